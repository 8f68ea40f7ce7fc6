"""The queue in the window: what lets its runs be done one after the other, and the page that shows them."""

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>t2i-desktop</name>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Move this picture to the trash</source>
            <translation>Dieses Bild in den Papierkorb legen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Put this picture's settings into the form</source>
            <translation>Die Einstellungen dieses Bildes ins Formular übernehmen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Begin the next picture here</source>
            <translation>Das nächste Bild hier beginnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Set all but the prompts to their defaults</source>
            <translation>Alles außer den Prompts auf die Vorgaben setzen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Paint what stays as it is</source>
            <translation>Malen, was bleibt, wie es ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save &amp;Image As…</source>
            <translation>&amp;Bild speichern unter …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save the picture as a PNG file</source>
            <translation>Das Bild als PNG-Datei speichern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save &amp;Latent As…</source>
            <translation>&amp;Latent speichern unter …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save the latent as safetensors</source>
            <translation>Das Latent als safetensors speichern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save latent</source>
            <translation>Latent</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Open Gallery &amp;Folder</source>
            <translation>Galerie&amp;ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the gallery's files</source>
            <translation>Die Dateien der Galerie zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Models…</source>
            <translation>&amp;Modelle …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Get, import, check or remove models</source>
            <translation>Modelle beschaffen, importieren, prüfen oder entfernen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Quit</source>
            <translation>B&amp;eenden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Close the window</source>
            <translation>Das Fenster schließen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Delete Picture</source>
            <translation>Bild &amp;löschen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Copy Picture</source>
            <translation>Bild &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Copy the picture to the clipboard</source>
            <translation>Das Bild in die Zwischenablage kopieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Use These Settings</source>
            <translation>Diese Einstellungen &amp;verwenden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Use settings</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Sta&amp;rt from This Picture</source>
            <translation>Mit diesem Bild be&amp;ginnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Start from this</source>
            <translation>Als Start</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Presets…</source>
            <translation>V&amp;oreinstellungen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Choose a way of making pictures</source>
            <translation>Eine Art, Bilder zu machen, auswählen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Find Setting…</source>
            <translation>Einstellung &amp;suchen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Search in the settings</source>
            <translation>In den Einstellungen suchen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Random &amp;Seed</source>
            <translation>&amp;Zufälliger Seed</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Choose a random seed</source>
            <translation>Einen zufälligen Seed wählen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Reset All Settings</source>
            <translation>Alle Einstellungen &amp;zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Generate</source>
            <translation>&amp;Erzeugen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Make a picture, pause it or go on</source>
            <translation>Ein Bild machen, anhalten oder fortsetzen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Stop, and keep the picture as it stands</source>
            <translation>Aufhören und das Bild behalten, wie es ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Back to the Run</source>
            <translation>&amp;Zurück zum Lauf</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Watch the run again</source>
            <translation>Dem Lauf wieder zusehen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Free &amp;Memory</source>
            <translation>&amp;Speicher freigeben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Give back what a resting run takes; it goes on exactly nevertheless</source>
            <translation>Freigeben, was ein ruhender Lauf belegt; er geht trotzdem genau so weiter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Run</source>
            <translation>&amp;Lauf</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Settings</source>
            <translation>&amp;Einstellungen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the prompts and settings</source>
            <translation>Prompts und Einstellungen zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Loss Chart</source>
            <translation>&amp;Loss-Diagramm</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the loss curves</source>
            <translation>Die Loss-Kurven zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Gallery</source>
            <translation>&amp;Galerie</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the gallery</source>
            <translation>Die Galerie zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>F&amp;ull Screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Fill the screen</source>
            <translation>Den Bildschirm füllen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Zoom &amp;In</source>
            <translation>&amp;Vergrößern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the picture larger</source>
            <translation>Das Bild größer zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Zoom &amp;Out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the picture smaller</source>
            <translation>Das Bild kleiner zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Fit</source>
            <translation>&amp;Einpassen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the whole picture</source>
            <translation>Das ganze Bild zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Actual Size</source>
            <translation>&amp;Originalgröße</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>One pixel of the picture on one of the screen</source>
            <translation>Ein Pixel des Bildes auf einem des Bildschirms</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Crisp &amp;Pixels</source>
            <translation>Scharfe &amp;Pixel</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show pixels as squares</source>
            <translation>Pixel als Quadrate zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the picture beside itself</source>
            <translation>Das Bild neben sich selbst zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Divide it from another picture; hold \ to see that</source>
            <translation>Es von einem anderen Bild trennen; \ gedrückt halten, um dieses zu sehen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>3 × 3 &amp;Tiles</source>
            <translation>3 × 3 &amp;Kacheln</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Wipe</source>
            <translation>&amp;Wischen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Compare with T&amp;his</source>
            <translation>&amp;Hiermit vergleichen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Hold \ to see this one</source>
            <translation>\ gedrückt halten, um dieses zu sehen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Paint &amp;Mask</source>
            <translation>&amp;Maske malen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Guide</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>What everything is for</source>
            <translation>Wozu alles da ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Welcome…</source>
            <translation>&amp;Willkommen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>A first picture, and where to go from there</source>
            <translation>Ein erstes Bild, und wie es von dort weitergeht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Keyboard &amp;Shortcuts…</source>
            <translation>&amp;Tastenkürzel …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>All keys on one sheet</source>
            <translation>Alle Tasten auf einem Blatt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Plug-ins…</source>
            <translation>&amp;Plug-ins …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Generators that other packages bring</source>
            <translation>Generatoren, die andere Pakete mitbringen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Copy &amp;Diagnostics</source>
            <translation>&amp;Diagnose kopieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Copy what helps to understand a problem</source>
            <translation>Kopieren, was ein Problem verstehen hilft</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Last &amp;Crash Report…</source>
            <translation>Letzter A&amp;bsturzbericht …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>What went wrong the last time, if anything</source>
            <translation>Was zuletzt schiefging, falls etwas schiefging</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;About</source>
            <translation>Ü&amp;ber</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Version and licence</source>
            <translation>Version und Lizenz</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>Close now?</source>
            <translation>Jetzt schließen?</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>A picture is still forming.</source>
            <translation>Ein Bild entsteht noch.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>It can be kept in the gallery as it stands, or go on exactly where it is the next time.</source>
            <translation>Es kann so, wie es ist, in der Galerie behalten werden oder beim nächsten Mal genau hier weitergehen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>It can be kept in the gallery as it stands.</source>
            <translation>Es kann so, wie es ist, in der Galerie behalten werden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>Keep and close</source>
            <translation>Behalten und schließen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>Go on next time</source>
            <translation>Nächstes Mal weiter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>waits</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>Progress of {place}</source>
            <translation>Fortschritt von {place}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>loading…</source>
            <translation>wird geladen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>step {step} of {steps}</source>
            <translation>Schritt {step} von {steps}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>Show it large, with all that is known of it</source>
            <translation>Groß zeigen, mit allem, was darüber bekannt ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>{judge}, on {device}</source>
            <translation>{judge}, auf {device}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>The prompt and the seed are those of the comparison. What you change here makes this column differ.</source>
            <translation>Prompt und Seed sind die des Vergleichs. Was Sie hier ändern, unterscheidet diese Spalte.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Generator</source>
            <translation>Generator</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Title of the column</source>
            <translation>Titel der Spalte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Put it into the comparison (Ctrl+Return)</source>
            <translation>In den Vergleich aufnehmen (Strg+Eingabe)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Change column</source>
            <translation>Spalte ändern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Add column</source>
            <translation>Spalte hinzufügen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Made from the settings</source>
            <translation>Aus den Einstellungen gebildet</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Change Column</source>
            <translation>Spalte ändern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Add Column</source>
            <translation>Spalte hinzufügen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>seed {seed}</source>
            <translation>Seed {seed}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>All pictures</source>
            <translation>Alle Bilder</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>{column}: {row}, seed {seed}</source>
            <translation>{column}: {row}, Seed {seed}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>best</source>
            <translation>am besten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>No judge knows its pictures.</source>
            <translation>Kein Richter kennt seine Bilder.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/nothing.py" />
            <source>Which model does it better, and at what cost? Write prompts, one a line, and add a column for each
generator, or for each way to set one. All are given the same prompts and seeds, and each picture is
told its time, its steps, its own loss, and the score of a judge that had no part in making it.</source>
            <translation>Welches Modell kann es besser, und um welchen Preis? Schreiben Sie Prompts, einen je Zeile, und fügen Sie für jeden
Generator oder jede Art, ihn einzustellen, eine Spalte hinzu. Alle bekommen dieselben Prompts und Seeds, und bei jedem Bild
stehen seine Zeit, seine Schritte, sein eigener Loss und die Note eines Richters, der am Bild nicht beteiligt war.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/nothing.py" />
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/nothing.py" />
            <source>Add Column…</source>
            <translation>Spalte hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/nothing.py" />
            <source>Open…</source>
            <translation>Öffnen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>A comparison is under way. Stop it and close? What is done stays, and it goes on from there.</source>
            <translation>Ein Vergleich ist im Gange. Anhalten und schließen? Was fertig ist, bleibt, und es geht von dort weiter.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Comparisons (*{suffix} *.yaml *.yml)</source>
            <translation>Vergleiche (*{suffix} *.yaml *.yml)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Open Comparison</source>
            <translation>Vergleich öffnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Save Picture</source>
            <translation>Bild speichern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>PNG picture (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Save Table</source>
            <translation>Tabelle speichern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>CSV table (*.csv)</source>
            <translation>CSV-Tabelle (*.csv)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Save Comparison</source>
            <translation>Vergleich speichern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Comparison (*{suffix})</source>
            <translation>Vergleich (*{suffix})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>All of it is done already. Change something to see more.</source>
            <translation>Alles ist schon fertig. Ändern Sie etwas, um mehr zu sehen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Saved as {path}.</source>
            <translation>Gespeichert als {path}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Make every picture that is not done yet</source>
            <translation>Jedes Bild machen, das noch fehlt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Where the pictures are made: here one by one, or by many machines at once</source>
            <translation>Wo die Bilder gemacht werden: hier eines nach dem anderen, oder von vielen Rechnern zugleich</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>{action}: {title}</source>
            <translation>{action}: {title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Prompts, one a line</source>
            <translation>Prompts, einer je Zeile</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Each line is a row; of {a|b}, each choice is one</source>
            <translation>Jede Zeile ist eine Reihe; von {a|b} ist jede Möglichkeit eine</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Settings that all columns share</source>
            <translation>Einstellungen, die alle Spalten gemeinsam haben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>The same in all columns that have them, as in guidance=1 mirrored=on. Several values, as in guidance=1,2, are several rows; a text with commas stands in quotation marks</source>
            <translation>Gleich in allen Spalten, die sie haben, wie in guidance=1 mirrored=on. Mehrere Werte wie in guidance=1,2 sind mehrere Reihen; ein Text mit Kommas steht in Anführungszeichen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>A generator, with settings of its own</source>
            <translation>Ein Generator mit eigenen Einstellungen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Seeds</source>
            <translation>Seeds</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>The same for all columns; several as in 1, 2 or 1..4</source>
            <translation>Gleich für alle Spalten; mehrere wie in 1, 2 oder 1..4</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Compare, pause or resume</source>
            <translation>Vergleichen, anhalten oder fortsetzen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Stop; what is done stays, and Compare goes on from there (Esc)</source>
            <translation>Aufhören; was fertig ist, bleibt, und „Vergleichen“ macht dort weiter (Esc)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Change this column</source>
            <translation>Diese Spalte ändern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>The same once more, to change something in it</source>
            <translation>Dasselbe noch einmal, um etwas daran zu ändern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Take this column out</source>
            <translation>Diese Spalte entfernen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>red apple
blue fish on a yellow background</source>
            <translation>red apple
blue fish on a yellow background</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Nothing but the prompt</source>
            <translation>Nur der Prompt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>In all columns</source>
            <translation>In allen Spalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Run on</source>
            <translation>Ausführen auf</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>One moment</source>
            <translation>Einen Augenblick</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>Waiting for workers…</source>
            <translation>Wartet auf Worker …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>{n} failed</source>
            <extracomment>If n is 1: 1 failed</extracomment>
            <translation>
                <numerusform>{n} fehlgeschlagen</numerusform>
                <numerusform>{n} fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>All done</source>
            <translation>Alles fertig</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>{done} of {total} pictures</source>
            <translation>{done} von {total} Bildern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>Loading…</source>
            <translation>Wird geladen …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>{n} workers</source>
            <extracomment>If n is 1: 1 worker</extracomment>
            <translation>
                <numerusform>{n} Worker</numerusform>
                <numerusform>{n} Worker</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>Paused</source>
            <translation>Pause</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>{n} at once</source>
            <extracomment>If n is 1: 1 at once</extracomment>
            <translation>
                <numerusform>{n} zugleich</numerusform>
                <numerusform>{n} zugleich</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Open a comparison from a file</source>
            <translation>Einen Vergleich aus einer Datei öffnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Make all pictures anew; these stay in the gallery</source>
            <translation>Alle Bilder neu machen; diese bleiben in der Galerie</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Save Picture…</source>
            <translation>Bild speichern …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>All pictures with their figures, as PNG</source>
            <translation>Alle Bilder mit ihren Werten, als PNG</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Save Table…</source>
            <translation>Tabelle speichern …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>All figures, as CSV</source>
            <translation>Alle Werte, als CSV</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Save rows, columns and seeds, to do it again</source>
            <translation>Zeilen, Spalten und Seeds speichern, um es zu wiederholen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/choice.py" />
            <source>What makes the picture; each generator has settings of its own</source>
            <translation>Was das Bild macht; jeder Generator hat eigene Einstellungen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/choice.py" />
            <source>There is no form for the generator “{name}”. It may be a plug-in that is not installed: Help ▸ Plug-ins lists those that are.</source>
            <translation>Es gibt kein Formular für den Generator „{name}“. Vielleicht ist er ein Plug-in, das nicht installiert ist: Hilfe ▸ Plug-ins zeigt die vorhandenen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Draw the curves</source>
            <translation>Die Kurven zeichnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Linear</source>
            <translation>Linear</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Smooth</source>
            <translation>Weich</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Click to add a point, drag to move it, right-click to take it away.</source>
            <translation>Klicken fügt einen Punkt hinzu, Ziehen bewegt ihn, ein Rechtsklick nimmt ihn weg.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Draw {title}</source>
            <translation>{title} zeichnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>The setting that follows the curve</source>
            <translation>Die Einstellung, die der Kurve folgt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>How the curve runs between its points</source>
            <translation>Wie die Kurve zwischen ihren Punkten verläuft</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Take this curve away: the setting stays as it is</source>
            <translation>Diese Kurve wegnehmen: die Einstellung bleibt, wie sie ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>The text cannot be read: {error}.</source>
            <translation>Der Text lässt sich nicht lesen: {error}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/compose/curve_plot.py" />
            <source>{n} iterations</source>
            <extracomment>If n is 1: {n} iteration</extracomment>
            <translation>
                <numerusform>{n} Iteration</numerusform>
                <numerusform>{n} Iterationen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_plot.py" />
            <source>Point {number} of {total}: {value} at step {step}</source>
            <translation>Punkt {number} von {total}: {value} bei Schritt {step}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_plot.py" />
            <source>Curve</source>
            <translation>Kurve</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_plot.py" />
            <source>Click: add a point. Drag: move it. Right-click or Delete: take it away.
Arrows move the marked point, Ctrl with arrows marks another, Insert adds one.</source>
            <translation>Klicken: Punkt hinzufügen. Ziehen: bewegen. Rechtsklick oder Entf: wegnehmen.
Pfeile bewegen den markierten Punkt, Strg mit Pfeilen markiert einen anderen, Einfg fügt einen hinzu.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>{model} (not installed)</source>
            <translation>{model} (nicht installiert)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>{first} + {n} more</source>
            <translation>{first} + {n} weitere</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>{n} models</source>
            <translation>{n} Modelle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>Weight of {name}</source>
            <translation>Gewicht von {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>At least one stays chosen; weights are relative.</source>
            <translation>Mindestens eines bleibt gewählt; Gewichte sind relativ.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>not installed</source>
            <translation>nicht installiert</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/fields.py" />
            <source>{help}
Chosen: {models}</source>
            <translation>{help}
Gewählt: {models}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Pictures and latents ({suffixes})</source>
            <translation>Bilder und Latents ({suffixes})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Pictures ({suffixes})</source>
            <translation>Bilder ({suffixes})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Videos ({suffixes})</source>
            <translation>Videos ({suffixes})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Folder of Pictures…</source>
            <translation>Ordner mit Bildern …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Folder…</source>
            <translation>Ordner …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Choose {title}</source>
            <translation>{title} wählen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Choose a folder</source>
            <translation>Einen Ordner wählen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Choose a file</source>
            <translation>Eine Datei wählen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Choose a folder or a file</source>
            <translation>Einen Ordner oder eine Datei wählen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>File…</source>
            <translation>Datei …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/history.py" />
            <source>change of {n} settings</source>
            <translation>Änderung von {n} Einstellungen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/history.py" />
            <source>change of {setting}</source>
            <translation>Änderung von {setting}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/line_box.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Go on exactly where it rested (Ctrl+Return)</source>
            <translation>Genau dort weitermachen, wo es ruhte (Strg+Eingabe)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Generate</source>
            <translation>Erzeugen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Make a picture</source>
            <translation>Ein Bild machen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>{tip} (Ctrl+Return)</source>
            <translation>{tip} (Strg+Eingabe)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Rest after this step (Ctrl+Return)</source>
            <translation>Nach diesem Schritt ruhen (Strg+Eingabe)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Stopping…</source>
            <translation>Wird angehalten …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Presets: choose a way of making pictures, or keep this one</source>
            <translation>Voreinstellungen: eine Art, Bilder zu machen, auswählen, oder diese behalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Presets</source>
            <translation>Voreinstellungen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Generate, pause or resume</source>
            <translation>Erzeugen, anhalten oder fortsetzen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Stop, and keep the picture as it stands (Esc)</source>
            <translation>Aufhören und das Bild behalten, wie es ist (Esc)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>reset of all settings</source>
            <translation>Zurücksetzen aller Einstellungen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>change of the size</source>
            <translation>Änderung der Größe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>change of settings</source>
            <translation>Änderung von Einstellungen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/phrase_list.py" />
            <source>Phrases</source>
            <translation>Formulierungen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/phrase_list.py" />
            <source>Nothing fits the search.</source>
            <translation>Nichts passt zur Suche.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/phrase_list.py" />
            <source>Return takes it · Del forgets it</source>
            <translation>Eingabe übernimmt · Entf vergisst</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>No size will fit into the memory that is free: choose fewer Cutouts or smaller models</source>
            <translation>Keine Größe passt in den freien Speicher: wählen Sie weniger Ausschnitte oder kleinere Modelle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>What this picture will need, roughly, of the memory that is free for it</source>
            <translation>Was dieses Bild ungefähr vom dafür freien Speicher braucht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>This picture will probably not fit into the memory that is free: choose a smaller size</source>
            <translation>Dieses Bild passt wahrscheinlich nicht in den freien Speicher: wählen Sie eine kleinere Größe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>Use a size that fits</source>
            <translation>Eine Größe nehmen, die passt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>Set Width and Height to the largest size of this shape that fits</source>
            <translation>Breite und Höhe auf die größte passende Größe dieser Form setzen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>Memory: about {needed} of {available} GB</source>
            <translation>Speicher: etwa {needed} von {available} GB</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>Use {width} × {height}</source>
            <translation>{width} × {height} nehmen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_edit.py" />
            <source>The picture is a prompt now. Write :0.5 behind it to give it half the weight, :-1 to avoid it.</source>
            <translation>Jetzt ist das Bild ein Prompt. Schreiben Sie :0.5 dahinter für halbes Gewicht, :-1, um es zu meiden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_edit.py" />
            <source>“a {red|blue} boat” is one of the two, chosen by the seed.</source>
            <translation>„a {red|blue} boat“ ist eines von beiden, vom Seed gewählt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_edit.py" />
            <source>One prompt per line makes one picture each.</source>
            <translation>Ein Prompt je Zeile ergibt je ein Bild.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>use of an earlier prompt</source>
            <translation>Verwendung eines früheren Prompts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Templates: say this another way</source>
            <translation>Vorlagen: es anders sagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Earlier prompts (Alt+Up, Alt+Down)</source>
            <translation>Frühere Prompts (Alt+Auf, Alt+Ab)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Earlier prompts</source>
            <translation>Frühere Prompts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Search earlier prompts</source>
            <translation>Frühere Prompts durchsuchen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>What you run is kept here, newest first.</source>
            <translation>Was Sie laufen lassen, wird hier behalten, das Neueste zuerst.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Clear all</source>
            <translation>Alle löschen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Search templates</source>
            <translation>Vorlagen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Save current as template…</source>
            <translation>Aktuellen Text als Vorlage speichern …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>use of the template “{title}”</source>
            <translation>Verwendung der Vorlage „{title}“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Save template</source>
            <translation>Vorlage speichern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Mark the words that are the subject, or write {subject} in their place, and save again.</source>
            <translation>Markieren Sie die Wörter, die das Motiv sind, oder schreiben Sie {subject} an ihre Stelle, und speichern Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Really clear all?</source>
            <translation>Wirklich alle löschen?</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Title:</source>
            <translation>Titel:</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>Reset {title}</source>
            <translation>{title} zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>Show or hide: {titles}</source>
            <translation>Zeigen oder verbergen: {titles}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>So many settings here differ from their defaults</source>
            <translation>So viele Einstellungen weichen hier von den Vorgaben ab</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>Reset {title} to nothing</source>
            <translation>{title} auf nichts zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>Reset {title} to {default}</source>
            <translation>{title} auf {default} zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>{n} changed</source>
            <translation>{n} geändert</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/search_line.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/search_line.py" />
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/search_line.py" />
            <source>Show everything again (Esc)</source>
            <translation>Wieder alles zeigen (Esc)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>Search in settings</source>
            <translation>In den Einstellungen suchen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>No setting is called that.</source>
            <translation>Keine Einstellung heißt so.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>Random seed</source>
            <translation>Zufälliger Seed</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>{ways} “{way}”</source>
            <translation>{ways} „{way}“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>Advanced</source>
            <translation>Fortgeschritten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Square</source>
            <translation>Quadrat</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Portrait 3 : 4</source>
            <translation>Hochformat 3 : 4</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Portrait 2 : 3</source>
            <translation>Hochformat 2 : 3</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Landscape 4 : 3</source>
            <translation>Querformat 4 : 3</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Landscape 3 : 2</source>
            <translation>Querformat 3 : 2</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Wallpaper 16 : 9</source>
            <translation>Hintergrundbild 16 : 9</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Wide wallpaper 21 : 9</source>
            <translation>Breites Hintergrundbild 21 : 9</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Phone wallpaper 9 : 16</source>
            <translation>Telefonhintergrund 9 : 16</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Half as large</source>
            <translation>Halb so groß</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Twice as large</source>
            <translation>Doppelt so groß</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Choose a shape: square, portrait, landscape or wallpaper</source>
            <translation>Eine Form wählen: Quadrat, Hoch- oder Querformat, Hintergrundbild</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Size presets</source>
            <translation>Größenvorgaben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>{drawn} instead of {typed}</source>
            <translation>{drawn} statt {typed}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>The VQGAN draws in cells of {side} pixels</source>
            <translation>Das VQGAN zeichnet in Zellen von {side} Pixeln</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ways_row.py" />
            <source>Own</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ways_row.py" />
            <source>As the settings below say.</source>
            <translation>Wie die Einstellungen unten sagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ways_row.py" />
            <source>{help}
Now: {now}</source>
            <translation>{help}
Jetzt: {now}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ways_row.py" />
            <source>Shown where the settings below are none of these ways</source>
            <translation>Wird gezeigt, wo die Einstellungen unten keine dieser Arten sind</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Draw</source>
            <translation>Zeichnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Draw digits</source>
            <translation>Ziffern zeichnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Digits are being drawn. Stop it and close? The sheet is kept as it stands.</source>
            <translation>Ziffern werden gerade gezeichnet. Anhalten und schließen? Das Blatt wird behalten, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Export the Process</source>
            <translation>Den Vorgang exportieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Animated GIF (*.gif);;MP4 (*.mp4)</source>
            <translation>Animiertes GIF (*.gif);;MP4 (*.mp4)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Play the walk</source>
            <translation>Den Weg abspielen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/parts.py" />
            <source>Characters: {characters}</source>
            <translation>Zeichen: {characters}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/parts.py" />
            <source>Text embedding</source>
            <translation>Texteinbettung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/parts.py" />
            <source>{count} dimensions, of length {length:.2f}</source>
            <translation>{count} Dimensionen, Länge {length:.2f}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>Write a digit in any words: “six”, “a handwritten 6”.

Draw begins with noise, and takes it away step by step.
With a second prompt and Walk, the digits lead from one to the other.</source>
            <translation>Schreiben Sie eine Ziffer in beliebigen englischen Worten: „six“, „a handwritten 6“.

„Zeichnen“ beginnt mit Rauschen und nimmt es Schritt für Schritt weg.
Mit einem zweiten Prompt und „Weg“ führen die Ziffern vom einen zum anderen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>Digits</source>
            <translation>Ziffern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>Export GIF…</source>
            <translation>GIF exportieren …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>From the first prompt to the second</source>
            <translation>Vom ersten Prompt zum zweiten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>How it came about, as it moves</source>
            <translation>Wie es entstand, in Bewegung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>1  Characters</source>
            <translation>1  Zeichen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>The text encoder, a stacked LSTM, reads one after the other.</source>
            <translation>Der Textencoder, ein mehrschichtiges LSTM, liest eines nach dem anderen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>2  Text embedding</source>
            <translation>2  Texteinbettung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>What it makes of them: a direction on a sphere.</source>
            <translation>Was er daraus macht: eine Richtung auf einer Kugel.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>3  Likeness</source>
            <translation>3  Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>The cosine with each class, as the CLIP was trained to tell.</source>
            <translation>Der Kosinus zu jeder Klasse, wie das CLIP sie zu unterscheiden gelernt hat.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>4  Denoising</source>
            <translation>4  Entrauschen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>From noise to digits: the U-Net is told the embedding in every step.</source>
            <translation>Vom Rauschen zu den Ziffern: dem U-Net wird in jedem Schritt die Einbettung gesagt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>From text to digits</source>
            <translation>Vom Text zu den Ziffern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>Sheets kept on the way</source>
            <translation>Unterwegs behaltene Blätter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>step {step}</source>
            <translation>Schritt {step}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>Show it large</source>
            <translation>Groß zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Apply to every way</source>
            <translation>Für alle Wege</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Loop</source>
            <translation>Schleife</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Seconds to the next latent</source>
            <translation>Sekunden bis zum nächsten Latent</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Easing</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Give all ways these seconds and this easing</source>
            <translation>Allen Wegen diese Sekunden und diese Bewegung geben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Frames per second</source>
            <translation>Bilder pro Sekunde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Blend</source>
            <translation>Mischung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>change of time</source>
            <translation>Änderung der Zeit</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>change of every way</source>
            <translation>Änderung aller Wege</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Select latents on the timeline.</source>
            <translation>Wählen Sie Latents auf der Zeitleiste.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>From latent {number}</source>
            <translation>Von Latent {number}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>From {count} latents</source>
            <translation>Von {count} Latents</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Spherical</source>
            <translation>Sphärisch</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Way to the next</source>
            <translation>Weg zum nächsten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Film</source>
            <translation>Film</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>choice of easing</source>
            <translation>Wahl der Bewegung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>change of frames per second</source>
            <translation>Änderung der Bilder pro Sekunde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>choice of blend</source>
            <translation>Wahl der Mischung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>change of the loop</source>
            <translation>Änderung der Schleife</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>“{title}” has {size} cells, and “{first}” has {usual}. A film needs latents of one size: fit them on the page of latents, or take one out.</source>
            <translation>„{title}“ hat {size} Zellen und „{first}“ {usual}. Ein Film braucht Latents einer Größe: passen Sie sie auf der Seite „Latents“ an, oder nehmen Sie eines heraus.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>{n} latents are not there any more. Put back what is missing, or delete it on the timeline.</source>
            <extracomment>If n is 1: One latent is not there any more. Put back what is missing, or delete it on the timeline.</extracomment>
            <translation>
                <numerusform>Ein Latent ist nicht mehr da. Legen Sie es zurück, oder löschen Sie es auf der Zeitleiste.</numerusform>
                <numerusform>{n} Latents sind nicht mehr da. Legen Sie zurück, was fehlt, oder löschen Sie es auf der Zeitleiste.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>The latents are being read…</source>
            <translation>Die Latents werden gelesen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>film of the steps</source>
            <translation>Film der Schritte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>insertion</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>opening of {name}</source>
            <translation>Öffnen von {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>{error} It is {file} now, and the film begins anew.</source>
            <translation>{error} Er liegt jetzt unter {file}, und der Film beginnt neu.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>MP4 film (*.mp4)</source>
            <translation>MP4-Film (*.mp4)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>WebM film (*.webm)</source>
            <translation>WebM-Film (*.webm)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>GIF (*.gif)</source>
            <translation>GIF (*.gif)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Animated PNG</source>
            <translation>Animiertes PNG</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Animated PNG (*.png)</source>
            <translation>Animiertes PNG (*.png)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Sort of film</source>
            <translation>Art des Films</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Stop, and leave nothing of the unfinished film</source>
            <translation>Aufhören und vom unfertigen Film nichts übrig lassen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Export film</source>
            <translation>Film exportieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>The film {film} is there, with {frames} frames.</source>
            <translation>Der Film {film} ist da, mit {frames} Einzelbildern.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Stopped. Nothing is left of the unfinished film.</source>
            <translation>Angehalten. Vom unfertigen Film ist nichts übrig.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/keyframes.py" />
            <source>{number}: {name}, then {seconds:g} seconds {easing}</source>
            <translation>{number}: {name}, dann {seconds:g} Sekunden {easing}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/keyframes.py" />
            <source>Not there any more: put it back, or delete it here.</source>
            <translation>Nicht mehr da: legen Sie es zurück, oder löschen Sie es hier.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/keyframes.py" />
            <source>{seconds:g} s to the next, {easing}</source>
            <translation>{seconds:g} s bis zum nächsten, {easing}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Films (*{suffix} *.yaml)</source>
            <translation>Filme (*{suffix} *.yaml)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Double-click a latent to put it at the end, or drag it there.</source>
            <translation>Ein Doppelklick auf ein Latent stellt es ans Ende; Ziehen geht auch.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Film of these steps</source>
            <translation>Film dieser Schritte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>A film is being written. Stop it and close? Nothing of it is kept.</source>
            <translation>Ein Film wird gerade geschrieben. Anhalten und schließen? Nichts davon wird behalten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Open film</source>
            <translation>Film öffnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Save film</source>
            <translation>Film speichern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Show how this picture came about: its kept steps, one after the other</source>
            <translation>Zeigen, wie dieses Bild entstand: seine behaltenen Schritte nacheinander</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>deletion</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>duplication</source>
            <translation>Verdoppeln</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Undo change of the film</source>
            <translation>Änderung des Films rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Redo change of the film</source>
            <translation>Änderung des Films wiederholen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>clearing of the film</source>
            <translation>Leeren des Films</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>{n} frames</source>
            <extracomment>If n is 1: 1 frame</extracomment>
            <translation>
                <numerusform>{n} Einzelbild</numerusform>
                <numerusform>{n} Einzelbilder</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Frame</source>
            <translation>Einzelbild</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Put latents on the timeline: drag them there, or double-click them.</source>
            <translation>Legen Sie Latents auf die Zeitleiste: durch Ziehen oder Doppelklick.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>One more latent, and there is a way to show.</source>
            <translation>Noch ein Latent, und es gibt einen Weg zu sehen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Pause (Space)</source>
            <translation>Pause (Leertaste)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Play (Space)</source>
            <translation>Abspielen (Leertaste)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip.py" />
            <source>The latents of the film. Delete removes, Ctrl+D duplicates, Alt with the arrow keys moves.</source>
            <translation>Die Latents des Films. Entf entfernt, Strg+D verdoppelt, Alt mit den Pfeiltasten verschiebt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip.py" />
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Duplicate</source>
            <translation>Verdoppeln</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Show the selected latents once more (Ctrl+D)</source>
            <translation>Die gewählten Latents noch einmal zeigen (Strg+D)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Take the selected latents out of the film (Del)</source>
            <translation>Die gewählten Latents aus dem Film nehmen (Entf)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Open a film that was saved</source>
            <translation>Einen gespeicherten Film öffnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Save as…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Save the film, to work on it again</source>
            <translation>Den Film speichern, um wieder daran zu arbeiten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Begin with an empty timeline</source>
            <translation>Mit leerer Zeitleiste beginnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/writing.py" />
            <source>Progress of the film</source>
            <translation>Fortschritt des Films</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/writing.py" />
            <source>Frame {number} of {count}</source>
            <translation>Einzelbild {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/writing.py" />
            <source>Loading the model…</source>
            <translation>Das Modell wird geladen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/writing.py" />
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/forms.py" />
            <source>The form steers the run at hand. Wait until that is done, or stop it, and use these settings then.</source>
            <translation>Das Formular steuert den laufenden Lauf. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab, und verwenden Sie dann diese Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/forms.py" />
            <source>use of the settings of “{title}”</source>
            <translation>Verwendung der Einstellungen von „{title}“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/forms.py" />
            <source>The settings of “{title}” are in the form now.</source>
            <translation>Die Einstellungen von „{title}“ stehen jetzt im Formular.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/gallery/curator.py" />
            <source>{n} pictures are back.</source>
            <extracomment>If n is 1: The picture is back.</extracomment>
            <translation>
                <numerusform>Das Bild ist wieder da.</numerusform>
                <numerusform>{n} Bilder sind wieder da.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/gallery/curator.py" />
            <source>{n} gallery folders are damaged and left out: {first}</source>
            <extracomment>If n is 1: 1 gallery folder is damaged and left out: {first}</extracomment>
            <translation>
                <numerusform>1 Galerieordner ist beschädigt und bleibt weg: {first}</numerusform>
                <numerusform>{n} Galerieordner sind beschädigt und bleiben weg: {first}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/curator.py" />
            <source>Saved as {target}.</source>
            <translation>Gespeichert als {target}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/details.py" />
            <source>Settings of this picture</source>
            <translation>Einstellungen dieses Bildes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/gallery/details.py" />
            <source>{created:%d %b %Y, %H:%M}  ·  {n} steps  ·  {status}</source>
            <extracomment>If n is 1: {created:%d %b %Y, %H:%M}  ·  {n} step  ·  {status}</extracomment>
            <translation>
                <numerusform>{created:%d.%m.%Y, %H:%M}  ·  {n} Schritt  ·  {status}</numerusform>
                <numerusform>{created:%d.%m.%Y, %H:%M}  ·  {n} Schritte  ·  {status}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/details.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/details.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/model.py" />
            <source>{created:%d %B %Y, %H:%M} · {status}</source>
            <translation>{created:%d.%m.%Y, %H:%M} · {status}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/panel.py" />
            <source>Finished pictures appear here,
newest first.</source>
            <translation>Fertige Bilder erscheinen hier,
die neuesten zuerst.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/panel.py" />
            <source>Gallery</source>
            <translation>Galerie</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/statuses.py" />
            <source>finished</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/statuses.py" />
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/statuses.py" />
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/view.py" />
            <source>Finished pictures, newest first</source>
            <translation>Fertige Bilder, die neuesten zuerst</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/browser.py" />
            <source>Page of the guide</source>
            <translation>Seite des Handbuchs</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>This report of an earlier crash lies on your computer alone, and nobody was sent it. If you report the problem, copy it there; the names of your folders have been taken out.</source>
            <translation>Dieser Bericht über einen früheren Absturz liegt nur auf Ihrem Computer und wurde niemandem geschickt. Wenn Sie das Problem melden, kopieren Sie ihn dorthin; die Namen Ihrer Ordner sind entfernt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Type what you want to see, and watch it form.</source>
            <translation>Schreiben Sie, was Sie sehen möchten, und sehen Sie zu, wie es entsteht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Text to image by CLIP guidance, on your own machine. MIT licence; credits of data and models are in NOTICE.</source>
            <translation>Text zu Bild durch CLIP-Führung, auf dem eigenen Rechner. MIT-Lizenz; Daten und Modelle sind in NOTICE genannt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>the first picture</source>
            <translation>das erste Bild</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Something unexpected went wrong; what is finished is safe.</source>
            <translation>Etwas Unerwartetes ging schief; was fertig ist, ist sicher.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>{sentence} A report lies on this computer, and is sent nowhere.</source>
            <translation>{sentence} Ein Bericht liegt auf diesem Computer und wird nirgendwohin geschickt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>About t2i-desktop</source>
            <translation>Über t2i-desktop</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>The program crashed, or met an error, the last time.</source>
            <translation>Das Programm ist beim letzten Mal abgestürzt oder auf einen Fehler gestoßen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>The diagnostics are on the clipboard. They name no folders of yours.</source>
            <translation>Die Diagnose liegt in der Zwischenablage. Sie nennt keinen Ihrer Ordner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Crash report</source>
            <translation>Absturzbericht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Nothing has crashed: there is no report.</source>
            <translation>Nichts ist abgestürzt: es gibt keinen Bericht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>This is on the clipboard now.</source>
            <translation>Dies liegt jetzt in der Zwischenablage.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>So were {n} more.</source>
            <extracomment>If n is 1: So was one more.</extracomment>
            <translation>
                <numerusform>Ebenso ein weiteres.</numerusform>
                <numerusform>Ebenso {n} weitere.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Plug-ins…</source>
            <translation>Plug-ins …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Make my first picture</source>
            <translation>Mein erstes Bild machen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Get the large models…</source>
            <translation>Die großen Modelle holen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Read the guide</source>
            <translation>Das Handbuch lesen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Pictures made by this program</source>
            <translation>Bilder, die dieses Programm gemacht hat</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Welcome to t2i-desktop</source>
            <translation>Willkommen bei t2i-desktop</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Type what you want to see, and watch it form. Everything stays on this computer.</source>
            <translation>Schreiben Sie, was Sie sehen möchten, und sehen Sie zu, wie es entsteht. Alles bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>“{prompt}”, drawn by the small models that came with the program, in about half a minute.</source>
            <translation>„{prompt}“, gezeichnet von den kleinen Modellen, die das Programm mitbringt, in etwa einer halben Minute.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>They draw anything that you can name, at 256 pixels and more.</source>
            <translation>Sie zeichnen alles, was Sie benennen können, mit 256 Pixeln und mehr.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>One page for each thing the program can do; F1 opens it at any time.</source>
            <translation>Eine Seite für alles, was das Programm kann; F1 öffnet es jederzeit.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Plug-ins are packages that bring generators of their own. They run with all your rights: install only those whose authors you trust. What is installed is found at the next start. --no-plugins skips it.</source>
            <translation>Plug-ins sind Pakete mit eigenen Generatoren. Sie laufen mit allen Ihren Rechten: installieren Sie nur solche, deren Urhebern Sie vertrauen. Was installiert ist, wird beim nächsten Start gefunden. --no-plugins lässt sie aus.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>They are found by their entry points in the group {group}.</source>
            <translation>Sie werden an ihren Entry Points in der Gruppe {group} erkannt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Plug-ins</source>
            <translation>Plug-ins</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Copy what went wrong, for the authors</source>
            <translation>Für die Urheber kopieren, was schiefging</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Plug-ins are switched off.</source>
            <translation>Plug-ins sind abgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>No plug-ins are installed.</source>
            <translation>Keine Plug-ins installiert.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Left out: {source}</source>
            <translation>Ausgelassen: {source}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>A page that has not been opened yet adds its own once it has.</source>
            <translation>Eine noch nicht geöffnete Seite fügt ihre eigenen hinzu, sobald sie offen ist.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>Do what the large button says</source>
            <translation>Tun, was der große Knopf sagt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>{first} or {second}</source>
            <translation>{first} oder {second}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/text_dialog.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/text_dialog.py" />
            <source>Copy the whole text</source>
            <translation>Den ganzen Text kopieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/text_dialog.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>The guide did not come with this installation. Install t2i-desktop anew to have it.</source>
            <translation>Das Handbuch fehlt in dieser Installation. Installieren Sie t2i-desktop neu, um es zu haben.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>Guide</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>Search the guide</source>
            <translation>Im Handbuch suchen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>{n} places</source>
            <extracomment>If n is 1: 1 place</extracomment>
            <translation>
                <numerusform>{n} Stelle</numerusform>
                <numerusform>{n} Stellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>Nothing says that.</source>
            <translation>Das steht nirgends.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>“{name}” is in the project's own documentation, not in this guide.</source>
            <translation>„{name}“ steht in der Dokumentation des Projekts, nicht in diesem Handbuch.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/history_buttons.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/history_buttons.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/history_buttons.py" />
            <source>Undo {step}</source>
            <translation>{step} rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/history_buttons.py" />
            <source>Redo {step}</source>
            <translation>{step} wiederholen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>All latents count alike.</source>
            <translation>Alle Latents zählen gleich.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Three latents: the first, plus what the second has over the third.</source>
            <translation>Drei Latents: das erste, und was das zweite dem dritten voraus hat.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>The weighted mean</source>
            <translation>Das gewichtete Mittel</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>The mean along arcs: it keeps the length, and with it the contrast</source>
            <translation>Das Mittel entlang von Bögen: es erhält die Länge und damit den Kontrast</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Average</source>
            <translation>Durchschnitt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>The mean of all, each counting alike</source>
            <translation>Das Mittel von allen, jedes zählt gleich</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>The first, and what the second has that the third has not</source>
            <translation>Das erste, und was das zweite hat und das dritte nicht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Fit all to the size of the first</source>
            <translation>Alle auf die Größe des ersten bringen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Drag latents here, or double-click them on the shelf. With two, the mix begins.</source>
            <translation>Ziehen Sie Latents hierher, oder doppelklicken Sie sie im Regal. Mit zweien beginnt die Mischung.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>{most} latents are the most that can be mixed at once.</source>
            <translation>Mehr als {most} Latents lassen sich nicht auf einmal mischen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>change of weight</source>
            <translation>Änderung eines Gewichts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Strength of the difference</source>
            <translation>Stärke der Differenz</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>How much of the difference is added; to the left, the other way round</source>
            <translation>Wie viel von der Differenz hinzukommt; nach links andersherum</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Move the sliders: only their proportions count.</source>
            <translation>Bewegen Sie die Regler: nur ihr Verhältnis zählt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Mix</source>
            <translation>Mischung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>choice of mode</source>
            <translation>Wahl der Art</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>change of strength</source>
            <translation>Änderung der Stärke</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>fitting of sizes</source>
            <translation>Anpassen der Größen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>clearing of the mix</source>
            <translation>Leeren der Mischung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>removal</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>Double-click a picture, or one of its steps, to mix it.</source>
            <translation>Ein Doppelklick auf ein Bild oder einen seiner Schritte mischt es.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>addition to the mix</source>
            <translation>Hinzufügen zur Mischung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>Safetensors (*.safetensors)</source>
            <translation>Safetensors (*.safetensors)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>The mix is full. Take a latent out of it to put another one in.</source>
            <translation>Die Mischung ist voll. Nehmen Sie ein Latent heraus, um ein anderes hineinzutun.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>“{title}” is in the gallery now.</source>
            <translation>„{title}“ ist jetzt in der Galerie.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Continue from this</source>
            <translation>Hiermit weitermachen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Begin the next picture on the Create page with this latent</source>
            <translation>Das nächste Bild auf der Seite „Erschaffen“ mit diesem Latent beginnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Keep in gallery</source>
            <translation>In Galerie behalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Keep picture and latent, with what they were made of</source>
            <translation>Bild und Latent behalten, mit dem, woraus sie gemischt sind</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Send to film</source>
            <translation>In den Film</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Keep it, and put it at the end of the film</source>
            <translation>Behalten und ans Ende des Films stellen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>{milliseconds:.0f} ms</source>
            <translation>{milliseconds:.0f} ms</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Everything between two pictures can be seen.
Put latents into the mix to begin.</source>
            <translation>Alles zwischen zwei Bildern lässt sich ansehen.
Tun Sie Latents in die Mischung.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Undo change of the mix</source>
            <translation>Änderung der Mischung rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Redo change of the mix</source>
            <translation>Änderung der Mischung wiederholen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Write a file of your own</source>
            <translation>Eine eigene Datei schreiben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Picture (PNG)…</source>
            <translation>Bild (PNG) …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Latent (safetensors)…</source>
            <translation>Latent (safetensors) …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Search the latents</source>
            <translation>Die Latents durchsuchen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Latents</source>
            <translation>Latents</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Nothing is called so.</source>
            <translation>Nichts heißt so.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Finished pictures appear here
with their latents.</source>
            <translation>Fertige Bilder erscheinen hier
mit ihren Latents.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Kept of “{title}”</source>
            <translation>Behalten von „{title}“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>“{title}” has no latent</source>
            <translation>„{title}“ hat kein Latent</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Begin with</source>
            <translation>Damit beginnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Take away</source>
            <translation>Abziehen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>{columns} × {rows} cells</source>
            <translation>{columns} × {rows} Zellen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Weight of {title}</source>
            <translation>Gewicht von {title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Take “{title}” out of the mix</source>
            <translation>„{title}“ aus der Mischung nehmen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Remove {title}</source>
            <translation>{title} entfernen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>VQGAN unknown</source>
            <translation>VQGAN unbekannt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/steps.py" />
            <source>Kept steps</source>
            <translation>Behaltene Schritte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/steps.py" />
            <source>The latents kept of the picture that is marked, the first step first</source>
            <translation>Die behaltenen Latents des markierten Bildes, der erste Schritt zuerst</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>Back to all</source>
            <translation>Zurück zu allen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>Show all pictures again (Esc)</source>
            <translation>Wieder alle Bilder zeigen (Esc)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>{setting}: {value}</source>
            <translation>{setting}: {value}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>The same settings</source>
            <translation>Die gleichen Einstellungen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Keep both, with a number</source>
            <translation>Beide behalten, mit einer Nummer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Leave it as it is</source>
            <translation>Lassen, wie es ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Write over it</source>
            <translation>Überschreiben</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>{n:,} pictures exported to {folder}.</source>
            <extracomment>If n is 1: 1 picture exported to {folder}.</extracomment>
            <translation>
                <numerusform>1 Bild nach {folder} exportiert.</numerusform>
                <numerusform>{n:,} Bilder nach {folder} exportiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>{n:,} pictures not: {problem}</source>
            <extracomment>If n is 1: 1 picture not: {problem}</extracomment>
            <translation>
                <numerusform>1 Bild nicht: {problem}</numerusform>
                <numerusform>{n:,} Bilder nicht: {problem}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Export {n:,} pictures</source>
            <extracomment>If n is 1: Export 1 picture</extracomment>
            <translation>
                <numerusform>1 Bild exportieren</numerusform>
                <numerusform>{n:,} Bilder exportieren</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>With prompts, settings and seed</source>
            <translation>Mit Prompts, Einstellungen und Seed</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>May contain {fields}</source>
            <translation>Darf {fields} enthalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>If a file is there</source>
            <translation>Wenn es eine Datei schon gibt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Choose the folder</source>
            <translation>Den Ordner wählen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Write the files</source>
            <translation>Die Dateien schreiben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Stop; what is written stays</source>
            <translation>Aufhören; was geschrieben ist, bleibt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Choose a folder to export to.</source>
            <translation>Wählen Sie einen Ordner für den Export.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Stopped. {n:,} pictures exported.</source>
            <extracomment>If n is 1: Stopped. 1 picture exported.</extracomment>
            <translation>
                <numerusform>Angehalten. 1 Bild exportiert.</numerusform>
                <numerusform>Angehalten. {n:,} Bilder exportiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>{n} of these names are taken there</source>
            <extracomment>If n is 1: One of these names is taken there</extracomment>
            <translation>
                <numerusform>Einer dieser Namen ist dort vergeben</numerusform>
                <numerusform>{n} dieser Namen sind dort vergeben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Export To</source>
            <translation>Exportieren nach</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Most stars first</source>
            <translation>Meiste Sterne zuerst</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>By title</source>
            <translation>Nach Titel</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Most steps first</source>
            <translation>Meiste Schritte zuerst</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Any time</source>
            <translation>Jederzeit</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Last 365 days</source>
            <translation>Letzte 365 Tage</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Any stars</source>
            <translation>Alle Sterne</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>{done:,} of {total:,}</source>
            <translation>{done:,} von {total:,}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Search in prompts, titles and tags</source>
            <translation>In Prompts, Titeln und Schlagwörtern suchen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>When it was made</source>
            <translation>Wann es entstand</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>At least so many stars</source>
            <translation>Mindestens so viele Sterne</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>What made it</source>
            <translation>Was es gemacht hat</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>With which model</source>
            <translation>Mit welchem Modell</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>With which tag</source>
            <translation>Mit welchem Schlagwort</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>How the run ended</source>
            <translation>Wie der Lauf endete</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>In which order</source>
            <translation>In welcher Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Size of the thumbnails</source>
            <translation>Größe der Miniaturen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>All generators</source>
            <translation>Generatoren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>All models</source>
            <translation>Alle Modelle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>All tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Any end</source>
            <translation>Jedes Ende</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Show everything again</source>
            <translation>Wieder alles zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/inspector.py" />
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/inspector.py" />
            <source>Choose a picture.</source>
            <translation>Wählen Sie ein Bild.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/inspector.py" />
            <source>Tags, with commas between them</source>
            <translation>Schlagwörter, durch Kommas getrennt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Finished pictures appear here.</source>
            <translation>Fertige Bilder erscheinen hier.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>No picture fits. Search for other words, or show everything again.</source>
            <translation>Kein Bild passt. Suchen Sie nach anderen Wörtern, oder zeigen Sie wieder alles.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>No stars</source>
            <translation>Keine Sterne</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Show it on the Create page</source>
            <translation>Auf der Seite „Erschaffen“ zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Put its settings into the form</source>
            <translation>Seine Einstellungen ins Formular übernehmen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Begin the next one here</source>
            <translation>Das nächste hier beginnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Show two to four side by side</source>
            <translation>Zwei bis vier nebeneinander zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Copy what is chosen to a folder</source>
            <translation>Das Gewählte in einen Ordner kopieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Take what is chosen out of the gallery</source>
            <translation>Das Gewählte aus der Galerie nehmen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Look again</source>
            <translation>Neu einlesen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Read what was changed by hand</source>
            <translation>Einlesen, was von Hand geändert wurde</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>deletion of {n} pictures</source>
            <extracomment>If n is 1: deletion of a picture</extracomment>
            <translation>
                <numerusform>Löschen eines Bildes</numerusform>
                <numerusform>Löschen von {n} Bildern</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Give stars</source>
            <translation>Sterne geben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Reading the gallery: {done:,} of {total:,}</source>
            <translation>Die Galerie wird gelesen: {done:,} von {total:,}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Stars</source>
            <translation>Sterne</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/stars.py" />
            <source>Give stars (keys 0 to 5)</source>
            <translation>Sterne geben (Tasten 0 bis 5)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/stars.py" />
            <source>{stars} of {most} stars</source>
            <translation>{stars} von {most} Sternen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>A finished picture is not in the gallery yet, because it could not be written there. Free some space or connect the drive, and it is kept by itself; if you close now, it is lost.</source>
            <translation>Ein fertiges Bild ist noch nicht in der Galerie, weil es dort nicht geschrieben werden konnte. Schaffen Sie Platz oder schließen Sie das Laufwerk an, dann wird es von selbst behalten; wenn Sie jetzt schließen, ist es verloren.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>{n} pictures were deleted.</source>
            <extracomment>If n is 1: The picture was deleted.</extracomment>
            <translation>
                <numerusform>Das Bild wurde gelöscht.</numerusform>
                <numerusform>{n} Bilder wurden gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>branch from an earlier step</source>
            <translation>Abzweigung von einem früheren Schritt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>use of the preset “{title}”</source>
            <translation>Verwendung der Voreinstellung „{title}“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>The preset “{title}” is in the form now.</source>
            <translation>Die Voreinstellung „{title}“ steht jetzt im Formular.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Copy the technical details, for a report</source>
            <translation>Die technischen Einzelheiten für einen Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Do this now</source>
            <translation>Dies jetzt tun</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Dismiss this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Dismiss message</source>
            <translation>Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>from {source}</source>
            <translation>von {source}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Downloading</source>
            <translation>Wird geladen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Connecting…</source>
            <translation>Verbindung wird aufgebaut …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Importing</source>
            <translation>Wird importiert</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Opening {name}…</source>
            <translation>{name} wird geöffnet …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Checking</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Checking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Removing</source>
            <translation>Wird entfernt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Moving to the trash…</source>
            <translation>Wird in den Papierkorb gelegt …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Discarding</source>
            <translation>Wird verworfen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Deleting what was downloaded…</source>
            <translation>Das Heruntergeladene wird gelöscht …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Converting</source>
            <translation>Wird umgewandelt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/details.py" />
            <source>Facts about this model</source>
            <translation>Über dieses Modell</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>{memory} of graphics memory at 256 × 256 pixels with 32 cutouts</source>
            <translation>{memory} Grafikspeicher bei 256 × 256 Pixeln mit 32 Ausschnitten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Public, SHA-256 {digest}…; compared after the download</source>
            <translation>Öffentlich, SHA-256 {digest}…; wird nach dem Herunterladen verglichen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Judges how well a picture matches the prompts.</source>
            <translation>Beurteilt, wie gut ein Bild zu den Prompts passt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Draws the pictures that CLIP judges.</source>
            <translation>Zeichnet die Bilder, die CLIP beurteilt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>{size} on disk</source>
            <translation>{size} auf der Festplatte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>{size} to download</source>
            <translation>{size} herunterzuladen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Made from {file} on {date}.</source>
            <translation>Entstanden aus {file} am {date}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Intact; compared at {verified}</source>
            <translation>Unversehrt; verglichen um {verified}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Noted at installation, SHA-256 {digest}…</source>
            <translation>Bei der Installation notiert, SHA-256 {digest}…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>None is public</source>
            <translation>Keine ist öffentlich</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Credit</source>
            <translation>Urheber</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Origin</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Servers</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Checksum</source>
            <translation>Prüfsumme</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>{all}, then {next}</source>
            <translation>{all}, dann {next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Made from {file}.</source>
            <translation>Entstanden aus {file}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>None noted</source>
            <translation>Keine notiert</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Model configuration (*.yaml *.yml *.json)</source>
            <translation>Modellkonfiguration (*.yaml *.yml *.json)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Import a model</source>
            <translation>Ein Modell importieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>What the model is called in the settings and on the command line</source>
            <translation>Wie das Modell in den Einstellungen und auf der Kommandozeile heißt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Configuration</source>
            <translation>Konfiguration</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>The yaml that describes the model's network</source>
            <translation>Die yaml-Datei, die das Netz des Modells beschreibt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>There is a model of this name already. Choose another.</source>
            <translation>Es gibt schon ein Modell dieses Namens. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Read, check and install this checkpoint</source>
            <translation>Diesen Checkpoint lesen, prüfen und installieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Choose the configuration</source>
            <translation>Die Konfiguration wählen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>{size}. It is read without running anything in it, checked, and written as safetensors; the file itself stays as it is.</source>
            <translation>{size}. Wird gelesen, ohne etwas daraus auszuführen, geprüft und als safetensors geschrieben; die Datei selbst bleibt, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Import nothing</source>
            <translation>Nichts importieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Choose the yaml on this computer</source>
            <translation>Die yaml-Datei auf diesem Computer wählen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Its yaml</source>
            <translation>Seine yaml-Datei</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>CLIP  ·  understands the prompts</source>
            <translation>CLIP  ·  versteht die Prompts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>VQGAN  ·  draws the pictures</source>
            <translation>VQGAN  ·  zeichnet die Bilder</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Digits CLIP  ·  reads a prompt letter by letter</source>
            <translation>Ziffern-CLIP  ·  liest einen Prompt Buchstabe für Buchstabe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Digits diffusion  ·  takes the noise away</source>
            <translation>Ziffern-Diffusion  ·  nimmt das Rauschen weg</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Portraits  ·  draws faces</source>
            <translation>Porträts  ·  zeichnet Gesichter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Portraits reader  ·  sees what a face has</source>
            <translation>Porträtleser  ·  sieht, was ein Gesicht hat</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Being imported</source>
            <translation>Wird importiert</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/progress.py" />
            <source>Notes</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/progress.py" />
            <source>Waiting for “{awaited}”</source>
            <translation>Wartet auf „{awaited}“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Installed</source>
            <translation>Installiert</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Not installed</source>
            <translation>Nicht installiert</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Download begun</source>
            <translation>Herunterladen begonnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Stopping</source>
            <translation>Hält an</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Fetch this model, check it and install it</source>
            <translation>Dieses Modell holen, prüfen und installieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Resume download</source>
            <translation>Weiter herunterladen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Go on where the download stopped</source>
            <translation>Dort weitermachen, wo das Herunterladen aufhörte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Download again</source>
            <translation>Noch einmal herunterladen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Go on where the download stopped, or begin anew</source>
            <translation>Dort weitermachen, wo das Herunterladen aufhörte, oder von vorn beginnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Import from file…</source>
            <translation>Aus Datei importieren …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Install this model from a checkpoint that you have</source>
            <translation>Dieses Modell aus einem Checkpoint installieren, den Sie haben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>I have the file…</source>
            <translation>Ich habe die Datei …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Let the download rest</source>
            <translation>Das Herunterladen ruhen lassen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Stop; what has been downloaded is kept, and nothing is half installed</source>
            <translation>Aufhören; was heruntergeladen ist, bleibt, und nichts ist halb installiert</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Delete what has been downloaded so far</source>
            <translation>Löschen, was bisher heruntergeladen wurde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Compare the files with what was installed</source>
            <translation>Die Dateien mit dem vergleichen, was installiert wurde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Move this model to the trash</source>
            <translation>Dieses Modell in den Papierkorb legen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>From a file only</source>
            <translation>Nur aus einer Datei</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Built in</source>
            <translation>Eingebaut</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Can be downloaded</source>
            <translation>Kann heruntergeladen werden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>{part} of {size} are here</source>
            <translation>{part} von {size} sind da</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/view.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/view.py" />
            <source>All models, installed or not</source>
            <translation>Alle Modelle, installiert oder nicht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>Checkpoints ({kinds});;All files (*)</source>
            <translation>Checkpoints ({kinds});;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>Import {title}</source>
            <translation>{title} importieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>Install a checkpoint that you have; it may also be dropped here</source>
            <translation>Einen Checkpoint installieren, den Sie haben; er darf auch hierher gezogen werden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>“{title}” is installed and can be chosen in the settings.</source>
            <translation>„{title}“ ist installiert und kann in den Einstellungen gewählt werden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>“{title}” is intact: its files are those that were installed.</source>
            <translation>„{title}“ ist unversehrt: seine Dateien sind die installierten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>“{title}”: what has come so far is kept, to go on from there.</source>
            <translation>„{title}“: was bisher gekommen ist, bleibt, um dort weiterzumachen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>Drop it here to import it</source>
            <translation>Hier ablegen, um es zu importieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>It is read without running anything in it, and stays where it is.</source>
            <translation>Es wird gelesen, ohne etwas daraus auszuführen, und bleibt, wo es ist.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>“{title}” is in the trash now.</source>
            <translation>„{title}“ liegt jetzt im Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/words.py" />
            <source>{number} KB</source>
            <translation>{number} KB</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/words.py" />
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/words.py" />
            <source>{number} GB</source>
            <translation>{number} GB</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/words.py" />
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Keep as it is</source>
            <translation>Behalten, wie es ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Wait until the picture at hand is done, or stop it.</source>
            <translation>Warten Sie, bis das laufende Bild fertig ist, oder brechen Sie es ab.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>“{title}”, step {step} of {total}</source>
            <translation>„{title}“, Schritt {step} von {total}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>{place}, {moment:%d %B, %H:%M}</source>
            <translation>{place}, {moment:%d.%m., %H:%M}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>“{title}”, before its first step</source>
            <translation>„{title}“, vor dem ersten Schritt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Interrupted pictures</source>
            <translation>Unterbrochene Bilder</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Decide another time</source>
            <translation>Ein andermal entscheiden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Go on exactly where it stood, to the same picture</source>
            <translation>Genau dort weitermachen, wo es stand, zum selben Bild</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Put it into the gallery as it stood, and do not go on</source>
            <translation>Es in die Galerie legen, wie es stand, und nicht weitermachen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Delete what there is of it</source>
            <translation>Löschen, was davon da ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>A picture was still forming when the program stopped: {place}.</source>
            <translation>Ein Bild entstand noch, als das Programm aufhörte: {place}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>{n} pictures were still forming when the program stopped.</source>
            <extracomment>If n is 1: A picture was still forming when the program stopped.</extracomment>
            <translation>
                <numerusform>Ein Bild entstand noch, als das Programm aufhörte.</numerusform>
                <numerusform>{n} Bilder entstanden noch, als das Programm aufhörte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>{deed}: {title}</source>
            <translation>{deed}: {title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Create</source>
            <translation>Erschaffen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Write what you want to see, and watch it form</source>
            <translation>Schreiben, was Sie sehen möchten, und zusehen, wie es entsteht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Draw digits out of noise, and see every stage</source>
            <translation>Ziffern aus Rauschen zeichnen und jede Stufe sehen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Portraits</source>
            <translation>Porträts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Say what a face shall have, and see it at once</source>
            <translation>Sagen, was ein Gesicht haben soll, und es sofort sehen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Find, mark and compare everything that was made</source>
            <translation>Alles Gemachte finden, markieren und vergleichen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Mix what was kept, and see at once what comes of it</source>
            <translation>Behaltenes mischen und sofort sehen, was daraus wird</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Put latents on a timeline, and watch one become the other</source>
            <translation>Latents auf eine Zeitleiste legen und zusehen, wie eines zum anderen wird</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Restyle</source>
            <translation>Umgestalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Paint the frames of a folder or of a video anew</source>
            <translation>Die Bilder eines Ordners oder eines Videos neu malen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Let pictures wait for their turn, whole lists and grids of them</source>
            <translation>Bilder auf ihre Reihe warten lassen, ganze Listen und Raster davon</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Let models and settings do the same side by side, and have it judged</source>
            <translation>Modelle und Einstellungen dasselbe nebeneinander tun und beurteilen lassen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Train</source>
            <translation>Training</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Train the small models, and measure what they can do</source>
            <translation>Die kleinen Modelle trainieren und messen, was sie können</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>Address of the cluster</source>
            <translation>Adresse des Clusters</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>The head of the cluster, as in 192.168.1.5:6379; “auto” if this is one of it</source>
            <translation>Der Kopf des Clusters, wie in 192.168.1.5:6379; „auto“, wenn dieser Rechner dazugehört</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>This computer</source>
            <translation>Diesem Computer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>Ray cluster at</source>
            <translation>Ray-Cluster bei</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>auto, or host:port</source>
            <translation>auto oder Rechner:Port</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Drop a portrait here, or choose a file. The model draws it again,
and the switches change it: put eyeglasses on, take the hat off.

A picture is cropped to the square in its middle, and made 64 × 64 small.</source>
            <translation>Legen Sie ein Porträt hier ab, oder wählen Sie eine Datei. Das Modell zeichnet es nach,
und die Schalter ändern es: Brille aufsetzen, Hut abnehmen.

Ein Bild wird auf das Quadrat in seiner Mitte beschnitten und auf 64 × 64 verkleinert.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Drawn again</source>
            <translation>Nachgezeichnet</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Use the CVAE</source>
            <translation>Das CVAE nehmen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Choose a picture…</source>
            <translation>Ein Bild wählen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>A PNG, JPEG or WebP file</source>
            <translation>Eine PNG-, JPEG- oder WebP-Datei</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Blended {share:.0%} towards “{end}”  ·  leave out</source>
            <translation>Zu {share:.0%} in Richtung „{end}“ gemischt  ·  weglassen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Undo change of the portraits</source>
            <translation>Änderung der Porträts rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Redo change of the portraits</source>
            <translation>Änderung der Porträts wiederholen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>This model hears no text; the switches move it.</source>
            <translation>Dieses Modell hört keinen Text; die Schalter bewegen es.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>blending</source>
            <translation>Mischen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>In words: a smiling woman with long hair, wearing a hat</source>
            <translation>In Worten: a smiling woman with long hair, wearing a hat</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Leave the other end out</source>
            <translation>Das andere Ende weglassen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/grid.py" />
            <source>{number} of {total}</source>
            <translation>{number} von {total}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/grid.py" />
            <source>Arrow keys pick a portrait, Return shows it alone, Esc all again.</source>
            <translation>Pfeiltasten wählen ein Porträt, Eingabe zeigt es allein, Esc wieder alle.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Hair</source>
            <translation>Haar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Hair colour</source>
            <translation>Haarfarbe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Skin</source>
            <translation>Haut</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Expression</source>
            <translation>Ausdruck</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Worn</source>
            <translation>Getragenes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Beard</source>
            <translation>Bart</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Face</source>
            <translation>Gesicht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Black</source>
            <translation>Schwarz</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Blond</source>
            <translation>Blond</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Brown</source>
            <translation>Braun</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Pale</source>
            <translation>Blass</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Tan</source>
            <translation>Gebräunt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/model_box.py" />
            <source>A file of one’s own…</source>
            <translation>Eine eigene Datei …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/model_box.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/model_box.py" />
            <source>The model that draws</source>
            <translation>Das Modell, das zeichnet</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/model_box.py" />
            <source>Weights (*.safetensors);;All files (*)</source>
            <translation>Gewichte (*.safetensors);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/numbers.py" />
            <source>Roll the seed</source>
            <translation>Seed würfeln</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/numbers.py" />
            <source>Other portraits, by chance</source>
            <translation>Andere Porträts, wie es der Zufall will</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/numbers.py" />
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/numbers.py" />
            <source>Truncation</source>
            <translation>Trunkierung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Change this picture</source>
            <translation>Dieses Bild ändern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Its middle square is drawn again, 64 × 64.</source>
            <translation>Das Quadrat in seiner Mitte wird nachgezeichnet, 64 × 64.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Portraits are being drawn for the gallery. Stop it and close?</source>
            <translation>Porträts werden gerade für die Galerie gezeichnet. Anhalten und schließen?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>{n} portraits</source>
            <extracomment>If n is 1: 1 portrait</extracomment>
            <translation>
                <numerusform>{n} Porträt</numerusform>
                <numerusform>{n} Porträts</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Drop one picture: a PNG, JPEG or WebP.</source>
            <translation>Legen Sie ein Bild ab: PNG, JPEG oder WebP.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>choice of a picture</source>
            <translation>Wahl eines Bildes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>seen: {attributes}</source>
            <translation>gesehen: {attributes}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>On the way from A to B</source>
            <translation>Auf dem Weg von A nach B</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Change a Picture</source>
            <translation>Ein Bild ändern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Pictures ({patterns})</source>
            <translation>Bilder ({patterns})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Save the Walk</source>
            <translation>Den Weg speichern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>“{model}” is a GAN. It draws, but cannot tell how a picture would be drawn.</source>
            <translation>„{model}“ ist ein GAN. Es zeichnet, kann aber nicht sagen, wie ein Bild zu zeichnen wäre.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Portrait {name}</source>
            <translation>Porträt {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>choice of the model</source>
            <translation>Wahl des Modells</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>nothing it knows</source>
            <translation>nichts Bekanntes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Picked portrait</source>
            <translation>Gewähltes Porträt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Keep this one</source>
            <translation>Dieses behalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Keep the portrait in the gallery, with its settings</source>
            <translation>Das Porträt mit seinen Einstellungen in der Galerie behalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Write a PNG that says how it was made</source>
            <translation>Ein PNG schreiben, das sagt, wie es entstand</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Portraits out of nothing but wishes</source>
            <translation>Porträts aus nichts als Wünschen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Change a picture</source>
            <translation>Ein Bild ändern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Give a portrait of your own eyeglasses, or another expression</source>
            <translation>Einem eigenen Porträt eine Brille oder einen anderen Ausdruck geben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Open Train</source>
            <translation>„Training“ öffnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Keep this with all its settings (Ctrl+Return)</source>
            <translation>Dies mit allen Einstellungen behalten (Strg+Eingabe)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>any</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>Click: on, off, any. Keys: plus, minus, 0; the arrows lead to the next one.</source>
            <translation>Klicken: ein, aus, beliebig. Tasten: Plus, Minus, 0; die Pfeile führen zum nächsten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>{name}: {state}</source>
            <translation>{name}: {state}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>The picture has it.</source>
            <translation>Das Bild hat es.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>The picture has it not.</source>
            <translation>Das Bild hat es nicht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>{wishes} are left open again: “{wish}” rules that out.</source>
            <translation>{wishes} sind wieder offen: „{wish}“ schließt das aus.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>{all} and {next}</source>
            <translation>{all} und {next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>{wishes} is left open again: “{wish}” rules that out.</source>
            <translation>{wishes} ist wieder offen: „{wish}“ schließt das aus.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>Leave all open</source>
            <translation>Alles offen lassen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>“{word}”</source>
            <translation>„{word}“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>Wish for nothing in particular</source>
            <translation>Nichts Bestimmtes wünschen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Way from A to B</source>
            <translation>Weg von A nach B</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Let the walk begin with the picked portrait</source>
            <translation>Den Weg mit dem gewählten Porträt beginnen lassen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Let the walk end with the picked portrait</source>
            <translation>Den Weg mit dem gewählten Porträt enden lassen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Pin as {name}</source>
            <translation>Als {name} anheften</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>There and back, until you stop it</source>
            <translation>Hin und zurück, bis Sie anhalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Keep the walk in the gallery, as one sheet</source>
            <translation>Den Weg als ein Blatt in der Galerie behalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Save the walk as an animation</source>
            <translation>Den Weg als Animation speichern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Walk</source>
            <translation>Weg</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Presets ({suffixes})</source>
            <translation>Voreinstellungen ({suffixes})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Put this preset's settings into the form</source>
            <translation>Die Einstellungen dieser Voreinstellung ins Formular übernehmen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Save Current As…</source>
            <translation>Aktuelles speichern unter …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Keep the form's settings as a preset</source>
            <translation>Die Einstellungen des Formulars als Voreinstellung behalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Give this preset another title</source>
            <translation>Dieser Voreinstellung einen anderen Titel geben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Move this preset to the trash</source>
            <translation>Diese Voreinstellung in den Papierkorb legen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Keep a preset from a file; files can be dropped too</source>
            <translation>Eine Voreinstellung aus einer Datei behalten; Dateien dürfen auch hierher gezogen werden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Write this preset to a file, to hand it on</source>
            <translation>Diese Voreinstellung zum Weitergeben in eine Datei schreiben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>All settings at their defaults</source>
            <translation>Alle Einstellungen auf ihren Vorgaben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Save preset</source>
            <translation>Voreinstellung speichern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Import presets</source>
            <translation>Voreinstellungen importieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Rename preset</source>
            <translation>Voreinstellung umbenennen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Export preset</source>
            <translation>Voreinstellung exportieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>This version has no settings {names}; the others are in the form.</source>
            <translation>Diese Version hat keine Einstellungen {names}; die anderen stehen im Formular.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>{n} runs are waiting in the queue.</source>
            <extracomment>If n is 1: 1 run is waiting in the queue.</extracomment>
            <translation>
                <numerusform>1 Lauf wartet in der Warteschlange.</numerusform>
                <numerusform>{n} Läufe warten in der Warteschlange.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>Add to the queue: it is done after what goes on now (Ctrl+Shift+Return)</source>
            <translation>In die Warteschlange: kommt nach dem, was jetzt läuft (Strg+Umschalt+Eingabe)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>Add to queue</source>
            <translation>In die Warteschlange</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>Run it</source>
            <translation>Ausführen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>Run them</source>
            <translation>Ausführen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Values between commas, or a range: 1..4, or 0..1..0.25 by its last number</source>
            <translation>Werte zwischen Kommas oder ein Bereich: 1..4, oder 0..1..0.25 mit der Schrittweite am Ende</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>{n:,} runs, in this order:</source>
            <extracomment>If n is 1: 1 run, in this order:</extracomment>
            <translation>
                <numerusform>1 Lauf, in dieser Reihenfolge:</numerusform>
                <numerusform>{n:,} Läufe, in dieser Reihenfolge:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>The run that the form of {generator} describes, with every value of these settings:</source>
            <translation>Der Lauf, den das Formular von {generator} beschreibt, mit jedem Wert dieser Einstellungen:</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Every choice of wildcards such as {red|blue}, not one by the seed</source>
            <translation>Jede Möglichkeit von Platzhaltern wie {red|blue}, nicht eine nach dem Seed</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Every prompt of {name}, by {generator}. What it does not say is as in the form.</source>
            <translation>Jeder Prompt von {name}, von {generator}. Was dort nicht steht, ist wie im Formular.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>No setting</source>
            <translation>Keine Einstellung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Add from a list</source>
            <translation>Aus einer Liste hinzufügen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Add a grid</source>
            <translation>Ein Raster hinzufügen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>… and {n:,} more</source>
            <extracomment>If n is 1: … and 1 more</extracomment>
            <translation>
                <numerusform>… und 1 weiterer</numerusform>
                <numerusform>… und {n:,} weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Add {n:,} Runs</source>
            <extracomment>If n is 1: Add 1 Run</extracomment>
            <translation>
                <numerusform>1 Lauf hinzufügen</numerusform>
                <numerusform>{n:,} Läufe hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>1..4   or   0.05, 0.1</source>
            <translation>1..4   oder   0.05, 0.1</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>(no prompt)</source>
            <translation>(kein Prompt)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Contact sheet</source>
            <translation>Kontaktbogen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Drawing…</source>
            <translation>Wird gezeichnet …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Save As…</source>
            <translation>Speichern unter …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Save contact sheet</source>
            <translation>Kontaktbogen speichern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>PNG (*.png)</source>
            <translation>PNG (*.png)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>The contact sheet is saved as {path}.</source>
            <translation>Der Kontaktbogen ist als {path} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/course.py" />
            <source>about {hours} h {minutes} min</source>
            <translation>etwa {hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/course.py" />
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/course.py" />
            <source>about {minutes} min</source>
            <translation>etwa {minutes} min</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/course.py" />
            <source>about {hours} h</source>
            <translation>etwa {hours} h</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Change This Run</source>
            <translation>Diesen Lauf ändern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Have it done with these settings (Ctrl+Return)</source>
            <translation>Mit diesen Einstellungen ausführen lassen (Strg+Eingabe)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Edit run</source>
            <translation>Lauf bearbeiten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Leave the run as it is (Esc)</source>
            <translation>Den Lauf lassen, wie er ist (Esc)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Change this run</source>
            <translation>Diesen Lauf ändern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Where what waits is done: here one by one, or by many machines at once</source>
            <translation>Wo das Wartende getan wird: hier eines nach dem anderen, oder von vielen Rechnern zugleich</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{done} of {total} done</source>
            <translation>{done} von {total} fertig</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Add from List…</source>
            <translation>Aus Liste hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Add every prompt of a text or CSV file</source>
            <translation>Jeden Prompt einer Text- oder CSV-Datei hinzufügen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Grid…</source>
            <translation>Raster …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Add the form's run with several values of settings</source>
            <translation>Den Lauf des Formulars mit mehreren Werten von Einstellungen hinzufügen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Contact Sheet…</source>
            <translation>Kontaktbogen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Show a finished batch on one sheet (Ctrl+J)</source>
            <translation>Einen fertigen Stapel auf einem Blatt zeigen (Strg+J)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Retry Failed</source>
            <translation>Fehlgeschlagene wiederholen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Let all that failed wait again</source>
            <translation>Alle fehlgeschlagenen wieder warten lassen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Clear Ended</source>
            <translation>Beendete entfernen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Take out all that has ended; the pictures stay</source>
            <translation>Alles Beendete herausnehmen; die Bilder bleiben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Progress of the cluster</source>
            <translation>Fortschritt des Clusters</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Stop Cluster</source>
            <translation>Cluster anhalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Stop all that runs there; it waits again</source>
            <translation>Alles anhalten, was dort läuft; es wartet wieder</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{n} running</source>
            <extracomment>If n is 1: 1 running</extracomment>
            <translation>
                <numerusform>{n} läuft</numerusform>
                <numerusform>{n} laufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{n} waiting</source>
            <extracomment>If n is 1: 1 waiting</extracomment>
            <translation>
                <numerusform>{n} wartet</numerusform>
                <numerusform>{n} warten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{n} finished</source>
            <extracomment>If n is 1: 1 finished</extracomment>
            <translation>
                <numerusform>{n} fertig</numerusform>
                <numerusform>{n} fertig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{n} cancelled</source>
            <extracomment>If n is 1: 1 cancelled</extracomment>
            <translation>
                <numerusform>{n} abgebrochen</numerusform>
                <numerusform>{n} abgebrochen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Nothing waits</source>
            <translation>Nichts wartet</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Do what waits</source>
            <translation>Tun, was wartet</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Begin nothing more; what runs goes on</source>
            <translation>Nichts Neues beginnen; was läuft, geht weiter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Finished</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Goes on</source>
            <translation>Geht weiter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Running elsewhere</source>
            <translation>Läuft anderswo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Loading</source>
            <translation>Wird geladen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/nothing.py" />
            <source>Press the button beside Generate, or Ctrl+Shift+Return, to let a picture wait here for its turn.
A prompt list or a grid of settings fills it at once; list files can be dropped here too.</source>
            <translation>Der Knopf neben „Erzeugen“ oder Strg+Umschalt+Eingabe lässt ein Bild hier auf seine Reihe warten.
Eine Promptliste oder ein Raster von Einstellungen füllt sie auf einmal; Listen dürfen auch hierher gezogen werden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/nothing.py" />
            <source>Nothing waits here</source>
            <translation>Hier wartet nichts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Prompt lists (*.txt *.csv *.tsv);;All files (*)</source>
            <translation>Promptlisten (*.txt *.csv *.tsv);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Edit…</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Change this run before its turn</source>
            <translation>Diesen Lauf ändern, bevor er an der Reihe ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Use These Settings</source>
            <translation>Diese Einstellungen verwenden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Show Picture</source>
            <translation>Bild zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Show what it made</source>
            <translation>Zeigen, was daraus wurde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Do Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Move to the front</source>
            <translation>Nach vorn stellen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Do Last</source>
            <translation>Als Letztes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Move to the end</source>
            <translation>Ans Ende stellen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Add it once more</source>
            <translation>Noch einmal hinzufügen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Let it wait again</source>
            <translation>Wieder warten lassen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Stop This Run</source>
            <translation>Diesen Lauf anhalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Keep its picture, and go on with the next</source>
            <translation>Sein Bild behalten und mit dem nächsten weitermachen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Take out of the queue; pictures stay</source>
            <translation>Aus der Warteschlange nehmen; Bilder bleiben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>All pictures of this batch on one sheet</source>
            <translation>Alle Bilder dieses Stapels auf einem Blatt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>use of “{title}”</source>
            <translation>Verwendung von „{title}“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Add from a prompt list</source>
            <translation>Aus einer Promptliste hinzufügen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>removal of {n} runs</source>
            <extracomment>If n is 1: removal of 1 run</extracomment>
            <translation>
                <numerusform>Entfernen von 1 Lauf</numerusform>
                <numerusform>Entfernen von {n} Läufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>{n} runs are out of the queue; pictures stay. Undo puts back.</source>
            <extracomment>If n is 1: 1 run is out of the queue; pictures stay. Undo puts back.</extracomment>
            <translation>
                <numerusform>1 Lauf ist aus der Warteschlange; Bilder bleiben. „Rückgängig“ holt ihn zurück.</numerusform>
                <numerusform>{n} Läufe sind aus der Warteschlange; Bilder bleiben. „Rückgängig“ holt sie zurück.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/planning.py" />
            <source>Prompt, line {number}</source>
            <translation>Prompt, Zeile {number}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/runner.py" />
            <source>The queue is paused, with {n} waiting.</source>
            <translation>Die Warteschlange ruht, {n} warten.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/runner.py" />
            <source>{n} runs added to the queue, which is paused.</source>
            <extracomment>If n is 1: 1 run added to the queue, which is paused.</extracomment>
            <translation>
                <numerusform>1 Lauf ist in der Warteschlange, die ruht.</numerusform>
                <numerusform>{n} Läufe sind in der Warteschlange, die ruht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/runner.py" />
            <source>{n} runs added to the queue.</source>
            <extracomment>If n is 1: 1 run added to the queue.</extracomment>
            <translation>
                <numerusform>1 Lauf ist in der Warteschlange.</numerusform>
                <numerusform>{n} Läufe sind in der Warteschlange.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/view.py" />
            <source>What runs, what waits in its order, and what has ended</source>
            <translation>Was läuft, was in seiner Reihenfolge wartet und was beendet ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Wait until the picture at hand is done, or stop it, and drop this one again.</source>
            <translation>Warten Sie, bis das laufende Bild fertig ist, oder brechen Sie es ab, und legen Sie dieses noch einmal ab.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Drop one picture that this program has made: a PNG, JPEG or WebP.</source>
            <translation>Legen Sie ein Bild ab, das dieses Programm gemacht hat: PNG, JPEG oder WebP.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Use its settings</source>
            <translation>Seine Einstellungen verwenden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>How it was made comes into the form.</source>
            <translation>Wie es entstand, kommt ins Formular.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>use of the settings of {name}</source>
            <translation>Verwendung der Einstellungen von {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>The settings of {name} are in the form. {text}</source>
            <translation>Die Einstellungen von {name} stehen im Formular. {text}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>{name} was made by “{generator}”, which is not here. If that is a plug-in, install it, and drop the picture again.</source>
            <translation>{name} wurde von „{generator}“ gemacht, das hier fehlt. Ist es ein Plug-in, dann installieren Sie es, und legen Sie das Bild noch einmal ab.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Its settings were changed {n} times on the way.</source>
            <extracomment>If n is 1: Its settings were changed once on the way.</extracomment>
            <translation>
                <numerusform>Seine Einstellungen wurden unterwegs einmal geändert.</numerusform>
                <numerusform>Seine Einstellungen wurden unterwegs {n}-mal geändert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Make it again</source>
            <translation>Noch einmal machen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>changes made on the way</source>
            <translation>Änderungen unterwegs</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/course.py" />
            <source>Putting the frames into the film</source>
            <translation>Die Einzelbilder kommen in den Film</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/course.py" />
            <source>All frames are finished</source>
            <translation>Alle Einzelbilder sind fertig</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Paint the frames anew</source>
            <translation>Die Einzelbilder neu malen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Take the settings of the Create page</source>
            <translation>Die Einstellungen von „Erschaffen“ übernehmen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Prompts and all but what frames have of their own: undo puts them back</source>
            <translation>Prompts und alles außer dem, was Einzelbilder Eigenes haben: „Rückgängig“ stellt es wieder her</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Restyle, pause or resume</source>
            <translation>Umgestalten, anhalten oder fortsetzen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Stop; the frames that are finished are kept (Esc)</source>
            <translation>Aufhören; die fertigen Einzelbilder bleiben (Esc)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>use of the settings of the Create page</source>
            <translation>Verwendung der Einstellungen von „Erschaffen“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>choice of the source</source>
            <translation>Wahl der Quelle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>shape of the source</source>
            <translation>Form der Quelle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Frame {number} will stand here, painted anew.</source>
            <translation>Hier wird Einzelbild {number} stehen, neu gemalt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Restyled</source>
            <translation>Umgestaltet</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Restyled  ·  frame {number}, forming</source>
            <translation>Umgestaltet  ·  Einzelbild {number}, entsteht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Source  ·  frame {number}</source>
            <translation>Quelle  ·  Einzelbild {number}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Restyled  ·  frame {number}</source>
            <translation>Umgestaltet  ·  Einzelbild {number}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Pausing</source>
            <translation>Hält an</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>A restyling is under way. Stop it? Its finished frames are kept, and it can go on later.</source>
            <translation>Ein Umgestalten ist im Gange. Anhalten? Die fertigen Einzelbilder bleiben, und es kann später weitergehen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>The settings of the Create page are here now; iterations and learning rate stay.</source>
            <translation>Die Einstellungen von „Erschaffen“ sind jetzt hier; Iterationen und Lernrate bleiben.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Frame {number} of {count} is finished here</source>
            <translation>Einzelbild {number} von {count} ist hier fertig</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Frames are being painted. Cancel that, or wait until it is finished.</source>
            <translation>Einzelbilder werden gerade gemalt. Brechen Sie das ab, oder warten Sie, bis es fertig ist.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>The frames that are finished are kept.</source>
            <translation>Die fertigen Einzelbilder bleiben.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Go On</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>All {count} frames are restyled.</source>
            <translation>Alle {count} Einzelbilder sind umgestaltet.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/progress.py" />
            <source>{done} of {count} frames are finished</source>
            <translation>{done} von {count} Einzelbildern sind fertig</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/progress.py" />
            <source>All {count} frames are finished</source>
            <translation>Alle {count} Einzelbilder sind fertig</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/progress.py" />
            <source>Stopped by an error</source>
            <translation>Durch einen Fehler beendet</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Drag to look at other frames</source>
            <translation>Ziehen, um andere Einzelbilder anzusehen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Watch the frame that forms</source>
            <translation>Dem entstehenden Einzelbild zusehen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Open Folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Show the frames in the file manager</source>
            <translation>Die Einzelbilder im Dateimanager zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Play Film</source>
            <translation>Film abspielen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Show the restyled film</source>
            <translation>Den umgestalteten Film zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Restyle this</source>
            <translation>Dies umgestalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Its frames are painted anew, one after the other.</source>
            <translation>Seine Einzelbilder werden eines nach dem anderen neu gemalt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>One folder of pictures or one video is restyled at a time. Drop a single one.</source>
            <translation>Umgestaltet wird je ein Ordner mit Bildern oder ein Video. Legen Sie nur eines ab.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Choose a Folder…</source>
            <translation>Einen Ordner wählen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>A folder of pictures, in the order of their names</source>
            <translation>Ein Ordner mit Bildern, in der Reihenfolge ihrer Namen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Choose a Video…</source>
            <translation>Ein Video wählen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>An MP4, WebM, MOV or GIF</source>
            <translation>MP4, WebM, MOV oder GIF</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>What shall be painted anew?</source>
            <translation>Was soll neu gemalt werden?</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Drop a folder of pictures or a video here, or choose one.</source>
            <translation>Legen Sie einen Ordner mit Bildern oder ein Video hier ab, oder wählen Sie eines.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>The folder to write to holds frames of another source or of other settings. Choose another folder.</source>
            <translation>Der Zielordner enthält Einzelbilder einer anderen Quelle oder anderer Einstellungen. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>{done} of {count} frames are finished already, and stay as they are. Go On paints the rest.</source>
            <translation>{done} von {count} Einzelbildern sind schon fertig und bleiben, wie sie sind. „Weiter“ malt den Rest.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>The frames and the film are in the folder. Its sound is {sound}.</source>
            <translation>Die Einzelbilder und der Film sind im Ordner. Der Ton ist {sound}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>{rate:.4g} a second</source>
            <translation>{rate:.4g} pro Sekunde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>All {count} frames are finished already, and stay as they are.</source>
            <translation>Alle {count} Einzelbilder sind schon fertig und bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>The frames are in the folder.</source>
            <translation>Die Einzelbilder sind im Ordner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>The frames and the film are in the folder.</source>
            <translation>Die Einzelbilder und der Film sind im Ordner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/resuming.py" />
            <source>Discard it?</source>
            <translation>Verwerfen?</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/resuming.py" />
            <source>“{title}” had come to step {step} of {total_steps}. It cannot be brought back.</source>
            <translation>„{title}“ war bei Schritt {step} von {total_steps}. Es lässt sich nicht zurückholen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/resuming.py" />
            <source>going on with “{title}”</source>
            <translation>Weitermachen mit „{title}“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/run_worker.py" />
            <source>Loading the models…</source>
            <translation>Die Modelle werden geladen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/saving.py" />
            <source>Save Image</source>
            <translation>Bild speichern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/saving.py" />
            <source>Save Latent</source>
            <translation>Latent speichern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/canvas.py" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/canvas.py" />
            <source>Arrow keys move the picture; plus, minus and 0 zoom and fit it.</source>
            <translation>Pfeiltasten bewegen das Bild; Plus, Minus und 0 zoomen und passen es ein.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparing.py" />
            <source>There is nothing to compare with yet. Choose a picture of the gallery and “Compare with This”, or start from a picture.</source>
            <translation>Es gibt noch nichts zum Vergleichen. Wählen Sie ein Bild der Galerie und „Hiermit vergleichen“, oder beginnen Sie mit einem Bild.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparing.py" />
            <source>Pictures are compared with “{title}” now. Hold \ to see it, or switch on Wipe.</source>
            <translation>Bilder werden jetzt mit „{title}“ verglichen. \ gedrückt halten zeigt es; oder schalten Sie „Wischen“ ein.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparing.py" />
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparison.py" />
            <source>The other picture</source>
            <translation>Das andere Bild</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparison.py" />
            <source>Wipe</source>
            <translation>Wischen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparison.py" />
            <source>Left of the line is the picture, right of it the other one</source>
            <translation>Links der Linie ist das Bild, rechts das andere</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparison.py" />
            <source>Drag, or use the arrow keys: left is the picture, right the other one</source>
            <translation>Ziehen oder Pfeiltasten: links ist das Bild, rechts das andere</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/drop.py" />
            <source>The next picture begins with it.</source>
            <translation>Das nächste Bild beginnt damit.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/drop.py" />
            <source>A picture starts from one file. Drop a single picture or latent.</source>
            <translation>Ein Bild beginnt mit einer Datei. Legen Sie ein einziges Bild oder Latent ab.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/drop.py" />
            <source>“{name}” is neither a picture nor a latent. Drop a PNG, JPEG or WebP picture, or a .safetensors latent.</source>
            <translation>„{name}“ ist weder Bild noch Latent. Legen Sie ein PNG, JPEG oder WebP ab, oder ein Latent als .safetensors.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/drop.py" />
            <source>Not this one</source>
            <translation>Dieses nicht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>The loss of each step is drawn here: the lower, the closer to the prompts.</source>
            <translation>Hier wird der Loss jedes Schritts gezeichnet: je tiefer, desto näher an den Prompts.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>Loss</source>
            <translation>Loss</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>Loss chart</source>
            <translation>Loss-Diagramm</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>The loss terms over the steps</source>
            <translation>Die Terme des Loss über die Schritte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>Curve of {name}</source>
            <translation>Kurve von {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>Show or hide the curve of {name}</source>
            <translation>Die Kurve von {name} zeigen oder verbergen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask.py" />
            <source>inversion of the mask</source>
            <translation>Umkehrung der Maske</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask.py" />
            <source>clearing of the mask</source>
            <translation>Leeren der Maske</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Size of the brush in pixels ([ and ])</source>
            <translation>Größe des Pinsels in Pixeln ([ und ])</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Pixels over which all edges are softened</source>
            <translation>Über wie viele Pixel alle Ränder weich werden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Paint what stays as it is (X)</source>
            <translation>Malen, was bleibt, wie es ist (X)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Erase: let it change again (X, or the right button)</source>
            <translation>Radieren: es darf sich wieder ändern (X oder rechte Taste)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Soft edge of the brush</source>
            <translation>Weicher Rand des Pinsels</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Size of the brush</source>
            <translation>Größe des Pinsels</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Feather</source>
            <translation>Weiche Kante</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Invert: what stays may change, and the other way round</source>
            <translation>Umkehren: was bleibt, darf sich ändern, und umgekehrt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Clear: let everything change</source>
            <translation>Leeren: alles darf sich ändern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Load a mask picture: white may change, black stays</source>
            <translation>Ein Maskenbild laden: Weiß darf sich ändern, Schwarz bleibt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Undo the last stroke</source>
            <translation>Den letzten Strich zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Do the last stroke again</source>
            <translation>Den letzten Strich wiederholen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Done painting</source>
            <translation>Malen beenden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>{what}: {pixels:.0f}</source>
            <translation>{what}: {pixels:.0f}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>Paint what must stay</source>
            <translation>Malen, was bleiben muss</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>Arrow keys move the brush, Space paints what stays as it is, X turns to the eraser; the brackets make the brush smaller and larger.</source>
            <translation>Pfeiltasten bewegen den Pinsel, die Leertaste malt, was bleibt, X wechselt zum Radierer; eckige Klammern machen den Pinsel kleiner und größer.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>stroke of the eraser</source>
            <translation>Strich des Radierers</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>stroke of the mask</source>
            <translation>Strich der Maske</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>change of the mask</source>
            <translation>Änderung der Maske</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>Load Mask</source>
            <translation>Maske laden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>change of the feather</source>
            <translation>Änderung der weichen Kante</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>The mask could not be written to {path} ({reason}). Make room there, and paint on.</source>
            <translation>Die Maske konnte nicht nach {path} geschrieben werden ({reason}). Schaffen Sie dort Platz, und malen Sie weiter.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>loading of a mask</source>
            <translation>Laden einer Maske</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/notice.py" />
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/notice.py" />
            <source>Put it back as it was</source>
            <translation>Wieder wie vorher machen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/notice.py" />
            <source>Dismiss this note</source>
            <translation>Diesen Hinweis schließen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/notice.py" />
            <source>Dismiss note</source>
            <translation>Hinweis schließen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/pace.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/pace.py" />
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/progress.py" />
            <source>Step {step} of {total}</source>
            <translation>Schritt {step} von {total}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/progress.py" />
            <source>{speed:.1f} steps/s</source>
            <translation>{speed:.1f} Schritte/s</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/progress.py" />
            <source>Paused after step {step} of {total}</source>
            <translation>Angehalten nach Schritt {step} von {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/stage/progress.py" />
            <source>Finished after {n} steps</source>
            <extracomment>If n is 1: Finished after {n} step</extracomment>
            <translation>
                <numerusform>Fertig nach {n} Schritt</numerusform>
                <numerusform>Fertig nach {n} Schritten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/progress.py" />
            <source>Cancelled after step {step}</source>
            <translation>Abgebrochen nach Schritt {step}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/region_layer.py" />
            <source>Regions of the prompts</source>
            <translation>Bereiche der Prompts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/region_layer.py" />
            <source>Drag over a part of the picture. With keys: arrows move a box, with Shift they stretch it, Return takes it, Escape leaves it.</source>
            <translation>Über einen Teil des Bildes ziehen. Mit Tasten: Pfeile bewegen ein Rechteck, mit Umschalt strecken sie es, Eingabe übernimmt, Escape verlässt es.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Prompt for a &amp;Region</source>
            <translation>Prompt für einen Be&amp;reich</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Drag over the part of the picture that the prompt at the caret is for ({keys})</source>
            <translation>Über den Teil des Bildes ziehen, für den der Prompt an der Schreibmarke gilt ({keys})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Drag over where “{prompt}” belongs</source>
            <translation>Dorthin ziehen, wo „{prompt}“ hingehört</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Write a prompt, and drag over where it belongs</source>
            <translation>Einen Prompt schreiben und dorthin ziehen, wo er hingehört</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Write the prompt first, then drag over where it belongs.</source>
            <translation>Schreiben Sie erst den Prompt, und ziehen Sie dann dorthin, wo er hingehört.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>region of a prompt</source>
            <translation>Bereich eines Prompts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/starting.py" />
            <source>choice of the start</source>
            <translation>Wahl des Beginns</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/starting.py" />
            <source>The next picture starts from {name}.</source>
            <translation>Das nächste Bild beginnt mit {name}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>total</source>
            <translation>gesamt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>include</source>
            <translation>zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>exclude</source>
            <translation>meiden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>extras</source>
            <translation>Extras</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>flat areas</source>
            <translation>Flächen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>smoothness</source>
            <translation>Glätte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>colourfulness</source>
            <translation>Farbigkeit</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>symmetry across</source>
            <translation>Symmetrie quer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>symmetry down</source>
            <translation>Symmetrie längs</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>edge</source>
            <translation>Rand</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>score</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>noise</source>
            <translation>Rauschen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>hits</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>shown</source>
            <translation>gezeigt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>agreement</source>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>features</source>
            <translation>Merkmale</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>fooled</source>
            <translation>getäuscht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>discriminator</source>
            <translation>Diskriminator</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>Get models for larger pictures…</source>
            <translation>Modelle für größere Bilder holen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>See which models there are, and download or import them</source>
            <translation>Sehen, welche Modelle es gibt, und sie herunterladen oder importieren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>Write this prompt into Include</source>
            <translation>Diesen Prompt in „Zeigen“ schreiben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>What would you like to see?</source>
            <translation>Was möchten Sie sehen?</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>Describe it on the left and press Generate, or begin with one of these:</source>
            <translation>Beschreiben Sie es links und drücken Sie „Erzeugen“, oder beginnen Sie hiermit:</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/heat.py" />
            <source>Where the prompt is found</source>
            <translation>Wo der Prompt zu finden ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/helm.py" />
            <source>This cannot change while a picture forms.</source>
            <translation>Dies kann sich nicht ändern, während ein Bild entsteht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/helm.py" />
            <source>{error} The run goes on as before.</source>
            <translation>{error} Der Lauf geht weiter wie bisher.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>Show where in the picture this prompt is found</source>
            <translation>Zeigen, wo im Bild dieser Prompt zu finden ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>To see where a prompt is found, choose it while a picture forms.</source>
            <translation>Um zu sehen, wo ein Prompt zu finden ist, wählen Sie ihn, während ein Bild entsteht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>Similarity {number}.</source>
            <translation>Ähnlichkeit {number}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>How alike each prompt and the picture are shows here while a picture forms.</source>
            <translation>Hier steht, wie sehr Prompts und Bild sich gleichen, während es entsteht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>{field}: {prompt}</source>
            <translation>{field}: {prompt}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>similarity</source>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/words.py" />
            <source>Changed after step {step}</source>
            <translation>Geändert nach Schritt {step}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/words.py" />
            <source>Changed before the first step</source>
            <translation>Geändert vor dem ersten Schritt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/words.py" />
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/looking_back.py" />
            <source>The last {most} kept steps of a run can be gone on from. Finish the picture, and choose it in the gallery to begin a new one from this step.</source>
            <translation>Von den letzten {most} behaltenen Schritten eines Laufs geht es weiter. Beenden Sie das Bild, und wählen Sie es in der Galerie, um ab diesem Schritt ein neues zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/looking_back.py" />
            <source>Look back to a step first, to go on from there another way.</source>
            <translation>Blicken Sie erst auf einen Schritt zurück, um von dort anders weiterzumachen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Go on from this step with the form as it stands now. A run under way is stopped, and kept.</source>
            <translation>Ab diesem Schritt mit dem Formular, wie es jetzt ist, weitermachen. Ein laufender Lauf wird angehalten und behalten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Branch from here</source>
            <translation>Hier abzweigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Look back: drag, or use the arrow keys; the right end is the picture as it stands</source>
            <translation>Zurückblicken: ziehen oder Pfeiltasten; das rechte Ende ist das Bild, wie es ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Steps of the picture</source>
            <translation>Schritte des Bildes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Step {step}</source>
            <translation>Schritt {step}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Train, from where it stopped the last time</source>
            <translation>Trainieren, von dort, wo es zuletzt aufhörte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Recipe</source>
            <translation>Rezept</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Files without a full path lie in {folder}.</source>
            <translation>Dateien ohne vollen Pfad liegen in {folder}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Stop, and keep what was learnt so far: Start goes on from there</source>
            <translation>Aufhören und behalten, was gelernt ist: „Start“ macht dort weiter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Begin anew</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Put what was learnt so far aside</source>
            <translation>Das bisher Gelernte beiseitelegen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/page.py" />
            <source>The loss of each step is drawn here: the lower, the more the model has learnt.</source>
            <translation>Hier wird der Loss jedes Schritts gezeichnet: je tiefer, desto mehr hat das Modell gelernt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/page.py" />
            <source>A model is being trained. Stop it and close? It goes on from here the next time.</source>
            <translation>Ein Modell wird gerade trainiert. Anhalten und schließen? Beim nächsten Mal geht es hier weiter.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/page.py" />
            <source>The next training begins anew. What was learnt before is in {aside}.</source>
            <translation>Das nächste Training beginnt neu. Das zuvor Gelernte ist in {aside}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/page.py" />
            <source>{path} could not be put aside. Close what uses it.</source>
            <translation>{path} konnte nicht beiseitegelegt werden. Schließen Sie, was es benutzt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/samples.py" />
            <source>Samples</source>
            <translation>Stichproben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/samples.py" />
            <source>Choose a recipe and press Start.

What the model can do appears here while it learns. A training can rest, stop, and go on
exactly where it was, even after the program was closed.</source>
            <translation>Wählen Sie ein Rezept, und drücken Sie „Start“.

Was das Modell kann, erscheint hier, während es lernt. Ein Training kann ruhen, anhalten und genau dort weitergehen,
wo es war, auch wenn das Programm geschlossen wurde.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/undo_group.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/undo_group.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/cli/compare.py" />
            <source>--workers and --threads are those of a cluster. Name it with --ray.</source>
            <translation>--workers und --threads gelten für einen Cluster. Nennen Sie ihn mit --ray.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/cells.py" />
            <source>There is no prompt among these settings. Use a CSV file with a column per setting.</source>
            <translation>Unter diesen Einstellungen ist kein Prompt. Verwenden Sie eine CSV-Datei mit einer Spalte je Einstellung.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/cells.py" />
            <source>{place}: {reason}</source>
            <translation>{place}: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>Grid</source>
            <translation>Raster</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>{where}, character {character}</source>
            <translation>{where}, Zeichen {character}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>there is no setting “{name}”.</source>
            <translation>es gibt keine Einstellung „{name}“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>{place}: {fault}</source>
            <translation>{place}: {fault}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>a setting and its values come here, as in seed=1,2,3.</source>
            <translation>hierher gehören eine Einstellung und ihre Werte, wie in seed=1,2,3.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>the quotation mark is never closed.</source>
            <translation>das Anführungszeichen wird nie geschlossen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>a value is missing here.</source>
            <translation>hier fehlt ein Wert.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>{first} never comes to {last} in steps of {step}.</source>
            <translation>von {first} führen Schritte von {step} nie zu {last}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>“{name}” comes twice. Write all its values behind one name.</source>
            <translation>„{name}“ kommt zweimal vor. Schreiben Sie alle Werte hinter einen Namen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>a setting has at most {most} values in a grid.</source>
            <translation>eine Einstellung hat in einem Raster höchstens {most} Werte.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>Those there are: {names}. A list is a text file in {folder}, with one phrase a line.</source>
            <translation>Vorhanden sind: {names}. Eine Liste ist eine Textdatei in {folder}, mit einer Formulierung je Zeile.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>There are no lists yet. A list is a text file in {folder}, with one phrase a line.</source>
            <translation>Noch gibt es keine Listen. Eine Liste ist eine Textdatei in {folder}, mit einer Formulierung je Zeile.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>there is no list “{name}”. {advice}</source>
            <translation>es gibt keine Liste „{name}“. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>the list “{name}” is empty. Write one phrase a line into {path}.</source>
            <translation>die Liste „{name}“ ist leer. Schreiben Sie eine Formulierung je Zeile in {path}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>the list “{name}” is too large: {path} has more than 4 MiB.</source>
            <translation>die Liste „{name}“ ist zu groß: {path} hat mehr als 4 MiB.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>the list “{name}” cannot be read: {path} ({reason}).</source>
            <translation>die Liste „{name}“ lässt sich nicht lesen: {path} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>the list “{name}” is no UTF-8 text. Save {path} as UTF-8.</source>
            <translation>die Liste „{name}“ ist kein UTF-8-Text. Speichern Sie {path} als UTF-8.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/plan.py" />
            <source>{title} {value}</source>
            <translation>{title} {value}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/plan.py" />
            <source>That makes {number:,} pictures, and a batch has at most {most:,}. Take fewer values for the grid, or choose some of the wildcards at random.</source>
            <translation>Das ergibt {number:,} Bilder, und ein Stapel hat höchstens {most:,}. Nehmen Sie weniger Werte für das Raster, oder wählen Sie einige Platzhalter zufällig.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/plan.py" />
            <source>{all} · {next}</source>
            <translation>{all} · {next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/plan.py" />
            <source>{place}: “{name}” is in {other} already. Take one of them away.</source>
            <translation>{place}: „{name}“ steht schon in {other}. Nehmen Sie eines davon weg.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{file}, line {line}</source>
            <translation>{file}, Zeile {line}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}: there is no setting “{name}”. The first line names settings, such as {example} or seed.</source>
            <translation>{place}: es gibt keine Einstellung „{name}“. Die erste Zeile nennt Einstellungen, wie {example} oder seed.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>There is no prompt in {file}. Write one a line.</source>
            <translation>In {file} steht kein Prompt. Schreiben Sie einen je Zeile.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}, column “{name}”</source>
            <translation>{place}, Spalte „{name}“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}, column {column}</source>
            <translation>{place}, Spalte {column}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{file} is too large for a prompt list: it has more than 16 MiB.</source>
            <translation>{file} ist zu groß für eine Promptliste: es hat mehr als 16 MiB.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>The prompt list {path} cannot be read ({reason}).</source>
            <translation>Die Promptliste {path} lässt sich nicht lesen ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{file} is no UTF-8 text. Save it as UTF-8, or as CSV UTF-8.</source>
            <translation>{file} ist kein UTF-8-Text. Speichern Sie es als UTF-8 oder als CSV UTF-8.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}, column {column}: there are more cells than columns with a name. Put quotation marks around a text with commas in it.</source>
            <translation>{place}, Spalte {column}: es gibt mehr Zellen als benannte Spalten. Setzen Sie einen Text mit Kommas in Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}: two columns are for “{name}”. Take one of them away.</source>
            <translation>{place}: zwei Spalten sind für „{name}“. Nehmen Sie eine davon weg.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{file}, line {begins}: this is no CSV ({reason}).</source>
            <translation>{file}, Zeile {begins}: dies ist kein CSV ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>this brace was never opened. Write \} for the brace itself.</source>
            <translation>diese Klammer wurde nie geöffnet. Schreiben Sie \} für die Klammer selbst.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>at most {most} choices can stand within each other.</source>
            <translation>höchstens {most} Auswahlen dürfen ineinander stehen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>there is nothing to choose from. Write {red|blue}, {*list} or, for the brace itself, \{.</source>
            <translation>hier gibt es nichts zur Auswahl. Schreiben Sie {red|blue}, {*list} oder, für die Klammer selbst, \{.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>how likely a choice is lies between 0 and 1000000.</source>
            <translation>wie wahrscheinlich eine Möglichkeit ist, liegt zwischen 0 und 1000000.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>a list cannot hold itself: {chain}.</source>
            <translation>eine Liste kann sich nicht selbst enthalten: {chain}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>this brace is never closed. Write } after the choices, or \{.</source>
            <translation>diese Klammer wird nie geschlossen. Schreiben Sie } hinter die Möglichkeiten, oder \{.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>in line {number} of the list “{name}”, {fault}</source>
            <translation>in Zeile {number} der Liste „{name}“, {fault}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/checkpoints.py" />
            <source>The saved run has settings that this version does not know ({unknown}). Update the program to go on with it.</source>
            <translation>Der gesicherte Lauf hat Einstellungen, die diese Version nicht kennt ({unknown}). Aktualisieren Sie das Programm, um weiterzumachen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/checkpoints.py" />
            <source>The saved run has other settings than this one. Restore its settings, or start a new run.</source>
            <translation>Der gesicherte Lauf hat andere Einstellungen als dieser. Stellen Sie seine Einstellungen wieder her, oder beginnen Sie einen neuen Lauf.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/checkpoints.py" />
            <source>The checkpoint {path} cannot be read. Delete it to start from the beginning, or put back an intact copy.</source>
            <translation>Der Checkpoint {path} lässt sich nicht lesen. Löschen Sie ihn, um von vorn zu beginnen, oder legen Sie eine unversehrte Kopie zurück.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/checkpoints.py" />
            <source>The state of this run is damaged. Start it from the beginning.</source>
            <translation>Der Stand dieses Laufs ist beschädigt. Beginnen Sie ihn von vorn.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/apart.py" />
            <source>The connection to the cluster at {address} is lost. What was finished is kept. Make sure that its head runs, and start again: the rest is gone on with.</source>
            <translation>Die Verbindung zum Cluster bei {address} ist abgerissen. Was fertig war, ist behalten. Sorgen Sie dafür, dass sein Kopf läuft, und beginnen Sie noch einmal: mit dem Rest geht es weiter.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/apart.py" />
            <source>The cluster at {address} cannot be used: {reason}</source>
            <translation>Der Cluster bei {address} ist nicht zu gebrauchen: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/attachments.py" />
            <source>The file {path} cannot be read ({reason}). Correct its path, or take it out.</source>
            <translation>Die Datei {path} lässt sich nicht lesen ({reason}). Berichtigen Sie den Pfad, oder nehmen Sie ihn heraus.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/attachments.py" />
            <source>The files of this run cannot be written to {folder} on a node ({reason}). Make room there, and start the run again.</source>
            <translation>Die Dateien dieses Laufs können auf einem Knoten nicht nach {folder} geschrieben werden ({reason}). Schaffen Sie dort Platz, und beginnen Sie den Lauf noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/attachments.py" />
            <source>A file of this run was changed while it was on its way to the cluster. Start the run again.</source>
            <translation>Eine Datei dieses Laufs wurde auf dem Weg zum Cluster verändert. Beginnen Sie den Lauf noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>No Ray cluster can be reached at {address} ({reason}). Make sure that it runs, and that this computer belongs to it: “ray start --address={address} --num-cpus=0”.</source>
            <translation>Bei {address} ist kein Ray-Cluster zu erreichen ({reason}). Sorgen Sie dafür, dass er läuft und dieser Computer dazugehört: „ray start --address={address} --num-cpus=0“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>The cluster at {address} offers no graphics card, and not {cores_each} processor cores. Add a node that does, or ask for fewer cores for each picture.</source>
            <translation>Der Cluster bei {address} bietet keine Grafikkarte und nicht {cores_each} Prozessorkerne. Fügen Sie einen Knoten hinzu, der das tut, oder verlangen Sie weniger Kerne je Bild.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>Ray is not installed. Install it here and on all nodes: pip install “t2i-desktop[cluster]”.</source>
            <translation>Ray ist nicht installiert. Installieren Sie es hier und auf allen Knoten: pip install „t2i-desktop[cluster]“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>“{address}” is no address of a Ray cluster. Write host:port, as in 192.168.1.5:6379, or “auto” if this computer belongs to one.</source>
            <translation>„{address}“ ist keine Adresse eines Ray-Clusters. Schreiben Sie Rechner:Port, wie in 192.168.1.5:6379, oder „auto“, wenn dieser Computer zu einem gehört.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>This computer belongs to no Ray cluster. Let it join one with “ray start --address=HOST:PORT”, or give the address of one.</source>
            <translation>Dieser Computer gehört zu keinem Ray-Cluster. Lassen Sie ihn mit „ray start --address=RECHNER:PORT“ einem beitreten, oder geben Sie eine Adresse an.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>The cluster at {address} has other versions of Ray or Python than this computer. Install the same ones. Ray says: {reason}</source>
            <translation>Der Cluster bei {address} hat andere Versionen von Ray oder Python als dieser Computer. Installieren Sie dieselben. Ray sagt: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/ray_fleet.py" />
            <source>A node of the cluster cannot begin: {reason}</source>
            <translation>Ein Knoten des Clusters kann nicht beginnen: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/ray_fleet.py" />
            <source>A node of the cluster has no t2i-desktop. Install version {version} on all nodes.</source>
            <translation>Ein Knoten des Clusters hat kein t2i-desktop. Installieren Sie Version {version} auf allen Knoten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/ray_fleet.py" />
            <source>{node} has t2i-desktop {other}, and this computer has {version}. Install the same version on all nodes and here.</source>
            <translation>{node} hat t2i-desktop {other}, dieser Computer {version}. Installieren Sie auf allen Knoten und hier dieselbe Version.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/record.py" />
            <source>The record of the sweep cannot be written to {folder} ({reason}). Make room there, and give the same command again: it goes on.</source>
            <translation>Das Protokoll des Durchgangs kann nicht nach {folder} geschrieben werden ({reason}). Schaffen Sie dort Platz, und geben Sie denselben Befehl noch einmal: es geht weiter.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/store.py" />
            <source>A model was damaged on its way to the cluster. Start the batch again.</source>
            <translation>Ein Modell wurde auf dem Weg zum Cluster beschädigt. Beginnen Sie den Stapel noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/store.py" />
            <source>A model cannot be written to {root} on a node ({reason}). Make room there, and start the batch again.</source>
            <translation>Ein Modell kann auf einem Knoten nicht nach {root} geschrieben werden ({reason}). Schaffen Sie dort Platz, und beginnen Sie den Stapel noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/sweep.py" />
            <source>{node} has torch {version}, others have {versions}: their pictures may differ.</source>
            <translation>{node} hat torch {version}, andere haben {versions}: ihre Bilder können abweichen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/sweep.py" />
            <source>{number} workers were lost while they did this run, so it was given up. It may need more memory than they have: choose a smaller picture or fewer cutouts, and try again.</source>
            <translation>{number} Worker gingen verloren, während sie diesen Lauf taten, also wurde er aufgegeben. Vielleicht braucht er mehr Speicher, als sie haben: wählen Sie ein kleineres Bild oder weniger Ausschnitte, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/sweep.py" />
            <source>A worker was lost. This run goes on after step {step} on another.</source>
            <translation>Ein Worker ging verloren. Dieser Lauf geht nach Schritt {step} auf einem anderen weiter.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/sweep.py" />
            <source>A worker was lost. This run goes on from the beginning on another.</source>
            <translation>Ein Worker ging verloren. Dieser Lauf beginnt auf einem anderen von vorn.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>“{title}” draws from no prompt, and cannot be compared. Choose another.</source>
            <translation>„{title}“ zeichnet nach keinem Prompt und lässt sich nicht vergleichen. Wählen Sie etwas anderes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>There is nothing to compare. Add a column: a generator and its settings.</source>
            <translation>Es gibt nichts zu vergleichen. Fügen Sie eine Spalte hinzu: einen Generator und seine Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>There is no prompt. Write one for each row of the comparison.</source>
            <translation>Es gibt keinen Prompt. Schreiben Sie einen für jede Reihe des Vergleichs.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>There is no seed. Write at least one number, such as 0.</source>
            <translation>Es gibt keinen Seed. Schreiben Sie mindestens eine Zahl, etwa 0.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>That makes {number:,} pictures, and a comparison has at most {most:,}. Take fewer rows, columns or seeds.</source>
            <translation>Das ergibt {number:,} Bilder, und ein Vergleich hat höchstens {most:,}. Nehmen Sie weniger Reihen, Spalten oder Seeds.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>Column “{title}”, row “{line}”: {reason}</source>
            <translation>Spalte „{title}“, Reihe „{line}“: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>{title} ({number})</source>
            <translation>{title} ({number})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>No column of this comparison has a setting named “{name}”.</source>
            <translation>Keine Spalte dieses Vergleichs hat eine Einstellung namens „{name}“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/declaration.py" />
            <source>{path} has a seed that is not between 0 and {most}. Write another.</source>
            <translation>{path} hat einen Seed, der nicht zwischen 0 und {most} liegt. Schreiben Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/declaration.py" />
            <source>{path} cannot be read as a comparison ({reason}). Choose a file that this version or an earlier one has written.</source>
            <translation>{path} lässt sich nicht als Vergleich lesen ({reason}). Wählen Sie eine Datei, die diese oder eine frühere Version geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/digits_judge.py" />
            <source>Digits on the way from one prompt to another have no one right class.</source>
            <translation>Ziffern auf dem Weg von einem Prompt zu einem anderen haben keine eine richtige Klasse.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/digits_judge.py" />
            <source>The prompt does not name one digit, so nobody can say whether it is drawn.</source>
            <translation>Der Prompt nennt nicht genau eine Ziffer, also kann niemand sagen, ob sie gezeichnet ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>{seconds:.1f} s · {n} steps</source>
            <extracomment>If n is 1: {seconds:.1f} s · {n} step</extracomment>
            <translation>
                <numerusform>{seconds:.1f} s · {n} Schritt</numerusform>
                <numerusform>{seconds:.1f} s · {n} Schritte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>no score</source>
            <translation>keine Note</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>judge {score}</source>
            <translation>Richter {score}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>no loss</source>
            <translation>kein Loss</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>loss {loss:.3f}</source>
            <translation>Loss {loss:.3f}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>no time</source>
            <translation>keine Zeit</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>median {seconds:.1f} s</source>
            <translation>Median {seconds:.1f} s</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>Judge of pictures</source>
            <translation>Richter über Bilder</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>How likely the prompt is the picture's, among a hundred others and itself in other colours.</source>
            <translation>Wie wahrscheinlich der Prompt der des Bildes ist, unter hundert anderen und ihm selbst in anderen Farben.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>Judge of digits</source>
            <translation>Richter über Ziffern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>How sure it is that the digits are the one that the prompt names, on average.</source>
            <translation>Wie sicher er ist, dass die Ziffern die vom Prompt genannte sind, im Mittel.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>Judge of portraits</source>
            <translation>Richter über Porträts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>How sure it is that the attributes asked for are there, and those not wanted are not, on average.</source>
            <translation>Wie sicher er ist, dass die verlangten Attribute da sind und die unerwünschten nicht, im Mittel.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>No judge knows pictures of this generator.</source>
            <translation>Kein Richter kennt Bilder dieses Generators.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>The weights of the judge are not installed.</source>
            <translation>Die Gewichte des Richters sind nicht installiert.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/picture_judge.py" />
            <source>There is no prompt to judge by.</source>
            <translation>Es gibt keinen Prompt, nach dem zu urteilen wäre.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/picture_judge.py" />
            <source>The judge has never read “{name}”.</source>
            <translation>Der Richter hat „{name}“ nie gelesen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/portraits_judge.py" />
            <source>Portraits on the way from one to another have no one right set of attributes.</source>
            <translation>Porträts auf dem Weg vom einen zum anderen haben keine einen richtigen Attribute.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/portraits_judge.py" />
            <source>Prompt and attributes name nothing that the judge could look for.</source>
            <translation>Prompt und Attribute nennen nichts, wonach der Richter suchen könnte.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/results.py" />
            <source>The figures in {path} cannot be read. Put that file away to make all cells anew; pictures are not touched.</source>
            <translation>Die Werte in {path} lassen sich nicht lesen. Legen Sie die Datei beiseite, um alle Zellen neu zu machen; Bilder bleiben unberührt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/results.py" />
            <source>The figures could not be written to {path} ({reason}). Free some space there, or choose another folder; the pictures are kept.</source>
            <translation>Die Werte konnten nicht nach {path} geschrieben werden ({reason}). Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner; die Bilder sind behalten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/typed.py" />
            <source>“{text}”: there is no column that could have these settings.</source>
            <translation>„{text}“: es gibt keine Spalte, die diese Einstellungen haben könnte.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/typed.py" />
            <source>“{text}”: {reason}</source>
            <translation>„{text}“: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/typed.py" />
            <source>“{part}” is no seed. Write numbers from 0 to {most}, as in 1,2 or 1..4.</source>
            <translation>„{part}“ ist kein Seed. Schreiben Sie Zahlen von 0 bis {most}, wie in 1,2 oder 1..4.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/typed.py" />
            <source>the seed is the same in all columns. Give it to the whole comparison.</source>
            <translation>der Seed ist in allen Spalten gleich. Geben Sie ihn für den ganzen Vergleich an.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>CPU ({machine}, {n} threads)</source>
            <extracomment>If n is 1: CPU ({machine}, 1 thread)</extracomment>
            <translation>
                <numerusform>CPU ({machine}, 1 Thread)</numerusform>
                <numerusform>CPU ({machine}, {n} Threads)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>Apple graphics (MPS)</source>
            <translation>Apple-Grafik (MPS)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>Hardly any memory came free.</source>
            <translation>Es wurde kaum Speicher frei.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>The device “{name}” is not available on this machine. Choose “auto”, or one of: {available}.</source>
            <translation>Das Gerät „{name}“ gibt es auf diesem Rechner nicht. Wählen Sie „auto“ oder eines von: {available}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>{machine:.0f} MB of memory and {graphics:.0f} MB of graphics memory came free.</source>
            <translation>{machine:.0f} MB Speicher und {graphics:.0f} MB Grafikspeicher wurden frei.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>{machine:.0f} MB of memory came free.</source>
            <translation>{machine:.0f} MB Speicher wurden frei.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>{graphics:.0f} MB of graphics memory came free.</source>
            <translation>{graphics:.0f} MB Grafikspeicher wurden frei.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/clip_training.py" />
            <source>Digits CLIP</source>
            <translation>Ziffern-CLIP</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>Run packaging/fetch_digits.sh with that folder, then start again.</source>
            <translation>Führen Sie packaging/fetch_digits.sh mit diesem Ordner aus, und beginnen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>There is no file {stem}-{part}-idx…-ubyte under {folder}. {advice}</source>
            <translation>Es gibt keine Datei {stem}-{part}-idx…-ubyte unter {folder}. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>The data under {folder} are {pictures} pictures and {labels} labels. One label is needed for each picture of {side} × {side} pixels.</source>
            <translation>Die Daten unter {folder} sind {pictures} Bilder und {labels} Labels. Je Bild von {side} × {side} Pixeln ist ein Label nötig.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>The data under {folder} have labels up to {label}, and {number} are named. Name every label in {own}.</source>
            <translation>Die Daten unter {folder} haben Labels bis {label}, und {number} haben Namen. Benennen Sie jedes Label in {own}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>{path} is no IDX file of bytes, or a part of one. Fetch it again.</source>
            <translation>{path} ist keine IDX-Datei aus Bytes, oder nur ein Teil davon. Holen Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>The IDX file {path} cannot be read ({reason}). Fetch it again.</source>
            <translation>Die IDX-Datei {path} lässt sich nicht lesen ({reason}). Holen Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/diffusion_training.py" />
            <source>Digits diffusion</source>
            <translation>Ziffern-Diffusion</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/diffusion_training.py" />
            <source>The CLIP {path} has learnt other names than those of {data}. Train it on the same data with: t2i train digits-clip</source>
            <translation>Das CLIP {path} hat andere Namen gelernt als die von {data}. Trainieren Sie es mit denselben Daten: t2i train digits-clip</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>Evaluation of the digits</source>
            <translation>Bewertung der Ziffern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{ours:.2f} (real {theirs:.2f})</source>
            <translation>{ours:.2f} (echte {theirs:.2f})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{number} pictures of each of {classes} classes.</source>
            <translation>{number} Bilder von jeder von {classes} Klassen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>CLIP, zero-shot, on held-out digits</source>
            <translation>CLIP, zero-shot, auf zurückgehaltenen Ziffern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>judge on held-out digits</source>
            <translation>Richter auf zurückgehaltenen Ziffern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>judge agrees with the prompt</source>
            <translation>Richter stimmt dem Prompt zu</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>pairwise distance, of that of real digits</source>
            <translation>paarweiser Abstand, gemessen an dem echter Ziffern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>nearest training picture, median</source>
            <translation>nächstes Trainingsbild, Median</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>nearest training picture, least</source>
            <translation>nächstes Trainingsbild, kleinster Abstand</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{number} digits in {steps} DDIM steps</source>
            <translation>{number} Ziffern in {steps} DDIM-Schritten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{share:.1%} of {number}</source>
            <translation>{share:.1%} von {number}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{mean:.0%} (least {least:.0%})</source>
            <translation>{mean:.0%} (mindestens {least:.0%})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{seconds:.1f} s of one CPU core</source>
            <translation>{seconds:.1f} s eines CPU-Kerns</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>The CLIP has learnt other names than those of {data}.</source>
            <translation>Das CLIP hat andere Namen gelernt als die von {data}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>The checkpoint is not of this evaluation. Delete it to start from the beginning.</source>
            <translation>Der Checkpoint gehört nicht zu dieser Bewertung. Löschen Sie ihn, um von vorn zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/generator.py" />
            <source>The diffusion model “{diffusion}” was trained with another CLIP than “{clip}”, and would not understand it. Choose the one it was trained with.</source>
            <translation>Das Diffusionsmodell „{diffusion}“ wurde mit einem anderen CLIP als „{clip}“ trainiert und würde es nicht verstehen. Wählen Sie das, mit dem es trainiert wurde.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/generator.py" />
            <source>The prompt “{prompt}” has signs that mean nothing here: {signs}</source>
            <translation>Der Prompt „{prompt}“ hat Zeichen, die hier nichts bedeuten: {signs}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/generator.py" />
            <source>The prompt “{prompt}” is like none that was learnt; “{name}” comes nearest.</source>
            <translation>Der Prompt „{prompt}“ ähnelt nichts Gelerntem; am nächsten kommt „{name}“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/generator.py" />
            <source>The checkpoint is not of a run with these settings. Choose another, or start anew.</source>
            <translation>Der Checkpoint gehört nicht zu einem Lauf mit diesen Einstellungen. Wählen Sie einen anderen, oder beginnen Sie neu.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/judge_training.py" />
            <source>Digits judge</source>
            <translation>Ziffernrichter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/labels.py" />
            <source>The label file {path} is empty. Give each label a line, as in “0 zero, 0”.</source>
            <translation>Die Labeldatei {path} ist leer. Geben Sie jedem Label eine Zeile, wie in „0 zero, 0“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/labels.py" />
            <source>The label file {path} has the line “{line}”. Write a label from 0 to 255 and its names, as in “0 zero, 0”.</source>
            <translation>Die Labeldatei {path} hat die Zeile „{line}“. Schreiben Sie ein Label von 0 bis 255 und seine Namen, wie in „0 zero, 0“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/labels.py" />
            <source>The label file {path} cannot be read ({reason}). Save it as UTF-8 text.</source>
            <translation>Die Labeldatei {path} lässt sich nicht lesen ({reason}). Speichern Sie sie als UTF-8-Text.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/recipe.py" />
            <source>{number} pictures of {classes} classes.</source>
            <translation>{number} Bilder von {classes} Klassen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Which digit to draw, in any words: “six”, “a handwritten 6”.</source>
            <translation>Welche Ziffer, auf Englisch: „six“, „a handwritten 6“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Blend towards</source>
            <translation>Mischen mit</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>A second prompt, to draw what lies between the two; empty for none.</source>
            <translation>Ein zweiter Prompt, um zu zeichnen, was zwischen beiden liegt; leer für keinen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How far to go to the second prompt.</source>
            <translation>Wie weit es zum zweiten Prompt geht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>The pictures go from one prompt to the other, and all come from the same noise.</source>
            <translation>Die Bilder führen von einem Prompt zum anderen, und alle kommen aus demselben Rauschen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How many digits are drawn at once.</source>
            <translation>Wie viele Ziffern auf einmal gezeichnet werden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Guidance</source>
            <translation>Führung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How closely to follow the prompt: 0 ignores it, 1 follows, more insists.</source>
            <translation>Wie eng dem Prompt gefolgt wird: 0 übergeht ihn, 1 folgt ihm, mehr besteht darauf.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Sampler</source>
            <translation>Sampler</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>DDIM needs few steps; DDPM adds fresh noise in each, and wants many.</source>
            <translation>DDIM braucht wenige Schritte; DDPM fügt in jedem frisches Rauschen hinzu und will viele.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How many steps lead from noise to the pictures.</source>
            <translation>Wie viele Schritte vom Rauschen zu den Bildern führen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Keep every</source>
            <translation>Behalten alle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>The noise is kept every so many steps; 0 keeps only the end.</source>
            <translation>Das Rauschen wird alle so viele Schritte behalten; 0 behält nur das Ende.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>CLIP</source>
            <translation>CLIP</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Installed model, or file, that reads the prompt.</source>
            <translation>Installiertes Modell oder Datei, die den Prompt liest.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Diffusion</source>
            <translation>Diffusion</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Installed model, or file, that takes the noise away.</source>
            <translation>Installiertes Modell oder Datei, die das Rauschen wegnimmt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Folder with IDX files, as torchvision lays them out; labels.txt in it may name other classes.</source>
            <translation>Ordner mit IDX-Dateien, wie torchvision sie anlegt; labels.txt darin darf andere Klassen nennen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Batch size</source>
            <translation>Batchgröße</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Pictures in one step.</source>
            <translation>Bilder in einem Schritt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Write to</source>
            <translation>Schreiben nach</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Iterations</source>
            <translation>Iterationen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Optimisation steps.</source>
            <translation>Optimierungsschritte.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Sample every</source>
            <translation>Stichprobe alle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Samples are drawn and weights written every so many iterations.</source>
            <translation>Alle so viele Iterationen werden Stichproben gezeichnet und Gewichte geschrieben.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>File or installed model that embeds the captions.</source>
            <translation>Datei oder installiertes Modell, das die Bildtexte einbettet.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Schedule</source>
            <translation>Zeitplan</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How noise is added over time.</source>
            <translation>Wie mit der Zeit Rauschen hinzukommt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Noise</source>
            <translation>Rauschen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Prediction</source>
            <translation>Vorhersage</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>What the network answers.</source>
            <translation>Was das Netz antwortet.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Without text</source>
            <translation>Ohne Text</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Share of the pictures shown without their caption, which makes guidance possible.</source>
            <translation>Anteil der Bilder, die ohne ihren Bildtext gezeigt werden; das macht Führung möglich.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How slowly the averaged weights, which are kept, follow the trained ones.</source>
            <translation>Wie langsam die gemittelten Gewichte, die behalten werden, den trainierten folgen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Another one than that of the models it judges.</source>
            <translation>Ein anderer als der der Modelle, die er beurteilt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How many are drawn of each class.</source>
            <translation>Wie viele von jeder Klasse gezeichnet werden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How many DDIM steps each drawing takes.</source>
            <translation>Wie viele DDIM-Schritte jede Zeichnung braucht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How closely to follow the prompt.</source>
            <translation>Wie eng dem Prompt gefolgt wird.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>The first drawing's; each class adds one.</source>
            <translation>Der der ersten Zeichnung; jede Klasse zählt eins dazu.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Folder with IDX files.</source>
            <translation>Ordner mit IDX-Dateien.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Folder for the figures and the sheet.</source>
            <translation>Ordner für die Werte und das Blatt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Judge</source>
            <translation>Richter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>File of the judge.</source>
            <translation>Datei des Richters.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>File or installed model to evaluate.</source>
            <translation>Datei oder installiertes Modell, das bewertet wird.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/draft_keeper.py" />
            <source>This run cannot be saved in {folder} now ({reason}), so it would not outlive the program. It goes on; make room there, or choose another gallery folder.</source>
            <translation>Dieser Lauf lässt sich jetzt nicht in {folder} sichern ({reason}), würde das Programm also nicht überdauern. Er geht weiter; schaffen Sie dort Platz, oder wählen Sie einen anderen Galerieordner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/draft_keeper.py" />
            <source>There is nothing to keep of “{title}”: {reason}</source>
            <translation>Von „{title}“ gibt es nichts zu behalten: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/draft_keeper.py" />
            <source>it stood before its first step.</source>
            <translation>es stand vor seinem ersten Schritt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/draft_keeper.py" />
            <source>“{title}” was begun with another version of the program: {reason} Update the program to go on with it, or keep it as it is.</source>
            <translation>„{title}“ wurde mit einer anderen Version des Programms begonnen: {reason} Aktualisieren Sie das Programm, um weiterzumachen, oder behalten Sie es, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>There are several unfinished runs called “{name}”. “t2i resume” lists what there is.</source>
            <translation>Es gibt mehrere unfertige Läufe namens „{name}“. „t2i resume“ zeigt, was da ist.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>There is no unfinished run called “{name}”. “t2i resume” lists what there is.</source>
            <translation>Es gibt keinen unfertigen Lauf namens „{name}“. „t2i resume“ zeigt, was da ist.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>The saved state of “{title}” is damaged, or was written by a newer version. Keep it as it is to keep its last snapshot, or discard it.</source>
            <translation>Der gesicherte Stand von „{title}“ ist beschädigt oder von einer neueren Version. „Behalten, wie es ist“ behält die letzte Aufnahme; oder verwerfen Sie es.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>These snapshots of it were damaged and are lost: {names}.</source>
            <translation>Diese Aufnahmen davon waren beschädigt und sind verloren: {names}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>“{title}” cannot be gone on with: another window or command works on it already, or it is gone.</source>
            <translation>Mit „{title}“ lässt sich nicht weitermachen: ein anderes Fenster oder ein Befehl arbeitet schon daran, oder es ist fort.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>Its drive is away</source>
            <translation>Das Laufwerk ist nicht da</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>The unfinished run {folder} is damaged: {file} cannot be read.</source>
            <translation>Der unfertige Lauf {folder} ist beschädigt: {file} lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>The checkpoint {path} holds something else.</source>
            <translation>Der Checkpoint {path} enthält etwas anderes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/errors.py" />
            <source>Something unexpected went wrong ({reason}). Nothing that was finished is lost; the details below help to report it.</source>
            <translation>Etwas Unerwartetes ging schief ({reason}). Nichts Fertiges ist verloren; die Einzelheiten unten helfen, es zu melden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/errors.py" />
            <source>There was not enough memory for this picture. Choose a smaller width and height, or fewer cutouts, and try again.</source>
            <translation>Der Speicher reichte für dieses Bild nicht. Wählen Sie eine kleinere Breite und Höhe oder weniger Ausschnitte, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/events.py" />
            <source>{message} The picture as it stood after step {step} is kept.</source>
            <translation>{message} Das Bild, wie es nach Schritt {step} war, ist behalten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/events.py" />
            <source>{message} {reason}</source>
            <translation>{message} {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/files.py" />
            <source>{path} could not be written ({reason}). Choose another place.</source>
            <translation>{path} konnte nicht geschrieben werden ({reason}). Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/encoder.py" />
            <source>The film {path} could not be written ({reason}). Choose another place.</source>
            <translation>Der Film {path} konnte nicht geschrieben werden ({reason}). Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/encoder.py" />
            <source>A film needs at least one frame.</source>
            <translation>Ein Film braucht mindestens ein Einzelbild.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/film.py" />
            <source>The latent {file} does not fit the VQGAN {vqgan}. Choose the VQGAN it was made with.</source>
            <translation>Das Latent {file} passt nicht zum VQGAN {vqgan}. Wählen Sie das VQGAN, mit dem es gemacht wurde.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/film.py" />
            <source>The latent {file} is of another size than {first}. Choose latents of pictures of one size.</source>
            <translation>Das Latent {file} hat eine andere Größe als {first}. Wählen Sie Latents von Bildern einer Größe.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/project.py" />
            <source>{path} cannot be read as a film ({reason}). Choose a file that ends in {ending} and was saved by this version or an earlier one.</source>
            <translation>{path} lässt sich nicht als Film lesen ({reason}). Wählen Sie eine Datei, die auf {ending} endet und von dieser oder einer früheren Version gespeichert wurde.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The latents to show, one file a line, in order. After a file may stand how the way to the next goes, where it differs: “file | seconds | easing”.</source>
            <translation>Die zu zeigenden Latents, eine Datei je Zeile, der Reihe nach. Hinter einer Datei darf stehen, wie der Weg zur nächsten geht, wo er abweicht: „Datei | Sekunden | easing“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The film: .mp4 (H.264), .webm (VP9), .gif, or .png (animated).</source>
            <translation>Der Film: .mp4 (H.264), .webm (VP9), .gif oder .png (animiert).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>How long the way from one latent to the next takes.</source>
            <translation>Wie lange der Weg von einem Latent zum nächsten dauert.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>How smoothly it moves.</source>
            <translation>Wie weich die Bewegung ist.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Smooth: starts and ends gently. Linear: evenly. Reference: sin(1.5 t)^6, as the notebooks.</source>
            <translation>Weich: beginnt und endet sanft. Linear: gleichmäßig. Referenz: sin(1.5 t)^6, wie in den Notebooks.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Linear: the weighted mean of two latents. Spherical: along the arc between them.</source>
            <translation>Linear: das gewichtete Mittel zweier Latents. Sphärisch: entlang des Bogens zwischen ihnen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The last latent leads back to the first.</source>
            <translation>Das letzte Latent führt zum ersten zurück.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Tile</source>
            <translation>Kacheln</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The sides on which the pictures continue into themselves.</source>
            <translation>Die Seiten, über die sich die Bilder in sich selbst fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>VQGAN</source>
            <translation>VQGAN</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The VQGAN the latents were made with.</source>
            <translation>Das VQGAN, mit dem die Latents gemacht wurden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Auto takes the graphics card if there is one.</source>
            <translation>„Automatisch“ nimmt die Grafikkarte, wenn es eine gibt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>After a latent may stand {shortest:g} to {longest:g} seconds and one of the easings {easings}, not “{word}”.</source>
            <translation>Hinter einem Latent dürfen {shortest:g} bis {longest:g} Sekunden und eine der Bewegungen {easings} stehen, nicht „{word}“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Choose at least two latents: a film leads from one to the next.</source>
            <translation>Wählen Sie mindestens zwei Latents: ein Film führt von einem zum nächsten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The film must be called something ending in {endings}.</source>
            <translation>Der Name des Films muss auf {endings} enden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/formats.py" />
            <source>{path} does not say how it was made. Choose a PNG that this program has written, or a JPEG or WebP that it has exported with its settings.</source>
            <translation>{path} sagt nicht, wie es entstand. Wählen Sie ein PNG, das dieses Programm geschrieben hat, oder ein JPEG oder WebP, das es mit seinen Einstellungen exportiert hat.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/formats.py" />
            <source>The latent {path} cannot be read. Restore it from a copy.</source>
            <translation>Das Latent {path} lässt sich nicht lesen. Stellen Sie es aus einer Kopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/formats.py" />
            <source>The losses {path} cannot be read. Restore them from a copy.</source>
            <translation>Die Loss-Werte {path} lassen sich nicht lesen. Stellen Sie sie aus einer Kopie wieder her.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>A file name cannot contain {{{name}}}. It may contain {known}.</source>
            <translation>Ein Dateiname darf {{{name}}} nicht enthalten. Enthalten darf er {known}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>What {image} says of itself is too long for a JPEG. Export it as PNG or WebP, or without metadata.</source>
            <translation>Was {image} über sich sagt, ist zu lang für ein JPEG. Exportieren Sie es als PNG oder WebP, oder ohne Metadaten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>{path} could not be written ({reason}). Choose another folder.</source>
            <translation>{path} konnte nicht geschrieben werden ({reason}). Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>The disk with {folder} is full. Make room there and export again: what is written is whole.</source>
            <translation>Die Festplatte mit {folder} ist voll. Schaffen Sie dort Platz, und exportieren Sie noch einmal: was geschrieben ist, ist vollständig.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>{path} exists already and was left as it is.</source>
            <translation>{path} gibt es schon; es blieb, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/gallery.py" />
            <source>The picture could not be kept in {root} ({reason}). Free some space there, or choose another gallery folder.</source>
            <translation>Das Bild konnte nicht in {root} behalten werden ({reason}). Schaffen Sie dort Platz, oder wählen Sie einen anderen Galerieordner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/gallery.py" />
            <source>“{title}” was kept without its latent, so there is none to take.</source>
            <translation>„{title}“ wurde ohne sein Latent behalten, also gibt es keines.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/index.py" />
            <source>No index of the gallery could be made ({reasons}). Free some space in one of these folders; the pictures themselves are untouched.</source>
            <translation>Es konnte kein Verzeichnis der Galerie angelegt werden ({reasons}). Schaffen Sie in einem dieser Ordner Platz; die Bilder selbst sind unberührt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/index.py" />
            <source>The index {path} cannot be used ({reason}). Free some space there, or connect the drive again; the pictures themselves are untouched.</source>
            <translation>Das Verzeichnis {path} ist nicht zu gebrauchen ({reason}). Schaffen Sie dort Platz, oder schließen Sie das Laufwerk wieder an; die Bilder selbst sind unberührt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/index.py" />
            <source>The index {path} was damaged, and is made anew from the pictures.</source>
            <translation>Das Verzeichnis {path} war beschädigt und wird aus den Bildern neu angelegt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>The gallery {root} cannot be reached. Connect its drive again, or choose another gallery folder.</source>
            <translation>Die Galerie {root} ist nicht zu erreichen. Schließen Sie das Laufwerk wieder an, oder wählen Sie einen anderen Galerieordner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>The picture {folder} is no longer there. It was moved or deleted meanwhile.</source>
            <translation>Das Bild {folder} ist nicht mehr da. Es wurde inzwischen verschoben oder gelöscht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>The gallery folder {folder} is damaged: {file} is missing.</source>
            <translation>Der Galerieordner {folder} ist beschädigt: {file} fehlt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>The gallery folder {folder} is damaged: {file} cannot be read.</source>
            <translation>Der Galerieordner {folder} ist beschädigt: {file} lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>it is no longer there</source>
            <translation>es ist nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>Stars and tags could not be kept in {folder} ({reason}). Make the folder writable, or free some space there, and try again.</source>
            <translation>Sterne und Schlagwörter konnten nicht in {folder} behalten werden ({reason}). Machen Sie den Ordner beschreibbar, oder schaffen Sie dort Platz, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/thumbnails.py" />
            <source>The picture {image} is damaged or missing. Restore it from a copy, or delete it.</source>
            <translation>Das Bild {image} ist beschädigt oder fehlt. Stellen Sie es aus einer Kopie wieder her, oder löschen Sie es.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/trash.py" />
            <source>There is nothing to bring back any more. Look for the pictures in the system's trash.</source>
            <translation>Es gibt nichts mehr zurückzuholen. Suchen Sie die Bilder im Papierkorb des Systems.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/trash.py" />
            <source>{folder} could not be moved to the trash ({reason}). Delete the folder by hand.</source>
            <translation>{folder} konnte nicht in den Papierkorb gelegt werden ({reason}). Löschen Sie den Ordner von Hand.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/trash.py" />
            <source>The pictures could not be deleted from {root} ({reason}). Make that folder writable, and try again; nothing was deleted.</source>
            <translation>Die Bilder konnten nicht aus {root} gelöscht werden ({reason}). Machen Sie den Ordner beschreibbar, und versuchen Sie es noch einmal; nichts wurde gelöscht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/trash.py" />
            <source>“{name}” could not be brought back ({reason}). Move it by hand from {place} to {root}.</source>
            <translation>„{name}“ ließ sich nicht zurückholen ({reason}). Verschieben Sie es von Hand von {place} nach {root}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/colours.py" />
            <source>“{word}” is no colour: write # and six digits 0 to 9 or a to f, such as #ff8800</source>
            <translation>„{word}“ ist keine Farbe: schreiben Sie # und sechs Zeichen 0 bis 9 oder a bis f, wie #ff8800</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>the curve of “{name}” has no points: write “{name}: 0=1 100=0.5”</source>
            <translation>die Kurve von „{name}“ hat keine Punkte: schreiben Sie „{name}: 0=1 100=0.5“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>the steps of the curve of “{name}” must rise from point to point</source>
            <translation>die Schritte der Kurve von „{name}“ müssen von Punkt zu Punkt steigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>“{word}” in the curve of “{name}” is no point: write step=value, such as 100=0.5</source>
            <translation>„{word}“ in der Kurve von „{name}“ ist kein Punkt: schreiben Sie Schritt=Wert, wie 100=0.5</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>“{entry}” has no colon: write “name: 0=1 100=0.5”</source>
            <translation>„{entry}“ hat keinen Doppelpunkt: schreiben Sie „name: 0=1 100=0.5“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>“{name}” has two curves</source>
            <translation>„{name}“ hat zwei Kurven</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Cut in the way of</source>
            <translation>Ausschneiden nach Art von</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Sets all of these together: as the notebooks cut out, or by one of nerdyrodent’s five methods.</source>
            <translation>Setzt all dies zusammen: so, wie die Notebooks ausschneiden, oder nach einer der fünf Methoden von nerdyrodent.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Notebook</source>
            <translation>Notebook</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Large and small crops of the turned and shifted picture on black: how this program begins.</source>
            <translation>Große und kleine Ausschnitte des gedrehten und verschobenen Bildes auf Schwarz: so beginnt dieses Programm.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Crops of all sizes inside the picture, as they are: crisp and plain.</source>
            <translation>Ausschnitte aller Größen im Bild, wie sie sind: klar und schlicht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Updated</source>
            <translation>Updated</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Crops of all sizes, mirrored, turned and slightly tilted: steadier than the original.</source>
            <translation>Ausschnitte aller Größen, gespiegelt, gedreht und leicht gekippt: ruhiger als Original.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Updated, erasing</source>
            <translation>Updated, löschend</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Crops of all sizes, turned, sheared, tilted, recoloured and with pieces missing.</source>
            <translation>Ausschnitte aller Größen, gedreht, geschert, gekippt, umgefärbt und mit fehlenden Stücken.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Updated, pooling</source>
            <translation>Updated, Pooling</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>The whole picture each time, tilted, its edges drawn out, with pieces missing: one motif.</source>
            <translation>Jedes Mal das ganze Bild, gekippt, die Ränder verlängert, mit fehlenden Stücken: ein Motiv.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Latest</source>
            <translation>Latest</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>The whole picture each time, turned, sheared and tilted on black, with pieces missing.</source>
            <translation>Jedes Mal das ganze Bild, gedreht, geschert und gekippt auf Schwarz, mit fehlenden Stücken.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>There is no way to cut out called “{name}”. Choose one of: {known}.</source>
            <translation>Es gibt keine Art auszuschneiden namens „{name}“. Wählen Sie eine von: {known}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/generator.py" />
            <source>The latent_scale in {config} must be a number greater than 0.</source>
            <translation>Die latent_scale in {config} muss eine Zahl größer als 0 sein.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/generator.py" />
            <source>The picture left all bounds. Choose a smaller Learning rate and try again.</source>
            <translation>Das Bild hat alle Grenzen verlassen. Wählen Sie eine kleinere Lernrate, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/generator.py" />
            <source>The saved run is damaged. Delete it and start a new run.</source>
            <translation>Der gesicherte Lauf ist beschädigt. Löschen Sie ihn, und beginnen Sie einen neuen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/optimisers.py" />
            <source>{optimiser} adds the weight decay to the gradient, and {decay:g} is likely to outweigh the prompts there. Set Weight decay to 0, or choose AdamW.</source>
            <translation>{optimiser} zählt den Weight Decay zum Gradienten, und {decay:g} überwiegt dort wahrscheinlich die Prompts. Setzen Sie Weight Decay auf 0, oder wählen Sie AdamW.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/places.py" />
            <source>“{text}” is no region. Choose one of {places}, a box as in @0.1,0.6,0.5,0.4, or a mask as in @mask.png; write \@ if the sign belongs to the text.</source>
            <translation>„{text}“ ist kein Bereich. Wählen Sie eines von {places}, ein Rechteck wie in @0.1,0.6,0.5,0.4 oder eine Maske wie in @mask.png; schreiben Sie \@, wenn das Zeichen zum Text gehört.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/places.py" />
            <source>this box is not in the picture. Left, top, width and height are shares of it: width and height more than 0, left and width at most 1 together, and top and height too.</source>
            <translation>dieses Rechteck liegt nicht im Bild. Links, oben, Breite und Höhe sind Anteile davon: Breite und Höhe größer als 0, links und Breite zusammen höchstens 1, oben und Höhe ebenso.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/places.py" />
            <source>a box takes four numbers, left, top, width and height as shares of the picture, as in @0.1,0.6,0.5,0.4.</source>
            <translation>ein Rechteck hat vier Zahlen: links, oben, Breite und Höhe als Anteile des Bildes, wie in @0.1,0.6,0.5,0.4.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>“{text}” is no number. Write one as in a boat:0.5, or \: if the colon belongs to the text.</source>
            <translation>„{text}“ ist keine Zahl. Schreiben Sie eine wie in a boat:0.5, oder \:, wenn der Doppelpunkt zum Text gehört.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a number is missing here. Write one as in a boat:0.5, or \: if the colon belongs to the text.</source>
            <translation>hier fehlt eine Zahl. Schreiben Sie eine wie in a boat:0.5, oder \:, wenn der Doppelpunkt zum Text gehört.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>{title}, character {position}: {fault}</source>
            <translation>{title}, Zeichen {position}: {fault}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>this cannot follow a picture or noise. Write a region such as @left, a colon and a weight, | or ^ here.</source>
            <translation>dies kann nicht auf ein Bild oder Rauschen folgen. Schreiben Sie hier einen Bereich wie @left, einen Doppelpunkt und ein Gewicht, | oder ^.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>this cannot follow a region. Write a colon and a weight, | or ^ here.</source>
            <translation>dies kann nicht auf einen Bereich folgen. Schreiben Sie hier einen Doppelpunkt und ein Gewicht, | oder ^.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>after @ comes a picture, as in @"boat.png", or noise, as in @noise(42). Write \@ if the text begins with it.</source>
            <translation>nach @ kommt ein Bild, wie in @"boat.png", oder Rauschen, wie in @noise(42). Schreiben Sie \@, wenn der Text damit beginnt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>weights and stops lie between -{most:g} and {most:g}.</source>
            <translation>Gewichte und Grenzen liegen zwischen -{most:g} und {most:g}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>the weight stands behind the region, as in a boat @left:1.5.</source>
            <translation>das Gewicht steht hinter dem Bereich, wie in a boat @left:1.5.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt is missing here. Write one, or take the | or ^ away.</source>
            <translation>hier fehlt ein Prompt. Schreiben Sie einen, oder nehmen Sie | oder ^ weg.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt is missing before the colon. Write one there.</source>
            <translation>vor dem Doppelpunkt fehlt ein Prompt. Schreiben Sie dort einen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt has one region. Write | and another prompt here.</source>
            <translation>ein Prompt hat einen Bereich. Schreiben Sie hier | und einen weiteren Prompt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>no mask is named between the quotation marks.</source>
            <translation>zwischen den Anführungszeichen ist keine Maske genannt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>the quotation mark is never closed. Write another one after the path.</source>
            <translation>das Anführungszeichen wird nie geschlossen. Schreiben Sie eines hinter den Pfad.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>no picture is named between the quotation marks.</source>
            <translation>zwischen den Anführungszeichen ist kein Bild genannt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>the seed of noise is at most {most}.</source>
            <translation>der Seed von Rauschen ist höchstens {most}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a region stands behind its prompt, as in a boat @left.</source>
            <translation>ein Bereich steht hinter seinem Prompt, wie in a boat @left.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt takes two numbers, weight and stop. Write \: for a colon of the text.</source>
            <translation>ein Prompt hat zwei Zahlen, Gewicht und Grenze. Schreiben Sie \: für einen Doppelpunkt des Textes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt takes two numbers, weight and stop.</source>
            <translation>ein Prompt hat zwei Zahlen, Gewicht und Grenze.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompts.py" />
            <source>The weights leave nothing to steer to. Set Include weight or Extras weight to a number other than 0, and a prompt's own weight too.</source>
            <translation>Die Gewichte lassen nichts, worauf zu steuern wäre. Setzen Sie das Gewicht von „Zeigen“ oder „Extras“ auf eine andere Zahl als 0, und das eines Prompts auch.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompts.py" />
            <source>This CLIP does not know {words}, so the picture is made without. Try other words.</source>
            <translation>Dieses CLIP kennt {words} nicht, also entsteht das Bild ohne. Versuchen Sie andere Wörter.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompts.py" />
            <source>The picture prompt {path} is not there. Correct its path, or take it out.</source>
            <translation>Der Bildprompt {path} ist nicht da. Berichtigen Sie den Pfad, oder nehmen Sie ihn heraus.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompts.py" />
            <source>{title} is longer than CLIP reads: it ends at “…{end}”, and “{rest}” and what follows is left out. Put what matters first.</source>
            <translation>{title} ist länger, als CLIP liest: es endet bei „…{end}“, und „{rest}“ und was folgt, bleibt weg. Stellen Sie das Wichtige nach vorn.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/regions.py" />
            <source>The mask {path} of a prompt is not there. Correct its path, or take it out.</source>
            <translation>Die Maske {path} eines Prompts ist nicht da. Berichtigen Sie den Pfad, oder nehmen Sie sie heraus.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/regions.py" />
            <source>The mask {path} of a prompt is black. Paint the region white, or take it out.</source>
            <translation>Die Maske {path} eines Prompts ist schwarz. Malen Sie den Bereich weiß, oder nehmen Sie sie heraus.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>The score has not improved for {n} iterations, so the run ended early.</source>
            <extracomment>If n is 1: The score has not improved for 1 iteration, so the run ended early.</extracomment>
            <translation>
                <numerusform>Die Note ist seit 1 Iteration nicht besser geworden, also endete der Lauf früher.</numerusform>
                <numerusform>Die Note ist seit {n} Iterationen nicht besser geworden, also endete der Lauf früher.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>Memory is short, so CLIP now sees {n} cutouts at a time: the same picture, slower.</source>
            <extracomment>If n is 1: Memory is short, so CLIP now sees one cutout at a time: the same picture, slower.</extracomment>
            <translation>
                <numerusform>Der Speicher ist knapp, also sieht CLIP jetzt je einen Ausschnitt: dasselbe Bild, langsamer.</numerusform>
                <numerusform>Der Speicher ist knapp, also sieht CLIP jetzt je {n} Ausschnitte: dasselbe Bild, langsamer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>Memory is short, so the picture is decoded in parts: the same picture, slower.</source>
            <translation>Der Speicher ist knapp, also wird das Bild in Teilen dekodiert: dasselbe Bild, langsamer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>A frame is kept before every move: every {n} iterations.</source>
            <extracomment>If n is 1: A frame is kept before every move: every iteration.</extracomment>
            <translation>
                <numerusform>Vor jeder Bewegung wird ein Einzelbild behalten: jede Iteration.</numerusform>
                <numerusform>Vor jeder Bewegung wird ein Einzelbild behalten: alle {n} Iterationen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>The picture is {width} × {height} pixels instead of {wanted_width} × {wanted_height}: this VQGAN draws in cells of {factor} pixels.</source>
            <translation>Das Bild hat {width} × {height} Pixel statt {wanted_width} × {wanted_height}: dieses VQGAN zeichnet in Zellen von {factor} Pixeln.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>Keep the best</source>
            <translation>Das beste behalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>The result is the picture with the best score of the run, not the last one.</source>
            <translation>Das Ergebnis ist das Bild mit der besten Note des Laufs, nicht das letzte.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>Best</source>
            <translation>Bestes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>Stop when idle for</source>
            <translation>Aufhören ohne Fortschritt seit</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>The run ends when its score has not improved for so many iterations; 0: it goes to the end.</source>
            <translation>Der Lauf endet, wenn seine Note so viele Iterationen lang nicht besser wurde; 0: er geht bis zum Ende.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>Score every</source>
            <translation>Benoten alle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>The picture is scored every so many iterations, on fixed views without noise or augmentation.</source>
            <translation>Das Bild wird alle so viele Iterationen benotet, an festen Ansichten ohne Rauschen und Augmentierung.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/curves.py" />
            <source>Curves</source>
            <translation>Kurven</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/curves.py" />
            <source>Numbers that change over the iterations: “beta: 0=0 50=1 smooth | learning_rate: 0=0.2 150=0.02”.</source>
            <translation>Zahlen, die sich über die Iterationen ändern: „beta: 0=0 50=1 smooth | learning_rate: 0=0.2 150=0.02“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/curves.py" />
            <source>Curves: {title} must stay between {low} and {high}, and is {value:g} at a point.</source>
            <translation>Kurven: {title} muss zwischen {low} und {high} bleiben und ist an einem Punkt {value:g}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/curves.py" />
            <source>Curves: “{name}” is not a number that can change while a picture forms.</source>
            <translation>Kurven: „{name}“ ist keine Zahl, die sich ändern kann, während ein Bild entsteht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Noise added to each cutout before CLIP sees it.</source>
            <translation>Rauschen, das zu jedem Ausschnitt kommt, bevor CLIP ihn sieht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Cutouts</source>
            <translation>Ausschnitte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crop size</source>
            <translation>Ausschnittgröße</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Mean side of a crop, as a share of the picture's short side.</source>
            <translation>Mittlere Seite eines Ausschnitts, als Anteil der kurzen Bildseite.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crop size spread</source>
            <translation>Streuung der Größe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Standard deviation of the crop side.</source>
            <translation>Standardabweichung der Ausschnittseite.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Smallest crop</source>
            <translation>Kleinster Ausschnitt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are never smaller than this share of the short side.</source>
            <translation>Ausschnitte sind nie kleiner als dieser Anteil der kurzen Seite.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Largest crop</source>
            <translation>Größter Ausschnitt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are never larger than this share of the short side.</source>
            <translation>Ausschnitte sind nie größer als dieser Anteil der kurzen Seite.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Padding</source>
            <translation>Rand</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Black border that crops may reach into, as a share of the short side.</source>
            <translation>Schwarzer Rand, in den Ausschnitte reichen dürfen, als Anteil der kurzen Seite.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Flip</source>
            <translation>Spiegeln</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Chance that a crop is mirrored.</source>
            <translation>Wahrscheinlichkeit, dass ein Ausschnitt gespiegelt wird.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Rotation</source>
            <translation>Drehung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are turned by up to so many degrees either way.</source>
            <translation>Ausschnitte werden um bis zu so viele Grad in jede Richtung gedreht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Shift</source>
            <translation>Verschiebung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are shifted by up to this share of the padded picture.</source>
            <translation>Ausschnitte werden um bis zu diesen Anteil des Bildes mit Rand verschoben.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are scaled by up to this share either way.</source>
            <translation>Ausschnitte werden um bis zu diesen Anteil größer oder kleiner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Perspective</source>
            <translation>Perspektive</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are tilted by up to this amount.</source>
            <translation>Ausschnitte werden um bis zu so viel gekippt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Colour jitter</source>
            <translation>Farbschwankung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Hue, saturation and brightness of a crop change by up to this share.</source>
            <translation>Farbton, Sättigung und Helligkeit eines Ausschnitts ändern sich um bis zu diesen Anteil.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crop sizes</source>
            <translation>Ausschnittgrößen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Normal: around Crop size. Power: all sizes from the smallest to the largest, bent by Crop power.</source>
            <translation>Normal: um die Ausschnittgröße. Potenz: alle Größen von der kleinsten zur größten, gebogen vom Größenexponenten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crop power</source>
            <translation>Größenexponent</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>For the sizes “power”: above 1 more small crops, below 1 more large ones.</source>
            <translation>Für die Größen „Potenz“: über 1 mehr kleine Ausschnitte, unter 1 mehr große.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Beyond the picture</source>
            <translation>Jenseits des Bildes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>What crops see where they reach beyond the picture: black, or its edge drawn out.</source>
            <translation>Was Ausschnitte sehen, wo sie über das Bild hinausreichen: Schwarz, oder seinen verlängerten Rand.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Shear</source>
            <translation>Scherung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are slanted by up to so many degrees either way.</source>
            <translation>Ausschnitte werden um bis zu so viele Grad in jede Richtung geschert.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Elastic</source>
            <translation>Verzerrung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are warped by up to this share of half their side.</source>
            <translation>Ausschnitte werden um bis zu diesen Anteil ihrer halben Seite verzerrt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Pooling</source>
            <translation>Pooling</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Where the picture is shrunk for CLIP: from the mean, 0, to the brightest of the pixels, 1.</source>
            <translation>Wo das Bild für CLIP verkleinert wird: vom Mittel, 0, bis zum hellsten der Pixel, 1.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Sharpness</source>
            <translation>Schärfe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are sharpened or blurred by up to this share.</source>
            <translation>Ausschnitte werden um bis zu diesen Anteil geschärft oder weichgezeichnet.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Erasing</source>
            <translation>Auslöschen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Chance that a rectangle of a crop is blacked out.</source>
            <translation>Wahrscheinlichkeit, dass ein Rechteck eines Ausschnitts geschwärzt wird.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Smallest crop must not be larger than Largest crop.</source>
            <translation>„Kleinster Ausschnitt“ darf nicht größer sein als „Größter Ausschnitt“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>The generator whose latent is optimised.</source>
            <translation>Der Generator, dessen Latent optimiert wird.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>The image-text models that guide, each with a weight if not 1: “one, other:0.5”.</source>
            <translation>Die Bild-Text-Modelle, die führen, jedes mit einem Gewicht, falls nicht 1: „eines, anderes:0.5“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>Precision</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>Bfloat16 is faster and smaller; auto takes it for large models where the processor has it.</source>
            <translation>bfloat16 ist schneller und kleiner; „Automatisch“ nimmt es für große Modelle, wo der Prozessor es hat.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>Save memory</source>
            <translation>Speicher sparen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>Does parts of the decoder twice instead of keeping them: the same picture, slower. Auto: if needed.</source>
            <translation>Tut Teile des Decoders zweimal, statt sie zu behalten: dasselbe Bild, langsamer. Automatisch: wenn nötig.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>CLIP {reason}.</source>
            <translation>CLIP {reason}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Move every</source>
            <translation>Bewegen alle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>The picture moves every so many iterations, and is kept as a frame before each move; 0: it rests.</source>
            <translation>Das Bild bewegt sich alle so viele Iterationen und wird vor jeder Bewegung als Einzelbild behalten; 0: es ruht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>How many times larger each move makes everything about the centre; below 1 it grows smaller.</source>
            <translation>Wie viel größer jede Bewegung alles um die Mitte macht; unter 1 wird es kleiner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Pan across</source>
            <translation>Schwenk quer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>How far each move shifts the picture to the right, as a share of its width; below 0 to the left.</source>
            <translation>Wie weit jede Bewegung das Bild nach rechts schiebt, als Anteil seiner Breite; unter 0 nach links.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Pan down</source>
            <translation>Schwenk abwärts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>How far each move shifts the picture down, as a share of its height; below 0 up.</source>
            <translation>Wie weit jede Bewegung das Bild nach unten schiebt, als Anteil seiner Höhe; unter 0 nach oben.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Degrees by which each move turns the picture clockwise about its centre.</source>
            <translation>Grad, um die jede Bewegung das Bild im Uhrzeigersinn um seine Mitte dreht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>How far each step moves the latent.</source>
            <translation>Wie weit jeder Schritt das Latent bewegt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>A picture and its latent are kept every so many iterations; 0 keeps only the last.</source>
            <translation>Bild und Latent werden alle so viele Iterationen behalten; 0 behält nur das Letzte.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Random crops shown to CLIP in each iteration: more are steadier and slower.</source>
            <translation>Zufällige Ausschnitte, die CLIP in jeder Iteration sieht: mehr sind ruhiger und langsamer.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Weight decay</source>
            <translation>Weight Decay</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Pulls the latent to zero and keeps it calm. AdamW and RAdam shrink it; others add to the gradient.</source>
            <translation>Zieht das Latent zu null und hält es ruhig. AdamW und RAdam schrumpfen es; andere zählen es zum Gradienten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Latent</source>
            <translation>Latent</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Optimiser</source>
            <translation>Optimierer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>The rule by which the latent follows the gradient.</source>
            <translation>Die Regel, nach der das Latent dem Gradienten folgt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Rate schedule</source>
            <translation>Verlauf der Rate</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Constant, falling along a cosine, the same again and again, or a drop after three quarters.</source>
            <translation>Konstant, entlang eines Kosinus fallend, immer wieder von vorn, oder ein Abfall nach drei Vierteln.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Lowest rate</source>
            <translation>Niedrigste Rate</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>What a schedule leaves of the learning rate in the end, as a share.</source>
            <translation>Was ein Verlauf am Ende von der Lernrate übrig lässt, als Anteil.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Restart every</source>
            <translation>Neustart alle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Iterations after which the schedule “restarts” begins anew.</source>
            <translation>Iterationen, nach denen der Verlauf „Neustarts“ von vorn beginnt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Continuous: the latent is free. Quantised: it is snapped to the codebook, the gradient passes.</source>
            <translation>Kontinuierlich: das Latent ist frei. Quantisiert: es rastet im Codebuch ein, der Gradient geht hindurch.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>The colours of the palette: “#264653, #2a9d8f, #e9c46a”.</source>
            <translation>Die Farben der Palette: „#264653, #2a9d8f, #e9c46a“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge colour</source>
            <translation>Randfarbe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>The colour of the border: “#ffffff” is white.</source>
            <translation>Die Farbe des Rahmens: „#ffffff“ ist Weiß.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge width</source>
            <translation>Randbreite</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How wide the border is, as a share of the picture's short side.</source>
            <translation>Wie breit der Rahmen ist, als Anteil der kurzen Bildseite.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Flat areas</source>
            <translation>Flächen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly differences between neighbouring pixels are held down: less noise, clear edges.</source>
            <translation>Wie stark Unterschiede benachbarter Pixel gedämpft werden: weniger Rauschen, klare Kanten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Smoothness</source>
            <translation>Glätte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly bends in brightness and colour are held down: soft transitions.</source>
            <translation>Wie stark Knicke in Helligkeit und Farbe gedämpft werden: weiche Übergänge.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Colourfulness</source>
            <translation>Farbigkeit</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Above 0 the picture becomes more colourful, below 0 greyer.</source>
            <translation>Über 0 wird das Bild farbiger, unter 0 grauer.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Symmetry across</source>
            <translation>Symmetrie quer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly the left and the right half become mirror images.</source>
            <translation>Wie stark linke und rechte Hälfte Spiegelbilder werden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Symmetry down</source>
            <translation>Symmetrie längs</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly the upper and the lower half become mirror images.</source>
            <translation>Wie stark obere und untere Hälfte Spiegelbilder werden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Palette strength</source>
            <translation>Stärke der Palette</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly every pixel is pulled to the nearest colour of the palette.</source>
            <translation>Wie stark jedes Pixel zur nächsten Farbe der Palette gezogen wird.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge strength</source>
            <translation>Stärke des Randes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly the border is pulled to the edge colour.</source>
            <translation>Wie stark der Rahmen zur Randfarbe gezogen wird.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Write the colours of the Palette, or set Palette strength to 0.</source>
            <translation>Schreiben Sie die Farben der Palette, oder setzen Sie die Stärke der Palette auf 0.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge colour must be one colour, such as #ffffff.</source>
            <translation>Die Randfarbe muss eine einzige Farbe sein, wie #ffffff.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Palette: {reason}</source>
            <translation>Palette: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge colour: {reason}</source>
            <translation>Randfarbe: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>Pixels; rounded to the latent grid of the VQGAN.</source>
            <translation>Pixel; auf das Latentgitter des VQGAN gerundet.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>Pictures at once</source>
            <translation>Bilder zugleich</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>How many latents are optimised together for one prompt.</source>
            <translation>Wie viele Latents für einen Prompt zusammen optimiert werden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>The picture continues into itself, so that copies beside each other show no seam.</source>
            <translation>Das Bild setzt sich in sich selbst fort, sodass Kopien nebeneinander keine Naht zeigen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Include</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>What the picture should show. With weights, scenes and regions: “a boat:2 | fog:-1 @top ^ a ship”.</source>
            <translation>Was das Bild zeigen soll. Mit Gewichten, Szenen und Bereichen: „a boat:2 | fog:-1 @top ^ a ship“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Exclude</source>
            <translation>Meiden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>What the picture should keep away from. With weights, scenes and regions as Include; may be empty.</source>
            <translation>Was das Bild meiden soll. Mit Gewichten, Szenen und Bereichen wie „Zeigen“; darf leer sein.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Extras</source>
            <translation>Extras</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>A style or a mood. With weights, scenes and regions as Include; may be empty.</source>
            <translation>Ein Stil oder eine Stimmung. Mit Gewichten, Szenen und Bereichen wie „Zeigen“; darf leer sein.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Include weight</source>
            <translation>Gewicht von „Zeigen“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Weight of Include in the text target (w1).</source>
            <translation>Gewicht von „Zeigen“ im Textziel (w1).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Extras weight</source>
            <translation>Gewicht von „Extras“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Weight of Extras in the text target (w2).</source>
            <translation>Gewicht von „Extras“ im Textziel (w2).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Attraction</source>
            <translation>Anziehung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>How strongly the picture is pulled to Include and Extras (alpha).</source>
            <translation>Wie stark das Bild zu „Zeigen“ und „Extras“ gezogen wird (alpha).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Repulsion</source>
            <translation>Abstoßung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>How strongly the picture is pushed from Exclude (beta).</source>
            <translation>Wie stark das Bild von „Meiden“ weggedrückt wird (beta).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Distance</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Cosine: as the notebooks measure. Spherical: the squared angle, which pulls harder from far away.</source>
            <translation>Kosinus: wie die Notebooks messen. Sphärisch: der quadrierte Winkel, der von weit her stärker zieht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Scene length</source>
            <translation>Szenenlänge</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Iterations after which prompts with scenes, parted by ^, go on to the next one.</source>
            <translation>Iterationen, nach denen Prompts mit Szenen, durch ^ getrennt, zur nächsten übergehen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Story</source>
            <translation>Geschichte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Scenes start over</source>
            <translation>Szenen von vorn</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>After the last scene comes the first again; otherwise the last one stays.</source>
            <translation>Nach der letzten Szene kommt wieder die erste; sonst bleibt die letzte.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Start from</source>
            <translation>Beginnen mit</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Random latent, codebook entries, pixel noise, a colour gradient, a picture, or a kept latent.</source>
            <translation>Zufälliges Latent, Einträge des Codebuchs, Pixelrauschen, ein Farbverlauf, ein Bild oder ein behaltenes Latent.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Start file</source>
            <translation>Startdatei</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>The picture or the latent to start from.</source>
            <translation>Das Bild oder das Latent, mit dem begonnen wird.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Hold on to start</source>
            <translation>Am Beginn festhalten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>How strongly the latent is pulled back to where it began.</source>
            <translation>Wie stark das Latent dorthin zurückgezogen wird, wo es begann.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Let go after</source>
            <translation>Loslassen nach</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Iterations after which the pull to the start has faded away; 0: it never fades.</source>
            <translation>Iterationen, nach denen der Zug zum Beginn verklungen ist; 0: er verklingt nie.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>A picture that is white where the start may change and black where it must stay.</source>
            <translation>Ein Bild, weiß, wo sich der Beginn ändern darf, und schwarz, wo er bleiben muss.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Invert mask</source>
            <translation>Maske umkehren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Black is what may change.</source>
            <translation>Schwarz ist, was sich ändern darf.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Pixels over which the edge of the mask is softened.</source>
            <translation>Über wie viele Pixel der Rand der Maske weich wird.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Choose the picture to start from, or start from something else.</source>
            <translation>Wählen Sie das Bild, mit dem begonnen wird, oder beginnen Sie mit etwas anderem.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Choose the latent to start from, or start from something else.</source>
            <translation>Wählen Sie das Latent, mit dem begonnen wird, oder beginnen Sie mit etwas anderem.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/settings.py" />
            <source>Write what the picture should show: Include and Extras are both empty.</source>
            <translation>Schreiben Sie, was das Bild zeigen soll: „Zeigen“ und „Extras“ sind beide leer.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/start.py" />
            <source>The latent {file} has the shape {shape}, and this VQGAN takes (1, {channels}, height, width). Choose the VQGAN it was made with, or another latent.</source>
            <translation>Das Latent {file} hat die Form {shape}, und dieses VQGAN nimmt (1, {channels}, Höhe, Breite). Wählen Sie das VQGAN, mit dem es gemacht wurde, oder ein anderes Latent.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/images.py" />
            <source>The picture {path} cannot be read. Choose a PNG, JPEG or WebP file.</source>
            <translation>Das Bild {path} lässt sich nicht lesen. Wählen Sie eine PNG-, JPEG- oder WebP-Datei.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/images.py" />
            <source>{path} cannot be read as a picture. Restore it from a copy, or delete it.</source>
            <translation>{path} lässt sich nicht als Bild lesen. Stellen Sie es aus einer Kopie wieder her, oder löschen Sie es.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/decoding.py" />
            <source>A latent of the shape {shape} does not fit the VQGAN “{vqgan}”, which takes (1, {channels}, height, width). Choose the VQGAN it was made with.</source>
            <translation>Ein Latent der Form {shape} passt nicht zum VQGAN „{vqgan}“, das (1, {channels}, Höhe, Breite) nimmt. Wählen Sie das VQGAN, mit dem es gemacht wurde.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>The latent {path} cannot be read. Restore it from a copy, or choose another one.</source>
            <translation>Das Latent {path} lässt sich nicht lesen. Stellen Sie es aus einer Kopie wieder her, oder wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>{path} holds no latent of one picture, but numbers of the shape {shape}. Choose a latent that this program has kept.</source>
            <translation>{path} enthält kein Latent eines Bildes, sondern Zahlen der Form {shape}. Wählen Sie ein Latent, das dieses Programm behalten hat.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>The latent {path} is not there any more. Put it back, or take it out of the list.</source>
            <translation>Das Latent {path} ist nicht mehr da. Legen Sie es zurück, oder nehmen Sie es aus der Liste.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>There is no latent beside the picture {path}. Choose one that was kept with its latent.</source>
            <translation>Neben dem Bild {path} liegt kein Latent. Wählen Sie eines, das mit seinem Latent behalten wurde.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>There is no latent in the folder {path}. Choose the folder of a gallery item.</source>
            <translation>Im Ordner {path} liegt kein Latent. Wählen Sie den Ordner eines Galeriebildes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>“{first}” was made with the VQGAN {vqgan}, and “{title}” with {other}. Choose latents of one VQGAN: their numbers mean different things.</source>
            <translation>„{first}“ wurde mit dem VQGAN {vqgan} gemacht und „{title}“ mit {other}. Wählen Sie Latents eines VQGAN: ihre Zahlen bedeuten Verschiedenes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>“{first}” and “{title}” were made with two different models of the name {other}. Choose latents of one and the same VQGAN.</source>
            <translation>„{first}“ und „{title}“ wurden mit zwei verschiedenen Modellen namens {other} gemacht. Wählen Sie Latents ein und desselben VQGAN.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/mix.py" />
            <source>{latent} has {channels} channels, and {first} has {wanted}: they are of two VQGANs. Choose latents of one VQGAN.</source>
            <translation>{latent} hat {channels} Kanäle und {first} {wanted}: sie sind von zwei VQGANs. Wählen Sie Latents eines VQGAN.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/mix.py" />
            <source>{latent} has {cells} cells, and {first} has {wanted}. Choose latents of pictures of one size, or let them be fitted to the first.</source>
            <translation>{latent} hat {cells} Zellen und {first} {wanted}. Wählen Sie Latents von Bildern einer Größe, oder lassen Sie sie an das erste anpassen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/mixer.py" />
            <source>Mix of latents</source>
            <translation>Mischung von Latents</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>What the mix is called.</source>
            <translation>Wie die Mischung heißt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>The latents, one file a line, each with its weight after it where that is not 1: “file | 0.3”.</source>
            <translation>Die Latents, eine Datei je Zeile, dahinter ihr Gewicht, falls nicht 1: „Datei | 0.3“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Mode</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Linear: the weighted mean. Spherical: the mean along arcs, which keeps the length. Average: all alike. Difference: the first, and what the second has that the third has not.</source>
            <translation>Linear: das gewichtete Mittel. Sphärisch: das Mittel entlang von Bögen, das die Länge erhält. Durchschnitt: alle gleich. Differenz: das erste, und was das zweite hat und das dritte nicht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Difference: how much of it is added.</source>
            <translation>Differenz: wie viel davon hinzukommt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Fit sizes</source>
            <translation>Größen anpassen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Latents of other sizes are brought to the size of the first.</source>
            <translation>Latents anderer Größe werden auf die des ersten gebracht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>The sides on which the picture continues into itself.</source>
            <translation>Die Seiten, über die sich das Bild in sich selbst fortsetzt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>The weight after a latent must be a number from 0, not “{word}”.</source>
            <translation>Das Gewicht hinter einem Latent muss eine Zahl ab 0 sein, nicht „{word}“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>A difference takes three latents: one to begin with, one to add, and one to take away.</source>
            <translation>Eine Differenz braucht drei Latents: eines als Anfang, eines, das hinzukommt, und eines, das abgezogen wird.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Choose one to {most} latents to mix.</source>
            <translation>Wählen Sie ein bis {most} Latents zum Mischen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Give at least one latent a weight above 0.</source>
            <translation>Geben Sie mindestens einem Latent ein Gewicht über 0.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>{origin} was written on a machine with another order of bytes, or says nothing of it. Get the model as safetensors.</source>
            <translation>{origin} wurde auf einem Rechner mit anderer Bytereihenfolge geschrieben oder sagt nichts darüber. Besorgen Sie das Modell als safetensors.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its header is longer than it can be</source>
            <translation>sein Kopf ist länger, als er sein kann</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>{file} is a zip archive, but not one of torch. If it holds a checkpoint, unpack it first, and choose that file.</source>
            <translation>{file} ist ein Zip-Archiv, aber keines von torch. Falls ein Checkpoint darin steckt, packen Sie es zuerst aus, und wählen Sie diese Datei.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its description of the tensors is absurdly long</source>
            <translation>seine Beschreibung der Tensoren ist unsinnig lang</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it is a pickle, but not of a model</source>
            <translation>es ist ein Pickle, aber nicht von einem Modell</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its first lines are not those of torch</source>
            <translation>seine ersten Zeilen sind nicht die von torch</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it holds values of a kind not known here, {kind}</source>
            <translation>es enthält Werte einer hier unbekannten Art, {kind}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it is empty</source>
            <translation>es ist leer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>{path} cannot be read ({reason}). Choose another file.</source>
            <translation>{path} lässt sich nicht lesen ({reason}). Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its header does not describe its content</source>
            <translation>sein Kopf beschreibt seinen Inhalt nicht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its list of storages is wrong</source>
            <translation>seine Liste der Speicherblöcke ist falsch</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it breaks off before its last tensor</source>
            <translation>es bricht vor seinem letzten Tensor ab</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it holds values of a kind not known here, {name}</source>
            <translation>es enthält Werte einer hier unbekannten Art, {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>one of its tensors has an impossible shape</source>
            <translation>einer seiner Tensoren hat eine unmögliche Form</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its tensors stand for far more than there is in the file</source>
            <translation>seine Tensoren stehen für weit mehr, als in der Datei ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>one of its tensors reaches beyond its storage</source>
            <translation>einer seiner Tensoren reicht über seinen Speicherblock hinaus</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it is of no format that models come in</source>
            <translation>es hat kein Format, in dem Modelle vorliegen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its modules contain one another without end</source>
            <translation>seine Module enthalten einander ohne Ende</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>one of its storages is shorter than it claims</source>
            <translation>einer seiner Speicherblöcke ist kürzer, als er vorgibt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>one of its tensors is not described as torch describes them</source>
            <translation>einer seiner Tensoren ist nicht so beschrieben, wie torch es tut</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>the values of one of its tensors are missing</source>
            <translation>die Werte eines seiner Tensoren fehlen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>The model configuration {path} cannot be read: {reason}. Remove the model “{model}”, and install it again.</source>
            <translation>Die Modellkonfiguration {path} lässt sich nicht lesen: {reason}. Entfernen Sie das Modell „{model}“, und installieren Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>The model “{name}” is not installed. Open Models… in the window, or type “t2i models list”, to get it; or put its {config} and {weights} into the folder {folder}.</source>
            <translation>Das Modell „{name}“ ist nicht installiert. Öffnen Sie „Modelle …“ im Fenster, oder geben Sie „t2i models list“ ein, um es zu holen; oder legen Sie {config} und {weights} in den Ordner {folder}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>it has no entry “model” that names its class</source>
            <translation>sie hat keinen Eintrag „model“, der ihre Klasse nennt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>The list of words {path} cannot be read ({reason}). Remove the model “{name}”, and install it again.</source>
            <translation>Die Wortliste {path} lässt sich nicht lesen ({reason}). Entfernen Sie das Modell „{name}“, und installieren Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>its entry “{name}” has no entries of its own</source>
            <translation>ihr Eintrag „{name}“ hat keine eigenen Einträge</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>Reading {name}</source>
            <translation>{name} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>Writing {layout} as safetensors</source>
            <translation>{layout} wird als safetensors geschrieben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>{file} is not a checkpoint but {page}, saved under its name. Download the file again.</source>
            <translation>{file} ist kein Checkpoint, sondern {page}, unter seinem Namen gespeichert. Laden Sie die Datei noch einmal herunter.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>{file} lists {number} pieces of words, and this CLIP knows {size}. Put the list that belongs to it beside the checkpoint.</source>
            <translation>{file} nennt {number} Wortstücke, und dieses CLIP kennt {size}. Legen Sie die zugehörige Liste neben den Checkpoint.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>Reading {name}, {number} tensors</source>
            <translation>{name} wird gelesen, {number} Tensoren</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>The configuration {file} cannot be read: {reason}. Choose the yaml that came with the checkpoint.</source>
            <translation>Die Konfiguration {file} lässt sich nicht lesen: {reason}. Wählen Sie die yaml-Datei, die zum Checkpoint gehört.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>This CLIP knows {size} pieces of words instead of OpenAI's {wanted}. Put its {file} beside the checkpoint.</source>
            <translation>Dieses CLIP kennt {size} Wortstücke statt der {wanted} von OpenAI. Legen Sie seine Datei {file} neben den Checkpoint.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/configs.py" />
            <source>it holds no entries with names</source>
            <translation>sie enthält keine Einträge mit Namen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/configs.py" />
            <source>it is far too large for a configuration</source>
            <translation>sie ist viel zu groß für eine Konfiguration</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>Comparing the weights with the network</source>
            <translation>Die Gewichte werden mit dem Netz verglichen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The folder {folder} has {free:.1f} GB left, and the model needs {needed:.1f} GB. Make room there, or set T2I_MODELS to a folder on another disk.</source>
            <translation>Der Ordner {folder} hat noch {free:.1f} GB, und das Modell braucht {needed:.1f} GB. Schaffen Sie dort Platz, oder setzen Sie T2I_MODELS auf einen Ordner eines anderen Laufwerks.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The checkpoint is not whole: {n} tensors are missing, the first is “{first}”. Get it again, or choose another one.</source>
            <extracomment>If n is 1: The checkpoint is not whole: the tensor “{first}” is missing. Get it again, or choose another one.</extracomment>
            <translation>
                <numerusform>Der Checkpoint ist nicht vollständig: Der Tensor „{first}“ fehlt. Besorgen Sie ihn noch einmal, oder wählen Sie einen anderen.</numerusform>
                <numerusform>Der Checkpoint ist nicht vollständig: {n} Tensoren fehlen, der erste ist „{first}“. Besorgen Sie ihn noch einmal, oder wählen Sie einen anderen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The weights “{name}” have the shape {shape} where the network has {wanted}. The checkpoint is of an architecture not known here.</source>
            <translation>Die Gewichte „{name}“ haben die Form {shape}, wo das Netz {wanted} hat. Der Checkpoint ist von einer hier unbekannten Architektur.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The checkpoint holds {n} tensors that the network does not have, the first is “{name}”. It is of an architecture not known here.</source>
            <extracomment>If n is 1: The checkpoint holds a tensor that the network does not have, “{name}”. It is of an architecture not known here.</extracomment>
            <translation>
                <numerusform>Der Checkpoint enthält einen Tensor, den das Netz nicht hat, „{name}“. Er ist von einer hier unbekannten Architektur.</numerusform>
                <numerusform>Der Checkpoint enthält {n} Tensoren, die das Netz nicht hat, der erste ist „{name}“. Er ist von einer hier unbekannten Architektur.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>Checking the weights, {number} of {total}</source>
            <translation>Die Gewichte werden geprüft, {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The weights “{name}” hold values that are not numbers: the checkpoint is damaged, or its training broke. Get it again, or choose another one.</source>
            <translation>Die Gewichte „{name}“ enthalten Werte, die keine Zahlen sind: der Checkpoint ist beschädigt, oder sein Training misslang. Besorgen Sie ihn noch einmal, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The model “{model}” is damaged ({reason}). Remove it and install it again.</source>
            <translation>Das Modell „{model}“ ist beschädigt ({reason}). Entfernen Sie es, und installieren Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>“{name}” could not be downloaded: {reasons}. Try again later, or download it by hand and use “Import from file…”.</source>
            <translation>„{name}“ konnte nicht heruntergeladen werden: {reasons}. Versuchen Sie es später noch einmal, oder laden Sie es von Hand herunter, und verwenden Sie „Aus Datei importieren …“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>There is no address to download “{name}” from. Get it elsewhere and use “Import from file…”.</source>
            <translation>Es gibt keine Adresse, um „{name}“ herunterzuladen. Besorgen Sie es anderswo, und verwenden Sie „Aus Datei importieren …“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>{source} {reason}</source>
            <translation>{source} {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>{all}; {next}</source>
            <translation>{all}; {next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>“{name}” could not be downloaded: {reasons}. Check the internet connection and try again, or download it by hand and use “Import from file…”.</source>
            <translation>„{name}“ konnte nicht heruntergeladen werden: {reasons}. Prüfen Sie die Internetverbindung, und versuchen Sie es noch einmal, oder laden Sie es von Hand herunter, und verwenden Sie „Aus Datei importieren …“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>ended the file too early</source>
            <translation>hat die Datei zu früh beendet</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>sends {page} instead of the file</source>
            <translation>schickt {page} statt der Datei</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>sent another piece than was asked for</source>
            <translation>hat ein anderes Stück geschickt als verlangt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>has less of the file than had come already</source>
            <translation>hat weniger von der Datei, als schon da war</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>sends more than the {total} bytes that belong to the file</source>
            <translation>schickt mehr als die {total} Bytes, die zur Datei gehören</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>has a file of another size ({size} bytes instead of {wanted})</source>
            <translation>hat eine Datei anderer Größe ({size} Bytes statt {wanted})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>sent a file with a wrong checksum</source>
            <translation>hat eine Datei mit falscher Prüfsumme geschickt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>“{file}” has a wrong checksum. Fetching it anew from {source}.</source>
            <translation>„{file}“ hat eine falsche Prüfsumme. Wird von {source} neu geholt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>{source} {reason}. Trying {other} instead.</source>
            <translation>{source} {reason}. Stattdessen wird {other} versucht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>{reason} {tries} times</source>
            <translation>{reason} ({tries}-mal)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>{source} {reason}. Trying again.</source>
            <translation>{source} {reason}. Wird noch einmal versucht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>answers “{title}”</source>
            <translation>antwortet „{title}“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>The model could not be written to {root} ({reason}). Check the folder.</source>
            <translation>Das Modell konnte nicht nach {root} geschrieben werden ({reason}). Prüfen Sie den Ordner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>The folder {root} is full. Make room there, or set T2I_MODELS to a folder on another disk, and try again; nothing was half installed.</source>
            <translation>Der Ordner {root} ist voll. Schaffen Sie dort Platz, oder setzen Sie T2I_MODELS auf einen Ordner eines anderen Laufwerks, und versuchen Sie es noch einmal; nichts ist halb installiert.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{title} cannot be downloaded, only imported from a file. {origin}</source>
            <translation>{title} lässt sich nicht herunterladen, nur aus einer Datei importieren. {origin}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{weights} cannot be read: there is no such file. Choose another one.</source>
            <translation>{weights} lässt sich nicht lesen: es gibt keine solche Datei. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>“{name}” cannot be the name of a model. Use letters, digits, dots, dashes and underscores.</source>
            <translation>„{name}“ kann nicht der Name eines Modells sein. Verwenden Sie Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>The weights of “{name}” are not those that were installed: the file has changed or is damaged. Remove the model and install it again.</source>
            <translation>Die Gewichte von „{name}“ sind nicht die installierten: die Datei hat sich geändert oder ist beschädigt. Entfernen Sie das Modell, und installieren Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>“{name}” came with the program and cannot be removed.</source>
            <translation>„{name}“ kam mit dem Programm und lässt sich nicht entfernen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>Opening {name}</source>
            <translation>{name} wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>A model called “{name}” is installed already. Remove it first, or choose another name.</source>
            <translation>Ein Modell namens „{name}“ ist schon installiert. Entfernen Sie es zuerst, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{path} is in the way. Move it, or choose another name.</source>
            <translation>{path} ist im Weg. Verschieben Sie es, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{folder} could not be deleted ({reason}). Delete it by hand.</source>
            <translation>{folder} konnte nicht gelöscht werden ({reason}). Löschen Sie es von Hand.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{weights} cannot be read ({reason}). Check the file, or remove the model and install it again.</source>
            <translation>{weights} lässt sich nicht lesen ({reason}). Prüfen Sie die Datei, oder entfernen Sie das Modell, und installieren Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>This is neither a VQGAN nor a CLIP: its tensors are called {names}. Choose a checkpoint of one of these.</source>
            <translation>Dies ist weder ein VQGAN noch ein CLIP: seine Tensoren heißen {names}. Wählen Sie einen Checkpoint von einem der beiden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The weights of a CLIP of Hugging Face or OpenCLIP do not tell which activation it was trained with. Choose the config.json or open_clip_config.json that came with them.</source>
            <translation>Die Gewichte eines CLIP von Hugging Face oder OpenCLIP sagen nicht, mit welcher Aktivierung es trainiert wurde. Wählen Sie die config.json oder open_clip_config.json, die dazugehört.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The checkpoint has no tensor {reason}: it is not whole, or of an architecture not known here. Get it again, or choose another one.</source>
            <translation>Der Checkpoint hat keinen Tensor {reason}: er ist nicht vollständig oder von einer hier unbekannten Architektur. Besorgen Sie ihn noch einmal, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The tensors of the checkpoint, or its configuration, have a shape not known here ({reason}). Choose the yaml that came with the checkpoint, or another checkpoint.</source>
            <translation>Die Tensoren des Checkpoints oder seine Konfiguration haben eine hier unbekannte Form ({reason}). Wählen Sie die zugehörige yaml-Datei oder einen anderen Checkpoint.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The configuration names the class “{name}”, which is not one of the known networks. Nothing was imported; choose the yaml that belongs to the checkpoint.</source>
            <translation>Die Konfiguration nennt die Klasse „{name}“, die keines der bekannten Netze ist. Nichts wurde importiert; wählen Sie die yaml-Datei, die zum Checkpoint gehört.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>nothing at all</source>
            <translation>gar nichts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The configuration does not belong to this checkpoint: {where}{name} is {given} there, and {value} in the weights. Choose the yaml that came with the checkpoint.</source>
            <translation>Die Konfiguration gehört nicht zu diesem Checkpoint: {where}{name} ist dort {given} und in den Gewichten {value}. Wählen Sie die yaml-Datei, die zum Checkpoint gehört.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>{where}: {reason}</source>
            <translation>{where}: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>is not an entry known here</source>
            <translation>ist ein hier unbekannter Eintrag</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>is missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>The catalogue of models {path} is wrong: {reason}. Correct it, or unset {variable}.</source>
            <translation>Der Katalog der Modelle {path} ist falsch: {reason}. Berichtigen Sie ihn, oder löschen Sie die Variable {variable}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>must be an http or https address with a host</source>
            <translation>muss eine http- oder https-Adresse mit einem Rechner sein</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>must have an entry “model” with “target” and “params”</source>
            <translation>muss einen Eintrag „model“ mit „target“ und „params“ haben</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>There is no model called “{id}” to be had. There are: {known}.</source>
            <translation>Es ist kein Modell namens „{id}“ zu haben. Vorhanden sind: {known}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>it has no entry “models”</source>
            <translation>er hat keinen Eintrag „models“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>it cannot be read ({reason})</source>
            <translation>er lässt sich nicht lesen ({reason})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>models.{name} says nothing</source>
            <translation>models.{name} sagt nichts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>an empty file</source>
            <translation>eine leere Datei</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a Git LFS pointer</source>
            <translation>ein Git-LFS-Verweis</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>an error message in XML</source>
            <translation>eine Fehlermeldung in XML</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a notice that the download limit of the file is reached</source>
            <translation>ein Hinweis, dass die Downloadgrenze der Datei erreicht ist</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a page that asks to confirm the download</source>
            <translation>eine Seite, die das Herunterladen bestätigt haben will</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a web page (“{title}”)</source>
            <translation>eine Webseite („{title}“)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a web page</source>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>an error message in JSON</source>
            <translation>eine Fehlermeldung in JSON</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a text in JSON</source>
            <translation>ein Text in JSON</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/parts.py" />
            <source>{amount} more are needed</source>
            <translation>{amount} mehr sind nötig</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/parts.py" />
            <source>the disk is full</source>
            <translation>die Festplatte ist voll</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/parts.py" />
            <source>There is no room for “{file}” in the folder {folder}: {lack}. Make room there and try again, which goes on from here, or set T2I_MODELS to a folder on another disk.</source>
            <translation>Für „{file}“ ist kein Platz im Ordner {folder}: {lack}. Schaffen Sie dort Platz, und versuchen Sie es noch einmal, dann geht es hier weiter, oder setzen Sie T2I_MODELS auf einen Ordner eines anderen Laufwerks.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/parts.py" />
            <source>“{file}” cannot be kept in the folder {folder}: {reason}. Make the folder writable, or set T2I_MODELS to another one.</source>
            <translation>„{file}“ kann nicht im Ordner {folder} behalten werden: {reason}. Machen Sie den Ordner beschreibbar, oder setzen Sie T2I_MODELS auf einen anderen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>{origin} is damaged or not a checkpoint: {reason}. Download it again, or choose another file.</source>
            <translation>{origin} ist beschädigt oder kein Checkpoint: {reason}. Laden Sie die Datei noch einmal herunter, oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>{origin} {wish}; nothing of it was run. Get the model from a source you trust, as safetensors if possible.</source>
            <translation>{origin} {wish}; nichts davon wurde ausgeführt. Besorgen Sie das Modell aus einer Quelle, der Sie vertrauen, möglichst als safetensors.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to call {name}</source>
            <translation>will {name} aufrufen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>its description of the tensors breaks off or makes no sense</source>
            <translation>seine Beschreibung der Tensoren bricht ab oder ergibt keinen Sinn</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to call what {name} returns</source>
            <translation>will aufrufen, was {name} zurückgibt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to call what cannot be called</source>
            <translation>will aufrufen, was sich nicht aufrufen lässt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to change what has no state</source>
            <translation>will ändern, was keinen Zustand hat</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>it describes far more than a model has</source>
            <translation>es beschreibt weit mehr, als ein Modell hat</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants something that is no part of a checkpoint</source>
            <translation>will etwas, das nicht zu einem Checkpoint gehört</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to change a function or class</source>
            <translation>will eine Funktion oder Klasse ändern</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to change what a call returns</source>
            <translation>will ändern, was ein Aufruf zurückgibt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to use the pickle instruction {name}</source>
            <translation>will die Pickle-Anweisung {name} verwenden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>sends the file in the coding {coding}, though asked not to</source>
            <translation>schickt die Datei in der Kodierung {coding}, obwohl das abgelehnt war</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>stopped sending</source>
            <translation>schickt nichts mehr</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>cut the connection</source>
            <translation>hat die Verbindung abgebrochen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>The network settings cannot be used: {reason}. Check the environment variables HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and SSL_CERT_FILE, and try again.</source>
            <translation>Die Netzwerkeinstellungen sind nicht zu gebrauchen: {reason}. Prüfen Sie die Umgebungsvariablen HTTP_PROXY, HTTPS_PROXY, ALL_PROXY und SSL_CERT_FILE, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>is neither an http nor an https address</source>
            <translation>ist weder eine http- noch eine https-Adresse</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>redirects without end</source>
            <translation>leitet ohne Ende weiter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>does not answer</source>
            <translation>antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>cannot be reached ({reason})</source>
            <translation>ist nicht zu erreichen ({reason})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its part {name!r} is missing</source>
            <translation>sein Teil {name!r} fehlt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>two of its parts have the same name</source>
            <translation>zwei seiner Teile haben denselben Namen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>unpacked, it would be far larger than a model of its size</source>
            <translation>ausgepackt wäre es viel größer als ein Modell seiner Größe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its table of contents cannot be read</source>
            <translation>sein Inhaltsverzeichnis lässt sich nicht lesen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its part {name!r} does not match its checksum</source>
            <translation>sein Teil {name!r} passt nicht zu seiner Prüfsumme</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its part {filename!r} cannot be unpacked</source>
            <translation>sein Teil {filename!r} lässt sich nicht auspacken</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>it is encrypted, or packed in an uncommon way</source>
            <translation>es ist verschlüsselt oder ungewöhnlich gepackt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its part {orig_filename!r} points to another folder</source>
            <translation>sein Teil {orig_filename!r} verweist in einen anderen Ordner</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its parts overlap, or lie outside of the file</source>
            <translation>seine Teile überlappen oder liegen außerhalb der Datei</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/moments.py" />
            <source>This job cannot go on from an earlier step. Start it anew.</source>
            <translation>Dieser Auftrag kann nicht von einem früheren Schritt weitergehen. Beginnen Sie ihn neu.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/clip.py" />
            <source>The configuration does not describe a CLIP: {reason}.</source>
            <translation>Die Konfiguration beschreibt kein CLIP: {reason}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/single_file.py" />
            <source>The header of {path} does not describe a network. Train it again.</source>
            <translation>Der Kopf von {path} beschreibt kein Netz. Trainieren Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/single_file.py" />
            <source>There is no file {path}. Name the file that “{command}” has written.</source>
            <translation>Es gibt keine Datei {path}. Nennen Sie die Datei, die „{command}“ geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/single_file.py" />
            <source>The weights {path} belong to “{found}”, and “{family}” is needed here. Name a file that “{command}” has written.</source>
            <translation>Die Gewichte {path} gehören zu „{found}“, und hier ist „{family}“ nötig. Nennen Sie eine Datei, die „{command}“ geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/single_file.py" />
            <source>The weights {path} are damaged, or no weights of this program. Name a file that “{command}” has written.</source>
            <translation>Die Gewichte {path} sind beschädigt oder nicht von diesem Programm. Nennen Sie eine Datei, die „{command}“ geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/vqgan.py" />
            <source>The configuration does not describe a VQGAN: {reason}.</source>
            <translation>Die Konfiguration beschreibt kein VQGAN: {reason}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/weights.py" />
            <source>The weights {path} are damaged and cannot be read: {reason}.</source>
            <translation>Die Gewichte {path} sind beschädigt und lassen sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/weights.py" />
            <source>The weights {path} do not fit the configuration beside them.</source>
            <translation>Die Gewichte {path} passen nicht zur Konfiguration daneben.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>The plug-in {source} was left out. {reason}</source>
            <translation>Das Plug-in {source} wurde ausgelassen. {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>an unnamed package</source>
            <translation>ein namenloses Paket</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>“{name}” of {package}</source>
            <translation>„{name}“ aus {package}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>A generator's name consists of small letters, digits and hyphens, and begins with a letter.</source>
            <translation>Der Name eines Generators besteht aus kleinen Buchstaben, Ziffern und Bindestrichen und beginnt mit einem Buchstaben.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>There is a generator named “{name}” already; its author must choose another name.</source>
            <translation>Es gibt schon einen Generator namens „{name}“; der Urheber muss einen anderen Namen wählen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its entry point names a {kind} instead of a Plugin.</source>
            <translation>Sein Entry Point nennt ein {kind} statt eines Plugin.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>It says that it was written for version {version!r} of the interface, which never was.</source>
            <translation>Es sagt, es sei für Version {version!r} der Schnittstelle geschrieben, die es nie gab.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>It was written for version {version} of the interface, and this program has {newest}. Update t2i-desktop.</source>
            <translation>Es wurde für Version {version} der Schnittstelle geschrieben, und dieses Programm hat {newest}. Aktualisieren Sie t2i-desktop.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>It has no title.</source>
            <translation>Es hat keinen Titel.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its factory must read “module:Class”, not {factory!r}.</source>
            <translation>Seine factory muss „Modul:Klasse“ lauten, nicht {factory!r}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its settings must be a class derived from RunSettings.</source>
            <translation>Seine settings müssen eine von RunSettings abgeleitete Klasse sein.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>The command line has options called {reserved}: settings need other names.</source>
            <translation>Die Kommandozeile hat Optionen namens {reserved}: die Einstellungen brauchen andere Namen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its settings need a text “prompt” or “include”, declared as long.</source>
            <translation>Seine settings brauchen einen Text „prompt“ oder „include“, als long vereinbart.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>It could not be loaded ({reason}).</source>
            <translation>Es konnte nicht geladen werden ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its settings cannot be used: {reason}.</source>
            <translation>Seine settings sind nicht zu gebrauchen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its entry points cannot be read ({reason}).</source>
            <translation>Seine Entry Points lassen sich nicht lesen ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/arrays.py" />
            <source>{path} is being made by another program. Wait until it is done.</source>
            <translation>{path} wird gerade von einem anderen Programm gemacht. Warten Sie, bis es fertig ist.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/arrays.py" />
            <source>{path} cannot be written ({reason}). Make room, and start again.</source>
            <translation>{path} kann nicht geschrieben werden ({reason}). Schaffen Sie Platz, und beginnen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>CelebA is a folder with {images} (or {images}.zip), {attributes} and {partition}.</source>
            <translation>CelebA ist ein Ordner mit {images} (oder {images}.zip), {attributes} und {partition}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>There is no {path}. {advice}</source>
            <translation>Es gibt kein {path}. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{file} in {path} has {number} attributes, or in another order: the 40 of CelebA are needed. Fetch it again.</source>
            <translation>{file} in {path} hat {number} Attribute oder eine andere Reihenfolge: nötig sind die 40 von CelebA. Holen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{file} in {path} lacks the picture {unlisted}. Fetch it again, and whole.</source>
            <translation>{file} in {path} fehlt das Bild {unlisted}. Holen Sie es noch einmal, und vollständig.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{number} of {total} pictures are missing in {path}, among them {first}. Unpack or fetch them again, and whole.</source>
            <translation>{number} von {total} Bildern fehlen in {path}, darunter {first}. Packen Sie sie noch einmal aus, oder holen Sie sie noch einmal, und vollständig.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{drawn} does not belong to {file}. Draw the portraits again.</source>
            <translation>{drawn} gehört nicht zu {file}. Zeichnen Sie die Porträts noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{name} is missing in {path}. {advice}</source>
            <translation>{name} fehlt in {path}. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{where} is damaged. Draw the portraits again.</source>
            <translation>{where} ist beschädigt. Zeichnen Sie die Porträts noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{name} in {path} cannot be read ({reason}).</source>
            <translation>{name} in {path} lässt sich nicht lesen ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/check.py" />
            <source>Reading pictures</source>
            <translation>Bilder werden gelesen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/clip_training.py" />
            <source>Portraits CLIP</source>
            <translation>Porträt-CLIP</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/contenders.py" />
            <source>Name at least one model of portraits, and none twice.</source>
            <translation>Nennen Sie mindestens ein Porträtmodell, und keines zweimal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/contenders.py" />
            <source>“{name}” has learnt from the embeddings of another CLIP than “{clip}”. Name the one that it was trained with.</source>
            <translation>„{name}“ hat von den Einbettungen eines anderen CLIP als „{clip}“ gelernt. Nennen Sie das, mit dem es trainiert wurde.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>Preparing pictures</source>
            <translation>Bilder werden vorbereitet</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The pictures of {folder} are not prepared, or have changed. Prepare them again.</source>
            <translation>Die Bilder von {folder} sind nicht vorbereitet oder haben sich geändert. Bereiten Sie sie noch einmal vor.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The picture {name} is damaged or a part. Fetch or unpack it again.</source>
            <translation>Das Bild {name} ist beschädigt oder unvollständig. Holen Sie es noch einmal, oder packen Sie es noch einmal aus.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The picture {name} is {page}. Fetch or unpack it again.</source>
            <translation>Das Bild {name} ist {page}. Holen Sie es noch einmal, oder packen Sie es noch einmal aus.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The {part} part has {number} portraits, fewer than a batch of {size}. Take a smaller batch or more portraits.</source>
            <translation>Der Teil {part} hat {number} Porträts, weniger als ein Batch von {size}. Nehmen Sie einen kleineren Batch oder mehr Porträts.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The picture {name} has {width} × {height} pixels, and {crop} are needed. Take the aligned pictures of CelebA, 178 × 218.</source>
            <translation>Das Bild {name} hat {width} × {height} Pixel, und {crop} sind nötig. Nehmen Sie die ausgerichteten Bilder von CelebA, 178 × 218.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>Drawing portraits</source>
            <translation>Porträts werden gezeichnet</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>{folder} has portraits of another style, count, seed or version. Choose another folder.</source>
            <translation>{folder} enthält Porträts anderer Art, Zahl, anderen Seeds oder anderer Version. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>{folder} is not empty. Choose a folder that is, or that does not exist.</source>
            <translation>{folder} ist nicht leer. Wählen Sie einen leeren Ordner oder einen, den es noch nicht gibt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>There is no style “{style}”. Choose one of {styles}.</source>
            <translation>Es gibt keinen Stil „{style}“. Wählen Sie einen von {styles}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>Choose a count from 1 to {most:,}; {number:,} was asked for.</source>
            <translation>Wählen Sie eine Zahl von 1 bis {most:,}; verlangt waren {number:,}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>A process that draws has died. Start again: what is drawn is kept.</source>
            <translation>Ein zeichnender Prozess ist abgebrochen. Beginnen Sie noch einmal: Gezeichnetes ist behalten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>{folder} cannot be written ({reason}). Make room, and start again.</source>
            <translation>{folder} kann nicht geschrieben werden ({reason}). Schaffen Sie Platz, und beginnen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/styles.py" />
            <source>Portraits are drawn by packages that are not installed ({package}). Type: pip install "t2i-desktop[portraits]"</source>
            <translation>Porträts werden von Paketen gezeichnet, die nicht installiert sind ({package}). Geben Sie ein: pip install "t2i-desktop[portraits]"</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/embeddings.py" />
            <source>“{clip}” is no CLIP. “t2i models list” names those that are installed.</source>
            <translation>„{clip}“ ist kein CLIP. „t2i models list“ nennt die installierten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/embeddings.py" />
            <source>The weights of “{clip}” cannot be read. Install the model again.</source>
            <translation>Die Gewichte von „{clip}“ lassen sich nicht lesen. Installieren Sie das Modell noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/embeddings.py" />
            <source>The embeddings of these captions are not computed yet. Compute them first.</source>
            <translation>Die Einbettungen dieser Bildtexte sind noch nicht berechnet. Berechnen Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/embeddings.py" />
            <source>Embedding captions</source>
            <translation>Bildtexte werden eingebettet</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>Evaluation of the portraits</source>
            <translation>Bewertung der Porträts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>{number:,} portraits of the test part are asked, each time, of {models} models.</source>
            <translation>Je {number:,} Porträts des Testteils werden von {models} Modellen verlangt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>The judge</source>
            <translation>Der Richter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>The test part of {data} has fewer than {number} portraits. Add some.</source>
            <translation>Der Testteil von {data} hat weniger als {number} Porträts. Fügen Sie welche hinzu.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>{name} knows other attributes than those that {folder} shows. Train it on these portraits.</source>
            <translation>{name} kennt andere Attribute, als {folder} zeigt. Trainieren Sie es mit diesen Porträts.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>both</source>
            <translation>beide</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>attributes</source>
            <translation>Attribute</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>caption</source>
            <translation>Bildtext</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>directions</source>
            <translation>Richtungen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>{portraits}, told {way}</source>
            <translation>{portraits}, gesagt: {way}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>{model}, pairs it has seen</source>
            <translation>{model}, gesehene Paare</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>accuracy {accuracy} (balanced {balanced}), Fréchet distance {distance:.0f} ({clip:.3f} to CLIP), precision {precision}, recall {recall}</source>
            <translation>Genauigkeit {accuracy} (ausgewogen {balanced}), Fréchet-Abstand {distance:.0f} ({clip:.3f} für CLIP), Präzision {precision}, Trefferquote {recall}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>variety {share} of real, 64 portraits in {seconds:.2f} s</source>
            <translation>Vielfalt {share} der echten, 64 Porträts in {seconds:.2f} s</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>does not hold by {by}, {values}</source>
            <translation>gilt nicht, um {by}, {values}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>judge on real portraits</source>
            <translation>Richter auf echten Porträts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>real training portraits</source>
            <translation>echte Trainingsporträts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>figures</source>
            <translation>Werte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>Fréchet distance {distance:.0f} to the test part</source>
            <translation>Fréchet-Abstand {distance:.0f} zum Testteil</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>holds, {values}</source>
            <translation>gilt, {values}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>{model} besides</source>
            <translation>{model} außerdem</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>real, of the test part</source>
            <translation>echt, aus dem Testteil</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>real, learnt from</source>
            <translation>echt, zum Lernen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Files or installed models to evaluate, with commas between them.</source>
            <translation>Dateien oder installierte Modelle, die bewertet werden, durch Kommas getrennt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Installed model that embeds the captions.</source>
            <translation>Installiertes Modell, das die Bildtexte einbettet.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>How many each model draws in each way of being told, or as many as the test part has.</source>
            <translation>Wie viele jedes Modell auf jede Art zeichnet, oder so viele, wie der Testteil hat.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Of the latents; all models have the same.</source>
            <translation>Der der Latents; alle Modelle haben denselben.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Less keeps closer to the average; 1 draws all that the models know.</source>
            <translation>Weniger bleibt näher am Durchschnitt; 1 zeichnet alles, was die Modelle kennen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Folder for the figures and the sheets.</source>
            <translation>Ordner für die Werte und die Blätter.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>{first:.1%} against {second:.1%}</source>
            <translation>{first:.1%} gegen {second:.1%}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>{first:.0f} against {second:.0f}</source>
            <translation>{first:.0f} gegen {second:.0f}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>{model}: mean accuracy of at least 90%</source>
            <translation>{model}: mittlere Genauigkeit von mindestens 90 %</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>The CVAE draws what is asked more often than the VAE</source>
            <translation>Das CVAE zeichnet öfter das Verlangte als das VAE</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>The GAN is nearer to real portraits than the CVAE (Fréchet distance)</source>
            <translation>Das GAN ist echten Porträts näher als das CVAE (Fréchet-Abstand)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/gan_training.py" />
            <source>Portraits GAN</source>
            <translation>Porträt-GAN</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/judge_training.py" />
            <source>Portraits judge</source>
            <translation>Porträtrichter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Fetch it again, and whole.</source>
            <translation>Holen Sie sie noch einmal, und vollständig.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>The first line of {where} is to be the number of its pictures. {advice}</source>
            <translation>Die erste Zeile von {where} muss die Zahl seiner Bilder sein. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>The second line of {where} is to name the attributes, each once. {advice}</source>
            <translation>Die zweite Zeile von {where} muss die Attribute nennen, jedes einmal. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>{where} has {number} pictures, and says {wanted}: it is a part. {advice}</source>
            <translation>{where} hat {number} Bilder und nennt {wanted}: es ist unvollständig. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>{where} names a picture twice. {advice}</source>
            <translation>{where} nennt ein Bild zweimal. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>{where} is {page} and not the list. {advice}</source>
            <translation>{where} ist {page} und nicht die Liste. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Line {line} of {where} has {number} values, and there are {wanted} attributes. {advice}</source>
            <translation>Zeile {line} von {where} hat {number} Werte, und es gibt {wanted} Attribute. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Line {line} of {where} has no name of a picture, but “{file}”. {advice}</source>
            <translation>Zeile {line} von {where} hat keinen Bildnamen, sondern „{file}“. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>{where} is not a text. {advice}</source>
            <translation>{where} ist kein Text. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Line {line} of {where} has the value {value}, and not -1 or 1. {advice}</source>
            <translation>Zeile {line} von {where} hat den Wert {value} und nicht -1 oder 1. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Line {number} of {where} is to be the name of a picture, and 0, 1 or 2. {advice}</source>
            <translation>Zeile {number} von {where} muss der Name eines Bildes und 0, 1 oder 2 sein. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/networks.py" />
            <source>The model was trained with another CLIP than “{clip}”, and would not understand it. Choose the one it was trained with.</source>
            <translation>Das Modell wurde mit einem anderen CLIP als „{clip}“ trainiert und würde es nicht verstehen. Wählen Sie das, mit dem es trainiert wurde.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/networks.py" />
            <source>The model “{name}” is not installed. Train one with “{command}”, and name the file that it writes, or choose another model.</source>
            <translation>Das Modell „{name}“ ist nicht installiert. Trainieren Sie eines mit „{command}“, und nennen Sie die Datei, die es schreibt, oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{file} in {path} is too large to be true. Fetch it again.</source>
            <translation>{file} in {path} ist zu groß, um wahr zu sein. Holen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>The picture {name} is missing in {path}. Fetch it again, and whole.</source>
            <translation>Das Bild {name} fehlt in {path}. Holen Sie es noch einmal, und vollständig.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{path} cannot be read ({reason}).</source>
            <translation>{path} lässt sich nicht lesen ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>a part of a zip</source>
            <translation>ein unvollständiges Zip</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>no zip</source>
            <translation>kein Zip</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{path} is {what}. Fetch it again, and whole.</source>
            <translation>{path} ist {what}. Holen Sie es noch einmal, und vollständig.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{file} in {path} is damaged ({reason}). Fetch it again.</source>
            <translation>{file} in {path} ist beschädigt ({reason}). Holen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>The picture {name} is missing in {folder}. Unpack the pictures again.</source>
            <translation>Das Bild {name} fehlt in {folder}. Packen Sie die Bilder noch einmal aus.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{path} is {page} and not the pictures. Fetch it again, later if need be.</source>
            <translation>{path} ist {page} und nicht die Bilder. Holen Sie es noch einmal, notfalls später.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/preparing.py" />
            <source>{what}: {done:,} of {total:,}…</source>
            <translation>{what}: {done:,} von {total:,} …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>It knows: {names}.</source>
            <translation>Es kennt: {names}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>It listens to a prompt alone.</source>
            <translation>Es hört nur auf einen Prompt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>“{name}”</source>
            <translation>„{name}“</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>{all} or {next}</source>
            <translation>{all} oder {next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>The model has not learnt {names}. {learnt}</source>
            <translation>Das Modell hat {names} nicht gelernt. {learnt}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>“{model}” is a GAN, which draws, but cannot tell how a picture would be drawn. Choose a VAE or CVAE, such as “portraits-cvae”, to change a picture.</source>
            <translation>„{model}“ ist ein GAN, das zeichnet, aber nicht sagen kann, wie ein Bild zu zeichnen wäre. Wählen Sie ein VAE oder CVAE wie „portraits-cvae“, um ein Bild zu ändern.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>“{model}” hears no text: “{text}” says nothing to it. Use attributes.</source>
            <translation>„{model}“ hört keinen Text: „{text}“ sagt ihm nichts. Verwenden Sie Attribute.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>The prompt “{text}” has words that were never learnt: {words}</source>
            <translation>Der Prompt „{text}“ hat Wörter, die nie gelernt wurden: {words}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Whom to draw: “a smiling woman with long hair, wearing a hat”; may be empty.</source>
            <translation>Wer gezeichnet wird, auf Englisch: „a smiling woman with long hair, wearing a hat“; darf leer sein.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Attributes</source>
            <translation>Attribute</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>What is to be there, and with a minus what is not: “smiling, -eyeglasses”; the rest is left open.</source>
            <translation>Was da sein soll, und mit einem Minus, was nicht: „smiling, -eyeglasses“; der Rest bleibt offen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>A second prompt, to draw what lies between the two; empty for the same.</source>
            <translation>Ein zweiter Prompt, um zu zeichnen, was zwischen beiden liegt; leer für denselben.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Towards attributes</source>
            <translation>Attribute am Ende</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>The attributes at the other end; empty for the same, “any” to leave all of them open.</source>
            <translation>Die Attribute am anderen Ende; leer für dieselben, „any“, um alle offen zu lassen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Towards seed</source>
            <translation>Seed am Ende</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>The seed of the portrait at the other end; -1 for the same.</source>
            <translation>Der Seed des Porträts am anderen Ende; -1 für denselben.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>How far to go to the other end.</source>
            <translation>Wie weit es zum anderen Ende geht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>One portrait turns into the other, or a picture into what it is changed to, step by step.</source>
            <translation>Ein Porträt wird zum anderen, oder ein Bild zu dem, wozu es geändert wird, Schritt für Schritt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>How many are drawn, each from the seed after that of the one before.</source>
            <translation>Wie viele gezeichnet werden, jedes mit dem nächsten Seed.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Less keeps closer to the average, more is more varied and goes wrong oftener.</source>
            <translation>Weniger bleibt näher am Durchschnitt, mehr ist vielfältiger und misslingt öfter.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Picture to change</source>
            <translation>Zu änderndes Bild</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>A portrait to which the attributes happen: its middle square, at 64 × 64. Not with a GAN.</source>
            <translation>Ein Porträt, an dem die Attribute geschehen: das Quadrat in seiner Mitte, mit 64 × 64. Nicht mit einem GAN.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>That of the first portrait. The same seed and settings draw the same portrait.</source>
            <translation>Der des ersten Porträts. Gleicher Seed und gleiche Einstellungen zeichnen dasselbe Porträt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Installed model, or file, that draws.</source>
            <translation>Installiertes Modell oder Datei, die zeichnet.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Installed model that reads the prompt, as it did in training.</source>
            <translation>Installiertes Modell, das den Prompt liest, wie beim Training.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Reader</source>
            <translation>Leser</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Installed model, or file, that sees which attributes a picture has.</source>
            <translation>Installiertes Modell oder Datei, die sieht, welche Attribute ein Bild hat.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>A picture is changed by Prompt and Attributes alone. Leave out the other end or the picture.</source>
            <translation>Ein Bild wird nur durch Prompt und Attribute geändert. Lassen Sie das andere Ende oder das Bild weg.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>A walk needs another end. Give a second prompt, other attributes or a second seed.</source>
            <translation>Ein Weg braucht ein anderes Ende. Geben Sie einen zweiten Prompt, andere Attribute oder einen zweiten Seed an.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>5 o’clock shadow</source>
            <translation>Dreitagebart</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>arched eyebrows</source>
            <translation>geschwungene Brauen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>attractive</source>
            <translation>anziehend</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>bags under eyes</source>
            <translation>Tränensäcke</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>bald</source>
            <translation>Glatze</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>bangs</source>
            <translation>Pony</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>big lips</source>
            <translation>volle Lippen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>big nose</source>
            <translation>große Nase</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>black hair</source>
            <translation>schwarzes Haar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>blond hair</source>
            <translation>blondes Haar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>blurry</source>
            <translation>unscharf</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>brown hair</source>
            <translation>braunes Haar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>bushy eyebrows</source>
            <translation>buschige Brauen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>chubby</source>
            <translation>rundlich</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>double chin</source>
            <translation>Doppelkinn</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>eyeglasses</source>
            <translation>Brille</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>goatee</source>
            <translation>Kinnbart</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>grey hair</source>
            <translation>graues Haar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>heavy makeup</source>
            <translation>starkes Make-up</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>high cheekbones</source>
            <translation>hohe Wangenknochen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>male</source>
            <translation>männlich</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>mouth slightly open</source>
            <translation>Mund leicht offen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>moustache</source>
            <translation>Schnurrbart</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>narrow eyes</source>
            <translation>schmale Augen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>no beard</source>
            <translation>kein Bart</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>oval face</source>
            <translation>ovales Gesicht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>pale skin</source>
            <translation>blasse Haut</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>pointy nose</source>
            <translation>spitze Nase</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>receding hairline</source>
            <translation>Geheimratsecken</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>rosy cheeks</source>
            <translation>rosige Wangen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>sideburns</source>
            <translation>Koteletten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>smiling</source>
            <translation>lächelnd</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>straight hair</source>
            <translation>glattes Haar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>wavy hair</source>
            <translation>welliges Haar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>earrings</source>
            <translation>Ohrringe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>hat</source>
            <translation>Hut</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>lipstick</source>
            <translation>Lippenstift</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>necklace</source>
            <translation>Halskette</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>necktie</source>
            <translation>Krawatte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>young</source>
            <translation>jung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>beard</source>
            <translation>Bart</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>brown skin</source>
            <translation>braune Haut</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>dark skin</source>
            <translation>dunkle Haut</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>eyes closed</source>
            <translation>Augen geschlossen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>frowning</source>
            <translation>Stirnrunzeln</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>light skin</source>
            <translation>helle Haut</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>long hair</source>
            <translation>langes Haar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>red hair</source>
            <translation>rotes Haar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>sunglasses</source>
            <translation>Sonnenbrille</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>surprised</source>
            <translation>überrascht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>tan skin</source>
            <translation>gebräunte Haut</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>wrinkles</source>
            <translation>Falten</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>eyes open</source>
            <translation>Augen offen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>mouth closed</source>
            <translation>Mund geschlossen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>some beard</source>
            <translation>irgendein Bart</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/telling.py" />
            <source>The model “{start_from}” is told other things than this training, or has another latent. Name one with the same conditions, or none, with --start-from.</source>
            <translation>Dem Modell „{start_from}“ wird anderes gesagt als in diesem Training, oder es hat ein anderes Latent. Nennen Sie mit --start-from eines mit denselben Bedingungen oder keines.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/telling.py" />
            <source>The reader “{reader}” knows other attributes than these portraits have. Train one on them with “t2i train portraits-judge”, and name its file with --reader.</source>
            <translation>Der Leser „{reader}“ kennt andere Attribute, als diese Porträts haben. Trainieren Sie einen mit „t2i train portraits-judge“, und nennen Sie seine Datei mit --reader.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Folder or zip in the format of CelebA, as people have it or as “t2i data portraits” draws it.</source>
            <translation>Ordner oder Zip im Format von CelebA, wie man es hat oder wie „t2i data portraits“ es zeichnet.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Prepared in</source>
            <translation>Vorbereitet in</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Folder for the pictures at 64 × 64 and the embeddings of captions, which are made once.</source>
            <translation>Ordner für die Bilder mit 64 × 64 und die Einbettungen der Bildtexte, die einmal gemacht werden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>At its height: it rises for 200 steps, and falls in the last fifth. A GAN takes a quarter of it.</source>
            <translation>Auf ihrer Höhe: sie steigt 200 Schritte lang und fällt im letzten Fünftel. Ein GAN nimmt ein Viertel davon.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>A variational autoencoder, one that is told attributes or text, or a conditional adversarial pair.</source>
            <translation>Ein Variational Autoencoder, einer, dem Attribute oder Text gesagt werden, oder ein bedingtes GAN.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Condition</source>
            <translation>Bedingung</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>What it is told: attributes, the CLIP embedding of a caption, or both; a VAE is told nothing.</source>
            <translation>Was ihm gesagt wird: Attribute, die CLIP-Einbettung eines Bildtexts oder beides; einem VAE nichts.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Numbers that tell one portrait from another.</source>
            <translation>Zahlen, die ein Porträt vom anderen unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Share of the pictures shown without their attributes, and without their caption, so that either can be left open.</source>
            <translation>Anteil der Bilder, die ohne Attribute und ohne Bildtext gezeigt werden, damit beides offen bleiben kann.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Divergence</source>
            <translation>Divergenz</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>How much the latents of an autoencoder are held to the normal distribution.</source>
            <translation>Wie sehr die Latents eines Autoencoders an der Normalverteilung gehalten werden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Installed model, or file, that reads attributes: a GAN’s discriminator looks through it, and the prior of a CVAE learns from it what was asked.</source>
            <translation>Installiertes Modell oder Datei, die Attribute liest: der Diskriminator eines GAN blickt hindurch, und der Prior eines CVAE lernt davon, was verlangt war.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Installed model, or file, whose decoder a GAN begins with: a CVAE told the same; empty for none.</source>
            <translation>Installiertes Modell oder Datei, mit deren Decoder ein GAN beginnt: ein CVAE, dem dasselbe gesagt wird; leer für keines.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Adversarial</source>
            <translation>Adversarial</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Named attributes</source>
            <translation>Benannte Attribute</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>How much a GAN’s drawings are made to show what the reader can name of what was asked.</source>
            <translation>Wie sehr die Zeichnungen eines GAN zeigen müssen, was der Leser vom Verlangten benennen kann.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Taught prior</source>
            <translation>Belehrter Prior</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>How much what a CVAE’s prior proposes is made to show what was asked; too much makes all alike.</source>
            <translation>Wie sehr das, was der Prior eines CVAE vorschlägt, das Verlangte zeigen muss; zu viel macht alle gleich.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Folder for the model, as the program installs them.</source>
            <translation>Ordner für das Modell, wie das Programm sie installiert.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/vae_training.py" />
            <source>Portraits {model}</source>
            <translation>Porträts {model}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>no {attribute}</source>
            <translation>kein {attribute}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>not {attribute}</source>
            <translation>nicht {attribute}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>names “{name}”, which is no attribute. Perhaps “{other}” is meant. These are known: {every}</source>
            <translation>nennt „{name}“, das kein Attribut ist. Vielleicht ist „{other}“ gemeint. Bekannt sind: {every}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>names “{name}”, which is no attribute. These are known: {every}</source>
            <translation>nennt „{name}“, das kein Attribut ist. Bekannt sind: {every}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>names “{name}” twice</source>
            <translation>nennt „{name}“ zweimal</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>wants “{first}” and “{second}”, which no portrait shows together</source>
            <translation>verlangt „{first}“ und „{second}“, die kein Porträt zusammen zeigt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>There is no preset “{name}”. Those there are: {known}.</source>
            <translation>Es gibt keine Voreinstellung „{name}“. Vorhanden sind: {known}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>A preset needs a title.</source>
            <translation>Eine Voreinstellung braucht einen Titel.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>The title of a preset has at most {most} characters.</source>
            <translation>Der Titel einer Voreinstellung hat höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} is no preset: it does not say its format. Choose a file {ending}.</source>
            <translation>{name} ist keine Voreinstellung: es sagt nichts über sein Format. Wählen Sie eine Datei {ending}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} has the format “{format}”, which this version does not know.</source>
            <translation>{name} hat das Format „{format}“, das diese Version nicht kennt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} is damaged: its settings are no list of names and values.</source>
            <translation>{name} ist beschädigt: seine Einstellungen sind keine Liste von Namen und Werten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{file} is too large for a preset.</source>
            <translation>{file} ist zu groß für eine Voreinstellung.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>The preset {path} cannot be read ({reason}).</source>
            <translation>Die Voreinstellung {path} lässt sich nicht lesen ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{file} is no preset: it is not JSON. Choose a file {ending}.</source>
            <translation>{file} ist keine Voreinstellung: es ist kein JSON. Wählen Sie eine Datei {ending}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>There is a preset “{title}” already. Choose another title.</source>
            <translation>Es gibt schon eine Voreinstellung „{title}“. Wählen Sie einen anderen Titel.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>“{title}” came with the program and stays.</source>
            <translation>„{title}“ kam mit dem Programm und bleibt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>“{title}” is a preset of another generator, “{generator}”.</source>
            <translation>„{title}“ ist eine Voreinstellung eines anderen Generators, „{generator}“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} is damaged: its {key} is no text.</source>
            <translation>{name} ist beschädigt: sein {key} ist kein Text.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} has a setting that cannot be: {reason}</source>
            <translation>{name} hat eine unmögliche Einstellung: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} is damaged: its thumbnail is no PNG of at most {most} pixels.</source>
            <translation>{name} ist beschädigt: seine Miniatur ist kein PNG von höchstens {most} Pixeln.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>“{title}” cannot be moved to the trash ({reason}).</source>
            <translation>„{title}“ kann nicht in den Papierkorb gelegt werden ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>“{title}” cannot be written to {path} ({reason}).</source>
            <translation>„{title}“ kann nicht nach {path} geschrieben werden ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/prompt_history.py" />
            <source>The history of prompts could not be written to {path} ({reason}).</source>
            <translation>Die Prompt-Historie konnte nicht nach {path} geschrieben werden ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/jobs.py" />
            <source>The run {id} of the queue is damaged.</source>
            <translation>Der Lauf {id} der Warteschlange ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/jobs.py" />
            <source>The run {id} of the queue was added by a newer version of this program. It is left as it is; use that version to do it.</source>
            <translation>Der Lauf {id} der Warteschlange wurde von einer neueren Version dieses Programms hinzugefügt. Er bleibt, wie er ist; führen Sie ihn mit jener Version aus.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/queue.py" />
            <source>“{title}” does not wait in the queue any more, so it cannot be changed. Add it anew, as it should be.</source>
            <translation>„{title}“ wartet nicht mehr in der Warteschlange und lässt sich nicht ändern. Fügen Sie ihn neu hinzu, wie er sein soll.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/queue.py" />
            <source>The queue in {root} is in use by another program that does not answer. Close other windows of t2i-desktop, and try again.</source>
            <translation>Die Warteschlange in {root} wird von einem anderen Programm benutzt, das nicht antwortet. Schließen Sie andere Fenster von t2i-desktop, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/queue.py" />
            <source>The queue in {root} cannot be read or changed ({reason}). Make sure that this folder can be written and has some room; nothing that waits is lost.</source>
            <translation>Die Warteschlange in {root} lässt sich nicht lesen oder ändern ({reason}). Sorgen Sie dafür, dass der Ordner beschreibbar ist und Platz hat; nichts Wartendes ist verloren.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/shelf.py" />
            <source>{reason} It is set aside as {path}; all other runs are here.</source>
            <translation>{reason} Er liegt jetzt als {path} beiseite; alle anderen Läufe sind hier.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/shelf.py" />
            <source>A run of the queue cannot be read ({reason}): {path}. It is left as it is.</source>
            <translation>Ein Lauf der Warteschlange lässt sich nicht lesen ({reason}): {path}. Er bleibt, wie er ist.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/shelf.py" />
            <source>{reason} The file is {path}.</source>
            <translation>{reason} Die Datei ist {path}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>VQGAN + CLIP</source>
            <translation>VQGAN + CLIP</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>Starter CLIP</source>
            <translation>Starter-CLIP</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>Starter VQGAN</source>
            <translation>Starter-VQGAN</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>Independent judge</source>
            <translation>Unabhängiger Richter</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>Starter models</source>
            <translation>Starter-Modelle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>There is no generator named “{name}”. Known names: {known}.</source>
            <translation>Es gibt keinen Generator namens „{name}“. Bekannt sind: {known}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>The plug-in “{name}” began a run without a proper {wrong}.</source>
            <translation>Das Plug-in „{name}“ begann einen Lauf ohne richtiges {wrong}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>The plug-in “{name}” could not begin ({reason}). Tell its author, and choose another generator meanwhile.</source>
            <translation>Das Plug-in „{name}“ konnte nicht beginnen ({reason}). Sagen Sie es seinem Urheber, und wählen Sie solange einen anderen Generator.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>Whether this device will make exactly this picture cannot be told: it does not say with which weights and on which device it was made.</source>
            <translation>Ob dieses Gerät genau dieses Bild noch einmal macht, lässt sich nicht sagen: es verrät nicht, mit welchen Gewichten und auf welchem Gerät es entstand.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>This device cannot make the picture again: this version has no generator called “{name}”.</source>
            <translation>Dieses Gerät kann das Bild nicht noch einmal machen: diese Version hat keinen Generator namens „{name}“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>This device will make another picture: {reasons}.</source>
            <translation>Dieses Gerät wird ein anderes Bild machen: {reasons}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>This device will make nearly the same picture, perhaps not exactly: {reasons}.</source>
            <translation>Dieses Gerät wird fast dasselbe Bild machen, vielleicht nicht genau: {reasons}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>This device will make exactly this picture again, pixel for pixel.</source>
            <translation>Dieses Gerät wird genau dieses Bild noch einmal machen, Pixel für Pixel.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>Not everything could be restored: {reasons}.</source>
            <translation>Nicht alles ließ sich wiederherstellen: {reasons}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>this version no longer has all of its settings</source>
            <translation>diese Version hat nicht mehr alle seine Einstellungen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>this version has no setting named {names}</source>
            <translation>diese Version hat keine Einstellung namens {names}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the value of {names} does not fit any more</source>
            <translation>der Wert von {names} passt nicht mehr</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>it was made on {then} and this is {here}</source>
            <translation>es entstand auf {then}, und dies ist {here}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the program is version {here} instead of {then}</source>
            <translation>das Programm hat Version {here} statt {then}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>torch is version {here} instead of {then}</source>
            <translation>torch hat Version {here} statt {then}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>a graphics card rounds sums in another order each time</source>
            <translation>eine Grafikkarte rundet Summen jedes Mal in anderer Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the model “{name}” is not installed here</source>
            <translation>das Modell „{name}“ ist hier nicht installiert</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the file {path} is not here</source>
            <translation>die Datei {path} ist nicht hier</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>it was made on the processor {then} and this is {here}</source>
            <translation>es entstand auf dem Prozessor {then}, und dies ist {here}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the model “{name}” installed here has other weights</source>
            <translation>das hier installierte Modell „{name}“ hat andere Gewichte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/frames.py" />
            <source>Frame {number} of {total} is finished.</source>
            <translation>Einzelbild {number} von {total} ist fertig.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/frames.py" />
            <source>The folder {folder} holds frames of another source or of other settings. Choose another folder, or the settings they were made with.</source>
            <translation>Der Ordner {folder} enthält Einzelbilder einer anderen Quelle oder anderer Einstellungen. Wählen Sie einen anderen Ordner, oder die Einstellungen, mit denen sie gemacht wurden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/frames.py" />
            <source>The frame could not be written to {folder} ({reason}). Choose another folder.</source>
            <translation>Das Einzelbild konnte nicht nach {folder} geschrieben werden ({reason}). Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/frames.py" />
            <source>The disk with {folder} is full. Make room there and run the same again: finished frames are kept.</source>
            <translation>Die Festplatte mit {folder} ist voll. Schaffen Sie dort Platz, und lassen Sie dasselbe noch einmal laufen: fertige Einzelbilder sind behalten.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/restyle/restyle.py" />
            <source>{n} of {total} frames are finished already, and stay as they are.</source>
            <extracomment>If n is 1: 1 of {total} frames is finished already, and stays as it is.</extracomment>
            <translation>
                <numerusform>1 von {total} Einzelbildern ist schon fertig und bleibt, wie es ist.</numerusform>
                <numerusform>{n} von {total} Einzelbildern sind schon fertig und bleiben, wie sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>A folder of pictures, in the order of their names, or a video.</source>
            <translation>Ein Ordner mit Bildern, in der Reihenfolge ihrer Namen, oder ein Video.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>The folder for the frames; those it holds already are kept.</source>
            <translation>Der Ordner für die Einzelbilder; was schon darin ist, bleibt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Iterations a frame</source>
            <translation>Iterationen je Einzelbild</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>How many optimisation steps every frame gets: more lead further away from the source.</source>
            <translation>Wie viele Optimierungsschritte jedes Einzelbild bekommt: mehr führen weiter von der Quelle weg.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>How far each step moves the latent: less than for one picture, so that the frames stay alike.</source>
            <translation>Wie weit jeder Schritt das Latent bewegt: weniger als bei einem Bild, damit die Einzelbilder sich gleichen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Carry over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>How much of the finished frame before goes into the next one’s beginning; 1: nothing else does.</source>
            <translation>Wie viel vom fertigen Einzelbild davor in den Beginn des nächsten eingeht; 1: nichts anderes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Make a film of the frames, also where the source is a folder.</source>
            <translation>Einen Film aus den Einzelbildern machen, auch wenn die Quelle ein Ordner ist.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Take the sound of a video over into the film, unless that is to run at another speed.</source>
            <translation>Den Ton eines Videos in den Film übernehmen, wenn dieser nicht anders schnell laufen soll.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>How fast the film runs; 0: as fast as the source, and 12 where that is a folder.</source>
            <translation>Wie schnell der Film läuft; 0: so schnell wie die Quelle, und 12, wenn sie ein Ordner ist.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Choose what to restyle: a folder of pictures, or a video.</source>
            <translation>Wählen Sie, was umgestaltet wird: einen Ordner mit Bildern oder ein Video.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Choose a folder for the frames.</source>
            <translation>Wählen Sie einen Ordner für die Einzelbilder.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/soundtrack.py" />
            <source>as in the source</source>
            <translation>wie in der Quelle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/soundtrack.py" />
            <source>of the source, encoded anew</source>
            <translation>aus der Quelle, neu kodiert</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/soundtrack.py" />
            <source>left out, because it cannot be read</source>
            <translation>ausgelassen, weil er sich nicht lesen lässt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/soundtrack.py" />
            <source>The film {path} could not be written ({reason}). Choose another folder.</source>
            <translation>Der Film {path} konnte nicht geschrieben werden ({reason}). Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>There is no {path}. Choose a folder of pictures, or a video.</source>
            <translation>Es gibt kein {path}. Wählen Sie einen Ordner mit Bildern oder ein Video.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>The video {path} ends before frame {number}. Was it changed meanwhile?</source>
            <translation>Das Video {path} endet vor Einzelbild {number}. Wurde es inzwischen geändert?</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>{path} cannot be read as a video. Choose an MP4, WebM or GIF, or a folder.</source>
            <translation>{path} lässt sich nicht als Video lesen. Wählen Sie MP4, WebM oder GIF, oder einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>There are no pictures in the folder {folder}. Choose one with PNG or JPEG files.</source>
            <translation>Im Ordner {folder} sind keine Bilder. Wählen Sie einen mit PNG- oder JPEG-Dateien.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>The folder {folder} cannot be read ({reason}). Choose another one.</source>
            <translation>Der Ordner {folder} lässt sich nicht lesen ({reason}). Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>{freed} The models are loaded again when the run goes on.</source>
            <translation>{freed} Die Modelle werden wieder geladen, wenn der Lauf weitergeht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>This job cannot be changed while it runs. Cancel it, and start it anew.</source>
            <translation>Dieser Auftrag lässt sich nicht ändern, während er läuft. Brechen Sie ihn ab, und beginnen Sie ihn neu.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>The memory of this run is free already.</source>
            <translation>Der Speicher dieses Laufs ist schon frei.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>This job cannot give its memory back while it rests.</source>
            <translation>Dieser Auftrag kann seinen Speicher nicht freigeben, während er ruht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>{reason} The run goes on as before.</source>
            <translation>{reason} Der Lauf geht weiter wie bisher.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>Loading the models again…</source>
            <translation>Die Modelle werden wieder geladen …</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>How many optimisation steps the run does.</source>
            <translation>Wie viele Optimierungsschritte der Lauf tut.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>The same seed and settings give the same result on the same machine.</source>
            <translation>Gleicher Seed und gleiche Einstellungen ergeben auf demselben Rechner dasselbe.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be greater than or equal to {bound}</source>
            <translation>muss mindestens {bound} sein</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be less than or equal to {bound}</source>
            <translation>darf höchstens {bound} sein</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid integer</source>
            <translation>muss eine ganze Zahl sein</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid integer, unable to parse string as an integer</source>
            <translation>muss eine ganze Zahl sein; der Text lässt sich nicht so lesen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid integer, got a number with a fractional part</source>
            <translation>muss eine ganze Zahl sein, ohne Bruchteil</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid number</source>
            <translation>muss eine Zahl sein</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid number, unable to parse string as a number</source>
            <translation>muss eine Zahl sein; der Text lässt sich nicht so lesen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a finite number</source>
            <translation>muss eine endliche Zahl sein</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid boolean</source>
            <translation>muss ein oder aus sein</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid boolean, unable to interpret input</source>
            <translation>muss ein oder aus sein; die Eingabe lässt sich nicht so lesen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid string</source>
            <translation>muss ein Text sein</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be {expected}</source>
            <translation>muss {expected} sein</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>There is no setting named “{name}”.</source>
            <translation>Es gibt keine Einstellung namens „{name}“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>{title} {reason} (given: {given}).</source>
            <translation>{title} {reason} (gegeben: {given}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>{names} cannot change while a picture forms.</source>
            <translation>{names} kann sich nicht ändern, während ein Bild entsteht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>gives “{name}” the weight “{number}”, which must be a number other than 0</source>
            <translation>gibt „{name}“ das Gewicht „{number}“, das eine andere Zahl als 0 sein muss</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>must name at least one model, and nothing between two commas may be empty</source>
            <translation>muss mindestens ein Modell nennen, und zwischen zwei Kommas darf nicht nichts stehen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/contrastive.py" />
            <source>{sprites} sprites of {concepts} concepts.</source>
            <translation>{sprites} Sprites von {concepts} Begriffen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>Evaluation of the starter models</source>
            <translation>Bewertung der Starter-Modelle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>{number} prompts, e.g. “{prompt}”; seed = number of the prompt.</source>
            <translation>{number} Prompts, z. B. „{prompt}“; Seed = Nummer des Prompts.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>right prompt ranked first</source>
            <translation>richtiger Prompt auf Platz eins</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>right prompt among the first five</source>
            <translation>richtiger Prompt unter den ersten fünf</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>right background colour</source>
            <translation>richtige Hintergrundfarbe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>judge on real drawings, ranked first</source>
            <translation>Richter auf echten Zeichnungen, Platz eins</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>VQGAN on held-out concepts, PSNR</source>
            <translation>VQGAN auf zurückgehaltenen Begriffen, PSNR</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/judge.py" />
            <source>There is no judge in {folder}. Train one with: t2i train starter-judge --out {folder}</source>
            <translation>In {folder} ist kein Richter. Trainieren Sie einen mit: t2i train starter-judge --out {folder}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Emoji packages</source>
            <translation>Emoji-Pakete</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Folder with the unpacked emoji packages; rendered sprites are cached beside them.</source>
            <translation>Ordner mit den ausgepackten Emoji-Paketen; gezeichnete Sprites werden daneben zwischengespeichert.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Samples are drawn and weights exported every so many iterations.</source>
            <translation>Alle so viele Iterationen werden Stichproben gezeichnet und Gewichte exportiert.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Of the networks while they train; losses and weights stay in float32.</source>
            <translation>Der Netze beim Training; Verluste und Gewichte bleiben in float32.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Captioned pictures in one step.</source>
            <translation>Beschriftete Bilder in einem Schritt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>At its peak; it rises for 200 steps and then falls as a cosine.</source>
            <translation>Auf ihrer Höhe; sie steigt 200 Schritte lang und fällt dann als Kosinus.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Decoupled weight decay of AdamW.</source>
            <translation>Entkoppelter Weight Decay von AdamW.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Noise added to each picture, as guidance does.</source>
            <translation>Rauschen, das wie bei der Führung zu jedem Bild kommt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Folder for the model.</source>
            <translation>Ordner für das Modell.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Adversarial from</source>
            <translation>Adversarial ab</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Share of the run before pictures are attacked.</source>
            <translation>Anteil des Laufs, bevor Bilder angegriffen werden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Robustness</source>
            <translation>Robustheit</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Attack steps</source>
            <translation>Angriffsschritte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Steps of projected gradient ascent on the picture.</source>
            <translation>Schritte des projizierten Gradientenanstiegs auf dem Bild.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Attack radius</source>
            <translation>Angriffsradius</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Greatest L2 norm of the attack; drawn uniformly up to it.</source>
            <translation>Größte L2-Norm des Angriffs; gleichverteilt bis dahin gezogen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Reconstruct with</source>
            <translation>Rekonstruieren mit</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>An installed VQGAN through which some pictures are passed; empty for none.</source>
            <translation>Ein installiertes VQGAN, durch das einige Bilder geschickt werden; leer für keines.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Reconstructed</source>
            <translation>Rekonstruiert</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Share of the pictures passed through that VQGAN.</source>
            <translation>Anteil der Bilder, die durch dieses VQGAN geschickt werden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Another one than that of the CLIP it judges.</source>
            <translation>Ein anderer als der des CLIP, das er beurteilt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Side</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Pixels of the training pictures.</source>
            <translation>Pixel der Trainingsbilder.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Of Adam; it falls to a tenth as a cosine.</source>
            <translation>Von Adam; sie fällt als Kosinus auf ein Zehntel.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Codebook from</source>
            <translation>Codebuch ab</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Step at which the codebook is laid out and quantisation begins.</source>
            <translation>Schritt, bei dem das Codebuch angelegt wird und die Quantisierung beginnt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Losses</source>
            <translation>Verluste</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Features of</source>
            <translation>Merkmale von</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>An installed CLIP whose image features measure likeness; empty for none.</source>
            <translation>Ein installiertes CLIP, dessen Bildmerkmale Ähnlichkeit messen; leer für keines.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Feature weight</source>
            <translation>Merkmalsgewicht</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Weight of the feature distance.</source>
            <translation>Gewicht des Merkmalsabstands.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Discriminator from</source>
            <translation>Diskriminator ab</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Share of the run before the patch discriminator joins.</source>
            <translation>Anteil des Laufs, bevor der Patch-Diskriminator dazukommt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Discriminator weight</source>
            <translation>Gewicht des Diskriminators</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Factor of the adaptive weight.</source>
            <translation>Faktor des adaptiven Gewichts.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>How many of the held-out prompts are drawn.</source>
            <translation>Wie viele der zurückgehaltenen Prompts gezeichnet werden.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Optimisation steps for each prompt.</source>
            <translation>Optimierungsschritte für jeden Prompt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Folder with the unpacked emoji packages.</source>
            <translation>Ordner mit den ausgepackten Emoji-Paketen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Folder of the judge.</source>
            <translation>Ordner des Richters.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>The VQGAN to evaluate.</source>
            <translation>Das zu bewertende VQGAN.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>The CLIP to evaluate.</source>
            <translation>Das zu bewertende CLIP.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/sprites.py" />
            <source>The emoji package {name} is not under {data}. Run packaging/fetch_emoji.sh with that folder, then start the training again.</source>
            <translation>Das Emoji-Paket {name} ist nicht unter {data}. Führen Sie packaging/fetch_emoji.sh mit diesem Ordner aus, und beginnen Sie das Training noch einmal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/vqgan_training.py" />
            <source>{number} sprites; one concept in twenty is held out.</source>
            <translation>{number} Sprites; einer von zwanzig Begriffen wird zurückgehalten.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>The title of a template has 1 to {most} characters.</source>
            <translation>Der Titel einer Vorlage hat 1 bis {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>A template has a place for its subject. Write {place} there, as in “{place}, in oil”.</source>
            <translation>Eine Vorlage hat eine Stelle für ihr Motiv. Schreiben Sie dort {place}, wie in „{place}, in oil“.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>Your templates in {path} are damaged, or of a newer version. Move the file away to begin anew.</source>
            <translation>Ihre Vorlagen in {path} sind beschädigt oder von einer neueren Version. Verschieben Sie die Datei, um neu anzufangen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>Your templates in {path} cannot be read ({reason}).</source>
            <translation>Ihre Vorlagen in {path} lassen sich nicht lesen ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>Templates could not be written to {path} ({reason}).</source>
            <translation>Vorlagen konnten nicht nach {path} geschrieben werden ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/recipe.py" />
            <source>weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/recipe.py" />
            <source>The checkpoint is not of this job ({title}). Choose another file, or delete it to start from the beginning.</source>
            <translation>Der Checkpoint gehört nicht zu diesem Auftrag ({title}). Wählen Sie eine andere Datei, oder löschen Sie ihn, um von vorn zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/settings.py" />
            <source>File for the weights; it is in the format safetensors, whatever its name ends in.</source>
            <translation>Datei für die Gewichte; ihr Format ist safetensors, worauf ihr Name auch endet.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/settings.py" />
            <source>Where the work is done; “auto” takes a graphics card if there is one.</source>
            <translation>Wo die Arbeit getan wird; „Automatisch“ nimmt eine Grafikkarte, wenn es eine gibt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/settings.py" />
            <source>At its height; it rises for 200 steps, and falls in the last fifth.</source>
            <translation>Auf ihrer Höhe; sie steigt 200 Schritte lang und fällt im letzten Fünftel.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/settings.py" />
            <source>Of the network while it trains; “auto” is bfloat16 on a graphics card only.</source>
            <translation>Des Netzes beim Training; „Automatisch“ ist bfloat16 nur auf einer Grafikkarte.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/words.py" />
            <source>{all}, {next}</source>
            <translation>{all}, {next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/plugins/clip_settings.py" />
            <source>Random crops of the picture that CLIP sees at each step.</source>
            <translation>Zufällige Ausschnitte des Bildes, die CLIP in jedem Schritt sieht.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/plugins/clip_settings.py" />
            <source>Keep a picture after every so many iterations; 0 keeps only the end.</source>
            <translation>Alle so viele Iterationen ein Bild behalten; 0 behält nur das Ende.</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>cosine</source>
            <translation>Kosinus</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>spherical</source>
            <translation>sphärisch</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>across</source>
            <translation>quer</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>down</source>
            <translation>längs</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>random</source>
            <translation>zufällig</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>entries</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>gradient</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>latent</source>
            <translation>Latent</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>AdamW</source>
            <translation>AdamW</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>Adam</source>
            <translation>Adam</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>RAdam</source>
            <translation>RAdam</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>Adamax</source>
            <translation>Adamax</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>Adagrad</source>
            <translation>Adagrad</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>RMSprop</source>
            <translation>RMSprop</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>constant</source>
            <translation>konstant</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>restarts</source>
            <translation>Neustarts</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>drop</source>
            <translation>Abfall</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>continuous</source>
            <translation>kontinuierlich</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>quantised</source>
            <translation>quantisiert</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>power</source>
            <translation>Potenz</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>black</source>
            <translation>Schwarz</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>auto</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>cpu</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>cuda</source>
            <translation>CUDA</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>mps</source>
            <translation>MPS</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>bfloat16</source>
            <translation>bfloat16</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>float32</source>
            <translation>float32</translation>
        </message>
        <message>
            <location filename="../../latents" />
            <source>linear</source>
            <translation>linear</translation>
        </message>
        <message>
            <location filename="../../latents" />
            <source>average</source>
            <translation>Durchschnitt</translation>
        </message>
        <message>
            <location filename="../../latents" />
            <source>difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <location filename="../../digits" />
            <source>DDIM</source>
            <translation>DDIM</translation>
        </message>
        <message>
            <location filename="../../digits" />
            <source>DDPM</source>
            <translation>DDPM</translation>
        </message>
        <message>
            <location filename="../../film" />
            <source>smooth</source>
            <translation>weich</translation>
        </message>
        <message>
            <location filename="../../film" />
            <source>reference</source>
            <translation>Referenz</translation>
        </message>
        <message>
            <location filename="../../digits-diffusion" />
            <source>velocity</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <location filename="../../portraits" />
            <source>vae</source>
            <translation>VAE</translation>
        </message>
        <message>
            <location filename="../../portraits" />
            <source>cvae</source>
            <translation>CVAE</translation>
        </message>
        <message>
            <location filename="../../portraits" />
            <source>gan</source>
            <translation>GAN</translation>
        </message>
        <message>
            <location filename="../../portraits" />
            <source>clip</source>
            <translation>CLIP</translation>
        </message>
        <message>
            <location filename="../../starter-clip" />
            <source>The CLIP that guides: trained on noised, reconstructed and adversarial pictures.</source>
            <translation>Das CLIP, das führt: trainiert mit verrauschten, rekonstruierten und angegriffenen Bildern.</translation>
        </message>
        <message>
            <location filename="../../starter-vqgan" />
            <source>The VQGAN: reconstruction, features of the CLIP, and a patch discriminator.</source>
            <translation>Das VQGAN: Rekonstruktion, Merkmale des CLIP und ein Patch-Diskriminator.</translation>
        </message>
        <message>
            <location filename="../../starter-judge" />
            <source>The judge: another architecture and seed, never used in guidance.</source>
            <translation>Der Richter: andere Architektur und anderer Seed, nie zur Führung verwendet.</translation>
        </message>
        <message>
            <location filename="../../digits-clip" />
            <source>The CLIP that knows digits and their names.</source>
            <translation>Das CLIP, das Ziffern und ihre Namen kennt.</translation>
        </message>
        <message>
            <location filename="../../digits-diffusion" />
            <source>The U-Net that draws.</source>
            <translation>Das U-Net, das zeichnet.</translation>
        </message>
        <message>
            <location filename="../../digits-judge" />
            <source>The judge: another network and seed, trained on real digits only.</source>
            <translation>Der Richter: anderes Netz und anderer Seed, nur mit echten Ziffern trainiert.</translation>
        </message>
        <message>
            <location filename="../../portraits-clip" />
            <source>The CLIP that knows portraits and their captions.</source>
            <translation>Das CLIP, das Porträts und ihre Bildtexte kennt.</translation>
        </message>
        <message>
            <location filename="../../portraits" />
            <source>A network that draws portraits.</source>
            <translation>Ein Netz, das Porträts zeichnet.</translation>
        </message>
        <message>
            <location filename="../../portraits-judge" />
            <source>The classifier of attributes.</source>
            <translation>Der Klassifikator der Attribute.</translation>
        </message>
        <message>
            <location filename="../../digits" />
            <source>Drawing every class, and measuring what was drawn.</source>
            <translation>Jede Klasse zeichnen und messen, was gezeichnet wurde.</translation>
        </message>
        <message>
            <location filename="../../portraits" />
            <source>Drawing what was asked of portraits that nobody has learnt from, and measuring what was drawn.</source>
            <translation>Zeichnen, was verlangt wurde, nach Porträts, von denen niemand gelernt hat, und messen, was gezeichnet wurde.</translation>
        </message>
        <message>
            <location filename="../../starter" />
            <source>Drawing prompts that were not in training, and judging them.</source>
            <translation>Prompts zeichnen, die nicht im Training waren, und sie beurteilen.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/01-notebook-classic.preset.json" />
            <source>Notebook classic</source>
            <translation>Notebook-Klassiker</translation>
        </message>
        <message>
            <location filename="../../resources/presets/01-notebook-classic.preset.json" />
            <source>As the first notebooks did it: the latent snaps to the codebook, nothing decays, many cutouts.</source>
            <translation>Wie es die ersten Notebooks taten: das Latent rastet im Codebuch ein, nichts klingt ab, viele Ausschnitte.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/02-quick-sketch.preset.json" />
            <source>Quick sketch</source>
            <translation>Schnelle Skizze</translation>
        </message>
        <message>
            <location filename="../../resources/presets/02-quick-sketch.preset.json" />
            <source>The picture in seconds: few iterations, few cutouts that see most of it, ever shorter strides.</source>
            <translation>Das Bild in Sekunden: wenige Iterationen, wenige Ausschnitte, die das meiste sehen, Schritte, die kürzer werden.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/03-fine-detail.preset.json" />
            <source>Fine detail</source>
            <translation>Feine Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../resources/presets/03-fine-detail.preset.json" />
            <source>Small steps and many small crops, for pictures that reward patience.</source>
            <translation>Kleine Schritte und viele kleine Ausschnitte, für Bilder, die Geduld belohnen.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/04-quantised.preset.json" />
            <source>Quantised</source>
            <translation>Quantisiert</translation>
        </message>
        <message>
            <location filename="../../resources/presets/04-quantised.preset.json" />
            <source>Every cell of the latent is an entry of the codebook: textures are crisper, forms more chunky.</source>
            <translation>Jede Zelle des Latents ist ein Eintrag des Codebuchs: Texturen sind schärfer, Formen klobiger.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/05-soft-watercolour.preset.json" />
            <source>Soft watercolour</source>
            <translation>Zartes Aquarell</translation>
        </message>
        <message>
            <location filename="../../resources/presets/05-soft-watercolour.preset.json" />
            <source>Gentle strides that tire out, and a brush in the Extras.</source>
            <translation>Sanfte Schritte, die ermüden, und ein Pinsel in den Extras.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/06-bold-colours.preset.json" />
            <source>Bold colours</source>
            <translation>Kräftige Farben</translation>
        </message>
        <message>
            <location filename="../../resources/presets/06-bold-colours.preset.json" />
            <source>Long strides without decay: saturated, poster-like surfaces.</source>
            <translation>Große Schritte ohne Abklingen: satte, plakative Flächen.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/07-seamless-tile.preset.json" />
            <source>Seamless tile</source>
            <translation>Nahtlose Kachel</translation>
        </message>
        <message>
            <location filename="../../resources/presets/07-seamless-tile.preset.json" />
            <source>The picture continues into itself in both directions, for patterns and textures.</source>
            <translation>Das Bild setzt sich in beide Richtungen in sich selbst fort, für Muster und Texturen.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/08-two-scene-story.preset.json" />
            <source>Two-scene story</source>
            <translation>Geschichte in zwei Szenen</translation>
        </message>
        <message>
            <location filename="../../resources/presets/08-two-scene-story.preset.json" />
            <source>A picture that begins as one thing and becomes another; the scenes are parted by ^.</source>
            <translation>Ein Bild, das als eines beginnt und zu etwas anderem wird; die Szenen trennt ^.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/09-crisp-crops.preset.json" />
            <source>Crisp crops</source>
            <translation>Klare Ausschnitte</translation>
        </message>
        <message>
            <location filename="../../resources/presets/09-crisp-crops.preset.json" />
            <source>CLIP looks at upright, near views: fewer ghosts and firmer outlines.</source>
            <translation>CLIP sieht aufrechte, nahe Ansichten: weniger Geister und festere Umrisse.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/10-gentle-photo-change.preset.json" />
            <source>Gentle photo change</source>
            <translation>Sanfte Fotoänderung</translation>
        </message>
        <message>
            <location filename="../../resources/presets/10-gentle-photo-change.preset.json" />
            <source>Begins with a picture of yours and holds on to it. Choose the Start file before you generate.</source>
            <translation>Beginnt mit einem eigenen Bild und hält daran fest. Wählen Sie vorher die Startdatei.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/11-symmetric-mandala.preset.json" />
            <source>Symmetric mandala</source>
            <translation>Symmetrisches Mandala</translation>
        </message>
        <message>
            <location filename="../../resources/presets/11-symmetric-mandala.preset.json" />
            <source>Left mirrors right and top mirrors bottom, in full colour.</source>
            <translation>Links spiegelt rechts, oben spiegelt unten, in voller Farbe.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/12-palette-of-four.preset.json" />
            <source>Palette of four</source>
            <translation>Palette aus vier</translation>
        </message>
        <message>
            <location filename="../../resources/presets/12-palette-of-four.preset.json" />
            <source>Every pixel is drawn to one of four colours. Write your own into Palette.</source>
            <translation>Jedes Pixel wird zu einer von vier Farben gezogen. Schreiben Sie Ihre eigenen in „Palette“.</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Oil painting</source>
            <translation>Ölgemälde</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Watercolour</source>
            <translation>Aquarell</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Ink drawing</source>
            <translation>Tuschezeichnung</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Pencil sketch</source>
            <translation>Bleistiftskizze</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Woodblock print</source>
            <translation>Holzschnitt</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Stained glass</source>
            <translation>Buntglas</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Mosaic</source>
            <translation>Mosaik</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Paper cut-out</source>
            <translation>Scherenschnitt</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Embroidery</source>
            <translation>Stickerei</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Pixel art</source>
            <translation>Pixelkunst</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Low poly</source>
            <translation>Low Poly</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Travel poster</source>
            <translation>Reiseplakat</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Macro photograph</source>
            <translation>Makrofotografie</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Golden hour</source>
            <translation>Goldene Stunde</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Night in neon</source>
            <translation>Nacht in Neon</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Dream</source>
            <translation>Traum</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Draws small, colourful pictures of simple things at once, without a graphics card.</source>
            <translation>Zeichnet sofort kleine, bunte Bilder einfacher Dinge, ohne Grafikkarte.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>MIT</source>
            <translation>MIT</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The t2i-desktop authors; trained on Fluent Emoji, Noto Emoji and Twemoji (see NOTICE)</source>
            <translation>Die Autoren von t2i-desktop; trainiert mit Fluent Emoji, Noto Emoji und Twemoji (siehe NOTICE)</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>It comes with the program.</source>
            <translation>Es kommt mit dem Programm.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Understands short English prompts about everyday things and colours, fast enough for any computer.</source>
            <translation>Versteht kurze englische Prompts über alltägliche Dinge und Farben, schnell genug für jeden Computer.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Reads the prompts of the generator Digits letter by letter, and knows which digit they mean.</source>
            <translation>Liest die Prompts des Generators Ziffern Buchstabe für Buchstabe und weiß, welche Ziffer gemeint ist.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The t2i-desktop authors; trained on digits of MNIST by Yann LeCun and Corinna Cortes (see NOTICE)</source>
            <translation>Die Autoren von t2i-desktop; trainiert mit Ziffern aus MNIST von Yann LeCun und Corinna Cortes (siehe NOTICE)</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Draws handwritten digits out of noise, as the Digits CLIP tells it to.</source>
            <translation>Zeichnet handgeschriebene Ziffern aus Rauschen, wie das Ziffern-CLIP es ihm sagt.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Reads captions of portraits for the generator Portraits, of faces drawn as its training ones were.</source>
            <translation>Liest Bildtexte für den Generator Porträts, von Gesichtern wie denen seines Trainings.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The t2i-desktop authors; trained on portraits drawn with “Personas” by Draftbit (see NOTICE)</source>
            <translation>Die Autoren von t2i-desktop; trainiert mit Porträts, gezeichnet mit „Personas“ von Draftbit (siehe NOTICE)</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Draws the crispest portraits, from attributes and captions, at once.</source>
            <translation>Zeichnet sofort die schärfsten Porträts, nach Attributen und Bildtexten.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Portraits CVAE</source>
            <translation>Porträt-CVAE</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Draws softer portraits from attributes and captions, and changes those of a picture.</source>
            <translation>Zeichnet weichere Porträts nach Attributen und Bildtexten und ändert die eines Bildes.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Portraits VAE</source>
            <translation>Porträt-VAE</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Was told nothing; it draws and changes portraits along directions that were found later.</source>
            <translation>Ihm wurde nichts gesagt; es zeichnet und ändert Porträts entlang von Richtungen, die später gefunden wurden.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Portraits reader</source>
            <translation>Porträtleser</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Sees which attributes a picture has, so that it can be changed.</source>
            <translation>Sieht, welche Attribute ein Bild hat, damit es sich ändern lässt.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP ViT-B/32</source>
            <translation>CLIP ViT-B/32</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The one to begin with, the fastest of OpenAI's CLIPs and the lightest on memory.</source>
            <translation>Das für den Anfang: das schnellste und genügsamste CLIP von OpenAI.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Radford et al., OpenAI, 2021</source>
            <translation>Radford et al., OpenAI, 2021</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>OpenAI published it with its CLIP code, https://github.com/openai/CLIP.</source>
            <translation>OpenAI hat es mit seinem CLIP-Code veröffentlicht, https://github.com/openai/CLIP.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP ViT-B/16</source>
            <translation>CLIP ViT-B/16</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Sees finer detail than ViT-B/32 and makes a good partner for it, at almost three times the memory.</source>
            <translation>Sieht feiner als ViT-B/32 und ist ein guter Partner dafür, bei fast dreimal so viel Speicher.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP ViT-L/14</source>
            <translation>CLIP ViT-L/14</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Understands prompts best of all here, for long runs on a large graphics card.</source>
            <translation>Versteht Prompts von allen hier am besten, für lange Läufe auf einer großen Grafikkarte.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP RN50</source>
            <translation>CLIP RN50</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>A convolutional CLIP with an eye for texture and brushwork, to mix with a ViT for a rougher hand.</source>
            <translation>Ein faltendes CLIP mit einem Auge für Textur und Pinselstrich; gemischt mit einem ViT gibt es eine rauere Hand.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP RN101</source>
            <translation>CLIP RN101</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>A deeper RN50, whose pictures tend to be more orderly.</source>
            <translation>Ein tieferes RN50, dessen Bilder meist geordneter sind.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP RN50x4</source>
            <translation>CLIP RN50x4</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Looks at cutouts of 288 pixels, for more detail in larger pictures.</source>
            <translation>Sieht Ausschnitte von 288 Pixeln, für mehr Einzelheiten in größeren Bildern.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP RN50x16</source>
            <translation>CLIP RN50x16</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Looks at cutouts of 384 pixels, for the finest detail where memory and time are plentiful.</source>
            <translation>Sieht Ausschnitte von 384 Pixeln, für die feinsten Einzelheiten, wo Speicher und Zeit reichlich sind.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN ImageNet f16, 16384 codes</source>
            <translation>VQGAN ImageNet f16, 16384 Codes</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The one to begin with, at home in photographs, paintings and fantasy alike, with the richest palette of textures.</source>
            <translation>Das für den Anfang: in Fotos, Gemälden und Fantasie gleich zu Hause, mit der reichsten Palette an Texturen.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>MIT; no separate terms for the weights</source>
            <translation>MIT; keine eigenen Bedingungen für die Gewichte</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Esser, Rombach and Ommer, CompVis Heidelberg, 2021</source>
            <translation>Esser, Rombach und Ommer, CompVis Heidelberg, 2021</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CompVis published it with https://github.com/CompVis/taming-transformers.</source>
            <translation>CompVis hat es mit https://github.com/CompVis/taming-transformers veröffentlicht.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN ImageNet f16, 1024 codes</source>
            <translation>VQGAN ImageNet f16, 1024 Codes</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The look of the first VQGAN pictures of 2021, coarser and more painterly than with 16384 codes.</source>
            <translation>Das Aussehen der ersten VQGAN-Bilder von 2021, gröber und malerischer als mit 16384 Codes.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN OpenImages f8, 8192 codes (Gumbel)</source>
            <translation>VQGAN OpenImages f8, 8192 Codes (Gumbel)</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The sharpest lines and small shapes, for it draws on a grid of 8 pixels instead of 16; it wanders more, so give it time.</source>
            <translation>Die schärfsten Linien und kleinen Formen, denn es zeichnet auf einem Gitter von 8 Pixeln statt 16; es schweift mehr umher, also geben Sie ihm Zeit.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN S-FLCKR</source>
            <translation>VQGAN S-FLCKR</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Landscapes, skies, water and mountains as photographers see them.</source>
            <translation>Landschaften, Himmel, Wasser und Berge, wie Fotografen sie sehen.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CompVis published it, with its transformer, at https://github.com/CompVis/taming-transformers.</source>
            <translation>CompVis hat es mit seinem Transformer unter https://github.com/CompVis/taming-transformers veröffentlicht.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN COCO</source>
            <translation>VQGAN COCO</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Everyday scenes with people, animals, streets and things on tables.</source>
            <translation>Alltägliche Szenen mit Menschen, Tieren, Straßen und Dingen auf Tischen.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CompVis published it within the COCO transformer, https://k00.fr/2zz6i2ce, which can be imported as well.</source>
            <translation>CompVis hat es im COCO-Transformer veröffentlicht, https://k00.fr/2zz6i2ce, der ebenso importiert werden kann.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN FacesHQ</source>
            <translation>VQGAN FacesHQ</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Portraits, for it has seen nothing but faces and turns everything into one.</source>
            <translation>Porträts, denn es hat nichts als Gesichter gesehen und macht aus allem eines.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CompVis published it within the FacesHQ transformer, https://k00.fr/qqfl2do8, which can be imported as well.</source>
            <translation>CompVis hat es im FacesHQ-Transformer veröffentlicht, https://k00.fr/qqfl2do8, der ebenso importiert werden kann.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN WikiArt f16, 16384 codes</source>
            <translation>VQGAN WikiArt f16, 16384 Codes</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Brushstrokes and canvas, for it was trained further on paintings.</source>
            <translation>Pinselstriche und Leinwand, denn es wurde mit Gemälden weitertrainiert.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Not stated by its makers</source>
            <translation>Von den Urhebern nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Trained by the VQGAN+CLIP community, 2021, from the ImageNet VQGAN of CompVis</source>
            <translation>Von der VQGAN+CLIP-Gemeinschaft trainiert, 2021, ausgehend vom ImageNet-VQGAN von CompVis</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Get wikiart_16384.ckpt from the community, such as release v1.7.1 of https://github.com/pixray/pixray, and import it.</source>
            <translation>Besorgen Sie wikiart_16384.ckpt aus der Gemeinschaft, etwa aus Version v1.7.1 von https://github.com/pixray/pixray, und importieren Sie es.</translation>
        </message>
    </context>
</TS>

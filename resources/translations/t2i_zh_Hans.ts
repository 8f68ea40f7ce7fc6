<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
    <context>
        <name>t2i-desktop</name>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Move this picture to the trash</source>
            <translation>把这张图片移到回收站</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Put this picture's settings into the form</source>
            <translation>把这张图片的设置填入表单</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Begin the next picture here</source>
            <translation>从这里开始下一张图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Set all but the prompts to their defaults</source>
            <translation>除提示词外全部恢复默认</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Paint what stays as it is</source>
            <translation>涂抹要保持不变的部分</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save &amp;Image As…</source>
            <translation>图片另存为(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save the picture as a PNG file</source>
            <translation>把图片存为 PNG 文件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save image</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save &amp;Latent As…</source>
            <translation>潜变量另存为(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save the latent as safetensors</source>
            <translation>把潜变量存为 safetensors</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save latent</source>
            <translation>保存潜变量</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Open Gallery &amp;Folder</source>
            <translation>打开图库文件夹(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the gallery's files</source>
            <translation>显示图库的文件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Models…</source>
            <translation>模型(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Get, import, check or remove models</source>
            <translation>获取、导入、检查或移除模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Close the window</source>
            <translation>关闭窗口</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Delete Picture</source>
            <translation>删除图片(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Copy Picture</source>
            <translation>复制图片(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Copy the picture to the clipboard</source>
            <translation>把图片复制到剪贴板</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Use These Settings</source>
            <translation>使用这些设置(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Use settings</source>
            <translation>使用设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Sta&amp;rt from This Picture</source>
            <translation>从这张图片开始(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Start from this</source>
            <translation>从这里开始</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Presets…</source>
            <translation>预设(&amp;P)…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Choose a way of making pictures</source>
            <translation>选择一种作画方式</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Find Setting…</source>
            <translation>查找设置(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Search in the settings</source>
            <translation>在设置中查找</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Random &amp;Seed</source>
            <translation>随机种子(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Choose a random seed</source>
            <translation>选一个随机种子</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Reset All Settings</source>
            <translation>重置所有设置(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Generate</source>
            <translation>生成(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Make a picture, pause it or go on</source>
            <translation>生成图片，暂停或继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Stop, and keep the picture as it stands</source>
            <translation>停止，并按现状保留图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Back to the Run</source>
            <translation>回到运行(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Watch the run again</source>
            <translation>再看当前运行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Free &amp;Memory</source>
            <translation>释放内存(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Give back what a resting run takes; it goes on exactly nevertheless</source>
            <translation>释放暂停的运行所占的内存；之后仍会精确地继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Run</source>
            <translation>运行(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Settings</source>
            <translation>设置(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the prompts and settings</source>
            <translation>显示提示词和设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Loss Chart</source>
            <translation>损失图(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the loss curves</source>
            <translation>显示损失曲线</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Gallery</source>
            <translation>图库(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the gallery</source>
            <translation>显示图库</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>F&amp;ull Screen</source>
            <translation>全屏(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Fill the screen</source>
            <translation>占满屏幕</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Zoom &amp;In</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the picture larger</source>
            <translation>把图片显示得更大</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Zoom &amp;Out</source>
            <translation>缩小(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the picture smaller</source>
            <translation>把图片显示得更小</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Fit</source>
            <translation>适应窗口(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the whole picture</source>
            <translation>显示整张图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Actual Size</source>
            <translation>实际大小(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>One pixel of the picture on one of the screen</source>
            <translation>图片的一个像素对应屏幕的一个像素</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Crisp &amp;Pixels</source>
            <translation>清晰像素(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show pixels as squares</source>
            <translation>把像素显示为方块</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the picture beside itself</source>
            <translation>把图片与自身并排显示</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Divide it from another picture; hold \ to see that</source>
            <translation>与另一张图片左右分割；按住 \ 可看那一张</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>3 × 3 &amp;Tiles</source>
            <translation>3 × 3 平铺(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Wipe</source>
            <translation>划变(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Compare with T&amp;his</source>
            <translation>与此比较(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Hold \ to see this one</source>
            <translation>按住 \ 可看这一张</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Paint &amp;Mask</source>
            <translation>绘制蒙版(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Guide</source>
            <translation>指南(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>What everything is for</source>
            <translation>各部分的用途</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Welcome…</source>
            <translation>欢迎(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>A first picture, and where to go from there</source>
            <translation>第一张图片，以及之后去哪里</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Keyboard &amp;Shortcuts…</source>
            <translation>键盘快捷键(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>All keys on one sheet</source>
            <translation>一页列出所有按键</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Plug-ins…</source>
            <translation>插件(&amp;P)…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Generators that other packages bring</source>
            <translation>其他软件包带来的生成器</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Copy &amp;Diagnostics</source>
            <translation>复制诊断信息(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Copy what helps to understand a problem</source>
            <translation>复制有助于弄清问题的信息</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Last &amp;Crash Report…</source>
            <translation>上次崩溃报告(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>What went wrong the last time, if anything</source>
            <translation>上次出了什么问题（如果有）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;About</source>
            <translation>关于(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Version and licence</source>
            <translation>版本和许可证</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>Close now?</source>
            <translation>现在关闭？</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>A picture is still forming.</source>
            <translation>有一张图片仍在生成。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>It can be kept in the gallery as it stands, or go on exactly where it is the next time.</source>
            <translation>可以按现状存入图库，也可以下次从这里精确地继续。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>It can be kept in the gallery as it stands.</source>
            <translation>可以按现状存入图库。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>Stay</source>
            <translation>留下</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>Keep and close</source>
            <translation>保留并关闭</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>Go on next time</source>
            <translation>下次继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>waits</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>Progress of {place}</source>
            <translation>{place} 的进度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>loading…</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>step {step} of {steps}</source>
            <translation>第 {step} 步，共 {steps} 步</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>Show it large, with all that is known of it</source>
            <translation>放大显示，并列出已知的一切</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>{judge}, on {device}</source>
            <translation>{judge}，在 {device} 上</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>The prompt and the seed are those of the comparison. What you change here makes this column differ.</source>
            <translation>提示词和种子与整个比较相同。在这里的更改使这一列与众不同。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Generator</source>
            <translation>生成器</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Title of the column</source>
            <translation>列标题</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Put it into the comparison (Ctrl+Return)</source>
            <translation>加入比较（Ctrl+Return）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Change column</source>
            <translation>更改列</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Add column</source>
            <translation>添加列</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Made from the settings</source>
            <translation>由设置得出</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Change Column</source>
            <translation>更改列</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Add Column</source>
            <translation>添加列</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>seed {seed}</source>
            <translation>种子 {seed}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>All pictures</source>
            <translation>所有图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>{column}: {row}, seed {seed}</source>
            <translation>{column}：{row}，种子 {seed}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>best</source>
            <translation>最佳</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>No judge knows its pictures.</source>
            <translation>没有评判模型认识它的图片。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/nothing.py" />
            <source>Which model does it better, and at what cost? Write prompts, one a line, and add a column for each
generator, or for each way to set one. All are given the same prompts and seeds, and each picture is
told its time, its steps, its own loss, and the score of a judge that had no part in making it.</source>
            <translation>哪个模型更好，代价又是多少？写下提示词，每行一个，并为每个生成器
或每种设置方式添加一列。所有列得到相同的提示词和种子，
每张图片都标明用时、步数、自身的损失，以及未参与作画的评判模型给出的分数。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/nothing.py" />
            <source>Side by side</source>
            <translation>并排比较</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/nothing.py" />
            <source>Add Column…</source>
            <translation>添加列…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/nothing.py" />
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>A comparison is under way. Stop it and close? What is done stays, and it goes on from there.</source>
            <translation>比较正在进行。停止并关闭？已完成的会保留，之后从那里继续。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Comparisons (*{suffix} *.yaml *.yml)</source>
            <translation>比较 (*{suffix} *.yaml *.yml)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Open Comparison</source>
            <translation>打开比较</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Save Picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>PNG picture (*.png)</source>
            <translation>PNG 图片 (*.png)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Save Table</source>
            <translation>保存表格</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>CSV table (*.csv)</source>
            <translation>CSV 表格 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Save Comparison</source>
            <translation>保存比较</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Comparison (*{suffix})</source>
            <translation>比较 (*{suffix})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>All of it is done already. Change something to see more.</source>
            <translation>已全部完成。更改一些内容可看到更多。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Saved as {path}.</source>
            <translation>已存为 {path}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Make every picture that is not done yet</source>
            <translation>生成所有尚未完成的图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Where the pictures are made: here one by one, or by many machines at once</source>
            <translation>图片在哪里生成：在本机逐个生成，或由多台机器同时生成</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>{action}: {title}</source>
            <translation>{action}：{title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Prompts, one a line</source>
            <translation>提示词，每行一个</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Each line is a row; of {a|b}, each choice is one</source>
            <translation>每行是一排；{a|b} 的每个选项各成一排</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Settings that all columns share</source>
            <translation>所有列共用的设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>The same in all columns that have them, as in guidance=1 mirrored=on. Several values, as in guidance=1,2, are several rows; a text with commas stands in quotation marks</source>
            <translation>在有此设置的所有列中相同，如 guidance=1 mirrored=on。多个值如 guidance=1,2 会成为多排；含逗号的文字要加引号</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>A generator, with settings of its own</source>
            <translation>一个生成器及其自己的设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Seeds</source>
            <translation>种子</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>The same for all columns; several as in 1, 2 or 1..4</source>
            <translation>所有列相同；多个如 1, 2 或 1..4</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Compare, pause or resume</source>
            <translation>比较、暂停或继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Stop; what is done stays, and Compare goes on from there (Esc)</source>
            <translation>停止；已完成的会保留，“比较”会从那里继续（Esc）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Change this column</source>
            <translation>更改这一列</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>The same once more, to change something in it</source>
            <translation>再来一份，以便更改其中某处</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Take this column out</source>
            <translation>移除这一列</translation>
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
            <translation>只有提示词</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>In all columns</source>
            <translation>所有列</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Run on</source>
            <translation>运行于</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>One moment</source>
            <translation>请稍候</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>Waiting for workers…</source>
            <translation>等待工作进程…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>{n} failed</source>
            <extracomment>If n is 1: 1 failed</extracomment>
            <translation>
                <numerusform>{n} 个失败</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>All done</source>
            <translation>全部完成</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>{done} of {total} pictures</source>
            <translation>{done} / {total} 张图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>Loading…</source>
            <translation>正在加载…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>{n} workers</source>
            <extracomment>If n is 1: 1 worker</extracomment>
            <translation>
                <numerusform>{n} 个工作进程</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>{n} at once</source>
            <extracomment>If n is 1: 1 at once</extracomment>
            <translation>
                <numerusform>同时 {n} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Open a comparison from a file</source>
            <translation>从文件打开比较</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Make all pictures anew; these stay in the gallery</source>
            <translation>重新生成所有图片；现有的留在图库</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Save Picture…</source>
            <translation>保存图片…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>All pictures with their figures, as PNG</source>
            <translation>所有图片及其数值，存为 PNG</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Save Table…</source>
            <translation>保存表格…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>All figures, as CSV</source>
            <translation>所有数值，存为 CSV</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Save rows, columns and seeds, to do it again</source>
            <translation>保存行、列和种子，以便重做</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/choice.py" />
            <source>What makes the picture; each generator has settings of its own</source>
            <translation>由什么生成图片；每个生成器有自己的设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/choice.py" />
            <source>There is no form for the generator “{name}”. It may be a plug-in that is not installed: Help ▸ Plug-ins lists those that are.</source>
            <translation>没有生成器“{name}”的表单。它可能是尚未安装的插件：“帮助 ▸ 插件”列出已安装的插件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Draw the curves</source>
            <translation>绘制曲线</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Linear</source>
            <translation>线性</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Smooth</source>
            <translation>平滑</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Click to add a point, drag to move it, right-click to take it away.</source>
            <translation>点击添加点，拖动移动点，右键移除点。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Draw {title}</source>
            <translation>绘制{title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>The setting that follows the curve</source>
            <translation>跟随曲线的设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>How the curve runs between its points</source>
            <translation>曲线在各点之间如何变化</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Take this curve away: the setting stays as it is</source>
            <translation>移除这条曲线：设置保持不变</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>The text cannot be read: {error}.</source>
            <translation>无法读懂文字：{error}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/compose/curve_plot.py" />
            <source>{n} iterations</source>
            <extracomment>If n is 1: {n} iteration</extracomment>
            <translation>
                <numerusform>{n} 次迭代</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_plot.py" />
            <source>Point {number} of {total}: {value} at step {step}</source>
            <translation>第 {number} 点，共 {total} 点：第 {step} 步为 {value}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_plot.py" />
            <source>Curve</source>
            <translation>曲线</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_plot.py" />
            <source>Click: add a point. Drag: move it. Right-click or Delete: take it away.
Arrows move the marked point, Ctrl with arrows marks another, Insert adds one.</source>
            <translation>点击：添加点。拖动：移动。右键或 Delete：移除。
方向键移动选中的点，Ctrl 加方向键选另一点，Insert 添加一点。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>{model} (not installed)</source>
            <translation>{model}（未安装）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>{first} + {n} more</source>
            <translation>{first} 等另外 {n} 个</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>{n} models</source>
            <translation>{n} 个模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>Weight of {name}</source>
            <translation>{name} 的权重</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>At least one stays chosen; weights are relative.</source>
            <translation>至少保留一个；权重是相对的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>not installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/fields.py" />
            <source>{help}
Chosen: {models}</source>
            <translation>{help}
已选：{models}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Pictures and latents ({suffixes})</source>
            <translation>图片和潜变量 ({suffixes})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Pictures ({suffixes})</source>
            <translation>图片 ({suffixes})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Videos ({suffixes})</source>
            <translation>视频 ({suffixes})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Folder of Pictures…</source>
            <translation>图片文件夹…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Folder…</source>
            <translation>文件夹…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Choose {title}</source>
            <translation>选择{title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Choose a file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Choose a folder or a file</source>
            <translation>选择文件夹或文件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>File…</source>
            <translation>文件…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/history.py" />
            <source>change of {n} settings</source>
            <translation>更改 {n} 项设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/history.py" />
            <source>change of {setting}</source>
            <translation>更改{setting}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/line_box.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Go on exactly where it rested (Ctrl+Return)</source>
            <translation>从暂停处精确地继续（Ctrl+Return）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Generate</source>
            <translation>生成</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Make a picture</source>
            <translation>生成一张图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>{tip} (Ctrl+Return)</source>
            <translation>{tip}（Ctrl+Return）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Rest after this step (Ctrl+Return)</source>
            <translation>在这一步后暂停（Ctrl+Return）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Presets: choose a way of making pictures, or keep this one</source>
            <translation>预设：选择一种作画方式，或保留当前方式</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Presets</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Generate, pause or resume</source>
            <translation>生成、暂停或继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Stop, and keep the picture as it stands (Esc)</source>
            <translation>停止，并按现状保留图片（Esc）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>reset of all settings</source>
            <translation>重置所有设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>change of the size</source>
            <translation>更改尺寸</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>change of settings</source>
            <translation>更改设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/phrase_list.py" />
            <source>Phrases</source>
            <translation>短语</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/phrase_list.py" />
            <source>Nothing fits the search.</source>
            <translation>没有符合查找的内容。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/phrase_list.py" />
            <source>Return takes it · Del forgets it</source>
            <translation>Return 采用 · Del 忘记</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>No size will fit into the memory that is free: choose fewer Cutouts or smaller models</source>
            <translation>没有任何尺寸能放入空闲内存：减少裁块或选择更小的模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>What this picture will need, roughly, of the memory that is free for it</source>
            <translation>这张图片大致需要多少可用的空闲内存</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>This picture will probably not fit into the memory that is free: choose a smaller size</source>
            <translation>这张图片可能放不进空闲内存：选择更小的尺寸</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>Use a size that fits</source>
            <translation>使用放得下的尺寸</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>Set Width and Height to the largest size of this shape that fits</source>
            <translation>把宽度和高度设为此形状放得下的最大尺寸</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>Memory: about {needed} of {available} GB</source>
            <translation>内存：约 {needed} / {available} GB</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>Use {width} × {height}</source>
            <translation>使用 {width} × {height}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_edit.py" />
            <source>The picture is a prompt now. Write :0.5 behind it to give it half the weight, :-1 to avoid it.</source>
            <translation>图片现在是提示词。在后面写 :0.5 使权重减半，写 :-1 则避开它。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_edit.py" />
            <source>“a {red|blue} boat” is one of the two, chosen by the seed.</source>
            <translation>“a {red|blue} boat”是二者之一，由种子选定。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_edit.py" />
            <source>One prompt per line makes one picture each.</source>
            <translation>每行一个提示词，各生成一张图片。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>use of an earlier prompt</source>
            <translation>使用较早的提示词</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Templates: say this another way</source>
            <translation>模板：换一种说法</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Earlier prompts (Alt+Up, Alt+Down)</source>
            <translation>较早的提示词（Alt+Up、Alt+Down）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Earlier prompts</source>
            <translation>较早的提示词</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Search earlier prompts</source>
            <translation>查找较早的提示词</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>What you run is kept here, newest first.</source>
            <translation>运行过的内容保存在这里，最新的在前。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Clear all</source>
            <translation>全部清除</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Search templates</source>
            <translation>查找模板</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Save current as template…</source>
            <translation>把当前内容存为模板…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>use of the template “{title}”</source>
            <translation>使用模板“{title}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Save template</source>
            <translation>保存模板</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Mark the words that are the subject, or write {subject} in their place, and save again.</source>
            <translation>选中作为主题的词，或在其位置写 {subject}，然后再保存一次。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Really clear all?</source>
            <translation>确定全部清除？</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Title:</source>
            <translation>标题：</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>Reset {title}</source>
            <translation>重置{title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>Show or hide: {titles}</source>
            <translation>显示或隐藏：{titles}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>So many settings here differ from their defaults</source>
            <translation>这里有多少设置与默认值不同</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>Reset {title} to nothing</source>
            <translation>把{title}重置为空</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>Reset {title} to {default}</source>
            <translation>把{title}重置为 {default}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>{n} changed</source>
            <translation>已改 {n} 项</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/search_line.py" />
            <source>Search</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/search_line.py" />
            <source>Clear the search</source>
            <translation>清除查找</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/search_line.py" />
            <source>Show everything again (Esc)</source>
            <translation>重新显示全部（Esc）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>Search in settings</source>
            <translation>在设置中查找</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>No setting is called that.</source>
            <translation>没有这样的设置。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>Random seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>{ways} “{way}”</source>
            <translation>{ways}“{way}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>Advanced</source>
            <translation>高级</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Square</source>
            <translation>正方形</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Portrait 3 : 4</source>
            <translation>竖幅 3 : 4</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Portrait 2 : 3</source>
            <translation>竖幅 2 : 3</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Landscape 4 : 3</source>
            <translation>横幅 4 : 3</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Landscape 3 : 2</source>
            <translation>横幅 3 : 2</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Wallpaper 16 : 9</source>
            <translation>壁纸 16 : 9</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Wide wallpaper 21 : 9</source>
            <translation>宽壁纸 21 : 9</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Phone wallpaper 9 : 16</source>
            <translation>手机壁纸 9 : 16</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Half as large</source>
            <translation>缩小一半</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Twice as large</source>
            <translation>放大一倍</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Choose a shape: square, portrait, landscape or wallpaper</source>
            <translation>选择形状：正方形、竖幅、横幅或壁纸</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Size presets</source>
            <translation>尺寸预设</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>{drawn} instead of {typed}</source>
            <translation>{drawn}，而不是 {typed}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>The VQGAN draws in cells of {side} pixels</source>
            <translation>VQGAN 以 {side} 像素的格子作画</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ways_row.py" />
            <source>Own</source>
            <translation>自定</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ways_row.py" />
            <source>As the settings below say.</source>
            <translation>按下面的设置。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ways_row.py" />
            <source>{help}
Now: {now}</source>
            <translation>{help}
当前：{now}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ways_row.py" />
            <source>Shown where the settings below are none of these ways</source>
            <translation>当下面的设置不属于任何一种方式时显示</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Draw</source>
            <translation>绘制</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Draw digits</source>
            <translation>绘制数字</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Digits are being drawn. Stop it and close? The sheet is kept as it stands.</source>
            <translation>正在绘制数字。停止并关闭？图版会按现状保留。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Export the Process</source>
            <translation>导出过程</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Animated GIF (*.gif);;MP4 (*.mp4)</source>
            <translation>GIF 动画 (*.gif);;MP4 (*.mp4)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Play the walk</source>
            <translation>播放过渡</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/parts.py" />
            <source>Characters: {characters}</source>
            <translation>字符：{characters}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/parts.py" />
            <source>Text embedding</source>
            <translation>文字嵌入</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/parts.py" />
            <source>{count} dimensions, of length {length:.2f}</source>
            <translation>{count} 维，长度 {length:.2f}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>Write a digit in any words: “six”, “a handwritten 6”.

Draw begins with noise, and takes it away step by step.
With a second prompt and Walk, the digits lead from one to the other.</source>
            <translation>用任意英文词写一个数字：“six”、“a handwritten 6”。

“绘制”从噪声开始，一步步去除它。
有第二个提示词和“过渡”时，数字从一个走向另一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>Digits</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>Export GIF…</source>
            <translation>导出 GIF…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>From the first prompt to the second</source>
            <translation>从第一个提示词到第二个</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>How it came about, as it moves</source>
            <translation>以动画显示它的形成过程</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>1  Characters</source>
            <translation>1  字符</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>The text encoder, a stacked LSTM, reads one after the other.</source>
            <translation>文字编码器（多层 LSTM）逐个读取它们。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>2  Text embedding</source>
            <translation>2  文字嵌入</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>What it makes of them: a direction on a sphere.</source>
            <translation>它得出的结果：球面上的一个方向。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>3  Likeness</source>
            <translation>3  相似度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>The cosine with each class, as the CLIP was trained to tell.</source>
            <translation>与每个类别的余弦，CLIP 就是这样学会区分的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>4  Denoising</source>
            <translation>4  去噪</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>From noise to digits: the U-Net is told the embedding in every step.</source>
            <translation>从噪声到数字：每一步都把嵌入告诉 U-Net。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>From text to digits</source>
            <translation>从文字到数字</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>Sheets kept on the way</source>
            <translation>途中保留的图版</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>step {step}</source>
            <translation>第 {step} 步</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>Show it large</source>
            <translation>放大显示</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Reference</source>
            <translation>参考</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Apply to every way</source>
            <translation>应用到所有过渡</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Loop</source>
            <translation>循环</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Seconds to the next latent</source>
            <translation>到下一个潜变量的秒数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Easing</source>
            <translation>缓动</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Give all ways these seconds and this easing</source>
            <translation>把这个秒数和缓动用于所有过渡</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Frames per second</source>
            <translation>每秒帧数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Blend</source>
            <translation>混合</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>change of time</source>
            <translation>更改时间</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>change of every way</source>
            <translation>更改所有过渡</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Select latents on the timeline.</source>
            <translation>在时间轴上选择潜变量。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>From latent {number}</source>
            <translation>从潜变量 {number}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>From {count} latents</source>
            <translation>从 {count} 个潜变量</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Spherical</source>
            <translation>球面</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Way to the next</source>
            <translation>到下一个的过渡</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Film</source>
            <translation>影片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>choice of easing</source>
            <translation>选择缓动</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>change of frames per second</source>
            <translation>更改每秒帧数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>choice of blend</source>
            <translation>选择混合</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>change of the loop</source>
            <translation>更改循环</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>“{title}” has {size} cells, and “{first}” has {usual}. A film needs latents of one size: fit them on the page of latents, or take one out.</source>
            <translation>“{title}”有 {size} 格，“{first}”有 {usual} 格。影片需要尺寸相同的潜变量：在“潜变量”页适应它们，或去掉一个。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>{n} latents are not there any more. Put back what is missing, or delete it on the timeline.</source>
            <extracomment>If n is 1: One latent is not there any more. Put back what is missing, or delete it on the timeline.</extracomment>
            <translation>
                <numerusform>{n} 个潜变量已不在那里。放回缺少的，或在时间轴上删除。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>The latents are being read…</source>
            <translation>正在读取潜变量…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>film of the steps</source>
            <translation>各步骤的影片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>insertion</source>
            <translation>插入</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>opening of {name}</source>
            <translation>打开 {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>{error} It is {file} now, and the film begins anew.</source>
            <translation>{error}它现在是 {file}，影片从头开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>MP4 film (*.mp4)</source>
            <translation>MP4 影片 (*.mp4)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>WebM film (*.webm)</source>
            <translation>WebM 影片 (*.webm)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>GIF (*.gif)</source>
            <translation>GIF (*.gif)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Animated PNG</source>
            <translation>动画 PNG</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Animated PNG (*.png)</source>
            <translation>动画 PNG (*.png)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Sort of film</source>
            <translation>影片种类</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Stop, and leave nothing of the unfinished film</source>
            <translation>停止，不留下未完成的影片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Export film</source>
            <translation>导出影片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>The film {film} is there, with {frames} frames.</source>
            <translation>影片 {film} 已完成，共 {frames} 帧。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Stopped. Nothing is left of the unfinished film.</source>
            <translation>已停止。未完成的影片没有留下任何内容。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/keyframes.py" />
            <source>{number}: {name}, then {seconds:g} seconds {easing}</source>
            <translation>{number}：{name}，然后 {seconds:g} 秒，{easing}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/keyframes.py" />
            <source>Not there any more: put it back, or delete it here.</source>
            <translation>已不在那里：放回它，或在此删除。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/keyframes.py" />
            <source>{seconds:g} s to the next, {easing}</source>
            <translation>到下一个 {seconds:g} 秒，{easing}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Films (*{suffix} *.yaml)</source>
            <translation>影片 (*{suffix} *.yaml)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Double-click a latent to put it at the end, or drag it there.</source>
            <translation>双击潜变量放到末尾，或拖到那里。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Film of these steps</source>
            <translation>这些步骤的影片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>A film is being written. Stop it and close? Nothing of it is kept.</source>
            <translation>正在写影片。停止并关闭？不会保留任何部分。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>move</source>
            <translation>移动</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Open film</source>
            <translation>打开影片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Save film</source>
            <translation>保存影片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Show how this picture came about: its kept steps, one after the other</source>
            <translation>显示这张图片的形成过程：依次显示保留的步骤</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>deletion</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>duplication</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Undo change of the film</source>
            <translation>撤销影片的更改</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Redo change of the film</source>
            <translation>重做影片的更改</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Timeline</source>
            <translation>时间轴</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>clearing of the film</source>
            <translation>清空影片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>{n} frames</source>
            <extracomment>If n is 1: 1 frame</extracomment>
            <translation>
                <numerusform>{n} 帧</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Frame</source>
            <translation>帧</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Put latents on the timeline: drag them there, or double-click them.</source>
            <translation>把潜变量放上时间轴：拖到那里，或双击。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>One more latent, and there is a way to show.</source>
            <translation>再加一个潜变量，就有过渡可看。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Pause (Space)</source>
            <translation>暂停（空格）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Play (Space)</source>
            <translation>播放（空格）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip.py" />
            <source>The latents of the film. Delete removes, Ctrl+D duplicates, Alt with the arrow keys moves.</source>
            <translation>影片的潜变量。Delete 移除，Ctrl+D 复制，Alt 加方向键移动。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip.py" />
            <source>Missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Duplicate</source>
            <translation>复制一份</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Show the selected latents once more (Ctrl+D)</source>
            <translation>再次显示所选潜变量（Ctrl+D）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Take the selected latents out of the film (Del)</source>
            <translation>把所选潜变量移出影片（Del）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Open a film that was saved</source>
            <translation>打开保存过的影片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Save the film, to work on it again</source>
            <translation>保存影片，以便继续编辑</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Clear</source>
            <translation>清空</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Begin with an empty timeline</source>
            <translation>从空的时间轴开始</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/writing.py" />
            <source>Progress of the film</source>
            <translation>影片的进度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/writing.py" />
            <source>Frame {number} of {count}</source>
            <translation>第 {number} 帧，共 {count} 帧</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/writing.py" />
            <source>Loading the model…</source>
            <translation>正在加载模型…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/writing.py" />
            <source>{time} left</source>
            <translation>还剩 {time}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/forms.py" />
            <source>The form steers the run at hand. Wait until that is done, or stop it, and use these settings then.</source>
            <translation>表单正在控制当前运行。等它完成或停止它，再使用这些设置。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/forms.py" />
            <source>use of the settings of “{title}”</source>
            <translation>使用“{title}”的设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/forms.py" />
            <source>The settings of “{title}” are in the form now.</source>
            <translation>“{title}”的设置已填入表单。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/gallery/curator.py" />
            <source>{n} pictures are back.</source>
            <extracomment>If n is 1: The picture is back.</extracomment>
            <translation>
                <numerusform>{n} 张图片已恢复。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/gallery/curator.py" />
            <source>{n} gallery folders are damaged and left out: {first}</source>
            <extracomment>If n is 1: 1 gallery folder is damaged and left out: {first}</extracomment>
            <translation>
                <numerusform>{n} 个图库文件夹已损坏并略过：{first}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/curator.py" />
            <source>Saved as {target}.</source>
            <translation>已存为 {target}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/details.py" />
            <source>Settings of this picture</source>
            <translation>这张图片的设置</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/gallery/details.py" />
            <source>{created:%d %b %Y, %H:%M}  ·  {n} steps  ·  {status}</source>
            <extracomment>If n is 1: {created:%d %b %Y, %H:%M}  ·  {n} step  ·  {status}</extracomment>
            <translation>
                <numerusform>{created:%Y-%m-%d %H:%M}  ·  {n} 步  ·  {status}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/details.py" />
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/details.py" />
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/model.py" />
            <source>{created:%d %B %Y, %H:%M} · {status}</source>
            <translation>{created:%Y-%m-%d %H:%M} · {status}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/panel.py" />
            <source>Finished pictures appear here,
newest first.</source>
            <translation>完成的图片显示在这里，
最新的在前。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/panel.py" />
            <source>Gallery</source>
            <translation>图库</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/statuses.py" />
            <source>finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/statuses.py" />
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/statuses.py" />
            <source>interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/view.py" />
            <source>Finished pictures, newest first</source>
            <translation>完成的图片，最新的在前</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/browser.py" />
            <source>Page of the guide</source>
            <translation>指南页面</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>This report of an earlier crash lies on your computer alone, and nobody was sent it. If you report the problem, copy it there; the names of your folders have been taken out.</source>
            <translation>这份较早崩溃的报告只存在于这台电脑上，没有发送给任何人。如果你要报告问题，把它复制过去；你的文件夹名称已被去除。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Type what you want to see, and watch it form.</source>
            <translation>写下想看的内容，看着它成形。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Text to image by CLIP guidance, on your own machine. MIT licence; credits of data and models are in NOTICE.</source>
            <translation>在自己的电脑上，通过 CLIP 引导由文字生成图片。MIT 许可证；数据和模型的来源见 NOTICE。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>the first picture</source>
            <translation>第一张图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Something unexpected went wrong; what is finished is safe.</source>
            <translation>发生了意外错误；已完成的内容是安全的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>{sentence} A report lies on this computer, and is sent nowhere.</source>
            <translation>{sentence}报告保存在这台电脑上，不会发送到任何地方。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>About t2i-desktop</source>
            <translation>关于 t2i-desktop</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>The program crashed, or met an error, the last time.</source>
            <translation>程序上次崩溃或遇到了错误。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>The diagnostics are on the clipboard. They name no folders of yours.</source>
            <translation>诊断信息已在剪贴板上，其中不含你的文件夹名称。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Crash report</source>
            <translation>崩溃报告</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Nothing has crashed: there is no report.</source>
            <translation>没有发生过崩溃：没有报告。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Diagnostics</source>
            <translation>诊断信息</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>This is on the clipboard now.</source>
            <translation>以下内容已在剪贴板上。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>So were {n} more.</source>
            <extracomment>If n is 1: So was one more.</extracomment>
            <translation>
                <numerusform>另外 {n} 个也是如此。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Plug-ins…</source>
            <translation>插件…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Make my first picture</source>
            <translation>生成我的第一张图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Get the large models…</source>
            <translation>获取大模型…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Read the guide</source>
            <translation>阅读指南</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Pictures made by this program</source>
            <translation>由本程序生成的图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Welcome to t2i-desktop</source>
            <translation>欢迎使用 t2i-desktop</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Type what you want to see, and watch it form. Everything stays on this computer.</source>
            <translation>写下想看的内容，看着它成形。一切都留在这台电脑上。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>“{prompt}”, drawn by the small models that came with the program, in about half a minute.</source>
            <translation>“{prompt}”，由程序自带的小模型绘制，大约半分钟。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>They draw anything that you can name, at 256 pixels and more.</source>
            <translation>它们能画你说得出的任何东西，256 像素及以上。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>One page for each thing the program can do; F1 opens it at any time.</source>
            <translation>程序的每项功能各有一页；随时按 F1 打开。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Plug-ins are packages that bring generators of their own. They run with all your rights: install only those whose authors you trust. What is installed is found at the next start. --no-plugins skips it.</source>
            <translation>插件是带有自己生成器的软件包。它们以你的全部权限运行：只安装你信任的作者的插件。已安装的插件在下次启动时被找到。--no-plugins 会跳过它们。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>They are found by their entry points in the group {group}.</source>
            <translation>它们通过 {group} 组中的入口点被找到。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Plug-ins</source>
            <translation>插件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Copy what went wrong, for the authors</source>
            <translation>复制出错信息，供作者参考</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Plug-ins are switched off.</source>
            <translation>插件已关闭。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>No plug-ins are installed.</source>
            <translation>没有安装插件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Left out: {source}</source>
            <translation>已略过：{source}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>A page that has not been opened yet adds its own once it has.</source>
            <translation>尚未打开的页面会在打开后加入自己的快捷键。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>Do what the large button says</source>
            <translation>执行大按钮上的操作</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>{first} or {second}</source>
            <translation>{first} 或 {second}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/text_dialog.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/text_dialog.py" />
            <source>Copy the whole text</source>
            <translation>复制全部文字</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/text_dialog.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>The guide did not come with this installation. Install t2i-desktop anew to have it.</source>
            <translation>此安装中没有指南。重新安装 t2i-desktop 即可获得。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>Search the guide</source>
            <translation>在指南中查找</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>{n} places</source>
            <extracomment>If n is 1: 1 place</extracomment>
            <translation>
                <numerusform>{n} 处</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>Nothing says that.</source>
            <translation>没有这样的内容。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>“{name}” is in the project's own documentation, not in this guide.</source>
            <translation>“{name}”在项目自己的文档中，不在本指南里。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/history_buttons.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/history_buttons.py" />
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/history_buttons.py" />
            <source>Undo {step}</source>
            <translation>撤销{step}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/history_buttons.py" />
            <source>Redo {step}</source>
            <translation>重做{step}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>All latents count alike.</source>
            <translation>所有潜变量同等计算。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Three latents: the first, plus what the second has over the third.</source>
            <translation>三个潜变量：第一个，加上第二个比第三个多的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>The weighted mean</source>
            <translation>加权平均</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>The mean along arcs: it keeps the length, and with it the contrast</source>
            <translation>沿弧的平均：保持长度，从而保持对比度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Average</source>
            <translation>平均</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>The mean of all, each counting alike</source>
            <translation>所有的平均，每个同等计算</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>The first, and what the second has that the third has not</source>
            <translation>第一个，加上第二个有而第三个没有的</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Fit all to the size of the first</source>
            <translation>全部适应第一个的尺寸</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Drag latents here, or double-click them on the shelf. With two, the mix begins.</source>
            <translation>把潜变量拖到这里，或在架上双击。有两个就开始混合。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>{most} latents are the most that can be mixed at once.</source>
            <translation>最多同时混合 {most} 个潜变量。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>change of weight</source>
            <translation>更改权重</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Strength of the difference</source>
            <translation>差异的强度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>How much of the difference is added; to the left, the other way round</source>
            <translation>加入多少差异；向左则相反</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Move the sliders: only their proportions count.</source>
            <translation>移动滑块：只有比例起作用。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Mix</source>
            <translation>混合</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Strength</source>
            <translation>强度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>choice of mode</source>
            <translation>选择方式</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>change of strength</source>
            <translation>更改强度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>fitting of sizes</source>
            <translation>适应尺寸</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>clearing of the mix</source>
            <translation>清空混合</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>removal</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>Double-click a picture, or one of its steps, to mix it.</source>
            <translation>双击图片或其某一步来混合。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>addition to the mix</source>
            <translation>加入混合</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>Safetensors (*.safetensors)</source>
            <translation>Safetensors (*.safetensors)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>The mix is full. Take a latent out of it to put another one in.</source>
            <translation>混合已满。取出一个潜变量才能放入另一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>“{title}” is in the gallery now.</source>
            <translation>“{title}”已在图库中。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Continue from this</source>
            <translation>由此继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Begin the next picture on the Create page with this latent</source>
            <translation>在“创作”页以此潜变量开始下一张图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Keep in gallery</source>
            <translation>保留到图库</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Keep picture and latent, with what they were made of</source>
            <translation>保留图片和潜变量，以及它们的成分</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Send to film</source>
            <translation>送到影片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Keep it, and put it at the end of the film</source>
            <translation>保留，并放到影片末尾</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>{milliseconds:.0f} ms</source>
            <translation>{milliseconds:.0f} 毫秒</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Everything between two pictures can be seen.
Put latents into the mix to begin.</source>
            <translation>两张图片之间的一切都能看到。
把潜变量放入混合即可开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Undo change of the mix</source>
            <translation>撤销混合的更改</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Redo change of the mix</source>
            <translation>重做混合的更改</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Write a file of your own</source>
            <translation>写入你自己的文件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Picture (PNG)…</source>
            <translation>图片（PNG）…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Latent (safetensors)…</source>
            <translation>潜变量（safetensors）…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>End</source>
            <translation>终点</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Search the latents</source>
            <translation>查找潜变量</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Latents</source>
            <translation>潜变量</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Nothing is called so.</source>
            <translation>没有这个名称。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Finished pictures appear here
with their latents.</source>
            <translation>完成的图片连同潜变量
显示在这里。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Kept of “{title}”</source>
            <translation>“{title}”保留的步骤</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>“{title}” has no latent</source>
            <translation>“{title}”没有潜变量</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Begin with</source>
            <translation>以此开始</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Take away</source>
            <translation>减去</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>{columns} × {rows} cells</source>
            <translation>{columns} × {rows} 格</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Weight of {title}</source>
            <translation>{title}的权重</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Take “{title}” out of the mix</source>
            <translation>把“{title}”移出混合</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Remove {title}</source>
            <translation>移除{title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>VQGAN unknown</source>
            <translation>VQGAN 未知</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/steps.py" />
            <source>Kept steps</source>
            <translation>保留的步骤</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/steps.py" />
            <source>The latents kept of the picture that is marked, the first step first</source>
            <translation>所选图片保留的潜变量，第一步在前</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>Back to all</source>
            <translation>回到全部</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>Show all pictures again (Esc)</source>
            <translation>重新显示所有图片（Esc）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>{setting}: {value}</source>
            <translation>{setting}：{value}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>The same settings</source>
            <translation>相同的设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Keep both, with a number</source>
            <translation>两者都保留，加编号</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Leave it as it is</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Write over it</source>
            <translation>覆盖</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>{n:,} pictures exported to {folder}.</source>
            <extracomment>If n is 1: 1 picture exported to {folder}.</extracomment>
            <translation>
                <numerusform>已把 {n:,} 张图片导出到 {folder}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>{n:,} pictures not: {problem}</source>
            <extracomment>If n is 1: 1 picture not: {problem}</extracomment>
            <translation>
                <numerusform>{n:,} 张图片未导出：{problem}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Export {n:,} pictures</source>
            <extracomment>If n is 1: Export 1 picture</extracomment>
            <translation>
                <numerusform>导出 {n:,} 张图片</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>With prompts, settings and seed</source>
            <translation>带提示词、设置和种子</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>May contain {fields}</source>
            <translation>可含有 {fields}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>If a file is there</source>
            <translation>若文件已存在</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Choose the folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Write the files</source>
            <translation>写入文件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Stop; what is written stays</source>
            <translation>停止；已写入的会保留</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Choose a folder to export to.</source>
            <translation>选择导出的文件夹。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Stopped. {n:,} pictures exported.</source>
            <extracomment>If n is 1: Stopped. 1 picture exported.</extracomment>
            <translation>
                <numerusform>已停止。已导出 {n:,} 张图片。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>{n} of these names are taken there</source>
            <extracomment>If n is 1: One of these names is taken there</extracomment>
            <translation>
                <numerusform>其中 {n} 个名称在那里已被使用</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Export To</source>
            <translation>导出到</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Newest first</source>
            <translation>最新在前</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Oldest first</source>
            <translation>最旧在前</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Most stars first</source>
            <translation>星级高在前</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>By title</source>
            <translation>按标题</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Most steps first</source>
            <translation>步数多在前</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Any time</source>
            <translation>任何时间</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Last 365 days</source>
            <translation>最近 365 天</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Any stars</source>
            <translation>任何星级</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>{done:,} of {total:,}</source>
            <translation>{done:,} / {total:,}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Search in prompts, titles and tags</source>
            <translation>在提示词、标题和标签中查找</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>When it was made</source>
            <translation>生成时间</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>At least so many stars</source>
            <translation>至少这么多星</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>What made it</source>
            <translation>由什么生成</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>With which model</source>
            <translation>使用哪个模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>With which tag</source>
            <translation>带哪个标签</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>How the run ended</source>
            <translation>运行如何结束</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>In which order</source>
            <translation>按什么顺序</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Show everything</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Size of the thumbnails</source>
            <translation>缩略图大小</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>All generators</source>
            <translation>所有生成器</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>All models</source>
            <translation>所有模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>All tags</source>
            <translation>所有标签</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Any end</source>
            <translation>任何结束方式</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Show everything again</source>
            <translation>重新显示全部</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Library</source>
            <translation>作品库</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/inspector.py" />
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/inspector.py" />
            <source>Choose a picture.</source>
            <translation>选择一张图片。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/inspector.py" />
            <source>Tags, with commas between them</source>
            <translation>标签，以逗号分隔</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Finished pictures appear here.</source>
            <translation>完成的图片显示在这里。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>No picture fits. Search for other words, or show everything again.</source>
            <translation>没有符合的图片。换别的词查找，或重新显示全部。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>No stars</source>
            <translation>无星</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Show it on the Create page</source>
            <translation>在“创作”页显示</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Put its settings into the form</source>
            <translation>把它的设置填入表单</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Begin the next one here</source>
            <translation>从这里开始下一张</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Show two to four side by side</source>
            <translation>并排显示二到四张</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Copy what is chosen to a folder</source>
            <translation>把所选的复制到文件夹</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Take what is chosen out of the gallery</source>
            <translation>把所选的移出图库</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Look again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Read what was changed by hand</source>
            <translation>读取手动更改的内容</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>deletion of {n} pictures</source>
            <extracomment>If n is 1: deletion of a picture</extracomment>
            <translation>
                <numerusform>删除 {n} 张图片</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Give stars</source>
            <translation>评星</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Reading the gallery: {done:,} of {total:,}</source>
            <translation>正在读取图库：{done:,} / {total:,}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Stars</source>
            <translation>星级</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/stars.py" />
            <source>Give stars (keys 0 to 5)</source>
            <translation>评星（按键 0 到 5）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/stars.py" />
            <source>{stars} of {most} stars</source>
            <translation>{stars} 星，共 {most} 星</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>A finished picture is not in the gallery yet, because it could not be written there. Free some space or connect the drive, and it is kept by itself; if you close now, it is lost.</source>
            <translation>有一张完成的图片还不在图库中，因为无法写入。腾出空间或接上驱动器，它就会自动保存；如果现在关闭，它将丢失。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>{n} pictures were deleted.</source>
            <extracomment>If n is 1: The picture was deleted.</extracomment>
            <translation>
                <numerusform>已删除 {n} 张图片。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>branch from an earlier step</source>
            <translation>从较早的步骤分支</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>use of the preset “{title}”</source>
            <translation>使用预设“{title}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>The preset “{title}” is in the form now.</source>
            <translation>预设“{title}”已填入表单。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Copy the technical details, for a report</source>
            <translation>复制技术细节，用于报告</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Do this now</source>
            <translation>现在执行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Dismiss this message</source>
            <translation>关闭这条消息</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Dismiss message</source>
            <translation>关闭消息</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>from {source}</source>
            <translation>来自 {source}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Downloading</source>
            <translation>正在下载</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Connecting…</source>
            <translation>正在连接…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Importing</source>
            <translation>正在导入</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Opening {name}…</source>
            <translation>正在打开 {name}…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Checking</source>
            <translation>正在检查</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Checking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Removing</source>
            <translation>正在移除</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Moving to the trash…</source>
            <translation>正在移到回收站…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Discarding</source>
            <translation>正在丢弃</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Deleting what was downloaded…</source>
            <translation>正在删除已下载的内容…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Converting</source>
            <translation>正在转换</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/details.py" />
            <source>Facts about this model</source>
            <translation>此模型的信息</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>{memory} of graphics memory at 256 × 256 pixels with 32 cutouts</source>
            <translation>256 × 256 像素、32 个裁块时需 {memory} 显存</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Public, SHA-256 {digest}…; compared after the download</source>
            <translation>公开，SHA-256 {digest}…；下载后比对</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Judges how well a picture matches the prompts.</source>
            <translation>判断图片与提示词有多吻合。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Draws the pictures that CLIP judges.</source>
            <translation>绘制由 CLIP 判断的图片。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>{size} on disk</source>
            <translation>占磁盘 {size}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>{size} to download</source>
            <translation>需下载 {size}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Made from {file} on {date}.</source>
            <translation>由 {file} 生成于 {date}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Intact; compared at {verified}</source>
            <translation>完好；比对于 {verified}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Noted at installation, SHA-256 {digest}…</source>
            <translation>安装时记录，SHA-256 {digest}…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>None is public</source>
            <translation>没有公开的校验和</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Credit</source>
            <translation>作者</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Origin</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Servers</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Checksum</source>
            <translation>校验和</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>{all}, then {next}</source>
            <translation>{all}，然后 {next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>not stated</source>
            <translation>未说明</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Made from {file}.</source>
            <translation>由 {file} 生成。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>None noted</source>
            <translation>没有记录</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Model configuration (*.yaml *.yml *.json)</source>
            <translation>模型配置 (*.yaml *.yml *.json)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Import a model</source>
            <translation>导入模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>What the model is called in the settings and on the command line</source>
            <translation>模型在设置和命令行中的名称</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Configuration</source>
            <translation>配置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>The yaml that describes the model's network</source>
            <translation>描述模型网络的 yaml</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>There is a model of this name already. Choose another.</source>
            <translation>已有同名模型。另选一个名称。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Read, check and install this checkpoint</source>
            <translation>读取、检查并安装这个检查点</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Choose the configuration</source>
            <translation>选择配置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>{size}. It is read without running anything in it, checked, and written as safetensors; the file itself stays as it is.</source>
            <translation>{size}。读取时不运行其中任何内容，检查后写成 safetensors；文件本身保持不变。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Import nothing</source>
            <translation>不导入</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Choose the yaml on this computer</source>
            <translation>选择这台电脑上的 yaml</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Its yaml</source>
            <translation>它的 yaml</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>CLIP  ·  understands the prompts</source>
            <translation>CLIP  ·  理解提示词</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>VQGAN  ·  draws the pictures</source>
            <translation>VQGAN  ·  绘制图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Digits CLIP  ·  reads a prompt letter by letter</source>
            <translation>数字 CLIP  ·  逐字母阅读提示词</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Digits diffusion  ·  takes the noise away</source>
            <translation>数字扩散  ·  去除噪声</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Portraits  ·  draws faces</source>
            <translation>肖像  ·  绘制面孔</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Portraits reader  ·  sees what a face has</source>
            <translation>肖像识别  ·  看出面孔有什么</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Being imported</source>
            <translation>正在导入的</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Others</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/progress.py" />
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/progress.py" />
            <source>Waiting for “{awaited}”</source>
            <translation>等待“{awaited}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Not installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Download begun</source>
            <translation>下载未完成</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Fetch this model, check it and install it</source>
            <translation>获取、检查并安装此模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Resume download</source>
            <translation>继续下载</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Go on where the download stopped</source>
            <translation>从下载停止处继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Download again</source>
            <translation>重新下载</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Go on where the download stopped, or begin anew</source>
            <translation>从下载停止处继续，或从头开始</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Import from file…</source>
            <translation>从文件导入…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Install this model from a checkpoint that you have</source>
            <translation>用你已有的检查点安装此模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>I have the file…</source>
            <translation>我有文件…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Let the download rest</source>
            <translation>暂停下载</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Stop; what has been downloaded is kept, and nothing is half installed</source>
            <translation>停止；已下载的会保留，不会安装一半</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Delete what has been downloaded so far</source>
            <translation>删除目前已下载的内容</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Verify</source>
            <translation>校验</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Compare the files with what was installed</source>
            <translation>与安装时的文件比对</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Move this model to the trash</source>
            <translation>把此模型移到回收站</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>From a file only</source>
            <translation>只能从文件导入</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Built in</source>
            <translation>内置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Can be downloaded</source>
            <translation>可下载</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>{part} of {size} are here</source>
            <translation>已有 {part} / {size}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/view.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/view.py" />
            <source>All models, installed or not</source>
            <translation>所有模型，无论是否安装</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>Checkpoints ({kinds});;All files (*)</source>
            <translation>检查点 ({kinds});;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>Import {title}</source>
            <translation>导入{title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>Install a checkpoint that you have; it may also be dropped here</source>
            <translation>安装你已有的检查点；也可以拖放到这里</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>“{title}” is installed and can be chosen in the settings.</source>
            <translation>“{title}”已安装，可在设置中选择。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>“{title}” is intact: its files are those that were installed.</source>
            <translation>“{title}”完好：文件与安装时一致。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>“{title}”: what has come so far is kept, to go on from there.</source>
            <translation>“{title}”：已下载的部分会保留，之后从那里继续。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>Drop it here to import it</source>
            <translation>拖放到这里导入</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>It is read without running anything in it, and stays where it is.</source>
            <translation>读取时不运行其中任何内容，文件留在原处。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>“{title}” is in the trash now.</source>
            <translation>“{title}”已移到回收站。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/words.py" />
            <source>{number} KB</source>
            <translation>{number} KB</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/words.py" />
            <source>{size}/s</source>
            <translation>{size}/秒</translation>
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
            <translation>按现状保留</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Wait until the picture at hand is done, or stop it.</source>
            <translation>等当前图片完成，或停止它。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>“{title}”, step {step} of {total}</source>
            <translation>“{title}”，第 {step} 步，共 {total} 步</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>{place}, {moment:%d %B, %H:%M}</source>
            <translation>{place}，{moment:%m-%d %H:%M}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>“{title}”, before its first step</source>
            <translation>“{title}”，尚未到第一步</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Interrupted pictures</source>
            <translation>中断的图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Decide another time</source>
            <translation>以后再决定</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Go on exactly where it stood, to the same picture</source>
            <translation>从原处精确地继续，得到同一张图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Put it into the gallery as it stood, and do not go on</source>
            <translation>按当时的样子存入图库，不再继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Delete what there is of it</source>
            <translation>删除已有的部分</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>A picture was still forming when the program stopped: {place}.</source>
            <translation>程序停止时有一张图片仍在生成：{place}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>{n} pictures were still forming when the program stopped.</source>
            <extracomment>If n is 1: A picture was still forming when the program stopped.</extracomment>
            <translation>
                <numerusform>程序停止时有 {n} 张图片仍在生成。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>{deed}: {title}</source>
            <translation>{deed}：{title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Create</source>
            <translation>创作</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Write what you want to see, and watch it form</source>
            <translation>写下想看的内容，看着它成形</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Draw digits out of noise, and see every stage</source>
            <translation>从噪声中画出数字，看到每个阶段</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Portraits</source>
            <translation>肖像</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Say what a face shall have, and see it at once</source>
            <translation>说出面孔的特征，立刻看到</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Find, mark and compare everything that was made</source>
            <translation>查找、标记和比较所有作品</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Mix what was kept, and see at once what comes of it</source>
            <translation>混合保存的内容，立刻看到结果</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Put latents on a timeline, and watch one become the other</source>
            <translation>把潜变量放上时间轴，看一张变成另一张</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Restyle</source>
            <translation>重绘风格</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Paint the frames of a folder or of a video anew</source>
            <translation>重新绘制文件夹或视频的每一帧</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Let pictures wait for their turn, whole lists and grids of them</source>
            <translation>让图片排队等候，整份列表和网格都行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Let models and settings do the same side by side, and have it judged</source>
            <translation>让模型和设置并排做同样的事，并加以评判</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Train the small models, and measure what they can do</source>
            <translation>训练小模型，衡量它们的能力</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>Address of the cluster</source>
            <translation>集群地址</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>The head of the cluster, as in 192.168.1.5:6379; “auto” if this is one of it</source>
            <translation>集群的头节点，如 192.168.1.5:6379；若本机属于集群则写“auto”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>This computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>Ray cluster at</source>
            <translation>Ray 集群</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>auto, or host:port</source>
            <translation>auto 或 主机:端口</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Drop a portrait here, or choose a file. The model draws it again,
and the switches change it: put eyeglasses on, take the hat off.

A picture is cropped to the square in its middle, and made 64 × 64 small.</source>
            <translation>把一张肖像拖放到这里，或选择文件。模型会重画它，
开关则改变它：戴上眼镜，摘下帽子。

图片会裁成中间的正方形，缩小到 64 × 64。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Original</source>
            <translation>原图</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Drawn again</source>
            <translation>重画</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Changed</source>
            <translation>改变后</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Use the CVAE</source>
            <translation>使用 CVAE</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Choose a picture…</source>
            <translation>选择图片…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>A PNG, JPEG or WebP file</source>
            <translation>PNG、JPEG 或 WebP 文件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Blended {share:.0%} towards “{end}”  ·  leave out</source>
            <translation>向“{end}”混合 {share:.0%}  ·  去掉</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Undo change of the portraits</source>
            <translation>撤销肖像的更改</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Redo change of the portraits</source>
            <translation>重做肖像的更改</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>This model hears no text; the switches move it.</source>
            <translation>此模型不听文字；由开关控制。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>blending</source>
            <translation>混合</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>In words: a smiling woman with long hair, wearing a hat</source>
            <translation>用英文描述：a smiling woman with long hair, wearing a hat</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Prompt</source>
            <translation>提示词</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Leave the other end out</source>
            <translation>去掉另一端</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/grid.py" />
            <source>{number} of {total}</source>
            <translation>第 {number} 个，共 {total} 个</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/grid.py" />
            <source>Arrow keys pick a portrait, Return shows it alone, Esc all again.</source>
            <translation>方向键选择肖像，Return 单独显示，Esc 恢复全部。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Hair</source>
            <translation>头发</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Hair colour</source>
            <translation>发色</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Skin</source>
            <translation>皮肤</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Expression</source>
            <translation>表情</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Worn</source>
            <translation>穿戴</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Beard</source>
            <translation>胡须</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Face</source>
            <translation>面部</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Black</source>
            <translation>黑色</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Blond</source>
            <translation>金色</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Brown</source>
            <translation>棕色</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Grey</source>
            <translation>灰色</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Red</source>
            <translation>红色</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Pale</source>
            <translation>苍白</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Tan</source>
            <translation>晒黑</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/model_box.py" />
            <source>A file of one’s own…</source>
            <translation>自己的文件…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/model_box.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/model_box.py" />
            <source>The model that draws</source>
            <translation>作画的模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/model_box.py" />
            <source>Weights (*.safetensors);;All files (*)</source>
            <translation>权重 (*.safetensors);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/numbers.py" />
            <source>Roll the seed</source>
            <translation>掷种子</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/numbers.py" />
            <source>Other portraits, by chance</source>
            <translation>随机换别的肖像</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/numbers.py" />
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/numbers.py" />
            <source>Truncation</source>
            <translation>截断</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Change this picture</source>
            <translation>改变这张图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Its middle square is drawn again, 64 × 64.</source>
            <translation>重画它中间的正方形，64 × 64。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Portraits are being drawn for the gallery. Stop it and close?</source>
            <translation>正在为图库绘制肖像。停止并关闭？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>{n} portraits</source>
            <extracomment>If n is 1: 1 portrait</extracomment>
            <translation>
                <numerusform>{n} 张肖像</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Drop one picture: a PNG, JPEG or WebP.</source>
            <translation>拖放一张图片：PNG、JPEG 或 WebP。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>choice of a picture</source>
            <translation>选择图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>seen: {attributes}</source>
            <translation>看到：{attributes}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>On the way from A to B</source>
            <translation>从 A 到 B 的途中</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Change a Picture</source>
            <translation>改变图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Pictures ({patterns})</source>
            <translation>图片 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Save the Walk</source>
            <translation>保存过渡</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>“{model}” is a GAN. It draws, but cannot tell how a picture would be drawn.</source>
            <translation>“{model}”是 GAN。它会画，但说不出一张图片该如何画。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Portrait {name}</source>
            <translation>肖像 {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>choice of the model</source>
            <translation>选择模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>nothing it knows</source>
            <translation>没有认识的</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Picked portrait</source>
            <translation>选中的肖像</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Keep this one</source>
            <translation>保留这个</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Keep the portrait in the gallery, with its settings</source>
            <translation>把肖像连同设置保留在图库</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Write a PNG that says how it was made</source>
            <translation>写一个说明制作方式的 PNG</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Portraits out of nothing but wishes</source>
            <translation>只凭愿望绘制肖像</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Change a picture</source>
            <translation>改变图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Give a portrait of your own eyeglasses, or another expression</source>
            <translation>给你自己的肖像戴上眼镜或换个表情</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Open Train</source>
            <translation>打开“训练”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Keep this with all its settings (Ctrl+Return)</source>
            <translation>连同所有设置保留（Ctrl+Return）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>any</source>
            <translation>不限</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>Click: on, off, any. Keys: plus, minus, 0; the arrows lead to the next one.</source>
            <translation>点击：开、关、不限。按键：加号、减号、0；方向键到下一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>{name}: {state}</source>
            <translation>{name}：{state}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>The picture has it.</source>
            <translation>图片有此特征。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>The picture has it not.</source>
            <translation>图片没有此特征。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>{wishes} are left open again: “{wish}” rules that out.</source>
            <translation>{wishes}重新变为不限：“{wish}”与之不能并存。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>{all} and {next}</source>
            <translation>{all}和{next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>{wishes} is left open again: “{wish}” rules that out.</source>
            <translation>{wishes}重新变为不限：“{wish}”与之不能并存。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>Leave all open</source>
            <translation>全部不限</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>“{word}”</source>
            <translation>“{word}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>Wish for nothing in particular</source>
            <translation>不指定任何特征</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Way from A to B</source>
            <translation>从 A 到 B 的过渡</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Let the walk begin with the picked portrait</source>
            <translation>让过渡从选中的肖像开始</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Let the walk end with the picked portrait</source>
            <translation>让过渡到选中的肖像结束</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Pin as {name}</source>
            <translation>定为 {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>There and back, until you stop it</source>
            <translation>来回播放，直到你停止</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Keep the walk in the gallery, as one sheet</source>
            <translation>把过渡作为一张大图保留到图库</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Save the walk as an animation</source>
            <translation>把过渡存为动画</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Walk</source>
            <translation>过渡</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Presets ({suffixes})</source>
            <translation>预设 ({suffixes})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Put this preset's settings into the form</source>
            <translation>把此预设的设置填入表单</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Save Current As…</source>
            <translation>当前设置另存为…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Keep the form's settings as a preset</source>
            <translation>把表单的设置保留为预设</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Give this preset another title</source>
            <translation>给此预设另取标题</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Move this preset to the trash</source>
            <translation>把此预设移到回收站</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Keep a preset from a file; files can be dropped too</source>
            <translation>从文件保留预设；也可以拖放文件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Write this preset to a file, to hand it on</source>
            <translation>把此预设写入文件，以便转交</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>All settings at their defaults</source>
            <translation>所有设置为默认值</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Save preset</source>
            <translation>保存预设</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Import presets</source>
            <translation>导入预设</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Rename preset</source>
            <translation>重命名预设</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Export preset</source>
            <translation>导出预设</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>This version has no settings {names}; the others are in the form.</source>
            <translation>此版本没有设置 {names}；其他设置已填入表单。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>{n} runs are waiting in the queue.</source>
            <extracomment>If n is 1: 1 run is waiting in the queue.</extracomment>
            <translation>
                <numerusform>队列中有 {n} 个运行在等待。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>Add to the queue: it is done after what goes on now (Ctrl+Shift+Return)</source>
            <translation>加入队列：在当前工作之后进行（Ctrl+Shift+Return）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>Add to queue</source>
            <translation>加入队列</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>Run it</source>
            <translation>运行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>Run them</source>
            <translation>运行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Values between commas, or a range: 1..4, or 0..1..0.25 by its last number</source>
            <translation>用逗号分隔的值，或一个范围：1..4，或末尾带步长的 0..1..0.25</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>{n:,} runs, in this order:</source>
            <extracomment>If n is 1: 1 run, in this order:</extracomment>
            <translation>
                <numerusform>{n:,} 个运行，顺序如下：</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>The run that the form of {generator} describes, with every value of these settings:</source>
            <translation>{generator}表单所描述的运行，遍历这些设置的每个值：</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Every choice of wildcards such as {red|blue}, not one by the seed</source>
            <translation>{red|blue} 这类通配符的每个选项，而不是由种子选一个</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Runs</source>
            <translation>运行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Every prompt of {name}, by {generator}. What it does not say is as in the form.</source>
            <translation>{name} 的每个提示词，由{generator}生成。其中没写的与表单相同。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Setting</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>No setting</source>
            <translation>没有设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Values</source>
            <translation>值</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Add from a list</source>
            <translation>从列表添加</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Add a grid</source>
            <translation>添加网格</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>… and {n:,} more</source>
            <extracomment>If n is 1: … and 1 more</extracomment>
            <translation>
                <numerusform>… 另有 {n:,} 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Add {n:,} Runs</source>
            <extracomment>If n is 1: Add 1 Run</extracomment>
            <translation>
                <numerusform>添加 {n:,} 个运行</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>1..4   or   0.05, 0.1</source>
            <translation>1..4   或   0.05, 0.1</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>(no prompt)</source>
            <translation>（无提示词）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Contact sheet</source>
            <translation>图片总览</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Drawing…</source>
            <translation>正在绘制…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Save As…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Save contact sheet</source>
            <translation>保存图片总览</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>PNG (*.png)</source>
            <translation>PNG (*.png)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>The contact sheet is saved as {path}.</source>
            <translation>图片总览已存为 {path}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/course.py" />
            <source>about {hours} h {minutes} min</source>
            <translation>约 {hours} 小时 {minutes} 分</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/course.py" />
            <source>less than a minute</source>
            <translation>不到一分钟</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/course.py" />
            <source>about {minutes} min</source>
            <translation>约 {minutes} 分</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/course.py" />
            <source>about {hours} h</source>
            <translation>约 {hours} 小时</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Change This Run</source>
            <translation>更改这个运行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Have it done with these settings (Ctrl+Return)</source>
            <translation>用这些设置执行（Ctrl+Return）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Edit run</source>
            <translation>编辑运行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Leave the run as it is (Esc)</source>
            <translation>保持运行不变（Esc）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Change this run</source>
            <translation>更改这个运行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Where what waits is done: here one by one, or by many machines at once</source>
            <translation>等待的运行在哪里执行：在本机逐个执行，或由多台机器同时执行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{done} of {total} done</source>
            <translation>已完成 {done} / {total}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Add from List…</source>
            <translation>从列表添加…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Add every prompt of a text or CSV file</source>
            <translation>添加文本或 CSV 文件的每个提示词</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Grid…</source>
            <translation>网格…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Add the form's run with several values of settings</source>
            <translation>以多个设置值添加表单的运行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Contact Sheet…</source>
            <translation>图片总览…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Show a finished batch on one sheet (Ctrl+J)</source>
            <translation>把完成的一批显示在一张大图上（Ctrl+J）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Retry Failed</source>
            <translation>重试失败的</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Let all that failed wait again</source>
            <translation>让所有失败的重新等待</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Clear Ended</source>
            <translation>清除已结束的</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Take out all that has ended; the pictures stay</source>
            <translation>移除所有已结束的；图片保留</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Progress of the cluster</source>
            <translation>集群进度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Stop Cluster</source>
            <translation>停止集群</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Stop all that runs there; it waits again</source>
            <translation>停止在那里运行的一切；它们会重新等待</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{n} running</source>
            <extracomment>If n is 1: 1 running</extracomment>
            <translation>
                <numerusform>{n} 个运行中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{n} waiting</source>
            <extracomment>If n is 1: 1 waiting</extracomment>
            <translation>
                <numerusform>{n} 个等待中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{n} finished</source>
            <extracomment>If n is 1: 1 finished</extracomment>
            <translation>
                <numerusform>{n} 个已完成</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{n} cancelled</source>
            <extracomment>If n is 1: 1 cancelled</extracomment>
            <translation>
                <numerusform>{n} 个已取消</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Nothing waits</source>
            <translation>没有等待的</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Do what waits</source>
            <translation>执行等待的运行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Begin nothing more; what runs goes on</source>
            <translation>不再开始新的；运行中的继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Goes on</source>
            <translation>正在继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Running elsewhere</source>
            <translation>在别处运行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Loading</source>
            <translation>加载中</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/nothing.py" />
            <source>Press the button beside Generate, or Ctrl+Shift+Return, to let a picture wait here for its turn.
A prompt list or a grid of settings fills it at once; list files can be dropped here too.</source>
            <translation>按“生成”旁边的按钮或 Ctrl+Shift+Return，让图片在这里排队。
提示词列表或设置网格可以一次填满队列；列表文件也可以拖放到这里。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/nothing.py" />
            <source>Nothing waits here</source>
            <translation>这里没有等待的</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Prompt lists (*.txt *.csv *.tsv);;All files (*)</source>
            <translation>提示词列表 (*.txt *.csv *.tsv);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Change this run before its turn</source>
            <translation>在轮到它之前更改这个运行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Use These Settings</source>
            <translation>使用这些设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Show Picture</source>
            <translation>显示图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Show what it made</source>
            <translation>显示它的成果</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Do Next</source>
            <translation>下一个执行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Move to the front</source>
            <translation>移到最前</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Do Last</source>
            <translation>最后执行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Move to the end</source>
            <translation>移到最后</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Add it once more</source>
            <translation>再添加一次</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Let it wait again</source>
            <translation>让它重新等待</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Stop This Run</source>
            <translation>停止这个运行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Keep its picture, and go on with the next</source>
            <translation>保留它的图片，继续下一个</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Take out of the queue; pictures stay</source>
            <translation>移出队列；图片保留</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>All pictures of this batch on one sheet</source>
            <translation>把这一批的所有图片放在一张大图上</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>use of “{title}”</source>
            <translation>使用“{title}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Add from a prompt list</source>
            <translation>从提示词列表添加</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>removal of {n} runs</source>
            <extracomment>If n is 1: removal of 1 run</extracomment>
            <translation>
                <numerusform>移除 {n} 个运行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>{n} runs are out of the queue; pictures stay. Undo puts back.</source>
            <extracomment>If n is 1: 1 run is out of the queue; pictures stay. Undo puts back.</extracomment>
            <translation>
                <numerusform>{n} 个运行已移出队列；图片保留。撤销可恢复。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/planning.py" />
            <source>Prompt, line {number}</source>
            <translation>提示词，第 {number} 行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/runner.py" />
            <source>The queue is paused, with {n} waiting.</source>
            <translation>队列已暂停，{n} 个在等待。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/runner.py" />
            <source>{n} runs added to the queue, which is paused.</source>
            <extracomment>If n is 1: 1 run added to the queue, which is paused.</extracomment>
            <translation>
                <numerusform>{n} 个运行已加入队列，队列已暂停。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/runner.py" />
            <source>{n} runs added to the queue.</source>
            <extracomment>If n is 1: 1 run added to the queue.</extracomment>
            <translation>
                <numerusform>{n} 个运行已加入队列。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/view.py" />
            <source>What runs, what waits in its order, and what has ended</source>
            <translation>正在运行的、按序等待的和已结束的</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Wait until the picture at hand is done, or stop it, and drop this one again.</source>
            <translation>等当前图片完成或停止它，再拖放这一张。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Drop one picture that this program has made: a PNG, JPEG or WebP.</source>
            <translation>拖放一张由本程序生成的图片：PNG、JPEG 或 WebP。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Use its settings</source>
            <translation>使用它的设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>How it was made comes into the form.</source>
            <translation>它的制作方式会填入表单。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>use of the settings of {name}</source>
            <translation>使用 {name} 的设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>The settings of {name} are in the form. {text}</source>
            <translation>{name} 的设置已填入表单。{text}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>{name} was made by “{generator}”, which is not here. If that is a plug-in, install it, and drop the picture again.</source>
            <translation>{name} 由“{generator}”生成，这里没有它。如果是插件，安装后再拖放图片。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Its settings were changed {n} times on the way.</source>
            <extracomment>If n is 1: Its settings were changed once on the way.</extracomment>
            <translation>
                <numerusform>它的设置中途更改了 {n} 次。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Make it again</source>
            <translation>重新生成</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>changes made on the way</source>
            <translation>中途的更改</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/course.py" />
            <source>Putting the frames into the film</source>
            <translation>正在把帧放入影片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/course.py" />
            <source>All frames are finished</source>
            <translation>所有帧都已完成</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Paint the frames anew</source>
            <translation>重新绘制各帧</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Take the settings of the Create page</source>
            <translation>采用“创作”页的设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Prompts and all but what frames have of their own: undo puts them back</source>
            <translation>提示词及除帧自有设置外的一切：撤销可恢复</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Restyle, pause or resume</source>
            <translation>重绘、暂停或继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Stop; the frames that are finished are kept (Esc)</source>
            <translation>停止；已完成的帧会保留（Esc）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>use of the settings of the Create page</source>
            <translation>使用“创作”页的设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>choice of the source</source>
            <translation>选择来源</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>shape of the source</source>
            <translation>来源的形状</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Frame {number} will stand here, painted anew.</source>
            <translation>第 {number} 帧重绘后显示在这里。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Restyled</source>
            <translation>重绘后</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Restyled  ·  frame {number}, forming</source>
            <translation>重绘后  ·  第 {number} 帧，正在形成</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Source  ·  frame {number}</source>
            <translation>来源  ·  第 {number} 帧</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Restyled  ·  frame {number}</source>
            <translation>重绘后  ·  第 {number} 帧</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Live</source>
            <translation>实时</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Pausing</source>
            <translation>正在暂停</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>A restyling is under way. Stop it? Its finished frames are kept, and it can go on later.</source>
            <translation>正在重绘风格。停止？已完成的帧会保留，以后可以继续。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>The settings of the Create page are here now; iterations and learning rate stay.</source>
            <translation>“创作”页的设置已在这里；迭代次数和学习率不变。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Frame {number} of {count} is finished here</source>
            <translation>第 {number} 帧在此完成，共 {count} 帧</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Frames are being painted. Cancel that, or wait until it is finished.</source>
            <translation>正在绘制帧。取消它，或等它完成。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>The frames that are finished are kept.</source>
            <translation>已完成的帧会保留。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Go On</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>All {count} frames are restyled.</source>
            <translation>全部 {count} 帧已重绘。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/progress.py" />
            <source>{done} of {count} frames are finished</source>
            <translation>{count} 帧中已完成 {done} 帧</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/progress.py" />
            <source>All {count} frames are finished</source>
            <translation>全部 {count} 帧已完成</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/progress.py" />
            <source>Stopped by an error</source>
            <translation>因错误停止</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Drag to look at other frames</source>
            <translation>拖动查看其他帧</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Watch the frame that forms</source>
            <translation>观看正在形成的帧</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Open Folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Show the frames in the file manager</source>
            <translation>在文件管理器中显示帧</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Play Film</source>
            <translation>播放影片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Show the restyled film</source>
            <translation>显示重绘的影片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Restyle this</source>
            <translation>重绘这个</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Its frames are painted anew, one after the other.</source>
            <translation>它的帧会一个接一个重新绘制。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>One folder of pictures or one video is restyled at a time. Drop a single one.</source>
            <translation>一次重绘一个图片文件夹或一个视频。只拖放一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Choose a Folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>A folder of pictures, in the order of their names</source>
            <translation>图片文件夹，按名称顺序</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Choose a Video…</source>
            <translation>选择视频…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>An MP4, WebM, MOV or GIF</source>
            <translation>MP4、WebM、MOV 或 GIF</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>What shall be painted anew?</source>
            <translation>要重新绘制什么？</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Drop a folder of pictures or a video here, or choose one.</source>
            <translation>把图片文件夹或视频拖放到这里，或选择一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>The folder to write to holds frames of another source or of other settings. Choose another folder.</source>
            <translation>要写入的文件夹中有另一来源或另一些设置的帧。选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>{done} of {count} frames are finished already, and stay as they are. Go On paints the rest.</source>
            <translation>{count} 帧中已有 {done} 帧完成，保持原样。“继续”绘制其余的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>The frames and the film are in the folder. Its sound is {sound}.</source>
            <translation>帧和影片在文件夹中。声音：{sound}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>{rate:.4g} a second</source>
            <translation>每秒 {rate:.4g}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>All {count} frames are finished already, and stay as they are.</source>
            <translation>全部 {count} 帧都已完成，保持原样。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>The frames are in the folder.</source>
            <translation>帧在文件夹中。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>The frames and the film are in the folder.</source>
            <translation>帧和影片在文件夹中。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/resuming.py" />
            <source>Discard it?</source>
            <translation>丢弃它？</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/resuming.py" />
            <source>“{title}” had come to step {step} of {total_steps}. It cannot be brought back.</source>
            <translation>“{title}”已到第 {step} 步，共 {total_steps} 步。丢弃后无法恢复。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/resuming.py" />
            <source>going on with “{title}”</source>
            <translation>继续“{title}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/run_worker.py" />
            <source>Loading the models…</source>
            <translation>正在加载模型…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/saving.py" />
            <source>Save Image</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/saving.py" />
            <source>Save Latent</source>
            <translation>保存潜变量</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/canvas.py" />
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/canvas.py" />
            <source>Arrow keys move the picture; plus, minus and 0 zoom and fit it.</source>
            <translation>方向键移动图片；加号、减号和 0 缩放和适应。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparing.py" />
            <source>There is nothing to compare with yet. Choose a picture of the gallery and “Compare with This”, or start from a picture.</source>
            <translation>还没有可比较的图片。选择图库中的一张并点“与此比较”，或从一张图片开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparing.py" />
            <source>Pictures are compared with “{title}” now. Hold \ to see it, or switch on Wipe.</source>
            <translation>图片现在与“{title}”比较。按住 \ 可看它，或打开“划变”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparing.py" />
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparison.py" />
            <source>The other picture</source>
            <translation>另一张图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparison.py" />
            <source>Wipe</source>
            <translation>划变</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparison.py" />
            <source>Left of the line is the picture, right of it the other one</source>
            <translation>线左边是图片，右边是另一张</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparison.py" />
            <source>Drag, or use the arrow keys: left is the picture, right the other one</source>
            <translation>拖动或用方向键：左边是图片，右边是另一张</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/drop.py" />
            <source>The next picture begins with it.</source>
            <translation>下一张图片从它开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/drop.py" />
            <source>A picture starts from one file. Drop a single picture or latent.</source>
            <translation>图片从一个文件开始。拖放单个图片或潜变量。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/drop.py" />
            <source>“{name}” is neither a picture nor a latent. Drop a PNG, JPEG or WebP picture, or a .safetensors latent.</source>
            <translation>“{name}”既不是图片也不是潜变量。拖放 PNG、JPEG 或 WebP 图片，或 .safetensors 潜变量。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/drop.py" />
            <source>Not this one</source>
            <translation>不是这个</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>The loss of each step is drawn here: the lower, the closer to the prompts.</source>
            <translation>每一步的损失画在这里：越低越接近提示词。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>Loss chart</source>
            <translation>损失图</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>The loss terms over the steps</source>
            <translation>各损失项随步数的变化</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>Curve of {name}</source>
            <translation>{name} 的曲线</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>Show or hide the curve of {name}</source>
            <translation>显示或隐藏 {name} 的曲线</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask.py" />
            <source>inversion of the mask</source>
            <translation>反转蒙版</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask.py" />
            <source>clearing of the mask</source>
            <translation>清除蒙版</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Size of the brush in pixels ([ and ])</source>
            <translation>画笔大小，以像素计（[ 和 ]）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Pixels over which all edges are softened</source>
            <translation>所有边缘柔化多少像素</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Paint what stays as it is (X)</source>
            <translation>涂抹要保持不变的部分（X）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Erase: let it change again (X, or the right button)</source>
            <translation>擦除：让它重新可变（X 或右键）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Soft edge of the brush</source>
            <translation>画笔的柔边</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Size of the brush</source>
            <translation>画笔大小</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Feather</source>
            <translation>羽化</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Invert: what stays may change, and the other way round</source>
            <translation>反转：不变的可变，可变的不变</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Clear: let everything change</source>
            <translation>清除：一切都可变</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Load a mask picture: white may change, black stays</source>
            <translation>载入蒙版图片：白色可变，黑色不变</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Undo the last stroke</source>
            <translation>撤销上一笔</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Do the last stroke again</source>
            <translation>重做上一笔</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Done painting</source>
            <translation>完成绘制</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>{what}: {pixels:.0f}</source>
            <translation>{what}：{pixels:.0f}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>Paint what must stay</source>
            <translation>涂抹必须保持不变的部分</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>Mask</source>
            <translation>蒙版</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>Arrow keys move the brush, Space paints what stays as it is, X turns to the eraser; the brackets make the brush smaller and larger.</source>
            <translation>方向键移动画笔，空格涂抹不变的部分，X 切换橡皮；方括号键改变画笔大小。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>stroke of the eraser</source>
            <translation>橡皮的一笔</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>stroke of the mask</source>
            <translation>蒙版的一笔</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>change of the mask</source>
            <translation>更改蒙版</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>Load Mask</source>
            <translation>载入蒙版</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>change of the feather</source>
            <translation>更改羽化</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>The mask could not be written to {path} ({reason}). Make room there, and paint on.</source>
            <translation>无法把蒙版写入 {path}（{reason}）。在那里腾出空间，然后接着画。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>loading of a mask</source>
            <translation>载入蒙版</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/notice.py" />
            <source>Take back</source>
            <translation>收回</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/notice.py" />
            <source>Put it back as it was</source>
            <translation>恢复原状</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/notice.py" />
            <source>Dismiss this note</source>
            <translation>关闭这条备注</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/notice.py" />
            <source>Dismiss note</source>
            <translation>关闭备注</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/pace.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/pace.py" />
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} 分 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/progress.py" />
            <source>Step {step} of {total}</source>
            <translation>第 {step} 步，共 {total} 步</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/progress.py" />
            <source>{speed:.1f} steps/s</source>
            <translation>{speed:.1f} 步/秒</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/progress.py" />
            <source>Paused after step {step} of {total}</source>
            <translation>在第 {step} 步后暂停，共 {total} 步</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/stage/progress.py" />
            <source>Finished after {n} steps</source>
            <extracomment>If n is 1: Finished after {n} step</extracomment>
            <translation>
                <numerusform>{n} 步后完成</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/progress.py" />
            <source>Cancelled after step {step}</source>
            <translation>在第 {step} 步后取消</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/region_layer.py" />
            <source>Regions of the prompts</source>
            <translation>提示词的区域</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/region_layer.py" />
            <source>Drag over a part of the picture. With keys: arrows move a box, with Shift they stretch it, Return takes it, Escape leaves it.</source>
            <translation>在图片上拖出一部分。用按键：方向键移动方框，加 Shift 拉伸，Return 采用，Escape 退出。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Prompt for a &amp;Region</source>
            <translation>区域提示词(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Drag over the part of the picture that the prompt at the caret is for ({keys})</source>
            <translation>拖出光标处提示词所对应的图片部分（{keys}）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Drag over where “{prompt}” belongs</source>
            <translation>拖出“{prompt}”所在之处</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Write a prompt, and drag over where it belongs</source>
            <translation>写一个提示词，再拖出它的位置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Write the prompt first, then drag over where it belongs.</source>
            <translation>先写提示词，再拖出它的位置。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>region of a prompt</source>
            <translation>提示词的区域</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/starting.py" />
            <source>choice of the start</source>
            <translation>选择起点</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/starting.py" />
            <source>The next picture starts from {name}.</source>
            <translation>下一张图片从 {name} 开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>total</source>
            <translation>总计</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>include</source>
            <translation>包含</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>exclude</source>
            <translation>排除</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>extras</source>
            <translation>附加</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>start</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>flat areas</source>
            <translation>平坦区域</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>smoothness</source>
            <translation>平滑度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>colourfulness</source>
            <translation>色彩度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>symmetry across</source>
            <translation>左右对称</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>symmetry down</source>
            <translation>上下对称</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>palette</source>
            <translation>调色板</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>edge</source>
            <translation>边缘</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>score</source>
            <translation>分数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>noise</source>
            <translation>噪声</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>hits</source>
            <translation>命中</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>shown</source>
            <translation>已显示</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>agreement</source>
            <translation>一致性</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>features</source>
            <translation>特征</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>fooled</source>
            <translation>骗过</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>discriminator</source>
            <translation>判别器</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>Get models for larger pictures…</source>
            <translation>获取用于更大图片的模型…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>See which models there are, and download or import them</source>
            <translation>查看有哪些模型，下载或导入</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>Write this prompt into Include</source>
            <translation>把这个提示词写入“包含”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>What would you like to see?</source>
            <translation>你想看什么？</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>Describe it on the left and press Generate, or begin with one of these:</source>
            <translation>在左边描述并按“生成”，或从其中之一开始：</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/heat.py" />
            <source>Where the prompt is found</source>
            <translation>提示词在图中何处</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/helm.py" />
            <source>This cannot change while a picture forms.</source>
            <translation>图片生成期间不能更改此项。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/helm.py" />
            <source>{error} The run goes on as before.</source>
            <translation>{error}运行照旧继续。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>Show where in the picture this prompt is found</source>
            <translation>显示图片中何处符合此提示词</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>To see where a prompt is found, choose it while a picture forms.</source>
            <translation>要看提示词在何处，在图片生成期间选择它。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>Similarity {number}.</source>
            <translation>相似度 {number}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>How alike each prompt and the picture are shows here while a picture forms.</source>
            <translation>图片生成期间，这里显示每个提示词与图片有多相似。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>{field}: {prompt}</source>
            <translation>{field}：{prompt}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>Prompts</source>
            <translation>提示词</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>similarity</source>
            <translation>相似度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/words.py" />
            <source>Changed after step {step}</source>
            <translation>在第 {step} 步后更改</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/words.py" />
            <source>Changed before the first step</source>
            <translation>在第一步之前更改</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/words.py" />
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/looking_back.py" />
            <source>The last {most} kept steps of a run can be gone on from. Finish the picture, and choose it in the gallery to begin a new one from this step.</source>
            <translation>可以从运行最近保留的 {most} 步继续。先完成图片，再在图库中选择它，从这一步开始新的图片。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/looking_back.py" />
            <source>Look back to a step first, to go on from there another way.</source>
            <translation>先回看某一步，才能从那里换种方式继续。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Go on from this step with the form as it stands now. A run under way is stopped, and kept.</source>
            <translation>以表单当前的设置从这一步继续。正在进行的运行会停止并保留。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Branch from here</source>
            <translation>从此分支</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Look back: drag, or use the arrow keys; the right end is the picture as it stands</source>
            <translation>回看：拖动或用方向键；最右端是当前图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Steps of the picture</source>
            <translation>图片的步骤</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Step {step}</source>
            <translation>第 {step} 步</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Train, from where it stopped the last time</source>
            <translation>从上次停止处继续训练</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Recipe</source>
            <translation>配方</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Files without a full path lie in {folder}.</source>
            <translation>没有完整路径的文件位于 {folder}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Stop, and keep what was learnt so far: Start goes on from there</source>
            <translation>停止并保留目前所学：“开始”从那里继续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Begin anew</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Put what was learnt so far aside</source>
            <translation>把目前所学放到一边</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/page.py" />
            <source>The loss of each step is drawn here: the lower, the more the model has learnt.</source>
            <translation>每一步的损失画在这里：越低，模型学得越多。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/page.py" />
            <source>A model is being trained. Stop it and close? It goes on from here the next time.</source>
            <translation>正在训练模型。停止并关闭？下次从这里继续。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/page.py" />
            <source>The next training begins anew. What was learnt before is in {aside}.</source>
            <translation>下次训练重新开始。之前所学在 {aside}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/page.py" />
            <source>{path} could not be put aside. Close what uses it.</source>
            <translation>无法移开 {path}。关闭正在使用它的程序。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/samples.py" />
            <source>Samples</source>
            <translation>样本</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/samples.py" />
            <source>Choose a recipe and press Start.

What the model can do appears here while it learns. A training can rest, stop, and go on
exactly where it was, even after the program was closed.</source>
            <translation>选择配方并按“开始”。

模型学习时，它的本领显示在这里。训练可以暂停、停止，并从原处
精确地继续，即使程序关闭过。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/undo_group.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/undo_group.py" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/cli/compare.py" />
            <source>--workers and --threads are those of a cluster. Name it with --ray.</source>
            <translation>--workers 和 --threads 用于集群。用 --ray 指明集群。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/cells.py" />
            <source>There is no prompt among these settings. Use a CSV file with a column per setting.</source>
            <translation>这些设置中没有提示词。使用每个设置一列的 CSV 文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/cells.py" />
            <source>{place}: {reason}</source>
            <translation>{place}：{reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>Grid</source>
            <translation>网格</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>{where}, character {character}</source>
            <translation>{where}，第 {character} 个字符</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>there is no setting “{name}”.</source>
            <translation>没有设置“{name}”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>{place}: {fault}</source>
            <translation>{place}：{fault}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>a setting and its values come here, as in seed=1,2,3.</source>
            <translation>这里应写一个设置及其值，如 seed=1,2,3。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>the quotation mark is never closed.</source>
            <translation>引号没有闭合。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>a value is missing here.</source>
            <translation>这里缺少一个值。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>{first} never comes to {last} in steps of {step}.</source>
            <translation>从 {first} 以步长 {step} 永远到不了 {last}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>“{name}” comes twice. Write all its values behind one name.</source>
            <translation>“{name}”出现了两次。把所有值写在一个名称后面。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>a setting has at most {most} values in a grid.</source>
            <translation>网格中一个设置最多有 {most} 个值。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>Those there are: {names}. A list is a text file in {folder}, with one phrase a line.</source>
            <translation>已有的列表：{names}。列表是 {folder} 中的文本文件，每行一个短语。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>There are no lists yet. A list is a text file in {folder}, with one phrase a line.</source>
            <translation>还没有列表。列表是 {folder} 中的文本文件，每行一个短语。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>there is no list “{name}”. {advice}</source>
            <translation>没有列表“{name}”。{advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>the list “{name}” is empty. Write one phrase a line into {path}.</source>
            <translation>列表“{name}”是空的。在 {path} 中每行写一个短语。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>the list “{name}” is too large: {path} has more than 4 MiB.</source>
            <translation>列表“{name}”太大：{path} 超过 4 MiB。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>the list “{name}” cannot be read: {path} ({reason}).</source>
            <translation>无法读取列表“{name}”：{path}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>the list “{name}” is no UTF-8 text. Save {path} as UTF-8.</source>
            <translation>列表“{name}”不是 UTF-8 文本。把 {path} 存为 UTF-8。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/plan.py" />
            <source>{title} {value}</source>
            <translation>{title} {value}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/plan.py" />
            <source>That makes {number:,} pictures, and a batch has at most {most:,}. Take fewer values for the grid, or choose some of the wildcards at random.</source>
            <translation>这将产生 {number:,} 张图片，而一批最多 {most:,} 张。减少网格的值，或随机选取部分通配符。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/plan.py" />
            <source>{all} · {next}</source>
            <translation>{all} · {next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/plan.py" />
            <source>{place}: “{name}” is in {other} already. Take one of them away.</source>
            <translation>{place}：“{name}”已在 {other} 中。去掉其中一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{file}, line {line}</source>
            <translation>{file}，第 {line} 行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}: there is no setting “{name}”. The first line names settings, such as {example} or seed.</source>
            <translation>{place}：没有设置“{name}”。第一行写设置名称，如 {example} 或 seed。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>There is no prompt in {file}. Write one a line.</source>
            <translation>{file} 中没有提示词。每行写一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}, column “{name}”</source>
            <translation>{place}，列“{name}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}, column {column}</source>
            <translation>{place}，第 {column} 列</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{file} is too large for a prompt list: it has more than 16 MiB.</source>
            <translation>{file} 作为提示词列表太大：超过 16 MiB。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>The prompt list {path} cannot be read ({reason}).</source>
            <translation>无法读取提示词列表 {path}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{file} is no UTF-8 text. Save it as UTF-8, or as CSV UTF-8.</source>
            <translation>{file} 不是 UTF-8 文本。存为 UTF-8 或 CSV UTF-8。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}, column {column}: there are more cells than columns with a name. Put quotation marks around a text with commas in it.</source>
            <translation>{place}，第 {column} 列：单元格比有名称的列多。含逗号的文字要加引号。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}: two columns are for “{name}”. Take one of them away.</source>
            <translation>{place}：有两列是“{name}”。去掉其中一列。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{file}, line {begins}: this is no CSV ({reason}).</source>
            <translation>{file}，第 {begins} 行：这不是 CSV（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>this brace was never opened. Write \} for the brace itself.</source>
            <translation>这个花括号没有开头。要写花括号本身，用 \}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>at most {most} choices can stand within each other.</source>
            <translation>选项最多嵌套 {most} 层。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>there is nothing to choose from. Write {red|blue}, {*list} or, for the brace itself, \{.</source>
            <translation>这里没有可选的。写 {red|blue}、{*list}，要写花括号本身则用 \{。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>how likely a choice is lies between 0 and 1000000.</source>
            <translation>选项的可能性应在 0 到 1000000 之间。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>a list cannot hold itself: {chain}.</source>
            <translation>列表不能包含自身：{chain}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>this brace is never closed. Write } after the choices, or \{.</source>
            <translation>这个花括号没有闭合。在选项后写 }，或写 \{。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>in line {number} of the list “{name}”, {fault}</source>
            <translation>在列表“{name}”的第 {number} 行，{fault}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/checkpoints.py" />
            <source>The saved run has settings that this version does not know ({unknown}). Update the program to go on with it.</source>
            <translation>保存的运行有此版本不认识的设置（{unknown}）。更新程序后再继续。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/checkpoints.py" />
            <source>The saved run has other settings than this one. Restore its settings, or start a new run.</source>
            <translation>保存的运行与当前设置不同。恢复它的设置，或开始新的运行。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/checkpoints.py" />
            <source>The checkpoint {path} cannot be read. Delete it to start from the beginning, or put back an intact copy.</source>
            <translation>无法读取检查点 {path}。删除它以从头开始，或放回完好的副本。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/checkpoints.py" />
            <source>The state of this run is damaged. Start it from the beginning.</source>
            <translation>此运行的状态已损坏。从头开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/apart.py" />
            <source>The connection to the cluster at {address} is lost. What was finished is kept. Make sure that its head runs, and start again: the rest is gone on with.</source>
            <translation>与集群 {address} 的连接已断开。已完成的都保留了。确保头节点在运行，然后重新开始：其余的会继续。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/apart.py" />
            <source>The cluster at {address} cannot be used: {reason}</source>
            <translation>无法使用集群 {address}：{reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/attachments.py" />
            <source>The file {path} cannot be read ({reason}). Correct its path, or take it out.</source>
            <translation>无法读取文件 {path}（{reason}）。更正路径，或去掉它。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/attachments.py" />
            <source>The files of this run cannot be written to {folder} on a node ({reason}). Make room there, and start the run again.</source>
            <translation>无法在节点上把此运行的文件写入 {folder}（{reason}）。在那里腾出空间，然后重新开始运行。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/attachments.py" />
            <source>A file of this run was changed while it was on its way to the cluster. Start the run again.</source>
            <translation>此运行的一个文件在送往集群途中被改动。重新开始运行。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>No Ray cluster can be reached at {address} ({reason}). Make sure that it runs, and that this computer belongs to it: “ray start --address={address} --num-cpus=0”.</source>
            <translation>在 {address} 找不到 Ray 集群（{reason}）。确保它在运行，且这台电脑属于它：“ray start --address={address} --num-cpus=0”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>The cluster at {address} offers no graphics card, and not {cores_each} processor cores. Add a node that does, or ask for fewer cores for each picture.</source>
            <translation>集群 {address} 没有显卡，也没有 {cores_each} 个处理器核心。添加满足条件的节点，或减少每张图片的核心数。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>Ray is not installed. Install it here and on all nodes: pip install “t2i-desktop[cluster]”.</source>
            <translation>未安装 Ray。在这里和所有节点上安装：pip install “t2i-desktop[cluster]”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>“{address}” is no address of a Ray cluster. Write host:port, as in 192.168.1.5:6379, or “auto” if this computer belongs to one.</source>
            <translation>“{address}”不是 Ray 集群的地址。写 主机:端口，如 192.168.1.5:6379；若这台电脑属于某个集群则写“auto”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>This computer belongs to no Ray cluster. Let it join one with “ray start --address=HOST:PORT”, or give the address of one.</source>
            <translation>这台电脑不属于任何 Ray 集群。用“ray start --address=HOST:PORT”加入一个，或给出集群的地址。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>The cluster at {address} has other versions of Ray or Python than this computer. Install the same ones. Ray says: {reason}</source>
            <translation>集群 {address} 的 Ray 或 Python 版本与这台电脑不同。安装相同的版本。Ray 说：{reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/ray_fleet.py" />
            <source>A node of the cluster cannot begin: {reason}</source>
            <translation>集群的一个节点无法开始：{reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/ray_fleet.py" />
            <source>A node of the cluster has no t2i-desktop. Install version {version} on all nodes.</source>
            <translation>集群的一个节点没有 t2i-desktop。在所有节点安装 {version} 版。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/ray_fleet.py" />
            <source>{node} has t2i-desktop {other}, and this computer has {version}. Install the same version on all nodes and here.</source>
            <translation>{node} 的 t2i-desktop 是 {other}，这台电脑是 {version}。在所有节点和这里安装相同版本。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/record.py" />
            <source>The record of the sweep cannot be written to {folder} ({reason}). Make room there, and give the same command again: it goes on.</source>
            <translation>无法把批次记录写入 {folder}（{reason}）。在那里腾出空间，再执行同一命令：它会继续。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/store.py" />
            <source>A model was damaged on its way to the cluster. Start the batch again.</source>
            <translation>一个模型在送往集群途中损坏。重新开始这一批。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/store.py" />
            <source>A model cannot be written to {root} on a node ({reason}). Make room there, and start the batch again.</source>
            <translation>无法在节点上把模型写入 {root}（{reason}）。在那里腾出空间，然后重新开始这一批。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/sweep.py" />
            <source>{node} has torch {version}, others have {versions}: their pictures may differ.</source>
            <translation>{node} 的 torch 是 {version}，其他节点是 {versions}：它们的图片可能不同。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/sweep.py" />
            <source>{number} workers were lost while they did this run, so it was given up. It may need more memory than they have: choose a smaller picture or fewer cutouts, and try again.</source>
            <translation>执行此运行时丢失了 {number} 个工作进程，因此放弃了它。它需要的内存可能超过它们所有：选择更小的图片或更少的裁块，再试一次。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/sweep.py" />
            <source>A worker was lost. This run goes on after step {step} on another.</source>
            <translation>丢失了一个工作进程。此运行在第 {step} 步之后由另一个继续。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/sweep.py" />
            <source>A worker was lost. This run goes on from the beginning on another.</source>
            <translation>丢失了一个工作进程。此运行由另一个从头开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>“{title}” draws from no prompt, and cannot be compared. Choose another.</source>
            <translation>“{title}”不按提示词作画，无法比较。选择别的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>There is nothing to compare. Add a column: a generator and its settings.</source>
            <translation>没有可比较的。添加一列：一个生成器及其设置。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>There is no prompt. Write one for each row of the comparison.</source>
            <translation>没有提示词。为比较的每一排写一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>There is no seed. Write at least one number, such as 0.</source>
            <translation>没有种子。至少写一个数，如 0。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>That makes {number:,} pictures, and a comparison has at most {most:,}. Take fewer rows, columns or seeds.</source>
            <translation>这将产生 {number:,} 张图片，而一次比较最多 {most:,} 张。减少行、列或种子。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>Column “{title}”, row “{line}”: {reason}</source>
            <translation>列“{title}”，行“{line}”：{reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>{title} ({number})</source>
            <translation>{title} ({number})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>No column of this comparison has a setting named “{name}”.</source>
            <translation>此比较没有一列有名为“{name}”的设置。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/declaration.py" />
            <source>{path} has a seed that is not between 0 and {most}. Write another.</source>
            <translation>{path} 有一个不在 0 到 {most} 之间的种子。另写一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/declaration.py" />
            <source>{path} cannot be read as a comparison ({reason}). Choose a file that this version or an earlier one has written.</source>
            <translation>无法把 {path} 作为比较读取（{reason}）。选择此版本或更早版本写出的文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/digits_judge.py" />
            <source>Digits on the way from one prompt to another have no one right class.</source>
            <translation>从一个提示词到另一个途中的数字没有唯一正确的类别。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/digits_judge.py" />
            <source>The prompt does not name one digit, so nobody can say whether it is drawn.</source>
            <translation>提示词没有指明一个数字，因此无法判断是否画对。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>{seconds:.1f} s · {n} steps</source>
            <extracomment>If n is 1: {seconds:.1f} s · {n} step</extracomment>
            <translation>
                <numerusform>{seconds:.1f} 秒 · {n} 步</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>no score</source>
            <translation>无分数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>judge {score}</source>
            <translation>评判 {score}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>no loss</source>
            <translation>无损失</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>loss {loss:.3f}</source>
            <translation>损失 {loss:.3f}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>no time</source>
            <translation>无用时</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>median {seconds:.1f} s</source>
            <translation>中位数 {seconds:.1f} 秒</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>Judge of pictures</source>
            <translation>图片评判模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>How likely the prompt is the picture's, among a hundred others and itself in other colours.</source>
            <translation>在一百个其他提示词及其换色版本中，这个提示词有多可能属于这张图片。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>Judge of digits</source>
            <translation>数字评判模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>How sure it is that the digits are the one that the prompt names, on average.</source>
            <translation>它有多确信这些数字就是提示词所指的，取平均。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>Judge of portraits</source>
            <translation>肖像评判模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>How sure it is that the attributes asked for are there, and those not wanted are not, on average.</source>
            <translation>它有多确信所要的属性在、不要的不在，取平均。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>No judge knows pictures of this generator.</source>
            <translation>没有评判模型认识此生成器的图片。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>The weights of the judge are not installed.</source>
            <translation>评判模型的权重未安装。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/picture_judge.py" />
            <source>There is no prompt to judge by.</source>
            <translation>没有可供评判的提示词。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/picture_judge.py" />
            <source>The judge has never read “{name}”.</source>
            <translation>评判模型从未读过“{name}”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/portraits_judge.py" />
            <source>Portraits on the way from one to another have no one right set of attributes.</source>
            <translation>从一个到另一个途中的肖像没有唯一正确的属性。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/portraits_judge.py" />
            <source>Prompt and attributes name nothing that the judge could look for.</source>
            <translation>提示词和属性没有指明评判模型能寻找的东西。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/results.py" />
            <source>The figures in {path} cannot be read. Put that file away to make all cells anew; pictures are not touched.</source>
            <translation>无法读取 {path} 中的数值。移走该文件可重新生成所有单元；图片不受影响。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/results.py" />
            <source>The figures could not be written to {path} ({reason}). Free some space there, or choose another folder; the pictures are kept.</source>
            <translation>无法把数值写入 {path}（{reason}）。在那里腾出空间，或选择其他文件夹；图片已保留。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/typed.py" />
            <source>“{text}”: there is no column that could have these settings.</source>
            <translation>“{text}”：没有一列能有这些设置。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/typed.py" />
            <source>“{text}”: {reason}</source>
            <translation>“{text}”：{reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/typed.py" />
            <source>“{part}” is no seed. Write numbers from 0 to {most}, as in 1,2 or 1..4.</source>
            <translation>“{part}”不是种子。写 0 到 {most} 的数，如 1,2 或 1..4。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/typed.py" />
            <source>the seed is the same in all columns. Give it to the whole comparison.</source>
            <translation>所有列的种子相同。为整个比较给出种子。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>CPU ({machine}, {n} threads)</source>
            <extracomment>If n is 1: CPU ({machine}, 1 thread)</extracomment>
            <translation>
                <numerusform>CPU（{machine}，{n} 线程）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>Apple graphics (MPS)</source>
            <translation>Apple 图形（MPS）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>Hardly any memory came free.</source>
            <translation>几乎没有释放内存。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>The device “{name}” is not available on this machine. Choose “auto”, or one of: {available}.</source>
            <translation>这台电脑上没有设备“{name}”。选择“auto”或其中之一：{available}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>{machine:.0f} MB of memory and {graphics:.0f} MB of graphics memory came free.</source>
            <translation>释放了 {machine:.0f} MB 内存和 {graphics:.0f} MB 显存。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>{machine:.0f} MB of memory came free.</source>
            <translation>释放了 {machine:.0f} MB 内存。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>{graphics:.0f} MB of graphics memory came free.</source>
            <translation>释放了 {graphics:.0f} MB 显存。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/clip_training.py" />
            <source>Digits CLIP</source>
            <translation>数字 CLIP</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>Run packaging/fetch_digits.sh with that folder, then start again.</source>
            <translation>对该文件夹运行 packaging/fetch_digits.sh，然后重新开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>There is no file {stem}-{part}-idx…-ubyte under {folder}. {advice}</source>
            <translation>{folder} 下没有文件 {stem}-{part}-idx…-ubyte。{advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>The data under {folder} are {pictures} pictures and {labels} labels. One label is needed for each picture of {side} × {side} pixels.</source>
            <translation>{folder} 下的数据有 {pictures} 张图片和 {labels} 个标签。每张 {side} × {side} 像素的图片需要一个标签。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>The data under {folder} have labels up to {label}, and {number} are named. Name every label in {own}.</source>
            <translation>{folder} 下的数据标签最大为 {label}，而有名称的为 {number} 个。在 {own} 中为每个标签命名。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>{path} is no IDX file of bytes, or a part of one. Fetch it again.</source>
            <translation>{path} 不是字节型 IDX 文件，或只是其一部分。重新获取。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>The IDX file {path} cannot be read ({reason}). Fetch it again.</source>
            <translation>无法读取 IDX 文件 {path}（{reason}）。重新获取。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/diffusion_training.py" />
            <source>Digits diffusion</source>
            <translation>数字扩散</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/diffusion_training.py" />
            <source>The CLIP {path} has learnt other names than those of {data}. Train it on the same data with: t2i train digits-clip</source>
            <translation>CLIP {path} 学的名称与 {data} 不同。用相同数据训练：t2i train digits-clip</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>Evaluation of the digits</source>
            <translation>数字的评估</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{ours:.2f} (real {theirs:.2f})</source>
            <translation>{ours:.2f}（真实 {theirs:.2f}）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{number} pictures of each of {classes} classes.</source>
            <translation>{classes} 个类别各 {number} 张图片。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>CLIP, zero-shot, on held-out digits</source>
            <translation>CLIP，零样本，留出的数字</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>judge on held-out digits</source>
            <translation>评判模型，留出的数字</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>judge agrees with the prompt</source>
            <translation>评判模型与提示词一致</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>pairwise distance, of that of real digits</source>
            <translation>两两距离，相对真实数字</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>nearest training picture, median</source>
            <translation>最近的训练图片，中位数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>nearest training picture, least</source>
            <translation>最近的训练图片，最小</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{number} digits in {steps} DDIM steps</source>
            <translation>{number} 个数字，{steps} 个 DDIM 步</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{share:.1%} of {number}</source>
            <translation>{number} 个中的 {share:.1%}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{mean:.0%} (least {least:.0%})</source>
            <translation>{mean:.0%}（最低 {least:.0%}）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{seconds:.1f} s of one CPU core</source>
            <translation>一个 CPU 核心 {seconds:.1f} 秒</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>The CLIP has learnt other names than those of {data}.</source>
            <translation>该 CLIP 学的名称与 {data} 不同。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>The checkpoint is not of this evaluation. Delete it to start from the beginning.</source>
            <translation>检查点不属于此次评估。删除它以从头开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/generator.py" />
            <source>The diffusion model “{diffusion}” was trained with another CLIP than “{clip}”, and would not understand it. Choose the one it was trained with.</source>
            <translation>扩散模型“{diffusion}”是与另一个 CLIP 一起训练的，不是“{clip}”，无法理解它。选择训练时用的那个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/generator.py" />
            <source>The prompt “{prompt}” has signs that mean nothing here: {signs}</source>
            <translation>提示词“{prompt}”含有在此无意义的符号：{signs}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/generator.py" />
            <source>The prompt “{prompt}” is like none that was learnt; “{name}” comes nearest.</source>
            <translation>提示词“{prompt}”与学过的都不像；最接近的是“{name}”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/generator.py" />
            <source>The checkpoint is not of a run with these settings. Choose another, or start anew.</source>
            <translation>检查点不属于使用这些设置的运行。另选一个，或重新开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/judge_training.py" />
            <source>Digits judge</source>
            <translation>数字评判模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/labels.py" />
            <source>The label file {path} is empty. Give each label a line, as in “0 zero, 0”.</source>
            <translation>标签文件 {path} 是空的。每个标签写一行，如“0 zero, 0”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/labels.py" />
            <source>The label file {path} has the line “{line}”. Write a label from 0 to 255 and its names, as in “0 zero, 0”.</source>
            <translation>标签文件 {path} 有一行“{line}”。写 0 到 255 的标签及其名称，如“0 zero, 0”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/labels.py" />
            <source>The label file {path} cannot be read ({reason}). Save it as UTF-8 text.</source>
            <translation>无法读取标签文件 {path}（{reason}）。存为 UTF-8 文本。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/recipe.py" />
            <source>{number} pictures of {classes} classes.</source>
            <translation>{classes} 个类别的 {number} 张图片。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Which digit to draw, in any words: “six”, “a handwritten 6”.</source>
            <translation>画哪个数字，用任意英文词：“six”、“a handwritten 6”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Blend towards</source>
            <translation>混合到</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>A second prompt, to draw what lies between the two; empty for none.</source>
            <translation>第二个提示词，画二者之间的内容；留空则无。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Share</source>
            <translation>比例</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How far to go to the second prompt.</source>
            <translation>向第二个提示词走多远。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>The pictures go from one prompt to the other, and all come from the same noise.</source>
            <translation>图片从一个提示词过渡到另一个，都出自同一噪声。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How many digits are drawn at once.</source>
            <translation>一次画多少个数字。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Guidance</source>
            <translation>引导</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How closely to follow the prompt: 0 ignores it, 1 follows, more insists.</source>
            <translation>多紧密地跟随提示词：0 忽略，1 跟随，更大则坚持。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Sampler</source>
            <translation>采样器</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>DDIM needs few steps; DDPM adds fresh noise in each, and wants many.</source>
            <translation>DDIM 只需少数几步；DDPM 每步加入新噪声，需要很多步。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Steps</source>
            <translation>步数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How many steps lead from noise to the pictures.</source>
            <translation>从噪声到图片经过多少步。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Keep every</source>
            <translation>保留间隔</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>The noise is kept every so many steps; 0 keeps only the end.</source>
            <translation>每隔这么多步保留一次噪声图；0 只保留结果。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>CLIP</source>
            <translation>CLIP</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Installed model, or file, that reads the prompt.</source>
            <translation>读取提示词的已安装模型或文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Diffusion</source>
            <translation>扩散</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Installed model, or file, that takes the noise away.</source>
            <translation>去除噪声的已安装模型或文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Folder with IDX files, as torchvision lays them out; labels.txt in it may name other classes.</source>
            <translation>含 IDX 文件的文件夹，按 torchvision 的布局；其中的 labels.txt 可命名其他类别。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Batch size</source>
            <translation>批大小</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Pictures in one step.</source>
            <translation>每步的图片数。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Write to</source>
            <translation>写入</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Iterations</source>
            <translation>迭代次数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Optimisation steps.</source>
            <translation>优化步数。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Sample every</source>
            <translation>取样间隔</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Samples are drawn and weights written every so many iterations.</source>
            <translation>每隔这么多次迭代绘制样本并写出权重。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>File or installed model that embeds the captions.</source>
            <translation>嵌入说明文字的文件或已安装模型。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Schedule</source>
            <translation>噪声计划</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How noise is added over time.</source>
            <translation>噪声如何随时间加入。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Noise</source>
            <translation>噪声</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Prediction</source>
            <translation>预测</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>What the network answers.</source>
            <translation>网络回答什么。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Without text</source>
            <translation>无文字</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Share of the pictures shown without their caption, which makes guidance possible.</source>
            <translation>不带说明文字的图片比例，这使引导成为可能。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How slowly the averaged weights, which are kept, follow the trained ones.</source>
            <translation>所保留的平均权重跟随训练权重有多慢。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Another one than that of the models it judges.</source>
            <translation>不同于它所评判的模型的种子。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How many are drawn of each class.</source>
            <translation>每个类别画多少个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How many DDIM steps each drawing takes.</source>
            <translation>每次绘制用多少 DDIM 步。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How closely to follow the prompt.</source>
            <translation>多紧密地跟随提示词。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>The first drawing's; each class adds one.</source>
            <translation>第一次绘制的种子；每个类别加一。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Folder with IDX files.</source>
            <translation>含 IDX 文件的文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Folder for the figures and the sheet.</source>
            <translation>存放数值和总览图的文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Judge</source>
            <translation>评判模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>File of the judge.</source>
            <translation>评判模型的文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>File or installed model to evaluate.</source>
            <translation>要评估的文件或已安装模型。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/draft_keeper.py" />
            <source>This run cannot be saved in {folder} now ({reason}), so it would not outlive the program. It goes on; make room there, or choose another gallery folder.</source>
            <translation>现在无法把此运行保存到 {folder}（{reason}），程序关闭后它将丢失。它仍在继续；在那里腾出空间，或选择其他图库文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/draft_keeper.py" />
            <source>There is nothing to keep of “{title}”: {reason}</source>
            <translation>“{title}”没有可保留的：{reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/draft_keeper.py" />
            <source>it stood before its first step.</source>
            <translation>它尚未到第一步。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/draft_keeper.py" />
            <source>“{title}” was begun with another version of the program: {reason} Update the program to go on with it, or keep it as it is.</source>
            <translation>“{title}”是用另一版本的程序开始的：{reason}更新程序后再继续，或按现状保留。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>There are several unfinished runs called “{name}”. “t2i resume” lists what there is.</source>
            <translation>有多个名为“{name}”的未完成运行。“t2i resume”列出现有的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>There is no unfinished run called “{name}”. “t2i resume” lists what there is.</source>
            <translation>没有名为“{name}”的未完成运行。“t2i resume”列出现有的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>The saved state of “{title}” is damaged, or was written by a newer version. Keep it as it is to keep its last snapshot, or discard it.</source>
            <translation>“{title}”保存的状态已损坏，或由更新的版本写出。按现状保留可留下最后的快照，也可以丢弃它。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>These snapshots of it were damaged and are lost: {names}.</source>
            <translation>它的这些快照已损坏并丢失：{names}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>“{title}” cannot be gone on with: another window or command works on it already, or it is gone.</source>
            <translation>无法继续“{title}”：另一个窗口或命令正在处理它，或它已不存在。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>Its drive is away</source>
            <translation>它的驱动器不在</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>The unfinished run {folder} is damaged: {file} cannot be read.</source>
            <translation>未完成的运行 {folder} 已损坏：无法读取 {file}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>The checkpoint {path} holds something else.</source>
            <translation>检查点 {path} 含有别的内容。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/errors.py" />
            <source>Something unexpected went wrong ({reason}). Nothing that was finished is lost; the details below help to report it.</source>
            <translation>发生了意外错误（{reason}）。已完成的都没有丢失；下面的细节有助于报告。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/errors.py" />
            <source>There was not enough memory for this picture. Choose a smaller width and height, or fewer cutouts, and try again.</source>
            <translation>内存不足以生成这张图片。选择更小的宽度和高度或更少的裁块，再试一次。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/events.py" />
            <source>{message} The picture as it stood after step {step} is kept.</source>
            <translation>{message}第 {step} 步之后的图片已保留。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/events.py" />
            <source>{message} {reason}</source>
            <translation>{message}{reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/files.py" />
            <source>{path} could not be written ({reason}). Choose another place.</source>
            <translation>无法写入 {path}（{reason}）。选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/encoder.py" />
            <source>The film {path} could not be written ({reason}). Choose another place.</source>
            <translation>无法写入影片 {path}（{reason}）。选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/encoder.py" />
            <source>A film needs at least one frame.</source>
            <translation>影片至少需要一帧。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/film.py" />
            <source>The latent {file} does not fit the VQGAN {vqgan}. Choose the VQGAN it was made with.</source>
            <translation>潜变量 {file} 不适合 VQGAN {vqgan}。选择制作它的 VQGAN。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/film.py" />
            <source>The latent {file} is of another size than {first}. Choose latents of pictures of one size.</source>
            <translation>潜变量 {file} 的尺寸与 {first} 不同。选择尺寸相同的图片的潜变量。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/project.py" />
            <source>{path} cannot be read as a film ({reason}). Choose a file that ends in {ending} and was saved by this version or an earlier one.</source>
            <translation>无法把 {path} 作为影片读取（{reason}）。选择以 {ending} 结尾、由此版本或更早版本保存的文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The latents to show, one file a line, in order. After a file may stand how the way to the next goes, where it differs: “file | seconds | easing”.</source>
            <translation>要显示的潜变量，每行一个文件，按顺序。文件后可写通往下一个的方式（若不同）：“文件 | 秒数 | 缓动”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The film: .mp4 (H.264), .webm (VP9), .gif, or .png (animated).</source>
            <translation>影片：.mp4（H.264）、.webm（VP9）、.gif 或 .png（动画）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Seconds</source>
            <translation>秒数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>How long the way from one latent to the next takes.</source>
            <translation>从一个潜变量到下一个用多久。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>How smoothly it moves.</source>
            <translation>移动有多平滑。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Smooth: starts and ends gently. Linear: evenly. Reference: sin(1.5 t)^6, as the notebooks.</source>
            <translation>平滑：缓起缓停。线性：匀速。参考：sin(1.5 t)^6，与笔记本相同。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Linear: the weighted mean of two latents. Spherical: along the arc between them.</source>
            <translation>线性：两个潜变量的加权平均。球面：沿二者之间的弧。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The last latent leads back to the first.</source>
            <translation>最后一个潜变量回到第一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Tile</source>
            <translation>平铺</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The sides on which the pictures continue into themselves.</source>
            <translation>图片在哪些边上与自身相接。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>VQGAN</source>
            <translation>VQGAN</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The VQGAN the latents were made with.</source>
            <translation>制作这些潜变量的 VQGAN。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Auto takes the graphics card if there is one.</source>
            <translation>“自动”在有显卡时使用显卡。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>After a latent may stand {shortest:g} to {longest:g} seconds and one of the easings {easings}, not “{word}”.</source>
            <translation>潜变量后可写 {shortest:g} 到 {longest:g} 秒和一种缓动 {easings}，不能写“{word}”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Choose at least two latents: a film leads from one to the next.</source>
            <translation>至少选择两个潜变量：影片从一个走向下一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The film must be called something ending in {endings}.</source>
            <translation>影片名称必须以 {endings} 结尾。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/formats.py" />
            <source>{path} does not say how it was made. Choose a PNG that this program has written, or a JPEG or WebP that it has exported with its settings.</source>
            <translation>{path} 没有说明它是怎样生成的。选择由本程序写出的 PNG，或由它连同设置导出的 JPEG 或 WebP。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/formats.py" />
            <source>The latent {path} cannot be read. Restore it from a copy.</source>
            <translation>无法读取潜变量 {path}。从副本恢复它。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/formats.py" />
            <source>The losses {path} cannot be read. Restore them from a copy.</source>
            <translation>无法读取损失 {path}。从副本恢复它。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>A file name cannot contain {{{name}}}. It may contain {known}.</source>
            <translation>文件名不能含有 {{{name}}}。可以含有 {known}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>What {image} says of itself is too long for a JPEG. Export it as PNG or WebP, or without metadata.</source>
            <translation>{image} 的自述信息对 JPEG 来说太长。导出为 PNG 或 WebP，或不带元数据。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>{path} could not be written ({reason}). Choose another folder.</source>
            <translation>无法写入 {path}（{reason}）。选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>The disk with {folder} is full. Make room there and export again: what is written is whole.</source>
            <translation>{folder} 所在的磁盘已满。在那里腾出空间并重新导出：已写出的都是完整的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>{path} exists already and was left as it is.</source>
            <translation>{path} 已存在，保持原样。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/gallery.py" />
            <source>The picture could not be kept in {root} ({reason}). Free some space there, or choose another gallery folder.</source>
            <translation>无法把图片保留在 {root}（{reason}）。在那里腾出空间，或选择其他图库文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/gallery.py" />
            <source>“{title}” was kept without its latent, so there is none to take.</source>
            <translation>“{title}”保留时没有潜变量，因此没有可用的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/index.py" />
            <source>No index of the gallery could be made ({reasons}). Free some space in one of these folders; the pictures themselves are untouched.</source>
            <translation>无法建立图库索引（{reasons}）。在其中一个文件夹腾出空间；图片本身不受影响。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/index.py" />
            <source>The index {path} cannot be used ({reason}). Free some space there, or connect the drive again; the pictures themselves are untouched.</source>
            <translation>无法使用索引 {path}（{reason}）。在那里腾出空间，或重新接上驱动器；图片本身不受影响。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/index.py" />
            <source>The index {path} was damaged, and is made anew from the pictures.</source>
            <translation>索引 {path} 已损坏，正根据图片重建。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>The gallery {root} cannot be reached. Connect its drive again, or choose another gallery folder.</source>
            <translation>无法访问图库 {root}。重新接上它的驱动器，或选择其他图库文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>The picture {folder} is no longer there. It was moved or deleted meanwhile.</source>
            <translation>图片 {folder} 已不在那里。它已被移动或删除。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>The gallery folder {folder} is damaged: {file} is missing.</source>
            <translation>图库文件夹 {folder} 已损坏：缺少 {file}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>The gallery folder {folder} is damaged: {file} cannot be read.</source>
            <translation>图库文件夹 {folder} 已损坏：无法读取 {file}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>it is no longer there</source>
            <translation>它已不在那里</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>Stars and tags could not be kept in {folder} ({reason}). Make the folder writable, or free some space there, and try again.</source>
            <translation>无法把星级和标签保存到 {folder}（{reason}）。使文件夹可写或腾出空间，再试一次。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/thumbnails.py" />
            <source>The picture {image} is damaged or missing. Restore it from a copy, or delete it.</source>
            <translation>图片 {image} 已损坏或丢失。从副本恢复它，或删除它。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/trash.py" />
            <source>There is nothing to bring back any more. Look for the pictures in the system's trash.</source>
            <translation>已没有可恢复的。到系统回收站中查找图片。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/trash.py" />
            <source>{folder} could not be moved to the trash ({reason}). Delete the folder by hand.</source>
            <translation>无法把 {folder} 移到回收站（{reason}）。手动删除该文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/trash.py" />
            <source>The pictures could not be deleted from {root} ({reason}). Make that folder writable, and try again; nothing was deleted.</source>
            <translation>无法从 {root} 删除图片（{reason}）。使该文件夹可写，再试一次；没有删除任何内容。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/trash.py" />
            <source>“{name}” could not be brought back ({reason}). Move it by hand from {place} to {root}.</source>
            <translation>无法恢复“{name}”（{reason}）。手动把它从 {place} 移到 {root}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/colours.py" />
            <source>“{word}” is no colour: write # and six digits 0 to 9 or a to f, such as #ff8800</source>
            <translation>“{word}”不是颜色：写 # 加六位 0 到 9 或 a 到 f，如 #ff8800</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>the curve of “{name}” has no points: write “{name}: 0=1 100=0.5”</source>
            <translation>“{name}”的曲线没有点：写“{name}: 0=1 100=0.5”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>the steps of the curve of “{name}” must rise from point to point</source>
            <translation>“{name}”的曲线各点的步数必须递增</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>“{word}” in the curve of “{name}” is no point: write step=value, such as 100=0.5</source>
            <translation>“{name}”的曲线中“{word}”不是点：写 步=值，如 100=0.5</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>“{entry}” has no colon: write “name: 0=1 100=0.5”</source>
            <translation>“{entry}”没有冒号：写“name: 0=1 100=0.5”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>“{name}” has two curves</source>
            <translation>“{name}”有两条曲线</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Cut in the way of</source>
            <translation>裁剪方式</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Sets all of these together: as the notebooks cut out, or by one of nerdyrodent’s five methods.</source>
            <translation>一并设置所有这些：按笔记本的裁剪方式，或 nerdyrodent 的五种方法之一。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Notebook</source>
            <translation>笔记本</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Large and small crops of the turned and shifted picture on black: how this program begins.</source>
            <translation>在黑底上对旋转平移后的图片取大小裁块：本程序的初始方式。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Crops of all sizes inside the picture, as they are: crisp and plain.</source>
            <translation>图片内各种大小的裁块，不加改变：清晰朴素。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Updated</source>
            <translation>更新版</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Crops of all sizes, mirrored, turned and slightly tilted: steadier than the original.</source>
            <translation>各种大小的裁块，镜像、旋转、略微倾斜：比原版更稳。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Updated, erasing</source>
            <translation>更新版，擦除</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Crops of all sizes, turned, sheared, tilted, recoloured and with pieces missing.</source>
            <translation>各种大小的裁块，旋转、错切、倾斜、变色并缺块。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Updated, pooling</source>
            <translation>更新版，池化</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>The whole picture each time, tilted, its edges drawn out, with pieces missing: one motif.</source>
            <translation>每次都是整张图片，倾斜、边缘延伸并缺块：单一主题。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Latest</source>
            <translation>最新版</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>The whole picture each time, turned, sheared and tilted on black, with pieces missing.</source>
            <translation>每次都是整张图片，在黑底上旋转、错切、倾斜并缺块。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>There is no way to cut out called “{name}”. Choose one of: {known}.</source>
            <translation>没有名为“{name}”的裁剪方式。选择其中之一：{known}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/generator.py" />
            <source>The latent_scale in {config} must be a number greater than 0.</source>
            <translation>{config} 中的 latent_scale 必须是大于 0 的数。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/generator.py" />
            <source>The picture left all bounds. Choose a smaller Learning rate and try again.</source>
            <translation>图片超出了一切界限。选择更小的学习率，再试一次。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/generator.py" />
            <source>The saved run is damaged. Delete it and start a new run.</source>
            <translation>保存的运行已损坏。删除它，开始新的运行。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/optimisers.py" />
            <source>{optimiser} adds the weight decay to the gradient, and {decay:g} is likely to outweigh the prompts there. Set Weight decay to 0, or choose AdamW.</source>
            <translation>{optimiser} 把权重衰减加到梯度上，{decay:g} 很可能压过提示词。把权重衰减设为 0，或选择 AdamW。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/places.py" />
            <source>“{text}” is no region. Choose one of {places}, a box as in @0.1,0.6,0.5,0.4, or a mask as in @mask.png; write \@ if the sign belongs to the text.</source>
            <translation>“{text}”不是区域。选择 {places} 之一、@0.1,0.6,0.5,0.4 这样的方框，或 @mask.png 这样的蒙版；若该符号属于文字则写 \@。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/places.py" />
            <source>this box is not in the picture. Left, top, width and height are shares of it: width and height more than 0, left and width at most 1 together, and top and height too.</source>
            <translation>这个方框不在图片内。左、上、宽、高都是图片的份额：宽和高大于 0，左加宽最多为 1，上加高也是。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/places.py" />
            <source>a box takes four numbers, left, top, width and height as shares of the picture, as in @0.1,0.6,0.5,0.4.</source>
            <translation>方框要四个数：左、上、宽、高，为图片的份额，如 @0.1,0.6,0.5,0.4。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>“{text}” is no number. Write one as in a boat:0.5, or \: if the colon belongs to the text.</source>
            <translation>“{text}”不是数。像 a boat:0.5 这样写一个数；若冒号属于文字则写 \:。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a number is missing here. Write one as in a boat:0.5, or \: if the colon belongs to the text.</source>
            <translation>这里缺少一个数。像 a boat:0.5 这样写；若冒号属于文字则写 \:。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>{title}, character {position}: {fault}</source>
            <translation>{title}，第 {position} 个字符：{fault}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>this cannot follow a picture or noise. Write a region such as @left, a colon and a weight, | or ^ here.</source>
            <translation>这不能跟在图片或噪声后面。在这里写 @left 这样的区域、冒号加权重、| 或 ^。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>this cannot follow a region. Write a colon and a weight, | or ^ here.</source>
            <translation>这不能跟在区域后面。在这里写冒号加权重、| 或 ^。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>after @ comes a picture, as in @"boat.png", or noise, as in @noise(42). Write \@ if the text begins with it.</source>
            <translation>@ 后面应是图片，如 @"boat.png"，或噪声，如 @noise(42)。若文字以它开头则写 \@。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>weights and stops lie between -{most:g} and {most:g}.</source>
            <translation>权重和界限在 -{most:g} 到 {most:g} 之间。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>the weight stands behind the region, as in a boat @left:1.5.</source>
            <translation>权重写在区域后面，如 a boat @left:1.5。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt is missing here. Write one, or take the | or ^ away.</source>
            <translation>这里缺少提示词。写一个，或去掉 | 或 ^。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt is missing before the colon. Write one there.</source>
            <translation>冒号前缺少提示词。在那里写一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt has one region. Write | and another prompt here.</source>
            <translation>一个提示词只有一个区域。在这里写 | 和另一个提示词。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>no mask is named between the quotation marks.</source>
            <translation>引号之间没有写蒙版。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>the quotation mark is never closed. Write another one after the path.</source>
            <translation>引号没有闭合。在路径后再写一个引号。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>no picture is named between the quotation marks.</source>
            <translation>引号之间没有写图片。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>the seed of noise is at most {most}.</source>
            <translation>噪声的种子最大为 {most}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a region stands behind its prompt, as in a boat @left.</source>
            <translation>区域写在它的提示词后面，如 a boat @left。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt takes two numbers, weight and stop. Write \: for a colon of the text.</source>
            <translation>提示词带两个数：权重和界限。文字中的冒号写作 \:。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt takes two numbers, weight and stop.</source>
            <translation>提示词带两个数：权重和界限。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompts.py" />
            <source>The weights leave nothing to steer to. Set Include weight or Extras weight to a number other than 0, and a prompt's own weight too.</source>
            <translation>这些权重使引导没有目标。把“包含”或“附加”的权重设为非 0 的数，提示词自身的权重也一样。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompts.py" />
            <source>This CLIP does not know {words}, so the picture is made without. Try other words.</source>
            <translation>此 CLIP 不认识 {words}，因此图片不含它们。换别的词试试。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompts.py" />
            <source>The picture prompt {path} is not there. Correct its path, or take it out.</source>
            <translation>提示词图片 {path} 不在那里。更正路径，或去掉它。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompts.py" />
            <source>{title} is longer than CLIP reads: it ends at “…{end}”, and “{rest}” and what follows is left out. Put what matters first.</source>
            <translation>{title}超过 CLIP 能读的长度：在“…{end}”处结束，“{rest}”及之后被略去。把重要的放在前面。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/regions.py" />
            <source>The mask {path} of a prompt is not there. Correct its path, or take it out.</source>
            <translation>提示词的蒙版 {path} 不在那里。更正路径，或去掉它。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/regions.py" />
            <source>The mask {path} of a prompt is black. Paint the region white, or take it out.</source>
            <translation>提示词的蒙版 {path} 全是黑色。把区域涂成白色，或去掉它。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>The score has not improved for {n} iterations, so the run ended early.</source>
            <extracomment>If n is 1: The score has not improved for 1 iteration, so the run ended early.</extracomment>
            <translation>
                <numerusform>分数已有 {n} 次迭代没有提高，因此运行提前结束。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>Memory is short, so CLIP now sees {n} cutouts at a time: the same picture, slower.</source>
            <extracomment>If n is 1: Memory is short, so CLIP now sees one cutout at a time: the same picture, slower.</extracomment>
            <translation>
                <numerusform>内存不足，因此 CLIP 现在每次看 {n} 个裁块：图片相同，但更慢。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>Memory is short, so the picture is decoded in parts: the same picture, slower.</source>
            <translation>内存不足，因此分块解码图片：图片相同，但更慢。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>A frame is kept before every move: every {n} iterations.</source>
            <extracomment>If n is 1: A frame is kept before every move: every iteration.</extracomment>
            <translation>
                <numerusform>每次移动前保留一帧：每 {n} 次迭代。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>The picture is {width} × {height} pixels instead of {wanted_width} × {wanted_height}: this VQGAN draws in cells of {factor} pixels.</source>
            <translation>图片为 {width} × {height} 像素，而不是 {wanted_width} × {wanted_height}：此 VQGAN 以 {factor} 像素的格子作画。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>Keep the best</source>
            <translation>保留最佳</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>The result is the picture with the best score of the run, not the last one.</source>
            <translation>结果是运行中分数最高的图片，而不是最后一张。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>Best</source>
            <translation>最佳</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>Stop when idle for</source>
            <translation>无进展则停止</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>The run ends when its score has not improved for so many iterations; 0: it goes to the end.</source>
            <translation>分数连续这么多次迭代没有提高就结束运行；0：运行到底。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>Score every</source>
            <translation>评分间隔</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>The picture is scored every so many iterations, on fixed views without noise or augmentation.</source>
            <translation>每隔这么多次迭代，用固定视图（无噪声和增强）给图片评分。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/curves.py" />
            <source>Curves</source>
            <translation>曲线</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/curves.py" />
            <source>Numbers that change over the iterations: “beta: 0=0 50=1 smooth | learning_rate: 0=0.2 150=0.02”.</source>
            <translation>随迭代变化的数：“beta: 0=0 50=1 smooth | learning_rate: 0=0.2 150=0.02”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/curves.py" />
            <source>Curves: {title} must stay between {low} and {high}, and is {value:g} at a point.</source>
            <translation>曲线：{title}必须在 {low} 到 {high} 之间，而某点为 {value:g}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/curves.py" />
            <source>Curves: “{name}” is not a number that can change while a picture forms.</source>
            <translation>曲线：“{name}”不是图片生成期间可变的数。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Noise added to each cutout before CLIP sees it.</source>
            <translation>CLIP 看到每个裁块之前加入的噪声。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Cutouts</source>
            <translation>裁块</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crop size</source>
            <translation>裁块大小</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Mean side of a crop, as a share of the picture's short side.</source>
            <translation>裁块的平均边长，为图片短边的份额。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crop size spread</source>
            <translation>裁块大小差异</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Standard deviation of the crop side.</source>
            <translation>裁块边长的标准差。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Smallest crop</source>
            <translation>最小裁块</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are never smaller than this share of the short side.</source>
            <translation>裁块不会小于短边的这个份额。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Largest crop</source>
            <translation>最大裁块</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are never larger than this share of the short side.</source>
            <translation>裁块不会大于短边的这个份额。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Padding</source>
            <translation>边距</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Black border that crops may reach into, as a share of the short side.</source>
            <translation>裁块可伸入的黑边，为短边的份额。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Flip</source>
            <translation>翻转</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Chance that a crop is mirrored.</source>
            <translation>裁块被镜像的概率。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Rotation</source>
            <translation>旋转</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are turned by up to so many degrees either way.</source>
            <translation>裁块向任一方向最多旋转这么多度。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Shift</source>
            <translation>平移</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are shifted by up to this share of the padded picture.</source>
            <translation>裁块最多平移加边图片的这个份额。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are scaled by up to this share either way.</source>
            <translation>裁块最多放大或缩小这个份额。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Perspective</source>
            <translation>透视</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are tilted by up to this amount.</source>
            <translation>裁块最多倾斜这个程度。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Colour jitter</source>
            <translation>颜色抖动</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Hue, saturation and brightness of a crop change by up to this share.</source>
            <translation>裁块的色相、饱和度和亮度最多变化这个份额。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crop sizes</source>
            <translation>裁块尺寸</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Normal: around Crop size. Power: all sizes from the smallest to the largest, bent by Crop power.</source>
            <translation>正态：在裁块大小附近。幂：从最小到最大的各种大小，由裁块指数弯曲。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crop power</source>
            <translation>裁块指数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>For the sizes “power”: above 1 more small crops, below 1 more large ones.</source>
            <translation>用于“幂”尺寸：大于 1 小裁块更多，小于 1 大裁块更多。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Beyond the picture</source>
            <translation>图片之外</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>What crops see where they reach beyond the picture: black, or its edge drawn out.</source>
            <translation>裁块伸出图片之处看到什么：黑色，或延伸的图片边缘。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Shear</source>
            <translation>错切</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are slanted by up to so many degrees either way.</source>
            <translation>裁块向任一方向最多倾斜这么多度。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Elastic</source>
            <translation>弹性变形</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are warped by up to this share of half their side.</source>
            <translation>裁块最多扭曲其半边长的这个份额。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Pooling</source>
            <translation>池化</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Where the picture is shrunk for CLIP: from the mean, 0, to the brightest of the pixels, 1.</source>
            <translation>图片为 CLIP 缩小时取什么：从平均 0 到最亮像素 1。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Sharpness</source>
            <translation>锐度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are sharpened or blurred by up to this share.</source>
            <translation>裁块最多锐化或模糊这个份额。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Erasing</source>
            <translation>擦除</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Chance that a rectangle of a crop is blacked out.</source>
            <translation>裁块的一个矩形被涂黑的概率。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Smallest crop must not be larger than Largest crop.</source>
            <translation>最小裁块不得大于最大裁块。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>The generator whose latent is optimised.</source>
            <translation>其潜变量被优化的生成器。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>The image-text models that guide, each with a weight if not 1: “one, other:0.5”.</source>
            <translation>进行引导的图文模型，权重不为 1 时写在后面：“one, other:0.5”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>Bfloat16 is faster and smaller; auto takes it for large models where the processor has it.</source>
            <translation>bfloat16 更快更省；“自动”在处理器支持时对大模型使用它。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>Save memory</source>
            <translation>节省内存</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>Does parts of the decoder twice instead of keeping them: the same picture, slower. Auto: if needed.</source>
            <translation>解码器的部分计算做两次而不保留：图片相同，但更慢。自动：需要时。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>CLIP {reason}.</source>
            <translation>CLIP {reason}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Move every</source>
            <translation>移动间隔</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>The picture moves every so many iterations, and is kept as a frame before each move; 0: it rests.</source>
            <translation>图片每隔这么多次迭代移动一次，每次移动前保留一帧；0：不动。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Motion</source>
            <translation>运动</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>How many times larger each move makes everything about the centre; below 1 it grows smaller.</source>
            <translation>每次移动使一切以中心放大多少倍；小于 1 则缩小。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Pan across</source>
            <translation>横向平移</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>How far each move shifts the picture to the right, as a share of its width; below 0 to the left.</source>
            <translation>每次移动把图片右移多少，为其宽度的份额；小于 0 向左。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Pan down</source>
            <translation>纵向平移</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>How far each move shifts the picture down, as a share of its height; below 0 up.</source>
            <translation>每次移动把图片下移多少，为其高度的份额；小于 0 向上。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Degrees by which each move turns the picture clockwise about its centre.</source>
            <translation>每次移动使图片绕中心顺时针转多少度。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>How far each step moves the latent.</source>
            <translation>每步移动潜变量多远。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>A picture and its latent are kept every so many iterations; 0 keeps only the last.</source>
            <translation>每隔这么多次迭代保留图片及其潜变量；0 只保留最后的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Random crops shown to CLIP in each iteration: more are steadier and slower.</source>
            <translation>每次迭代给 CLIP 看的随机裁块：越多越稳也越慢。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Weight decay</source>
            <translation>权重衰减</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Pulls the latent to zero and keeps it calm. AdamW and RAdam shrink it; others add to the gradient.</source>
            <translation>把潜变量拉向零，使其平稳。AdamW 和 RAdam 使其收缩；其他的加到梯度上。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Latent</source>
            <translation>潜变量</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Optimiser</source>
            <translation>优化器</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>The rule by which the latent follows the gradient.</source>
            <translation>潜变量跟随梯度的规则。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Rate schedule</source>
            <translation>学习率计划</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Constant, falling along a cosine, the same again and again, or a drop after three quarters.</source>
            <translation>恒定、沿余弦下降、反复重来，或四分之三后下降。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Lowest rate</source>
            <translation>最低学习率</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>What a schedule leaves of the learning rate in the end, as a share.</source>
            <translation>计划结束时学习率还剩多少，为份额。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Restart every</source>
            <translation>重启间隔</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Iterations after which the schedule “restarts” begins anew.</source>
            <translation>“重启”计划每隔多少次迭代重新开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Continuous: the latent is free. Quantised: it is snapped to the codebook, the gradient passes.</source>
            <translation>连续：潜变量自由。量化：对齐到码本，梯度直接通过。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Look</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Palette</source>
            <translation>调色板</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>The colours of the palette: “#264653, #2a9d8f, #e9c46a”.</source>
            <translation>调色板的颜色：“#264653, #2a9d8f, #e9c46a”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge colour</source>
            <translation>边框颜色</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>The colour of the border: “#ffffff” is white.</source>
            <translation>边框的颜色：“#ffffff”为白色。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge width</source>
            <translation>边框宽度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How wide the border is, as a share of the picture's short side.</source>
            <translation>边框有多宽，为图片短边的份额。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Flat areas</source>
            <translation>平坦区域</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly differences between neighbouring pixels are held down: less noise, clear edges.</source>
            <translation>抑制相邻像素差异的力度：噪声更少，边缘更清晰。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Smoothness</source>
            <translation>平滑度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly bends in brightness and colour are held down: soft transitions.</source>
            <translation>抑制亮度和颜色弯折的力度：过渡柔和。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Colourfulness</source>
            <translation>色彩度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Above 0 the picture becomes more colourful, below 0 greyer.</source>
            <translation>大于 0 图片更鲜艳，小于 0 更灰。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Symmetry across</source>
            <translation>左右对称</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly the left and the right half become mirror images.</source>
            <translation>左右两半成为镜像的力度。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Symmetry down</source>
            <translation>上下对称</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly the upper and the lower half become mirror images.</source>
            <translation>上下两半成为镜像的力度。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Palette strength</source>
            <translation>调色板强度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly every pixel is pulled to the nearest colour of the palette.</source>
            <translation>每个像素被拉向调色板最近颜色的力度。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge strength</source>
            <translation>边框强度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly the border is pulled to the edge colour.</source>
            <translation>边框被拉向边框颜色的力度。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Write the colours of the Palette, or set Palette strength to 0.</source>
            <translation>写下调色板的颜色，或把调色板强度设为 0。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge colour must be one colour, such as #ffffff.</source>
            <translation>边框颜色必须是一种颜色，如 #ffffff。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Palette: {reason}</source>
            <translation>调色板：{reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge colour: {reason}</source>
            <translation>边框颜色：{reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>Pixels; rounded to the latent grid of the VQGAN.</source>
            <translation>像素；取整到 VQGAN 的潜变量网格。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>Pictures at once</source>
            <translation>同时生成张数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>How many latents are optimised together for one prompt.</source>
            <translation>为一个提示词同时优化多少个潜变量。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>The picture continues into itself, so that copies beside each other show no seam.</source>
            <translation>图片与自身相接，并排放置看不出接缝。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Include</source>
            <translation>包含</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>What the picture should show. With weights, scenes and regions: “a boat:2 | fog:-1 @top ^ a ship”.</source>
            <translation>图片应显示什么。可带权重、场景和区域：“a boat:2 | fog:-1 @top ^ a ship”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Exclude</source>
            <translation>排除</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>What the picture should keep away from. With weights, scenes and regions as Include; may be empty.</source>
            <translation>图片应远离什么。权重、场景和区域同“包含”；可留空。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Extras</source>
            <translation>附加</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>A style or a mood. With weights, scenes and regions as Include; may be empty.</source>
            <translation>一种风格或氛围。权重、场景和区域同“包含”；可留空。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Include weight</source>
            <translation>包含权重</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Weight of Include in the text target (w1).</source>
            <translation>“包含”在文字目标中的权重（w1）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Extras weight</source>
            <translation>附加权重</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Weight of Extras in the text target (w2).</source>
            <translation>“附加”在文字目标中的权重（w2）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Attraction</source>
            <translation>吸引</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>How strongly the picture is pulled to Include and Extras (alpha).</source>
            <translation>图片被拉向“包含”和“附加”的力度（alpha）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Repulsion</source>
            <translation>排斥</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>How strongly the picture is pushed from Exclude (beta).</source>
            <translation>图片被推离“排除”的力度（beta）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Distance</source>
            <translation>距离</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Cosine: as the notebooks measure. Spherical: the squared angle, which pulls harder from far away.</source>
            <translation>余弦：按笔记本的量法。球面：角度的平方，远处拉力更大。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Scene length</source>
            <translation>场景长度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Iterations after which prompts with scenes, parted by ^, go on to the next one.</source>
            <translation>以 ^ 分隔的场景提示词，经过这么多次迭代转到下一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Story</source>
            <translation>故事</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Scenes start over</source>
            <translation>场景循环</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>After the last scene comes the first again; otherwise the last one stays.</source>
            <translation>最后一个场景之后回到第一个；否则停在最后一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Start from</source>
            <translation>起始于</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Random latent, codebook entries, pixel noise, a colour gradient, a picture, or a kept latent.</source>
            <translation>随机潜变量、码本条目、像素噪声、颜色渐变、图片，或保留的潜变量。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Start file</source>
            <translation>起始文件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>The picture or the latent to start from.</source>
            <translation>作为起点的图片或潜变量。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Hold on to start</source>
            <translation>依附起点</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>How strongly the latent is pulled back to where it began.</source>
            <translation>潜变量被拉回起点的力度。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Let go after</source>
            <translation>放开于</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Iterations after which the pull to the start has faded away; 0: it never fades.</source>
            <translation>经过这么多次迭代，向起点的拉力完全消失；0：永不消失。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>A picture that is white where the start may change and black where it must stay.</source>
            <translation>一张图片：白色处起点可变，黑色处必须保持。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Invert mask</source>
            <translation>反转蒙版</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Black is what may change.</source>
            <translation>黑色处是可变的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Pixels over which the edge of the mask is softened.</source>
            <translation>蒙版边缘柔化多少像素。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Choose the picture to start from, or start from something else.</source>
            <translation>选择作为起点的图片，或从别的开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Choose the latent to start from, or start from something else.</source>
            <translation>选择作为起点的潜变量，或从别的开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/settings.py" />
            <source>Write what the picture should show: Include and Extras are both empty.</source>
            <translation>写下图片应显示什么：“包含”和“附加”都是空的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/start.py" />
            <source>The latent {file} has the shape {shape}, and this VQGAN takes (1, {channels}, height, width). Choose the VQGAN it was made with, or another latent.</source>
            <translation>潜变量 {file} 的形状是 {shape}，而此 VQGAN 需要 (1, {channels}, 高, 宽)。选择制作它的 VQGAN，或另一个潜变量。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/images.py" />
            <source>The picture {path} cannot be read. Choose a PNG, JPEG or WebP file.</source>
            <translation>无法读取图片 {path}。选择 PNG、JPEG 或 WebP 文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/images.py" />
            <source>{path} cannot be read as a picture. Restore it from a copy, or delete it.</source>
            <translation>无法把 {path} 作为图片读取。从副本恢复它，或删除它。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/decoding.py" />
            <source>A latent of the shape {shape} does not fit the VQGAN “{vqgan}”, which takes (1, {channels}, height, width). Choose the VQGAN it was made with.</source>
            <translation>形状为 {shape} 的潜变量不适合 VQGAN“{vqgan}”，它需要 (1, {channels}, 高, 宽)。选择制作它的 VQGAN。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>The latent {path} cannot be read. Restore it from a copy, or choose another one.</source>
            <translation>无法读取潜变量 {path}。从副本恢复它，或另选一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>{path} holds no latent of one picture, but numbers of the shape {shape}. Choose a latent that this program has kept.</source>
            <translation>{path} 不是一张图片的潜变量，而是形状为 {shape} 的数。选择本程序保留的潜变量。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>The latent {path} is not there any more. Put it back, or take it out of the list.</source>
            <translation>潜变量 {path} 已不在那里。放回它，或从列表中去掉。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>There is no latent beside the picture {path}. Choose one that was kept with its latent.</source>
            <translation>图片 {path} 旁边没有潜变量。选择连同潜变量一起保留的图片。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>There is no latent in the folder {path}. Choose the folder of a gallery item.</source>
            <translation>文件夹 {path} 中没有潜变量。选择图库作品的文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>“{first}” was made with the VQGAN {vqgan}, and “{title}” with {other}. Choose latents of one VQGAN: their numbers mean different things.</source>
            <translation>“{first}”由 VQGAN {vqgan} 制作，“{title}”由 {other} 制作。选择同一 VQGAN 的潜变量：它们的数含义不同。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>“{first}” and “{title}” were made with two different models of the name {other}. Choose latents of one and the same VQGAN.</source>
            <translation>“{first}”和“{title}”由两个不同的、都叫 {other} 的模型制作。选择同一个 VQGAN 的潜变量。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/mix.py" />
            <source>{latent} has {channels} channels, and {first} has {wanted}: they are of two VQGANs. Choose latents of one VQGAN.</source>
            <translation>{latent} 有 {channels} 个通道，{first} 有 {wanted} 个：它们来自两个 VQGAN。选择同一 VQGAN 的潜变量。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/mix.py" />
            <source>{latent} has {cells} cells, and {first} has {wanted}. Choose latents of pictures of one size, or let them be fitted to the first.</source>
            <translation>{latent} 有 {cells} 格，{first} 有 {wanted} 格。选择尺寸相同的图片的潜变量，或让它们适应第一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/mixer.py" />
            <source>Mix of latents</source>
            <translation>潜变量的混合</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>What the mix is called.</source>
            <translation>混合的名称。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>The latents, one file a line, each with its weight after it where that is not 1: “file | 0.3”.</source>
            <translation>潜变量，每行一个文件，权重不为 1 时写在后面：“文件 | 0.3”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Mode</source>
            <translation>方式</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Linear: the weighted mean. Spherical: the mean along arcs, which keeps the length. Average: all alike. Difference: the first, and what the second has that the third has not.</source>
            <translation>线性：加权平均。球面：沿弧的平均，保持长度。平均：同等看待。差异：第一个，加上第二个有而第三个没有的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Difference: how much of it is added.</source>
            <translation>差异：加入多少。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Fit sizes</source>
            <translation>适应尺寸</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Latents of other sizes are brought to the size of the first.</source>
            <translation>把其他尺寸的潜变量变为第一个的尺寸。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>The sides on which the picture continues into itself.</source>
            <translation>图片在哪些边上与自身相接。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>The weight after a latent must be a number from 0, not “{word}”.</source>
            <translation>潜变量后的权重必须是不小于 0 的数，不能是“{word}”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>A difference takes three latents: one to begin with, one to add, and one to take away.</source>
            <translation>差异需要三个潜变量：一个作为起点，一个加入，一个减去。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Choose one to {most} latents to mix.</source>
            <translation>选择一到 {most} 个潜变量来混合。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Give at least one latent a weight above 0.</source>
            <translation>至少给一个潜变量大于 0 的权重。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>{origin} was written on a machine with another order of bytes, or says nothing of it. Get the model as safetensors.</source>
            <translation>{origin} 是在字节顺序不同的机器上写的，或没有说明。获取 safetensors 格式的模型。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its header is longer than it can be</source>
            <translation>其文件头长得不可能</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>{file} is a zip archive, but not one of torch. If it holds a checkpoint, unpack it first, and choose that file.</source>
            <translation>{file} 是 zip 压缩包，但不是 torch 的。如果其中有检查点，先解压，再选择那个文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its description of the tensors is absurdly long</source>
            <translation>其张量描述长得离谱</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it is a pickle, but not of a model</source>
            <translation>它是 pickle，但不是模型的</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its first lines are not those of torch</source>
            <translation>其开头几行不是 torch 的</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it holds values of a kind not known here, {kind}</source>
            <translation>它含有未知种类的值，{kind}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it is empty</source>
            <translation>它是空的</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>{path} cannot be read ({reason}). Choose another file.</source>
            <translation>无法读取 {path}（{reason}）。选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its header does not describe its content</source>
            <translation>其文件头与内容不符</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its list of storages is wrong</source>
            <translation>其存储列表有误</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it breaks off before its last tensor</source>
            <translation>它在最后一个张量之前中断</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it holds values of a kind not known here, {name}</source>
            <translation>它含有未知种类的值，{name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>one of its tensors has an impossible shape</source>
            <translation>其中一个张量的形状不可能存在</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its tensors stand for far more than there is in the file</source>
            <translation>其张量远多于文件所含内容</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>one of its tensors reaches beyond its storage</source>
            <translation>其中一个张量超出了它的存储</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it is of no format that models come in</source>
            <translation>它不是模型所用的任何格式</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its modules contain one another without end</source>
            <translation>其模块无休止地互相包含</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>one of its storages is shorter than it claims</source>
            <translation>其中一个存储比声称的短</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>one of its tensors is not described as torch describes them</source>
            <translation>其中一个张量的描述与 torch 的不符</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>the values of one of its tensors are missing</source>
            <translation>其中一个张量缺少数值</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>The model configuration {path} cannot be read: {reason}. Remove the model “{model}”, and install it again.</source>
            <translation>无法读取模型配置 {path}：{reason}。移除模型“{model}”，再重新安装。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>The model “{name}” is not installed. Open Models… in the window, or type “t2i models list”, to get it; or put its {config} and {weights} into the folder {folder}.</source>
            <translation>模型“{name}”未安装。在窗口中打开“模型…”或输入“t2i models list”来获取；或把它的 {config} 和 {weights} 放入文件夹 {folder}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>it has no entry “model” that names its class</source>
            <translation>它没有指明类别的“model”条目</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>The list of words {path} cannot be read ({reason}). Remove the model “{name}”, and install it again.</source>
            <translation>无法读取词表 {path}（{reason}）。移除模型“{name}”，再重新安装。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>its entry “{name}” has no entries of its own</source>
            <translation>其条目“{name}”没有自己的条目</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>Reading {name}</source>
            <translation>正在读取 {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>Writing {layout} as safetensors</source>
            <translation>正在把 {layout} 写成 safetensors</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>{file} is not a checkpoint but {page}, saved under its name. Download the file again.</source>
            <translation>{file} 不是检查点，而是以其名称保存的{page}。重新下载该文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>{file} lists {number} pieces of words, and this CLIP knows {size}. Put the list that belongs to it beside the checkpoint.</source>
            <translation>{file} 列出 {number} 个词片，而此 CLIP 认识 {size} 个。把属于它的词表放在检查点旁边。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>Reading {name}, {number} tensors</source>
            <translation>正在读取 {name}，{number} 个张量</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>The configuration {file} cannot be read: {reason}. Choose the yaml that came with the checkpoint.</source>
            <translation>无法读取配置 {file}：{reason}。选择检查点附带的 yaml。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>This CLIP knows {size} pieces of words instead of OpenAI's {wanted}. Put its {file} beside the checkpoint.</source>
            <translation>此 CLIP 认识 {size} 个词片，而不是 OpenAI 的 {wanted} 个。把它的 {file} 放在检查点旁边。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/configs.py" />
            <source>it holds no entries with names</source>
            <translation>它不含有名称的条目</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/configs.py" />
            <source>it is far too large for a configuration</source>
            <translation>它对配置来说太大了</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>Comparing the weights with the network</source>
            <translation>正在把权重与网络比较</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The folder {folder} has {free:.1f} GB left, and the model needs {needed:.1f} GB. Make room there, or set T2I_MODELS to a folder on another disk.</source>
            <translation>文件夹 {folder} 还剩 {free:.1f} GB，而模型需要 {needed:.1f} GB。在那里腾出空间，或把 T2I_MODELS 设为另一磁盘上的文件夹。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The checkpoint is not whole: {n} tensors are missing, the first is “{first}”. Get it again, or choose another one.</source>
            <extracomment>If n is 1: The checkpoint is not whole: the tensor “{first}” is missing. Get it again, or choose another one.</extracomment>
            <translation>
                <numerusform>检查点不完整：缺少 {n} 个张量，第一个是“{first}”。重新获取，或另选一个。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The weights “{name}” have the shape {shape} where the network has {wanted}. The checkpoint is of an architecture not known here.</source>
            <translation>权重“{name}”的形状为 {shape}，而网络需要 {wanted}。该检查点的架构在此未知。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The checkpoint holds {n} tensors that the network does not have, the first is “{name}”. It is of an architecture not known here.</source>
            <extracomment>If n is 1: The checkpoint holds a tensor that the network does not have, “{name}”. It is of an architecture not known here.</extracomment>
            <translation>
                <numerusform>检查点有 {n} 个网络没有的张量，第一个是“{name}”。其架构在此未知。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>Checking the weights, {number} of {total}</source>
            <translation>正在检查权重，{number} / {total}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The weights “{name}” hold values that are not numbers: the checkpoint is damaged, or its training broke. Get it again, or choose another one.</source>
            <translation>权重“{name}”含有不是数的值：检查点已损坏，或训练出了问题。重新获取，或另选一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The model “{model}” is damaged ({reason}). Remove it and install it again.</source>
            <translation>模型“{model}”已损坏（{reason}）。移除它，再重新安装。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>“{name}” could not be downloaded: {reasons}. Try again later, or download it by hand and use “Import from file…”.</source>
            <translation>无法下载“{name}”：{reasons}。稍后再试，或手动下载后用“从文件导入…”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>There is no address to download “{name}” from. Get it elsewhere and use “Import from file…”.</source>
            <translation>没有可下载“{name}”的地址。从别处获取，再用“从文件导入…”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>{source} {reason}</source>
            <translation>{source} {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>{all}; {next}</source>
            <translation>{all}；{next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>“{name}” could not be downloaded: {reasons}. Check the internet connection and try again, or download it by hand and use “Import from file…”.</source>
            <translation>无法下载“{name}”：{reasons}。检查网络连接再试，或手动下载后用“从文件导入…”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>ended the file too early</source>
            <translation>过早结束了文件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>sends {page} instead of the file</source>
            <translation>发来的是{page}，不是文件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>sent another piece than was asked for</source>
            <translation>发来的片段不是所要求的</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>has less of the file than had come already</source>
            <translation>所有的文件比已收到的还少</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>sends more than the {total} bytes that belong to the file</source>
            <translation>发来的超过文件应有的 {total} 字节</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>has a file of another size ({size} bytes instead of {wanted})</source>
            <translation>的文件大小不同（{size} 字节，应为 {wanted}）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>sent a file with a wrong checksum</source>
            <translation>发来的文件校验和错误</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>“{file}” has a wrong checksum. Fetching it anew from {source}.</source>
            <translation>“{file}”校验和错误。正从 {source} 重新获取。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>{source} {reason}. Trying {other} instead.</source>
            <translation>{source} {reason}。改试 {other}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>{reason} {tries} times</source>
            <translation>{reason}（{tries} 次）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>{source} {reason}. Trying again.</source>
            <translation>{source} {reason}。正在重试。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>answers “{title}”</source>
            <translation>回答“{title}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>The model could not be written to {root} ({reason}). Check the folder.</source>
            <translation>无法把模型写入 {root}（{reason}）。检查该文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>The folder {root} is full. Make room there, or set T2I_MODELS to a folder on another disk, and try again; nothing was half installed.</source>
            <translation>文件夹 {root} 已满。在那里腾出空间，或把 T2I_MODELS 设为另一磁盘上的文件夹，再试一次；没有留下安装一半的内容。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{title} cannot be downloaded, only imported from a file. {origin}</source>
            <translation>{title}不能下载，只能从文件导入。{origin}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{weights} cannot be read: there is no such file. Choose another one.</source>
            <translation>无法读取 {weights}：没有这个文件。另选一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>“{name}” cannot be the name of a model. Use letters, digits, dots, dashes and underscores.</source>
            <translation>“{name}”不能作为模型名称。使用字母、数字、点、连字符和下划线。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>The weights of “{name}” are not those that were installed: the file has changed or is damaged. Remove the model and install it again.</source>
            <translation>“{name}”的权重不是安装时的：文件已改变或损坏。移除模型，再重新安装。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>“{name}” came with the program and cannot be removed.</source>
            <translation>“{name}”随程序附带，不能移除。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>Opening {name}</source>
            <translation>正在打开 {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>A model called “{name}” is installed already. Remove it first, or choose another name.</source>
            <translation>已安装名为“{name}”的模型。先移除它，或另选名称。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{path} is in the way. Move it, or choose another name.</source>
            <translation>{path} 挡住了。移走它，或另选名称。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{folder} could not be deleted ({reason}). Delete it by hand.</source>
            <translation>无法删除 {folder}（{reason}）。手动删除它。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{weights} cannot be read ({reason}). Check the file, or remove the model and install it again.</source>
            <translation>无法读取 {weights}（{reason}）。检查文件，或移除模型再重新安装。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>This is neither a VQGAN nor a CLIP: its tensors are called {names}. Choose a checkpoint of one of these.</source>
            <translation>这既不是 VQGAN 也不是 CLIP：其张量名为 {names}。选择二者之一的检查点。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The weights of a CLIP of Hugging Face or OpenCLIP do not tell which activation it was trained with. Choose the config.json or open_clip_config.json that came with them.</source>
            <translation>Hugging Face 或 OpenCLIP 的 CLIP 权重没有说明训练时的激活函数。选择附带的 config.json 或 open_clip_config.json。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The checkpoint has no tensor {reason}: it is not whole, or of an architecture not known here. Get it again, or choose another one.</source>
            <translation>检查点没有张量 {reason}：它不完整，或架构在此未知。重新获取，或另选一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The tensors of the checkpoint, or its configuration, have a shape not known here ({reason}). Choose the yaml that came with the checkpoint, or another checkpoint.</source>
            <translation>检查点的张量或其配置的形状在此未知（{reason}）。选择检查点附带的 yaml，或另一个检查点。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The configuration names the class “{name}”, which is not one of the known networks. Nothing was imported; choose the yaml that belongs to the checkpoint.</source>
            <translation>配置指明的类别“{name}”不是已知网络之一。没有导入任何内容；选择属于该检查点的 yaml。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>nothing at all</source>
            <translation>什么都没有</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The configuration does not belong to this checkpoint: {where}{name} is {given} there, and {value} in the weights. Choose the yaml that came with the checkpoint.</source>
            <translation>配置不属于此检查点：{where}{name} 在那里是 {given}，在权重中是 {value}。选择检查点附带的 yaml。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>{where}: {reason}</source>
            <translation>{where}：{reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>is not an entry known here</source>
            <translation>不是已知条目</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>is missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>The catalogue of models {path} is wrong: {reason}. Correct it, or unset {variable}.</source>
            <translation>模型目录 {path} 有误：{reason}。更正它，或取消变量 {variable}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>must be an http or https address with a host</source>
            <translation>必须是带主机的 http 或 https 地址</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>must have an entry “model” with “target” and “params”</source>
            <translation>必须有含“target”和“params”的条目“model”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>There is no model called “{id}” to be had. There are: {known}.</source>
            <translation>没有名为“{id}”的模型可获取。现有：{known}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>it has no entry “models”</source>
            <translation>它没有条目“models”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>it cannot be read ({reason})</source>
            <translation>无法读取它（{reason}）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>models.{name} says nothing</source>
            <translation>models.{name} 没有内容</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>an empty file</source>
            <translation>空文件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a Git LFS pointer</source>
            <translation>Git LFS 指针</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>an error message in XML</source>
            <translation>XML 错误信息</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a notice that the download limit of the file is reached</source>
            <translation>文件已达下载上限的通知</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a page that asks to confirm the download</source>
            <translation>要求确认下载的页面</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a web page (“{title}”)</source>
            <translation>网页（“{title}”）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>an error message in JSON</source>
            <translation>JSON 错误信息</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a text in JSON</source>
            <translation>JSON 文字</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/parts.py" />
            <source>{amount} more are needed</source>
            <translation>还需要 {amount}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/parts.py" />
            <source>the disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/parts.py" />
            <source>There is no room for “{file}” in the folder {folder}: {lack}. Make room there and try again, which goes on from here, or set T2I_MODELS to a folder on another disk.</source>
            <translation>文件夹 {folder} 放不下“{file}”：{lack}。在那里腾出空间再试，会从此处继续；或把 T2I_MODELS 设为另一磁盘上的文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/parts.py" />
            <source>“{file}” cannot be kept in the folder {folder}: {reason}. Make the folder writable, or set T2I_MODELS to another one.</source>
            <translation>无法把“{file}”保留在文件夹 {folder}：{reason}。使文件夹可写，或把 T2I_MODELS 设为另一文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>{origin} is damaged or not a checkpoint: {reason}. Download it again, or choose another file.</source>
            <translation>{origin} 已损坏或不是检查点：{reason}。重新下载，或选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>{origin} {wish}; nothing of it was run. Get the model from a source you trust, as safetensors if possible.</source>
            <translation>{origin} {wish}；其中没有任何内容被运行。从可信的来源获取模型，最好是 safetensors。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to call {name}</source>
            <translation>想调用 {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>its description of the tensors breaks off or makes no sense</source>
            <translation>其张量描述中断或没有意义</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to call what {name} returns</source>
            <translation>想调用 {name} 返回的内容</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to call what cannot be called</source>
            <translation>想调用不能调用的东西</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to change what has no state</source>
            <translation>想更改没有状态的东西</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>it describes far more than a model has</source>
            <translation>它描述的远多于一个模型所有</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants something that is no part of a checkpoint</source>
            <translation>想要不属于检查点的东西</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to change a function or class</source>
            <translation>想更改函数或类</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to change what a call returns</source>
            <translation>想更改一次调用返回的内容</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to use the pickle instruction {name}</source>
            <translation>想使用 pickle 指令 {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>sends the file in the coding {coding}, though asked not to</source>
            <translation>虽被要求不要，仍以编码 {coding} 发送文件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>stopped sending</source>
            <translation>停止了发送</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>cut the connection</source>
            <translation>断开了连接</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>The network settings cannot be used: {reason}. Check the environment variables HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and SSL_CERT_FILE, and try again.</source>
            <translation>无法使用网络设置：{reason}。检查环境变量 HTTP_PROXY、HTTPS_PROXY、ALL_PROXY 和 SSL_CERT_FILE，再试一次。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>is neither an http nor an https address</source>
            <translation>既不是 http 也不是 https 地址</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>redirects without end</source>
            <translation>无休止地重定向</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>does not answer</source>
            <translation>没有回答</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>cannot be reached ({reason})</source>
            <translation>无法访问（{reason}）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its part {name!r} is missing</source>
            <translation>缺少其部分 {name!r}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>two of its parts have the same name</source>
            <translation>其两个部分同名</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>unpacked, it would be far larger than a model of its size</source>
            <translation>解压后会比同类模型大得多</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its table of contents cannot be read</source>
            <translation>无法读取其目录</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its part {name!r} does not match its checksum</source>
            <translation>其部分 {name!r} 与校验和不符</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its part {filename!r} cannot be unpacked</source>
            <translation>无法解压其部分 {filename!r}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>it is encrypted, or packed in an uncommon way</source>
            <translation>它已加密，或以不常见的方式打包</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its part {orig_filename!r} points to another folder</source>
            <translation>其部分 {orig_filename!r} 指向另一个文件夹</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its parts overlap, or lie outside of the file</source>
            <translation>其各部分重叠，或位于文件之外</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/moments.py" />
            <source>This job cannot go on from an earlier step. Start it anew.</source>
            <translation>此任务不能从较早的步骤继续。重新开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/clip.py" />
            <source>The configuration does not describe a CLIP: {reason}.</source>
            <translation>配置描述的不是 CLIP：{reason}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/single_file.py" />
            <source>The header of {path} does not describe a network. Train it again.</source>
            <translation>{path} 的文件头没有描述网络。重新训练。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/single_file.py" />
            <source>There is no file {path}. Name the file that “{command}” has written.</source>
            <translation>没有文件 {path}。写出“{command}”生成的文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/single_file.py" />
            <source>The weights {path} belong to “{found}”, and “{family}” is needed here. Name a file that “{command}” has written.</source>
            <translation>权重 {path} 属于“{found}”，而这里需要“{family}”。写出“{command}”生成的文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/single_file.py" />
            <source>The weights {path} are damaged, or no weights of this program. Name a file that “{command}” has written.</source>
            <translation>权重 {path} 已损坏，或不是本程序的。写出“{command}”生成的文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/vqgan.py" />
            <source>The configuration does not describe a VQGAN: {reason}.</source>
            <translation>配置描述的不是 VQGAN：{reason}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/weights.py" />
            <source>The weights {path} are damaged and cannot be read: {reason}.</source>
            <translation>权重 {path} 已损坏，无法读取：{reason}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/weights.py" />
            <source>The weights {path} do not fit the configuration beside them.</source>
            <translation>权重 {path} 与旁边的配置不符。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>The plug-in {source} was left out. {reason}</source>
            <translation>插件 {source} 已略过。{reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>an unnamed package</source>
            <translation>未命名的软件包</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>“{name}” of {package}</source>
            <translation>{package} 的“{name}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>A generator's name consists of small letters, digits and hyphens, and begins with a letter.</source>
            <translation>生成器的名称由小写字母、数字和连字符组成，并以字母开头。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>There is a generator named “{name}” already; its author must choose another name.</source>
            <translation>已有名为“{name}”的生成器；其作者须另选名称。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its entry point names a {kind} instead of a Plugin.</source>
            <translation>其入口点指向 {kind}，而不是 Plugin。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>It says that it was written for version {version!r} of the interface, which never was.</source>
            <translation>它声称为接口的 {version!r} 版而写，而这个版本从未存在。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>It was written for version {version} of the interface, and this program has {newest}. Update t2i-desktop.</source>
            <translation>它为接口的 {version} 版而写，而本程序是 {newest}。更新 t2i-desktop。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>It has no title.</source>
            <translation>它没有标题。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its factory must read “module:Class”, not {factory!r}.</source>
            <translation>其 factory 须写作“模块:类”，不能是 {factory!r}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its settings must be a class derived from RunSettings.</source>
            <translation>其 settings 必须是由 RunSettings 派生的类。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>The command line has options called {reserved}: settings need other names.</source>
            <translation>命令行已有选项 {reserved}：设置需要别的名称。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its settings need a text “prompt” or “include”, declared as long.</source>
            <translation>其 settings 需要声明为 long 的文字“prompt”或“include”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>It could not be loaded ({reason}).</source>
            <translation>无法加载它（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its settings cannot be used: {reason}.</source>
            <translation>无法使用其 settings：{reason}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its entry points cannot be read ({reason}).</source>
            <translation>无法读取其入口点（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/arrays.py" />
            <source>{path} is being made by another program. Wait until it is done.</source>
            <translation>{path} 正由另一个程序制作。等它完成。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/arrays.py" />
            <source>{path} cannot be written ({reason}). Make room, and start again.</source>
            <translation>无法写入 {path}（{reason}）。腾出空间，重新开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>CelebA is a folder with {images} (or {images}.zip), {attributes} and {partition}.</source>
            <translation>CelebA 是一个含有 {images}（或 {images}.zip）、{attributes} 和 {partition} 的文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>There is no {path}. {advice}</source>
            <translation>没有 {path}。{advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{file} in {path} has {number} attributes, or in another order: the 40 of CelebA are needed. Fetch it again.</source>
            <translation>{path} 中的 {file} 有 {number} 个属性，或顺序不同：需要 CelebA 的 40 个。重新获取。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{file} in {path} lacks the picture {unlisted}. Fetch it again, and whole.</source>
            <translation>{path} 中的 {file} 缺少图片 {unlisted}。完整地重新获取。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{number} of {total} pictures are missing in {path}, among them {first}. Unpack or fetch them again, and whole.</source>
            <translation>{path} 中缺少 {total} 张图片里的 {number} 张，其中有 {first}。完整地重新解压或获取。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{drawn} does not belong to {file}. Draw the portraits again.</source>
            <translation>{drawn} 不属于 {file}。重新绘制肖像。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{name} is missing in {path}. {advice}</source>
            <translation>{path} 中缺少 {name}。{advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{where} is damaged. Draw the portraits again.</source>
            <translation>{where} 已损坏。重新绘制肖像。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{name} in {path} cannot be read ({reason}).</source>
            <translation>无法读取 {path} 中的 {name}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/check.py" />
            <source>Reading pictures</source>
            <translation>正在读取图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/clip_training.py" />
            <source>Portraits CLIP</source>
            <translation>肖像 CLIP</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/contenders.py" />
            <source>Name at least one model of portraits, and none twice.</source>
            <translation>至少写一个肖像模型，且不重复。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/contenders.py" />
            <source>“{name}” has learnt from the embeddings of another CLIP than “{clip}”. Name the one that it was trained with.</source>
            <translation>“{name}”学的是另一个 CLIP 的嵌入，不是“{clip}”的。写出训练时用的那个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>Preparing pictures</source>
            <translation>正在准备图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The pictures of {folder} are not prepared, or have changed. Prepare them again.</source>
            <translation>{folder} 的图片未准备好，或已改变。重新准备。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The picture {name} is damaged or a part. Fetch or unpack it again.</source>
            <translation>图片 {name} 已损坏或不完整。重新获取或解压。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The picture {name} is {page}. Fetch or unpack it again.</source>
            <translation>图片 {name} 是{page}。重新获取或解压。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The {part} part has {number} portraits, fewer than a batch of {size}. Take a smaller batch or more portraits.</source>
            <translation>{part} 部分有 {number} 张肖像，少于一批 {size} 张。减小批量或增加肖像。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The picture {name} has {width} × {height} pixels, and {crop} are needed. Take the aligned pictures of CelebA, 178 × 218.</source>
            <translation>图片 {name} 为 {width} × {height} 像素，而需要 {crop}。使用 CelebA 的对齐图片，178 × 218。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>Drawing portraits</source>
            <translation>正在绘制肖像</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>{folder} has portraits of another style, count, seed or version. Choose another folder.</source>
            <translation>{folder} 中是另一种风格、数量、种子或版本的肖像。选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>{folder} is not empty. Choose a folder that is, or that does not exist.</source>
            <translation>{folder} 不是空的。选择空文件夹或尚不存在的文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>There is no style “{style}”. Choose one of {styles}.</source>
            <translation>没有风格“{style}”。选择 {styles} 之一。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>Choose a count from 1 to {most:,}; {number:,} was asked for.</source>
            <translation>选择 1 到 {most:,} 的数量；要求的是 {number:,}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>A process that draws has died. Start again: what is drawn is kept.</source>
            <translation>一个绘制进程已终止。重新开始：已画好的会保留。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>{folder} cannot be written ({reason}). Make room, and start again.</source>
            <translation>无法写入 {folder}（{reason}）。腾出空间，重新开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/styles.py" />
            <source>Portraits are drawn by packages that are not installed ({package}). Type: pip install "t2i-desktop[portraits]"</source>
            <translation>绘制肖像的软件包未安装（{package}）。输入：pip install "t2i-desktop[portraits]"</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/embeddings.py" />
            <source>“{clip}” is no CLIP. “t2i models list” names those that are installed.</source>
            <translation>“{clip}”不是 CLIP。“t2i models list”列出已安装的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/embeddings.py" />
            <source>The weights of “{clip}” cannot be read. Install the model again.</source>
            <translation>无法读取“{clip}”的权重。重新安装该模型。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/embeddings.py" />
            <source>The embeddings of these captions are not computed yet. Compute them first.</source>
            <translation>这些说明文字的嵌入尚未计算。先计算它们。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/embeddings.py" />
            <source>Embedding captions</source>
            <translation>正在嵌入说明文字</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>Evaluation of the portraits</source>
            <translation>肖像的评估</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>{number:,} portraits of the test part are asked, each time, of {models} models.</source>
            <translation>每次向 {models} 个模型各要求测试部分的 {number:,} 张肖像。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>The judge</source>
            <translation>评判模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>The test part of {data} has fewer than {number} portraits. Add some.</source>
            <translation>{data} 的测试部分少于 {number} 张肖像。请增加。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>{name} knows other attributes than those that {folder} shows. Train it on these portraits.</source>
            <translation>{name} 认识的属性与 {folder} 显示的不同。用这些肖像训练它。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>both</source>
            <translation>两者</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>attributes</source>
            <translation>属性</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>caption</source>
            <translation>说明文字</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>directions</source>
            <translation>方向</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>{portraits}, told {way}</source>
            <translation>{portraits}，告知：{way}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>{model}, pairs it has seen</source>
            <translation>{model}，见过的组合</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>accuracy {accuracy} (balanced {balanced}), Fréchet distance {distance:.0f} ({clip:.3f} to CLIP), precision {precision}, recall {recall}</source>
            <translation>准确率 {accuracy}（平衡 {balanced}），Fréchet 距离 {distance:.0f}（对 CLIP 为 {clip:.3f}），精确率 {precision}，召回率 {recall}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>variety {share} of real, 64 portraits in {seconds:.2f} s</source>
            <translation>多样性为真实的 {share}，64 张肖像用时 {seconds:.2f} 秒</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>does not hold by {by}, {values}</source>
            <translation>不成立，差 {by}，{values}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>judge on real portraits</source>
            <translation>评判模型，真实肖像</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>real training portraits</source>
            <translation>真实的训练肖像</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>figures</source>
            <translation>数值</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>Fréchet distance {distance:.0f} to the test part</source>
            <translation>到测试部分的 Fréchet 距离 {distance:.0f}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>holds, {values}</source>
            <translation>成立，{values}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>{model} besides</source>
            <translation>{model} 其他</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>real, of the test part</source>
            <translation>真实，测试部分</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>real, learnt from</source>
            <translation>真实，学习部分</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Files or installed models to evaluate, with commas between them.</source>
            <translation>要评估的文件或已安装模型，以逗号分隔。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Installed model that embeds the captions.</source>
            <translation>嵌入说明文字的已安装模型。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>How many each model draws in each way of being told, or as many as the test part has.</source>
            <translation>每个模型以每种告知方式画多少张，最多为测试部分的数量。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Of the latents; all models have the same.</source>
            <translation>潜变量的种子；所有模型相同。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Less keeps closer to the average; 1 draws all that the models know.</source>
            <translation>越小越接近平均；1 画出模型所知的全部。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Folder for the figures and the sheets.</source>
            <translation>存放数值和图版的文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>{first:.1%} against {second:.1%}</source>
            <translation>{first:.1%} 对 {second:.1%}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>{first:.0f} against {second:.0f}</source>
            <translation>{first:.0f} 对 {second:.0f}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>{model}: mean accuracy of at least 90%</source>
            <translation>{model}：平均准确率至少 90%</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>The CVAE draws what is asked more often than the VAE</source>
            <translation>CVAE 比 VAE 更常画出所要求的</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>The GAN is nearer to real portraits than the CVAE (Fréchet distance)</source>
            <translation>GAN 比 CVAE 更接近真实肖像（Fréchet 距离）</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/gan_training.py" />
            <source>Portraits GAN</source>
            <translation>肖像 GAN</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/judge_training.py" />
            <source>Portraits judge</source>
            <translation>肖像评判模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Fetch it again, and whole.</source>
            <translation>完整地重新获取。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>The first line of {where} is to be the number of its pictures. {advice}</source>
            <translation>{where} 的第一行应是图片数。{advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>The second line of {where} is to name the attributes, each once. {advice}</source>
            <translation>{where} 的第二行应列出属性，各一次。{advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>{where} has {number} pictures, and says {wanted}: it is a part. {advice}</source>
            <translation>{where} 有 {number} 张图片，却写着 {wanted}：它不完整。{advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>{where} names a picture twice. {advice}</source>
            <translation>{where} 两次列出同一图片。{advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>{where} is {page} and not the list. {advice}</source>
            <translation>{where} 是{page}，不是列表。{advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Line {line} of {where} has {number} values, and there are {wanted} attributes. {advice}</source>
            <translation>{where} 的第 {line} 行有 {number} 个值，而属性有 {wanted} 个。{advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Line {line} of {where} has no name of a picture, but “{file}”. {advice}</source>
            <translation>{where} 的第 {line} 行没有图片名，而是“{file}”。{advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>{where} is not a text. {advice}</source>
            <translation>{where} 不是文本。{advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Line {line} of {where} has the value {value}, and not -1 or 1. {advice}</source>
            <translation>{where} 的第 {line} 行有值 {value}，不是 -1 或 1。{advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Line {number} of {where} is to be the name of a picture, and 0, 1 or 2. {advice}</source>
            <translation>{where} 的第 {number} 行应是图片名加 0、1 或 2。{advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/networks.py" />
            <source>The model was trained with another CLIP than “{clip}”, and would not understand it. Choose the one it was trained with.</source>
            <translation>该模型是与另一个 CLIP 一起训练的，不是“{clip}”，无法理解它。选择训练时用的那个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/networks.py" />
            <source>The model “{name}” is not installed. Train one with “{command}”, and name the file that it writes, or choose another model.</source>
            <translation>模型“{name}”未安装。用“{command}”训练一个并写出它生成的文件，或选择其他模型。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{file} in {path} is too large to be true. Fetch it again.</source>
            <translation>{path} 中的 {file} 大得不真实。重新获取。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>The picture {name} is missing in {path}. Fetch it again, and whole.</source>
            <translation>{path} 中缺少图片 {name}。完整地重新获取。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{path} cannot be read ({reason}).</source>
            <translation>无法读取 {path}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>a part of a zip</source>
            <translation>不完整的 zip</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>no zip</source>
            <translation>不是 zip</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{path} is {what}. Fetch it again, and whole.</source>
            <translation>{path} 是{what}。完整地重新获取。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{file} in {path} is damaged ({reason}). Fetch it again.</source>
            <translation>{path} 中的 {file} 已损坏（{reason}）。重新获取。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>The picture {name} is missing in {folder}. Unpack the pictures again.</source>
            <translation>{folder} 中缺少图片 {name}。重新解压图片。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{path} is {page} and not the pictures. Fetch it again, later if need be.</source>
            <translation>{path} 是{page}，不是图片。重新获取，必要时稍后再试。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/preparing.py" />
            <source>{what}: {done:,} of {total:,}…</source>
            <translation>{what}：{done:,} / {total:,}…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>It knows: {names}.</source>
            <translation>它认识：{names}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>It listens to a prompt alone.</source>
            <translation>它只听提示词。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>{all} or {next}</source>
            <translation>{all}或{next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>The model has not learnt {names}. {learnt}</source>
            <translation>模型没有学过 {names}。{learnt}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>“{model}” is a GAN, which draws, but cannot tell how a picture would be drawn. Choose a VAE or CVAE, such as “portraits-cvae”, to change a picture.</source>
            <translation>“{model}”是 GAN，会画但说不出一张图片该如何画。要改变图片，选择 VAE 或 CVAE，如“portraits-cvae”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>“{model}” hears no text: “{text}” says nothing to it. Use attributes.</source>
            <translation>“{model}”不听文字：“{text}”对它没有意义。使用属性。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>The prompt “{text}” has words that were never learnt: {words}</source>
            <translation>提示词“{text}”含有从未学过的词：{words}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Whom to draw: “a smiling woman with long hair, wearing a hat”; may be empty.</source>
            <translation>画谁，用英文：“a smiling woman with long hair, wearing a hat”；可留空。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Attributes</source>
            <translation>属性</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>What is to be there, and with a minus what is not: “smiling, -eyeglasses”; the rest is left open.</source>
            <translation>应有什么，前加减号表示没有：“smiling, -eyeglasses”；其余不限。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>A second prompt, to draw what lies between the two; empty for the same.</source>
            <translation>第二个提示词，画二者之间的内容；留空则相同。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Towards attributes</source>
            <translation>另一端属性</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>The attributes at the other end; empty for the same, “any” to leave all of them open.</source>
            <translation>另一端的属性；留空则相同，“any”则全部不限。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Towards seed</source>
            <translation>另一端种子</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>The seed of the portrait at the other end; -1 for the same.</source>
            <translation>另一端肖像的种子；-1 则相同。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>How far to go to the other end.</source>
            <translation>向另一端走多远。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>One portrait turns into the other, or a picture into what it is changed to, step by step.</source>
            <translation>一张肖像逐步变成另一张，或一张图片逐步变成改变后的样子。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>How many are drawn, each from the seed after that of the one before.</source>
            <translation>画多少张，每张的种子比前一张加一。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Less keeps closer to the average, more is more varied and goes wrong oftener.</source>
            <translation>越小越接近平均，越大越多样，也越常失败。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Picture to change</source>
            <translation>要改变的图片</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>A portrait to which the attributes happen: its middle square, at 64 × 64. Not with a GAN.</source>
            <translation>施加属性的肖像：其中间的正方形，64 × 64。GAN 不适用。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>That of the first portrait. The same seed and settings draw the same portrait.</source>
            <translation>第一张肖像的种子。相同的种子和设置画出相同的肖像。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Installed model, or file, that draws.</source>
            <translation>作画的已安装模型或文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Installed model that reads the prompt, as it did in training.</source>
            <translation>读取提示词的已安装模型，与训练时相同。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Reader</source>
            <translation>识别模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Installed model, or file, that sees which attributes a picture has.</source>
            <translation>看出图片有哪些属性的已安装模型或文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>A picture is changed by Prompt and Attributes alone. Leave out the other end or the picture.</source>
            <translation>图片只由提示词和属性改变。去掉另一端或图片。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>A walk needs another end. Give a second prompt, other attributes or a second seed.</source>
            <translation>过渡需要另一端。给出第二个提示词、其他属性或第二个种子。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>5 o’clock shadow</source>
            <translation>胡茬</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>arched eyebrows</source>
            <translation>弯眉</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>attractive</source>
            <translation>有魅力</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>bags under eyes</source>
            <translation>眼袋</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>bald</source>
            <translation>秃头</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>bangs</source>
            <translation>刘海</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>big lips</source>
            <translation>厚嘴唇</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>big nose</source>
            <translation>大鼻子</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>black hair</source>
            <translation>黑发</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>blond hair</source>
            <translation>金发</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>blurry</source>
            <translation>模糊</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>brown hair</source>
            <translation>棕发</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>bushy eyebrows</source>
            <translation>浓眉</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>chubby</source>
            <translation>丰满</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>double chin</source>
            <translation>双下巴</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>eyeglasses</source>
            <translation>眼镜</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>goatee</source>
            <translation>山羊胡</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>grey hair</source>
            <translation>灰发</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>heavy makeup</source>
            <translation>浓妆</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>high cheekbones</source>
            <translation>高颧骨</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>male</source>
            <translation>男性</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>mouth slightly open</source>
            <translation>嘴微张</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>moustache</source>
            <translation>髭须</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>narrow eyes</source>
            <translation>小眼睛</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>no beard</source>
            <translation>无胡须</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>oval face</source>
            <translation>椭圆脸</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>pale skin</source>
            <translation>苍白皮肤</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>pointy nose</source>
            <translation>尖鼻子</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>receding hairline</source>
            <translation>发际线后移</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>rosy cheeks</source>
            <translation>红润脸颊</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>sideburns</source>
            <translation>鬓角</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>smiling</source>
            <translation>微笑</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>straight hair</source>
            <translation>直发</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>wavy hair</source>
            <translation>卷发</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>earrings</source>
            <translation>耳环</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>hat</source>
            <translation>帽子</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>lipstick</source>
            <translation>口红</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>necklace</source>
            <translation>项链</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>necktie</source>
            <translation>领带</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>young</source>
            <translation>年轻</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>beard</source>
            <translation>胡须</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>brown skin</source>
            <translation>棕色皮肤</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>dark skin</source>
            <translation>深色皮肤</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>eyes closed</source>
            <translation>闭眼</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>frowning</source>
            <translation>皱眉</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>light skin</source>
            <translation>浅色皮肤</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>long hair</source>
            <translation>长发</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>red hair</source>
            <translation>红发</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>sunglasses</source>
            <translation>太阳镜</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>surprised</source>
            <translation>惊讶</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>tan skin</source>
            <translation>晒黑的皮肤</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>wrinkles</source>
            <translation>皱纹</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>eyes open</source>
            <translation>睁着眼睛</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>mouth closed</source>
            <translation>闭着嘴</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>some beard</source>
            <translation>有胡须</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/telling.py" />
            <source>The model “{start_from}” is told other things than this training, or has another latent. Name one with the same conditions, or none, with --start-from.</source>
            <translation>模型“{start_from}”的条件与此次训练不同，或潜变量不同。用 --start-from 指明条件相同的模型，或不指明。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/telling.py" />
            <source>The reader “{reader}” knows other attributes than these portraits have. Train one on them with “t2i train portraits-judge”, and name its file with --reader.</source>
            <translation>识别模型“{reader}”认识的属性与这些肖像不同。用“t2i train portraits-judge”训练一个，并用 --reader 指明其文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Folder or zip in the format of CelebA, as people have it or as “t2i data portraits” draws it.</source>
            <translation>CelebA 格式的文件夹或 zip，自有的或由“t2i data portraits”绘制的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Prepared in</source>
            <translation>准备于</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Folder for the pictures at 64 × 64 and the embeddings of captions, which are made once.</source>
            <translation>存放 64 × 64 图片和说明文字嵌入的文件夹，只制作一次。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>At its height: it rises for 200 steps, and falls in the last fifth. A GAN takes a quarter of it.</source>
            <translation>最高值：前 200 步上升，最后五分之一下降。GAN 取其四分之一。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>A variational autoencoder, one that is told attributes or text, or a conditional adversarial pair.</source>
            <translation>变分自编码器、得知属性或文字的变分自编码器，或条件对抗网络。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Condition</source>
            <translation>条件</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>What it is told: attributes, the CLIP embedding of a caption, or both; a VAE is told nothing.</source>
            <translation>告诉它什么：属性、说明文字的 CLIP 嵌入，或两者；VAE 什么也不告诉。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Numbers that tell one portrait from another.</source>
            <translation>区分一张肖像与另一张的数。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Left out</source>
            <translation>略去</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Share of the pictures shown without their attributes, and without their caption, so that either can be left open.</source>
            <translation>不带属性、不带说明文字的图片比例，使二者都可以不限。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Divergence</source>
            <translation>散度</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>How much the latents of an autoencoder are held to the normal distribution.</source>
            <translation>自编码器的潜变量被约束到正态分布的力度。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Installed model, or file, that reads attributes: a GAN’s discriminator looks through it, and the prior of a CVAE learns from it what was asked.</source>
            <translation>读取属性的已安装模型或文件：GAN 的判别器透过它观察，CVAE 的先验由它得知所要求的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Installed model, or file, whose decoder a GAN begins with: a CVAE told the same; empty for none.</source>
            <translation>GAN 以其解码器起步的已安装模型或文件：条件相同的 CVAE；留空则无。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Adversarial</source>
            <translation>对抗</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Named attributes</source>
            <translation>指明的属性</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>How much a GAN’s drawings are made to show what the reader can name of what was asked.</source>
            <translation>GAN 的画须显示识别模型能指出的所求内容的力度。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Taught prior</source>
            <translation>受教的先验</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>How much what a CVAE’s prior proposes is made to show what was asked; too much makes all alike.</source>
            <translation>CVAE 先验的提议须显示所求内容的力度；太大会千篇一律。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Folder for the model, as the program installs them.</source>
            <translation>存放模型的文件夹，与程序安装的形式相同。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/vae_training.py" />
            <source>Portraits {model}</source>
            <translation>肖像 {model}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>no {attribute}</source>
            <translation>无{attribute}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>not {attribute}</source>
            <translation>不{attribute}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>names “{name}”, which is no attribute. Perhaps “{other}” is meant. These are known: {every}</source>
            <translation>提到“{name}”，它不是属性。也许是指“{other}”。已知的有：{every}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>names “{name}”, which is no attribute. These are known: {every}</source>
            <translation>提到“{name}”，它不是属性。已知的有：{every}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>names “{name}” twice</source>
            <translation>两次提到“{name}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>wants “{first}” and “{second}”, which no portrait shows together</source>
            <translation>要求“{first}”和“{second}”，没有肖像同时显示二者</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>There is no preset “{name}”. Those there are: {known}.</source>
            <translation>没有预设“{name}”。现有：{known}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>A preset needs a title.</source>
            <translation>预设需要标题。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>The title of a preset has at most {most} characters.</source>
            <translation>预设标题最多 {most} 个字符。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} is no preset: it does not say its format. Choose a file {ending}.</source>
            <translation>{name} 不是预设：没有说明格式。选择 {ending} 文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} has the format “{format}”, which this version does not know.</source>
            <translation>{name} 的格式是“{format}”，此版本不认识。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} is damaged: its settings are no list of names and values.</source>
            <translation>{name} 已损坏：其设置不是名称和值的列表。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{file} is too large for a preset.</source>
            <translation>{file} 作为预设太大。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>The preset {path} cannot be read ({reason}).</source>
            <translation>无法读取预设 {path}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{file} is no preset: it is not JSON. Choose a file {ending}.</source>
            <translation>{file} 不是预设：不是 JSON。选择 {ending} 文件。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>There is a preset “{title}” already. Choose another title.</source>
            <translation>已有预设“{title}”。另选标题。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>“{title}” came with the program and stays.</source>
            <translation>“{title}”随程序附带，会保留。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>“{title}” is a preset of another generator, “{generator}”.</source>
            <translation>“{title}”是另一个生成器“{generator}”的预设。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} is damaged: its {key} is no text.</source>
            <translation>{name} 已损坏：其 {key} 不是文字。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} has a setting that cannot be: {reason}</source>
            <translation>{name} 有一项不可能的设置：{reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} is damaged: its thumbnail is no PNG of at most {most} pixels.</source>
            <translation>{name} 已损坏：其缩略图不是不超过 {most} 像素的 PNG。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>“{title}” cannot be moved to the trash ({reason}).</source>
            <translation>无法把“{title}”移到回收站（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>“{title}” cannot be written to {path} ({reason}).</source>
            <translation>无法把“{title}”写入 {path}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/prompt_history.py" />
            <source>The history of prompts could not be written to {path} ({reason}).</source>
            <translation>无法把提示词历史写入 {path}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/jobs.py" />
            <source>The run {id} of the queue is damaged.</source>
            <translation>队列中的运行 {id} 已损坏。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/jobs.py" />
            <source>The run {id} of the queue was added by a newer version of this program. It is left as it is; use that version to do it.</source>
            <translation>队列中的运行 {id} 由本程序的更新版本添加。它保持原样；用那个版本来执行。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/queue.py" />
            <source>“{title}” does not wait in the queue any more, so it cannot be changed. Add it anew, as it should be.</source>
            <translation>“{title}”已不在队列中等待，因此无法更改。按需要重新添加。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/queue.py" />
            <source>The queue in {root} is in use by another program that does not answer. Close other windows of t2i-desktop, and try again.</source>
            <translation>{root} 中的队列正被另一个没有响应的程序使用。关闭 t2i-desktop 的其他窗口，再试一次。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/queue.py" />
            <source>The queue in {root} cannot be read or changed ({reason}). Make sure that this folder can be written and has some room; nothing that waits is lost.</source>
            <translation>无法读取或更改 {root} 中的队列（{reason}）。确保该文件夹可写且有空间；等待中的都没有丢失。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/shelf.py" />
            <source>{reason} It is set aside as {path}; all other runs are here.</source>
            <translation>{reason}已移到 {path}；其他运行都在这里。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/shelf.py" />
            <source>A run of the queue cannot be read ({reason}): {path}. It is left as it is.</source>
            <translation>无法读取队列中的一个运行（{reason}）：{path}。它保持原样。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/shelf.py" />
            <source>{reason} The file is {path}.</source>
            <translation>{reason}文件是 {path}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>VQGAN + CLIP</source>
            <translation>VQGAN + CLIP</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>Starter CLIP</source>
            <translation>入门 CLIP</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>Starter VQGAN</source>
            <translation>入门 VQGAN</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>Independent judge</source>
            <translation>独立评判模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>Starter models</source>
            <translation>入门模型</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>There is no generator named “{name}”. Known names: {known}.</source>
            <translation>没有名为“{name}”的生成器。已知的有：{known}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>The plug-in “{name}” began a run without a proper {wrong}.</source>
            <translation>插件“{name}”开始的运行缺少正确的 {wrong}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>The plug-in “{name}” could not begin ({reason}). Tell its author, and choose another generator meanwhile.</source>
            <translation>插件“{name}”无法开始（{reason}）。告诉其作者，暂时选择其他生成器。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>Whether this device will make exactly this picture cannot be told: it does not say with which weights and on which device it was made.</source>
            <translation>无法判断这台设备是否会生成完全相同的图片：它没有说明用了哪些权重和哪台设备。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>This device cannot make the picture again: this version has no generator called “{name}”.</source>
            <translation>这台设备无法再次生成这张图片：此版本没有名为“{name}”的生成器。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>This device will make another picture: {reasons}.</source>
            <translation>这台设备会生成不同的图片：{reasons}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>This device will make nearly the same picture, perhaps not exactly: {reasons}.</source>
            <translation>这台设备会生成几乎相同的图片，也许不完全一致：{reasons}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>This device will make exactly this picture again, pixel for pixel.</source>
            <translation>这台设备会再次生成完全相同的图片，逐像素一致。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>Not everything could be restored: {reasons}.</source>
            <translation>未能恢复全部：{reasons}。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>this version no longer has all of its settings</source>
            <translation>此版本不再有它的全部设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>this version has no setting named {names}</source>
            <translation>此版本没有名为 {names} 的设置</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the value of {names} does not fit any more</source>
            <translation>{names} 的值已不适用</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>it was made on {then} and this is {here}</source>
            <translation>它在 {then} 上生成，而这里是 {here}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the program is version {here} instead of {then}</source>
            <translation>程序是 {here} 版，而不是 {then}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>torch is version {here} instead of {then}</source>
            <translation>torch 是 {here} 版，而不是 {then}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>a graphics card rounds sums in another order each time</source>
            <translation>显卡每次以不同的顺序舍入求和</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the model “{name}” is not installed here</source>
            <translation>这里没有安装模型“{name}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the file {path} is not here</source>
            <translation>这里没有文件 {path}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>it was made on the processor {then} and this is {here}</source>
            <translation>它在处理器 {then} 上生成，而这里是 {here}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the model “{name}” installed here has other weights</source>
            <translation>这里安装的模型“{name}”权重不同</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/frames.py" />
            <source>Frame {number} of {total} is finished.</source>
            <translation>第 {number} 帧已完成，共 {total} 帧。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/frames.py" />
            <source>The folder {folder} holds frames of another source or of other settings. Choose another folder, or the settings they were made with.</source>
            <translation>文件夹 {folder} 中有另一来源或另一些设置的帧。选择其他文件夹，或制作它们时的设置。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/frames.py" />
            <source>The frame could not be written to {folder} ({reason}). Choose another folder.</source>
            <translation>无法把帧写入 {folder}（{reason}）。选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/frames.py" />
            <source>The disk with {folder} is full. Make room there and run the same again: finished frames are kept.</source>
            <translation>{folder} 所在的磁盘已满。在那里腾出空间，再运行一次：已完成的帧会保留。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/restyle/restyle.py" />
            <source>{n} of {total} frames are finished already, and stay as they are.</source>
            <extracomment>If n is 1: 1 of {total} frames is finished already, and stays as it is.</extracomment>
            <translation>
                <numerusform>{total} 帧中已有 {n} 帧完成，保持原样。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>A folder of pictures, in the order of their names, or a video.</source>
            <translation>图片文件夹（按名称顺序）或视频。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>The folder for the frames; those it holds already are kept.</source>
            <translation>存放帧的文件夹；其中已有的会保留。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Iterations a frame</source>
            <translation>每帧迭代次数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>How many optimisation steps every frame gets: more lead further away from the source.</source>
            <translation>每帧做多少优化步：越多离来源越远。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>How far each step moves the latent: less than for one picture, so that the frames stay alike.</source>
            <translation>每步移动潜变量多远：比单张图片小，使各帧相像。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Carry over</source>
            <translation>延续</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>How much of the finished frame before goes into the next one’s beginning; 1: nothing else does.</source>
            <translation>前一个完成的帧有多少进入下一帧的起点；1：没有别的。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Video</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Make a film of the frames, also where the source is a folder.</source>
            <translation>把帧做成影片，来源是文件夹时也一样。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Sound</source>
            <translation>声音</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Take the sound of a video over into the film, unless that is to run at another speed.</source>
            <translation>把视频的声音带入影片，除非影片以另一速度播放。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>How fast the film runs; 0: as fast as the source, and 12 where that is a folder.</source>
            <translation>影片播放多快；0：与来源相同，来源是文件夹时为 12。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Choose what to restyle: a folder of pictures, or a video.</source>
            <translation>选择要重绘的内容：图片文件夹或视频。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Choose a folder for the frames.</source>
            <translation>选择存放帧的文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/soundtrack.py" />
            <source>as in the source</source>
            <translation>与来源相同</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/soundtrack.py" />
            <source>of the source, encoded anew</source>
            <translation>来自来源，重新编码</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/soundtrack.py" />
            <source>left out, because it cannot be read</source>
            <translation>已略去，因为无法读取</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/soundtrack.py" />
            <source>The film {path} could not be written ({reason}). Choose another folder.</source>
            <translation>无法写入影片 {path}（{reason}）。选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>There is no {path}. Choose a folder of pictures, or a video.</source>
            <translation>没有 {path}。选择图片文件夹或视频。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>The video {path} ends before frame {number}. Was it changed meanwhile?</source>
            <translation>视频 {path} 在第 {number} 帧之前结束。它是否被改动过？</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>{path} cannot be read as a video. Choose an MP4, WebM or GIF, or a folder.</source>
            <translation>无法把 {path} 作为视频读取。选择 MP4、WebM 或 GIF，或文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>There are no pictures in the folder {folder}. Choose one with PNG or JPEG files.</source>
            <translation>文件夹 {folder} 中没有图片。选择含有 PNG 或 JPEG 文件的文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>The folder {folder} cannot be read ({reason}). Choose another one.</source>
            <translation>无法读取文件夹 {folder}（{reason}）。另选一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>{freed} The models are loaded again when the run goes on.</source>
            <translation>{freed}运行继续时会重新加载模型。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>This job cannot be changed while it runs. Cancel it, and start it anew.</source>
            <translation>此任务运行时不能更改。取消它，重新开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>The memory of this run is free already.</source>
            <translation>此运行的内存已经释放。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>This job cannot give its memory back while it rests.</source>
            <translation>此任务暂停时不能释放内存。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>{reason} The run goes on as before.</source>
            <translation>{reason}运行照旧继续。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>Loading the models again…</source>
            <translation>正在重新加载模型…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>How many optimisation steps the run does.</source>
            <translation>运行做多少优化步。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>The same seed and settings give the same result on the same machine.</source>
            <translation>相同的种子和设置在同一台电脑上得到相同的结果。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be greater than or equal to {bound}</source>
            <translation>应大于或等于 {bound}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be less than or equal to {bound}</source>
            <translation>应小于或等于 {bound}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid integer</source>
            <translation>应为整数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid integer, unable to parse string as an integer</source>
            <translation>应为整数，文字无法这样理解</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid integer, got a number with a fractional part</source>
            <translation>应为整数，不能有小数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid number</source>
            <translation>应为数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid number, unable to parse string as a number</source>
            <translation>应为数，文字无法这样理解</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a finite number</source>
            <translation>应为有限的数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid boolean</source>
            <translation>应为开或关</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid boolean, unable to interpret input</source>
            <translation>应为开或关，输入无法这样理解</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid string</source>
            <translation>应为文字</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be {expected}</source>
            <translation>应为 {expected}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>There is no setting named “{name}”.</source>
            <translation>没有名为“{name}”的设置。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>{title} {reason} (given: {given}).</source>
            <translation>{title}{reason}（给出：{given}）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>{names} cannot change while a picture forms.</source>
            <translation>{names}在图片生成期间不能更改。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>gives “{name}” the weight “{number}”, which must be a number other than 0</source>
            <translation>给“{name}”的权重是“{number}”，它必须是非 0 的数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>must name at least one model, and nothing between two commas may be empty</source>
            <translation>必须至少写一个模型，两个逗号之间不能为空</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/contrastive.py" />
            <source>{sprites} sprites of {concepts} concepts.</source>
            <translation>{concepts} 个概念的 {sprites} 个图案。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>Evaluation of the starter models</source>
            <translation>入门模型的评估</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>{number} prompts, e.g. “{prompt}”; seed = number of the prompt.</source>
            <translation>{number} 个提示词，如“{prompt}”；种子 = 提示词编号。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>right prompt ranked first</source>
            <translation>正确提示词排第一</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>right prompt among the first five</source>
            <translation>正确提示词在前五</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>right background colour</source>
            <translation>背景颜色正确</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>judge on real drawings, ranked first</source>
            <translation>评判模型，真实图画，排第一</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>VQGAN on held-out concepts, PSNR</source>
            <translation>VQGAN，留出的概念，PSNR</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/judge.py" />
            <source>There is no judge in {folder}. Train one with: t2i train starter-judge --out {folder}</source>
            <translation>{folder} 中没有评判模型。训练一个：t2i train starter-judge --out {folder}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Emoji packages</source>
            <translation>表情包</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Folder with the unpacked emoji packages; rendered sprites are cached beside them.</source>
            <translation>含有已解压表情包的文件夹；绘制的图案缓存在旁边。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Samples are drawn and weights exported every so many iterations.</source>
            <translation>每隔这么多次迭代绘制样本并导出权重。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Of the networks while they train; losses and weights stay in float32.</source>
            <translation>网络训练时的精度；损失和权重保持 float32。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Captioned pictures in one step.</source>
            <translation>每步带说明的图片数。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>At its peak; it rises for 200 steps and then falls as a cosine.</source>
            <translation>峰值；前 200 步上升，然后按余弦下降。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Decoupled weight decay of AdamW.</source>
            <translation>AdamW 的解耦权重衰减。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Noise added to each picture, as guidance does.</source>
            <translation>像引导时那样给每张图片加入的噪声。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Folder for the model.</source>
            <translation>存放模型的文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Adversarial from</source>
            <translation>对抗始于</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Share of the run before pictures are attacked.</source>
            <translation>图片受攻击之前的运行份额。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Robustness</source>
            <translation>稳健性</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Attack steps</source>
            <translation>攻击步数</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Steps of projected gradient ascent on the picture.</source>
            <translation>对图片做投影梯度上升的步数。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Attack radius</source>
            <translation>攻击半径</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Greatest L2 norm of the attack; drawn uniformly up to it.</source>
            <translation>攻击的最大 L2 范数；在其内均匀抽取。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Reconstruct with</source>
            <translation>重建使用</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>An installed VQGAN through which some pictures are passed; empty for none.</source>
            <translation>部分图片要经过的已安装 VQGAN；留空则无。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Reconstructed</source>
            <translation>重建比例</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Share of the pictures passed through that VQGAN.</source>
            <translation>经过该 VQGAN 的图片比例。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Another one than that of the CLIP it judges.</source>
            <translation>不同于它所评判的 CLIP 的种子。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Side</source>
            <translation>边长</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Pixels of the training pictures.</source>
            <translation>训练图片的像素。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Of Adam; it falls to a tenth as a cosine.</source>
            <translation>Adam 的学习率；按余弦降到十分之一。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Codebook from</source>
            <translation>码本始于</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Step at which the codebook is laid out and quantisation begins.</source>
            <translation>码本建立、量化开始的步。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Losses</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Features of</source>
            <translation>特征来自</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>An installed CLIP whose image features measure likeness; empty for none.</source>
            <translation>以其图像特征衡量相似度的已安装 CLIP；留空则无。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Feature weight</source>
            <translation>特征权重</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Weight of the feature distance.</source>
            <translation>特征距离的权重。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Discriminator from</source>
            <translation>判别器始于</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Share of the run before the patch discriminator joins.</source>
            <translation>图块判别器加入之前的运行份额。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Discriminator weight</source>
            <translation>判别器权重</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Factor of the adaptive weight.</source>
            <translation>自适应权重的系数。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>How many of the held-out prompts are drawn.</source>
            <translation>绘制多少个留出的提示词。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Optimisation steps for each prompt.</source>
            <translation>每个提示词的优化步数。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Folder with the unpacked emoji packages.</source>
            <translation>含有已解压表情包的文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Folder of the judge.</source>
            <translation>评判模型的文件夹。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>The VQGAN to evaluate.</source>
            <translation>要评估的 VQGAN。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>The CLIP to evaluate.</source>
            <translation>要评估的 CLIP。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/sprites.py" />
            <source>The emoji package {name} is not under {data}. Run packaging/fetch_emoji.sh with that folder, then start the training again.</source>
            <translation>{data} 下没有表情包 {name}。对该文件夹运行 packaging/fetch_emoji.sh，然后重新开始训练。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/vqgan_training.py" />
            <source>{number} sprites; one concept in twenty is held out.</source>
            <translation>{number} 个图案；二十个概念中留出一个。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>The title of a template has 1 to {most} characters.</source>
            <translation>模板标题为 1 到 {most} 个字符。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>A template has a place for its subject. Write {place} there, as in “{place}, in oil”.</source>
            <translation>模板要有主题的位置。在那里写 {place}，如“{place}, in oil”。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>Your templates in {path} are damaged, or of a newer version. Move the file away to begin anew.</source>
            <translation>{path} 中的模板已损坏，或来自更新的版本。移走该文件以重新开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>Your templates in {path} cannot be read ({reason}).</source>
            <translation>无法读取 {path} 中的模板（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>Templates could not be written to {path} ({reason}).</source>
            <translation>无法把模板写入 {path}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/recipe.py" />
            <source>weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/recipe.py" />
            <source>The checkpoint is not of this job ({title}). Choose another file, or delete it to start from the beginning.</source>
            <translation>检查点不属于此任务（{title}）。选择其他文件，或删除它以从头开始。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/settings.py" />
            <source>File for the weights; it is in the format safetensors, whatever its name ends in.</source>
            <translation>权重文件；无论名称以什么结尾，格式都是 safetensors。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/settings.py" />
            <source>Where the work is done; “auto” takes a graphics card if there is one.</source>
            <translation>在哪里工作；“自动”在有显卡时使用显卡。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/settings.py" />
            <source>At its height; it rises for 200 steps, and falls in the last fifth.</source>
            <translation>最高值；前 200 步上升，最后五分之一下降。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/settings.py" />
            <source>Of the network while it trains; “auto” is bfloat16 on a graphics card only.</source>
            <translation>网络训练时的精度；“自动”仅在显卡上用 bfloat16。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/words.py" />
            <source>{all}, {next}</source>
            <translation>{all}、{next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/plugins/clip_settings.py" />
            <source>Random crops of the picture that CLIP sees at each step.</source>
            <translation>CLIP 每步看到的图片随机裁块。</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/plugins/clip_settings.py" />
            <source>Keep a picture after every so many iterations; 0 keeps only the end.</source>
            <translation>每隔这么多次迭代保留一张图片；0 只保留结果。</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>cosine</source>
            <translation>余弦</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>spherical</source>
            <translation>球面</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>across</source>
            <translation>横向</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>down</source>
            <translation>纵向</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>random</source>
            <translation>随机</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>entries</source>
            <translation>条目</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>gradient</source>
            <translation>渐变</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>latent</source>
            <translation>潜变量</translation>
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
            <translation>恒定</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>restarts</source>
            <translation>重启</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>drop</source>
            <translation>下降</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>continuous</source>
            <translation>连续</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>quantised</source>
            <translation>量化</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>normal</source>
            <translation>正态</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>power</source>
            <translation>幂</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>black</source>
            <translation>黑色</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>auto</source>
            <translation>自动</translation>
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
            <translation>线性</translation>
        </message>
        <message>
            <location filename="../../latents" />
            <source>average</source>
            <translation>平均</translation>
        </message>
        <message>
            <location filename="../../latents" />
            <source>difference</source>
            <translation>差异</translation>
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
            <translation>平滑</translation>
        </message>
        <message>
            <location filename="../../film" />
            <source>reference</source>
            <translation>参考</translation>
        </message>
        <message>
            <location filename="../../digits-diffusion" />
            <source>velocity</source>
            <translation>速度</translation>
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
            <translation>进行引导的 CLIP：用加噪、重建和对抗图片训练。</translation>
        </message>
        <message>
            <location filename="../../starter-vqgan" />
            <source>The VQGAN: reconstruction, features of the CLIP, and a patch discriminator.</source>
            <translation>VQGAN：重建、CLIP 的特征和图块判别器。</translation>
        </message>
        <message>
            <location filename="../../starter-judge" />
            <source>The judge: another architecture and seed, never used in guidance.</source>
            <translation>评判模型：另一架构和种子，从不用于引导。</translation>
        </message>
        <message>
            <location filename="../../digits-clip" />
            <source>The CLIP that knows digits and their names.</source>
            <translation>认识数字及其名称的 CLIP。</translation>
        </message>
        <message>
            <location filename="../../digits-diffusion" />
            <source>The U-Net that draws.</source>
            <translation>作画的 U-Net。</translation>
        </message>
        <message>
            <location filename="../../digits-judge" />
            <source>The judge: another network and seed, trained on real digits only.</source>
            <translation>评判模型：另一网络和种子，只用真实数字训练。</translation>
        </message>
        <message>
            <location filename="../../portraits-clip" />
            <source>The CLIP that knows portraits and their captions.</source>
            <translation>认识肖像及其说明文字的 CLIP。</translation>
        </message>
        <message>
            <location filename="../../portraits" />
            <source>A network that draws portraits.</source>
            <translation>绘制肖像的网络。</translation>
        </message>
        <message>
            <location filename="../../portraits-judge" />
            <source>The classifier of attributes.</source>
            <translation>属性分类器。</translation>
        </message>
        <message>
            <location filename="../../digits" />
            <source>Drawing every class, and measuring what was drawn.</source>
            <translation>绘制每个类别，并衡量所画的。</translation>
        </message>
        <message>
            <location filename="../../portraits" />
            <source>Drawing what was asked of portraits that nobody has learnt from, and measuring what was drawn.</source>
            <translation>按无人学过的肖像绘制所要求的内容，并衡量所画的。</translation>
        </message>
        <message>
            <location filename="../../starter" />
            <source>Drawing prompts that were not in training, and judging them.</source>
            <translation>绘制训练中没有的提示词，并加以评判。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/01-notebook-classic.preset.json" />
            <source>Notebook classic</source>
            <translation>经典笔记本</translation>
        </message>
        <message>
            <location filename="../../resources/presets/01-notebook-classic.preset.json" />
            <source>As the first notebooks did it: the latent snaps to the codebook, nothing decays, many cutouts.</source>
            <translation>如最早的笔记本：潜变量对齐码本，无衰减，许多裁块。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/02-quick-sketch.preset.json" />
            <source>Quick sketch</source>
            <translation>快速草图</translation>
        </message>
        <message>
            <location filename="../../resources/presets/02-quick-sketch.preset.json" />
            <source>The picture in seconds: few iterations, few cutouts that see most of it, ever shorter strides.</source>
            <translation>几秒出图：迭代少，裁块少但看到大部分图，步幅先大后小。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/03-fine-detail.preset.json" />
            <source>Fine detail</source>
            <translation>精细细节</translation>
        </message>
        <message>
            <location filename="../../resources/presets/03-fine-detail.preset.json" />
            <source>Small steps and many small crops, for pictures that reward patience.</source>
            <translation>小步幅和许多小裁块，适合有耐心的图片。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/04-quantised.preset.json" />
            <source>Quantised</source>
            <translation>量化</translation>
        </message>
        <message>
            <location filename="../../resources/presets/04-quantised.preset.json" />
            <source>Every cell of the latent is an entry of the codebook: textures are crisper, forms more chunky.</source>
            <translation>潜变量的每一格都是码本条目：纹理更清晰，形状更块状。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/05-soft-watercolour.preset.json" />
            <source>Soft watercolour</source>
            <translation>柔和水彩</translation>
        </message>
        <message>
            <location filename="../../resources/presets/05-soft-watercolour.preset.json" />
            <source>Gentle strides that tire out, and a brush in the Extras.</source>
            <translation>渐弱的轻柔步幅，“附加”中有画笔。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/06-bold-colours.preset.json" />
            <source>Bold colours</source>
            <translation>大胆色彩</translation>
        </message>
        <message>
            <location filename="../../resources/presets/06-bold-colours.preset.json" />
            <source>Long strides without decay: saturated, poster-like surfaces.</source>
            <translation>大步幅、无衰减：饱和的海报式画面。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/07-seamless-tile.preset.json" />
            <source>Seamless tile</source>
            <translation>无缝平铺</translation>
        </message>
        <message>
            <location filename="../../resources/presets/07-seamless-tile.preset.json" />
            <source>The picture continues into itself in both directions, for patterns and textures.</source>
            <translation>图片在两个方向上与自身相接，适合图案和纹理。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/08-two-scene-story.preset.json" />
            <source>Two-scene story</source>
            <translation>双场景故事</translation>
        </message>
        <message>
            <location filename="../../resources/presets/08-two-scene-story.preset.json" />
            <source>A picture that begins as one thing and becomes another; the scenes are parted by ^.</source>
            <translation>以一物开始、变成另一物的图片；场景以 ^ 分隔。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/09-crisp-crops.preset.json" />
            <source>Crisp crops</source>
            <translation>清晰裁块</translation>
        </message>
        <message>
            <location filename="../../resources/presets/09-crisp-crops.preset.json" />
            <source>CLIP looks at upright, near views: fewer ghosts and firmer outlines.</source>
            <translation>CLIP 看正立的近景：重影更少，轮廓更实。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/10-gentle-photo-change.preset.json" />
            <source>Gentle photo change</source>
            <translation>轻微改动照片</translation>
        </message>
        <message>
            <location filename="../../resources/presets/10-gentle-photo-change.preset.json" />
            <source>Begins with a picture of yours and holds on to it. Choose the Start file before you generate.</source>
            <translation>从你的一张图片开始并依附它。生成前先选起始文件。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/11-symmetric-mandala.preset.json" />
            <source>Symmetric mandala</source>
            <translation>对称曼陀罗</translation>
        </message>
        <message>
            <location filename="../../resources/presets/11-symmetric-mandala.preset.json" />
            <source>Left mirrors right and top mirrors bottom, in full colour.</source>
            <translation>左右对称，上下对称，色彩饱满。</translation>
        </message>
        <message>
            <location filename="../../resources/presets/12-palette-of-four.preset.json" />
            <source>Palette of four</source>
            <translation>四色调色板</translation>
        </message>
        <message>
            <location filename="../../resources/presets/12-palette-of-four.preset.json" />
            <source>Every pixel is drawn to one of four colours. Write your own into Palette.</source>
            <translation>每个像素都趋向四种颜色之一。在“调色板”中写你自己的颜色。</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Oil painting</source>
            <translation>油画</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Watercolour</source>
            <translation>水彩</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Ink drawing</source>
            <translation>水墨</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Pencil sketch</source>
            <translation>铅笔素描</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Woodblock print</source>
            <translation>木版画</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Stained glass</source>
            <translation>彩色玻璃</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Mosaic</source>
            <translation>马赛克</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Paper cut-out</source>
            <translation>剪纸</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Embroidery</source>
            <translation>刺绣</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Pixel art</source>
            <translation>像素画</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Low poly</source>
            <translation>低多边形</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Travel poster</source>
            <translation>旅行海报</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Macro photograph</source>
            <translation>微距摄影</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Golden hour</source>
            <translation>黄金时刻</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Night in neon</source>
            <translation>霓虹之夜</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Dream</source>
            <translation>梦境</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Draws small, colourful pictures of simple things at once, without a graphics card.</source>
            <translation>立刻画出简单事物的多彩小图，无需显卡。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>MIT</source>
            <translation>MIT</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The t2i-desktop authors; trained on Fluent Emoji, Noto Emoji and Twemoji (see NOTICE)</source>
            <translation>t2i-desktop 作者；用 Fluent Emoji、Noto Emoji 和 Twemoji 训练（见 NOTICE）</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>It comes with the program.</source>
            <translation>随程序附带。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Understands short English prompts about everyday things and colours, fast enough for any computer.</source>
            <translation>理解关于日常事物和颜色的英文短提示词，在任何电脑上都够快。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Reads the prompts of the generator Digits letter by letter, and knows which digit they mean.</source>
            <translation>为“数字”生成器逐字母读取提示词，知道指的是哪个数字。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The t2i-desktop authors; trained on digits of MNIST by Yann LeCun and Corinna Cortes (see NOTICE)</source>
            <translation>t2i-desktop 作者；用 Yann LeCun 和 Corinna Cortes 的 MNIST 数字训练（见 NOTICE）</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Draws handwritten digits out of noise, as the Digits CLIP tells it to.</source>
            <translation>按数字 CLIP 的告知，从噪声中画出手写数字。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Reads captions of portraits for the generator Portraits, of faces drawn as its training ones were.</source>
            <translation>为“肖像”生成器读取肖像说明，所画面孔与训练时的相同。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The t2i-desktop authors; trained on portraits drawn with “Personas” by Draftbit (see NOTICE)</source>
            <translation>t2i-desktop 作者；用 Draftbit 的“Personas”所绘肖像训练（见 NOTICE）</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Draws the crispest portraits, from attributes and captions, at once.</source>
            <translation>按属性和说明文字立刻画出最清晰的肖像。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Portraits CVAE</source>
            <translation>肖像 CVAE</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Draws softer portraits from attributes and captions, and changes those of a picture.</source>
            <translation>按属性和说明文字画出更柔和的肖像，也能改变图片的属性。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Portraits VAE</source>
            <translation>肖像 VAE</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Was told nothing; it draws and changes portraits along directions that were found later.</source>
            <translation>没有被告知任何条件；沿着后来找到的方向绘制和改变肖像。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Portraits reader</source>
            <translation>肖像识别模型</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Sees which attributes a picture has, so that it can be changed.</source>
            <translation>看出图片有哪些属性，以便改变它们。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP ViT-B/32</source>
            <translation>CLIP ViT-B/32</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The one to begin with, the fastest of OpenAI's CLIPs and the lightest on memory.</source>
            <translation>入门之选，OpenAI 的 CLIP 中最快、最省内存的。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Radford et al., OpenAI, 2021</source>
            <translation>Radford 等，OpenAI，2021</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>OpenAI published it with its CLIP code, https://github.com/openai/CLIP.</source>
            <translation>OpenAI 随其 CLIP 代码发布，https://github.com/openai/CLIP。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP ViT-B/16</source>
            <translation>CLIP ViT-B/16</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Sees finer detail than ViT-B/32 and makes a good partner for it, at almost three times the memory.</source>
            <translation>比 ViT-B/32 看得更细，是它的好搭档，但内存几乎是三倍。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP ViT-L/14</source>
            <translation>CLIP ViT-L/14</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Understands prompts best of all here, for long runs on a large graphics card.</source>
            <translation>这里最能理解提示词的，适合在大显卡上长时间运行。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP RN50</source>
            <translation>CLIP RN50</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>A convolutional CLIP with an eye for texture and brushwork, to mix with a ViT for a rougher hand.</source>
            <translation>卷积式 CLIP，善于纹理和笔触，与 ViT 混用可得更粗犷的手法。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP RN101</source>
            <translation>CLIP RN101</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>A deeper RN50, whose pictures tend to be more orderly.</source>
            <translation>更深的 RN50，图片往往更有条理。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP RN50x4</source>
            <translation>CLIP RN50x4</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Looks at cutouts of 288 pixels, for more detail in larger pictures.</source>
            <translation>看 288 像素的裁块，使较大图片细节更多。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP RN50x16</source>
            <translation>CLIP RN50x16</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Looks at cutouts of 384 pixels, for the finest detail where memory and time are plentiful.</source>
            <translation>看 384 像素的裁块，在内存和时间充足时细节最精。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN ImageNet f16, 16384 codes</source>
            <translation>VQGAN ImageNet f16，16384 码</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The one to begin with, at home in photographs, paintings and fantasy alike, with the richest palette of textures.</source>
            <translation>入门之选，照片、绘画和幻想皆宜，纹理最丰富。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>MIT; no separate terms for the weights</source>
            <translation>MIT；权重无单独条款</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Esser, Rombach and Ommer, CompVis Heidelberg, 2021</source>
            <translation>Esser、Rombach 和 Ommer，CompVis Heidelberg，2021</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CompVis published it with https://github.com/CompVis/taming-transformers.</source>
            <translation>CompVis 随 https://github.com/CompVis/taming-transformers 发布。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN ImageNet f16, 1024 codes</source>
            <translation>VQGAN ImageNet f16，1024 码</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The look of the first VQGAN pictures of 2021, coarser and more painterly than with 16384 codes.</source>
            <translation>2021 年最早的 VQGAN 图片的样子，比 16384 码更粗、更有画意。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN OpenImages f8, 8192 codes (Gumbel)</source>
            <translation>VQGAN OpenImages f8，8192 码（Gumbel）</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The sharpest lines and small shapes, for it draws on a grid of 8 pixels instead of 16; it wanders more, so give it time.</source>
            <translation>线条最锐、小形状最清，因为它在 8 像素而不是 16 像素的网格上作画；它更易游移，要多给时间。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN S-FLCKR</source>
            <translation>VQGAN S-FLCKR</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Landscapes, skies, water and mountains as photographers see them.</source>
            <translation>摄影师眼中的风景、天空、水和山。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CompVis published it, with its transformer, at https://github.com/CompVis/taming-transformers.</source>
            <translation>CompVis 连同其 transformer 发布于 https://github.com/CompVis/taming-transformers。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN COCO</source>
            <translation>VQGAN COCO</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Everyday scenes with people, animals, streets and things on tables.</source>
            <translation>有人、动物、街道和桌上物品的日常场景。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CompVis published it within the COCO transformer, https://k00.fr/2zz6i2ce, which can be imported as well.</source>
            <translation>CompVis 在 COCO transformer 中发布，https://k00.fr/2zz6i2ce，它同样可以导入。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN FacesHQ</source>
            <translation>VQGAN FacesHQ</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Portraits, for it has seen nothing but faces and turns everything into one.</source>
            <translation>肖像，因为它只见过面孔，会把一切变成面孔。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CompVis published it within the FacesHQ transformer, https://k00.fr/qqfl2do8, which can be imported as well.</source>
            <translation>CompVis 在 FacesHQ transformer 中发布，https://k00.fr/qqfl2do8，它同样可以导入。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN WikiArt f16, 16384 codes</source>
            <translation>VQGAN WikiArt f16，16384 码</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Brushstrokes and canvas, for it was trained further on paintings.</source>
            <translation>笔触和画布，因为它用绘画继续训练过。</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Not stated by its makers</source>
            <translation>作者未说明</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Trained by the VQGAN+CLIP community, 2021, from the ImageNet VQGAN of CompVis</source>
            <translation>由 VQGAN+CLIP 社区训练，2021，基于 CompVis 的 ImageNet VQGAN</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Get wikiart_16384.ckpt from the community, such as release v1.7.1 of https://github.com/pixray/pixray, and import it.</source>
            <translation>从社区获取 wikiart_16384.ckpt，如 https://github.com/pixray/pixray 的 v1.7.1 版，再导入。</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>t2i-desktop</name>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Move this picture to the trash</source>
            <translation>Mover esta imagen a la papelera</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Put this picture's settings into the form</source>
            <translation>Poner los ajustes de esta imagen en el formulario</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Begin the next picture here</source>
            <translation>Empezar la próxima imagen aquí</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Set all but the prompts to their defaults</source>
            <translation>Devolver todo menos los prompts a sus valores iniciales</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Paint what stays as it is</source>
            <translation>Pintar lo que se queda como está</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save &amp;Image As…</source>
            <translation>Guardar &amp;imagen como…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save the picture as a PNG file</source>
            <translation>Guardar la imagen como archivo PNG</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save &amp;Latent As…</source>
            <translation>Guardar &amp;latente como…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save the latent as safetensors</source>
            <translation>Guardar el latente como safetensors</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Save latent</source>
            <translation>Latente</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Open Gallery &amp;Folder</source>
            <translation>Abrir &amp;carpeta de la galería</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the gallery's files</source>
            <translation>Mostrar los archivos de la galería</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Models…</source>
            <translation>&amp;Modelos…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Get, import, check or remove models</source>
            <translation>Obtener, importar, comprobar o quitar modelos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Close the window</source>
            <translation>Cerrar la ventana</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Delete Picture</source>
            <translation>&amp;Eliminar imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Copy Picture</source>
            <translation>&amp;Copiar imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Copy the picture to the clipboard</source>
            <translation>Copiar la imagen al portapapeles</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Use These Settings</source>
            <translation>&amp;Usar estos ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Use settings</source>
            <translation>Usar ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Sta&amp;rt from This Picture</source>
            <translation>Empezar con es&amp;ta imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Start from this</source>
            <translation>Partir de ella</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Presets…</source>
            <translation>Ajustes &amp;predefinidos…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Choose a way of making pictures</source>
            <translation>Elegir una manera de hacer imágenes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Find Setting…</source>
            <translation>&amp;Buscar ajuste…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Search in the settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Random &amp;Seed</source>
            <translation>&amp;Semilla al azar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Choose a random seed</source>
            <translation>Elegir una semilla al azar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Reset All Settings</source>
            <translation>Restablecer t&amp;odos los ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Generate</source>
            <translation>&amp;Generar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Make a picture, pause it or go on</source>
            <translation>Hacer una imagen, pausarla o continuar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Stop, and keep the picture as it stands</source>
            <translation>Detener y conservar la imagen tal como está</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Back to the Run</source>
            <translation>&amp;Volver a la ejecución</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Watch the run again</source>
            <translation>Ver de nuevo la ejecución</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Free &amp;Memory</source>
            <translation>Liberar &amp;memoria</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Give back what a resting run takes; it goes on exactly nevertheless</source>
            <translation>Devolver lo que ocupa una ejecución en pausa; aun así continúa exactamente igual</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Run</source>
            <translation>E&amp;jecución</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Settings</source>
            <translation>&amp;Ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the prompts and settings</source>
            <translation>Mostrar los prompts y los ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Loss Chart</source>
            <translation>Gráfica de &amp;pérdida</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the loss curves</source>
            <translation>Mostrar las curvas de pérdida</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Gallery</source>
            <translation>&amp;Galería</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the gallery</source>
            <translation>Mostrar la galería</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>F&amp;ull Screen</source>
            <translation>Pantalla comp&amp;leta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Fill the screen</source>
            <translation>Llenar la pantalla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Zoom &amp;In</source>
            <translation>A&amp;mpliar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the picture larger</source>
            <translation>Mostrar la imagen más grande</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Zoom &amp;Out</source>
            <translation>&amp;Reducir</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the picture smaller</source>
            <translation>Mostrar la imagen más pequeña</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Fit</source>
            <translation>&amp;Encajar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the whole picture</source>
            <translation>Mostrar la imagen entera</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Actual Size</source>
            <translation>&amp;Tamaño real</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>One pixel of the picture on one of the screen</source>
            <translation>Un píxel de la imagen en uno de la pantalla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Crisp &amp;Pixels</source>
            <translation>Píxeles &amp;nítidos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show pixels as squares</source>
            <translation>Mostrar los píxeles como cuadrados</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Show the picture beside itself</source>
            <translation>Mostrar la imagen al lado de sí misma</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Divide it from another picture; hold \ to see that</source>
            <translation>Dividirla con otra imagen; mantén \ para ver esa</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>3 × 3 &amp;Tiles</source>
            <translation>M&amp;osaico 3 × 3</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Wipe</source>
            <translation>&amp;Dividir</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Compare with T&amp;his</source>
            <translation>&amp;Comparar con esta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Hold \ to see this one</source>
            <translation>Mantén \ para ver esta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Paint &amp;Mask</source>
            <translation>Pintar má&amp;scara</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Guide</source>
            <translation>&amp;Manual</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>What everything is for</source>
            <translation>Para qué sirve cada cosa</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Welcome…</source>
            <translation>&amp;Bienvenida…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>A first picture, and where to go from there</source>
            <translation>Una primera imagen, y adónde ir desde ahí</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Keyboard &amp;Shortcuts…</source>
            <translation>&amp;Atajos de teclado…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>All keys on one sheet</source>
            <translation>Todas las teclas en una hoja</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Plug-ins…</source>
            <translation>&amp;Complementos…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Generators that other packages bring</source>
            <translation>Generadores que traen otros paquetes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Copy &amp;Diagnostics</source>
            <translation>Copiar &amp;diagnóstico</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Copy what helps to understand a problem</source>
            <translation>Copiar lo que ayuda a entender un problema</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Last &amp;Crash Report…</source>
            <translation>Último &amp;informe de fallo…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>What went wrong the last time, if anything</source>
            <translation>Qué salió mal la última vez, si algo salió mal</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;About</source>
            <translation>Acerca d&amp;e</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>Version and licence</source>
            <translation>Versión y licencia</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/actions.py" />
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>Close now?</source>
            <translation>¿Cerrar ahora?</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>A picture is still forming.</source>
            <translation>Todavía se está formando una imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>It can be kept in the gallery as it stands, or go on exactly where it is the next time.</source>
            <translation>Puede quedar en la galería tal como está, o continuar la próxima vez exactamente donde está.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>It can be kept in the gallery as it stands.</source>
            <translation>Puede quedar en la galería tal como está.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>Stay</source>
            <translation>Quedarse</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>Keep and close</source>
            <translation>Conservar y cerrar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/closing.py" />
            <source>Go on next time</source>
            <translation>Continuar la próxima vez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>waits</source>
            <translation>en espera</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>Progress of {place}</source>
            <translation>Progreso de {place}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>loading…</source>
            <translation>cargando…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>step {step} of {steps}</source>
            <translation>paso {step} de {steps}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>Show it large, with all that is known of it</source>
            <translation>Mostrarla en grande, con todo lo que se sabe de ella</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>failed</source>
            <translation>falló</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/cell.py" />
            <source>{judge}, on {device}</source>
            <translation>{judge}, en {device}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>The prompt and the seed are those of the comparison. What you change here makes this column differ.</source>
            <translation>El prompt y la semilla son los de la comparación. Lo que cambies aquí hace distinta esta columna.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Generator</source>
            <translation>Generador</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Title of the column</source>
            <translation>Título de la columna</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Put it into the comparison (Ctrl+Return)</source>
            <translation>Ponerla en la comparación (Ctrl+Intro)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Change column</source>
            <translation>Cambiar columna</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Add column</source>
            <translation>Añadir columna</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Made from the settings</source>
            <translation>Formado a partir de los ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Change Column</source>
            <translation>Cambiar columna</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Add Column</source>
            <translation>Añadir columna</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/column_dialog.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>seed {seed}</source>
            <translation>semilla {seed}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>All pictures</source>
            <translation>Todas las imágenes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>{column}: {row}, seed {seed}</source>
            <translation>{column}: {row}, semilla {seed}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>best</source>
            <translation>mejor</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/grid.py" />
            <source>No judge knows its pictures.</source>
            <translation>Ningún juez conoce sus imágenes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/nothing.py" />
            <source>Which model does it better, and at what cost? Write prompts, one a line, and add a column for each
generator, or for each way to set one. All are given the same prompts and seeds, and each picture is
told its time, its steps, its own loss, and the score of a judge that had no part in making it.</source>
            <translation>¿Qué modelo lo hace mejor, y a qué coste? Escribe prompts, uno por línea, y añade una columna para cada
generador, o para cada manera de ajustar uno. Todos reciben los mismos prompts y semillas, y de cada imagen
se dicen su tiempo, sus pasos, su propia pérdida y la puntuación de un juez que no participó en hacerla.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/nothing.py" />
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/nothing.py" />
            <source>Add Column…</source>
            <translation>Añadir columna…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/nothing.py" />
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>A comparison is under way. Stop it and close? What is done stays, and it goes on from there.</source>
            <translation>Hay una comparación en marcha. ¿Detenerla y cerrar? Lo hecho se queda, y continúa desde ahí.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Comparisons (*{suffix} *.yaml *.yml)</source>
            <translation>Comparaciones (*{suffix} *.yaml *.yml)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Open Comparison</source>
            <translation>Abrir comparación</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Save Picture</source>
            <translation>Guardar imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>PNG picture (*.png)</source>
            <translation>Imagen PNG (*.png)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Save Table</source>
            <translation>Guardar tabla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>CSV table (*.csv)</source>
            <translation>Tabla CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Save Comparison</source>
            <translation>Guardar comparación</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Comparison (*{suffix})</source>
            <translation>Comparación (*{suffix})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>All of it is done already. Change something to see more.</source>
            <translation>Ya está todo hecho. Cambia algo para ver más.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/page.py" />
            <source>Saved as {path}.</source>
            <translation>Guardado como {path}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Make every picture that is not done yet</source>
            <translation>Hacer todas las imágenes que aún faltan</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Where the pictures are made: here one by one, or by many machines at once</source>
            <translation>Dónde se hacen las imágenes: aquí una por una, o en muchas máquinas a la vez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>{action}: {title}</source>
            <translation>{action}: {title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Prompts, one a line</source>
            <translation>Prompts, uno por línea</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Each line is a row; of {a|b}, each choice is one</source>
            <translation>Cada línea es una fila; con {a|b}, cada opción es una</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Settings that all columns share</source>
            <translation>Ajustes que comparten todas las columnas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>The same in all columns that have them, as in guidance=1 mirrored=on. Several values, as in guidance=1,2, are several rows; a text with commas stands in quotation marks</source>
            <translation>Iguales en todas las columnas que los tienen, como en guidance=1 mirrored=on. Varios valores, como en guidance=1,2, son varias filas; un texto con comas va entre comillas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>A generator, with settings of its own</source>
            <translation>Un generador, con sus propios ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Seeds</source>
            <translation>Semillas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>The same for all columns; several as in 1, 2 or 1..4</source>
            <translation>Las mismas en todas las columnas; varias, como en 1, 2 o 1..4</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Compare, pause or resume</source>
            <translation>Comparar, pausar o reanudar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Stop; what is done stays, and Compare goes on from there (Esc)</source>
            <translation>Detener; lo hecho se queda, y Comparar continúa desde ahí (Esc)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Change this column</source>
            <translation>Cambiar esta columna</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>The same once more, to change something in it</source>
            <translation>La misma otra vez, para cambiar algo en ella</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Take this column out</source>
            <translation>Quitar esta columna</translation>
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
            <translation>Solo el prompt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>In all columns</source>
            <translation>En todas las columnas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>Run on</source>
            <translation>Ejecutar en</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/panel.py" />
            <source>One moment</source>
            <translation>Un momento</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>Waiting for workers…</source>
            <translation>Esperando a los workers…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>{n} failed</source>
            <extracomment>If n is 1: 1 failed</extracomment>
            <translation>
                <numerusform>1 falló</numerusform>
                <numerusform>{n} fallaron</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>All done</source>
            <translation>Todo hecho</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>{done} of {total} pictures</source>
            <translation>{done} de {total} imágenes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>{n} workers</source>
            <extracomment>If n is 1: 1 worker</extracomment>
            <translation>
                <numerusform>1 worker</numerusform>
                <numerusform>{n} workers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/compare/progress.py" />
            <source>{n} at once</source>
            <extracomment>If n is 1: 1 at once</extracomment>
            <translation>
                <numerusform>1 a la vez</numerusform>
                <numerusform>{n} a la vez</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Open a comparison from a file</source>
            <translation>Abrir una comparación de un archivo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Make all pictures anew; these stay in the gallery</source>
            <translation>Hacer de nuevo todas las imágenes; estas se quedan en la galería</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Save Picture…</source>
            <translation>Guardar imagen…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>All pictures with their figures, as PNG</source>
            <translation>Todas las imágenes con sus cifras, como PNG</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Save Table…</source>
            <translation>Guardar tabla…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>All figures, as CSV</source>
            <translation>Todas las cifras, como CSV</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compare/show.py" />
            <source>Save rows, columns and seeds, to do it again</source>
            <translation>Guardar filas, columnas y semillas, para repetirla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/choice.py" />
            <source>What makes the picture; each generator has settings of its own</source>
            <translation>Lo que hace la imagen; cada generador tiene sus propios ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/choice.py" />
            <source>There is no form for the generator “{name}”. It may be a plug-in that is not installed: Help ▸ Plug-ins lists those that are.</source>
            <translation>No hay formulario para el generador “{name}”. Puede ser un complemento que no está instalado: Ayuda ▸ Complementos muestra los que lo están.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Draw the curves</source>
            <translation>Dibujar las curvas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Linear</source>
            <translation>Lineal</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Smooth</source>
            <translation>Suave</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Click to add a point, drag to move it, right-click to take it away.</source>
            <translation>Clic para añadir un punto, arrastra para moverlo, clic derecho para quitarlo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Draw {title}</source>
            <translation>Dibujar {title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>The setting that follows the curve</source>
            <translation>El ajuste que sigue a la curva</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>How the curve runs between its points</source>
            <translation>Cómo va la curva entre sus puntos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>Take this curve away: the setting stays as it is</source>
            <translation>Quitar esta curva: el ajuste se queda como está</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_box.py" />
            <source>The text cannot be read: {error}.</source>
            <translation>No se puede leer el texto: {error}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/compose/curve_plot.py" />
            <source>{n} iterations</source>
            <extracomment>If n is 1: {n} iteration</extracomment>
            <translation>
                <numerusform>{n} iteración</numerusform>
                <numerusform>{n} iteraciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_plot.py" />
            <source>Point {number} of {total}: {value} at step {step}</source>
            <translation>Punto {number} de {total}: {value} en el paso {step}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_plot.py" />
            <source>Curve</source>
            <translation>Curva</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/curve_plot.py" />
            <source>Click: add a point. Drag: move it. Right-click or Delete: take it away.
Arrows move the marked point, Ctrl with arrows marks another, Insert adds one.</source>
            <translation>Clic: añadir un punto. Arrastrar: moverlo. Clic derecho o Supr: quitarlo.
Las flechas mueven el punto marcado, Ctrl con flechas marca otro, Insert añade uno.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>{model} (not installed)</source>
            <translation>{model} (no instalado)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>{first} + {n} more</source>
            <translation>{first} + {n} más</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>{n} models</source>
            <translation>{n} modelos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>Weight of {name}</source>
            <translation>Peso de {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>At least one stays chosen; weights are relative.</source>
            <translation>Al menos uno queda elegido; los pesos son relativos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ensemble.py" />
            <source>not installed</source>
            <translation>no instalado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/fields.py" />
            <source>{help}
Chosen: {models}</source>
            <translation>{help}
Elegidos: {models}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Pictures and latents ({suffixes})</source>
            <translation>Imágenes y latentes ({suffixes})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Pictures ({suffixes})</source>
            <translation>Imágenes ({suffixes})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Videos ({suffixes})</source>
            <translation>Vídeos ({suffixes})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Folder of Pictures…</source>
            <translation>Carpeta de imágenes…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Folder…</source>
            <translation>Carpeta…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Choose {title}</source>
            <translation>Elegir {title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>Choose a folder or a file</source>
            <translation>Elegir una carpeta o un archivo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/file_box.py" />
            <source>File…</source>
            <translation>Archivo…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/history.py" />
            <source>change of {n} settings</source>
            <translation>cambio de {n} ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/history.py" />
            <source>change of {setting}</source>
            <translation>cambio de {setting}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/line_box.py" />
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Go on exactly where it rested (Ctrl+Return)</source>
            <translation>Continuar exactamente donde se pausó (Ctrl+Intro)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Generate</source>
            <translation>Generar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Make a picture</source>
            <translation>Hacer una imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>{tip} (Ctrl+Return)</source>
            <translation>{tip} (Ctrl+Intro)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Rest after this step (Ctrl+Return)</source>
            <translation>Descansar después de este paso (Ctrl+Intro)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Presets: choose a way of making pictures, or keep this one</source>
            <translation>Ajustes predefinidos: elegir una manera de hacer imágenes, o guardar esta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Presets</source>
            <translation>Ajustes predefinidos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Generate, pause or resume</source>
            <translation>Generar, pausar o reanudar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>Stop, and keep the picture as it stands (Esc)</source>
            <translation>Detener y conservar la imagen tal como está (Esc)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>reset of all settings</source>
            <translation>restablecimiento de todos los ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>change of the size</source>
            <translation>cambio del tamaño</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/panel.py" />
            <source>change of settings</source>
            <translation>cambio de ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/phrase_list.py" />
            <source>Phrases</source>
            <translation>Frases</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/phrase_list.py" />
            <source>Nothing fits the search.</source>
            <translation>Nada coincide con la búsqueda.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/phrase_list.py" />
            <source>Return takes it · Del forgets it</source>
            <translation>Intro la usa · Supr la olvida</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>No size will fit into the memory that is free: choose fewer Cutouts or smaller models</source>
            <translation>Ningún tamaño cabrá en la memoria libre: elige menos Recortes o modelos más pequeños</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>What this picture will need, roughly, of the memory that is free for it</source>
            <translation>Lo que necesitará esta imagen, más o menos, de la memoria que tiene libre</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>This picture will probably not fit into the memory that is free: choose a smaller size</source>
            <translation>Esta imagen probablemente no cabrá en la memoria libre: elige un tamaño menor</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>Use a size that fits</source>
            <translation>Usar un tamaño que quepa</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>Set Width and Height to the largest size of this shape that fits</source>
            <translation>Poner en Ancho y Alto el mayor tamaño de esta forma que cabe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>Memory: about {needed} of {available} GB</source>
            <translation>Memoria: unos {needed} de {available} GB</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/preflight.py" />
            <source>Use {width} × {height}</source>
            <translation>Usar {width} × {height}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_edit.py" />
            <source>The picture is a prompt now. Write :0.5 behind it to give it half the weight, :-1 to avoid it.</source>
            <translation>Ahora la imagen es un prompt. Escribe :0.5 detrás para darle la mitad del peso, :-1 para evitarla.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_edit.py" />
            <source>“a {red|blue} boat” is one of the two, chosen by the seed.</source>
            <translation>“a {red|blue} boat” es uno de los dos; elige la semilla.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_edit.py" />
            <source>One prompt per line makes one picture each.</source>
            <translation>Un prompt por línea hace una imagen de cada uno.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>use of an earlier prompt</source>
            <translation>uso de un prompt anterior</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Templates: say this another way</source>
            <translation>Plantillas: decir esto de otra manera</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Earlier prompts (Alt+Up, Alt+Down)</source>
            <translation>Prompts anteriores (Alt+Arriba, Alt+Abajo)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Earlier prompts</source>
            <translation>Prompts anteriores</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Search earlier prompts</source>
            <translation>Buscar prompts anteriores</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>What you run is kept here, newest first.</source>
            <translation>Lo que ejecutas se guarda aquí, lo más nuevo primero.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Clear all</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Search templates</source>
            <translation>Buscar plantillas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Save current as template…</source>
            <translation>Guardar actual como plantilla…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>use of the template “{title}”</source>
            <translation>uso de la plantilla “{title}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Save template</source>
            <translation>Guardar plantilla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Mark the words that are the subject, or write {subject} in their place, and save again.</source>
            <translation>Marca las palabras que son el tema, o escribe {subject} en su lugar, y guarda otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Really clear all?</source>
            <translation>¿Borrar todo de verdad?</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/prompt_history.py" />
            <source>Title:</source>
            <translation>Título:</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>Reset {title}</source>
            <translation>Restablecer {title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>Show or hide: {titles}</source>
            <translation>Mostrar u ocultar: {titles}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>So many settings here differ from their defaults</source>
            <translation>Cuántos ajustes de aquí difieren de sus valores iniciales</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>Reset {title} to nothing</source>
            <translation>Dejar {title} sin nada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>Reset {title} to {default}</source>
            <translation>Restablecer {title} a {default}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/rows.py" />
            <source>{n} changed</source>
            <translation>{n} cambiados</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/search_line.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/search_line.py" />
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/search_line.py" />
            <source>Show everything again (Esc)</source>
            <translation>Mostrar todo de nuevo (Esc)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>Search in settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>No setting is called that.</source>
            <translation>Ningún ajuste se llama así.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>Random seed</source>
            <translation>Semilla al azar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>{ways} “{way}”</source>
            <translation>{ways} “{way}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/settings_form.py" />
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Square</source>
            <translation>Cuadrado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Portrait 3 : 4</source>
            <translation>Vertical 3 : 4</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Portrait 2 : 3</source>
            <translation>Vertical 2 : 3</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Landscape 4 : 3</source>
            <translation>Horizontal 4 : 3</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Landscape 3 : 2</source>
            <translation>Horizontal 3 : 2</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Wallpaper 16 : 9</source>
            <translation>Fondo de pantalla 16 : 9</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Wide wallpaper 21 : 9</source>
            <translation>Fondo ancho 21 : 9</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Phone wallpaper 9 : 16</source>
            <translation>Fondo de móvil 9 : 16</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Half as large</source>
            <translation>La mitad de grande</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Twice as large</source>
            <translation>El doble de grande</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Choose a shape: square, portrait, landscape or wallpaper</source>
            <translation>Elegir una forma: cuadrada, vertical, horizontal o fondo de pantalla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>Size presets</source>
            <translation>Tamaños predefinidos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>{drawn} instead of {typed}</source>
            <translation>{drawn} en lugar de {typed}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/sizes.py" />
            <source>The VQGAN draws in cells of {side} pixels</source>
            <translation>El VQGAN dibuja en celdas de {side} píxeles</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ways_row.py" />
            <source>Own</source>
            <translation>Propio</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ways_row.py" />
            <source>As the settings below say.</source>
            <translation>Como dicen los ajustes de abajo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ways_row.py" />
            <source>{help}
Now: {now}</source>
            <translation>{help}
Ahora: {now}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/compose/ways_row.py" />
            <source>Shown where the settings below are none of these ways</source>
            <translation>Aparece cuando los ajustes de abajo no son ninguna de estas maneras</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Draw</source>
            <translation>Dibujar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Draw digits</source>
            <translation>Dibujar dígitos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Digits are being drawn. Stop it and close? The sheet is kept as it stands.</source>
            <translation>Se están dibujando dígitos. ¿Detener y cerrar? La hoja se conserva tal como está.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Export the Process</source>
            <translation>Exportar el proceso</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Animated GIF (*.gif);;MP4 (*.mp4)</source>
            <translation>GIF animado (*.gif);;MP4 (*.mp4)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/page.py" />
            <source>Play the walk</source>
            <translation>Reproducir el recorrido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/parts.py" />
            <source>Characters: {characters}</source>
            <translation>Caracteres: {characters}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/parts.py" />
            <source>Text embedding</source>
            <translation>Embedding del texto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/parts.py" />
            <source>{count} dimensions, of length {length:.2f}</source>
            <translation>{count} dimensiones, de longitud {length:.2f}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>Write a digit in any words: “six”, “a handwritten 6”.

Draw begins with noise, and takes it away step by step.
With a second prompt and Walk, the digits lead from one to the other.</source>
            <translation>Escribe un dígito en palabras inglesas: “six”, “a handwritten 6”.

Dibujar empieza con ruido y lo va quitando paso a paso.
Con un segundo prompt y Recorrido, los dígitos llevan del uno al otro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>Digits</source>
            <translation>Dígitos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>Export GIF…</source>
            <translation>Exportar GIF…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>From the first prompt to the second</source>
            <translation>Del primer prompt al segundo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/sheet.py" />
            <source>How it came about, as it moves</source>
            <translation>Cómo surgió, en movimiento</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>1  Characters</source>
            <translation>1  Caracteres</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>The text encoder, a stacked LSTM, reads one after the other.</source>
            <translation>El codificador de texto, un LSTM apilado, lee uno tras otro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>2  Text embedding</source>
            <translation>2  Embedding del texto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>What it makes of them: a direction on a sphere.</source>
            <translation>Lo que hace con ellos: una dirección en una esfera.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>3  Likeness</source>
            <translation>3  Semejanza</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>The cosine with each class, as the CLIP was trained to tell.</source>
            <translation>El coseno con cada clase, tal como CLIP aprendió a distinguirlas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>4  Denoising</source>
            <translation>4  Quitar ruido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>From noise to digits: the U-Net is told the embedding in every step.</source>
            <translation>Del ruido a los dígitos: la U-Net recibe el embedding en cada paso.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>From text to digits</source>
            <translation>Del texto a los dígitos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>Sheets kept on the way</source>
            <translation>Hojas guardadas por el camino</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>step {step}</source>
            <translation>paso {step}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/digits/stages.py" />
            <source>Show it large</source>
            <translation>Mostrar en grande</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Apply to every way</source>
            <translation>Aplicar a todos los tramos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Loop</source>
            <translation>Bucle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Seconds to the next latent</source>
            <translation>Segundos hasta el latente siguiente</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Easing</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Give all ways these seconds and this easing</source>
            <translation>Dar a todos los tramos estos segundos y este ritmo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Frames per second</source>
            <translation>Fotogramas por segundo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Blend</source>
            <translation>Fusión</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>change of time</source>
            <translation>cambio de tiempo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>change of every way</source>
            <translation>cambio de todos los tramos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Select latents on the timeline.</source>
            <translation>Selecciona latentes en la línea de tiempo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>From latent {number}</source>
            <translation>Desde el latente {number}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>From {count} latents</source>
            <translation>Desde {count} latentes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Spherical</source>
            <translation>Esférica</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Way to the next</source>
            <translation>Tramo hasta el siguiente</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Film</source>
            <translation>Película</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>choice of easing</source>
            <translation>elección del ritmo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>change of frames per second</source>
            <translation>cambio de los fotogramas por segundo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>choice of blend</source>
            <translation>elección de la fusión</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>change of the loop</source>
            <translation>cambio del bucle</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/controls.py" />
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>“{title}” has {size} cells, and “{first}” has {usual}. A film needs latents of one size: fit them on the page of latents, or take one out.</source>
            <translation>“{title}” tiene {size} celdas, y “{first}” tiene {usual}. Una película necesita latentes de un mismo tamaño: ajústalos en la página de latentes, o quita uno.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>{n} latents are not there any more. Put back what is missing, or delete it on the timeline.</source>
            <extracomment>If n is 1: One latent is not there any more. Put back what is missing, or delete it on the timeline.</extracomment>
            <translation>
                <numerusform>Un latente ya no está. Vuelve a poner lo que falta, o elimínalo en la línea de tiempo.</numerusform>
                <numerusform>{n} latentes ya no están. Vuelve a poner lo que falta, o elimínalo en la línea de tiempo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>The latents are being read…</source>
            <translation>Leyendo los latentes…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>film of the steps</source>
            <translation>película de los pasos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>insertion</source>
            <translation>inserción</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>opening of {name}</source>
            <translation>apertura de {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/desk.py" />
            <source>{error} It is {file} now, and the film begins anew.</source>
            <translation>{error} Ahora se llama {file}, y la película empieza de nuevo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>MP4 film (*.mp4)</source>
            <translation>Película MP4 (*.mp4)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>WebM film (*.webm)</source>
            <translation>Película WebM (*.webm)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>GIF (*.gif)</source>
            <translation>GIF (*.gif)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Animated PNG</source>
            <translation>PNG animado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Animated PNG (*.png)</source>
            <translation>PNG animado (*.png)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Sort of film</source>
            <translation>Tipo de película</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Stop, and leave nothing of the unfinished film</source>
            <translation>Detener, sin dejar nada de la película inacabada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Export film</source>
            <translation>Exportar película</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>The film {film} is there, with {frames} frames.</source>
            <translation>La película {film} ya está, con {frames} fotogramas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/export.py" />
            <source>Stopped. Nothing is left of the unfinished film.</source>
            <translation>Detenido. No queda nada de la película inacabada.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/keyframes.py" />
            <source>{number}: {name}, then {seconds:g} seconds {easing}</source>
            <translation>{number}: {name}, luego {seconds:g} segundos, {easing}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/keyframes.py" />
            <source>Not there any more: put it back, or delete it here.</source>
            <translation>Ya no está: vuelve a ponerlo, o elimínalo aquí.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/keyframes.py" />
            <source>{seconds:g} s to the next, {easing}</source>
            <translation>{seconds:g} s hasta el siguiente, {easing}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Films (*{suffix} *.yaml)</source>
            <translation>Películas (*{suffix} *.yaml)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Double-click a latent to put it at the end, or drag it there.</source>
            <translation>Doble clic en un latente para ponerlo al final, o arrástralo ahí.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Film of these steps</source>
            <translation>Película de estos pasos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>A film is being written. Stop it and close? Nothing of it is kept.</source>
            <translation>Se está escribiendo una película. ¿Detener y cerrar? No se conserva nada de ella.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>move</source>
            <translation>movimiento</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Open film</source>
            <translation>Abrir película</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Save film</source>
            <translation>Guardar película</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Show how this picture came about: its kept steps, one after the other</source>
            <translation>Mostrar cómo surgió esta imagen: sus pasos guardados, uno tras otro</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>deletion</source>
            <translation>eliminación</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>duplication</source>
            <translation>duplicación</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Undo change of the film</source>
            <translation>Deshacer cambio de la película</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Redo change of the film</source>
            <translation>Rehacer cambio de la película</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>Timeline</source>
            <translation>Línea de tiempo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/page.py" />
            <source>clearing of the film</source>
            <translation>vaciado de la película</translation>
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
                <numerusform>1 fotograma</numerusform>
                <numerusform>{n} fotogramas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Frame</source>
            <translation>Fotograma</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Put latents on the timeline: drag them there, or double-click them.</source>
            <translation>Pon latentes en la línea de tiempo: arrástralos ahí, o haz doble clic en ellos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>One more latent, and there is a way to show.</source>
            <translation>Un latente más, y habrá un tramo que mostrar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Pause (Space)</source>
            <translation>Pausar (Espacio)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Play (Space)</source>
            <translation>Reproducir (Espacio)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/screen.py" />
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip.py" />
            <source>The latents of the film. Delete removes, Ctrl+D duplicates, Alt with the arrow keys moves.</source>
            <translation>Los latentes de la película. Supr elimina, Ctrl+D duplica, Alt con las flechas mueve.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip.py" />
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Show the selected latents once more (Ctrl+D)</source>
            <translation>Mostrar otra vez los latentes seleccionados (Ctrl+D)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Take the selected latents out of the film (Del)</source>
            <translation>Quitar de la película los latentes seleccionados (Supr)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Open a film that was saved</source>
            <translation>Abrir una película guardada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Save the film, to work on it again</source>
            <translation>Guardar la película, para seguir trabajando en ella</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/strip_bar.py" />
            <source>Begin with an empty timeline</source>
            <translation>Empezar con una línea de tiempo vacía</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/writing.py" />
            <source>Progress of the film</source>
            <translation>Progreso de la película</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/writing.py" />
            <source>Frame {number} of {count}</source>
            <translation>Fotograma {number} de {count}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/writing.py" />
            <source>Loading the model…</source>
            <translation>Cargando el modelo…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/film/writing.py" />
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/forms.py" />
            <source>The form steers the run at hand. Wait until that is done, or stop it, and use these settings then.</source>
            <translation>El formulario dirige la ejecución en curso. Espera a que termine, o detenla, y usa entonces estos ajustes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/forms.py" />
            <source>use of the settings of “{title}”</source>
            <translation>uso de los ajustes de “{title}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/forms.py" />
            <source>The settings of “{title}” are in the form now.</source>
            <translation>Los ajustes de “{title}” ya están en el formulario.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/gallery/curator.py" />
            <source>{n} pictures are back.</source>
            <extracomment>If n is 1: The picture is back.</extracomment>
            <translation>
                <numerusform>La imagen ha vuelto.</numerusform>
                <numerusform>{n} imágenes han vuelto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/gallery/curator.py" />
            <source>{n} gallery folders are damaged and left out: {first}</source>
            <extracomment>If n is 1: 1 gallery folder is damaged and left out: {first}</extracomment>
            <translation>
                <numerusform>1 carpeta de la galería está dañada y se omite: {first}</numerusform>
                <numerusform>{n} carpetas de la galería están dañadas y se omiten: {first}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/curator.py" />
            <source>Saved as {target}.</source>
            <translation>Guardado como {target}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/details.py" />
            <source>Settings of this picture</source>
            <translation>Ajustes de esta imagen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/gallery/details.py" />
            <source>{created:%d %b %Y, %H:%M}  ·  {n} steps  ·  {status}</source>
            <extracomment>If n is 1: {created:%d %b %Y, %H:%M}  ·  {n} step  ·  {status}</extracomment>
            <translation>
                <numerusform>{created:%d/%m/%Y, %H:%M}  ·  {n} paso  ·  {status}</numerusform>
                <numerusform>{created:%d/%m/%Y, %H:%M}  ·  {n} pasos  ·  {status}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/details.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/details.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/model.py" />
            <source>{created:%d %B %Y, %H:%M} · {status}</source>
            <translation>{created:%d/%m/%Y, %H:%M} · {status}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/panel.py" />
            <source>Finished pictures appear here,
newest first.</source>
            <translation>Las imágenes terminadas aparecen aquí,
las más nuevas primero.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/panel.py" />
            <source>Gallery</source>
            <translation>Galería</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/statuses.py" />
            <source>finished</source>
            <translation>terminada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/statuses.py" />
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/statuses.py" />
            <source>interrupted</source>
            <translation>interrumpida</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/gallery/view.py" />
            <source>Finished pictures, newest first</source>
            <translation>Imágenes terminadas, las más nuevas primero</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/browser.py" />
            <source>Page of the guide</source>
            <translation>Página del manual</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>This report of an earlier crash lies on your computer alone, and nobody was sent it. If you report the problem, copy it there; the names of your folders have been taken out.</source>
            <translation>Este informe de un fallo anterior está solo en tu equipo; no se ha enviado a nadie. Si comunicas el problema, cópialo ahí; los nombres de tus carpetas se han quitado.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Type what you want to see, and watch it form.</source>
            <translation>Escribe lo que quieres ver y mira cómo se forma.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Text to image by CLIP guidance, on your own machine. MIT licence; credits of data and models are in NOTICE.</source>
            <translation>De texto a imagen con guía de CLIP, en tu propia máquina. Licencia MIT; los créditos de datos y modelos están en NOTICE.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>the first picture</source>
            <translation>la primera imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Something unexpected went wrong; what is finished is safe.</source>
            <translation>Algo inesperado salió mal; lo terminado está a salvo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>{sentence} A report lies on this computer, and is sent nowhere.</source>
            <translation>{sentence} Hay un informe en este equipo, y no se envía a ninguna parte.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>About t2i-desktop</source>
            <translation>Acerca de t2i-desktop</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>The program crashed, or met an error, the last time.</source>
            <translation>El programa falló, o encontró un error, la última vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>The diagnostics are on the clipboard. They name no folders of yours.</source>
            <translation>El diagnóstico está en el portapapeles. No nombra ninguna carpeta tuya.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Crash report</source>
            <translation>Informe de fallo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Nothing has crashed: there is no report.</source>
            <translation>Nada ha fallado: no hay informe.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>This is on the clipboard now.</source>
            <translation>Esto está ahora en el portapapeles.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>So were {n} more.</source>
            <extracomment>If n is 1: So was one more.</extracomment>
            <translation>
                <numerusform>Y así otro más.</numerusform>
                <numerusform>Y así {n} más.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/desk.py" />
            <source>Plug-ins…</source>
            <translation>Complementos…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Make my first picture</source>
            <translation>Hacer mi primera imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Get the large models…</source>
            <translation>Obtener los modelos grandes…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Read the guide</source>
            <translation>Leer el manual</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Pictures made by this program</source>
            <translation>Imágenes hechas por este programa</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Welcome to t2i-desktop</source>
            <translation>Te damos la bienvenida a t2i-desktop</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>Type what you want to see, and watch it form. Everything stays on this computer.</source>
            <translation>Escribe lo que quieres ver y mira cómo se forma. Todo se queda en este equipo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>“{prompt}”, drawn by the small models that came with the program, in about half a minute.</source>
            <translation>“{prompt}”, dibujado por los modelos pequeños que vienen con el programa, en medio minuto más o menos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>They draw anything that you can name, at 256 pixels and more.</source>
            <translation>Dibujan todo lo que puedas nombrar, a 256 píxeles y más.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/first_run.py" />
            <source>One page for each thing the program can do; F1 opens it at any time.</source>
            <translation>Una página para cada cosa que el programa sabe hacer; F1 lo abre en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Plug-ins are packages that bring generators of their own. They run with all your rights: install only those whose authors you trust. What is installed is found at the next start. --no-plugins skips it.</source>
            <translation>Los complementos son paquetes que traen generadores propios. Se ejecutan con todos tus permisos: instala solo los de autores en quienes confías. Lo instalado se encuentra en el próximo arranque. --no-plugins los omite.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>They are found by their entry points in the group {group}.</source>
            <translation>Se encuentran por sus puntos de entrada en el grupo {group}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Plug-ins</source>
            <translation>Complementos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Copy what went wrong, for the authors</source>
            <translation>Copiar lo que salió mal, para los autores</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Plug-ins are switched off.</source>
            <translation>Los complementos están desactivados.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>No plug-ins are installed.</source>
            <translation>No hay complementos instalados.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/plugins.py" />
            <source>Left out: {source}</source>
            <translation>Omitido: {source}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>A page that has not been opened yet adds its own once it has.</source>
            <translation>Una página que aún no se ha abierto añade los suyos cuando se abre.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>Do what the large button says</source>
            <translation>Hacer lo que dice el botón grande</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/shortcuts.py" />
            <source>{first} or {second}</source>
            <translation>{first} o {second}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/text_dialog.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/text_dialog.py" />
            <source>Copy the whole text</source>
            <translation>Copiar todo el texto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/text_dialog.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>The guide did not come with this installation. Install t2i-desktop anew to have it.</source>
            <translation>El manual no vino con esta instalación. Instala t2i-desktop de nuevo para tenerlo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>Guide</source>
            <translation>Manual</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>Search the guide</source>
            <translation>Buscar en el manual</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>{n} places</source>
            <extracomment>If n is 1: 1 place</extracomment>
            <translation>
                <numerusform>1 lugar</numerusform>
                <numerusform>{n} lugares</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>Nothing says that.</source>
            <translation>Nada dice eso.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/help/window.py" />
            <source>“{name}” is in the project's own documentation, not in this guide.</source>
            <translation>“{name}” está en la documentación propia del proyecto, no en este manual.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/history_buttons.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/history_buttons.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/history_buttons.py" />
            <source>Undo {step}</source>
            <translation>Deshacer: {step}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/history_buttons.py" />
            <source>Redo {step}</source>
            <translation>Rehacer: {step}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>All latents count alike.</source>
            <translation>Todos los latentes cuentan igual.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Three latents: the first, plus what the second has over the third.</source>
            <translation>Tres latentes: el primero, más lo que el segundo tiene y el tercero no.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>The weighted mean</source>
            <translation>La media ponderada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>The mean along arcs: it keeps the length, and with it the contrast</source>
            <translation>La media por arcos: conserva la longitud, y con ella el contraste</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Average</source>
            <translation>Promedio</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>The mean of all, each counting alike</source>
            <translation>La media de todos; cada uno cuenta igual</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>The first, and what the second has that the third has not</source>
            <translation>El primero, y lo que tiene el segundo que no tiene el tercero</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Fit all to the size of the first</source>
            <translation>Ajustar todos al tamaño del primero</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Drag latents here, or double-click them on the shelf. With two, the mix begins.</source>
            <translation>Arrastra latentes aquí, o haz doble clic en ellos en el estante. Con dos empieza la mezcla.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>{most} latents are the most that can be mixed at once.</source>
            <translation>{most} latentes son el máximo que se puede mezclar a la vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>change of weight</source>
            <translation>cambio de peso</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Strength of the difference</source>
            <translation>Fuerza de la diferencia</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>How much of the difference is added; to the left, the other way round</source>
            <translation>Cuánto se añade de la diferencia; a la izquierda, al revés</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Move the sliders: only their proportions count.</source>
            <translation>Mueve los controles: solo cuentan sus proporciones.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Mix</source>
            <translation>Mezcla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>Strength</source>
            <translation>Fuerza</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>choice of mode</source>
            <translation>elección del modo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>change of strength</source>
            <translation>cambio de la fuerza</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>fitting of sizes</source>
            <translation>ajuste de tamaños</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>clearing of the mix</source>
            <translation>vaciado de la mezcla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/mix_panel.py" />
            <source>removal</source>
            <translation>retirada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>Double-click a picture, or one of its steps, to mix it.</source>
            <translation>Doble clic en una imagen, o en uno de sus pasos, para mezclarla.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>addition to the mix</source>
            <translation>adición a la mezcla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>Safetensors (*.safetensors)</source>
            <translation>Safetensors (*.safetensors)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>The mix is full. Take a latent out of it to put another one in.</source>
            <translation>La mezcla está llena. Quita un latente para poner otro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/page.py" />
            <source>“{title}” is in the gallery now.</source>
            <translation>“{title}” ya está en la galería.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Continue from this</source>
            <translation>Continuar desde esto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Begin the next picture on the Create page with this latent</source>
            <translation>Empezar la próxima imagen en la página Crear con este latente</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Keep in gallery</source>
            <translation>Guardar en la galería</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Keep picture and latent, with what they were made of</source>
            <translation>Guardar imagen y latente, con lo que los formó</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Send to film</source>
            <translation>Enviar a la película</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Keep it, and put it at the end of the film</source>
            <translation>Guardarlo, y ponerlo al final de la película</translation>
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
            <translation>Se puede ver todo lo que hay entre dos imágenes.
Pon latentes en la mezcla para empezar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Undo change of the mix</source>
            <translation>Deshacer cambio de la mezcla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Redo change of the mix</source>
            <translation>Rehacer cambio de la mezcla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Write a file of your own</source>
            <translation>Escribir un archivo propio</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Picture (PNG)…</source>
            <translation>Imagen (PNG)…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/result.py" />
            <source>Latent (safetensors)…</source>
            <translation>Latente (safetensors)…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>End</source>
            <translation>Final</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Search the latents</source>
            <translation>Buscar latentes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Latents</source>
            <translation>Latentes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Nothing is called so.</source>
            <translation>Nada se llama así.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Finished pictures appear here
with their latents.</source>
            <translation>Las imágenes terminadas aparecen aquí
con sus latentes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>Kept of “{title}”</source>
            <translation>Guardado de “{title}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/shelf.py" />
            <source>“{title}” has no latent</source>
            <translation>“{title}” no tiene latente</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Begin with</source>
            <translation>Empezar con</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Add</source>
            <translation>Sumar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Take away</source>
            <translation>Restar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>{columns} × {rows} cells</source>
            <translation>{columns} × {rows} celdas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Weight of {title}</source>
            <translation>Peso de {title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Take “{title}” out of the mix</source>
            <translation>Quitar “{title}” de la mezcla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>Remove {title}</source>
            <translation>Quitar {title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/slot.py" />
            <source>VQGAN unknown</source>
            <translation>VQGAN desconocido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/steps.py" />
            <source>Kept steps</source>
            <translation>Pasos guardados</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/latents/steps.py" />
            <source>The latents kept of the picture that is marked, the first step first</source>
            <translation>Los latentes guardados de la imagen marcada, el primer paso primero</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>Back to all</source>
            <translation>Volver a todas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>Show all pictures again (Esc)</source>
            <translation>Mostrar de nuevo todas las imágenes (Esc)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>{setting}: {value}</source>
            <translation>{setting}: {value}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/comparing.py" />
            <source>The same settings</source>
            <translation>Los mismos ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Keep both, with a number</source>
            <translation>Conservar ambos, con un número</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Leave it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Write over it</source>
            <translation>Sobrescribirlo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>{n:,} pictures exported to {folder}.</source>
            <extracomment>If n is 1: 1 picture exported to {folder}.</extracomment>
            <translation>
                <numerusform>1 imagen exportada a {folder}.</numerusform>
                <numerusform>{n:,} imágenes exportadas a {folder}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>{n:,} pictures not: {problem}</source>
            <extracomment>If n is 1: 1 picture not: {problem}</extracomment>
            <translation>
                <numerusform>1 imagen no: {problem}</numerusform>
                <numerusform>{n:,} imágenes no: {problem}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Export {n:,} pictures</source>
            <extracomment>If n is 1: Export 1 picture</extracomment>
            <translation>
                <numerusform>Exportar 1 imagen</numerusform>
                <numerusform>Exportar {n:,} imágenes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>With prompts, settings and seed</source>
            <translation>Con prompts, ajustes y semilla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>May contain {fields}</source>
            <translation>Puede contener {fields}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>If a file is there</source>
            <translation>Si ya hay un archivo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Choose the folder</source>
            <translation>Elegir la carpeta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Write the files</source>
            <translation>Escribir los archivos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Stop; what is written stays</source>
            <translation>Detener; lo escrito se queda</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Choose a folder to export to.</source>
            <translation>Elige una carpeta a la que exportar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Stopped. {n:,} pictures exported.</source>
            <extracomment>If n is 1: Stopped. 1 picture exported.</extracomment>
            <translation>
                <numerusform>Detenido. 1 imagen exportada.</numerusform>
                <numerusform>Detenido. {n:,} imágenes exportadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>{n} of these names are taken there</source>
            <extracomment>If n is 1: One of these names is taken there</extracomment>
            <translation>
                <numerusform>Uno de estos nombres ya existe ahí</numerusform>
                <numerusform>{n} de estos nombres ya existen ahí</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/exporting.py" />
            <source>Export To</source>
            <translation>Exportar a</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Newest first</source>
            <translation>Más nuevas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Oldest first</source>
            <translation>Más antiguas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Most stars first</source>
            <translation>Más estrellas primero</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>By title</source>
            <translation>Por título</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Most steps first</source>
            <translation>Más pasos primero</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Any time</source>
            <translation>Cualquier día</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Last 365 days</source>
            <translation>Últimos 365 días</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Any stars</source>
            <translation>Estrellas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>{done:,} of {total:,}</source>
            <translation>{done:,} de {total:,}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Search in prompts, titles and tags</source>
            <translation>Buscar en prompts, títulos y etiquetas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>When it was made</source>
            <translation>Cuándo se hizo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>At least so many stars</source>
            <translation>Al menos tantas estrellas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>What made it</source>
            <translation>Qué la hizo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>With which model</source>
            <translation>Con qué modelo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>With which tag</source>
            <translation>Con qué etiqueta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>How the run ended</source>
            <translation>Cómo terminó la ejecución</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>In which order</source>
            <translation>En qué orden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Size of the thumbnails</source>
            <translation>Tamaño de las miniaturas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>All generators</source>
            <translation>Generadores</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>All models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>All tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Any end</source>
            <translation>Finales</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Show everything again</source>
            <translation>Mostrar todo de nuevo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/filters.py" />
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/inspector.py" />
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/inspector.py" />
            <source>Choose a picture.</source>
            <translation>Elige una imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/inspector.py" />
            <source>Tags, with commas between them</source>
            <translation>Etiquetas, separadas por comas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Finished pictures appear here.</source>
            <translation>Las imágenes terminadas aparecen aquí.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>No picture fits. Search for other words, or show everything again.</source>
            <translation>Ninguna imagen coincide. Busca otras palabras, o muestra todo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>No stars</source>
            <translation>Sin estrellas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Show it on the Create page</source>
            <translation>Mostrarla en la página Crear</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Put its settings into the form</source>
            <translation>Poner sus ajustes en el formulario</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Begin the next one here</source>
            <translation>Empezar la próxima aquí</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Show two to four side by side</source>
            <translation>Mostrar de dos a cuatro lado a lado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Copy what is chosen to a folder</source>
            <translation>Copiar lo elegido a una carpeta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Take what is chosen out of the gallery</source>
            <translation>Quitar lo elegido de la galería</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Look again</source>
            <translation>Releer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Read what was changed by hand</source>
            <translation>Leer lo que se cambió a mano</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>deletion of {n} pictures</source>
            <extracomment>If n is 1: deletion of a picture</extracomment>
            <translation>
                <numerusform>eliminación de una imagen</numerusform>
                <numerusform>eliminación de {n} imágenes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Give stars</source>
            <translation>Dar estrellas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Reading the gallery: {done:,} of {total:,}</source>
            <translation>Leyendo la galería: {done:,} de {total:,}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/page.py" />
            <source>Stars</source>
            <translation>Estrellas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/stars.py" />
            <source>Give stars (keys 0 to 5)</source>
            <translation>Dar estrellas (teclas 0 a 5)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/library/stars.py" />
            <source>{stars} of {most} stars</source>
            <translation>{stars} de {most} estrellas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>A finished picture is not in the gallery yet, because it could not be written there. Free some space or connect the drive, and it is kept by itself; if you close now, it is lost.</source>
            <translation>Una imagen terminada aún no está en la galería, porque no se pudo escribir ahí. Libera espacio o conecta la unidad, y se guarda sola; si cierras ahora, se pierde.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>{n} pictures were deleted.</source>
            <extracomment>If n is 1: The picture was deleted.</extracomment>
            <translation>
                <numerusform>Se eliminó la imagen.</numerusform>
                <numerusform>Se eliminaron {n} imágenes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>branch from an earlier step</source>
            <translation>rama desde un paso anterior</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>use of the preset “{title}”</source>
            <translation>uso del ajuste predefinido “{title}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/main_window.py" />
            <source>The preset “{title}” is in the form now.</source>
            <translation>El ajuste predefinido “{title}” ya está en el formulario.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Copy the technical details, for a report</source>
            <translation>Copiar los detalles técnicos, para un informe</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Do this now</source>
            <translation>Hacer esto ahora</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Dismiss this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/message_bar.py" />
            <source>Dismiss message</source>
            <translation>Cerrar mensaje</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>from {source}</source>
            <translation>de {source}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Downloading</source>
            <translation>Descargando</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Importing</source>
            <translation>Importando</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Opening {name}…</source>
            <translation>Abriendo {name}…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Checking</source>
            <translation>Comprobando</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Removing</source>
            <translation>Quitando</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Moving to the trash…</source>
            <translation>Moviendo a la papelera…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Discarding</source>
            <translation>Descartando</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Deleting what was downloaded…</source>
            <translation>Eliminando lo descargado…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/activity.py" />
            <source>Converting</source>
            <translation>Convirtiendo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/details.py" />
            <source>Facts about this model</source>
            <translation>Datos de este modelo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>{memory} of graphics memory at 256 × 256 pixels with 32 cutouts</source>
            <translation>{memory} de memoria gráfica a 256 × 256 píxeles con 32 recortes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Public, SHA-256 {digest}…; compared after the download</source>
            <translation>Pública, SHA-256 {digest}…; se compara tras la descarga</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Judges how well a picture matches the prompts.</source>
            <translation>Juzga hasta qué punto una imagen corresponde a los prompts.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Draws the pictures that CLIP judges.</source>
            <translation>Dibuja las imágenes que juzga CLIP.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>{size} on disk</source>
            <translation>{size} en disco</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>{size} to download</source>
            <translation>{size} por descargar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Made from {file} on {date}.</source>
            <translation>Hecho a partir de {file} el {date}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Intact; compared at {verified}</source>
            <translation>Intacto; comparado: {verified}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Noted at installation, SHA-256 {digest}…</source>
            <translation>Anotada al instalar, SHA-256 {digest}…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>None is public</source>
            <translation>No hay ninguna pública</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Credit</source>
            <translation>Créditos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Origin</source>
            <translation>Origen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Servers</source>
            <translation>Servidores</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Checksum</source>
            <translation>Suma de verificación</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>{all}, then {next}</source>
            <translation>{all}, luego {next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>not stated</source>
            <translation>no se indica</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>Made from {file}.</source>
            <translation>Hecho a partir de {file}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/facts.py" />
            <source>None noted</source>
            <translation>Ninguna anotada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Model configuration (*.yaml *.yml *.json)</source>
            <translation>Configuración del modelo (*.yaml *.yml *.json)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Import a model</source>
            <translation>Importar un modelo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>What the model is called in the settings and on the command line</source>
            <translation>Cómo se llama el modelo en los ajustes y en la línea de comandos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Configuration</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>The yaml that describes the model's network</source>
            <translation>El yaml que describe la red del modelo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>There is a model of this name already. Choose another.</source>
            <translation>Ya hay un modelo con este nombre. Elige otro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Read, check and install this checkpoint</source>
            <translation>Leer, comprobar e instalar este checkpoint</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Choose the configuration</source>
            <translation>Elegir la configuración</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>{size}. It is read without running anything in it, checked, and written as safetensors; the file itself stays as it is.</source>
            <translation>{size}. Se lee sin ejecutar nada de su contenido, se comprueba y se escribe como safetensors; el archivo mismo se queda como está.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Import nothing</source>
            <translation>No importar nada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Choose the yaml on this computer</source>
            <translation>Elegir el yaml en este equipo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/import_dialog.py" />
            <source>Its yaml</source>
            <translation>Su yaml</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>CLIP  ·  understands the prompts</source>
            <translation>CLIP  ·  entiende los prompts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>VQGAN  ·  draws the pictures</source>
            <translation>VQGAN  ·  dibuja las imágenes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Digits CLIP  ·  reads a prompt letter by letter</source>
            <translation>CLIP de dígitos  ·  lee un prompt letra a letra</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Digits diffusion  ·  takes the noise away</source>
            <translation>Difusión de dígitos  ·  quita el ruido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Portraits  ·  draws faces</source>
            <translation>Retratos  ·  dibuja caras</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Portraits reader  ·  sees what a face has</source>
            <translation>Lector de retratos  ·  ve lo que tiene una cara</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Being imported</source>
            <translation>Importándose</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/listing.py" />
            <source>Others</source>
            <translation>Otros</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/progress.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/progress.py" />
            <source>Waiting for “{awaited}”</source>
            <translation>Esperando a “{awaited}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Installed</source>
            <translation>Instalado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Not installed</source>
            <translation>No instalado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Download begun</source>
            <translation>Descarga empezada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Stopping</source>
            <translation>Deteniéndose</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Fetch this model, check it and install it</source>
            <translation>Traer este modelo, comprobarlo e instalarlo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Resume download</source>
            <translation>Reanudar descarga</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Go on where the download stopped</source>
            <translation>Continuar donde se detuvo la descarga</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Download again</source>
            <translation>Descargar otra vez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Go on where the download stopped, or begin anew</source>
            <translation>Continuar donde se detuvo la descarga, o empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Import from file…</source>
            <translation>Importar de archivo…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Install this model from a checkpoint that you have</source>
            <translation>Instalar este modelo desde un checkpoint que tengas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>I have the file…</source>
            <translation>Tengo el archivo…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Let the download rest</source>
            <translation>Dejar en pausa la descarga</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Stop; what has been downloaded is kept, and nothing is half installed</source>
            <translation>Detener; lo descargado se conserva, y nada queda instalado a medias</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Delete what has been downloaded so far</source>
            <translation>Eliminar lo descargado hasta ahora</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Compare the files with what was installed</source>
            <translation>Comparar los archivos con lo que se instaló</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Move this model to the trash</source>
            <translation>Mover este modelo a la papelera</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>From a file only</source>
            <translation>Solo desde un archivo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Built in</source>
            <translation>Incorporado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>Can be downloaded</source>
            <translation>Se puede descargar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/standing.py" />
            <source>{part} of {size} are here</source>
            <translation>{part} de {size} ya están aquí</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/view.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/view.py" />
            <source>All models, installed or not</source>
            <translation>Todos los modelos, instalados o no</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>Checkpoints ({kinds});;All files (*)</source>
            <translation>Checkpoints ({kinds});;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>Import {title}</source>
            <translation>Importar {title}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>Install a checkpoint that you have; it may also be dropped here</source>
            <translation>Instalar un checkpoint que tengas; también puedes soltarlo aquí</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>“{title}” is installed and can be chosen in the settings.</source>
            <translation>“{title}” está instalado y se puede elegir en los ajustes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>“{title}” is intact: its files are those that were installed.</source>
            <translation>“{title}” está intacto: sus archivos son los que se instalaron.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>“{title}”: what has come so far is kept, to go on from there.</source>
            <translation>“{title}”: lo que ha llegado se conserva, para continuar desde ahí.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>Drop it here to import it</source>
            <translation>Suéltalo aquí para importarlo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>It is read without running anything in it, and stays where it is.</source>
            <translation>Se lee sin ejecutar nada de su contenido, y se queda donde está.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/models/window.py" />
            <source>“{title}” is in the trash now.</source>
            <translation>“{title}” está ahora en la papelera.</translation>
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
            <translation>Conservar como está</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Wait until the picture at hand is done, or stop it.</source>
            <translation>Espera a que termine la imagen en curso, o detenla.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>“{title}”, step {step} of {total}</source>
            <translation>“{title}”, paso {step} de {total}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>{place}, {moment:%d %B, %H:%M}</source>
            <translation>{place}, {moment:%d/%m, %H:%M}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>“{title}”, before its first step</source>
            <translation>“{title}”, antes de su primer paso</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Interrupted pictures</source>
            <translation>Imágenes interrumpidas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Decide another time</source>
            <translation>Decidir en otro momento</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Go on exactly where it stood, to the same picture</source>
            <translation>Continuar exactamente donde estaba, hacia la misma imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Put it into the gallery as it stood, and do not go on</source>
            <translation>Ponerla en la galería tal como estaba, y no continuar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>Delete what there is of it</source>
            <translation>Eliminar lo que hay de ella</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>A picture was still forming when the program stopped: {place}.</source>
            <translation>Una imagen aún se estaba formando cuando el programa se detuvo: {place}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/offer_bar.py" />
            <source>{n} pictures were still forming when the program stopped.</source>
            <extracomment>If n is 1: A picture was still forming when the program stopped.</extracomment>
            <translation>
                <numerusform>Una imagen aún se estaba formando cuando el programa se detuvo.</numerusform>
                <numerusform>{n} imágenes aún se estaban formando cuando el programa se detuvo.</numerusform>
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
            <translation>Crear</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Write what you want to see, and watch it form</source>
            <translation>Escribe lo que quieres ver y mira cómo se forma</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Draw digits out of noise, and see every stage</source>
            <translation>Dibuja dígitos a partir del ruido y ve cada etapa</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Portraits</source>
            <translation>Retratos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Say what a face shall have, and see it at once</source>
            <translation>Di qué debe tener una cara y vela al instante</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Find, mark and compare everything that was made</source>
            <translation>Busca, marca y compara todo lo que se hizo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Mix what was kept, and see at once what comes of it</source>
            <translation>Mezcla lo guardado y ve al instante qué sale</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Put latents on a timeline, and watch one become the other</source>
            <translation>Pon latentes en una línea de tiempo y mira cómo uno se vuelve otro</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Restyle</source>
            <translation>Reestilizar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Paint the frames of a folder or of a video anew</source>
            <translation>Pinta de nuevo los fotogramas de una carpeta o de un vídeo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Let pictures wait for their turn, whole lists and grids of them</source>
            <translation>Deja que las imágenes esperen su turno, incluso listas y cuadrículas enteras</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Let models and settings do the same side by side, and have it judged</source>
            <translation>Haz que modelos y ajustes hagan lo mismo lado a lado, y que se juzgue</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Train</source>
            <translation>Entrenar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/pages.py" />
            <source>Train the small models, and measure what they can do</source>
            <translation>Entrena los modelos pequeños y mide lo que saben hacer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>Address of the cluster</source>
            <translation>Dirección del clúster</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>The head of the cluster, as in 192.168.1.5:6379; “auto” if this is one of it</source>
            <translation>El nodo principal del clúster, como en 192.168.1.5:6379; “auto” si este equipo forma parte de él</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>Ray cluster at</source>
            <translation>Clúster Ray en</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/place.py" />
            <source>auto, or host:port</source>
            <translation>auto, o equipo:puerto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Drop a portrait here, or choose a file. The model draws it again,
and the switches change it: put eyeglasses on, take the hat off.

A picture is cropped to the square in its middle, and made 64 × 64 small.</source>
            <translation>Suelta un retrato aquí, o elige un archivo. El modelo lo dibuja de nuevo,
y los interruptores lo cambian: ponle gafas, quítale el sombrero.

La imagen se recorta al cuadrado de su centro y se reduce a 64 × 64.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Drawn again</source>
            <translation>Redibujado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Use the CVAE</source>
            <translation>Usar el CVAE</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>Choose a picture…</source>
            <translation>Elegir una imagen…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/change_view.py" />
            <source>A PNG, JPEG or WebP file</source>
            <translation>Un archivo PNG, JPEG o WebP</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Blended {share:.0%} towards “{end}”  ·  leave out</source>
            <translation>Mezclado al {share:.0%} hacia “{end}”  ·  omitirlo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Undo change of the portraits</source>
            <translation>Deshacer cambio de los retratos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Redo change of the portraits</source>
            <translation>Rehacer cambio de los retratos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>This model hears no text; the switches move it.</source>
            <translation>Este modelo no entiende texto; lo mueven los interruptores.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>blending</source>
            <translation>mezcla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>In words: a smiling woman with long hair, wearing a hat</source>
            <translation>En palabras: a smiling woman with long hair, wearing a hat</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/controls.py" />
            <source>Leave the other end out</source>
            <translation>Omitir el otro extremo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/grid.py" />
            <source>{number} of {total}</source>
            <translation>{number} de {total}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/grid.py" />
            <source>Arrow keys pick a portrait, Return shows it alone, Esc all again.</source>
            <translation>Las flechas eligen un retrato, Intro lo muestra solo, Esc de nuevo todos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Hair</source>
            <translation>Pelo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Hair colour</source>
            <translation>Color del pelo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Skin</source>
            <translation>Piel</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Expression</source>
            <translation>Expresión</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Worn</source>
            <translation>Accesorios</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Beard</source>
            <translation>Barba</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Face</source>
            <translation>Cara</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Black</source>
            <translation>Negro</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Blond</source>
            <translation>Rubio</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Brown</source>
            <translation>Marrón</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Pale</source>
            <translation>Pálida</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Light</source>
            <translation>Clara</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Tan</source>
            <translation>Bronceada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/groups.py" />
            <source>Dark</source>
            <translation>Oscura</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/model_box.py" />
            <source>A file of one’s own…</source>
            <translation>Un archivo propio…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/model_box.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/model_box.py" />
            <source>The model that draws</source>
            <translation>El modelo que dibuja</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/model_box.py" />
            <source>Weights (*.safetensors);;All files (*)</source>
            <translation>Pesos (*.safetensors);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/numbers.py" />
            <source>Roll the seed</source>
            <translation>Sortear la semilla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/numbers.py" />
            <source>Other portraits, by chance</source>
            <translation>Otros retratos, al azar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/numbers.py" />
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/numbers.py" />
            <source>Truncation</source>
            <translation>Truncamiento</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Change this picture</source>
            <translation>Cambiar esta imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Its middle square is drawn again, 64 × 64.</source>
            <translation>Se redibuja el cuadrado de su centro, a 64 × 64.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Portraits are being drawn for the gallery. Stop it and close?</source>
            <translation>Se están dibujando retratos para la galería. ¿Detener y cerrar?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>{n} portraits</source>
            <extracomment>If n is 1: 1 portrait</extracomment>
            <translation>
                <numerusform>1 retrato</numerusform>
                <numerusform>{n} retratos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Drop one picture: a PNG, JPEG or WebP.</source>
            <translation>Suelta una imagen: PNG, JPEG o WebP.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>choice of a picture</source>
            <translation>elección de una imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>seen: {attributes}</source>
            <translation>se ve: {attributes}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>On the way from A to B</source>
            <translation>En el camino de A a B</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Change a Picture</source>
            <translation>Cambiar una imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Pictures ({patterns})</source>
            <translation>Imágenes ({patterns})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Save the Walk</source>
            <translation>Guardar el recorrido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>“{model}” is a GAN. It draws, but cannot tell how a picture would be drawn.</source>
            <translation>“{model}” es una GAN. Dibuja, pero no sabe decir cómo se dibujaría una imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>Portrait {name}</source>
            <translation>Retrato {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>choice of the model</source>
            <translation>elección del modelo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/page.py" />
            <source>nothing it knows</source>
            <translation>nada que conozca</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Picked portrait</source>
            <translation>Retrato elegido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Keep this one</source>
            <translation>Conservar este</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Keep the portrait in the gallery, with its settings</source>
            <translation>Guardar el retrato en la galería, con sus ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/picked_panel.py" />
            <source>Write a PNG that says how it was made</source>
            <translation>Escribir un PNG que dice cómo se hizo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Portraits out of nothing but wishes</source>
            <translation>Retratos a partir de nada más que deseos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Change a picture</source>
            <translation>Cambiar una imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Give a portrait of your own eyeglasses, or another expression</source>
            <translation>Ponle gafas a un retrato tuyo, o dale otra expresión</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Open Train</source>
            <translation>Abrir Entrenar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/sheet_panel.py" />
            <source>Keep this with all its settings (Ctrl+Return)</source>
            <translation>Conservar esto con todos sus ajustes (Ctrl+Intro)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>on</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>Click: on, off, any. Keys: plus, minus, 0; the arrows lead to the next one.</source>
            <translation>Clic: sí, no, cualquiera. Teclas: más, menos, 0; las flechas llevan al siguiente.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>{name}: {state}</source>
            <translation>{name}: {state}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>The picture has it.</source>
            <translation>La imagen lo tiene.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switch.py" />
            <source>The picture has it not.</source>
            <translation>La imagen no lo tiene.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>{wishes} are left open again: “{wish}” rules that out.</source>
            <translation>Quedan otra vez por decidir: {wishes}; “{wish}” los excluye.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>{all} and {next}</source>
            <translation>{all} y {next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>{wishes} is left open again: “{wish}” rules that out.</source>
            <translation>Queda otra vez por decidir: {wishes}; “{wish}” lo excluye.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>Leave all open</source>
            <translation>Dejar todo abierto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>“{word}”</source>
            <translation>“{word}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/switches.py" />
            <source>Wish for nothing in particular</source>
            <translation>No desear nada en particular</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Way from A to B</source>
            <translation>Camino de A a B</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Let the walk begin with the picked portrait</source>
            <translation>Que el recorrido empiece con el retrato elegido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Let the walk end with the picked portrait</source>
            <translation>Que el recorrido termine con el retrato elegido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Pin as {name}</source>
            <translation>Fijar como {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>There and back, until you stop it</source>
            <translation>Ida y vuelta, hasta que lo detengas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Keep the walk in the gallery, as one sheet</source>
            <translation>Guardar el recorrido en la galería, como una sola hoja</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Save the walk as an animation</source>
            <translation>Guardar el recorrido como animación</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/portraits/walk_panel.py" />
            <source>Walk</source>
            <translation>Recorrido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Presets ({suffixes})</source>
            <translation>Ajustes predefinidos ({suffixes})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Put this preset's settings into the form</source>
            <translation>Poner los ajustes de este ajuste predefinido en el formulario</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Save Current As…</source>
            <translation>Guardar actual como…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Keep the form's settings as a preset</source>
            <translation>Guardar los ajustes del formulario como ajuste predefinido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Rename…</source>
            <translation>Renombrar…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Give this preset another title</source>
            <translation>Dar otro título a este ajuste predefinido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Move this preset to the trash</source>
            <translation>Mover este ajuste predefinido a la papelera</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Keep a preset from a file; files can be dropped too</source>
            <translation>Guardar un ajuste predefinido de un archivo; también se pueden soltar archivos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Write this preset to a file, to hand it on</source>
            <translation>Escribir este ajuste predefinido en un archivo, para compartirlo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>All settings at their defaults</source>
            <translation>Todos los ajustes con sus valores iniciales</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Save preset</source>
            <translation>Guardar ajuste predefinido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Import presets</source>
            <translation>Importar ajustes predefinidos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Rename preset</source>
            <translation>Renombrar ajuste predefinido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>Export preset</source>
            <translation>Exportar ajuste predefinido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/presets/window.py" />
            <source>This version has no settings {names}; the others are in the form.</source>
            <translation>Esta versión no tiene los ajustes {names}; los demás están en el formulario.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>{n} runs are waiting in the queue.</source>
            <extracomment>If n is 1: 1 run is waiting in the queue.</extracomment>
            <translation>
                <numerusform>1 ejecución espera en la cola.</numerusform>
                <numerusform>{n} ejecuciones esperan en la cola.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>Add to the queue: it is done after what goes on now (Ctrl+Shift+Return)</source>
            <translation>Añadir a la cola: se hace después de lo que está en marcha (Ctrl+Mayús+Intro)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>Add to queue</source>
            <translation>Añadir a la cola</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>Run it</source>
            <translation>Ejecutarla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/adding.py" />
            <source>Run them</source>
            <translation>Ejecutarlas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Values between commas, or a range: 1..4, or 0..1..0.25 by its last number</source>
            <translation>Valores entre comas, o un rango: 1..4, o 0..1..0.25 con su último número como paso</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>{n:,} runs, in this order:</source>
            <extracomment>If n is 1: 1 run, in this order:</extracomment>
            <translation>
                <numerusform>1 ejecución, en este orden:</numerusform>
                <numerusform>{n:,} ejecuciones, en este orden:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>The run that the form of {generator} describes, with every value of these settings:</source>
            <translation>La ejecución que describe el formulario de {generator}, con cada valor de estos ajustes:</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Every choice of wildcards such as {red|blue}, not one by the seed</source>
            <translation>Cada opción de comodines como {red|blue}, no una según la semilla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Runs</source>
            <translation>Ejecuciones</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Every prompt of {name}, by {generator}. What it does not say is as in the form.</source>
            <translation>Cada prompt de {name}, con {generator}. Lo que no dice es como en el formulario.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Setting</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>No setting</source>
            <translation>Ningún ajuste</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Values</source>
            <translation>Valores</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Add from a list</source>
            <translation>Añadir de una lista</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Add a grid</source>
            <translation>Añadir una cuadrícula</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>… and {n:,} more</source>
            <extracomment>If n is 1: … and 1 more</extracomment>
            <translation>
                <numerusform>… y 1 más</numerusform>
                <numerusform>… y {n:,} más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>Add {n:,} Runs</source>
            <extracomment>If n is 1: Add 1 Run</extracomment>
            <translation>
                <numerusform>Añadir 1 ejecución</numerusform>
                <numerusform>Añadir {n:,} ejecuciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>1..4   or   0.05, 0.1</source>
            <translation>1..4   o   0.05, 0.1</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/batch_dialog.py" />
            <source>(no prompt)</source>
            <translation>(sin prompt)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Contact sheet</source>
            <translation>Hoja de contactos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Drawing…</source>
            <translation>Dibujando…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Save As…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>Save contact sheet</source>
            <translation>Guardar hoja de contactos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>PNG (*.png)</source>
            <translation>PNG (*.png)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/contact_sheet.py" />
            <source>The contact sheet is saved as {path}.</source>
            <translation>La hoja de contactos se guardó como {path}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/course.py" />
            <source>about {hours} h {minutes} min</source>
            <translation>unas {hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/course.py" />
            <source>less than a minute</source>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/course.py" />
            <source>about {minutes} min</source>
            <translation>unos {minutes} min</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/course.py" />
            <source>about {hours} h</source>
            <translation>unas {hours} h</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Change This Run</source>
            <translation>Cambiar esta ejecución</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Have it done with these settings (Ctrl+Return)</source>
            <translation>Que se haga con estos ajustes (Ctrl+Intro)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Edit run</source>
            <translation>Editar ejecución</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Leave the run as it is (Esc)</source>
            <translation>Dejar la ejecución como está (Esc)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/edit_dialog.py" />
            <source>Change this run</source>
            <translation>Cambiar esta ejecución</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Where what waits is done: here one by one, or by many machines at once</source>
            <translation>Dónde se hace lo que espera: aquí una por una, o en muchas máquinas a la vez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{done} of {total} done</source>
            <translation>{done} de {total} hechas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Add from List…</source>
            <translation>Añadir de lista…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Add every prompt of a text or CSV file</source>
            <translation>Añadir cada prompt de un archivo de texto o CSV</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Grid…</source>
            <translation>Cuadrícula…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Add the form's run with several values of settings</source>
            <translation>Añadir la ejecución del formulario con varios valores de los ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Contact Sheet…</source>
            <translation>Hoja de contactos…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Show a finished batch on one sheet (Ctrl+J)</source>
            <translation>Mostrar un lote terminado en una hoja (Ctrl+J)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Retry Failed</source>
            <translation>Reintentar fallidas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Let all that failed wait again</source>
            <translation>Dejar que todo lo que falló espere otra vez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Clear Ended</source>
            <translation>Quitar acabadas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Take out all that has ended; the pictures stay</source>
            <translation>Quitar todo lo que ha acabado; las imágenes se quedan</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Progress of the cluster</source>
            <translation>Progreso del clúster</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Stop Cluster</source>
            <translation>Detener clúster</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Stop all that runs there; it waits again</source>
            <translation>Detener todo lo que se ejecuta ahí; vuelve a esperar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{n} running</source>
            <extracomment>If n is 1: 1 running</extracomment>
            <translation>
                <numerusform>1 en marcha</numerusform>
                <numerusform>{n} en marcha</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{n} waiting</source>
            <extracomment>If n is 1: 1 waiting</extracomment>
            <translation>
                <numerusform>1 en espera</numerusform>
                <numerusform>{n} en espera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{n} finished</source>
            <extracomment>If n is 1: 1 finished</extracomment>
            <translation>
                <numerusform>1 terminada</numerusform>
                <numerusform>{n} terminadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>{n} cancelled</source>
            <extracomment>If n is 1: 1 cancelled</extracomment>
            <translation>
                <numerusform>1 cancelada</numerusform>
                <numerusform>{n} canceladas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Nothing waits</source>
            <translation>Nada espera</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Do what waits</source>
            <translation>Hacer lo que espera</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/header.py" />
            <source>Begin nothing more; what runs goes on</source>
            <translation>No empezar nada más; lo que está en marcha continúa</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Running</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Finished</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Goes on</source>
            <translation>Continúa</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Running elsewhere</source>
            <translation>En marcha en otro lugar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/listing.py" />
            <source>Loading</source>
            <translation>Cargando</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/nothing.py" />
            <source>Press the button beside Generate, or Ctrl+Shift+Return, to let a picture wait here for its turn.
A prompt list or a grid of settings fills it at once; list files can be dropped here too.</source>
            <translation>Pulsa el botón junto a Generar, o Ctrl+Mayús+Intro, para que una imagen espere aquí su turno.
Una lista de prompts o una cuadrícula de ajustes la llena de una vez; también se pueden soltar aquí archivos de listas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/nothing.py" />
            <source>Nothing waits here</source>
            <translation>Aquí no espera nada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Prompt lists (*.txt *.csv *.tsv);;All files (*)</source>
            <translation>Listas de prompts (*.txt *.csv *.tsv);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Change this run before its turn</source>
            <translation>Cambiar esta ejecución antes de su turno</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Use These Settings</source>
            <translation>Usar estos ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Show Picture</source>
            <translation>Mostrar imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Show what it made</source>
            <translation>Mostrar lo que hizo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Do Next</source>
            <translation>Hacer primero</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Move to the front</source>
            <translation>Mover al principio</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Do Last</source>
            <translation>Hacer al final</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Move to the end</source>
            <translation>Mover al final</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Add it once more</source>
            <translation>Añadirla otra vez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Let it wait again</source>
            <translation>Dejar que espere otra vez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Stop This Run</source>
            <translation>Detener esta ejecución</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Keep its picture, and go on with the next</source>
            <translation>Conservar su imagen, y continuar con la siguiente</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Take out of the queue; pictures stay</source>
            <translation>Quitar de la cola; las imágenes se quedan</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>All pictures of this batch on one sheet</source>
            <translation>Todas las imágenes de este lote en una hoja</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>use of “{title}”</source>
            <translation>uso de “{title}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>Add from a prompt list</source>
            <translation>Añadir de una lista de prompts</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>removal of {n} runs</source>
            <extracomment>If n is 1: removal of 1 run</extracomment>
            <translation>
                <numerusform>retirada de 1 ejecución</numerusform>
                <numerusform>retirada de {n} ejecuciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/page.py" />
            <source>{n} runs are out of the queue; pictures stay. Undo puts back.</source>
            <extracomment>If n is 1: 1 run is out of the queue; pictures stay. Undo puts back.</extracomment>
            <translation>
                <numerusform>1 ejecución ha salido de la cola; las imágenes se quedan. Deshacer la devuelve.</numerusform>
                <numerusform>{n} ejecuciones han salido de la cola; las imágenes se quedan. Deshacer las devuelve.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/planning.py" />
            <source>Prompt, line {number}</source>
            <translation>Prompt, línea {number}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/runner.py" />
            <source>The queue is paused, with {n} waiting.</source>
            <translation>La cola está en pausa, con {n} en espera.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/runner.py" />
            <source>{n} runs added to the queue, which is paused.</source>
            <extracomment>If n is 1: 1 run added to the queue, which is paused.</extracomment>
            <translation>
                <numerusform>1 ejecución añadida a la cola, que está en pausa.</numerusform>
                <numerusform>{n} ejecuciones añadidas a la cola, que está en pausa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/queue/runner.py" />
            <source>{n} runs added to the queue.</source>
            <extracomment>If n is 1: 1 run added to the queue.</extracomment>
            <translation>
                <numerusform>1 ejecución añadida a la cola.</numerusform>
                <numerusform>{n} ejecuciones añadidas a la cola.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/queue/view.py" />
            <source>What runs, what waits in its order, and what has ended</source>
            <translation>Lo que está en marcha, lo que espera en su orden, y lo que ha acabado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Wait until the picture at hand is done, or stop it, and drop this one again.</source>
            <translation>Espera a que termine la imagen en curso, o detenla, y suelta esta otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Drop one picture that this program has made: a PNG, JPEG or WebP.</source>
            <translation>Suelta una imagen que haya hecho este programa: PNG, JPEG o WebP.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Use its settings</source>
            <translation>Usar sus ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>How it was made comes into the form.</source>
            <translation>Cómo se hizo pasa al formulario.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>use of the settings of {name}</source>
            <translation>uso de los ajustes de {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>The settings of {name} are in the form. {text}</source>
            <translation>Los ajustes de {name} están en el formulario. {text}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>{name} was made by “{generator}”, which is not here. If that is a plug-in, install it, and drop the picture again.</source>
            <translation>{name} la hizo “{generator}”, que no está aquí. Si es un complemento, instálalo y suelta la imagen otra vez.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Its settings were changed {n} times on the way.</source>
            <extracomment>If n is 1: Its settings were changed once on the way.</extracomment>
            <translation>
                <numerusform>Sus ajustes cambiaron una vez por el camino.</numerusform>
                <numerusform>Sus ajustes cambiaron {n} veces por el camino.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>Make it again</source>
            <translation>Hacerla otra vez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restoring.py" />
            <source>changes made on the way</source>
            <translation>cambios hechos por el camino</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/course.py" />
            <source>Putting the frames into the film</source>
            <translation>Poniendo los fotogramas en la película</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/course.py" />
            <source>All frames are finished</source>
            <translation>Todos los fotogramas están terminados</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Paint the frames anew</source>
            <translation>Pintar los fotogramas de nuevo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Take the settings of the Create page</source>
            <translation>Tomar los ajustes de la página Crear</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Prompts and all but what frames have of their own: undo puts them back</source>
            <translation>Los prompts y todo menos lo propio de los fotogramas: Deshacer los devuelve</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Restyle, pause or resume</source>
            <translation>Reestilizar, pausar o reanudar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>Stop; the frames that are finished are kept (Esc)</source>
            <translation>Detener; los fotogramas terminados se conservan (Esc)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>use of the settings of the Create page</source>
            <translation>uso de los ajustes de la página Crear</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>choice of the source</source>
            <translation>elección del origen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/form.py" />
            <source>shape of the source</source>
            <translation>forma del origen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Frame {number} will stand here, painted anew.</source>
            <translation>El fotograma {number} estará aquí, pintado de nuevo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Restyled</source>
            <translation>Con nuevo estilo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Restyled  ·  frame {number}, forming</source>
            <translation>Con nuevo estilo  ·  fotograma {number}, formándose</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Source  ·  frame {number}</source>
            <translation>Origen  ·  fotograma {number}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/looking.py" />
            <source>Restyled  ·  frame {number}</source>
            <translation>Con nuevo estilo  ·  fotograma {number}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Live</source>
            <translation>En vivo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Pausing</source>
            <translation>Pausando</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>A restyling is under way. Stop it? Its finished frames are kept, and it can go on later.</source>
            <translation>Hay un cambio de estilo en marcha. ¿Detenerlo? Sus fotogramas terminados se conservan, y puede continuar más tarde.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>The settings of the Create page are here now; iterations and learning rate stay.</source>
            <translation>Los ajustes de la página Crear ya están aquí; las iteraciones y la tasa de aprendizaje se quedan.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Frame {number} of {count} is finished here</source>
            <translation>Aquí está terminado el fotograma {number} de {count}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Frames are being painted. Cancel that, or wait until it is finished.</source>
            <translation>Se están pintando fotogramas. Cancélalo, o espera a que termine.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>The frames that are finished are kept.</source>
            <translation>Los fotogramas terminados se conservan.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>Go On</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/page.py" />
            <source>All {count} frames are restyled.</source>
            <translation>Los {count} fotogramas tienen ya el nuevo estilo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/progress.py" />
            <source>{done} of {count} frames are finished</source>
            <translation>{done} de {count} fotogramas están terminados</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/progress.py" />
            <source>All {count} frames are finished</source>
            <translation>Los {count} fotogramas están terminados</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/progress.py" />
            <source>Stopped by an error</source>
            <translation>Detenido por un error</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Drag to look at other frames</source>
            <translation>Arrastra para mirar otros fotogramas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Watch the frame that forms</source>
            <translation>Ver el fotograma que se forma</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Open Folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Show the frames in the file manager</source>
            <translation>Mostrar los fotogramas en el gestor de archivos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Play Film</source>
            <translation>Ver película</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Show the restyled film</source>
            <translation>Mostrar la película con el nuevo estilo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/stage.py" />
            <source>Source</source>
            <translation>Origen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Restyle this</source>
            <translation>Cambiar el estilo de esto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Its frames are painted anew, one after the other.</source>
            <translation>Sus fotogramas se pintan de nuevo, uno tras otro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>One folder of pictures or one video is restyled at a time. Drop a single one.</source>
            <translation>Se cambia el estilo de una carpeta de imágenes o de un vídeo cada vez. Suelta solo uno.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Choose a Folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>A folder of pictures, in the order of their names</source>
            <translation>Una carpeta de imágenes, en el orden de sus nombres</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Choose a Video…</source>
            <translation>Elegir un vídeo…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>An MP4, WebM, MOV or GIF</source>
            <translation>Un MP4, WebM, MOV o GIF</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>What shall be painted anew?</source>
            <translation>¿Qué se debe pintar de nuevo?</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/welcome.py" />
            <source>Drop a folder of pictures or a video here, or choose one.</source>
            <translation>Suelta aquí una carpeta de imágenes o un vídeo, o elige uno.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>The folder to write to holds frames of another source or of other settings. Choose another folder.</source>
            <translation>La carpeta de destino contiene fotogramas de otro origen o de otros ajustes. Elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>{done} of {count} frames are finished already, and stay as they are. Go On paints the rest.</source>
            <translation>{done} de {count} fotogramas ya están terminados, y se quedan como están. Continuar pinta el resto.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>The frames and the film are in the folder. Its sound is {sound}.</source>
            <translation>Los fotogramas y la película están en la carpeta. Sonido: {sound}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>{rate:.4g} a second</source>
            <translation>{rate:.4g} por segundo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>All {count} frames are finished already, and stay as they are.</source>
            <translation>Los {count} fotogramas ya están terminados, y se quedan como están.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>The frames are in the folder.</source>
            <translation>Los fotogramas están en la carpeta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/restyle/words.py" />
            <source>The frames and the film are in the folder.</source>
            <translation>Los fotogramas y la película están en la carpeta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/resuming.py" />
            <source>Discard it?</source>
            <translation>¿Descartarla?</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/resuming.py" />
            <source>“{title}” had come to step {step} of {total_steps}. It cannot be brought back.</source>
            <translation>“{title}” había llegado al paso {step} de {total_steps}. No se puede recuperar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/resuming.py" />
            <source>going on with “{title}”</source>
            <translation>continuación de “{title}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/run_worker.py" />
            <source>Loading the models…</source>
            <translation>Cargando los modelos…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/saving.py" />
            <source>Save Image</source>
            <translation>Guardar imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/saving.py" />
            <source>Save Latent</source>
            <translation>Guardar latente</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/canvas.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/canvas.py" />
            <source>Arrow keys move the picture; plus, minus and 0 zoom and fit it.</source>
            <translation>Las flechas mueven la imagen; más, menos y 0 la amplían, reducen y encajan.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparing.py" />
            <source>There is nothing to compare with yet. Choose a picture of the gallery and “Compare with This”, or start from a picture.</source>
            <translation>Aún no hay con qué comparar. Elige una imagen de la galería y “Comparar con esta”, o empieza con una imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparing.py" />
            <source>Pictures are compared with “{title}” now. Hold \ to see it, or switch on Wipe.</source>
            <translation>Ahora las imágenes se comparan con “{title}”. Mantén \ para verla, o activa Dividir.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparing.py" />
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparison.py" />
            <source>The other picture</source>
            <translation>La otra imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparison.py" />
            <source>Wipe</source>
            <translation>Dividir</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparison.py" />
            <source>Left of the line is the picture, right of it the other one</source>
            <translation>A la izquierda de la línea está la imagen; a la derecha, la otra</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/comparison.py" />
            <source>Drag, or use the arrow keys: left is the picture, right the other one</source>
            <translation>Arrastra, o usa las flechas: a la izquierda la imagen, a la derecha la otra</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/drop.py" />
            <source>The next picture begins with it.</source>
            <translation>La próxima imagen empieza con ella.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/drop.py" />
            <source>A picture starts from one file. Drop a single picture or latent.</source>
            <translation>Una imagen empieza con un solo archivo. Suelta una sola imagen o latente.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/drop.py" />
            <source>“{name}” is neither a picture nor a latent. Drop a PNG, JPEG or WebP picture, or a .safetensors latent.</source>
            <translation>“{name}” no es ni una imagen ni un latente. Suelta una imagen PNG, JPEG o WebP, o un latente .safetensors.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/drop.py" />
            <source>Not this one</source>
            <translation>Este no</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>The loss of each step is drawn here: the lower, the closer to the prompts.</source>
            <translation>Aquí se dibuja la pérdida de cada paso: cuanto más baja, más cerca de los prompts.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>Loss chart</source>
            <translation>Gráfica de pérdida</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>The loss terms over the steps</source>
            <translation>Los términos de la pérdida a lo largo de los pasos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>Curve of {name}</source>
            <translation>Curva de {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/loss_chart.py" />
            <source>Show or hide the curve of {name}</source>
            <translation>Mostrar u ocultar la curva de {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask.py" />
            <source>inversion of the mask</source>
            <translation>inversión de la máscara</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask.py" />
            <source>clearing of the mask</source>
            <translation>vaciado de la máscara</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Size of the brush in pixels ([ and ])</source>
            <translation>Tamaño del pincel en píxeles ([ y ])</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Pixels over which all edges are softened</source>
            <translation>Píxeles en los que se suavizan todos los bordes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Paint what stays as it is (X)</source>
            <translation>Pintar lo que se queda como está (X)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Erase: let it change again (X, or the right button)</source>
            <translation>Borrar: dejar que cambie otra vez (X, o el botón derecho)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Soft edge of the brush</source>
            <translation>Borde suave del pincel</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Size of the brush</source>
            <translation>Tamaño del pincel</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Feather</source>
            <translation>Borde suave</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Invert: what stays may change, and the other way round</source>
            <translation>Invertir: lo que se queda puede cambiar, y al revés</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Clear: let everything change</source>
            <translation>Vaciar: dejar que todo cambie</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Load a mask picture: white may change, black stays</source>
            <translation>Cargar una imagen de máscara: el blanco puede cambiar, el negro se queda</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Undo the last stroke</source>
            <translation>Deshacer el último trazo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Do the last stroke again</source>
            <translation>Rehacer el último trazo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>Done painting</source>
            <translation>Terminar de pintar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_bar.py" />
            <source>{what}: {pixels:.0f}</source>
            <translation>{what}: {pixels:.0f}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>Paint what must stay</source>
            <translation>Pinta lo que debe quedarse</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>Arrow keys move the brush, Space paints what stays as it is, X turns to the eraser; the brackets make the brush smaller and larger.</source>
            <translation>Las flechas mueven el pincel, Espacio pinta lo que se queda como está, X cambia al borrador; los corchetes hacen el pincel más pequeño y más grande.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>stroke of the eraser</source>
            <translation>trazo del borrador</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/mask_layer.py" />
            <source>stroke of the mask</source>
            <translation>trazo de la máscara</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>change of the mask</source>
            <translation>cambio de la máscara</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>Load Mask</source>
            <translation>Cargar máscara</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>change of the feather</source>
            <translation>cambio del borde suave</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>The mask could not be written to {path} ({reason}). Make room there, and paint on.</source>
            <translation>No se pudo escribir la máscara en {path} ({reason}). Haz sitio ahí y sigue pintando.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/masking.py" />
            <source>loading of a mask</source>
            <translation>carga de una máscara</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/notice.py" />
            <source>Take back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/notice.py" />
            <source>Put it back as it was</source>
            <translation>Ponerlo como estaba</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/notice.py" />
            <source>Dismiss this note</source>
            <translation>Cerrar esta nota</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/notice.py" />
            <source>Dismiss note</source>
            <translation>Cerrar nota</translation>
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
            <translation>Paso {step} de {total}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/progress.py" />
            <source>{speed:.1f} steps/s</source>
            <translation>{speed:.1f} pasos/s</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/progress.py" />
            <source>Paused after step {step} of {total}</source>
            <translation>En pausa tras el paso {step} de {total}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/app/stage/progress.py" />
            <source>Finished after {n} steps</source>
            <extracomment>If n is 1: Finished after {n} step</extracomment>
            <translation>
                <numerusform>Terminada tras {n} paso</numerusform>
                <numerusform>Terminada tras {n} pasos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/progress.py" />
            <source>Cancelled after step {step}</source>
            <translation>Cancelada tras el paso {step}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/region_layer.py" />
            <source>Regions of the prompts</source>
            <translation>Regiones de los prompts</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/region_layer.py" />
            <source>Drag over a part of the picture. With keys: arrows move a box, with Shift they stretch it, Return takes it, Escape leaves it.</source>
            <translation>Arrastra sobre una parte de la imagen. Con teclas: las flechas mueven un recuadro, con Mayús lo estiran, Intro lo acepta, Escape lo deja.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Prompt for a &amp;Region</source>
            <translation>Prompt para una reg&amp;ión</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Drag over the part of the picture that the prompt at the caret is for ({keys})</source>
            <translation>Arrastra sobre la parte de la imagen a la que se refiere el prompt donde está el cursor ({keys})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Drag over where “{prompt}” belongs</source>
            <translation>Arrastra sobre el lugar que corresponde a “{prompt}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Write a prompt, and drag over where it belongs</source>
            <translation>Escribe un prompt, y arrastra sobre el lugar que le corresponde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>Write the prompt first, then drag over where it belongs.</source>
            <translation>Escribe primero el prompt, y arrastra luego sobre el lugar que le corresponde.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/regions.py" />
            <source>region of a prompt</source>
            <translation>región de un prompt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/starting.py" />
            <source>choice of the start</source>
            <translation>elección del inicio</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/starting.py" />
            <source>The next picture starts from {name}.</source>
            <translation>La próxima imagen empieza con {name}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>total</source>
            <translation>total</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>include</source>
            <translation>incluir</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>exclude</source>
            <translation>excluir</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>extras</source>
            <translation>extras</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>start</source>
            <translation>inicio</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>flat areas</source>
            <translation>áreas planas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>smoothness</source>
            <translation>suavidad</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>colourfulness</source>
            <translation>colorido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>symmetry across</source>
            <translation>simetría horizontal</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>symmetry down</source>
            <translation>simetría vertical</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>palette</source>
            <translation>paleta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>edge</source>
            <translation>borde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>score</source>
            <translation>puntuación</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>noise</source>
            <translation>ruido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>hits</source>
            <translation>aciertos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>shown</source>
            <translation>mostrado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>agreement</source>
            <translation>concordancia</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>pixels</source>
            <translation>píxeles</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>features</source>
            <translation>rasgos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>fooled</source>
            <translation>engañado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/terms.py" />
            <source>discriminator</source>
            <translation>discriminador</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>Get models for larger pictures…</source>
            <translation>Obtener modelos para imágenes más grandes…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>See which models there are, and download or import them</source>
            <translation>Ver qué modelos hay, y descargarlos o importarlos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>Write this prompt into Include</source>
            <translation>Escribir este prompt en Incluir</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>What would you like to see?</source>
            <translation>¿Qué te gustaría ver?</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/stage/welcome.py" />
            <source>Describe it on the left and press Generate, or begin with one of these:</source>
            <translation>Descríbelo a la izquierda y pulsa Generar, o empieza con uno de estos:</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/heat.py" />
            <source>Where the prompt is found</source>
            <translation>Dónde se encuentra el prompt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/helm.py" />
            <source>This cannot change while a picture forms.</source>
            <translation>Esto no puede cambiar mientras se forma una imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/helm.py" />
            <source>{error} The run goes on as before.</source>
            <translation>{error} La ejecución continúa como antes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>Show where in the picture this prompt is found</source>
            <translation>Mostrar en qué parte de la imagen se encuentra este prompt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>To see where a prompt is found, choose it while a picture forms.</source>
            <translation>Para ver dónde se encuentra un prompt, elígelo mientras se forma una imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>Similarity {number}.</source>
            <translation>Similitud {number}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/read_out.py" />
            <source>How alike each prompt and the picture are shows here while a picture forms.</source>
            <translation>Aquí se ve cuánto se parecen cada prompt y la imagen mientras esta se forma.</translation>
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
            <translation>similitud</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/words.py" />
            <source>Changed after step {step}</source>
            <translation>Cambiado tras el paso {step}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/words.py" />
            <source>Changed before the first step</source>
            <translation>Cambiado antes del primer paso</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/steering/words.py" />
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/looking_back.py" />
            <source>The last {most} kept steps of a run can be gone on from. Finish the picture, and choose it in the gallery to begin a new one from this step.</source>
            <translation>Se puede continuar desde los últimos {most} pasos guardados de una ejecución. Termina la imagen, y elígela en la galería para empezar una nueva desde este paso.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/looking_back.py" />
            <source>Look back to a step first, to go on from there another way.</source>
            <translation>Vuelve primero a un paso anterior, para continuar desde ahí de otra manera.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Go on from this step with the form as it stands now. A run under way is stopped, and kept.</source>
            <translation>Continuar desde este paso con el formulario tal como está ahora. Una ejecución en marcha se detiene y se conserva.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Branch from here</source>
            <translation>Ramificar desde aquí</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Look back: drag, or use the arrow keys; the right end is the picture as it stands</source>
            <translation>Mirar atrás: arrastra, o usa las flechas; el extremo derecho es la imagen tal como está</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Steps of the picture</source>
            <translation>Pasos de la imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/timeline/timeline.py" />
            <source>Step {step}</source>
            <translation>Paso {step}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Train, from where it stopped the last time</source>
            <translation>Entrenar, desde donde se detuvo la última vez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Recipe</source>
            <translation>Receta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Files without a full path lie in {folder}.</source>
            <translation>Los archivos sin ruta completa están en {folder}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Stop, and keep what was learnt so far: Start goes on from there</source>
            <translation>Detener, y conservar lo aprendido hasta ahora: “Inicio” continúa desde ahí</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Begin anew</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/lesson.py" />
            <source>Put what was learnt so far aside</source>
            <translation>Apartar lo aprendido hasta ahora</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/page.py" />
            <source>The loss of each step is drawn here: the lower, the more the model has learnt.</source>
            <translation>Aquí se dibuja la pérdida de cada paso: cuanto más baja, más ha aprendido el modelo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/page.py" />
            <source>A model is being trained. Stop it and close? It goes on from here the next time.</source>
            <translation>Se está entrenando un modelo. ¿Detener y cerrar? La próxima vez continúa desde aquí.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/page.py" />
            <source>The next training begins anew. What was learnt before is in {aside}.</source>
            <translation>El próximo entrenamiento empieza de nuevo. Lo aprendido antes está en {aside}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/page.py" />
            <source>{path} could not be put aside. Close what uses it.</source>
            <translation>No se pudo apartar {path}. Cierra lo que lo usa.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/samples.py" />
            <source>Samples</source>
            <translation>Muestras</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/training/samples.py" />
            <source>Choose a recipe and press Start.

What the model can do appears here while it learns. A training can rest, stop, and go on
exactly where it was, even after the program was closed.</source>
            <translation>Elige una receta y pulsa “Inicio”.

Lo que el modelo sabe hacer aparece aquí mientras aprende. Un entrenamiento puede descansar, detenerse y continuar
exactamente donde estaba, incluso después de cerrar el programa.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/undo_group.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/app/undo_group.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/cli/compare.py" />
            <source>--workers and --threads are those of a cluster. Name it with --ray.</source>
            <translation>--workers y --threads son de un clúster. Nómbralo con --ray.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/cells.py" />
            <source>There is no prompt among these settings. Use a CSV file with a column per setting.</source>
            <translation>No hay ningún prompt entre estos ajustes. Usa un archivo CSV con una columna por ajuste.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/cells.py" />
            <source>{place}: {reason}</source>
            <translation>{place}: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>Grid</source>
            <translation>Cuadrícula</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>{where}, character {character}</source>
            <translation>{where}, carácter {character}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>there is no setting “{name}”.</source>
            <translation>no hay ningún ajuste “{name}”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>{place}: {fault}</source>
            <translation>{place}: {fault}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>a setting and its values come here, as in seed=1,2,3.</source>
            <translation>aquí va un ajuste con sus valores, como en seed=1,2,3.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>the quotation mark is never closed.</source>
            <translation>las comillas no se cierran.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>a value is missing here.</source>
            <translation>aquí falta un valor.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>{first} never comes to {last} in steps of {step}.</source>
            <translation>{first} nunca llega a {last} en pasos de {step}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>“{name}” comes twice. Write all its values behind one name.</source>
            <translation>“{name}” aparece dos veces. Escribe todos sus valores tras un solo nombre.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/grid.py" />
            <source>a setting has at most {most} values in a grid.</source>
            <translation>un ajuste tiene como máximo {most} valores en una cuadrícula.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>Those there are: {names}. A list is a text file in {folder}, with one phrase a line.</source>
            <translation>Las que hay: {names}. Una lista es un archivo de texto en {folder}, con una frase por línea.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>There are no lists yet. A list is a text file in {folder}, with one phrase a line.</source>
            <translation>Aún no hay listas. Una lista es un archivo de texto en {folder}, con una frase por línea.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>there is no list “{name}”. {advice}</source>
            <translation>no hay ninguna lista “{name}”. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>the list “{name}” is empty. Write one phrase a line into {path}.</source>
            <translation>la lista “{name}” está vacía. Escribe una frase por línea en {path}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>the list “{name}” is too large: {path} has more than 4 MiB.</source>
            <translation>la lista “{name}” es demasiado grande: {path} tiene más de 4 MiB.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>the list “{name}” cannot be read: {path} ({reason}).</source>
            <translation>no se puede leer la lista “{name}”: {path} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/lists.py" />
            <source>the list “{name}” is no UTF-8 text. Save {path} as UTF-8.</source>
            <translation>la lista “{name}” no es texto UTF-8. Guarda {path} como UTF-8.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/plan.py" />
            <source>{title} {value}</source>
            <translation>{title} {value}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/plan.py" />
            <source>That makes {number:,} pictures, and a batch has at most {most:,}. Take fewer values for the grid, or choose some of the wildcards at random.</source>
            <translation>Son {number:,} imágenes, y un lote tiene como máximo {most:,}. Usa menos valores en la cuadrícula, o elige al azar algunos de los comodines.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/plan.py" />
            <source>{all} · {next}</source>
            <translation>{all} · {next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/plan.py" />
            <source>{place}: “{name}” is in {other} already. Take one of them away.</source>
            <translation>{place}: “{name}” ya está en {other}. Quita uno de los dos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{file}, line {line}</source>
            <translation>{file}, línea {line}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}: there is no setting “{name}”. The first line names settings, such as {example} or seed.</source>
            <translation>{place}: no hay ningún ajuste “{name}”. La primera línea nombra ajustes, como {example} o seed.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>There is no prompt in {file}. Write one a line.</source>
            <translation>No hay ningún prompt en {file}. Escribe uno por línea.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}, column “{name}”</source>
            <translation>{place}, columna “{name}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}, column {column}</source>
            <translation>{place}, columna {column}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{file} is too large for a prompt list: it has more than 16 MiB.</source>
            <translation>{file} es demasiado grande para una lista de prompts: tiene más de 16 MiB.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>The prompt list {path} cannot be read ({reason}).</source>
            <translation>No se puede leer la lista de prompts {path} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{file} is no UTF-8 text. Save it as UTF-8, or as CSV UTF-8.</source>
            <translation>{file} no es texto UTF-8. Guárdalo como UTF-8, o como CSV UTF-8.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}, column {column}: there are more cells than columns with a name. Put quotation marks around a text with commas in it.</source>
            <translation>{place}, columna {column}: hay más celdas que columnas con nombre. Pon entre comillas un texto que contenga comas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{place}: two columns are for “{name}”. Take one of them away.</source>
            <translation>{place}: dos columnas son para “{name}”. Quita una de ellas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/table.py" />
            <source>{file}, line {begins}: this is no CSV ({reason}).</source>
            <translation>{file}, línea {begins}: esto no es CSV ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>this brace was never opened. Write \} for the brace itself.</source>
            <translation>esta llave nunca se abrió. Escribe \} para la llave misma.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>at most {most} choices can stand within each other.</source>
            <translation>como máximo {most} opciones pueden estar unas dentro de otras.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>there is nothing to choose from. Write {red|blue}, {*list} or, for the brace itself, \{.</source>
            <translation>no hay nada entre lo que elegir. Escribe {red|blue}, {*list} o, para la llave misma, \{.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>how likely a choice is lies between 0 and 1000000.</source>
            <translation>la probabilidad de una opción está entre 0 y 1000000.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>a list cannot hold itself: {chain}.</source>
            <translation>una lista no puede contenerse a sí misma: {chain}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>this brace is never closed. Write } after the choices, or \{.</source>
            <translation>esta llave nunca se cierra. Escribe } tras las opciones, o \{.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/batches/wildcards.py" />
            <source>in line {number} of the list “{name}”, {fault}</source>
            <translation>en la línea {number} de la lista “{name}”, {fault}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/checkpoints.py" />
            <source>The saved run has settings that this version does not know ({unknown}). Update the program to go on with it.</source>
            <translation>La ejecución guardada tiene ajustes que esta versión no conoce ({unknown}). Actualiza el programa para continuarla.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/checkpoints.py" />
            <source>The saved run has other settings than this one. Restore its settings, or start a new run.</source>
            <translation>La ejecución guardada tiene otros ajustes que esta. Recupera sus ajustes, o empieza una ejecución nueva.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/checkpoints.py" />
            <source>The checkpoint {path} cannot be read. Delete it to start from the beginning, or put back an intact copy.</source>
            <translation>No se puede leer el checkpoint {path}. Elimínalo para empezar desde el principio, o vuelve a poner una copia intacta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/checkpoints.py" />
            <source>The state of this run is damaged. Start it from the beginning.</source>
            <translation>El estado de esta ejecución está dañado. Empiézala desde el principio.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/apart.py" />
            <source>The connection to the cluster at {address} is lost. What was finished is kept. Make sure that its head runs, and start again: the rest is gone on with.</source>
            <translation>Se perdió la conexión con el clúster en {address}. Lo terminado se conserva. Asegúrate de que su nodo principal funcione, y empieza otra vez: se continúa con el resto.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/apart.py" />
            <source>The cluster at {address} cannot be used: {reason}</source>
            <translation>No se puede usar el clúster en {address}: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/attachments.py" />
            <source>The file {path} cannot be read ({reason}). Correct its path, or take it out.</source>
            <translation>No se puede leer el archivo {path} ({reason}). Corrige su ruta, o quítalo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/attachments.py" />
            <source>The files of this run cannot be written to {folder} on a node ({reason}). Make room there, and start the run again.</source>
            <translation>Los archivos de esta ejecución no se pueden escribir en {folder} en un nodo ({reason}). Haz sitio ahí, y empieza la ejecución otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/attachments.py" />
            <source>A file of this run was changed while it was on its way to the cluster. Start the run again.</source>
            <translation>Un archivo de esta ejecución cambió mientras iba de camino al clúster. Empieza la ejecución otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>No Ray cluster can be reached at {address} ({reason}). Make sure that it runs, and that this computer belongs to it: “ray start --address={address} --num-cpus=0”.</source>
            <translation>No se encuentra ningún clúster Ray en {address} ({reason}). Asegúrate de que funcione y de que este equipo forme parte de él: “ray start --address={address} --num-cpus=0”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>The cluster at {address} offers no graphics card, and not {cores_each} processor cores. Add a node that does, or ask for fewer cores for each picture.</source>
            <translation>El clúster en {address} no ofrece ninguna tarjeta gráfica, ni {cores_each} núcleos de procesador. Añade un nodo que los ofrezca, o pide menos núcleos para cada imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>Ray is not installed. Install it here and on all nodes: pip install “t2i-desktop[cluster]”.</source>
            <translation>Ray no está instalado. Instálalo aquí y en todos los nodos: pip install “t2i-desktop[cluster]”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>“{address}” is no address of a Ray cluster. Write host:port, as in 192.168.1.5:6379, or “auto” if this computer belongs to one.</source>
            <translation>“{address}” no es la dirección de un clúster Ray. Escribe equipo:puerto, como en 192.168.1.5:6379, o “auto” si este equipo forma parte de uno.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>This computer belongs to no Ray cluster. Let it join one with “ray start --address=HOST:PORT”, or give the address of one.</source>
            <translation>Este equipo no forma parte de ningún clúster Ray. Únelo a uno con “ray start --address=HOST:PORT”, o da la dirección de uno.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/joining.py" />
            <source>The cluster at {address} has other versions of Ray or Python than this computer. Install the same ones. Ray says: {reason}</source>
            <translation>El clúster en {address} tiene otras versiones de Ray o Python que este equipo. Instala las mismas. Ray dice: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/ray_fleet.py" />
            <source>A node of the cluster cannot begin: {reason}</source>
            <translation>Un nodo del clúster no puede empezar: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/ray_fleet.py" />
            <source>A node of the cluster has no t2i-desktop. Install version {version} on all nodes.</source>
            <translation>Un nodo del clúster no tiene t2i-desktop. Instala la versión {version} en todos los nodos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/ray_fleet.py" />
            <source>{node} has t2i-desktop {other}, and this computer has {version}. Install the same version on all nodes and here.</source>
            <translation>{node} tiene t2i-desktop {other}, y este equipo tiene {version}. Instala la misma versión en todos los nodos y aquí.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/record.py" />
            <source>The record of the sweep cannot be written to {folder} ({reason}). Make room there, and give the same command again: it goes on.</source>
            <translation>El registro del barrido no se puede escribir en {folder} ({reason}). Haz sitio ahí, y da la misma orden otra vez: continúa.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/store.py" />
            <source>A model was damaged on its way to the cluster. Start the batch again.</source>
            <translation>Un modelo se dañó de camino al clúster. Empieza el lote otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/store.py" />
            <source>A model cannot be written to {root} on a node ({reason}). Make room there, and start the batch again.</source>
            <translation>Un modelo no se puede escribir en {root} en un nodo ({reason}). Haz sitio ahí, y empieza el lote otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/sweep.py" />
            <source>{node} has torch {version}, others have {versions}: their pictures may differ.</source>
            <translation>{node} tiene torch {version}, otros tienen {versions}: sus imágenes pueden diferir.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/sweep.py" />
            <source>{number} workers were lost while they did this run, so it was given up. It may need more memory than they have: choose a smaller picture or fewer cutouts, and try again.</source>
            <translation>Se perdieron {number} workers mientras hacían esta ejecución, así que se abandonó. Quizá necesite más memoria de la que tienen: elige una imagen más pequeña o menos recortes, e inténtalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/sweep.py" />
            <source>A worker was lost. This run goes on after step {step} on another.</source>
            <translation>Se perdió un worker. Esta ejecución continúa tras el paso {step} en otro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/cluster/sweep.py" />
            <source>A worker was lost. This run goes on from the beginning on another.</source>
            <translation>Se perdió un worker. Esta ejecución continúa desde el principio en otro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>“{title}” draws from no prompt, and cannot be compared. Choose another.</source>
            <translation>“{title}” dibuja sin prompt, y no se puede comparar. Elige otro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>There is nothing to compare. Add a column: a generator and its settings.</source>
            <translation>No hay nada que comparar. Añade una columna: un generador y sus ajustes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>There is no prompt. Write one for each row of the comparison.</source>
            <translation>No hay ningún prompt. Escribe uno para cada fila de la comparación.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>There is no seed. Write at least one number, such as 0.</source>
            <translation>No hay ninguna semilla. Escribe al menos un número, como 0.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>That makes {number:,} pictures, and a comparison has at most {most:,}. Take fewer rows, columns or seeds.</source>
            <translation>Son {number:,} imágenes, y una comparación tiene como máximo {most:,}. Usa menos filas, columnas o semillas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>Column “{title}”, row “{line}”: {reason}</source>
            <translation>Columna “{title}”, fila “{line}”: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>{title} ({number})</source>
            <translation>{title} ({number})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/comparison.py" />
            <source>No column of this comparison has a setting named “{name}”.</source>
            <translation>Ninguna columna de esta comparación tiene un ajuste llamado “{name}”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/declaration.py" />
            <source>{path} has a seed that is not between 0 and {most}. Write another.</source>
            <translation>{path} tiene una semilla que no está entre 0 y {most}. Escribe otra.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/declaration.py" />
            <source>{path} cannot be read as a comparison ({reason}). Choose a file that this version or an earlier one has written.</source>
            <translation>No se puede leer {path} como comparación ({reason}). Elige un archivo escrito por esta versión o una anterior.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/digits_judge.py" />
            <source>Digits on the way from one prompt to another have no one right class.</source>
            <translation>Los dígitos en el camino de un prompt a otro no tienen una única clase correcta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/digits_judge.py" />
            <source>The prompt does not name one digit, so nobody can say whether it is drawn.</source>
            <translation>El prompt no nombra un solo dígito, así que nadie puede decir si está dibujado.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>{seconds:.1f} s · {n} steps</source>
            <extracomment>If n is 1: {seconds:.1f} s · {n} step</extracomment>
            <translation>
                <numerusform>{seconds:.1f} s · {n} paso</numerusform>
                <numerusform>{seconds:.1f} s · {n} pasos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>no score</source>
            <translation>sin puntuación</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>judge {score}</source>
            <translation>juez {score}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>no loss</source>
            <translation>sin pérdida</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>loss {loss:.3f}</source>
            <translation>pérdida {loss:.3f}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>no time</source>
            <translation>sin tiempo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/figures.py" />
            <source>median {seconds:.1f} s</source>
            <translation>mediana {seconds:.1f} s</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>Judge of pictures</source>
            <translation>Juez de imágenes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>How likely the prompt is the picture's, among a hundred others and itself in other colours.</source>
            <translation>La probabilidad de que el prompt sea el de la imagen, entre otros cien y él mismo con otros colores.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>Judge of digits</source>
            <translation>Juez de dígitos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>How sure it is that the digits are the one that the prompt names, on average.</source>
            <translation>Su seguridad, de media, de que los dígitos son el que nombra el prompt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>Judge of portraits</source>
            <translation>Juez de retratos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>How sure it is that the attributes asked for are there, and those not wanted are not, on average.</source>
            <translation>Su seguridad, de media, de que los atributos pedidos están y los no deseados no.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>No judge knows pictures of this generator.</source>
            <translation>Ningún juez conoce las imágenes de este generador.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/judges.py" />
            <source>The weights of the judge are not installed.</source>
            <translation>Los pesos del juez no están instalados.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/picture_judge.py" />
            <source>There is no prompt to judge by.</source>
            <translation>No hay ningún prompt por el que juzgar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/picture_judge.py" />
            <source>The judge has never read “{name}”.</source>
            <translation>El juez nunca ha leído “{name}”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/portraits_judge.py" />
            <source>Portraits on the way from one to another have no one right set of attributes.</source>
            <translation>Los retratos en el camino de uno a otro no tienen un único conjunto correcto de atributos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/portraits_judge.py" />
            <source>Prompt and attributes name nothing that the judge could look for.</source>
            <translation>El prompt y los atributos no nombran nada que el juez pueda buscar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/results.py" />
            <source>The figures in {path} cannot be read. Put that file away to make all cells anew; pictures are not touched.</source>
            <translation>No se pueden leer las cifras de {path}. Aparta ese archivo para hacer de nuevo todas las celdas; las imágenes no se tocan.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/results.py" />
            <source>The figures could not be written to {path} ({reason}). Free some space there, or choose another folder; the pictures are kept.</source>
            <translation>No se pudieron escribir las cifras en {path} ({reason}). Libera espacio ahí, o elige otra carpeta; las imágenes se conservan.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/typed.py" />
            <source>“{text}”: there is no column that could have these settings.</source>
            <translation>“{text}”: no hay ninguna columna que pueda tener estos ajustes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/typed.py" />
            <source>“{text}”: {reason}</source>
            <translation>“{text}”: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/typed.py" />
            <source>“{part}” is no seed. Write numbers from 0 to {most}, as in 1,2 or 1..4.</source>
            <translation>“{part}” no es una semilla. Escribe números de 0 a {most}, como en 1,2 o 1..4.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/compare/typed.py" />
            <source>the seed is the same in all columns. Give it to the whole comparison.</source>
            <translation>la semilla es la misma en todas las columnas. Dásela a la comparación entera.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>CPU ({machine}, {n} threads)</source>
            <extracomment>If n is 1: CPU ({machine}, 1 thread)</extracomment>
            <translation>
                <numerusform>CPU ({machine}, 1 hilo)</numerusform>
                <numerusform>CPU ({machine}, {n} hilos)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>Apple graphics (MPS)</source>
            <translation>Gráficos de Apple (MPS)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>Hardly any memory came free.</source>
            <translation>Apenas se liberó memoria.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>The device “{name}” is not available on this machine. Choose “auto”, or one of: {available}.</source>
            <translation>El dispositivo “{name}” no está disponible en esta máquina. Elige “auto”, o uno de: {available}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>{machine:.0f} MB of memory and {graphics:.0f} MB of graphics memory came free.</source>
            <translation>Se liberaron {machine:.0f} MB de memoria y {graphics:.0f} MB de memoria gráfica.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>{machine:.0f} MB of memory came free.</source>
            <translation>Se liberaron {machine:.0f} MB de memoria.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/device.py" />
            <source>{graphics:.0f} MB of graphics memory came free.</source>
            <translation>Se liberaron {graphics:.0f} MB de memoria gráfica.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/clip_training.py" />
            <source>Digits CLIP</source>
            <translation>CLIP de dígitos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>Run packaging/fetch_digits.sh with that folder, then start again.</source>
            <translation>Ejecuta packaging/fetch_digits.sh con esa carpeta, y empieza otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>There is no file {stem}-{part}-idx…-ubyte under {folder}. {advice}</source>
            <translation>No hay ningún archivo {stem}-{part}-idx…-ubyte en {folder}. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>The data under {folder} are {pictures} pictures and {labels} labels. One label is needed for each picture of {side} × {side} pixels.</source>
            <translation>Los datos en {folder} son {pictures} imágenes y {labels} etiquetas. Hace falta una etiqueta por cada imagen de {side} × {side} píxeles.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>The data under {folder} have labels up to {label}, and {number} are named. Name every label in {own}.</source>
            <translation>Los datos en {folder} tienen etiquetas hasta {label}, y solo {number} tienen nombre. Nombra cada etiqueta en {own}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>{path} is no IDX file of bytes, or a part of one. Fetch it again.</source>
            <translation>{path} no es un archivo IDX de bytes, o es solo una parte. Descárgalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/data.py" />
            <source>The IDX file {path} cannot be read ({reason}). Fetch it again.</source>
            <translation>No se puede leer el archivo IDX {path} ({reason}). Descárgalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/diffusion_training.py" />
            <source>Digits diffusion</source>
            <translation>Difusión de dígitos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/diffusion_training.py" />
            <source>The CLIP {path} has learnt other names than those of {data}. Train it on the same data with: t2i train digits-clip</source>
            <translation>El CLIP {path} ha aprendido otros nombres que los de {data}. Entrénalo con los mismos datos: t2i train digits-clip</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>Evaluation of the digits</source>
            <translation>Evaluación de los dígitos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{ours:.2f} (real {theirs:.2f})</source>
            <translation>{ours:.2f} (reales {theirs:.2f})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{number} pictures of each of {classes} classes.</source>
            <translation>{number} imágenes de cada una de {classes} clases.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>CLIP, zero-shot, on held-out digits</source>
            <translation>CLIP, zero-shot, con dígitos reservados</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>judge on held-out digits</source>
            <translation>juez con dígitos reservados</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>judge agrees with the prompt</source>
            <translation>el juez coincide con el prompt</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>pairwise distance, of that of real digits</source>
            <translation>distancia por pares, respecto a la de dígitos reales</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>nearest training picture, median</source>
            <translation>imagen de entrenamiento más cercana, mediana</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>nearest training picture, least</source>
            <translation>imagen de entrenamiento más cercana, mínimo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{number} digits in {steps} DDIM steps</source>
            <translation>{number} dígitos en {steps} pasos DDIM</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{share:.1%} of {number}</source>
            <translation>{share:.1%} de {number}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{mean:.0%} (least {least:.0%})</source>
            <translation>{mean:.0%} (mínimo {least:.0%})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>{seconds:.1f} s of one CPU core</source>
            <translation>{seconds:.1f} s de un núcleo de CPU</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>The CLIP has learnt other names than those of {data}.</source>
            <translation>El CLIP ha aprendido otros nombres que los de {data}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/evaluation.py" />
            <source>The checkpoint is not of this evaluation. Delete it to start from the beginning.</source>
            <translation>El checkpoint no es de esta evaluación. Elimínalo para empezar desde el principio.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/generator.py" />
            <source>The diffusion model “{diffusion}” was trained with another CLIP than “{clip}”, and would not understand it. Choose the one it was trained with.</source>
            <translation>El modelo de difusión “{diffusion}” se entrenó con otro CLIP que “{clip}”, y no lo entendería. Elige aquel con el que se entrenó.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/generator.py" />
            <source>The prompt “{prompt}” has signs that mean nothing here: {signs}</source>
            <translation>El prompt “{prompt}” tiene signos que aquí no significan nada: {signs}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/generator.py" />
            <source>The prompt “{prompt}” is like none that was learnt; “{name}” comes nearest.</source>
            <translation>El prompt “{prompt}” no se parece a ninguno de los aprendidos; “{name}” es el más cercano.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/generator.py" />
            <source>The checkpoint is not of a run with these settings. Choose another, or start anew.</source>
            <translation>El checkpoint no es de una ejecución con estos ajustes. Elige otro, o empieza de nuevo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/judge_training.py" />
            <source>Digits judge</source>
            <translation>Juez de dígitos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/labels.py" />
            <source>The label file {path} is empty. Give each label a line, as in “0 zero, 0”.</source>
            <translation>El archivo de etiquetas {path} está vacío. Dale a cada etiqueta una línea, como en “0 zero, 0”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/labels.py" />
            <source>The label file {path} has the line “{line}”. Write a label from 0 to 255 and its names, as in “0 zero, 0”.</source>
            <translation>El archivo de etiquetas {path} tiene la línea “{line}”. Escribe una etiqueta de 0 a 255 y sus nombres, como en “0 zero, 0”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/labels.py" />
            <source>The label file {path} cannot be read ({reason}). Save it as UTF-8 text.</source>
            <translation>No se puede leer el archivo de etiquetas {path} ({reason}). Guárdalo como texto UTF-8.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/recipe.py" />
            <source>{number} pictures of {classes} classes.</source>
            <translation>{number} imágenes de {classes} clases.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Which digit to draw, in any words: “six”, “a handwritten 6”.</source>
            <translation>Qué dígito dibujar, en inglés: “six”, “a handwritten 6”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Blend towards</source>
            <translation>Mezclar hacia</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>A second prompt, to draw what lies between the two; empty for none.</source>
            <translation>Un segundo prompt, para dibujar lo que hay entre los dos; vacío si no lo hay.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Share</source>
            <translation>Proporción</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How far to go to the second prompt.</source>
            <translation>Hasta dónde ir hacia el segundo prompt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>The pictures go from one prompt to the other, and all come from the same noise.</source>
            <translation>Las imágenes van de un prompt al otro, y todas salen del mismo ruido.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How many digits are drawn at once.</source>
            <translation>Cuántos dígitos se dibujan a la vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Guidance</source>
            <translation>Guía</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How closely to follow the prompt: 0 ignores it, 1 follows, more insists.</source>
            <translation>Con cuánta fidelidad seguir el prompt: 0 lo ignora, 1 lo sigue, más insiste.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Sampler</source>
            <translation>Muestreador</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>DDIM needs few steps; DDPM adds fresh noise in each, and wants many.</source>
            <translation>DDIM necesita pocos pasos; DDPM añade ruido nuevo en cada uno, y pide muchos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Run</source>
            <translation>Ejecución</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How many steps lead from noise to the pictures.</source>
            <translation>Cuántos pasos llevan del ruido a las imágenes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Keep every</source>
            <translation>Guardar cada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>The noise is kept every so many steps; 0 keeps only the end.</source>
            <translation>El ruido se guarda cada tantos pasos; 0 guarda solo el final.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>CLIP</source>
            <translation>CLIP</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Installed model, or file, that reads the prompt.</source>
            <translation>Modelo instalado, o archivo, que lee el prompt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Diffusion</source>
            <translation>Difusión</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Installed model, or file, that takes the noise away.</source>
            <translation>Modelo instalado, o archivo, que quita el ruido.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Folder with IDX files, as torchvision lays them out; labels.txt in it may name other classes.</source>
            <translation>Carpeta con archivos IDX, tal como los dispone torchvision; un labels.txt en ella puede nombrar otras clases.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Files</source>
            <translation>Archivos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Batch size</source>
            <translation>Tamaño del lote</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Pictures in one step.</source>
            <translation>Imágenes en un paso.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Write to</source>
            <translation>Escribir en</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Iterations</source>
            <translation>Iteraciones</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Optimisation steps.</source>
            <translation>Pasos de optimización.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Sample every</source>
            <translation>Muestras cada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Samples are drawn and weights written every so many iterations.</source>
            <translation>Se dibujan muestras y se escriben los pesos cada tantas iteraciones.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>File or installed model that embeds the captions.</source>
            <translation>Archivo o modelo instalado que convierte en embeddings las descripciones.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Schedule</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How noise is added over time.</source>
            <translation>Cómo se añade ruido con el tiempo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Noise</source>
            <translation>Ruido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Prediction</source>
            <translation>Predicción</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>What the network answers.</source>
            <translation>Lo que responde la red.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Without text</source>
            <translation>Sin texto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Share of the pictures shown without their caption, which makes guidance possible.</source>
            <translation>Proporción de las imágenes que se muestran sin su descripción, lo que hace posible la guía.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How slowly the averaged weights, which are kept, follow the trained ones.</source>
            <translation>Con qué lentitud los pesos promediados, que son los que se guardan, siguen a los entrenados.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Another one than that of the models it judges.</source>
            <translation>Otra que la de los modelos a los que juzga.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How many are drawn of each class.</source>
            <translation>Cuántos se dibujan de cada clase.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How many DDIM steps each drawing takes.</source>
            <translation>Cuántos pasos DDIM lleva cada dibujo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>How closely to follow the prompt.</source>
            <translation>Con cuánta fidelidad seguir el prompt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>The first drawing's; each class adds one.</source>
            <translation>La del primer dibujo; cada clase suma uno.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Folder with IDX files.</source>
            <translation>Carpeta con archivos IDX.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Folder for the figures and the sheet.</source>
            <translation>Carpeta para las cifras y la hoja.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>Judge</source>
            <translation>Juez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>File of the judge.</source>
            <translation>Archivo del juez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/digits/settings.py" />
            <source>File or installed model to evaluate.</source>
            <translation>Archivo o modelo instalado que evaluar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/draft_keeper.py" />
            <source>This run cannot be saved in {folder} now ({reason}), so it would not outlive the program. It goes on; make room there, or choose another gallery folder.</source>
            <translation>Esta ejecución no se puede guardar ahora en {folder} ({reason}), así que no sobreviviría al programa. Continúa; haz sitio ahí, o elige otra carpeta de galería.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/draft_keeper.py" />
            <source>There is nothing to keep of “{title}”: {reason}</source>
            <translation>No hay nada que conservar de “{title}”: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/draft_keeper.py" />
            <source>it stood before its first step.</source>
            <translation>estaba antes de su primer paso.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/draft_keeper.py" />
            <source>“{title}” was begun with another version of the program: {reason} Update the program to go on with it, or keep it as it is.</source>
            <translation>“{title}” se empezó con otra versión del programa: {reason} Actualiza el programa para continuarla, o consérvala como está.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>There are several unfinished runs called “{name}”. “t2i resume” lists what there is.</source>
            <translation>Hay varias ejecuciones sin terminar llamadas “{name}”. “t2i resume” muestra las que hay.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>There is no unfinished run called “{name}”. “t2i resume” lists what there is.</source>
            <translation>No hay ninguna ejecución sin terminar llamada “{name}”. “t2i resume” muestra las que hay.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>The saved state of “{title}” is damaged, or was written by a newer version. Keep it as it is to keep its last snapshot, or discard it.</source>
            <translation>El estado guardado de “{title}” está dañado, o lo escribió una versión más nueva. Consérvala como está para quedarte con su última instantánea, o descártala.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>These snapshots of it were damaged and are lost: {names}.</source>
            <translation>Estas instantáneas suyas estaban dañadas y se han perdido: {names}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>“{title}” cannot be gone on with: another window or command works on it already, or it is gone.</source>
            <translation>“{title}” no se puede continuar: otra ventana u orden ya trabaja en ella, o ya no existe.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>Its drive is away</source>
            <translation>Su unidad no está conectada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>The unfinished run {folder} is damaged: {file} cannot be read.</source>
            <translation>La ejecución sin terminar {folder} está dañada: no se puede leer {file}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/drafts.py" />
            <source>The checkpoint {path} holds something else.</source>
            <translation>El checkpoint {path} contiene otra cosa.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/errors.py" />
            <source>Something unexpected went wrong ({reason}). Nothing that was finished is lost; the details below help to report it.</source>
            <translation>Algo inesperado salió mal ({reason}). Nada de lo terminado se pierde; los detalles de abajo ayudan a comunicarlo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/errors.py" />
            <source>There was not enough memory for this picture. Choose a smaller width and height, or fewer cutouts, and try again.</source>
            <translation>No hubo memoria suficiente para esta imagen. Elige un ancho y un alto menores, o menos recortes, e inténtalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/events.py" />
            <source>{message} The picture as it stood after step {step} is kept.</source>
            <translation>{message} La imagen se conserva tal como estaba tras el paso {step}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/events.py" />
            <source>{message} {reason}</source>
            <translation>{message} {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/files.py" />
            <source>{path} could not be written ({reason}). Choose another place.</source>
            <translation>No se pudo escribir {path} ({reason}). Elige otro lugar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/encoder.py" />
            <source>The film {path} could not be written ({reason}). Choose another place.</source>
            <translation>No se pudo escribir la película {path} ({reason}). Elige otro lugar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/encoder.py" />
            <source>A film needs at least one frame.</source>
            <translation>Una película necesita al menos un fotograma.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/film.py" />
            <source>The latent {file} does not fit the VQGAN {vqgan}. Choose the VQGAN it was made with.</source>
            <translation>El latente {file} no encaja con el VQGAN {vqgan}. Elige el VQGAN con el que se hizo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/film.py" />
            <source>The latent {file} is of another size than {first}. Choose latents of pictures of one size.</source>
            <translation>El latente {file} es de otro tamaño que {first}. Elige latentes de imágenes de un mismo tamaño.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/project.py" />
            <source>{path} cannot be read as a film ({reason}). Choose a file that ends in {ending} and was saved by this version or an earlier one.</source>
            <translation>No se puede leer {path} como película ({reason}). Elige un archivo que termine en {ending} y que haya guardado esta versión o una anterior.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The latents to show, one file a line, in order. After a file may stand how the way to the next goes, where it differs: “file | seconds | easing”.</source>
            <translation>Los latentes que mostrar, un archivo por línea, en orden. Tras un archivo puede decirse cómo va el tramo hasta el siguiente, donde sea distinto: “archivo | segundos | ritmo”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The film: .mp4 (H.264), .webm (VP9), .gif, or .png (animated).</source>
            <translation>La película: .mp4 (H.264), .webm (VP9), .gif o .png (animado).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Seconds</source>
            <translation>Segundos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>How long the way from one latent to the next takes.</source>
            <translation>Cuánto dura el tramo de un latente al siguiente.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>How smoothly it moves.</source>
            <translation>Con qué suavidad se mueve.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Smooth: starts and ends gently. Linear: evenly. Reference: sin(1.5 t)^6, as the notebooks.</source>
            <translation>Suave: empieza y termina con delicadeza. Lineal: uniforme. Referencia: sin(1.5 t)^6, como los notebooks.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Linear: the weighted mean of two latents. Spherical: along the arc between them.</source>
            <translation>Lineal: la media ponderada de dos latentes. Esférica: a lo largo del arco entre ellos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The last latent leads back to the first.</source>
            <translation>El último latente lleva de vuelta al primero.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Tile</source>
            <translation>Mosaico</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The sides on which the pictures continue into themselves.</source>
            <translation>Los lados por los que las imágenes continúan en sí mismas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>VQGAN</source>
            <translation>VQGAN</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The VQGAN the latents were made with.</source>
            <translation>El VQGAN con el que se hicieron los latentes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Auto takes the graphics card if there is one.</source>
            <translation>Auto usa la tarjeta gráfica si la hay.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>After a latent may stand {shortest:g} to {longest:g} seconds and one of the easings {easings}, not “{word}”.</source>
            <translation>Tras un latente puede haber de {shortest:g} a {longest:g} segundos y uno de los ritmos {easings}, no “{word}”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>Choose at least two latents: a film leads from one to the next.</source>
            <translation>Elige al menos dos latentes: una película lleva de uno al siguiente.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/film/settings.py" />
            <source>The film must be called something ending in {endings}.</source>
            <translation>El nombre de la película debe terminar en {endings}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/formats.py" />
            <source>{path} does not say how it was made. Choose a PNG that this program has written, or a JPEG or WebP that it has exported with its settings.</source>
            <translation>{path} no dice cómo se hizo. Elige un PNG escrito por este programa, o un JPEG o WebP que haya exportado con sus ajustes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/formats.py" />
            <source>The latent {path} cannot be read. Restore it from a copy.</source>
            <translation>No se puede leer el latente {path}. Recupéralo de una copia.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/formats.py" />
            <source>The losses {path} cannot be read. Restore them from a copy.</source>
            <translation>No se pueden leer las pérdidas {path}. Recupéralas de una copia.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>A file name cannot contain {{{name}}}. It may contain {known}.</source>
            <translation>Un nombre de archivo no puede contener {{{name}}}. Puede contener {known}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>What {image} says of itself is too long for a JPEG. Export it as PNG or WebP, or without metadata.</source>
            <translation>Lo que {image} dice de sí misma es demasiado largo para un JPEG. Expórtala como PNG o WebP, o sin metadatos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>{path} could not be written ({reason}). Choose another folder.</source>
            <translation>No se pudo escribir {path} ({reason}). Elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>The disk with {folder} is full. Make room there and export again: what is written is whole.</source>
            <translation>El disco con {folder} está lleno. Haz sitio ahí y exporta otra vez: lo escrito está completo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/exporting.py" />
            <source>{path} exists already and was left as it is.</source>
            <translation>{path} ya existe y se dejó como está.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/gallery.py" />
            <source>The picture could not be kept in {root} ({reason}). Free some space there, or choose another gallery folder.</source>
            <translation>No se pudo guardar la imagen en {root} ({reason}). Libera espacio ahí, o elige otra carpeta de galería.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/gallery.py" />
            <source>“{title}” was kept without its latent, so there is none to take.</source>
            <translation>“{title}” se guardó sin su latente, así que no hay ninguno que tomar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/index.py" />
            <source>No index of the gallery could be made ({reasons}). Free some space in one of these folders; the pictures themselves are untouched.</source>
            <translation>No se pudo crear ningún índice de la galería ({reasons}). Libera espacio en una de estas carpetas; las imágenes mismas están intactas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/index.py" />
            <source>The index {path} cannot be used ({reason}). Free some space there, or connect the drive again; the pictures themselves are untouched.</source>
            <translation>No se puede usar el índice {path} ({reason}). Libera espacio ahí, o conecta de nuevo la unidad; las imágenes mismas están intactas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/index.py" />
            <source>The index {path} was damaged, and is made anew from the pictures.</source>
            <translation>El índice {path} estaba dañado, y se crea de nuevo a partir de las imágenes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>The gallery {root} cannot be reached. Connect its drive again, or choose another gallery folder.</source>
            <translation>No se puede acceder a la galería {root}. Conecta de nuevo su unidad, o elige otra carpeta de galería.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>The picture {folder} is no longer there. It was moved or deleted meanwhile.</source>
            <translation>La imagen {folder} ya no está ahí. Entretanto se movió o se eliminó.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>The gallery folder {folder} is damaged: {file} is missing.</source>
            <translation>La carpeta de galería {folder} está dañada: falta {file}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>The gallery folder {folder} is damaged: {file} cannot be read.</source>
            <translation>La carpeta de galería {folder} está dañada: no se puede leer {file}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>it is no longer there</source>
            <translation>ya no está ahí</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/items.py" />
            <source>Stars and tags could not be kept in {folder} ({reason}). Make the folder writable, or free some space there, and try again.</source>
            <translation>No se pudieron guardar las estrellas y etiquetas en {folder} ({reason}). Permite escribir en la carpeta, o libera espacio ahí, e inténtalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/thumbnails.py" />
            <source>The picture {image} is damaged or missing. Restore it from a copy, or delete it.</source>
            <translation>La imagen {image} está dañada o falta. Recupérala de una copia, o elimínala.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/trash.py" />
            <source>There is nothing to bring back any more. Look for the pictures in the system's trash.</source>
            <translation>Ya no hay nada que recuperar. Busca las imágenes en la papelera del sistema.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/trash.py" />
            <source>{folder} could not be moved to the trash ({reason}). Delete the folder by hand.</source>
            <translation>No se pudo mover {folder} a la papelera ({reason}). Elimina la carpeta a mano.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/trash.py" />
            <source>The pictures could not be deleted from {root} ({reason}). Make that folder writable, and try again; nothing was deleted.</source>
            <translation>No se pudieron eliminar las imágenes de {root} ({reason}). Permite escribir en esa carpeta, e inténtalo otra vez; no se eliminó nada.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/gallery/trash.py" />
            <source>“{name}” could not be brought back ({reason}). Move it by hand from {place} to {root}.</source>
            <translation>No se pudo recuperar “{name}” ({reason}). Muévela a mano de {place} a {root}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/colours.py" />
            <source>“{word}” is no colour: write # and six digits 0 to 9 or a to f, such as #ff8800</source>
            <translation>“{word}” no es un color: escribe # y seis cifras de 0 a 9 o de a a f, como #ff8800</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>the curve of “{name}” has no points: write “{name}: 0=1 100=0.5”</source>
            <translation>la curva de “{name}” no tiene puntos: escribe “{name}: 0=1 100=0.5”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>the steps of the curve of “{name}” must rise from point to point</source>
            <translation>los pasos de la curva de “{name}” deben subir de punto en punto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>“{word}” in the curve of “{name}” is no point: write step=value, such as 100=0.5</source>
            <translation>“{word}” en la curva de “{name}” no es un punto: escribe paso=valor, como 100=0.5</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>“{entry}” has no colon: write “name: 0=1 100=0.5”</source>
            <translation>“{entry}” no tiene dos puntos: escribe “nombre: 0=1 100=0.5”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/curves.py" />
            <source>“{name}” has two curves</source>
            <translation>“{name}” tiene dos curvas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Cut in the way of</source>
            <translation>Recortar como</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Sets all of these together: as the notebooks cut out, or by one of nerdyrodent’s five methods.</source>
            <translation>Pone todo esto a la vez: tal como recortan los notebooks, o según uno de los cinco métodos de nerdyrodent.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Notebook</source>
            <translation>Notebook</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Large and small crops of the turned and shifted picture on black: how this program begins.</source>
            <translation>Recortes grandes y pequeños de la imagen girada y desplazada sobre negro: así empieza este programa.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Crops of all sizes inside the picture, as they are: crisp and plain.</source>
            <translation>Recortes de todos los tamaños dentro de la imagen, tal cual: nítido y sencillo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Updated</source>
            <translation>Updated</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Crops of all sizes, mirrored, turned and slightly tilted: steadier than the original.</source>
            <translation>Recortes de todos los tamaños, reflejados, girados y un poco inclinados: más estable que el original.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Updated, erasing</source>
            <translation>Updated, con borrado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Crops of all sizes, turned, sheared, tilted, recoloured and with pieces missing.</source>
            <translation>Recortes de todos los tamaños, girados, sesgados, inclinados, recoloreados y con trozos que faltan.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Updated, pooling</source>
            <translation>Updated, con pooling</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>The whole picture each time, tilted, its edges drawn out, with pieces missing: one motif.</source>
            <translation>La imagen entera cada vez, inclinada, con los bordes extendidos y trozos que faltan: un solo motivo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>Latest</source>
            <translation>Latest</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>The whole picture each time, turned, sheared and tilted on black, with pieces missing.</source>
            <translation>La imagen entera cada vez, girada, sesgada e inclinada sobre negro, con trozos que faltan.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/cut_presets.py" />
            <source>There is no way to cut out called “{name}”. Choose one of: {known}.</source>
            <translation>No hay ninguna manera de recortar llamada “{name}”. Elige una de: {known}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/generator.py" />
            <source>The latent_scale in {config} must be a number greater than 0.</source>
            <translation>El latent_scale en {config} debe ser un número mayor que 0.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/generator.py" />
            <source>The picture left all bounds. Choose a smaller Learning rate and try again.</source>
            <translation>La imagen se salió de todos los límites. Elige una Tasa de aprendizaje menor e inténtalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/generator.py" />
            <source>The saved run is damaged. Delete it and start a new run.</source>
            <translation>La ejecución guardada está dañada. Elimínala y empieza una nueva.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/optimisers.py" />
            <source>{optimiser} adds the weight decay to the gradient, and {decay:g} is likely to outweigh the prompts there. Set Weight decay to 0, or choose AdamW.</source>
            <translation>{optimiser} suma el decaimiento de pesos al gradiente, y {decay:g} probablemente pese ahí más que los prompts. Pon Decaimiento de pesos a 0, o elige AdamW.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/places.py" />
            <source>“{text}” is no region. Choose one of {places}, a box as in @0.1,0.6,0.5,0.4, or a mask as in @mask.png; write \@ if the sign belongs to the text.</source>
            <translation>“{text}” no es una región. Elige una de {places}, un recuadro como en @0.1,0.6,0.5,0.4, o una máscara como en @mask.png; escribe \@ si el signo es parte del texto.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/places.py" />
            <source>this box is not in the picture. Left, top, width and height are shares of it: width and height more than 0, left and width at most 1 together, and top and height too.</source>
            <translation>este recuadro no está en la imagen. Izquierda, arriba, ancho y alto son proporciones de ella: ancho y alto más de 0, izquierda y ancho juntos como máximo 1, y arriba y alto también.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/places.py" />
            <source>a box takes four numbers, left, top, width and height as shares of the picture, as in @0.1,0.6,0.5,0.4.</source>
            <translation>un recuadro lleva cuatro números, izquierda, arriba, ancho y alto como proporciones de la imagen, como en @0.1,0.6,0.5,0.4.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>“{text}” is no number. Write one as in a boat:0.5, or \: if the colon belongs to the text.</source>
            <translation>“{text}” no es un número. Escribe uno como en a boat:0.5, o \: si los dos puntos son parte del texto.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a number is missing here. Write one as in a boat:0.5, or \: if the colon belongs to the text.</source>
            <translation>aquí falta un número. Escribe uno como en a boat:0.5, o \: si los dos puntos son parte del texto.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>{title}, character {position}: {fault}</source>
            <translation>{title}, carácter {position}: {fault}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>this cannot follow a picture or noise. Write a region such as @left, a colon and a weight, | or ^ here.</source>
            <translation>esto no puede seguir a una imagen o a ruido. Escribe aquí una región como @left, dos puntos y un peso, | o ^.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>this cannot follow a region. Write a colon and a weight, | or ^ here.</source>
            <translation>esto no puede seguir a una región. Escribe aquí dos puntos y un peso, | o ^.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>after @ comes a picture, as in @"boat.png", or noise, as in @noise(42). Write \@ if the text begins with it.</source>
            <translation>tras @ va una imagen, como en @"boat.png", o ruido, como en @noise(42). Escribe \@ si el texto empieza con ese signo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>weights and stops lie between -{most:g} and {most:g}.</source>
            <translation>los pesos y los límites están entre -{most:g} y {most:g}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>the weight stands behind the region, as in a boat @left:1.5.</source>
            <translation>el peso va tras la región, como en a boat @left:1.5.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt is missing here. Write one, or take the | or ^ away.</source>
            <translation>aquí falta un prompt. Escribe uno, o quita el | o el ^.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt is missing before the colon. Write one there.</source>
            <translation>falta un prompt antes de los dos puntos. Escríbelo ahí.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt has one region. Write | and another prompt here.</source>
            <translation>un prompt tiene una sola región. Escribe aquí | y otro prompt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>no mask is named between the quotation marks.</source>
            <translation>no se nombra ninguna máscara entre las comillas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>the quotation mark is never closed. Write another one after the path.</source>
            <translation>las comillas no se cierran. Escribe otras tras la ruta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>no picture is named between the quotation marks.</source>
            <translation>no se nombra ninguna imagen entre las comillas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>the seed of noise is at most {most}.</source>
            <translation>la semilla del ruido es como máximo {most}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a region stands behind its prompt, as in a boat @left.</source>
            <translation>una región va tras su prompt, como en a boat @left.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt takes two numbers, weight and stop. Write \: for a colon of the text.</source>
            <translation>un prompt lleva dos números, peso y límite. Escribe \: para los dos puntos del texto.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompt_language.py" />
            <source>a prompt takes two numbers, weight and stop.</source>
            <translation>un prompt lleva dos números, peso y límite.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompts.py" />
            <source>The weights leave nothing to steer to. Set Include weight or Extras weight to a number other than 0, and a prompt's own weight too.</source>
            <translation>Los pesos no dejan nada hacia lo que dirigirse. Pon Peso de Incluir o Peso de Extras a un número distinto de 0, y también el peso propio de un prompt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompts.py" />
            <source>This CLIP does not know {words}, so the picture is made without. Try other words.</source>
            <translation>Este CLIP no conoce {words}, así que la imagen se hace sin eso. Prueba otras palabras.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompts.py" />
            <source>The picture prompt {path} is not there. Correct its path, or take it out.</source>
            <translation>El prompt de imagen {path} no está. Corrige su ruta, o quítalo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/prompts.py" />
            <source>{title} is longer than CLIP reads: it ends at “…{end}”, and “{rest}” and what follows is left out. Put what matters first.</source>
            <translation>{title} es más largo de lo que lee CLIP: termina en “…{end}”, y “{rest}” y lo que sigue se omite. Pon primero lo que importa.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/regions.py" />
            <source>The mask {path} of a prompt is not there. Correct its path, or take it out.</source>
            <translation>La máscara {path} de un prompt no está. Corrige su ruta, o quítala.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/regions.py" />
            <source>The mask {path} of a prompt is black. Paint the region white, or take it out.</source>
            <translation>La máscara {path} de un prompt es negra. Pinta de blanco la región, o quítala.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>The score has not improved for {n} iterations, so the run ended early.</source>
            <extracomment>If n is 1: The score has not improved for 1 iteration, so the run ended early.</extracomment>
            <translation>
                <numerusform>La puntuación no ha mejorado en 1 iteración, así que la ejecución terminó antes.</numerusform>
                <numerusform>La puntuación no ha mejorado en {n} iteraciones, así que la ejecución terminó antes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>Memory is short, so CLIP now sees {n} cutouts at a time: the same picture, slower.</source>
            <extracomment>If n is 1: Memory is short, so CLIP now sees one cutout at a time: the same picture, slower.</extracomment>
            <translation>
                <numerusform>Falta memoria, así que CLIP ve ahora un recorte cada vez: la misma imagen, más despacio.</numerusform>
                <numerusform>Falta memoria, así que CLIP ve ahora {n} recortes cada vez: la misma imagen, más despacio.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>Memory is short, so the picture is decoded in parts: the same picture, slower.</source>
            <translation>Falta memoria, así que la imagen se decodifica por partes: la misma imagen, más despacio.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>A frame is kept before every move: every {n} iterations.</source>
            <extracomment>If n is 1: A frame is kept before every move: every iteration.</extracomment>
            <translation>
                <numerusform>Se guarda un fotograma antes de cada movimiento: en cada iteración.</numerusform>
                <numerusform>Se guarda un fotograma antes de cada movimiento: cada {n} iteraciones.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/remarks.py" />
            <source>The picture is {width} × {height} pixels instead of {wanted_width} × {wanted_height}: this VQGAN draws in cells of {factor} pixels.</source>
            <translation>La imagen es de {width} × {height} píxeles en lugar de {wanted_width} × {wanted_height}: este VQGAN dibuja en celdas de {factor} píxeles.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>Keep the best</source>
            <translation>Guardar la mejor</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>The result is the picture with the best score of the run, not the last one.</source>
            <translation>El resultado es la imagen con la mejor puntuación de la ejecución, no la última.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>Best</source>
            <translation>Mejor</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>Stop when idle for</source>
            <translation>Parar sin mejora en</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>The run ends when its score has not improved for so many iterations; 0: it goes to the end.</source>
            <translation>La ejecución termina cuando su puntuación no ha mejorado en tantas iteraciones; 0: va hasta el final.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>Score every</source>
            <translation>Puntuar cada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/best.py" />
            <source>The picture is scored every so many iterations, on fixed views without noise or augmentation.</source>
            <translation>La imagen se puntúa cada tantas iteraciones, con vistas fijas sin ruido ni aumento de datos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/curves.py" />
            <source>Curves</source>
            <translation>Curvas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/curves.py" />
            <source>Numbers that change over the iterations: “beta: 0=0 50=1 smooth | learning_rate: 0=0.2 150=0.02”.</source>
            <translation>Números que cambian a lo largo de las iteraciones: “beta: 0=0 50=1 smooth | learning_rate: 0=0.2 150=0.02”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/curves.py" />
            <source>Curves: {title} must stay between {low} and {high}, and is {value:g} at a point.</source>
            <translation>Curvas: {title} debe quedar entre {low} y {high}, y es {value:g} en un punto.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/curves.py" />
            <source>Curves: “{name}” is not a number that can change while a picture forms.</source>
            <translation>Curvas: “{name}” no es un número que pueda cambiar mientras se forma una imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Noise added to each cutout before CLIP sees it.</source>
            <translation>Ruido que se añade a cada recorte antes de que lo vea CLIP.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Cutouts</source>
            <translation>Recortes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crop size</source>
            <translation>Tamaño del recorte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Mean side of a crop, as a share of the picture's short side.</source>
            <translation>Lado medio de un recorte, como proporción del lado corto de la imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crop size spread</source>
            <translation>Variación del tamaño</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Standard deviation of the crop side.</source>
            <translation>Desviación típica del lado del recorte.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Smallest crop</source>
            <translation>Recorte más pequeño</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are never smaller than this share of the short side.</source>
            <translation>Los recortes nunca son menores que esta proporción del lado corto.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Largest crop</source>
            <translation>Recorte más grande</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are never larger than this share of the short side.</source>
            <translation>Los recortes nunca son mayores que esta proporción del lado corto.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Padding</source>
            <translation>Relleno</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Black border that crops may reach into, as a share of the short side.</source>
            <translation>Borde negro al que pueden llegar los recortes, como proporción del lado corto.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Flip</source>
            <translation>Reflejo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Chance that a crop is mirrored.</source>
            <translation>Probabilidad de que un recorte se refleje.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Rotation</source>
            <translation>Rotación</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are turned by up to so many degrees either way.</source>
            <translation>Los recortes se giran hasta tantos grados en ambos sentidos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Shift</source>
            <translation>Desplazamiento</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are shifted by up to this share of the padded picture.</source>
            <translation>Los recortes se desplazan hasta esta proporción de la imagen con relleno.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are scaled by up to this share either way.</source>
            <translation>Los recortes se escalan hasta esta proporción en ambos sentidos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Perspective</source>
            <translation>Perspectiva</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are tilted by up to this amount.</source>
            <translation>Los recortes se inclinan hasta esta cantidad.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Colour jitter</source>
            <translation>Variación del color</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Hue, saturation and brightness of a crop change by up to this share.</source>
            <translation>El tono, la saturación y el brillo de un recorte cambian hasta esta proporción.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crop sizes</source>
            <translation>Tamaños de recorte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Normal: around Crop size. Power: all sizes from the smallest to the largest, bent by Crop power.</source>
            <translation>Normal: alrededor de Tamaño del recorte. Potencia: todos los tamaños del menor al mayor, curvados por Potencia del recorte.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crop power</source>
            <translation>Potencia del recorte</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>For the sizes “power”: above 1 more small crops, below 1 more large ones.</source>
            <translation>Para los tamaños “potencia”: por encima de 1, más recortes pequeños; por debajo de 1, más grandes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Beyond the picture</source>
            <translation>Fuera de la imagen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>What crops see where they reach beyond the picture: black, or its edge drawn out.</source>
            <translation>Lo que ven los recortes donde se salen de la imagen: negro, o su borde extendido.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Shear</source>
            <translation>Sesgo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are slanted by up to so many degrees either way.</source>
            <translation>Los recortes se sesgan hasta tantos grados en ambos sentidos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Elastic</source>
            <translation>Elástico</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are warped by up to this share of half their side.</source>
            <translation>Los recortes se deforman hasta esta proporción de la mitad de su lado.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Pooling</source>
            <translation>Pooling</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Where the picture is shrunk for CLIP: from the mean, 0, to the brightest of the pixels, 1.</source>
            <translation>Por dónde se reduce la imagen para CLIP: de la media, 0, al más brillante de los píxeles, 1.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Sharpness</source>
            <translation>Nitidez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Crops are sharpened or blurred by up to this share.</source>
            <translation>Los recortes se enfocan o desenfocan hasta esta proporción.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Erasing</source>
            <translation>Borrado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Chance that a rectangle of a crop is blacked out.</source>
            <translation>Probabilidad de que un rectángulo de un recorte quede en negro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/cutouts.py" />
            <source>Smallest crop must not be larger than Largest crop.</source>
            <translation>Recorte más pequeño no debe ser mayor que Recorte más grande.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>The generator whose latent is optimised.</source>
            <translation>El generador cuyo latente se optimiza.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>The image-text models that guide, each with a weight if not 1: “one, other:0.5”.</source>
            <translation>Los modelos de imagen y texto que guían, cada uno con un peso si no es 1: “uno, otro:0.5”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>Precision</source>
            <translation>Precisión</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>Bfloat16 is faster and smaller; auto takes it for large models where the processor has it.</source>
            <translation>Bfloat16 es más rápido y ocupa menos; auto lo usa para modelos grandes donde el procesador lo tiene.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>Save memory</source>
            <translation>Ahorrar memoria</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>Does parts of the decoder twice instead of keeping them: the same picture, slower. Auto: if needed.</source>
            <translation>Hace dos veces partes del decodificador en lugar de guardarlas: la misma imagen, más despacio. Auto: si hace falta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/models.py" />
            <source>CLIP {reason}.</source>
            <translation>CLIP {reason}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Move every</source>
            <translation>Mover cada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>The picture moves every so many iterations, and is kept as a frame before each move; 0: it rests.</source>
            <translation>La imagen se mueve cada tantas iteraciones, y se guarda como fotograma antes de cada movimiento; 0: está quieta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>How many times larger each move makes everything about the centre; below 1 it grows smaller.</source>
            <translation>Cuántas veces más grande hace todo cada movimiento alrededor del centro; por debajo de 1 se hace más pequeño.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Pan across</source>
            <translation>Paneo horizontal</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>How far each move shifts the picture to the right, as a share of its width; below 0 to the left.</source>
            <translation>Cuánto desplaza cada movimiento la imagen hacia la derecha, como proporción de su ancho; por debajo de 0, hacia la izquierda.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Pan down</source>
            <translation>Paneo vertical</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>How far each move shifts the picture down, as a share of its height; below 0 up.</source>
            <translation>Cuánto desplaza cada movimiento la imagen hacia abajo, como proporción de su alto; por debajo de 0, hacia arriba.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/motion.py" />
            <source>Degrees by which each move turns the picture clockwise about its centre.</source>
            <translation>Grados que gira la imagen en cada movimiento alrededor de su centro, en el sentido del reloj.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Learning rate</source>
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>How far each step moves the latent.</source>
            <translation>Cuánto mueve cada paso el latente.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>A picture and its latent are kept every so many iterations; 0 keeps only the last.</source>
            <translation>Se guardan una imagen y su latente cada tantas iteraciones; 0 guarda solo los últimos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Random crops shown to CLIP in each iteration: more are steadier and slower.</source>
            <translation>Recortes al azar que se muestran a CLIP en cada iteración: más son más estables y más lentos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Weight decay</source>
            <translation>Decaimiento de pesos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Pulls the latent to zero and keeps it calm. AdamW and RAdam shrink it; others add to the gradient.</source>
            <translation>Atrae el latente a cero y lo mantiene en calma. AdamW y RAdam lo encogen; otros lo suman al gradiente.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Latent</source>
            <translation>Latente</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Optimiser</source>
            <translation>Optimizador</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>The rule by which the latent follows the gradient.</source>
            <translation>La regla por la que el latente sigue al gradiente.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Rate schedule</source>
            <translation>Plan de la tasa</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Constant, falling along a cosine, the same again and again, or a drop after three quarters.</source>
            <translation>Constante, bajando como un coseno, lo mismo una y otra vez, o una caída tras tres cuartas partes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Lowest rate</source>
            <translation>Tasa mínima</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>What a schedule leaves of the learning rate in the end, as a share.</source>
            <translation>Lo que un plan deja al final de la tasa de aprendizaje, como proporción.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Restart every</source>
            <translation>Reiniciar cada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Iterations after which the schedule “restarts” begins anew.</source>
            <translation>Iteraciones tras las que el plan “reinicios” empieza de nuevo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/optimisation.py" />
            <source>Continuous: the latent is free. Quantised: it is snapped to the codebook, the gradient passes.</source>
            <translation>Continuo: el latente es libre. Cuantizado: se ajusta al libro de códigos, el gradiente pasa.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Palette</source>
            <translation>Paleta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>The colours of the palette: “#264653, #2a9d8f, #e9c46a”.</source>
            <translation>Los colores de la paleta: “#264653, #2a9d8f, #e9c46a”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge colour</source>
            <translation>Color del borde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>The colour of the border: “#ffffff” is white.</source>
            <translation>El color del borde: “#ffffff” es blanco.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge width</source>
            <translation>Ancho del borde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How wide the border is, as a share of the picture's short side.</source>
            <translation>Qué ancho tiene el borde, como proporción del lado corto de la imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Flat areas</source>
            <translation>Áreas planas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly differences between neighbouring pixels are held down: less noise, clear edges.</source>
            <translation>Con qué fuerza se contienen las diferencias entre píxeles vecinos: menos ruido, bordes claros.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Smoothness</source>
            <translation>Suavidad</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly bends in brightness and colour are held down: soft transitions.</source>
            <translation>Con qué fuerza se contienen las curvaturas de brillo y color: transiciones suaves.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Colourfulness</source>
            <translation>Colorido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Above 0 the picture becomes more colourful, below 0 greyer.</source>
            <translation>Por encima de 0 la imagen se vuelve más colorida; por debajo de 0, más gris.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Symmetry across</source>
            <translation>Simetría horizontal</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly the left and the right half become mirror images.</source>
            <translation>Con qué fuerza la mitad izquierda y la derecha se vuelven imágenes especulares.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Symmetry down</source>
            <translation>Simetría vertical</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly the upper and the lower half become mirror images.</source>
            <translation>Con qué fuerza la mitad superior y la inferior se vuelven imágenes especulares.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Palette strength</source>
            <translation>Fuerza de la paleta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly every pixel is pulled to the nearest colour of the palette.</source>
            <translation>Con qué fuerza se atrae cada píxel al color más cercano de la paleta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge strength</source>
            <translation>Fuerza del borde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>How strongly the border is pulled to the edge colour.</source>
            <translation>Con qué fuerza se atrae el borde a su color.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Write the colours of the Palette, or set Palette strength to 0.</source>
            <translation>Escribe los colores de Paleta, o pon Fuerza de la paleta a 0.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge colour must be one colour, such as #ffffff.</source>
            <translation>Color del borde debe ser un solo color, como #ffffff.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Palette: {reason}</source>
            <translation>Paleta: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/penalties.py" />
            <source>Edge colour: {reason}</source>
            <translation>Color del borde: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>Width</source>
            <translation>Ancho</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>Pixels; rounded to the latent grid of the VQGAN.</source>
            <translation>Píxeles; redondeados a la rejilla de latentes del VQGAN.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>Height</source>
            <translation>Alto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>Pictures at once</source>
            <translation>Imágenes a la vez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>How many latents are optimised together for one prompt.</source>
            <translation>Cuántos latentes se optimizan juntos para un prompt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/picture.py" />
            <source>The picture continues into itself, so that copies beside each other show no seam.</source>
            <translation>La imagen continúa en sí misma, de modo que las copias puestas juntas no muestran costura.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Include</source>
            <translation>Incluir</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>What the picture should show. With weights, scenes and regions: “a boat:2 | fog:-1 @top ^ a ship”.</source>
            <translation>Lo que debe mostrar la imagen. Con pesos, escenas y regiones: “a boat:2 | fog:-1 @top ^ a ship”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Exclude</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>What the picture should keep away from. With weights, scenes and regions as Include; may be empty.</source>
            <translation>De lo que la imagen debe alejarse. Con pesos, escenas y regiones como Incluir; puede quedar vacío.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Extras</source>
            <translation>Extras</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>A style or a mood. With weights, scenes and regions as Include; may be empty.</source>
            <translation>Un estilo o un ambiente. Con pesos, escenas y regiones como Incluir; puede quedar vacío.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Include weight</source>
            <translation>Peso de Incluir</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Weight of Include in the text target (w1).</source>
            <translation>Peso de Incluir en el objetivo de texto (w1).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Extras weight</source>
            <translation>Peso de Extras</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Weight of Extras in the text target (w2).</source>
            <translation>Peso de Extras en el objetivo de texto (w2).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Attraction</source>
            <translation>Atracción</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>How strongly the picture is pulled to Include and Extras (alpha).</source>
            <translation>Con qué fuerza se atrae la imagen a Incluir y Extras (alpha).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Repulsion</source>
            <translation>Repulsión</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>How strongly the picture is pushed from Exclude (beta).</source>
            <translation>Con qué fuerza se aleja la imagen de Excluir (beta).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Distance</source>
            <translation>Distancia</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Cosine: as the notebooks measure. Spherical: the squared angle, which pulls harder from far away.</source>
            <translation>Coseno: como miden los notebooks. Esférica: el ángulo al cuadrado, que tira más desde lejos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Scene length</source>
            <translation>Duración de escena</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Iterations after which prompts with scenes, parted by ^, go on to the next one.</source>
            <translation>Iteraciones tras las que los prompts con escenas, separadas por ^, pasan a la siguiente.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Story</source>
            <translation>Historia</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>Scenes start over</source>
            <translation>Repetir escenas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/prompts.py" />
            <source>After the last scene comes the first again; otherwise the last one stays.</source>
            <translation>Tras la última escena viene otra vez la primera; si no, se queda la última.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Start from</source>
            <translation>Empezar con</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Random latent, codebook entries, pixel noise, a colour gradient, a picture, or a kept latent.</source>
            <translation>Latente aleatorio, entradas del libro de códigos, ruido de píxeles, un degradado de color, una imagen o un latente guardado.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Start file</source>
            <translation>Archivo inicial</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>The picture or the latent to start from.</source>
            <translation>La imagen o el latente con que empezar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Hold on to start</source>
            <translation>Apego al inicio</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>How strongly the latent is pulled back to where it began.</source>
            <translation>Con qué fuerza se atrae el latente hacia donde empezó.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Let go after</source>
            <translation>Soltar tras</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Iterations after which the pull to the start has faded away; 0: it never fades.</source>
            <translation>Iteraciones tras las que la atracción al inicio se ha desvanecido; 0: nunca se desvanece.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>A picture that is white where the start may change and black where it must stay.</source>
            <translation>Una imagen blanca donde el inicio puede cambiar y negra donde debe quedarse.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Invert mask</source>
            <translation>Invertir máscara</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Black is what may change.</source>
            <translation>El negro es lo que puede cambiar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Pixels over which the edge of the mask is softened.</source>
            <translation>Píxeles en los que se suaviza el borde de la máscara.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Choose the picture to start from, or start from something else.</source>
            <translation>Elige la imagen con que empezar, o empieza con otra cosa.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/sections/start.py" />
            <source>Choose the latent to start from, or start from something else.</source>
            <translation>Elige el latente con que empezar, o empieza con otra cosa.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/settings.py" />
            <source>Write what the picture should show: Include and Extras are both empty.</source>
            <translation>Escribe lo que debe mostrar la imagen: Incluir y Extras están vacíos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/guidance/start.py" />
            <source>The latent {file} has the shape {shape}, and this VQGAN takes (1, {channels}, height, width). Choose the VQGAN it was made with, or another latent.</source>
            <translation>El latente {file} tiene la forma {shape}, y este VQGAN admite (1, {channels}, alto, ancho). Elige el VQGAN con el que se hizo, u otro latente.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/images.py" />
            <source>The picture {path} cannot be read. Choose a PNG, JPEG or WebP file.</source>
            <translation>No se puede leer la imagen {path}. Elige un archivo PNG, JPEG o WebP.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/images.py" />
            <source>{path} cannot be read as a picture. Restore it from a copy, or delete it.</source>
            <translation>No se puede leer {path} como imagen. Recupérala de una copia, o elimínala.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/decoding.py" />
            <source>A latent of the shape {shape} does not fit the VQGAN “{vqgan}”, which takes (1, {channels}, height, width). Choose the VQGAN it was made with.</source>
            <translation>Un latente de la forma {shape} no encaja con el VQGAN “{vqgan}”, que admite (1, {channels}, alto, ancho). Elige el VQGAN con el que se hizo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>The latent {path} cannot be read. Restore it from a copy, or choose another one.</source>
            <translation>No se puede leer el latente {path}. Recupéralo de una copia, o elige otro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>{path} holds no latent of one picture, but numbers of the shape {shape}. Choose a latent that this program has kept.</source>
            <translation>{path} no contiene el latente de una imagen, sino números de la forma {shape}. Elige un latente guardado por este programa.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>The latent {path} is not there any more. Put it back, or take it out of the list.</source>
            <translation>El latente {path} ya no está. Vuelve a ponerlo, o quítalo de la lista.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>There is no latent beside the picture {path}. Choose one that was kept with its latent.</source>
            <translation>No hay ningún latente junto a la imagen {path}. Elige una que se guardara con su latente.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>There is no latent in the folder {path}. Choose the folder of a gallery item.</source>
            <translation>No hay ningún latente en la carpeta {path}. Elige la carpeta de un elemento de la galería.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>“{first}” was made with the VQGAN {vqgan}, and “{title}” with {other}. Choose latents of one VQGAN: their numbers mean different things.</source>
            <translation>“{first}” se hizo con el VQGAN {vqgan}, y “{title}” con {other}. Elige latentes de un mismo VQGAN: sus números significan cosas distintas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/entries.py" />
            <source>“{first}” and “{title}” were made with two different models of the name {other}. Choose latents of one and the same VQGAN.</source>
            <translation>“{first}” y “{title}” se hicieron con dos modelos distintos llamados {other}. Elige latentes de un mismo VQGAN.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/mix.py" />
            <source>{latent} has {channels} channels, and {first} has {wanted}: they are of two VQGANs. Choose latents of one VQGAN.</source>
            <translation>{latent} tiene {channels} canales, y {first} tiene {wanted}: son de dos VQGAN. Elige latentes de un mismo VQGAN.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/mix.py" />
            <source>{latent} has {cells} cells, and {first} has {wanted}. Choose latents of pictures of one size, or let them be fitted to the first.</source>
            <translation>{latent} tiene {cells} celdas, y {first} tiene {wanted}. Elige latentes de imágenes de un mismo tamaño, o deja que se ajusten al primero.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/mixer.py" />
            <source>Mix of latents</source>
            <translation>Mezcla de latentes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>What the mix is called.</source>
            <translation>Cómo se llama la mezcla.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>The latents, one file a line, each with its weight after it where that is not 1: “file | 0.3”.</source>
            <translation>Los latentes, un archivo por línea, cada uno seguido de su peso si no es 1: “archivo | 0.3”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Linear: the weighted mean. Spherical: the mean along arcs, which keeps the length. Average: all alike. Difference: the first, and what the second has that the third has not.</source>
            <translation>Lineal: la media ponderada. Esférica: la media por arcos, que conserva la longitud. Promedio: todos por igual. Diferencia: el primero, y lo que tiene el segundo que no tiene el tercero.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Difference: how much of it is added.</source>
            <translation>Diferencia: cuánto se añade de ella.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Fit sizes</source>
            <translation>Ajustar tamaños</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Latents of other sizes are brought to the size of the first.</source>
            <translation>Los latentes de otros tamaños se llevan al tamaño del primero.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>The sides on which the picture continues into itself.</source>
            <translation>Los lados por los que la imagen continúa en sí misma.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>The weight after a latent must be a number from 0, not “{word}”.</source>
            <translation>El peso tras un latente debe ser un número desde 0, no “{word}”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>A difference takes three latents: one to begin with, one to add, and one to take away.</source>
            <translation>Una diferencia lleva tres latentes: uno con que empezar, uno que sumar y uno que restar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Choose one to {most} latents to mix.</source>
            <translation>Elige de uno a {most} latentes para mezclar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/latents/settings.py" />
            <source>Give at least one latent a weight above 0.</source>
            <translation>Da al menos a un latente un peso mayor que 0.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>{origin} was written on a machine with another order of bytes, or says nothing of it. Get the model as safetensors.</source>
            <translation>{origin} se escribió en una máquina con otro orden de bytes, o no dice nada de ello. Obtén el modelo como safetensors.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its header is longer than it can be</source>
            <translation>su cabecera es más larga de lo posible</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>{file} is a zip archive, but not one of torch. If it holds a checkpoint, unpack it first, and choose that file.</source>
            <translation>{file} es un archivo zip, pero no de torch. Si contiene un checkpoint, descomprímelo primero y elige ese archivo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its description of the tensors is absurdly long</source>
            <translation>su descripción de los tensores es absurdamente larga</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it is a pickle, but not of a model</source>
            <translation>es un pickle, pero no de un modelo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its first lines are not those of torch</source>
            <translation>sus primeras líneas no son las de torch</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it holds values of a kind not known here, {kind}</source>
            <translation>contiene valores de un tipo desconocido aquí, {kind}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it is empty</source>
            <translation>está vacío</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>{path} cannot be read ({reason}). Choose another file.</source>
            <translation>No se puede leer {path} ({reason}). Elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its header does not describe its content</source>
            <translation>su cabecera no describe su contenido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its list of storages is wrong</source>
            <translation>su lista de bloques de almacenamiento es incorrecta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it breaks off before its last tensor</source>
            <translation>se interrumpe antes de su último tensor</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it holds values of a kind not known here, {name}</source>
            <translation>contiene valores de un tipo desconocido aquí, {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>one of its tensors has an impossible shape</source>
            <translation>uno de sus tensores tiene una forma imposible</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its tensors stand for far more than there is in the file</source>
            <translation>sus tensores representan mucho más de lo que hay en el archivo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>one of its tensors reaches beyond its storage</source>
            <translation>uno de sus tensores se sale de su bloque de almacenamiento</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>it is of no format that models come in</source>
            <translation>no tiene ningún formato en que vengan modelos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>its modules contain one another without end</source>
            <translation>sus módulos se contienen unos a otros sin fin</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>one of its storages is shorter than it claims</source>
            <translation>uno de sus bloques de almacenamiento es más corto de lo que dice</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>one of its tensors is not described as torch describes them</source>
            <translation>uno de sus tensores no está descrito como los describe torch</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/archives.py" />
            <source>the values of one of its tensors are missing</source>
            <translation>faltan los valores de uno de sus tensores</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>The model configuration {path} cannot be read: {reason}. Remove the model “{model}”, and install it again.</source>
            <translation>No se puede leer la configuración del modelo {path}: {reason}. Quita el modelo “{model}”, e instálalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>The model “{name}” is not installed. Open Models… in the window, or type “t2i models list”, to get it; or put its {config} and {weights} into the folder {folder}.</source>
            <translation>El modelo “{name}” no está instalado. Abre Modelos… en la ventana, o escribe “t2i models list”, para obtenerlo; o pon su {config} y su {weights} en la carpeta {folder}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>it has no entry “model” that names its class</source>
            <translation>no tiene ninguna entrada “model” que nombre su clase</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>The list of words {path} cannot be read ({reason}). Remove the model “{name}”, and install it again.</source>
            <translation>No se puede leer la lista de palabras {path} ({reason}). Quita el modelo “{name}”, e instálalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/catalog.py" />
            <source>its entry “{name}” has no entries of its own</source>
            <translation>su entrada “{name}” no tiene entradas propias</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>Writing {layout} as safetensors</source>
            <translation>Escribiendo {layout} como safetensors</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>{file} is not a checkpoint but {page}, saved under its name. Download the file again.</source>
            <translation>{file} no es un checkpoint sino {page}, guardado con su nombre. Descarga el archivo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>{file} lists {number} pieces of words, and this CLIP knows {size}. Put the list that belongs to it beside the checkpoint.</source>
            <translation>{file} enumera {number} trozos de palabras, y este CLIP conoce {size}. Pon junto al checkpoint la lista que le corresponde.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>Reading {name}, {number} tensors</source>
            <translation>Leyendo {name}, {number} tensores</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>The configuration {file} cannot be read: {reason}. Choose the yaml that came with the checkpoint.</source>
            <translation>No se puede leer la configuración {file}: {reason}. Elige el yaml que vino con el checkpoint.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/checkpoint.py" />
            <source>This CLIP knows {size} pieces of words instead of OpenAI's {wanted}. Put its {file} beside the checkpoint.</source>
            <translation>Este CLIP conoce {size} trozos de palabras en lugar de los {wanted} de OpenAI. Pon su {file} junto al checkpoint.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/configs.py" />
            <source>it holds no entries with names</source>
            <translation>no contiene entradas con nombre</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/configs.py" />
            <source>it is far too large for a configuration</source>
            <translation>es demasiado grande para una configuración</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>Comparing the weights with the network</source>
            <translation>Comparando los pesos con la red</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The folder {folder} has {free:.1f} GB left, and the model needs {needed:.1f} GB. Make room there, or set T2I_MODELS to a folder on another disk.</source>
            <translation>A la carpeta {folder} le quedan {free:.1f} GB, y el modelo necesita {needed:.1f} GB. Haz sitio ahí, o pon en T2I_MODELS una carpeta de otro disco.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The checkpoint is not whole: {n} tensors are missing, the first is “{first}”. Get it again, or choose another one.</source>
            <extracomment>If n is 1: The checkpoint is not whole: the tensor “{first}” is missing. Get it again, or choose another one.</extracomment>
            <translation>
                <numerusform>El checkpoint no está completo: falta el tensor “{first}”. Obtenlo otra vez, o elige otro.</numerusform>
                <numerusform>El checkpoint no está completo: faltan {n} tensores, el primero es “{first}”. Obtenlo otra vez, o elige otro.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The weights “{name}” have the shape {shape} where the network has {wanted}. The checkpoint is of an architecture not known here.</source>
            <translation>Los pesos “{name}” tienen la forma {shape} donde la red tiene {wanted}. El checkpoint es de una arquitectura desconocida aquí.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The checkpoint holds {n} tensors that the network does not have, the first is “{name}”. It is of an architecture not known here.</source>
            <extracomment>If n is 1: The checkpoint holds a tensor that the network does not have, “{name}”. It is of an architecture not known here.</extracomment>
            <translation>
                <numerusform>El checkpoint contiene un tensor que la red no tiene, “{name}”. Es de una arquitectura desconocida aquí.</numerusform>
                <numerusform>El checkpoint contiene {n} tensores que la red no tiene, el primero es “{name}”. Es de una arquitectura desconocida aquí.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>Checking the weights, {number} of {total}</source>
            <translation>Comprobando los pesos, {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The weights “{name}” hold values that are not numbers: the checkpoint is damaged, or its training broke. Get it again, or choose another one.</source>
            <translation>Los pesos “{name}” contienen valores que no son números: el checkpoint está dañado, o su entrenamiento se malogró. Obtenlo otra vez, o elige otro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/conversion.py" />
            <source>The model “{model}” is damaged ({reason}). Remove it and install it again.</source>
            <translation>El modelo “{model}” está dañado ({reason}). Quítalo e instálalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>“{name}” could not be downloaded: {reasons}. Try again later, or download it by hand and use “Import from file…”.</source>
            <translation>No se pudo descargar “{name}”: {reasons}. Inténtalo más tarde, o descárgalo a mano y usa “Importar de archivo…”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>There is no address to download “{name}” from. Get it elsewhere and use “Import from file…”.</source>
            <translation>No hay ninguna dirección de la que descargar “{name}”. Obtenlo en otro lugar y usa “Importar de archivo…”.</translation>
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
            <translation>No se pudo descargar “{name}”: {reasons}. Comprueba la conexión a internet e inténtalo otra vez, o descárgalo a mano y usa “Importar de archivo…”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>ended the file too early</source>
            <translation>terminó el archivo demasiado pronto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>sends {page} instead of the file</source>
            <translation>envía {page} en lugar del archivo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>sent another piece than was asked for</source>
            <translation>envió otro trozo que el pedido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>has less of the file than had come already</source>
            <translation>tiene menos del archivo de lo que ya había llegado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>sends more than the {total} bytes that belong to the file</source>
            <translation>envía más que los {total} bytes que son del archivo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>has a file of another size ({size} bytes instead of {wanted})</source>
            <translation>tiene un archivo de otro tamaño ({size} bytes en lugar de {wanted})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>sent a file with a wrong checksum</source>
            <translation>envió un archivo con una suma de verificación incorrecta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>“{file}” has a wrong checksum. Fetching it anew from {source}.</source>
            <translation>“{file}” tiene una suma de verificación incorrecta. Se trae de nuevo de {source}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>{source} {reason}. Trying {other} instead.</source>
            <translation>{source} {reason}. Se prueba con {other}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>{reason} {tries} times</source>
            <translation>{reason} ({tries} veces)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>{source} {reason}. Trying again.</source>
            <translation>{source} {reason}. Se intenta otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/download.py" />
            <source>answers “{title}”</source>
            <translation>responde “{title}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>The model could not be written to {root} ({reason}). Check the folder.</source>
            <translation>No se pudo escribir el modelo en {root} ({reason}). Comprueba la carpeta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>The folder {root} is full. Make room there, or set T2I_MODELS to a folder on another disk, and try again; nothing was half installed.</source>
            <translation>La carpeta {root} está llena. Haz sitio ahí, o pon en T2I_MODELS una carpeta de otro disco, e inténtalo otra vez; nada quedó instalado a medias.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{title} cannot be downloaded, only imported from a file. {origin}</source>
            <translation>{title} no se puede descargar, solo importar de un archivo. {origin}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{weights} cannot be read: there is no such file. Choose another one.</source>
            <translation>No se puede leer {weights}: no existe ese archivo. Elige otro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>“{name}” cannot be the name of a model. Use letters, digits, dots, dashes and underscores.</source>
            <translation>“{name}” no puede ser el nombre de un modelo. Usa letras, cifras, puntos, guiones y guiones bajos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>The weights of “{name}” are not those that were installed: the file has changed or is damaged. Remove the model and install it again.</source>
            <translation>Los pesos de “{name}” no son los que se instalaron: el archivo ha cambiado o está dañado. Quita el modelo e instálalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>“{name}” came with the program and cannot be removed.</source>
            <translation>“{name}” vino con el programa y no se puede quitar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>Opening {name}</source>
            <translation>Abriendo {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>A model called “{name}” is installed already. Remove it first, or choose another name.</source>
            <translation>Ya hay instalado un modelo llamado “{name}”. Quítalo primero, o elige otro nombre.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{path} is in the way. Move it, or choose another name.</source>
            <translation>{path} estorba. Muévelo, o elige otro nombre.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{folder} could not be deleted ({reason}). Delete it by hand.</source>
            <translation>No se pudo eliminar {folder} ({reason}). Elimínala a mano.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/install.py" />
            <source>{weights} cannot be read ({reason}). Check the file, or remove the model and install it again.</source>
            <translation>No se puede leer {weights} ({reason}). Comprueba el archivo, o quita el modelo e instálalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>This is neither a VQGAN nor a CLIP: its tensors are called {names}. Choose a checkpoint of one of these.</source>
            <translation>Esto no es ni un VQGAN ni un CLIP: sus tensores se llaman {names}. Elige un checkpoint de uno de estos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The weights of a CLIP of Hugging Face or OpenCLIP do not tell which activation it was trained with. Choose the config.json or open_clip_config.json that came with them.</source>
            <translation>Los pesos de un CLIP de Hugging Face u OpenCLIP no dicen con qué activación se entrenó. Elige el config.json o el open_clip_config.json que vino con ellos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The checkpoint has no tensor {reason}: it is not whole, or of an architecture not known here. Get it again, or choose another one.</source>
            <translation>El checkpoint no tiene el tensor {reason}: no está completo, o es de una arquitectura desconocida aquí. Obtenlo otra vez, o elige otro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The tensors of the checkpoint, or its configuration, have a shape not known here ({reason}). Choose the yaml that came with the checkpoint, or another checkpoint.</source>
            <translation>Los tensores del checkpoint, o su configuración, tienen una forma desconocida aquí ({reason}). Elige el yaml que vino con el checkpoint, u otro checkpoint.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The configuration names the class “{name}”, which is not one of the known networks. Nothing was imported; choose the yaml that belongs to the checkpoint.</source>
            <translation>La configuración nombra la clase “{name}”, que no es una de las redes conocidas. No se importó nada; elige el yaml que corresponde al checkpoint.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>nothing at all</source>
            <translation>nada en absoluto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/layouts.py" />
            <source>The configuration does not belong to this checkpoint: {where}{name} is {given} there, and {value} in the weights. Choose the yaml that came with the checkpoint.</source>
            <translation>La configuración no corresponde a este checkpoint: {where}{name} es {given} ahí, y {value} en los pesos. Elige el yaml que vino con el checkpoint.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>{where}: {reason}</source>
            <translation>{where}: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>is not an entry known here</source>
            <translation>no es una entrada conocida aquí</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>is missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>The catalogue of models {path} is wrong: {reason}. Correct it, or unset {variable}.</source>
            <translation>El catálogo de modelos {path} es incorrecto: {reason}. Corrígelo, o quita la variable {variable}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>must be an http or https address with a host</source>
            <translation>debe ser una dirección http o https con un servidor</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>must have an entry “model” with “target” and “params”</source>
            <translation>debe tener una entrada “model” con “target” y “params”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>There is no model called “{id}” to be had. There are: {known}.</source>
            <translation>No hay ningún modelo llamado “{id}”. Los que hay: {known}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>it has no entry “models”</source>
            <translation>no tiene ninguna entrada “models”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>it cannot be read ({reason})</source>
            <translation>no se puede leer ({reason})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/offers.py" />
            <source>models.{name} says nothing</source>
            <translation>models.{name} no dice nada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>an empty file</source>
            <translation>un archivo vacío</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a Git LFS pointer</source>
            <translation>un puntero de Git LFS</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>an error message in XML</source>
            <translation>un mensaje de error en XML</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a notice that the download limit of the file is reached</source>
            <translation>un aviso de que se alcanzó el límite de descargas del archivo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a page that asks to confirm the download</source>
            <translation>una página que pide confirmar la descarga</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a web page (“{title}”)</source>
            <translation>una página web (“{title}”)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a web page</source>
            <translation>una página web</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>an error message in JSON</source>
            <translation>un mensaje de error en JSON</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pages.py" />
            <source>a text in JSON</source>
            <translation>un texto en JSON</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/parts.py" />
            <source>{amount} more are needed</source>
            <translation>faltan {amount}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/parts.py" />
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/parts.py" />
            <source>There is no room for “{file}” in the folder {folder}: {lack}. Make room there and try again, which goes on from here, or set T2I_MODELS to a folder on another disk.</source>
            <translation>No hay sitio para “{file}” en la carpeta {folder}: {lack}. Haz sitio ahí e inténtalo otra vez, y continúa desde aquí, o pon en T2I_MODELS una carpeta de otro disco.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/parts.py" />
            <source>“{file}” cannot be kept in the folder {folder}: {reason}. Make the folder writable, or set T2I_MODELS to another one.</source>
            <translation>No se puede guardar “{file}” en la carpeta {folder}: {reason}. Permite escribir en la carpeta, o pon otra en T2I_MODELS.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>{origin} is damaged or not a checkpoint: {reason}. Download it again, or choose another file.</source>
            <translation>{origin} está dañado o no es un checkpoint: {reason}. Descárgalo otra vez, o elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>{origin} {wish}; nothing of it was run. Get the model from a source you trust, as safetensors if possible.</source>
            <translation>{origin} {wish}; no se ejecutó nada de su contenido. Obtén el modelo de una fuente en la que confíes, como safetensors si es posible.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to call {name}</source>
            <translation>quiere llamar a {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>its description of the tensors breaks off or makes no sense</source>
            <translation>su descripción de los tensores se interrumpe o no tiene sentido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to call what {name} returns</source>
            <translation>quiere llamar a lo que devuelve {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to call what cannot be called</source>
            <translation>quiere llamar a lo que no se puede llamar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to change what has no state</source>
            <translation>quiere cambiar lo que no tiene estado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>it describes far more than a model has</source>
            <translation>describe mucho más de lo que tiene un modelo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants something that is no part of a checkpoint</source>
            <translation>quiere algo que no es parte de un checkpoint</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to change a function or class</source>
            <translation>quiere cambiar una función o clase</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to change what a call returns</source>
            <translation>quiere cambiar lo que devuelve una llamada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/pickles.py" />
            <source>wants to use the pickle instruction {name}</source>
            <translation>quiere usar la instrucción de pickle {name}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>sends the file in the coding {coding}, though asked not to</source>
            <translation>envía el archivo con la codificación {coding}, aunque se pidió que no</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>stopped sending</source>
            <translation>dejó de enviar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>cut the connection</source>
            <translation>cortó la conexión</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>The network settings cannot be used: {reason}. Check the environment variables HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and SSL_CERT_FILE, and try again.</source>
            <translation>No se pueden usar los ajustes de red: {reason}. Comprueba las variables de entorno HTTP_PROXY, HTTPS_PROXY, ALL_PROXY y SSL_CERT_FILE, e inténtalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>is neither an http nor an https address</source>
            <translation>no es una dirección http ni https</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>redirects without end</source>
            <translation>redirige sin fin</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>does not answer</source>
            <translation>no responde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/transfer.py" />
            <source>cannot be reached ({reason})</source>
            <translation>no está accesible ({reason})</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its part {name!r} is missing</source>
            <translation>falta su parte {name!r}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>two of its parts have the same name</source>
            <translation>dos de sus partes tienen el mismo nombre</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>unpacked, it would be far larger than a model of its size</source>
            <translation>descomprimido, sería mucho mayor que un modelo de su tamaño</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its table of contents cannot be read</source>
            <translation>no se puede leer su índice</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its part {name!r} does not match its checksum</source>
            <translation>su parte {name!r} no coincide con su suma de verificación</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its part {filename!r} cannot be unpacked</source>
            <translation>no se puede descomprimir su parte {filename!r}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>it is encrypted, or packed in an uncommon way</source>
            <translation>está cifrado, o comprimido de una manera poco común</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its part {orig_filename!r} points to another folder</source>
            <translation>su parte {orig_filename!r} apunta a otra carpeta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/models/zips.py" />
            <source>its parts overlap, or lie outside of the file</source>
            <translation>sus partes se solapan, o están fuera del archivo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/moments.py" />
            <source>This job cannot go on from an earlier step. Start it anew.</source>
            <translation>Este trabajo no puede continuar desde un paso anterior. Empiézalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/clip.py" />
            <source>The configuration does not describe a CLIP: {reason}.</source>
            <translation>La configuración no describe un CLIP: {reason}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/single_file.py" />
            <source>The header of {path} does not describe a network. Train it again.</source>
            <translation>La cabecera de {path} no describe una red. Entrénala otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/single_file.py" />
            <source>There is no file {path}. Name the file that “{command}” has written.</source>
            <translation>No existe el archivo {path}. Nombra el archivo que ha escrito “{command}”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/single_file.py" />
            <source>The weights {path} belong to “{found}”, and “{family}” is needed here. Name a file that “{command}” has written.</source>
            <translation>Los pesos {path} son de “{found}”, y aquí hace falta “{family}”. Nombra un archivo que haya escrito “{command}”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/single_file.py" />
            <source>The weights {path} are damaged, or no weights of this program. Name a file that “{command}” has written.</source>
            <translation>Los pesos {path} están dañados, o no son de este programa. Nombra un archivo que haya escrito “{command}”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/vqgan.py" />
            <source>The configuration does not describe a VQGAN: {reason}.</source>
            <translation>La configuración no describe un VQGAN: {reason}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/weights.py" />
            <source>The weights {path} are damaged and cannot be read: {reason}.</source>
            <translation>Los pesos {path} están dañados y no se pueden leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/networks/weights.py" />
            <source>The weights {path} do not fit the configuration beside them.</source>
            <translation>Los pesos {path} no encajan con la configuración que los acompaña.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>The plug-in {source} was left out. {reason}</source>
            <translation>Se omitió el complemento {source}. {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>an unnamed package</source>
            <translation>un paquete sin nombre</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>“{name}” of {package}</source>
            <translation>“{name}” de {package}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>A generator's name consists of small letters, digits and hyphens, and begins with a letter.</source>
            <translation>El nombre de un generador consta de letras minúsculas, cifras y guiones, y empieza con una letra.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>There is a generator named “{name}” already; its author must choose another name.</source>
            <translation>Ya hay un generador llamado “{name}”; su autor debe elegir otro nombre.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its entry point names a {kind} instead of a Plugin.</source>
            <translation>Su punto de entrada nombra un {kind} en lugar de un Plugin.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>It says that it was written for version {version!r} of the interface, which never was.</source>
            <translation>Dice que se escribió para la versión {version!r} de la interfaz, que nunca existió.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>It was written for version {version} of the interface, and this program has {newest}. Update t2i-desktop.</source>
            <translation>Se escribió para la versión {version} de la interfaz, y este programa tiene {newest}. Actualiza t2i-desktop.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>It has no title.</source>
            <translation>No tiene título.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its factory must read “module:Class”, not {factory!r}.</source>
            <translation>Su factory debe ser “módulo:Clase”, no {factory!r}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its settings must be a class derived from RunSettings.</source>
            <translation>Sus settings deben ser una clase derivada de RunSettings.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>The command line has options called {reserved}: settings need other names.</source>
            <translation>La línea de comandos tiene opciones llamadas {reserved}: los ajustes necesitan otros nombres.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its settings need a text “prompt” or “include”, declared as long.</source>
            <translation>Sus ajustes necesitan un texto “prompt” o “include”, declarado como largo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>It could not be loaded ({reason}).</source>
            <translation>No se pudo cargar ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its settings cannot be used: {reason}.</source>
            <translation>Sus ajustes no se pueden usar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/plugins.py" />
            <source>Its entry points cannot be read ({reason}).</source>
            <translation>No se pueden leer sus puntos de entrada ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/arrays.py" />
            <source>{path} is being made by another program. Wait until it is done.</source>
            <translation>Otro programa está haciendo {path}. Espera a que termine.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/arrays.py" />
            <source>{path} cannot be written ({reason}). Make room, and start again.</source>
            <translation>No se puede escribir {path} ({reason}). Haz sitio, y empieza otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>CelebA is a folder with {images} (or {images}.zip), {attributes} and {partition}.</source>
            <translation>CelebA es una carpeta con {images} (o {images}.zip), {attributes} y {partition}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>There is no {path}. {advice}</source>
            <translation>No existe {path}. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{file} in {path} has {number} attributes, or in another order: the 40 of CelebA are needed. Fetch it again.</source>
            <translation>{file} en {path} tiene {number} atributos, o en otro orden: hacen falta los 40 de CelebA. Descárgalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{file} in {path} lacks the picture {unlisted}. Fetch it again, and whole.</source>
            <translation>A {file} en {path} le falta la imagen {unlisted}. Descárgalo otra vez, y completo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{number} of {total} pictures are missing in {path}, among them {first}. Unpack or fetch them again, and whole.</source>
            <translation>Faltan {number} de {total} imágenes en {path}, entre ellas {first}. Descomprímelas o descárgalas otra vez, y completas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{drawn} does not belong to {file}. Draw the portraits again.</source>
            <translation>{drawn} no corresponde a {file}. Dibuja los retratos otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{name} is missing in {path}. {advice}</source>
            <translation>Falta {name} en {path}. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{where} is damaged. Draw the portraits again.</source>
            <translation>{where} está dañado. Dibuja los retratos otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>{name} in {path} cannot be read ({reason}).</source>
            <translation>No se puede leer {name} en {path} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/celeba.py" />
            <source>all</source>
            <translation>todos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/check.py" />
            <source>Reading pictures</source>
            <translation>Leyendo imágenes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/clip_training.py" />
            <source>Portraits CLIP</source>
            <translation>CLIP de retratos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/contenders.py" />
            <source>Name at least one model of portraits, and none twice.</source>
            <translation>Nombra al menos un modelo de retratos, y ninguno dos veces.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/contenders.py" />
            <source>“{name}” has learnt from the embeddings of another CLIP than “{clip}”. Name the one that it was trained with.</source>
            <translation>“{name}” ha aprendido de los embeddings de otro CLIP que “{clip}”. Nombra aquel con el que se entrenó.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>Preparing pictures</source>
            <translation>Preparando imágenes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The pictures of {folder} are not prepared, or have changed. Prepare them again.</source>
            <translation>Las imágenes de {folder} no están preparadas, o han cambiado. Prepáralas otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The picture {name} is damaged or a part. Fetch or unpack it again.</source>
            <translation>La imagen {name} está dañada o incompleta. Descárgala o descomprímela otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The picture {name} is {page}. Fetch or unpack it again.</source>
            <translation>La imagen {name} es {page}. Descárgala o descomprímela otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The {part} part has {number} portraits, fewer than a batch of {size}. Take a smaller batch or more portraits.</source>
            <translation>La parte {part} tiene {number} retratos, menos que un lote de {size}. Usa un lote más pequeño o más retratos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/dataset.py" />
            <source>The picture {name} has {width} × {height} pixels, and {crop} are needed. Take the aligned pictures of CelebA, 178 × 218.</source>
            <translation>La imagen {name} tiene {width} × {height} píxeles, y hacen falta {crop}. Usa las imágenes alineadas de CelebA, 178 × 218.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>Drawing portraits</source>
            <translation>Dibujando retratos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>{folder} has portraits of another style, count, seed or version. Choose another folder.</source>
            <translation>{folder} tiene retratos de otro estilo, cantidad, semilla o versión. Elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>{folder} is not empty. Choose a folder that is, or that does not exist.</source>
            <translation>{folder} no está vacía. Elige una carpeta que lo esté, o que no exista.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>There is no style “{style}”. Choose one of {styles}.</source>
            <translation>No hay ningún estilo “{style}”. Elige uno de {styles}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>Choose a count from 1 to {most:,}; {number:,} was asked for.</source>
            <translation>Elige una cantidad de 1 a {most:,}; se pidieron {number:,}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>A process that draws has died. Start again: what is drawn is kept.</source>
            <translation>Un proceso que dibuja ha muerto. Empieza otra vez: lo dibujado se conserva.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/maker.py" />
            <source>{folder} cannot be written ({reason}). Make room, and start again.</source>
            <translation>No se puede escribir en {folder} ({reason}). Haz sitio, y empieza otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/drawn/styles.py" />
            <source>Portraits are drawn by packages that are not installed ({package}). Type: pip install "t2i-desktop[portraits]"</source>
            <translation>Los retratos los dibujan paquetes que no están instalados ({package}). Escribe: pip install "t2i-desktop[portraits]"</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/embeddings.py" />
            <source>“{clip}” is no CLIP. “t2i models list” names those that are installed.</source>
            <translation>“{clip}” no es un CLIP. “t2i models list” nombra los que están instalados.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/embeddings.py" />
            <source>The weights of “{clip}” cannot be read. Install the model again.</source>
            <translation>No se pueden leer los pesos de “{clip}”. Instala el modelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/embeddings.py" />
            <source>The embeddings of these captions are not computed yet. Compute them first.</source>
            <translation>Los embeddings de estas descripciones aún no se han calculado. Calcúlalos primero.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/embeddings.py" />
            <source>Embedding captions</source>
            <translation>Calculando embeddings de las descripciones</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>Evaluation of the portraits</source>
            <translation>Evaluación de los retratos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>{number:,} portraits of the test part are asked, each time, of {models} models.</source>
            <translation>Se piden {number:,} retratos de la parte de prueba, cada vez, a {models} modelos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>The judge</source>
            <translation>El juez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>The test part of {data} has fewer than {number} portraits. Add some.</source>
            <translation>La parte de prueba de {data} tiene menos de {number} retratos. Añade algunos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation.py" />
            <source>{name} knows other attributes than those that {folder} shows. Train it on these portraits.</source>
            <translation>{name} conoce otros atributos que los que muestra {folder}. Entrénalo con estos retratos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>both</source>
            <translation>ambos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>attributes</source>
            <translation>atributos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>caption</source>
            <translation>descripción</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>directions</source>
            <translation>direcciones</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>{portraits}, told {way}</source>
            <translation>{portraits}, indicando {way}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>{model}, pairs it has seen</source>
            <translation>{model}, pares que ha visto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>accuracy {accuracy} (balanced {balanced}), Fréchet distance {distance:.0f} ({clip:.3f} to CLIP), precision {precision}, recall {recall}</source>
            <translation>exactitud {accuracy} (equilibrada {balanced}), distancia de Fréchet {distance:.0f} ({clip:.3f} para CLIP), precisión {precision}, exhaustividad {recall}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>variety {share} of real, 64 portraits in {seconds:.2f} s</source>
            <translation>variedad {share} de la real, 64 retratos en {seconds:.2f} s</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>does not hold by {by}, {values}</source>
            <translation>no se cumple por {by}, {values}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>judge on real portraits</source>
            <translation>juez con retratos reales</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>real training portraits</source>
            <translation>retratos reales de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>figures</source>
            <translation>cifras</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>Fréchet distance {distance:.0f} to the test part</source>
            <translation>distancia de Fréchet {distance:.0f} a la parte de prueba</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>holds, {values}</source>
            <translation>se cumple, {values}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>{model} besides</source>
            <translation>{model} además</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>real, of the test part</source>
            <translation>reales, de la parte de prueba</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_report.py" />
            <source>real, learnt from</source>
            <translation>reales, de los aprendidos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Files or installed models to evaluate, with commas between them.</source>
            <translation>Archivos o modelos instalados que evaluar, separados por comas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Installed model that embeds the captions.</source>
            <translation>Modelo instalado que convierte en embeddings las descripciones.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>How many each model draws in each way of being told, or as many as the test part has.</source>
            <translation>Cuántos dibuja cada modelo de cada manera de indicárselo, o tantos como tenga la parte de prueba.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Of the latents; all models have the same.</source>
            <translation>De los latentes; todos los modelos tienen la misma.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Less keeps closer to the average; 1 draws all that the models know.</source>
            <translation>Menos se acerca más al promedio; 1 dibuja todo lo que conocen los modelos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/evaluation_settings.py" />
            <source>Folder for the figures and the sheets.</source>
            <translation>Carpeta para las cifras y las hojas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>{first:.1%} against {second:.1%}</source>
            <translation>{first:.1%} frente a {second:.1%}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>{first:.0f} against {second:.0f}</source>
            <translation>{first:.0f} frente a {second:.0f}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>{model}: mean accuracy of at least 90%</source>
            <translation>{model}: exactitud media de al menos el 90 %</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>The CVAE draws what is asked more often than the VAE</source>
            <translation>El CVAE dibuja lo que se pide más a menudo que el VAE</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/findings.py" />
            <source>The GAN is nearer to real portraits than the CVAE (Fréchet distance)</source>
            <translation>La GAN está más cerca de los retratos reales que el CVAE (distancia de Fréchet)</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/gan_training.py" />
            <source>Portraits GAN</source>
            <translation>GAN de retratos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/judge_training.py" />
            <source>Portraits judge</source>
            <translation>Juez de retratos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Fetch it again, and whole.</source>
            <translation>Descárgalo otra vez, y completo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>The first line of {where} is to be the number of its pictures. {advice}</source>
            <translation>La primera línea de {where} debe ser el número de sus imágenes. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>The second line of {where} is to name the attributes, each once. {advice}</source>
            <translation>La segunda línea de {where} debe nombrar los atributos, cada uno una vez. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>{where} has {number} pictures, and says {wanted}: it is a part. {advice}</source>
            <translation>{where} tiene {number} imágenes, y dice {wanted}: está incompleto. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>{where} names a picture twice. {advice}</source>
            <translation>{where} nombra una imagen dos veces. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>{where} is {page} and not the list. {advice}</source>
            <translation>{where} es {page} y no la lista. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Line {line} of {where} has {number} values, and there are {wanted} attributes. {advice}</source>
            <translation>La línea {line} de {where} tiene {number} valores, y hay {wanted} atributos. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Line {line} of {where} has no name of a picture, but “{file}”. {advice}</source>
            <translation>La línea {line} de {where} no tiene el nombre de una imagen, sino “{file}”. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>{where} is not a text. {advice}</source>
            <translation>{where} no es un texto. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Line {line} of {where} has the value {value}, and not -1 or 1. {advice}</source>
            <translation>La línea {line} de {where} tiene el valor {value}, y no -1 o 1. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/lists.py" />
            <source>Line {number} of {where} is to be the name of a picture, and 0, 1 or 2. {advice}</source>
            <translation>La línea {number} de {where} debe ser el nombre de una imagen, y 0, 1 o 2. {advice}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/networks.py" />
            <source>The model was trained with another CLIP than “{clip}”, and would not understand it. Choose the one it was trained with.</source>
            <translation>El modelo se entrenó con otro CLIP que “{clip}”, y no lo entendería. Elige aquel con el que se entrenó.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/networks.py" />
            <source>The model “{name}” is not installed. Train one with “{command}”, and name the file that it writes, or choose another model.</source>
            <translation>El modelo “{name}” no está instalado. Entrena uno con “{command}” y nombra el archivo que escribe, o elige otro modelo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{file} in {path} is too large to be true. Fetch it again.</source>
            <translation>{file} en {path} es demasiado grande para ser cierto. Descárgalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>The picture {name} is missing in {path}. Fetch it again, and whole.</source>
            <translation>Falta la imagen {name} en {path}. Descárgalo otra vez, y completo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{path} cannot be read ({reason}).</source>
            <translation>No se puede leer {path} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>a part of a zip</source>
            <translation>un zip incompleto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>no zip</source>
            <translation>un archivo que no es zip</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{path} is {what}. Fetch it again, and whole.</source>
            <translation>{path} es {what}. Descárgalo otra vez, y completo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{file} in {path} is damaged ({reason}). Fetch it again.</source>
            <translation>{file} en {path} está dañado ({reason}). Descárgalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>The picture {name} is missing in {folder}. Unpack the pictures again.</source>
            <translation>Falta la imagen {name} en {folder}. Descomprime las imágenes otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/pictures.py" />
            <source>{path} is {page} and not the pictures. Fetch it again, later if need be.</source>
            <translation>{path} es {page} y no las imágenes. Descárgalo otra vez, más tarde si hace falta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/preparing.py" />
            <source>{what}: {done:,} of {total:,}…</source>
            <translation>{what}: {done:,} de {total:,}…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>It knows: {names}.</source>
            <translation>Conoce: {names}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>It listens to a prompt alone.</source>
            <translation>Solo atiende a un prompt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>{all} or {next}</source>
            <translation>{all} o {next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>The model has not learnt {names}. {learnt}</source>
            <translation>El modelo no ha aprendido {names}. {learnt}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>“{model}” is a GAN, which draws, but cannot tell how a picture would be drawn. Choose a VAE or CVAE, such as “portraits-cvae”, to change a picture.</source>
            <translation>“{model}” es una GAN, que dibuja, pero no sabe decir cómo se dibujaría una imagen. Elige un VAE o CVAE, como “portraits-cvae”, para cambiar una imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>“{model}” hears no text: “{text}” says nothing to it. Use attributes.</source>
            <translation>“{model}” no entiende texto: “{text}” no le dice nada. Usa atributos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/scenes.py" />
            <source>The prompt “{text}” has words that were never learnt: {words}</source>
            <translation>El prompt “{text}” tiene palabras que nunca se aprendieron: {words}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Whom to draw: “a smiling woman with long hair, wearing a hat”; may be empty.</source>
            <translation>A quién dibujar: “a smiling woman with long hair, wearing a hat”; puede quedar vacío.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Attributes</source>
            <translation>Atributos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>What is to be there, and with a minus what is not: “smiling, -eyeglasses”; the rest is left open.</source>
            <translation>Lo que debe estar, y con un menos lo que no: “smiling, -eyeglasses”; el resto queda abierto.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>A second prompt, to draw what lies between the two; empty for the same.</source>
            <translation>Un segundo prompt, para dibujar lo que hay entre los dos; vacío para el mismo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Towards attributes</source>
            <translation>Atributos al final</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>The attributes at the other end; empty for the same, “any” to leave all of them open.</source>
            <translation>Los atributos en el otro extremo; vacío para los mismos, “any” para dejarlos todos abiertos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Towards seed</source>
            <translation>Semilla al final</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>The seed of the portrait at the other end; -1 for the same.</source>
            <translation>La semilla del retrato en el otro extremo; -1 para la misma.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>How far to go to the other end.</source>
            <translation>Hasta dónde ir hacia el otro extremo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>One portrait turns into the other, or a picture into what it is changed to, step by step.</source>
            <translation>Un retrato se convierte en el otro, o una imagen en aquello a lo que se cambia, paso a paso.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>How many are drawn, each from the seed after that of the one before.</source>
            <translation>Cuántos se dibujan, cada uno con la semilla que sigue a la del anterior.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Less keeps closer to the average, more is more varied and goes wrong oftener.</source>
            <translation>Menos se acerca más al promedio, más es más variado y sale mal más a menudo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Picture to change</source>
            <translation>Imagen que cambiar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>A portrait to which the attributes happen: its middle square, at 64 × 64. Not with a GAN.</source>
            <translation>Un retrato al que se aplican los atributos: el cuadrado de su centro, a 64 × 64. No con una GAN.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>That of the first portrait. The same seed and settings draw the same portrait.</source>
            <translation>La del primer retrato. La misma semilla y los mismos ajustes dibujan el mismo retrato.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Installed model, or file, that draws.</source>
            <translation>Modelo instalado, o archivo, que dibuja.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Installed model that reads the prompt, as it did in training.</source>
            <translation>Modelo instalado que lee el prompt, como lo hizo en el entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Reader</source>
            <translation>Lector</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>Installed model, or file, that sees which attributes a picture has.</source>
            <translation>Modelo instalado, o archivo, que ve qué atributos tiene una imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>A picture is changed by Prompt and Attributes alone. Leave out the other end or the picture.</source>
            <translation>Una imagen se cambia solo con Prompt y Atributos. Omite el otro extremo o la imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/settings.py" />
            <source>A walk needs another end. Give a second prompt, other attributes or a second seed.</source>
            <translation>Un recorrido necesita otro extremo. Da un segundo prompt, otros atributos o una segunda semilla.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>5 o’clock shadow</source>
            <translation>barba de un día</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>arched eyebrows</source>
            <translation>cejas arqueadas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>attractive</source>
            <translation>atractivo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>bags under eyes</source>
            <translation>ojeras</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>bald</source>
            <translation>calvicie</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>bangs</source>
            <translation>flequillo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>big lips</source>
            <translation>labios gruesos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>big nose</source>
            <translation>nariz grande</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>black hair</source>
            <translation>pelo negro</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>blond hair</source>
            <translation>pelo rubio</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>blurry</source>
            <translation>desenfoque</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>brown hair</source>
            <translation>pelo castaño</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>bushy eyebrows</source>
            <translation>cejas pobladas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>chubby</source>
            <translation>cara rellena</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>double chin</source>
            <translation>papada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>eyeglasses</source>
            <translation>gafas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>goatee</source>
            <translation>perilla</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>grey hair</source>
            <translation>pelo gris</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>heavy makeup</source>
            <translation>maquillaje intenso</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>high cheekbones</source>
            <translation>pómulos altos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>male</source>
            <translation>rasgos masculinos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>mouth slightly open</source>
            <translation>boca entreabierta</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>moustache</source>
            <translation>bigote</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>narrow eyes</source>
            <translation>ojos estrechos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>no beard</source>
            <translation>sin barba</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>oval face</source>
            <translation>cara ovalada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>pale skin</source>
            <translation>piel pálida</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>pointy nose</source>
            <translation>nariz puntiaguda</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>receding hairline</source>
            <translation>entradas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>rosy cheeks</source>
            <translation>mejillas sonrosadas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>sideburns</source>
            <translation>patillas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>smiling</source>
            <translation>sonrisa</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>straight hair</source>
            <translation>pelo liso</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>wavy hair</source>
            <translation>pelo ondulado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>earrings</source>
            <translation>pendientes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>hat</source>
            <translation>sombrero</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>lipstick</source>
            <translation>lápiz labial</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>necklace</source>
            <translation>collar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>necktie</source>
            <translation>corbata</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>young</source>
            <translation>juventud</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>beard</source>
            <translation>barba</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>brown skin</source>
            <translation>piel morena</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>dark skin</source>
            <translation>piel oscura</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>eyes closed</source>
            <translation>ojos cerrados</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>frowning</source>
            <translation>ceño fruncido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>light skin</source>
            <translation>piel clara</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>long hair</source>
            <translation>pelo largo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>red hair</source>
            <translation>pelo rojo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>sunglasses</source>
            <translation>gafas de sol</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>surprised</source>
            <translation>sorpresa</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>tan skin</source>
            <translation>piel bronceada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>wrinkles</source>
            <translation>arrugas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>eyes open</source>
            <translation>ojos abiertos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>mouth closed</source>
            <translation>boca cerrada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/spoken.py" />
            <source>some beard</source>
            <translation>algo de barba</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/telling.py" />
            <source>The model “{start_from}” is told other things than this training, or has another latent. Name one with the same conditions, or none, with --start-from.</source>
            <translation>Al modelo “{start_from}” se le indican otras cosas que en este entrenamiento, o tiene otro latente. Nombra uno con las mismas condiciones, o ninguno, con --start-from.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/telling.py" />
            <source>The reader “{reader}” knows other attributes than these portraits have. Train one on them with “t2i train portraits-judge”, and name its file with --reader.</source>
            <translation>El lector “{reader}” conoce otros atributos que los que tienen estos retratos. Entrena uno con ellos con “t2i train portraits-judge”, y nombra su archivo con --reader.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Folder or zip in the format of CelebA, as people have it or as “t2i data portraits” draws it.</source>
            <translation>Carpeta o zip en el formato de CelebA, tal como se distribuye o como lo dibuja “t2i data portraits”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Prepared in</source>
            <translation>Preparado en</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Folder for the pictures at 64 × 64 and the embeddings of captions, which are made once.</source>
            <translation>Carpeta para las imágenes a 64 × 64 y los embeddings de las descripciones, que se hacen una sola vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>At its height: it rises for 200 steps, and falls in the last fifth. A GAN takes a quarter of it.</source>
            <translation>En su punto más alto: sube durante 200 pasos, y baja en la última quinta parte. Una GAN usa una cuarta parte.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>A variational autoencoder, one that is told attributes or text, or a conditional adversarial pair.</source>
            <translation>Un autoencoder variacional, uno al que se le indican atributos o texto, o una pareja adversarial condicionada.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Condition</source>
            <translation>Condición</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>What it is told: attributes, the CLIP embedding of a caption, or both; a VAE is told nothing.</source>
            <translation>Lo que se le indica: atributos, el embedding CLIP de una descripción, o ambos; a un VAE no se le indica nada.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Numbers that tell one portrait from another.</source>
            <translation>Números que distinguen un retrato de otro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Left out</source>
            <translation>Omitidos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Share of the pictures shown without their attributes, and without their caption, so that either can be left open.</source>
            <translation>Proporción de las imágenes que se muestran sin sus atributos, y sin su descripción, para que se pueda dejar abierto lo uno o lo otro.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Divergence</source>
            <translation>Divergencia</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>How much the latents of an autoencoder are held to the normal distribution.</source>
            <translation>Cuánto se mantienen los latentes de un autoencoder en la distribución normal.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Installed model, or file, that reads attributes: a GAN’s discriminator looks through it, and the prior of a CVAE learns from it what was asked.</source>
            <translation>Modelo instalado, o archivo, que lee atributos: el discriminador de una GAN mira a través de él, y el prior de un CVAE aprende de él lo que se pidió.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Installed model, or file, whose decoder a GAN begins with: a CVAE told the same; empty for none.</source>
            <translation>Modelo instalado, o archivo, con cuyo decodificador empieza una GAN: un CVAE al que se le indica lo mismo; vacío si no lo hay.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Adversarial</source>
            <translation>Adversarial</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Named attributes</source>
            <translation>Atributos nombrados</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>How much a GAN’s drawings are made to show what the reader can name of what was asked.</source>
            <translation>Cuánto se hace que los dibujos de una GAN muestren lo que el lector puede nombrar de lo pedido.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Taught prior</source>
            <translation>Prior enseñado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>How much what a CVAE’s prior proposes is made to show what was asked; too much makes all alike.</source>
            <translation>Cuánto se hace que lo que propone el prior de un CVAE muestre lo pedido; demasiado los hace todos iguales.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/training_settings.py" />
            <source>Folder for the model, as the program installs them.</source>
            <translation>Carpeta para el modelo, tal como los instala el programa.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/vae_training.py" />
            <source>Portraits {model}</source>
            <translation>Retratos {model}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>no {attribute}</source>
            <translation>sin {attribute}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>not {attribute}</source>
            <translation>no {attribute}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>names “{name}”, which is no attribute. Perhaps “{other}” is meant. These are known: {every}</source>
            <translation>nombra “{name}”, que no es un atributo. Quizá se trate de “{other}”. Se conocen estos: {every}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>names “{name}”, which is no attribute. These are known: {every}</source>
            <translation>nombra “{name}”, que no es un atributo. Se conocen estos: {every}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>names “{name}” twice</source>
            <translation>nombra “{name}” dos veces</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/portraits/wishes.py" />
            <source>wants “{first}” and “{second}”, which no portrait shows together</source>
            <translation>pide “{first}” y “{second}”, que ningún retrato muestra a la vez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>There is no preset “{name}”. Those there are: {known}.</source>
            <translation>No hay ningún ajuste predefinido “{name}”. Los que hay: {known}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>A preset needs a title.</source>
            <translation>Un ajuste predefinido necesita un título.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>The title of a preset has at most {most} characters.</source>
            <translation>El título de un ajuste predefinido tiene como máximo {most} caracteres.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} is no preset: it does not say its format. Choose a file {ending}.</source>
            <translation>{name} no es un ajuste predefinido: no dice su formato. Elige un archivo {ending}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} has the format “{format}”, which this version does not know.</source>
            <translation>{name} tiene el formato “{format}”, que esta versión no conoce.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} is damaged: its settings are no list of names and values.</source>
            <translation>{name} está dañado: sus ajustes no son una lista de nombres y valores.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{file} is too large for a preset.</source>
            <translation>{file} es demasiado grande para un ajuste predefinido.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>The preset {path} cannot be read ({reason}).</source>
            <translation>No se puede leer el ajuste predefinido {path} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{file} is no preset: it is not JSON. Choose a file {ending}.</source>
            <translation>{file} no es un ajuste predefinido: no es JSON. Elige un archivo {ending}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>There is a preset “{title}” already. Choose another title.</source>
            <translation>Ya hay un ajuste predefinido “{title}”. Elige otro título.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>“{title}” came with the program and stays.</source>
            <translation>“{title}” vino con el programa y se queda.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>“{title}” is a preset of another generator, “{generator}”.</source>
            <translation>“{title}” es un ajuste predefinido de otro generador, “{generator}”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} is damaged: its {key} is no text.</source>
            <translation>{name} está dañado: su {key} no es texto.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} has a setting that cannot be: {reason}</source>
            <translation>{name} tiene un ajuste imposible: {reason}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>{name} is damaged: its thumbnail is no PNG of at most {most} pixels.</source>
            <translation>{name} está dañado: su miniatura no es un PNG de como máximo {most} píxeles.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>“{title}” cannot be moved to the trash ({reason}).</source>
            <translation>No se puede mover “{title}” a la papelera ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/presets.py" />
            <source>“{title}” cannot be written to {path} ({reason}).</source>
            <translation>No se puede escribir “{title}” en {path} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/prompt_history.py" />
            <source>The history of prompts could not be written to {path} ({reason}).</source>
            <translation>No se pudo escribir el historial de prompts en {path} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/jobs.py" />
            <source>The run {id} of the queue is damaged.</source>
            <translation>La ejecución {id} de la cola está dañada.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/jobs.py" />
            <source>The run {id} of the queue was added by a newer version of this program. It is left as it is; use that version to do it.</source>
            <translation>La ejecución {id} de la cola la añadió una versión más nueva de este programa. Se deja como está; usa esa versión para hacerla.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/queue.py" />
            <source>“{title}” does not wait in the queue any more, so it cannot be changed. Add it anew, as it should be.</source>
            <translation>“{title}” ya no espera en la cola, así que no se puede cambiar. Añádela de nuevo, tal como debe ser.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/queue.py" />
            <source>The queue in {root} is in use by another program that does not answer. Close other windows of t2i-desktop, and try again.</source>
            <translation>La cola en {root} la está usando otro programa que no responde. Cierra las demás ventanas de t2i-desktop, e inténtalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/queue.py" />
            <source>The queue in {root} cannot be read or changed ({reason}). Make sure that this folder can be written and has some room; nothing that waits is lost.</source>
            <translation>La cola en {root} no se puede leer ni cambiar ({reason}). Asegúrate de que se pueda escribir en esta carpeta y de que haya sitio; nada de lo que espera se pierde.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/shelf.py" />
            <source>{reason} It is set aside as {path}; all other runs are here.</source>
            <translation>{reason} Se aparta como {path}; todas las demás ejecuciones están aquí.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/shelf.py" />
            <source>A run of the queue cannot be read ({reason}): {path}. It is left as it is.</source>
            <translation>No se puede leer una ejecución de la cola ({reason}): {path}. Se deja como está.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/queue/shelf.py" />
            <source>{reason} The file is {path}.</source>
            <translation>{reason} El archivo es {path}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>VQGAN + CLIP</source>
            <translation>VQGAN + CLIP</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>Starter CLIP</source>
            <translation>CLIP inicial</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>Starter VQGAN</source>
            <translation>VQGAN inicial</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>Independent judge</source>
            <translation>Juez independiente</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>Starter models</source>
            <translation>Modelos iniciales</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>There is no generator named “{name}”. Known names: {known}.</source>
            <translation>No hay ningún generador llamado “{name}”. Nombres conocidos: {known}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>The plug-in “{name}” began a run without a proper {wrong}.</source>
            <translation>El complemento “{name}” empezó una ejecución sin un {wrong} correcto.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/registry.py" />
            <source>The plug-in “{name}” could not begin ({reason}). Tell its author, and choose another generator meanwhile.</source>
            <translation>El complemento “{name}” no pudo empezar ({reason}). Díselo a su autor, y elige mientras tanto otro generador.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>Whether this device will make exactly this picture cannot be told: it does not say with which weights and on which device it was made.</source>
            <translation>No se puede saber si este dispositivo hará exactamente esta imagen: no dice con qué pesos ni en qué dispositivo se hizo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>This device cannot make the picture again: this version has no generator called “{name}”.</source>
            <translation>Este dispositivo no puede hacer otra vez la imagen: esta versión no tiene ningún generador llamado “{name}”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>This device will make another picture: {reasons}.</source>
            <translation>Este dispositivo hará otra imagen: {reasons}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>This device will make nearly the same picture, perhaps not exactly: {reasons}.</source>
            <translation>Este dispositivo hará casi la misma imagen, quizá no exactamente: {reasons}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>This device will make exactly this picture again, pixel for pixel.</source>
            <translation>Este dispositivo hará otra vez exactamente esta imagen, píxel por píxel.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>Not everything could be restored: {reasons}.</source>
            <translation>No se pudo recuperar todo: {reasons}.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>this version no longer has all of its settings</source>
            <translation>esta versión ya no tiene todos sus ajustes</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>this version has no setting named {names}</source>
            <translation>esta versión no tiene ningún ajuste llamado {names}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the value of {names} does not fit any more</source>
            <translation>el valor de {names} ya no encaja</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>it was made on {then} and this is {here}</source>
            <translation>se hizo en {then} y esto es {here}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the program is version {here} instead of {then}</source>
            <translation>el programa es la versión {here} en lugar de {then}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>torch is version {here} instead of {then}</source>
            <translation>torch es la versión {here} en lugar de {then}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>a graphics card rounds sums in another order each time</source>
            <translation>una tarjeta gráfica redondea las sumas cada vez en otro orden</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the model “{name}” is not installed here</source>
            <translation>el modelo “{name}” no está instalado aquí</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the file {path} is not here</source>
            <translation>el archivo {path} no está aquí</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>it was made on the processor {then} and this is {here}</source>
            <translation>se hizo en el procesador {then} y este es {here}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/reproducing.py" />
            <source>the model “{name}” installed here has other weights</source>
            <translation>el modelo “{name}” instalado aquí tiene otros pesos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/frames.py" />
            <source>Frame {number} of {total} is finished.</source>
            <translation>El fotograma {number} de {total} está terminado.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/frames.py" />
            <source>The folder {folder} holds frames of another source or of other settings. Choose another folder, or the settings they were made with.</source>
            <translation>La carpeta {folder} contiene fotogramas de otro origen o de otros ajustes. Elige otra carpeta, o los ajustes con los que se hicieron.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/frames.py" />
            <source>The frame could not be written to {folder} ({reason}). Choose another folder.</source>
            <translation>No se pudo escribir el fotograma en {folder} ({reason}). Elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/frames.py" />
            <source>The disk with {folder} is full. Make room there and run the same again: finished frames are kept.</source>
            <translation>El disco con {folder} está lleno. Haz sitio ahí y ejecuta lo mismo otra vez: los fotogramas terminados se conservan.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../t2i_desktop/engine/restyle/restyle.py" />
            <source>{n} of {total} frames are finished already, and stay as they are.</source>
            <extracomment>If n is 1: 1 of {total} frames is finished already, and stays as it is.</extracomment>
            <translation>
                <numerusform>1 de {total} fotogramas ya está terminado, y se queda como está.</numerusform>
                <numerusform>{n} de {total} fotogramas ya están terminados, y se quedan como están.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>A folder of pictures, in the order of their names, or a video.</source>
            <translation>Una carpeta de imágenes, en el orden de sus nombres, o un vídeo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>The folder for the frames; those it holds already are kept.</source>
            <translation>La carpeta para los fotogramas; los que ya contiene se conservan.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Iterations a frame</source>
            <translation>Iteraciones por fotograma</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>How many optimisation steps every frame gets: more lead further away from the source.</source>
            <translation>Cuántos pasos de optimización recibe cada fotograma: más se alejan más del origen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>How far each step moves the latent: less than for one picture, so that the frames stay alike.</source>
            <translation>Cuánto mueve cada paso el latente: menos que para una imagen, para que los fotogramas sigan pareciéndose.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Carry over</source>
            <translation>Arrastre</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>How much of the finished frame before goes into the next one’s beginning; 1: nothing else does.</source>
            <translation>Cuánto del fotograma anterior terminado pasa al comienzo del siguiente; 1: solo ese.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Make a film of the frames, also where the source is a folder.</source>
            <translation>Hacer una película con los fotogramas, también donde el origen es una carpeta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Take the sound of a video over into the film, unless that is to run at another speed.</source>
            <translation>Llevar a la película el sonido de un vídeo, salvo que vaya a otra velocidad.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>How fast the film runs; 0: as fast as the source, and 12 where that is a folder.</source>
            <translation>A qué velocidad va la película; 0: la del origen, y 12 donde este es una carpeta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Choose what to restyle: a folder of pictures, or a video.</source>
            <translation>Elige a qué cambiar el estilo: una carpeta de imágenes, o un vídeo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/settings.py" />
            <source>Choose a folder for the frames.</source>
            <translation>Elige una carpeta para los fotogramas.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/soundtrack.py" />
            <source>as in the source</source>
            <translation>como en el origen</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/soundtrack.py" />
            <source>of the source, encoded anew</source>
            <translation>el del origen, codificado de nuevo</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/soundtrack.py" />
            <source>left out, because it cannot be read</source>
            <translation>omitido, porque no se puede leer</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/soundtrack.py" />
            <source>The film {path} could not be written ({reason}). Choose another folder.</source>
            <translation>No se pudo escribir la película {path} ({reason}). Elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>There is no {path}. Choose a folder of pictures, or a video.</source>
            <translation>No existe {path}. Elige una carpeta de imágenes, o un vídeo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>The video {path} ends before frame {number}. Was it changed meanwhile?</source>
            <translation>El vídeo {path} termina antes del fotograma {number}. ¿Se cambió entretanto?</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>{path} cannot be read as a video. Choose an MP4, WebM or GIF, or a folder.</source>
            <translation>No se puede leer {path} como vídeo. Elige un MP4, WebM o GIF, o una carpeta.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>There are no pictures in the folder {folder}. Choose one with PNG or JPEG files.</source>
            <translation>No hay imágenes en la carpeta {folder}. Elige una con archivos PNG o JPEG.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/restyle/source.py" />
            <source>The folder {folder} cannot be read ({reason}). Choose another one.</source>
            <translation>No se puede leer la carpeta {folder} ({reason}). Elige otra.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>{freed} The models are loaded again when the run goes on.</source>
            <translation>{freed} Los modelos se cargan otra vez cuando la ejecución continúa.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>This job cannot be changed while it runs. Cancel it, and start it anew.</source>
            <translation>Este trabajo no se puede cambiar mientras está en marcha. Cancélalo, y empiézalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>The memory of this run is free already.</source>
            <translation>La memoria de esta ejecución ya está libre.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>This job cannot give its memory back while it rests.</source>
            <translation>Este trabajo no puede devolver su memoria mientras descansa.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>{reason} The run goes on as before.</source>
            <translation>{reason} La ejecución continúa como antes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/runner.py" />
            <source>Loading the models again…</source>
            <translation>Cargando otra vez los modelos…</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>How many optimisation steps the run does.</source>
            <translation>Cuántos pasos de optimización hace la ejecución.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>The same seed and settings give the same result on the same machine.</source>
            <translation>La misma semilla y los mismos ajustes dan el mismo resultado en la misma máquina.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be greater than or equal to {bound}</source>
            <translation>debe ser mayor o igual que {bound}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be less than or equal to {bound}</source>
            <translation>debe ser menor o igual que {bound}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid integer</source>
            <translation>debe ser un número entero</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid integer, unable to parse string as an integer</source>
            <translation>debe ser un número entero; el texto no se puede leer como tal</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid integer, got a number with a fractional part</source>
            <translation>debe ser un número entero, y tiene parte decimal</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid number</source>
            <translation>debe ser un número</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid number, unable to parse string as a number</source>
            <translation>debe ser un número; el texto no se puede leer como tal</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a finite number</source>
            <translation>debe ser un número finito</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid boolean</source>
            <translation>debe ser on u off</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid boolean, unable to interpret input</source>
            <translation>debe ser on u off; el valor no se entiende</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be a valid string</source>
            <translation>debe ser un texto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>should be {expected}</source>
            <translation>debe ser {expected}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>There is no setting named “{name}”.</source>
            <translation>No hay ningún ajuste llamado “{name}”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>{title} {reason} (given: {given}).</source>
            <translation>{title} {reason} (valor: {given}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>{names} cannot change while a picture forms.</source>
            <translation>{names} no pueden cambiar mientras se forma una imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>gives “{name}” the weight “{number}”, which must be a number other than 0</source>
            <translation>da a “{name}” el peso “{number}”, que debe ser un número distinto de 0</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/settings.py" />
            <source>must name at least one model, and nothing between two commas may be empty</source>
            <translation>debe nombrar al menos un modelo, y entre dos comas no puede faltar nada</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/contrastive.py" />
            <source>{sprites} sprites of {concepts} concepts.</source>
            <translation>{sprites} sprites de {concepts} conceptos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>Evaluation of the starter models</source>
            <translation>Evaluación de los modelos iniciales</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>{number} prompts, e.g. “{prompt}”; seed = number of the prompt.</source>
            <translation>{number} prompts, p. ej. “{prompt}”; semilla = número del prompt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>right prompt ranked first</source>
            <translation>prompt correcto en primer lugar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>right prompt among the first five</source>
            <translation>prompt correcto entre los cinco primeros</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>right background colour</source>
            <translation>color de fondo correcto</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>judge on real drawings, ranked first</source>
            <translation>juez con dibujos reales, en primer lugar</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/evaluation.py" />
            <source>VQGAN on held-out concepts, PSNR</source>
            <translation>VQGAN con conceptos reservados, PSNR</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/judge.py" />
            <source>There is no judge in {folder}. Train one with: t2i train starter-judge --out {folder}</source>
            <translation>No hay ningún juez en {folder}. Entrena uno con: t2i train starter-judge --out {folder}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Emoji packages</source>
            <translation>Paquetes de emojis</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Folder with the unpacked emoji packages; rendered sprites are cached beside them.</source>
            <translation>Carpeta con los paquetes de emojis descomprimidos; los sprites dibujados se guardan junto a ellos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Samples are drawn and weights exported every so many iterations.</source>
            <translation>Se dibujan muestras y se exportan los pesos cada tantas iteraciones.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Of the networks while they train; losses and weights stay in float32.</source>
            <translation>De las redes mientras se entrenan; las pérdidas y los pesos siguen en float32.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Captioned pictures in one step.</source>
            <translation>Imágenes con descripción en un paso.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>At its peak; it rises for 200 steps and then falls as a cosine.</source>
            <translation>En su punto más alto; sube durante 200 pasos y luego baja como un coseno.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Decoupled weight decay of AdamW.</source>
            <translation>Decaimiento de pesos desacoplado de AdamW.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Noise added to each picture, as guidance does.</source>
            <translation>Ruido que se añade a cada imagen, como hace la guía.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Folder for the model.</source>
            <translation>Carpeta para el modelo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Adversarial from</source>
            <translation>Adversarial desde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Share of the run before pictures are attacked.</source>
            <translation>Proporción de la ejecución antes de que se ataquen las imágenes.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Robustness</source>
            <translation>Robustez</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Attack steps</source>
            <translation>Pasos de ataque</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Steps of projected gradient ascent on the picture.</source>
            <translation>Pasos de ascenso de gradiente proyectado sobre la imagen.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Attack radius</source>
            <translation>Radio de ataque</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Greatest L2 norm of the attack; drawn uniformly up to it.</source>
            <translation>Mayor norma L2 del ataque; se sortea de manera uniforme hasta ella.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Reconstruct with</source>
            <translation>Reconstruir con</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>An installed VQGAN through which some pictures are passed; empty for none.</source>
            <translation>Un VQGAN instalado por el que se pasan algunas imágenes; vacío si no lo hay.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Reconstructed</source>
            <translation>Reconstruidas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Share of the pictures passed through that VQGAN.</source>
            <translation>Proporción de las imágenes que se pasan por ese VQGAN.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Another one than that of the CLIP it judges.</source>
            <translation>Otra que la del CLIP al que juzga.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Side</source>
            <translation>Lado</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Pixels of the training pictures.</source>
            <translation>Píxeles de las imágenes de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Of Adam; it falls to a tenth as a cosine.</source>
            <translation>De Adam; baja a una décima parte como un coseno.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Codebook from</source>
            <translation>Libro de códigos desde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Step at which the codebook is laid out and quantisation begins.</source>
            <translation>Paso en el que se dispone el libro de códigos y empieza la cuantización.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Losses</source>
            <translation>Pérdidas</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Features of</source>
            <translation>Rasgos de</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>An installed CLIP whose image features measure likeness; empty for none.</source>
            <translation>Un CLIP instalado cuyos rasgos de imagen miden el parecido; vacío si no lo hay.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Feature weight</source>
            <translation>Peso de los rasgos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Weight of the feature distance.</source>
            <translation>Peso de la distancia entre rasgos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Discriminator from</source>
            <translation>Discriminador desde</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Share of the run before the patch discriminator joins.</source>
            <translation>Proporción de la ejecución antes de que se sume el discriminador por parches.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Discriminator weight</source>
            <translation>Peso del discriminador</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Factor of the adaptive weight.</source>
            <translation>Factor del peso adaptativo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>How many of the held-out prompts are drawn.</source>
            <translation>Cuántos de los prompts reservados se dibujan.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Optimisation steps for each prompt.</source>
            <translation>Pasos de optimización para cada prompt.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Folder with the unpacked emoji packages.</source>
            <translation>Carpeta con los paquetes de emojis descomprimidos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>Folder of the judge.</source>
            <translation>Carpeta del juez.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>The VQGAN to evaluate.</source>
            <translation>El VQGAN que evaluar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/settings.py" />
            <source>The CLIP to evaluate.</source>
            <translation>El CLIP que evaluar.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/sprites.py" />
            <source>The emoji package {name} is not under {data}. Run packaging/fetch_emoji.sh with that folder, then start the training again.</source>
            <translation>El paquete de emojis {name} no está en {data}. Ejecuta packaging/fetch_emoji.sh con esa carpeta, y empieza otra vez el entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/starter/vqgan_training.py" />
            <source>{number} sprites; one concept in twenty is held out.</source>
            <translation>{number} sprites; se reserva uno de cada veinte conceptos.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>The title of a template has 1 to {most} characters.</source>
            <translation>El título de una plantilla tiene de 1 a {most} caracteres.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>A template has a place for its subject. Write {place} there, as in “{place}, in oil”.</source>
            <translation>Una plantilla tiene un lugar para su tema. Escribe {place} ahí, como en “{place}, in oil”.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>Your templates in {path} are damaged, or of a newer version. Move the file away to begin anew.</source>
            <translation>Tus plantillas en {path} están dañadas, o son de una versión más nueva. Quita de ahí el archivo para empezar de nuevo.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>Your templates in {path} cannot be read ({reason}).</source>
            <translation>No se pueden leer tus plantillas en {path} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/templates.py" />
            <source>Templates could not be written to {path} ({reason}).</source>
            <translation>No se pudieron escribir las plantillas en {path} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/recipe.py" />
            <source>weights</source>
            <translation>pesos</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/recipe.py" />
            <source>The checkpoint is not of this job ({title}). Choose another file, or delete it to start from the beginning.</source>
            <translation>El checkpoint no es de este trabajo ({title}). Elige otro archivo, o elimínalo para empezar desde el principio.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/settings.py" />
            <source>File for the weights; it is in the format safetensors, whatever its name ends in.</source>
            <translation>Archivo para los pesos; está en formato safetensors, termine como termine su nombre.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/settings.py" />
            <source>Where the work is done; “auto” takes a graphics card if there is one.</source>
            <translation>Dónde se hace el trabajo; “auto” usa una tarjeta gráfica si la hay.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/settings.py" />
            <source>At its height; it rises for 200 steps, and falls in the last fifth.</source>
            <translation>En su punto más alto; sube durante 200 pasos, y baja en la última quinta parte.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/training/settings.py" />
            <source>Of the network while it trains; “auto” is bfloat16 on a graphics card only.</source>
            <translation>De la red mientras se entrena; “auto” es bfloat16 solo en una tarjeta gráfica.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/engine/words.py" />
            <source>{all}, {next}</source>
            <translation>{all}, {next}</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/plugins/clip_settings.py" />
            <source>Random crops of the picture that CLIP sees at each step.</source>
            <translation>Recortes de la imagen al azar que CLIP ve en cada paso.</translation>
        </message>
        <message>
            <location filename="../../t2i_desktop/plugins/clip_settings.py" />
            <source>Keep a picture after every so many iterations; 0 keeps only the end.</source>
            <translation>Guardar una imagen cada tantas iteraciones; 0 guarda solo el final.</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>cosine</source>
            <translation>coseno</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>spherical</source>
            <translation>esférica</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>across</source>
            <translation>horizontal</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>down</source>
            <translation>vertical</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>random</source>
            <translation>aleatorio</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>entries</source>
            <translation>entradas</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>gradient</source>
            <translation>degradado</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>picture</source>
            <translation>imagen</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>latent</source>
            <translation>latente</translation>
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
            <translation>constante</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>restarts</source>
            <translation>reinicios</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>drop</source>
            <translation>caída</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>continuous</source>
            <translation>continuo</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>quantised</source>
            <translation>cuantizado</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>power</source>
            <translation>potencia</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>black</source>
            <translation>negro</translation>
        </message>
        <message>
            <location filename="../../vqgan-clip" />
            <source>auto</source>
            <translation>auto</translation>
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
            <translation>lineal</translation>
        </message>
        <message>
            <location filename="../../latents" />
            <source>average</source>
            <translation>promedio</translation>
        </message>
        <message>
            <location filename="../../latents" />
            <source>difference</source>
            <translation>diferencia</translation>
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
            <translation>suave</translation>
        </message>
        <message>
            <location filename="../../film" />
            <source>reference</source>
            <translation>referencia</translation>
        </message>
        <message>
            <location filename="../../digits-diffusion" />
            <source>velocity</source>
            <translation>velocidad</translation>
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
            <translation>El CLIP que guía: entrenado con imágenes con ruido, reconstruidas y adversariales.</translation>
        </message>
        <message>
            <location filename="../../starter-vqgan" />
            <source>The VQGAN: reconstruction, features of the CLIP, and a patch discriminator.</source>
            <translation>El VQGAN: reconstrucción, rasgos del CLIP y un discriminador por parches.</translation>
        </message>
        <message>
            <location filename="../../starter-judge" />
            <source>The judge: another architecture and seed, never used in guidance.</source>
            <translation>El juez: otra arquitectura y otra semilla, nunca usado en la guía.</translation>
        </message>
        <message>
            <location filename="../../digits-clip" />
            <source>The CLIP that knows digits and their names.</source>
            <translation>El CLIP que conoce los dígitos y sus nombres.</translation>
        </message>
        <message>
            <location filename="../../digits-diffusion" />
            <source>The U-Net that draws.</source>
            <translation>La U-Net que dibuja.</translation>
        </message>
        <message>
            <location filename="../../digits-judge" />
            <source>The judge: another network and seed, trained on real digits only.</source>
            <translation>El juez: otra red y otra semilla, entrenado solo con dígitos reales.</translation>
        </message>
        <message>
            <location filename="../../portraits-clip" />
            <source>The CLIP that knows portraits and their captions.</source>
            <translation>El CLIP que conoce retratos y sus descripciones.</translation>
        </message>
        <message>
            <location filename="../../portraits" />
            <source>A network that draws portraits.</source>
            <translation>Una red que dibuja retratos.</translation>
        </message>
        <message>
            <location filename="../../portraits-judge" />
            <source>The classifier of attributes.</source>
            <translation>El clasificador de atributos.</translation>
        </message>
        <message>
            <location filename="../../digits" />
            <source>Drawing every class, and measuring what was drawn.</source>
            <translation>Dibujar cada clase, y medir lo dibujado.</translation>
        </message>
        <message>
            <location filename="../../portraits" />
            <source>Drawing what was asked of portraits that nobody has learnt from, and measuring what was drawn.</source>
            <translation>Dibujar lo que se pidió de retratos de los que nadie ha aprendido, y medir lo dibujado.</translation>
        </message>
        <message>
            <location filename="../../starter" />
            <source>Drawing prompts that were not in training, and judging them.</source>
            <translation>Dibujar prompts que no estaban en el entrenamiento, y juzgarlos.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/01-notebook-classic.preset.json" />
            <source>Notebook classic</source>
            <translation>Notebook clásico</translation>
        </message>
        <message>
            <location filename="../../resources/presets/01-notebook-classic.preset.json" />
            <source>As the first notebooks did it: the latent snaps to the codebook, nothing decays, many cutouts.</source>
            <translation>Como lo hacían los primeros notebooks: el latente se ajusta al libro de códigos, nada decae, muchos recortes.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/02-quick-sketch.preset.json" />
            <source>Quick sketch</source>
            <translation>Boceto rápido</translation>
        </message>
        <message>
            <location filename="../../resources/presets/02-quick-sketch.preset.json" />
            <source>The picture in seconds: few iterations, few cutouts that see most of it, ever shorter strides.</source>
            <translation>La imagen en segundos: pocas iteraciones, pocos recortes que ven casi toda, zancadas que se acortan.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/03-fine-detail.preset.json" />
            <source>Fine detail</source>
            <translation>Detalle fino</translation>
        </message>
        <message>
            <location filename="../../resources/presets/03-fine-detail.preset.json" />
            <source>Small steps and many small crops, for pictures that reward patience.</source>
            <translation>Pasos pequeños y muchos recortes pequeños, para imágenes que premian la paciencia.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/04-quantised.preset.json" />
            <source>Quantised</source>
            <translation>Cuantizado</translation>
        </message>
        <message>
            <location filename="../../resources/presets/04-quantised.preset.json" />
            <source>Every cell of the latent is an entry of the codebook: textures are crisper, forms more chunky.</source>
            <translation>Cada celda del latente es una entrada del libro de códigos: texturas más nítidas, formas más macizas.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/05-soft-watercolour.preset.json" />
            <source>Soft watercolour</source>
            <translation>Acuarela suave</translation>
        </message>
        <message>
            <location filename="../../resources/presets/05-soft-watercolour.preset.json" />
            <source>Gentle strides that tire out, and a brush in the Extras.</source>
            <translation>Zancadas tranquilas que se van cansando, y un pincel en Extras.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/06-bold-colours.preset.json" />
            <source>Bold colours</source>
            <translation>Colores vivos</translation>
        </message>
        <message>
            <location filename="../../resources/presets/06-bold-colours.preset.json" />
            <source>Long strides without decay: saturated, poster-like surfaces.</source>
            <translation>Zancadas largas sin decaimiento: superficies saturadas, como de cartel.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/07-seamless-tile.preset.json" />
            <source>Seamless tile</source>
            <translation>Mosaico sin costuras</translation>
        </message>
        <message>
            <location filename="../../resources/presets/07-seamless-tile.preset.json" />
            <source>The picture continues into itself in both directions, for patterns and textures.</source>
            <translation>La imagen continúa en sí misma en ambas direcciones, para patrones y texturas.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/08-two-scene-story.preset.json" />
            <source>Two-scene story</source>
            <translation>Historia en dos escenas</translation>
        </message>
        <message>
            <location filename="../../resources/presets/08-two-scene-story.preset.json" />
            <source>A picture that begins as one thing and becomes another; the scenes are parted by ^.</source>
            <translation>Una imagen que empieza siendo una cosa y se convierte en otra; las escenas se separan con ^.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/09-crisp-crops.preset.json" />
            <source>Crisp crops</source>
            <translation>Recortes nítidos</translation>
        </message>
        <message>
            <location filename="../../resources/presets/09-crisp-crops.preset.json" />
            <source>CLIP looks at upright, near views: fewer ghosts and firmer outlines.</source>
            <translation>CLIP mira vistas rectas y cercanas: menos fantasmas y contornos más firmes.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/10-gentle-photo-change.preset.json" />
            <source>Gentle photo change</source>
            <translation>Cambio suave de una foto</translation>
        </message>
        <message>
            <location filename="../../resources/presets/10-gentle-photo-change.preset.json" />
            <source>Begins with a picture of yours and holds on to it. Choose the Start file before you generate.</source>
            <translation>Empieza con una imagen tuya y se aferra a ella. Elige el Archivo inicial antes de generar.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/11-symmetric-mandala.preset.json" />
            <source>Symmetric mandala</source>
            <translation>Mandala simétrico</translation>
        </message>
        <message>
            <location filename="../../resources/presets/11-symmetric-mandala.preset.json" />
            <source>Left mirrors right and top mirrors bottom, in full colour.</source>
            <translation>La izquierda refleja la derecha y lo de arriba lo de abajo, a todo color.</translation>
        </message>
        <message>
            <location filename="../../resources/presets/12-palette-of-four.preset.json" />
            <source>Palette of four</source>
            <translation>Paleta de cuatro</translation>
        </message>
        <message>
            <location filename="../../resources/presets/12-palette-of-four.preset.json" />
            <source>Every pixel is drawn to one of four colours. Write your own into Palette.</source>
            <translation>Cada píxel se atrae hacia uno de cuatro colores. Escribe los tuyos en Paleta.</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Oil painting</source>
            <translation>Pintura al óleo</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Watercolour</source>
            <translation>Acuarela</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Ink drawing</source>
            <translation>Dibujo a tinta</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Pencil sketch</source>
            <translation>Boceto a lápiz</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Woodblock print</source>
            <translation>Xilografía</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Stained glass</source>
            <translation>Vidriera</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Mosaic</source>
            <translation>Mosaico</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Paper cut-out</source>
            <translation>Papel recortado</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Embroidery</source>
            <translation>Bordado</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Pixel art</source>
            <translation>Pixel art</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Low poly</source>
            <translation>Low poly</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Travel poster</source>
            <translation>Cartel de viajes</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Macro photograph</source>
            <translation>Macrofotografía</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Golden hour</source>
            <translation>Hora dorada</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Night in neon</source>
            <translation>Noche de neón</translation>
        </message>
        <message>
            <location filename="../../resources/templates.yaml" />
            <source>Dream</source>
            <translation>Sueño</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Draws small, colourful pictures of simple things at once, without a graphics card.</source>
            <translation>Dibuja al instante imágenes pequeñas y coloridas de cosas sencillas, sin tarjeta gráfica.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>MIT</source>
            <translation>MIT</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The t2i-desktop authors; trained on Fluent Emoji, Noto Emoji and Twemoji (see NOTICE)</source>
            <translation>Los autores de t2i-desktop; entrenado con Fluent Emoji, Noto Emoji y Twemoji (véase NOTICE)</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>It comes with the program.</source>
            <translation>Viene con el programa.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Understands short English prompts about everyday things and colours, fast enough for any computer.</source>
            <translation>Entiende prompts breves en inglés sobre cosas cotidianas y colores, lo bastante rápido para cualquier equipo.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Reads the prompts of the generator Digits letter by letter, and knows which digit they mean.</source>
            <translation>Lee letra a letra los prompts del generador Dígitos, y sabe a qué dígito se refieren.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The t2i-desktop authors; trained on digits of MNIST by Yann LeCun and Corinna Cortes (see NOTICE)</source>
            <translation>Los autores de t2i-desktop; entrenado con dígitos de MNIST, de Yann LeCun y Corinna Cortes (véase NOTICE)</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Draws handwritten digits out of noise, as the Digits CLIP tells it to.</source>
            <translation>Dibuja dígitos manuscritos a partir del ruido, como le indica el CLIP de dígitos.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Reads captions of portraits for the generator Portraits, of faces drawn as its training ones were.</source>
            <translation>Lee descripciones de retratos para el generador Retratos, de caras dibujadas como las de su entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The t2i-desktop authors; trained on portraits drawn with “Personas” by Draftbit (see NOTICE)</source>
            <translation>Los autores de t2i-desktop; entrenado con retratos dibujados con “Personas” de Draftbit (véase NOTICE)</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Draws the crispest portraits, from attributes and captions, at once.</source>
            <translation>Dibuja los retratos más nítidos, a partir de atributos y descripciones, al instante.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Portraits CVAE</source>
            <translation>CVAE de retratos</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Draws softer portraits from attributes and captions, and changes those of a picture.</source>
            <translation>Dibuja retratos más suaves a partir de atributos y descripciones, y cambia los de una imagen.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Portraits VAE</source>
            <translation>VAE de retratos</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Was told nothing; it draws and changes portraits along directions that were found later.</source>
            <translation>No se le indicó nada; dibuja y cambia retratos en direcciones que se encontraron después.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Portraits reader</source>
            <translation>Lector de retratos</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Sees which attributes a picture has, so that it can be changed.</source>
            <translation>Ve qué atributos tiene una imagen, para que se pueda cambiar.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP ViT-B/32</source>
            <translation>CLIP ViT-B/32</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The one to begin with, the fastest of OpenAI's CLIPs and the lightest on memory.</source>
            <translation>El indicado para empezar, el más rápido de los CLIP de OpenAI y el que menos memoria pide.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Radford et al., OpenAI, 2021</source>
            <translation>Radford et al., OpenAI, 2021</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>OpenAI published it with its CLIP code, https://github.com/openai/CLIP.</source>
            <translation>OpenAI lo publicó con su código de CLIP, https://github.com/openai/CLIP.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP ViT-B/16</source>
            <translation>CLIP ViT-B/16</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Sees finer detail than ViT-B/32 and makes a good partner for it, at almost three times the memory.</source>
            <translation>Ve detalles más finos que ViT-B/32 y es un buen compañero suyo, con casi el triple de memoria.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP ViT-L/14</source>
            <translation>CLIP ViT-L/14</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Understands prompts best of all here, for long runs on a large graphics card.</source>
            <translation>El que mejor entiende aquí los prompts, para ejecuciones largas en una tarjeta gráfica grande.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP RN50</source>
            <translation>CLIP RN50</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>A convolutional CLIP with an eye for texture and brushwork, to mix with a ViT for a rougher hand.</source>
            <translation>Un CLIP convolucional con ojo para la textura y la pincelada, para mezclar con un ViT y lograr una mano más áspera.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP RN101</source>
            <translation>CLIP RN101</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>A deeper RN50, whose pictures tend to be more orderly.</source>
            <translation>Un RN50 más profundo, cuyas imágenes tienden a ser más ordenadas.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP RN50x4</source>
            <translation>CLIP RN50x4</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Looks at cutouts of 288 pixels, for more detail in larger pictures.</source>
            <translation>Mira recortes de 288 píxeles, para más detalle en imágenes más grandes.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CLIP RN50x16</source>
            <translation>CLIP RN50x16</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Looks at cutouts of 384 pixels, for the finest detail where memory and time are plentiful.</source>
            <translation>Mira recortes de 384 píxeles, para el detalle más fino donde sobran memoria y tiempo.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN ImageNet f16, 16384 codes</source>
            <translation>VQGAN ImageNet f16, 16384 códigos</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The one to begin with, at home in photographs, paintings and fantasy alike, with the richest palette of textures.</source>
            <translation>El indicado para empezar, a gusto por igual con fotografías, pinturas y fantasía, con la más rica paleta de texturas.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>MIT; no separate terms for the weights</source>
            <translation>MIT; sin condiciones propias para los pesos</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Esser, Rombach and Ommer, CompVis Heidelberg, 2021</source>
            <translation>Esser, Rombach y Ommer, CompVis Heidelberg, 2021</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CompVis published it with https://github.com/CompVis/taming-transformers.</source>
            <translation>CompVis lo publicó con https://github.com/CompVis/taming-transformers.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN ImageNet f16, 1024 codes</source>
            <translation>VQGAN ImageNet f16, 1024 códigos</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The look of the first VQGAN pictures of 2021, coarser and more painterly than with 16384 codes.</source>
            <translation>El aspecto de las primeras imágenes VQGAN de 2021, más tosco y pictórico que con 16384 códigos.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN OpenImages f8, 8192 codes (Gumbel)</source>
            <translation>VQGAN OpenImages f8, 8192 códigos (Gumbel)</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>The sharpest lines and small shapes, for it draws on a grid of 8 pixels instead of 16; it wanders more, so give it time.</source>
            <translation>Las líneas más nítidas y formas pequeñas, pues dibuja en una rejilla de 8 píxeles en lugar de 16; divaga más, así que dale tiempo.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN S-FLCKR</source>
            <translation>VQGAN S-FLCKR</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Landscapes, skies, water and mountains as photographers see them.</source>
            <translation>Paisajes, cielos, agua y montañas como los ven los fotógrafos.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CompVis published it, with its transformer, at https://github.com/CompVis/taming-transformers.</source>
            <translation>CompVis lo publicó, con su transformer, en https://github.com/CompVis/taming-transformers.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN COCO</source>
            <translation>VQGAN COCO</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Everyday scenes with people, animals, streets and things on tables.</source>
            <translation>Escenas cotidianas con personas, animales, calles y cosas sobre mesas.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CompVis published it within the COCO transformer, https://k00.fr/2zz6i2ce, which can be imported as well.</source>
            <translation>CompVis lo publicó dentro del transformer COCO, https://k00.fr/2zz6i2ce, que también se puede importar.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN FacesHQ</source>
            <translation>VQGAN FacesHQ</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Portraits, for it has seen nothing but faces and turns everything into one.</source>
            <translation>Retratos, pues no ha visto más que caras y todo lo convierte en una.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>CompVis published it within the FacesHQ transformer, https://k00.fr/qqfl2do8, which can be imported as well.</source>
            <translation>CompVis lo publicó dentro del transformer FacesHQ, https://k00.fr/qqfl2do8, que también se puede importar.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>VQGAN WikiArt f16, 16384 codes</source>
            <translation>VQGAN WikiArt f16, 16384 códigos</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Brushstrokes and canvas, for it was trained further on paintings.</source>
            <translation>Pinceladas y lienzo, pues se siguió entrenando con pinturas.</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Not stated by its makers</source>
            <translation>Sus autores no lo indican</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Trained by the VQGAN+CLIP community, 2021, from the ImageNet VQGAN of CompVis</source>
            <translation>Entrenado por la comunidad VQGAN+CLIP, 2021, a partir del VQGAN ImageNet de CompVis</translation>
        </message>
        <message>
            <location filename="../../resources/models.yaml" />
            <source>Get wikiart_16384.ckpt from the community, such as release v1.7.1 of https://github.com/pixray/pixray, and import it.</source>
            <translation>Obtén wikiart_16384.ckpt de la comunidad, como en la versión v1.7.1 de https://github.com/pixray/pixray, e impórtalo.</translation>
        </message>
    </context>
</TS>

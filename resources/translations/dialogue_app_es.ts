<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>actions</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Choose a round</source>
            <translation>Elegir una ronda</translation>
        </message>
        <message>
            <source>Close the dialogue</source>
            <translation>Cerrar el diálogo</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>New dialogue…</source>
            <translation>Nuevo diálogo…</translation>
        </message>
        <message>
            <source>Next area of the window</source>
            <translation>Zona siguiente de la ventana</translation>
        </message>
        <message>
            <source>Next theme</source>
            <translation>Tema siguiente</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Abrir un archivo…</translation>
        </message>
        <message>
            <source>Open the sample dialogue</source>
            <translation>Abrir el diálogo de muestra</translation>
        </message>
        <message>
            <source>Previous area of the window</source>
            <translation>Zona anterior de la ventana</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar o ejecutar una orden</translation>
        </message>
        <message>
            <source>Show or hide the inspector</source>
            <translation>Mostrar u ocultar el inspector</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Text at 100 %</source>
            <translation>Texto al 100 %</translation>
        </message>
        <message>
            <source>Theme: dark</source>
            <translation>Tema: oscuro</translation>
        </message>
        <message>
            <source>Theme: follow the system</source>
            <translation>Tema: como el sistema</translation>
        </message>
        <message>
            <source>Theme: high contrast</source>
            <translation>Tema: alto contraste</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <translation>Tema: claro</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Window in English</source>
            <translation>Ventana en inglés</translation>
        </message>
        <message>
            <source>Window in Spanish</source>
            <translation>Ventana en español</translation>
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message numerus="yes">
            <source>%n revision(s), none deleted</source>
            <translation>
                <numerusform>%n revisión, ninguna eliminada</numerusform>
                <numerusform>%n revisiones, ninguna eliminada</numerusform>
            </translation>
        </message>
        <message>
            <source>(nothing: it was deleted)</source>
            <translation>(nada: se eliminó)</translation>
        </message>
        <message>
            <source>Choose a place…</source>
            <translation>Elegir un lugar…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy mine</source>
            <translation>Copiar el mío</translation>
        </message>
        <message>
            <source>Copy the place of the log</source>
            <translation>Copiar la ubicación del registro</translation>
        </message>
        <message>
            <source>Copy this text</source>
            <translation>Copiar este texto</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>Encrypt with a passphrase</source>
            <translation>Cifrar con una frase de contraseña</translation>
        </message>
        <message>
            <source>Esc closes</source>
            <translation>Esc cierra</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>History of {what}</source>
            <translation>Historial de {what}</translation>
        </message>
        <message>
            <source>I have kept it</source>
            <translation>La he guardado</translation>
        </message>
        <message>
            <source>It opens the file when the passphrase is lost; it is shown only now.</source>
            <translation>Abre el archivo si se pierde la frase de contraseña; solo se muestra ahora.</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Conservar el mío</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Conservar el otro</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letras</translation>
        </message>
        <message>
            <source>Mine, as a change to it</source>
            <translation>El mío, como cambio al otro</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New dialogue</source>
            <translation>Nuevo diálogo</translation>
        </message>
        <message>
            <source>No wording changed.</source>
            <translation>No cambió ningún texto.</translation>
        </message>
        <message>
            <source>Nothing has happened to it yet.</source>
            <translation>Todavía no ha cambiado.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>Our side</source>
            <translation>Nuestra parte</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Print or write this key down and keep it apart from the file.</source>
            <translation>Imprima o anote esta clave y guárdela separada del archivo.</translation>
        </message>
        <message>
            <source>Recovery key</source>
            <translation>Clave de recuperación</translation>
        </message>
        <message>
            <source>Revision {number}</source>
            <translation>Revisión {number}</translation>
        </message>
        <message>
            <source>Revisions</source>
            <translation>Revisiones</translation>
        </message>
        <message>
            <source>Talks.dialogue</source>
            <translation>Conversaciones.dialogue</translation>
        </message>
        <message>
            <source>The other side</source>
            <translation>La otra parte</translation>
        </message>
        <message>
            <source>The recovery key opens it too: type it with or without its hyphens.</source>
            <translation>La clave de recuperación también lo abre: escríbala con o sin guiones.</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Otra vez la misma</translation>
        </message>
        <message>
            <source>The two are different.</source>
            <translation>Las dos son distintas.</translation>
        </message>
        <message>
            <source>The two sides need different letters.</source>
            <translation>Las dos partes necesitan letras distintas.</translation>
        </message>
        <message>
            <source>Theirs, as it stands now</source>
            <translation>El otro, como está ahora</translation>
        </message>
        <message>
            <source>This could not be done</source>
            <translation>No se pudo hacer</translation>
        </message>
        <message>
            <source>This file is encrypted</source>
            <translation>Este archivo está cifrado</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>Esto es necesario.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Two changes to the same text</source>
            <translation>Dos cambios en el mismo texto</translation>
        </message>
        <message numerus="yes">
            <source>Use at least %n character(s): several words are easy to remember.</source>
            <translation>
                <numerusform>Use al menos %n carácter: varias palabras son fáciles de recordar.</numerusform>
                <numerusform>Use al menos %n caracteres: varias palabras son fáciles de recordar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Whoever gets this file can read it: it will not be encrypted.</source>
            <translation>Quien tenga este archivo podrá leerlo: no estará cifrado.</translation>
        </message>
        <message>
            <source>Without passphrase and recovery key nobody can open this file, the makers of the program included.</source>
            <translation>Sin la frase de contraseña ni la clave de recuperación nadie puede abrir este archivo, tampoco quienes hicieron el programa.</translation>
        </message>
        <message>
            <source>Working languages as tags, in your order: en, es</source>
            <translation>Idiomas de trabajo como etiquetas, en su orden: en, es</translation>
        </message>
        <message>
            <source>nothing has been lost</source>
            <translation>no se ha perdido nada</translation>
        </message>
        <message>
            <source>the other text stays in the history</source>
            <translation>el otro texto queda en el historial</translation>
        </message>
        <message>
            <source>“{tag}” is not a language tag such as en or pt-BR.</source>
            <translation>«{tag}» no es una etiqueta de idioma como en o pt-BR.</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>Annotation</source>
            <translation>Anotación</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>Argumentos</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Fallback</source>
            <translation>Posición de repliegue</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Conduce</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Minutes planned</source>
            <translation>Minutos previstos</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Place in the order</source>
            <translation>Lugar en el orden</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>Propuesto por</translation>
        </message>
        <message>
            <source>Red line</source>
            <translation>Línea roja</translation>
        </message>
        <message>
            <source>Start and end</source>
            <translation>Inicio y fin</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
    </context>
    <context>
        <name>kit</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>queda %n segundo</numerusform>
                <numerusform>quedan %n segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>Interno</translation>
        </message>
        <message>
            <source>Joint</source>
            <translation>Conjunto</translation>
        </message>
        <message>
            <source>Please send the log to those who maintain the program.</source>
            <translation>Envíe el registro a quienes mantienen el programa.</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Mostrar la frase de contraseña</translation>
        </message>
        <message>
            <source>Something in the program failed. What was saved before is safe.</source>
            <translation>Algo falló en el programa. Lo guardado hasta ahora está a salvo.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>The program made a mistake</source>
            <translation>El programa cometió un error</translation>
        </message>
        <message>
            <source>{minutes} min over</source>
            <translation>{minutes} min de más</translation>
        </message>
        <message>
            <source>{minutes} spare</source>
            <translation>sobran {minutes}</translation>
        </message>
        <message>
            <source>{planned} of {available} min</source>
            <translation>{planned} de {available} min</translation>
        </message>
        <message>
            <source>{what} did not finish</source>
            <translation>{what}: no terminó</translation>
        </message>
        <message>
            <source>{what} · {done} of {total}</source>
            <translation>{what} · {done} de {total}</translation>
        </message>
        <message>
            <source>{what}: stopped</source>
            <translation>{what}: detenido</translation>
        </message>
        <message>
            <source>{what}: stopped, nothing was changed</source>
            <translation>{what}: detenido, no se cambió nada</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
        <message>
            <source>Found in text</source>
            <translation>Hallado en el texto</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Asuntos</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Rondas</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar o ejecutar una orden</translation>
        </message>
        <message>
            <source>close</source>
            <translation>cerrar</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abrir</translation>
        </message>
        <message>
            <source>results include internal records</source>
            <translation>los resultados incluyen registros internos</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message>
            <source>Across rounds</source>
            <translation>Entre rondas</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>En sesión</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Preparar</translation>
        </message>
    </context>
    <context>
        <name>shell</name>
        <message>
            <source>Any markings are for demonstration only</source>
            <translation>Marcas solo de demostración</translation>
        </message>
        <message>
            <source>Close the dialogue</source>
            <translation>Cerrar el diálogo</translation>
        </message>
        <message>
            <source>Dialogue Desk</source>
            <translation>Dialogue Desk</translation>
        </message>
        <message>
            <source>Dialogues (*.dialogue);;All files (*)</source>
            <translation>Diálogos (*.dialogue);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Rehecho: {what}</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>Highest marking on this page</source>
            <translation>Marca más alta de esta página</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Idioma de la ventana</translation>
        </message>
        <message>
            <source>Marking of this page</source>
            <translation>Marca de esta página</translation>
        </message>
        <message>
            <source>NOTHING OPEN</source>
            <translation>NADA ABIERTO</translation>
        </message>
        <message>
            <source>New dialogue</source>
            <translation>Nuevo diálogo</translation>
        </message>
        <message>
            <source>No round yet</source>
            <translation>Aún no hay rondas</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Sin cifrar</translation>
        </message>
        <message>
            <source>Open a dialogue</source>
            <translation>Abrir un diálogo</translation>
        </message>
        <message>
            <source>Open the sample dialogue</source>
            <translation>Abrir el diálogo de muestra</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Read the rounds</source>
            <translation>Leer las rondas</translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <translation>Rehacer: {what}</translation>
        </message>
        <message>
            <source>Room view off</source>
            <translation>Vista de sala desactivada</translation>
        </message>
        <message>
            <source>Round {number}</source>
            <translation>Ronda {number}</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <translation>Deshacer: {what}</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
        <message>
            <source>sample data</source>
            <translation>datos de muestra</translation>
        </message>
    </context>
    <context>
        <name>start</name>
        <message>
            <source>A dialogue on this computer or on a drive</source>
            <translation>Un diálogo en este equipo o en una unidad</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Dialogue Desk</source>
            <translation>Dialogue Desk</translation>
        </message>
        <message>
            <source>File {number}</source>
            <translation>Archivo {number}</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Invented rounds to try everything on</source>
            <translation>Rondas inventadas para probarlo todo</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Parties and languages; then the first round</source>
            <translation>Partes e idiomas; después, la primera ronda</translation>
        </message>
        <message>
            <source>Prepare, record and sign recurring talks.</source>
            <translation>Preparar, registrar y firmar conversaciones periódicas.</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recientes</translation>
        </message>
        <message>
            <source>Recent files</source>
            <translation>Archivos recientes</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Titles, parties and file names appear only after opening.</source>
            <translation>Los títulos, las partes y los nombres de archivo solo aparecen al abrir.</translation>
        </message>
        <message>
            <source>another place</source>
            <translation>otro lugar</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>no conectado</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>este equipo</translation>
        </message>
    </context>
</TS>

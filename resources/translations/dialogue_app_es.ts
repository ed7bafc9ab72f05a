<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>actions</name>
        <message>
            <source>Add issue…</source>
            <translation>Añadir tema…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Begin the round</source>
            <translation>Comenzar la ronda</translation>
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
            <source>Close the round</source>
            <translation>Cerrar la ronda</translation>
        </message>
        <message>
            <source>Confirm the round</source>
            <translation>Confirmar la ronda</translation>
        </message>
        <message>
            <source>Edit the round…</source>
            <translation>Editar la ronda…</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Founding instruments…</source>
            <translation>Instrumentos fundacionales…</translation>
        </message>
        <message>
            <source>Issues and their other names…</source>
            <translation>Temas y sus otros nombres…</translation>
        </message>
        <message>
            <source>Keys of this page</source>
            <translation>Teclas de esta página</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Mandates for the round…</source>
            <translation>Mandatos para la ronda…</translation>
        </message>
        <message>
            <source>New dialogue from minutes…</source>
            <translation>Nuevo diálogo a partir de un acta…</translation>
        </message>
        <message>
            <source>New dialogue…</source>
            <translation>Nuevo diálogo…</translation>
        </message>
        <message>
            <source>New round…</source>
            <translation>Nueva ronda…</translation>
        </message>
        <message>
            <source>Next area of the window</source>
            <translation>Zona siguiente de la ventana</translation>
        </message>
        <message>
            <source>Next theme</source>
            <translation>Aspecto siguiente</translation>
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
            <source>Room view: joint matter only</source>
            <translation>Vista de sala: solo asuntos conjuntos</translation>
        </message>
        <message>
            <source>Round back to proposed</source>
            <translation>Ronda de vuelta a propuesta</translation>
        </message>
        <message>
            <source>Round: minutes are in circulation</source>
            <translation>Ronda: el acta está en circulación</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Buscar o ejecutar una orden</translation>
        </message>
        <message>
            <source>Sessions of the round…</source>
            <translation>Sesiones de la ronda…</translation>
        </message>
        <message>
            <source>Settings of the dialogue…</source>
            <translation>Ajustes del diálogo…</translation>
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
            <translation>Aspecto: oscuro</translation>
        </message>
        <message>
            <source>Theme: follow the system</source>
            <translation>Aspecto: como el sistema</translation>
        </message>
        <message>
            <source>Theme: high contrast</source>
            <translation>Aspecto: alto contraste</translation>
        </message>
        <message>
            <source>Theme: light</source>
            <translation>Aspecto: claro</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Venues…</source>
            <translation>Sedes…</translation>
        </message>
        <message>
            <source>Where the round stands…</source>
            <translation>Dónde está la ronda…</translation>
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
        <name>agenda</name>
        <message numerus="yes">
            <source>%n item(s) differ</source>
            <translation>
                <numerusform>%n punto difiere</numerusform>
                <numerusform>%n puntos difieren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n same</source>
            <translation>
                <numerusform>%n igual</numerusform>
                <numerusform>%n iguales</numerusform>
            </translation>
        </message>
        <message>
            <source>, agreed by the {party} delegation</source>
            <translation>, con el acuerdo de la delegación {party}</translation>
        </message>
        <message>
            <source>A draft that only our side sees</source>
            <translation>Un borrador que solo ve nuestra parte</translation>
        </message>
        <message>
            <source>A title is needed in at least one language.</source>
            <translation>Se necesita un título en al menos un idioma.</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptado</translation>
        </message>
        <message>
            <source>Actions still open</source>
            <translation>Tareas aún pendientes</translation>
        </message>
        <message>
            <source>Ad referendum, not confirmed by both</source>
            <translation>Ad referéndum, sin confirmar por ambas partes</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>Añadir un punto</translation>
        </message>
        <message>
            <source>Add an item in session</source>
            <translation>Añadir un punto en sesión</translation>
        </message>
        <message>
            <source>Add item</source>
            <translation>Añadir punto</translation>
        </message>
        <message>
            <source>Add the first item</source>
            <translation>Añadir el primer punto</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Added at the request of the {by} delegation</source>
            <translation>Añadido a petición de la delegación {by}</translation>
        </message>
        <message>
            <source>Adopted</source>
            <translation>Adoptada</translation>
        </message>
        <message>
            <source>Adopted by both Heads of Delegation</source>
            <translation>Adoptada por ambos Jefes de Delegación</translation>
        </message>
        <message>
            <source>Adopted {moment}, by both Heads of Delegation</source>
            <translation>Adoptada el {moment} por ambos Jefes de Delegación</translation>
        </message>
        <message>
            <source>Adopt…</source>
            <translation>Adoptar…</translation>
        </message>
        <message>
            <source>After adoption</source>
            <translation>Después de la adopción</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Agree provisionally…</source>
            <translation>Acordar provisionalmente…</translation>
        </message>
        <message>
            <source>An agenda is adopted by the heads of both delegations together.</source>
            <translation>Una agenda la adoptan juntos los jefes de ambas delegaciones.</translation>
        </message>
        <message>
            <source>As it stands now</source>
            <translation>Como está ahora</translation>
        </message>
        <message>
            <source>At the request of</source>
            <translation>A petición de</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Ambas partes</translation>
        </message>
        <message>
            <source>Both sides may read it.</source>
            <translation>Ambas partes pueden leerlo.</translation>
        </message>
        <message>
            <source>By</source>
            <translation>De</translation>
        </message>
        <message numerus="yes">
            <source>Carry %n item(s) over</source>
            <translation>
                <numerusform>Trasladar %n punto</numerusform>
                <numerusform>Trasladar %n puntos</numerusform>
            </translation>
        </message>
        <message>
            <source>Carry over</source>
            <translation>Trasladar</translation>
        </message>
        <message>
            <source>Carry over from round {ordinal}</source>
            <translation>Trasladar de la ronda {ordinal}</translation>
        </message>
        <message>
            <source>Carry over…</source>
            <translation>Trasladar…</translation>
        </message>
        <message>
            <source>Change item {number}</source>
            <translation>Cambiar el punto {number}</translation>
        </message>
        <message>
            <source>Change the joint annotation of item {number}</source>
            <translation>Cambiar la anotación conjunta del punto {number}</translation>
        </message>
        <message>
            <source>Change the plan of item {number}</source>
            <translation>Cambiar el plan del punto {number}</translation>
        </message>
        <message>
            <source>Change the title</source>
            <translation>Cambiar el título</translation>
        </message>
        <message>
            <source>Choose an item to see its annotations and history.</source>
            <translation>Elija un punto para ver sus anotaciones y su historia.</translation>
        </message>
        <message>
            <source>Close the agenda…</source>
            <translation>Cerrar la agenda…</translation>
        </message>
        <message>
            <source>Close the comparison</source>
            <translation>Cerrar la comparación</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Compare a DOCX that came back…</source>
            <translation>Comparar un DOCX devuelto…</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>Comparar versiones</translation>
        </message>
        <message>
            <source>Considered</source>
            <translation>Tratado</translation>
        </message>
        <message>
            <source>Copy the agenda as a table</source>
            <translation>Copiar la agenda como tabla</translation>
        </message>
        <message>
            <source>Defer</source>
            <translation>Aplazar</translation>
        </message>
        <message>
            <source>Defer item {number}</source>
            <translation>Aplazar el punto {number}</translation>
        </message>
        <message>
            <source>Defer item…</source>
            <translation>Aplazar el punto…</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>Aplazado</translation>
        </message>
        <message>
            <source>Deferred at the request of the {by} delegation</source>
            <translation>Aplazado a petición de la delegación {by}</translation>
        </message>
        <message>
            <source>Delete item</source>
            <translation>Eliminar el punto</translation>
        </message>
        <message>
            <source>Delete item {number}</source>
            <translation>Eliminar el punto {number}</translation>
        </message>
        <message>
            <source>Differences between two versions</source>
            <translation>Diferencias entre dos versiones</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Esc closes, nothing is added</source>
            <translation>Esc cierra sin añadir nada</translation>
        </message>
        <message>
            <source>Every item was considered, deferred or withdrawn; nothing changes any more.</source>
            <translation>Todos los puntos se trataron, aplazaron o retiraron; ya nada cambia.</translation>
        </message>
        <message>
            <source>Every page says that the agenda is not adopted.</source>
            <translation>Cada página dice que la agenda no está adoptada.</translation>
        </message>
        <message>
            <source>Exchanged</source>
            <translation>Intercambiada</translation>
        </message>
        <message>
            <source>Export joint agenda…</source>
            <translation>Exportar la agenda conjunta…</translation>
        </message>
        <message>
            <source>Filter the items</source>
            <translation>Filtrar los puntos</translation>
        </message>
        <message>
            <source>First page of {name}</source>
            <translation>Primera página de {name}</translation>
        </message>
        <message>
            <source>For example: by note of 12 October.</source>
            <translation>Por ejemplo: por nota del 12 de octubre.</translation>
        </message>
        <message>
            <source>Handed to the other side {moment}</source>
            <translation>Entregada a la otra parte el {moment}</translation>
        </message>
        <message>
            <source>History of the issue</source>
            <translation>Historia del asunto</translation>
        </message>
        <message>
            <source>History of the item…</source>
            <translation>Historia del punto…</translation>
        </message>
        <message>
            <source>INTERNAL, NOT MARKED</source>
            <translation>INTERNO, SIN MARCA</translation>
        </message>
        <message>
            <source>In no session yet</source>
            <translation>Aún sin sesión</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>En sesión</translation>
        </message>
        <message>
            <source>Internal annotation</source>
            <translation>Anotación interna</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Asuntos</translation>
        </message>
        <message>
            <source>Item {number} is the same</source>
            <translation>El punto {number} es igual</translation>
        </message>
        <message>
            <source>Item {number} · proposed by</source>
            <translation>Punto {number} · propuesto por</translation>
        </message>
        <message>
            <source>Items are only added, withdrawn or taken in another order, each as an event both heads agreed to. Numbers stay.</source>
            <translation>Los puntos solo se añaden, se retiran o se tratan en otro orden, cada vez como un hecho acordado por ambos jefes. Los números se conservan.</translation>
        </message>
        <message>
            <source>Items of the agenda by session</source>
            <translation>Puntos de la agenda por sesión</translation>
        </message>
        <message>
            <source>Items {first} and {last} are the same</source>
            <translation>Los puntos {first} y {last} son iguales</translation>
        </message>
        <message>
            <source>Items {first} to {last} are the same</source>
            <translation>Los puntos {first} a {last} son iguales</translation>
        </message>
        <message>
            <source>Joint agenda</source>
            <translation>Agenda conjunta</translation>
        </message>
        <message>
            <source>Joint annotation, {language}</source>
            <translation>Anotación conjunta, {language}</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Quedó abierto</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Suprimido</translation>
        </message>
        <message>
            <source>List of the {party} delegation received {moment}</source>
            <translation>Lista de la delegación {party} recibida el {moment}</translation>
        </message>
        <message>
            <source>Make it a sub-item</source>
            <translation>Convertir en subpunto</translation>
        </message>
        <message>
            <source>Mark item as considered</source>
            <translation>Dar el punto por tratado</translation>
        </message>
        <message>
            <source>Mark item {number} as considered</source>
            <translation>Dar por tratado el punto {number}</translation>
        </message>
        <message>
            <source>Marking of the internal annotation</source>
            <translation>Marca de la anotación interna</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>Min</translation>
        </message>
        <message>
            <source>Minutes planned</source>
            <translation>Minutos previstos</translation>
        </message>
        <message>
            <source>Move item down</source>
            <translation>Bajar el punto</translation>
        </message>
        <message>
            <source>Move item up</source>
            <translation>Subir el punto</translation>
        </message>
        <message>
            <source>Move item {number}</source>
            <translation>Mover el punto {number}</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Movido</translation>
        </message>
        <message>
            <source>NOT MARKED</source>
            <translation>SIN MARCA</translation>
        </message>
        <message>
            <source>Neither version has an item.</source>
            <translation>Ninguna de las versiones tiene puntos.</translation>
        </message>
        <message>
            <source>Neutral background that both sides will print.</source>
            <translation>Antecedentes neutrales que imprimirán ambas partes.</translation>
        </message>
        <message>
            <source>Newer version</source>
            <translation>Versión más reciente</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Diferencia siguiente</translation>
        </message>
        <message>
            <source>No agenda yet</source>
            <translation>Todavía no hay agenda</translation>
        </message>
        <message>
            <source>No issue: standing business</source>
            <translation>Ningún asunto: punto habitual</translation>
        </message>
        <message>
            <source>No item: at the top</source>
            <translation>Ningún punto: en el primer nivel</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nadie aún</translation>
        </message>
        <message>
            <source>None was agreed.</source>
            <translation>No se acordó ninguna.</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Sin marca</translation>
        </message>
        <message>
            <source>Note their list…</source>
            <translation>Anotar su lista…</translation>
        </message>
        <message>
            <source>Older version</source>
            <translation>Versión anterior</translation>
        </message>
        <message>
            <source>One after the other</source>
            <translation>Uno tras otro</translation>
        </message>
        <message>
            <source>One language</source>
            <translation>Un idioma</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Original kept by</source>
            <translation>Original que conserva</translation>
        </message>
        <message>
            <source>Our side only. Never printed in a joint paper.</source>
            <translation>Solo para nuestra parte. Nunca se imprime en un documento conjunto.</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Archivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Previous difference</source>
            <translation>Diferencia anterior</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Propuesta</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>Propuesto por</translation>
        </message>
        <message>
            <source>Propose…</source>
            <translation>Proponer…</translation>
        </message>
        <message>
            <source>Provisionally agreed</source>
            <translation>Acordada provisionalmente</translation>
        </message>
        <message>
            <source>Put forward</source>
            <translation>Propuesto</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>Render the joint agenda</source>
            <translation>Componer la agenda conjunta</translation>
        </message>
        <message>
            <source>Rendering…</source>
            <translation>Componiendo…</translation>
        </message>
        <message>
            <source>Retitle item {number}</source>
            <translation>Cambiar el título del punto {number}</translation>
        </message>
        <message>
            <source>Retitled</source>
            <translation>Otro título</translation>
        </message>
        <message>
            <source>Round {round}, paragraph {number}</source>
            <translation>Ronda {round}, párrafo {number}</translation>
        </message>
        <message>
            <source>Save the joint agenda</source>
            <translation>Guardar la agenda conjunta</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Guardada como {name}</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Settled by both secretaries {moment}</source>
            <translation>Fijada por ambos secretarios el {moment}</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>En paralelo</translation>
        </message>
        <message>
            <source>Standing items</source>
            <translation>Puntos habituales</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Still in brackets</source>
            <translation>Aún entre corchetes</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Suspender</translation>
        </message>
        <message>
            <source>Suspend item {number}</source>
            <translation>Suspender el punto {number}</translation>
        </message>
        <message>
            <source>Suspend item…</source>
            <translation>Suspender el punto…</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspendido</translation>
        </message>
        <message>
            <source>Suspended at the request of the {by} delegation</source>
            <translation>Suspendido a petición de la delegación {by}</translation>
        </message>
        <message>
            <source>Take in this order</source>
            <translation>Tratar en este orden</translation>
        </message>
        <message>
            <source>Take it out of its item</source>
            <translation>Sacar de su punto</translation>
        </message>
        <message>
            <source>Take item {number} in another order</source>
            <translation>Tratar el punto {number} en otro orden</translation>
        </message>
        <message>
            <source>Take the agenda one step back</source>
            <translation>Devolver la agenda un paso atrás</translation>
        </message>
        <message>
            <source>Take up</source>
            <translation>Tratar</translation>
        </message>
        <message>
            <source>Take up item {number}</source>
            <translation>Tratar el punto {number}</translation>
        </message>
        <message>
            <source>Take up item…</source>
            <translation>Tratar el punto…</translation>
        </message>
        <message>
            <source>Taken in another order at the request of the {by} delegation</source>
            <translation>Tratado en otro orden a petición de la delegación {by}</translation>
        </message>
        <message>
            <source>Taken up</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Taken up at the request of the {by} delegation</source>
            <translation>Tratado a petición de la delegación {by}</translation>
        </message>
        <message>
            <source>The agenda is adopted: ask the head of the other delegation first, then note the agreement here.</source>
            <translation>La agenda está adoptada: pregunte primero al jefe de la otra delegación y anote aquí su acuerdo.</translation>
        </message>
        <message>
            <source>The agenda is frozen: afterwards items are only added, withdrawn or reordered, by events.</source>
            <translation>La agenda queda fijada: después los puntos solo se añaden, se retiran o se reordenan, dejando constancia.</translation>
        </message>
        <message>
            <source>The agenda is on the clipboard, one line for each item</source>
            <translation>La agenda está en el portapapeles, una línea por punto</translation>
        </message>
        <message>
            <source>The file that came back</source>
            <translation>El archivo devuelto</translation>
        </message>
        <message>
            <source>The head of the {party} delegation adopts it</source>
            <translation>El jefe de la delegación {party} la adopta</translation>
        </message>
        <message>
            <source>The head of the {party} delegation agrees</source>
            <translation>El jefe de la delegación {party} está de acuerdo</translation>
        </message>
        <message>
            <source>The last round left nothing that is not on this agenda.</source>
            <translation>La última ronda no dejó nada que no esté en esta agenda.</translation>
        </message>
        <message>
            <source>The list is handed to the other side. From now on its numbers stay.</source>
            <translation>La lista se entrega a la otra parte. Desde ahora sus números se conservan.</translation>
        </message>
        <message>
            <source>The secretaries of both sides have settled the list, for the heads to adopt.</source>
            <translation>Los secretarios de ambas partes han fijado la lista, para que la adopten los jefes.</translation>
        </message>
        <message>
            <source>Their list came from</source>
            <translation>Su lista vino de</translation>
        </message>
        <message>
            <source>Their list has come and was brought together with ours.</source>
            <translation>Su lista ha llegado y se ha reunido con la nuestra.</translation>
        </message>
        <message>
            <source>Title, {language}</source>
            <translation>Título, {language}</translation>
        </message>
        <message>
            <source>Under</source>
            <translation>Dentro de</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>What both sides will talk about, in both languages. It starts as a draft that only our side sees.</source>
            <translation>Aquello de lo que hablarán ambas partes, en ambos idiomas. Empieza como un borrador que solo ve nuestra parte.</translation>
        </message>
        <message>
            <source>What we want here, for our side only.</source>
            <translation>Lo que queremos aquí, solo para nuestra parte.</translation>
        </message>
        <message>
            <source>When, on the clock of {city}</source>
            <translation>Cuándo, según el reloj de {city}</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Withdraw item {number}</source>
            <translation>Retirar el punto {number}</translation>
        </message>
        <message>
            <source>Withdraw item…</source>
            <translation>Retirar el punto…</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Withdrawn at the request of the {by} delegation</source>
            <translation>Retirado a petición de la delegación {by}</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Documentos de Word (*.docx)</translation>
        </message>
        <message>
            <source>a version is kept, and it can be undone</source>
            <translation>se guarda una versión y se puede deshacer</translation>
        </message>
        <message>
            <source>annotation</source>
            <translation>anotación</translation>
        </message>
        <message>
            <source>both sides</source>
            <translation>ambas partes</translation>
        </message>
        <message>
            <source>closed: nothing changes any more</source>
            <translation>cerrada: ya nada cambia</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>proyecto</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>conjunto</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>carta</translation>
        </message>
        <message>
            <source>made of joint records only: no plans, no leads, no annotations of ours</source>
            <translation>solo con registros conjuntos: sin planes, responsables ni anotaciones nuestras</translation>
        </message>
        <message>
            <source>minutes include consecutive interpretation</source>
            <translation>los minutos incluyen la interpretación consecutiva</translation>
        </message>
        <message>
            <source>next</source>
            <translation>siguiente</translation>
        </message>
        <message>
            <source>non-paper</source>
            <translation>documento oficioso</translation>
        </message>
        <message>
            <source>note verbale</source>
            <translation>nota verbal</translation>
        </message>
        <message>
            <source>nothing is sent or signed</source>
            <translation>no se envía ni se firma nada</translation>
        </message>
        <message>
            <source>our annotation</source>
            <translation>nuestra anotación</translation>
        </message>
        <message>
            <source>previous</source>
            <translation>anterior</translation>
        </message>
        <message>
            <source>the agenda is adopted: numbers stay, both heads must agree</source>
            <translation>la agenda está adoptada: los números se conservan y ambos jefes deben estar de acuerdo</translation>
        </message>
        <message>
            <source>the number stays, and so do notes taken under it</source>
            <translation>el número se conserva, y también las notas tomadas en él</translation>
        </message>
        <message>
            <source>they come last; drag them to their places</source>
            <translation>quedan al final; arrástrelos a su lugar</translation>
        </message>
        <message>
            <source>titles and issues only; no annotation, no plan</source>
            <translation>solo títulos y asuntos; ni anotación ni plan</translation>
        </message>
        <message>
            <source>{kind}, handed over {day}</source>
            <translation>{kind}, entregado el {day}</translation>
        </message>
        <message>
            <source>{paragraph}: its item</source>
            <translation>{paragraph}: su punto</translation>
        </message>
        <message>
            <source>“{text}” is no number of minutes: type a whole number such as 40.</source>
            <translation>«{text}» no es un número de minutos: escriba un número entero como 40.</translation>
        </message>
    </context>
    <context>
        <name>delegations</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s)</source>
            <translation>
                <numerusform>%n sesión</numerusform>
                <numerusform>%n sesiones</numerusform>
            </translation>
        </message>
        <message>
            <source>A new office from this round on; earlier papers keep the former one</source>
            <translation>Un cargo nuevo desde esta ronda; los documentos anteriores conservan el de antes</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Una persona necesita un nombre.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>Añadir %n persona</numerusform>
                <numerusform>Añadir %n personas</numerusform>
            </translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Añadir persona</translation>
        </message>
        <message>
            <source>Add to a delegation</source>
            <translation>Añadir a una delegación</translation>
        </message>
        <message>
            <source>Annex I lists the name, office and sessions; paragraphs name the delegation, not the person.</source>
            <translation>El Anexo I indica nombre, cargo y sesiones; los párrafos nombran a la delegación, no a la persona.</translation>
        </message>
        <message>
            <source>As entries in the notes are signed</source>
            <translation>Como se firman las anotaciones</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change a person</source>
            <translation>Cambiar una persona</translation>
        </message>
        <message>
            <source>Choose somebody to read the office in full.</source>
            <translation>Elija a alguien para leer el cargo completo.</translation>
        </message>
        <message>
            <source>Comes in</source>
            <translation>Entra</translation>
        </message>
        <message>
            <source>Contacts and tables (*.vcf *.csv *.tsv *.txt);;All files (*)</source>
            <translation>Contactos y tablas (*.vcf *.csv *.tsv *.txt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Copy from the last round</source>
            <translation>Copiar de la última ronda</translation>
        </message>
        <message>
            <source>Copy the last list</source>
            <translation>Copiar la última lista</translation>
        </message>
        <message>
            <source>Copy the list of round {number}</source>
            <translation>Copiar la lista de la ronda {number}</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Delegación</translation>
        </message>
        <message>
            <source>Delegation of {party}</source>
            <translation>Delegación de {party}</translation>
        </message>
        <message>
            <source>Delegations</source>
            <translation>Delegaciones</translation>
        </message>
        <message>
            <source>Edit person…</source>
            <translation>Editar persona…</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Apellidos</translation>
        </message>
        <message>
            <source>For example: note from the delegation secretary, 13 April 09:00</source>
            <translation>Por ejemplo: nota de la secretaría de la delegación, 13 de abril 09:00</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>From the session</source>
            <translation>Desde la sesión</translation>
        </message>
        <message>
            <source>Give another role</source>
            <translation>Dar otra función</translation>
        </message>
        <message>
            <source>Given names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>History of the person…</source>
            <translation>Historial de la persona…</translation>
        </message>
        <message>
            <source>Import a delegation</source>
            <translation>Importar una delegación</translation>
        </message>
        <message>
            <source>Import for {party}</source>
            <translation>Importar para {party}</translation>
        </message>
        <message>
            <source>Import in given order…</source>
            <translation>Importar en el orden dado…</translation>
        </message>
        <message>
            <source>In the minutes</source>
            <translation>En el acta</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Iniciales</translation>
        </message>
        <message>
            <source>Left in the file, not taken over: {names}</source>
            <translation>Se queda en el archivo, no se toma: {names}</translation>
        </message>
        <message>
            <source>Line {number}: {fault}</source>
            <translation>Línea {number}: {fault}</translation>
        </message>
        <message>
            <source>Make alternate</source>
            <translation>Hacer suplente</translation>
        </message>
        <message>
            <source>Make head of delegation</source>
            <translation>Hacer jefe o jefa de delegación</translation>
        </message>
        <message>
            <source>Move down in precedence</source>
            <translation>Bajar en precedencia</translation>
        </message>
        <message>
            <source>Move in precedence</source>
            <translation>Mover en precedencia</translation>
        </message>
        <message>
            <source>Move up in precedence</source>
            <translation>Subir en precedencia</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name and role</source>
            <translation>Nombre y función</translation>
        </message>
        <message>
            <source>No session is planned: a replacement applies from a session on.</source>
            <translation>No hay sesiones previstas: una sustitución rige desde una sesión.</translation>
        </message>
        <message>
            <source>Nobody is listed yet</source>
            <translation>Todavía no figura nadie</translation>
        </message>
        <message>
            <source>Note attendance</source>
            <translation>Anotar asistencia</translation>
        </message>
        <message>
            <source>Notified</source>
            <translation>Notificado</translation>
        </message>
        <message>
            <source>Observers are listed apart from the delegations and do not sign.</source>
            <translation>Los observadores figuran aparte de las delegaciones y no firman.</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Office: {languages}</source>
            <translation>Cargo: {languages}</translation>
        </message>
        <message>
            <source>Old notes</source>
            <translation>Notas anteriores</translation>
        </message>
        <message>
            <source>Order as each side gave it; never sorted by name</source>
            <translation>Orden dado por cada parte; nunca por nombre</translation>
        </message>
        <message>
            <source>People in the file</source>
            <translation>Personas en el archivo</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sustituir</translation>
        </message>
        <message>
            <source>Replace from a session…</source>
            <translation>Sustituir desde una sesión…</translation>
        </message>
        <message>
            <source>Replace {name}</source>
            <translation>Sustituir a {name}</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Alguien nuevo</translation>
        </message>
        <message>
            <source>Substitution</source>
            <translation>Sustitución</translation>
        </message>
        <message>
            <source>S{number}</source>
            <translation>S{number}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Revocar</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Take the replacement back</source>
            <translation>Revocar la sustitución</translation>
        </message>
        <message>
            <source>The head first, then as the sending side ranks them. Annex I of the minutes is made from this.</source>
            <translation>Primero la jefatura, luego según el orden de la parte que envía. De aquí sale el Anexo I del acta.</translation>
        </message>
        <message>
            <source>There is nobody else on this side: add the person first.</source>
            <translation>No hay nadie más de esta parte: añada primero a la persona.</translation>
        </message>
        <message>
            <source>To the other delegation</source>
            <translation>A la otra delegación</translation>
        </message>
        <message>
            <source>What was wrong</source>
            <translation>Qué estaba mal</translation>
        </message>
        <message>
            <source>Written in capitals in lists of participants</source>
            <translation>En mayúsculas en las listas de participantes</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>ausente</translation>
        </message>
        <message>
            <source>adviser</source>
            <translation>asesor(a)</translation>
        </message>
        <message>
            <source>alternate</source>
            <translation>suplente</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>both stay listed; old notes keep the old speaker</source>
            <translation>ambas personas siguen en la lista; las notas anteriores conservan a quien habló</translation>
        </message>
        <message>
            <source>expert</source>
            <translation>experto(a)</translation>
        </message>
        <message>
            <source>guest</source>
            <translation>invitada</translation>
        </message>
        <message>
            <source>head of delegation</source>
            <translation>jefatura de delegación</translation>
        </message>
        <message>
            <source>host, presides</source>
            <translation>anfitriona, preside</translation>
        </message>
        <message>
            <source>in the order of the file, last on the list</source>
            <translation>en el orden del archivo, al final de la lista</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>intérprete</translation>
        </message>
        <message>
            <source>keep the speaker they were taken with</source>
            <translation>conservan a quien habló</translation>
        </message>
        <message>
            <source>known: the office noted here stays</source>
            <translation>conocida: el cargo anotado aquí se mantiene</translation>
        </message>
        <message>
            <source>last on the list; Alt and arrows move</source>
            <translation>al final de la lista; Alt y flechas mueven</translation>
        </message>
        <message>
            <source>member</source>
            <translation>miembro</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nueva</translation>
        </message>
        <message>
            <source>no office noted</source>
            <translation>sin cargo anotado</translation>
        </message>
        <message>
            <source>not of the delegation</source>
            <translation>no es de la delegación</translation>
        </message>
        <message>
            <source>not of the delegation in that session</source>
            <translation>no es de la delegación en esa sesión</translation>
        </message>
        <message>
            <source>note-taker</source>
            <translation>relator(a)</translation>
        </message>
        <message>
            <source>observer</source>
            <translation>observador(a)</translation>
        </message>
        <message>
            <source>on the list already</source>
            <translation>ya figura en la lista</translation>
        </message>
        <message>
            <source>present</source>
            <translation>presente</translation>
        </message>
        <message>
            <source>replacement</source>
            <translation>sustituto(a)</translation>
        </message>
        <message>
            <source>secretary of the delegation</source>
            <translation>secretaría de la delegación</translation>
        </message>
        <message>
            <source>session {number}, {title}, {when}</source>
            <translation>sesión {number}, {title}, {when}</translation>
        </message>
        <message>
            <source>{count} in session {number}</source>
            <translation>{count} en la sesión {number}</translation>
        </message>
        <message>
            <source>{name} is not of the delegation in that session.</source>
            <translation>{name} no es de la delegación en esa sesión.</translation>
        </message>
        <message>
            <source>{role} from session {first}</source>
            <translation>{role} desde la sesión {first}</translation>
        </message>
        <message>
            <source>{role} until session {last}</source>
            <translation>{role} hasta la sesión {last}</translation>
        </message>
        <message>
            <source>{role}, replaced before session 1</source>
            <translation>{role}, sustitución antes de la sesión 1</translation>
        </message>
        <message>
            <source>{role}, sessions {first} to {last}</source>
            <translation>{role}, sesiones {first} a {last}</translation>
        </message>
        <message>
            <source>{sessions} · Annex I of the minutes is made from these lists</source>
            <translation>{sessions} · El Anexo I del acta sale de estas listas</translation>
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message numerus="yes">
            <source>%n check(s) found nothing wrong</source>
            <translation>
                <numerusform>%n comprobación sin reparos</numerusform>
                <numerusform>%n comprobaciones sin reparos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n párrafo</numerusform>
                <numerusform>%n párrafos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) compared</source>
            <translation>
                <numerusform>%n pasaje cotejado</numerusform>
                <numerusform>%n pasajes cotejados</numerusform>
            </translation>
        </message>
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
            <source>Afterwards</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Before signing</source>
            <translation>Antes de firmar</translation>
        </message>
        <message>
            <source>Choose a place…</source>
            <translation>Elegir un lugar…</translation>
        </message>
        <message>
            <source>Choose the key file</source>
            <translation>Elegir el archivo de clave</translation>
        </message>
        <message>
            <source>Choose the key file first.</source>
            <translation>Elija primero el archivo de clave.</translation>
        </message>
        <message>
            <source>Choose the key file…</source>
            <translation>Elegir el archivo de clave…</translation>
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
            <source>Document</source>
            <translation>Documento</translation>
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
            <source>Esc closes, nothing is signed</source>
            <translation>Esc cierra, no se firma nada</translation>
        </message>
        <message>
            <source>Everything is signed here</source>
            <translation>Aquí ya está todo firmado</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Held by {party}</source>
            <translation>En poder de {party}</translation>
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
            <source>It is recorded that {name} has signed.</source>
            <translation>Consta que {name} ha firmado.</translation>
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
            <source>Key file</source>
            <translation>Archivo de clave</translation>
        </message>
        <message>
            <source>Key files (*.p12 *.pfx);;All files (*)</source>
            <translation>Archivos de clave (*.p12 *.pfx);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Key in a file</source>
            <translation>Clave en un archivo</translation>
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
            <source>New dialogue from minutes</source>
            <translation>Nuevo diálogo a partir de un acta</translation>
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
            <source>On paper</source>
            <translation>En papel</translation>
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
            <source>Original held by {party}, {party} named first</source>
            <translation>Original en poder de {party}, {party} en primer lugar</translation>
        </message>
        <message>
            <source>Originals</source>
            <translation>Originales</translation>
        </message>
        <message>
            <source>Our side</source>
            <translation>Nuestra parte</translation>
        </message>
        <message>
            <source>PKCS#12, usually .p12 or .pfx</source>
            <translation>PKCS#12, por lo general .p12 o .pfx</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Password of the key file</source>
            <translation>Contraseña del archivo de clave</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Print or write this key down and keep it apart from the file.</source>
            <translation>Imprima o anote esta clave y guárdela separada del archivo.</translation>
        </message>
        <message>
            <source>Record that {name} signed</source>
            <translation>Hacer constar la firma de {name}</translation>
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
            <source>Round</source>
            <translation>Ronda</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Firmar</translation>
        </message>
        <message>
            <source>Sign as {name}</source>
            <translation>Firmar como {name}</translation>
        </message>
        <message>
            <source>Sign the original of {party}</source>
            <translation>Firmar el original de {party}</translation>
        </message>
        <message>
            <source>Sign with</source>
            <translation>Firmar con</translation>
        </message>
        <message>
            <source>Signature on paper, original of {party}</source>
            <translation>Firma en papel, original de {party}</translation>
        </message>
        <message>
            <source>Signing…</source>
            <translation>Firmando…</translation>
        </message>
        <message>
            <source>Talks.dialogue</source>
            <translation>Conversaciones.dialogue</translation>
        </message>
        <message>
            <source>Text fixed, fingerprint {digits}</source>
            <translation>Texto fijado, huella {digits}</translation>
        </message>
        <message>
            <source>The originals differ in more than they may: {places}</source>
            <translation>Los originales difieren en más de lo permitido: {places}</translation>
        </message>
        <message>
            <source>The originals differ only in order of names, signature places and language order</source>
            <translation>Los originales solo difieren en el orden de los nombres, los lugares de firma y el orden de los idiomas</translation>
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
            <source>The text can no longer be changed by anyone. A mistake is corrected by a joint instrument.</source>
            <translation>Nadie puede ya cambiar el texto. Un error se corrige con un instrumento conjunto.</translation>
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
            <source>Time-stamp</source>
            <translation>Sello de tiempo</translation>
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
            <source>Who signs now</source>
            <translation>Quién firma ahora</translation>
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
            <source>has signed</source>
            <translation>ha firmado</translation>
        </message>
        <message>
            <source>left</source>
            <translation>izquierda</translation>
        </message>
        <message>
            <source>nobody is named</source>
            <translation>nadie designado</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>sin firmar</translation>
        </message>
        <message>
            <source>nothing has been lost</source>
            <translation>no se ha perdido nada</translation>
        </message>
        <message>
            <source>record that the head signed the printed original in ink</source>
            <translation>hacer constar que el jefe firmó a mano el original impreso</translation>
        </message>
        <message>
            <source>right</source>
            <translation>derecha</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>firmado</translation>
        </message>
        <message>
            <source>signs first and certifies the file</source>
            <translation>firma primero y certifica el archivo</translation>
        </message>
        <message>
            <source>signs second; the first signature stays valid</source>
            <translation>firma después; la primera firma sigue siendo válida</translation>
        </message>
        <message>
            <source>the other text stays in the history</source>
            <translation>el otro texto queda en el historial</translation>
        </message>
        <message>
            <source>{name} has signed. The signed file is kept in this workspace.</source>
            <translation>{name} ha firmado. El archivo firmado queda guardado aquí.</translation>
        </message>
        <message>
            <source>{party} first</source>
            <translation>{party} primero</translation>
        </message>
        <message>
            <source>“{tag}” is not a language tag such as en or pt-BR.</source>
            <translation>«{tag}» no es una etiqueta de idioma como en o pt-BR.</translation>
        </message>
    </context>
    <context>
        <name>distribution</name>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n ejemplar</numerusform>
                <numerusform>%n ejemplares</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n documento</numerusform>
                <numerusform>%n documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), checked on this computer without a network</source>
            <translation>
                <numerusform>%n archivo, comprobado en este equipo sin red</numerusform>
                <numerusform>%n archivos, comprobados en este equipo sin red</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n párrafo</numerusform>
                <numerusform>%n párrafos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recalled</source>
            <translation>
                <numerusform>%n retirado</numerusform>
                <numerusform>%n retirados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time-stamp(s) to be renewed</source>
            <translation>
                <numerusform>%n sello de tiempo por renovar</numerusform>
                <numerusform>%n sellos de tiempo por renovar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for a time-stamp</source>
            <translation>
                <numerusform>%n en espera de sello de tiempo</numerusform>
                <numerusform>%n en espera de sello de tiempo</numerusform>
            </translation>
        </message>
        <message>
            <source>A signature proves who signed only as far as its issuer is believed. Compare the fingerprint with the one you were given by note or by telephone, never with one from the same message.</source>
            <translation>Una firma prueba quién firmó solo en la medida en que se confía en su emisor. Compare la huella con la que recibió por nota o por teléfono, nunca con la del mismo mensaje.</translation>
        </message>
        <message>
            <source>Action table</source>
            <translation>Cuadro de acciones</translation>
        </message>
        <message>
            <source>Add a certificate…</source>
            <translation>Añadir un certificado…</translation>
        </message>
        <message>
            <source>Add a copy</source>
            <translation>Añadir un ejemplar</translation>
        </message>
        <message>
            <source>Add a copy for {addressee}</source>
            <translation>Añadir un ejemplar para {addressee}</translation>
        </message>
        <message>
            <source>Add a copy…</source>
            <translation>Añadir un ejemplar…</translation>
        </message>
        <message>
            <source>Add the copy</source>
            <translation>Añadir el ejemplar</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>Addressees</source>
            <translation>Destinatarios</translation>
        </message>
        <message>
            <source>Agreed minutes</source>
            <translation>Acta acordada</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>Todas las rondas</translation>
        </message>
        <message>
            <source>Annexes</source>
            <translation>Anexos</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Volver al registro</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>Cannot be issued as agreed</source>
            <translation>No puede expedirse como acordado</translation>
        </message>
        <message>
            <source>Cannot be issued, not even as a draft</source>
            <translation>No puede expedirse, ni siquiera como borrador</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
            <translation>Certificados (*.pem *.crt *.cer *.der);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Vía</translation>
        </message>
        <message>
            <source>Check before issue</source>
            <translation>Comprobar antes de expedir</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Choose a certificate</source>
            <translation>Elegir un certificado</translation>
        </message>
        <message>
            <source>Choose a document in the register.</source>
            <translation>Elija un documento en el registro.</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Ejemplares</translation>
        </message>
        <message>
            <source>Copies of the chosen document</source>
            <translation>Ejemplares del documento elegido</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Ejemplar</translation>
        </message>
        <message>
            <source>Copy the register as a table</source>
            <translation>Copiar el registro como tabla</translation>
        </message>
        <message>
            <source>Copy {number}</source>
            <translation>Ejemplar {number}</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <source>Corrigendum</source>
            <translation>Corrigendum</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Distribución</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Drop a PDF or a scan: signatures, later changes, our record</source>
            <translation>Suelte un PDF o un escaneo: firmas, cambios posteriores, nuestro registro</translation>
        </message>
        <message>
            <source>Edit copy {number}</source>
            <translation>Modificar el ejemplar {number}</translation>
        </message>
        <message>
            <source>Edit the copy…</source>
            <translation>Modificar el ejemplar…</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Otro lugar</translation>
        </message>
        <message>
            <source>Every page says that it is a draft.</source>
            <translation>Cada página dice que es un borrador.</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Extracto</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>File {name}</source>
            <translation>Archivar {name}</translation>
        </message>
        <message>
            <source>Filter the register</source>
            <translation>Filtrar el registro</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>Huella</translation>
        </message>
        <message>
            <source>Fingerprint of the content</source>
            <translation>Huella del contenido</translation>
        </message>
        <message>
            <source>Fingerprint of the content {digits}</source>
            <translation>Huella del contenido {digits}</translation>
        </message>
        <message>
            <source>Fingerprint of the file</source>
            <translation>Huella del archivo</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Form of the copies</source>
            <translation>Forma de los ejemplares</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>Manejo</translation>
        </message>
        <message>
            <source>Here stands every file that left the house, with its fingerprint, and who holds which copy. A PDF or a scan that comes in can be dropped below.</source>
            <translation>Aquí consta cada archivo que salió de la casa, con su huella, y quién tiene cada ejemplar. Un PDF o escaneo recibido puede soltarse abajo.</translation>
        </message>
        <message>
            <source>History…</source>
            <translation>Historial…</translation>
        </message>
        <message>
            <source>Initials of the second person</source>
            <translation>Iniciales de la segunda persona</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Expedir</translation>
        </message>
        <message>
            <source>Issue as draft for comment</source>
            <translation>Expedir como borrador para observaciones</translation>
        </message>
        <message>
            <source>Issue the first document</source>
            <translation>Expedir el primer documento</translation>
        </message>
        <message>
            <source>Issue {document}</source>
            <translation>Expedir {document}</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Expedido</translation>
        </message>
        <message>
            <source>Issued on {day} as {form}. The entry stays in the list with the day of recall; tell the holder yourself.</source>
            <translation>Expedido el {day} como {form}. El asiento queda en la lista con la fecha de retirada; avise usted al tenedor.</translation>
        </message>
        <message>
            <source>Joint agenda</source>
            <translation>Agenda conjunta</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Let it stand</source>
            <translation>Mantenerlo</translation>
        </message>
        <message>
            <source>Lift a block at {place}</source>
            <translation>Levantar un bloqueo en {place}</translation>
        </message>
        <message>
            <source>Lift the block</source>
            <translation>Levantar el bloqueo</translation>
        </message>
        <message>
            <source>Making the file…</source>
            <translation>Preparando el archivo…</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Clasificación</translation>
        </message>
        <message>
            <source>Minutes (*.pdf *.json)</source>
            <translation>Actas (*.pdf *.json)</translation>
        </message>
        <message>
            <source>Minutes to read in</source>
            <translation>Acta que se va a leer</translation>
        </message>
        <message>
            <source>New issue</source>
            <translation>Nueva expedición</translation>
        </message>
        <message>
            <source>New issue…</source>
            <translation>Nueva expedición…</translation>
        </message>
        <message>
            <source>No copy of it has been given to anyone.</source>
            <translation>No se ha entregado ningún ejemplar a nadie.</translation>
        </message>
        <message>
            <source>No signed file of this original is kept: the agreed text is rendered without signatures.</source>
            <translation>No se guarda ningún archivo firmado de este original: el texto acordado se genera sin firmas.</translation>
        </message>
        <message>
            <source>Nobody is trusted yet: every signature is shown with its issuer as unknown.</source>
            <translation>Aún no se confía en nadie: cada firma se muestra con emisor desconocido.</translation>
        </message>
        <message>
            <source>None of its own</source>
            <translation>Ninguna propia</translation>
        </message>
        <message>
            <source>Not an authority: it can be believed for its own signature only.</source>
            <translation>No es una autoridad: solo vale para su propia firma.</translation>
        </message>
        <message>
            <source>Note a receipt…</source>
            <translation>Anotar un acuse…</translation>
        </message>
        <message>
            <source>Note the receipt</source>
            <translation>Anotar el acuse</translation>
        </message>
        <message>
            <source>Nothing has been issued yet</source>
            <translation>Aún no se ha expedido nada</translation>
        </message>
        <message>
            <source>Now: {state}</source>
            <translation>Ahora: {state}</translation>
        </message>
        <message>
            <source>One after the other</source>
            <translation>Uno tras otro</translation>
        </message>
        <message>
            <source>One language</source>
            <translation>Un idioma</translation>
        </message>
        <message>
            <source>Original of</source>
            <translation>Original de</translation>
        </message>
        <message>
            <source>Own certificate authority…</source>
            <translation>Autoridad de certificación propia…</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Archivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>PDF files and scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
            <translation>Archivos PDF y copias escaneadas (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Pre-flight</source>
            <translation>Comprobación previa</translation>
        </message>
        <message>
            <source>Procès-verbal of rectification</source>
            <translation>Acta de rectificación</translation>
        </message>
        <message>
            <source>Read in</source>
            <translation>Incorporar</translation>
        </message>
        <message>
            <source>Read minutes in</source>
            <translation>Incorporar un acta</translation>
        </message>
        <message>
            <source>Read minutes into this workspace</source>
            <translation>Incorporar un acta a este espacio de trabajo</translation>
        </message>
        <message>
            <source>Read minutes into this workspace…</source>
            <translation>Incorporar un acta a este espacio de trabajo…</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Recall copy {number}</source>
            <translation>Retirar el ejemplar {number}</translation>
        </message>
        <message>
            <source>Recall the copy</source>
            <translation>Retirar el ejemplar</translation>
        </message>
        <message>
            <source>Recall the copy…</source>
            <translation>Retirar el ejemplar…</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Recalled on</source>
            <translation>Retirado el</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Acuse</translation>
        </message>
        <message>
            <source>Receipt for copy {number}</source>
            <translation>Acuse del ejemplar {number}</translation>
        </message>
        <message>
            <source>Received by, and when</source>
            <translation>Recibido por, y cuándo</translation>
        </message>
        <message>
            <source>Register of issued documents</source>
            <translation>Registro de documentos expedidos</translation>
        </message>
        <message>
            <source>Released version</source>
            <translation>Versión divulgada</translation>
        </message>
        <message>
            <source>Renew the time-stamp</source>
            <translation>Renovar el sello de tiempo</translation>
        </message>
        <message>
            <source>Reports on files</source>
            <translation>Informes sobre archivos</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ronda</translation>
        </message>
        <message>
            <source>Round {number}</source>
            <translation>Ronda {number}</translation>
        </message>
        <message>
            <source>Rounds shown</source>
            <translation>Rondas mostradas</translation>
        </message>
        <message>
            <source>R{number}</source>
            <translation>R{number}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Guardar el archivo</translation>
        </message>
        <message>
            <source>Save the file…</source>
            <translation>Guardar el archivo…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Guardar el informe…</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Guardado como {name}</translation>
        </message>
        <message>
            <source>Say who gets the copy.</source>
            <translation>Indique quién recibe el ejemplar.</translation>
        </message>
        <message>
            <source>Say who received the copy and when.</source>
            <translation>Indique quién recibió el ejemplar y cuándo.</translation>
        </message>
        <message>
            <source>Scan of the signed original</source>
            <translation>Copia escaneada del original firmado</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Firmas</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmado</translation>
        </message>
        <message>
            <source>Signed in ink: the originals lie in the archive of each side; no file is kept here.</source>
            <translation>Firmado en papel: los originales están en el archivo de cada parte; aquí no se guarda ningún archivo.</translation>
        </message>
        <message>
            <source>Stamped</source>
            <translation>Sellado</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Stopped: the file is as it was.</source>
            <translation>Detenido: el archivo sigue como estaba.</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Sustituido</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>The authority is sent a fingerprint, never the file. The signatures stay as they are; the stamped file takes the place of this one in the register.</source>
            <translation>A la autoridad se le envía una huella, nunca el archivo. Las firmas quedan como están; el archivo sellado ocupa el lugar de este en el registro.</translation>
        </message>
        <message numerus="yes">
            <source>The kept file with %n signature(s) is issued.</source>
            <translation>
                <numerusform>Se expide el archivo guardado con %n firma.</numerusform>
                <numerusform>Se expide el archivo guardado con %n firmas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The register is on the clipboard, one line for each document</source>
            <translation>El registro está en el portapapeles, una línea por documento</translation>
        </message>
        <message>
            <source>There is no file and no path of one on the clipboard</source>
            <translation>En el portapapeles no hay ningún archivo ni su ruta</translation>
        </message>
        <message>
            <source>These minutes have lapsed: they are not issued any more.</source>
            <translation>Esta acta ha caducado: ya no se expide.</translation>
        </message>
        <message>
            <source>This round</source>
            <translation>Esta ronda</translation>
        </message>
        <message>
            <source>Time-stamp it</source>
            <translation>Sellarlo</translation>
        </message>
        <message>
            <source>Time-stamp the file</source>
            <translation>Sellar el archivo</translation>
        </message>
        <message>
            <source>Time-stamp the file…</source>
            <translation>Sellar el archivo…</translation>
        </message>
        <message>
            <source>Trust {name} no longer</source>
            <translation>Dejar de confiar en {name}</translation>
        </message>
        <message>
            <source>Trusted issuers</source>
            <translation>Emisores de confianza</translation>
        </message>
        <message>
            <source>Trusted issuers…</source>
            <translation>Emisores de confianza…</translation>
        </message>
        <message numerus="yes">
            <source>Verify %n file(s)</source>
            <translation>
                <numerusform>Verificar %n archivo</numerusform>
                <numerusform>Verificar %n archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Verify a PDF…</source>
            <translation>Verificar un PDF…</translation>
        </message>
        <message>
            <source>Verify a file</source>
            <translation>Verificar un archivo</translation>
        </message>
        <message>
            <source>Verify the kept file</source>
            <translation>Verificar el archivo guardado</translation>
        </message>
        <message>
            <source>Verify what is on the clipboard</source>
            <translation>Verificar lo que hay en el portapapeles</translation>
        </message>
        <message>
            <source>Will be kept as</source>
            <translation>Se guardará como</translation>
        </message>
        <message>
            <source>a draft that was circulated</source>
            <translation>un proyecto que fue distribuido</translation>
        </message>
        <message>
            <source>a root or issuing certificate, PEM or DER</source>
            <translation>un certificado raíz o emisor, PEM o DER</translation>
        </message>
        <message>
            <source>agenda and delegations only where the round has none</source>
            <translation>agenda y delegaciones solo si la ronda no las tiene</translation>
        </message>
        <message>
            <source>agreed by both sides, as the file says; signatures come with the signed PDF</source>
            <translation>acordada por ambas partes, según el archivo; las firmas llegan con el PDF firmado</translation>
        </message>
        <message>
            <source>an unknown day</source>
            <translation>una fecha desconocida</translation>
        </message>
        <message>
            <source>by the file with one more signature or time-stamp</source>
            <translation>por el archivo con una firma o un sello de tiempo más</translation>
        </message>
        <message>
            <source>certified copy</source>
            <translation>copia certificada</translation>
        </message>
        <message>
            <source>courier, pouch, mail …</source>
            <translation>mensajero, valija, correo …</translation>
        </message>
        <message>
            <source>electronic</source>
            <translation>electrónico</translation>
        </message>
        <message>
            <source>extract</source>
            <translation>extracto</translation>
        </message>
        <message>
            <source>for example: M. PLACEHOLDER, registry, 16 Nov 2011</source>
            <translation>por ejemplo: M. PLACEHOLDER, registro, 16 nov 2011</translation>
        </message>
        <message>
            <source>it gets the next number, which is given once</source>
            <translation>recibe el número siguiente, que se da una sola vez</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>none noted</source>
            <translation>ninguno anotado</translation>
        </message>
        <message>
            <source>none recalled</source>
            <translation>ninguno retirado</translation>
        </message>
        <message>
            <source>none yet: the signatures carry a computer's own time</source>
            <translation>todavía ninguno: las firmas llevan la hora de un ordenador</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>sin firmar</translation>
        </message>
        <message>
            <source>not signed by its nature</source>
            <translation>no se firma</translation>
        </message>
        <message>
            <source>nothing is sent by itself</source>
            <translation>nada se envía por sí solo</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>en papel</translation>
        </message>
        <message>
            <source>on this computer, for this person</source>
            <translation>en este equipo, para esta persona</translation>
        </message>
        <message>
            <source>one on each line; without any, the file is registered and no copy is numbered</source>
            <translation>uno por línea; sin ninguno, el archivo se registra y no se numera ningún ejemplar</translation>
        </message>
        <message>
            <source>or press {keys}</source>
            <translation>o pulse {keys}</translation>
        </message>
        <message>
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <source>read with {instruments}</source>
            <translation>léase con {instruments}</translation>
        </message>
        <message>
            <source>recalled on {day}</source>
            <translation>retirado el {day}</translation>
        </message>
        <message>
            <source>renew the stamp</source>
            <translation>renovar el sello</translation>
        </message>
        <message>
            <source>several are parted by ;</source>
            <translation>varios se separan con ;</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>sustituido</translation>
        </message>
        <message>
            <source>to be stamped</source>
            <translation>por sellar</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>válido hasta el {day}</translation>
        </message>
        <message>
            <source>year-month-day</source>
            <translation>año-mes-día</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <translation>{count} de {all}</translation>
        </message>
        <message>
            <source>{count}, in ink</source>
            <translation>{count}, en papel</translation>
        </message>
        <message>
            <source>{level}, to be renewed before {day}</source>
            <translation>{level}, debe renovarse antes del {day}</translation>
        </message>
        <message>
            <source>{name} has its time-stamp and took the place of the file before</source>
            <translation>{name} lleva su sello de tiempo y ocupa el lugar del archivo anterior</translation>
        </message>
        <message>
            <source>{name} is filed in the register</source>
            <translation>{name} está archivado en el registro</translation>
        </message>
        <message>
            <source>{name} is here already, word for word the same</source>
            <translation>{name} ya está aquí, palabra por palabra</translation>
        </message>
        <message>
            <source>{name} is in the list already.</source>
            <translation>{name} ya está en la lista.</translation>
        </message>
        <message>
            <source>{name} is in the register, {copies}</source>
            <translation>{name} está en el registro, {copies}</translation>
        </message>
        <message>
            <source>{name} was read in</source>
            <translation>{name} quedó incorporada</translation>
        </message>
        <message>
            <source>{place}: who answers for it, and why?</source>
            <translation>{place}: ¿quién responde de ello y por qué?</translation>
        </message>
        <message>
            <source>{size} kB</source>
            <translation>{size} kB</translation>
        </message>
        <message>
            <source>“{text}” is no day: type it as 2011-11-14.</source>
            <translation>«{text}» no es una fecha: escríbala como 2011-11-14.</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>Ad referendum</source>
            <translation>Ad referéndum</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Tema de la agenda</translation>
        </message>
        <message>
            <source>Annotation</source>
            <translation>Anotación</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>Argumentos</translation>
        </message>
        <message>
            <source>Brackets</source>
            <translation>Corchetes</translation>
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
            <source>Issue</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Languages held in step</source>
            <translation>Idiomas cotejados</translation>
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
            <source>Minutes</source>
            <translation>Acta</translation>
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
            <source>Round</source>
            <translation>Ronda</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
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
        <name>forms</name>
        <message>
            <source>An IANA name: America/Havana</source>
            <translation>Un nombre IANA: America/Havana</translation>
        </message>
        <message>
            <source>Esc closes, nothing is changed</source>
            <translation>Esc cierra, no se cambia nada</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>This is needed in at least one language.</source>
            <translation>Es necesario en al menos un idioma.</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>Es necesario.</translation>
        </message>
        <message>
            <source>This is no time zone. Type part of the name and choose one.</source>
            <translation>No es una zona horaria. Escriba parte del nombre y elija una.</translation>
        </message>
        <message>
            <source>Write a day as 2011-11-08, or leave it empty.</source>
            <translation>Escriba el día como 2011-11-08 o déjelo vacío.</translation>
        </message>
        <message>
            <source>every act can be undone</source>
            <translation>todo se puede deshacer</translation>
        </message>
        <message>
            <source>{field}, {language}</source>
            <translation>{field}, {language}</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>Esc closes. The card follows the commands as they are.</source>
            <translation>Esc cierra. La ficha sigue las órdenes tal como son.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar como PDF…</translation>
        </message>
        <message>
            <source>Save the card of keys</source>
            <translation>Guardar la ficha de teclas</translation>
        </message>
        <message>
            <source>The card of keys is in {file}.</source>
            <translation>La ficha de teclas está en {file}.</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>Esta página</translation>
        </message>
        <message>
            <source>keys</source>
            <translation>teclas</translation>
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
        <name>mandates</name>
        <message>
            <source>Add the mandate</source>
            <translation>Añadir el mandato</translation>
        </message>
        <message>
            <source>Change the mandate</source>
            <translation>Cambiar el mandato</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Emitido por</translation>
        </message>
        <message>
            <source>Mandates</source>
            <translation>Mandatos</translation>
        </message>
        <message>
            <source>Mandates for round {number}</source>
            <translation>Mandatos para la ronda {number}</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>New mandate</source>
            <translation>Nuevo mandato</translation>
        </message>
        <message>
            <source>None yet. A mandate says what the capital authorises for this round.</source>
            <translation>Todavía ninguno. Un mandato dice lo que la capital autoriza para esta ronda.</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Sin marca</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Say what it authorises.</source>
            <translation>Indique lo que autoriza.</translation>
        </message>
        <message>
            <source>What it authorises</source>
            <translation>Lo que autoriza</translation>
        </message>
        <message>
            <source>internal; never part of a joint paper</source>
            <translation>interno; nunca parte de un documento conjunto</translation>
        </message>
    </context>
    <context>
        <name>minutes</name>
        <message numerus="yes">
            <source>%n bracket(s)</source>
            <translation>
                <numerusform>%n corchete</numerusform>
                <numerusform>%n corchetes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) and date(s) changed</source>
            <translation>
                <numerusform>cambió %n cifra o fecha</numerusform>
                <numerusform>cambiaron %n cifras y fechas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) block this step</source>
            <translation>
                <numerusform>%n reparo impide este paso</numerusform>
                <numerusform>%n reparos impiden este paso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) differ</source>
            <translation>
                <numerusform>Difiere %n párrafo</numerusform>
                <numerusform>Difieren %n párrafos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s)</source>
            <translation>
                <numerusform>%n pendiente</numerusform>
                <numerusform>%n pendientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n aviso</numerusform>
                <numerusform>%n avisos</numerusform>
            </translation>
        </message>
        <message>
            <source>A second person answers for {place}</source>
            <translation>Otra persona responde por {place}</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Accept an alternative…</source>
            <translation>Aceptar una alternativa…</translation>
        </message>
        <message>
            <source>Accept bracketed words of {paragraph}</source>
            <translation>Aceptar palabras entre corchetes de {paragraph}</translation>
        </message>
        <message>
            <source>Accept these words</source>
            <translation>Aceptar estas palabras</translation>
        </message>
        <message>
            <source>Accepting takes the words and lets the alternatives beside them fall away</source>
            <translation>Al aceptar quedan las palabras y caen las alternativas contiguas</translation>
        </message>
        <message>
            <source>Ad referendum: subject to confirmation by {parties}</source>
            <translation>Ad referéndum: a reserva de confirmación por {parties}</translation>
        </message>
        <message>
            <source>Ad referendum…</source>
            <translation>Ad referéndum…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a paragraph</source>
            <translation>Añadir un párrafo</translation>
        </message>
        <message>
            <source>Add a paragraph after this one…</source>
            <translation>Añadir un párrafo después de este…</translation>
        </message>
        <message>
            <source>Add:</source>
            <translation>Añadir:</translation>
        </message>
        <message>
            <source>After {paragraph}</source>
            <translation>Después de {paragraph}</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Tema de la agenda</translation>
        </message>
        <message>
            <source>Agenda item, issue and kind…</source>
            <translation>Tema, asunto y clase…</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Acordar</translation>
        </message>
        <message>
            <source>Agree the minutes</source>
            <translation>Acordar el acta</translation>
        </message>
        <message>
            <source>Agree the text</source>
            <translation>Acordar el texto</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Acordada</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Acordada el</translation>
        </message>
        <message>
            <source>Agree…</source>
            <translation>Acordar…</translation>
        </message>
        <message>
            <source>Already on record</source>
            <translation>Ya consta en acta</translation>
        </message>
        <message>
            <source>An alternative to “{words}”</source>
            <translation>Una alternativa a «{words}»</translation>
        </message>
        <message>
            <source>Annex {number}</source>
            <translation>Anexo {number}</translation>
        </message>
        <message>
            <source>Answer for it</source>
            <translation>Responder por ello</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>árabe</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>Archivada</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <source>Bracket for…</source>
            <translation>Poner entre corchetes por…</translation>
        </message>
        <message>
            <source>Bracket in {paragraph} for {party}</source>
            <translation>Corchete en {paragraph} por {party}</translation>
        </message>
        <message>
            <source>Bracket in {paragraph}: select the words in each language</source>
            <translation>Corchete en {paragraph}: seleccione las palabras en cada idioma</translation>
        </message>
        <message>
            <source>Brackets of {paragraph}</source>
            <translation>Corchetes de {paragraph}</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change {number} of {count}</source>
            <translation>Cambio {number} de {count}</translation>
        </message>
        <message>
            <source>Check the document</source>
            <translation>Comprobar el documento</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>chino</translation>
        </message>
        <message>
            <source>Circulate</source>
            <translation>Circular</translation>
        </message>
        <message>
            <source>Circulate the minutes</source>
            <translation>Circular el acta</translation>
        </message>
        <message>
            <source>Circulate version {number}</source>
            <translation>Circular la versión {number}</translation>
        </message>
        <message>
            <source>Circulated</source>
            <translation>Circulada</translation>
        </message>
        <message>
            <source>Circulated numbers stay: it becomes bis</source>
            <translation>Los números circulados se mantienen: será bis</translation>
        </message>
        <message>
            <source>Circulate…</source>
            <translation>Circular…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Clausura</translation>
        </message>
        <message>
            <source>Closing formula in {language}</source>
            <translation>Fórmula final en {language}</translation>
        </message>
        <message>
            <source>Collate the originals</source>
            <translation>Cotejar los originales</translation>
        </message>
        <message>
            <source>Collation of the originals…</source>
            <translation>Cotejo de los originales…</translation>
        </message>
        <message>
            <source>Comment both sides see</source>
            <translation>Comentario que ven ambas partes</translation>
        </message>
        <message>
            <source>Comment for our side</source>
            <translation>Comentario para nuestra parte</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comentarios</translation>
        </message>
        <message>
            <source>Comments in the file</source>
            <translation>Comentarios en el archivo</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Compare a DOCX that came back…</source>
            <translation>Comparar un DOCX devuelto…</translation>
        </message>
        <message>
            <source>Compare version {number} of {day} with the text as it stands</source>
            <translation>Comparar la versión {number}, del {day}, con el texto actual</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>Comparar versiones</translation>
        </message>
        <message>
            <source>Compare what came back</source>
            <translation>Comparar lo devuelto</translation>
        </message>
        <message>
            <source>Confirm the language</source>
            <translation>Confirmar el idioma</translation>
        </message>
        <message>
            <source>Confirm {language}</source>
            <translation>Confirmar el {language}</translation>
        </message>
        <message>
            <source>Confirmation by {party}</source>
            <translation>Confirmación de {party}</translation>
        </message>
        <message>
            <source>Confirmation of {paragraph}</source>
            <translation>Confirmación de {paragraph}</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>Confirmado por</translation>
        </message>
        <message>
            <source>Correct {paragraph}</source>
            <translation>Corregir {paragraph}</translation>
        </message>
        <message>
            <source>Dates differ between the languages: {dates}</source>
            <translation>Las fechas difieren entre los idiomas: {dates}</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Delete the paragraph</source>
            <translation>Eliminar el párrafo</translation>
        </message>
        <message>
            <source>Delete {paragraph}</source>
            <translation>Eliminar {paragraph}</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Distributed</source>
            <translation>Distribuida</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Drafted</source>
            <translation>Redactada</translation>
        </message>
        <message>
            <source>Draw the pages</source>
            <translation>Dibujar las páginas</translation>
        </message>
        <message>
            <source>Drop bracketed words of {paragraph}</source>
            <translation>Quitar palabras entre corchetes de {paragraph}</translation>
        </message>
        <message>
            <source>Each paragraph goes in where its agenda item belongs</source>
            <translation>Cada párrafo entra en el lugar de su tema</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>En otro lugar</translation>
        </message>
        <message>
            <source>Empty: the phrase of the register, with place and day of signing</source>
            <translation>Vacío: la fórmula del registro, con lugar y día de la firma</translation>
        </message>
        <message>
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <source>Esc closes, nothing is changed</source>
            <translation>Esc cierra, no se cambia nada</translation>
        </message>
        <message>
            <source>Every note of this round stands in a paragraph already, or there is none. Private ones are never listed.</source>
            <translation>Todas las notas de esta ronda constan ya en un párrafo, o no hay ninguna. Las privadas nunca se muestran.</translation>
        </message>
        <message>
            <source>Exchange of letters, procès-verbal of rectification, corrigendum</source>
            <translation>Canje de cartas, acta de rectificación, corrigendo</translation>
        </message>
        <message>
            <source>Export PDF</source>
            <translation>Exportar PDF</translation>
        </message>
        <message>
            <source>Export PDF…</source>
            <translation>Exportar PDF…</translation>
        </message>
        <message>
            <source>Export the original of {party}</source>
            <translation>Exportar el original de {party}</translation>
        </message>
        <message>
            <source>Figures and dates</source>
            <translation>Cifras y fechas</translation>
        </message>
        <message>
            <source>Figures differ between the languages: {figures}</source>
            <translation>Las cifras difieren entre los idiomas: {figures}</translation>
        </message>
        <message>
            <source>French</source>
            <translation>francés</translation>
        </message>
        <message>
            <source>From then on the paragraphs keep their numbers</source>
            <translation>Desde entonces los párrafos conservan su número</translation>
        </message>
        <message>
            <source>German</source>
            <translation>alemán</translation>
        </message>
        <message>
            <source>Go to {place}</source>
            <translation>Ir a {place}</translation>
        </message>
        <message>
            <source>Hand the minutes to the archive</source>
            <translation>Entregar el acta al archivo</translation>
        </message>
        <message>
            <source>Hand to the archive</source>
            <translation>Entregar al archivo</translation>
        </message>
        <message>
            <source>Have a second person answer for {place}</source>
            <translation>Que otra persona responda por {place}</translation>
        </message>
        <message>
            <source>History of the paragraph…</source>
            <translation>Historial del párrafo…</translation>
        </message>
        <message>
            <source>How they read instead</source>
            <translation>Cómo deben leerse</translation>
        </message>
        <message>
            <source>In the name of</source>
            <translation>En nombre de</translation>
        </message>
        <message>
            <source>Initial the minutes</source>
            <translation>Rubricar el acta</translation>
        </message>
        <message>
            <source>Initialled</source>
            <translation>Rubricada</translation>
        </message>
        <message>
            <source>Initialled by both heads</source>
            <translation>Rubricada por ambos jefes</translation>
        </message>
        <message>
            <source>Initialled. Next: both heads sign</source>
            <translation>Rubricada. Sigue: firman ambos jefes</translation>
        </message>
        <message>
            <source>Initials of the second person</source>
            <translation>Iniciales de la otra persona</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>Instrumento</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>It goes over from</source>
            <translation>La envía</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Tema {number}</translation>
        </message>
        <message>
            <source>Item {number} · {title}</source>
            <translation>Tema {number} · {title}</translation>
        </message>
        <message>
            <source>Joint correction of {paragraph}</source>
            <translation>Corrección conjunta de {paragraph}</translation>
        </message>
        <message>
            <source>Kept with both names and the reason</source>
            <translation>Se guarda con ambos nombres y el motivo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Languages one after the other</source>
            <translation>Un idioma tras otro</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <source>Let the minutes lapse</source>
            <translation>Dejar caducar el acta</translation>
        </message>
        <message>
            <source>Let the text lapse</source>
            <translation>Dejar caducar el texto</translation>
        </message>
        <message>
            <source>Let them fall away</source>
            <translation>Dejarlas caer</translation>
        </message>
        <message>
            <source>Lift a block of the pre-flight</source>
            <translation>Levantar un reparo</translation>
        </message>
        <message>
            <source>Lists of participants and the agenda are attached as annexes I and II.</source>
            <translation>Las listas de participantes y la agenda se adjuntan como anexos I y II.</translation>
        </message>
        <message>
            <source>Make the document</source>
            <translation>Componer el documento</translation>
        </message>
        <message>
            <source>Making the document…</source>
            <translation>Componiendo el documento…</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Marcar</translation>
        </message>
        <message>
            <source>Mark as distributed</source>
            <translation>Marcar como distribuida</translation>
        </message>
        <message>
            <source>Mark the minutes as distributed</source>
            <translation>Marcar el acta como distribuida</translation>
        </message>
        <message>
            <source>Mark {paragraph} ad referendum</source>
            <translation>Marcar {paragraph} ad referéndum</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Acta</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Move the paragraph down</source>
            <translation>Bajar el párrafo</translation>
        </message>
        <message>
            <source>Move the paragraph up</source>
            <translation>Subir el párrafo</translation>
        </message>
        <message>
            <source>Move {paragraph}</source>
            <translation>Mover {paragraph}</translation>
        </message>
        <message>
            <source>Name the proposer of a bracket</source>
            <translation>Nombrar al proponente de un corchete</translation>
        </message>
        <message>
            <source>Newer version</source>
            <translation>Versión más reciente</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Cambio siguiente</translation>
        </message>
        <message>
            <source>Next open matter or change</source>
            <translation>Siguiente pendiente o cambio</translation>
        </message>
        <message>
            <source>Next paragraph</source>
            <translation>Párrafo siguiente</translation>
        </message>
        <message>
            <source>Next: both heads sign</source>
            <translation>Sigue: firman ambos jefes</translation>
        </message>
        <message>
            <source>Next: circulate the draft to the other side</source>
            <translation>Sigue: circular el borrador a la otra parte</translation>
        </message>
        <message>
            <source>Next: hand to the archive</source>
            <translation>Sigue: entregar al archivo</translation>
        </message>
        <message>
            <source>No earlier text is kept</source>
            <translation>No se conserva ningún texto anterior</translation>
        </message>
        <message>
            <source>No minutes yet</source>
            <translation>Aún no hay acta</translation>
        </message>
        <message>
            <source>No notes to restate</source>
            <translation>No hay notas por recoger</translation>
        </message>
        <message>
            <source>No {language} text</source>
            <translation>Sin texto en {language}</translation>
        </message>
        <message>
            <source>Nobody opposes them</source>
            <translation>Nadie se opone</translation>
        </message>
        <message>
            <source>Not all have signed yet</source>
            <translation>Aún no han firmado todos</translation>
        </message>
        <message>
            <source>Not to be exported. {reason}</source>
            <translation>No se puede exportar. {reason}</translation>
        </message>
        <message>
            <source>Not yet agreed: {matters}</source>
            <translation>Aún no acordada: {matters}</translation>
        </message>
        <message>
            <source>Notes are internal: nothing is copied, you restate</source>
            <translation>Las notas son internas: nada se copia, usted lo redacta</translation>
        </message>
        <message>
            <source>Notes on this item</source>
            <translation>Notas sobre este tema</translation>
        </message>
        <message>
            <source>Notes, internal</source>
            <translation>Notas, internas</translation>
        </message>
        <message>
            <source>Nothing blocks the agreement</source>
            <translation>Nada impide el acuerdo</translation>
        </message>
        <message>
            <source>Nothing blocks, nothing to look at</source>
            <translation>Nada impide el paso, nada que revisar</translation>
        </message>
        <message numerus="yes">
            <source>Nothing blocks; %n warning(s) to look at</source>
            <translation>
                <numerusform>Nada impide el paso; %n aviso por revisar</numerusform>
                <numerusform>Nada impide el paso; %n avisos por revisar</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is open in this text</source>
            <translation>No queda nada pendiente en este texto</translation>
        </message>
        <message>
            <source>Nothing was changed</source>
            <translation>No se cambió nada</translation>
        </message>
        <message>
            <source>Of the versions so far only sender and date are known.</source>
            <translation>De las versiones anteriores solo se conocen remitente y fecha.</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Ofrecer</translation>
        </message>
        <message>
            <source>Offer an alternative</source>
            <translation>Ofrecer una alternativa</translation>
        </message>
        <message>
            <source>Offer an alternative…</source>
            <translation>Ofrecer una alternativa…</translation>
        </message>
        <message>
            <source>Older version</source>
            <translation>Versión más antigua</translation>
        </message>
        <message>
            <source>On</source>
            <translation>El día</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Open draft minutes</source>
            <translation>Abrir el borrador del acta</translation>
        </message>
        <message>
            <source>Open draft minutes…</source>
            <translation>Abrir el borrador del acta…</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>Abrir el borrador</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Apertura</translation>
        </message>
        <message>
            <source>Opposed by the other side</source>
            <translation>La otra parte se opone</translation>
        </message>
        <message>
            <source>Opposition</source>
            <translation>Oposición</translation>
        </message>
        <message>
            <source>Original of {party}</source>
            <translation>Original de {party}</translation>
        </message>
        <message>
            <source>Our side only</source>
            <translation>Solo nuestra parte</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Esquema</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Página {number} de {count}</translation>
        </message>
        <message>
            <source>Pages of the document</source>
            <translation>Páginas del documento</translation>
        </message>
        <message>
            <source>Paragraph {number}, {language}</source>
            <translation>Párrafo {number}, {language}</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Párrafos</translation>
        </message>
        <message>
            <source>Parallel columns</source>
            <translation>Columnas paralelas</translation>
        </message>
        <message>
            <source>Place a paragraph</source>
            <translation>Ubicar un párrafo</translation>
        </message>
        <message>
            <source>Place and day stand in the closing formula, so they belong to the agreed text</source>
            <translation>Lugar y día figuran en la fórmula final y forman parte del texto acordado</translation>
        </message>
        <message>
            <source>Place of {paragraph}</source>
            <translation>Lugar de {paragraph}</translation>
        </message>
        <message>
            <source>Plan the signing</source>
            <translation>Planificar la firma</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>portugués</translation>
        </message>
        <message>
            <source>Pre-flight check</source>
            <translation>Comprobación previa</translation>
        </message>
        <message>
            <source>Pre-flight check…</source>
            <translation>Comprobación previa…</translation>
        </message>
        <message>
            <source>Prepare the signing</source>
            <translation>Preparar la firma</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Preview the document</source>
            <translation>Ver el documento</translation>
        </message>
        <message>
            <source>Previous change</source>
            <translation>Cambio anterior</translation>
        </message>
        <message>
            <source>Previous open matter or change</source>
            <translation>Pendiente o cambio anterior</translation>
        </message>
        <message>
            <source>Previous paragraph</source>
            <translation>Párrafo anterior</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedimiento</translation>
        </message>
        <message>
            <source>Propose from notes</source>
            <translation>Proponer desde notas</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>Propuesto por</translation>
        </message>
        <message>
            <source>Put in brackets</source>
            <translation>Poner entre corchetes</translation>
        </message>
        <message>
            <source>Put into the minutes</source>
            <translation>Incluir en el acta</translation>
        </message>
        <message>
            <source>Read the wording</source>
            <translation>Leer la redacción</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Reason, in writing</source>
            <translation>Motivo, por escrito</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <source>Record a confirmation…</source>
            <translation>Registrar una confirmación…</translation>
        </message>
        <message>
            <source>Record a joint correction…</source>
            <translation>Registrar una corrección conjunta…</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>Renumber the paragraphs</source>
            <translation>Renumerar los párrafos</translation>
        </message>
        <message>
            <source>Reopen the minutes</source>
            <translation>Reabrir el acta</translation>
        </message>
        <message>
            <source>Reopen the text</source>
            <translation>Reabrir el texto</translation>
        </message>
        <message>
            <source>Restate notes for the minutes</source>
            <translation>Recoger notas en el acta</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>ruso</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Guardado como {name}</translation>
        </message>
        <message>
            <source>Say on which day both sides agreed on it.</source>
            <translation>Indique qué día la acordaron ambas partes.</translation>
        </message>
        <message>
            <source>Say on which day the confirmation was given.</source>
            <translation>Indique qué día se dio la confirmación.</translation>
        </message>
        <message>
            <source>Second person…</source>
            <translation>Otra persona…</translation>
        </message>
        <message>
            <source>Separate volumes</source>
            <translation>Volúmenes separados</translation>
        </message>
        <message>
            <source>Settle a comment</source>
            <translation>Resolver un comentario</translation>
        </message>
        <message>
            <source>Settle what blocks first.</source>
            <translation>Resuelva primero lo que lo impide.</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Compartido</translation>
        </message>
        <message>
            <source>Shared comment</source>
            <translation>Comentario compartido</translation>
        </message>
        <message>
            <source>Show the change</source>
            <translation>Ver el cambio</translation>
        </message>
        <message>
            <source>Show the text</source>
            <translation>Ver el texto</translation>
        </message>
        <message>
            <source>Signed {given} of {needed}</source>
            <translation>Firmada {given} de {needed}</translation>
        </message>
        <message>
            <source>Signed. Next: distribute</source>
            <translation>Firmada. Sigue: distribuir</translation>
        </message>
        <message>
            <source>Sign…</source>
            <translation>Firmar…</translation>
        </message>
        <message>
            <source>Source notes</source>
            <translation>Notas de origen</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>español</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Declaración</translation>
        </message>
        <message>
            <source>Subject to confirmation by</source>
            <translation>A reserva de confirmación por</translation>
        </message>
        <message>
            <source>Take back to draft</source>
            <translation>Volver a borrador</translation>
        </message>
        <message>
            <source>Take over a change</source>
            <translation>Incorporar un cambio</translation>
        </message>
        <message>
            <source>Take the minutes back to draft</source>
            <translation>Volver el acta a borrador</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The file says word for word what our text says.</source>
            <translation>El archivo dice palabra por palabra lo que dice nuestro texto.</translation>
        </message>
        <message>
            <source>The file that came back</source>
            <translation>El archivo devuelto</translation>
        </message>
        <message>
            <source>The sides let this text lapse</source>
            <translation>Las partes dejaron caducar este texto</translation>
        </message>
        <message>
            <source>The signed text stays as it is</source>
            <translation>El texto firmado queda como está</translation>
        </message>
        <message>
            <source>The text is fixed; both sides can still reopen it before the first signature</source>
            <translation>El texto queda fijado; ambas partes aún pueden reabrirlo antes de la primera firma</translation>
        </message>
        <message>
            <source>The words as signed</source>
            <translation>Las palabras tal como se firmaron</translation>
        </message>
        <message>
            <source>They say in both languages what was stated and decided. Open the draft and write, or propose from notes.</source>
            <translation>Recoge en ambos idiomas lo expresado y lo decidido. Abra el borrador y escriba, o proponga desde las notas.</translation>
        </message>
        <message>
            <source>Title in {language}</source>
            <translation>Título en {language}</translation>
        </message>
        <message>
            <source>Title, closing and place of signing</source>
            <translation>Título, fórmula final y lugar de la firma</translation>
        </message>
        <message>
            <source>Title, closing and place of signing…</source>
            <translation>Título, fórmula final y lugar de la firma…</translation>
        </message>
        <message>
            <source>To be confirmed until</source>
            <translation>Por confirmar hasta</translation>
        </message>
        <message>
            <source>To be signed at</source>
            <translation>Se firmará en</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Versions are kept with their text from the moment they are circulated here.</source>
            <translation>Las versiones se guardan con su texto desde que se circulan aquí.</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Lo devuelto</translation>
        </message>
        <message>
            <source>What changed in {paragraph}</source>
            <translation>Qué cambió en {paragraph}</translation>
        </message>
        <message>
            <source>What changed, for whoever reads the list later</source>
            <translation>Qué cambió, para quien lea la lista después</translation>
        </message>
        <message>
            <source>Which original</source>
            <translation>Qué original</translation>
        </message>
        <message>
            <source>Whose words are “{words}”?</source>
            <translation>¿De quién son las palabras «{words}»?</translation>
        </message>
        <message>
            <source>Whose words…</source>
            <translation>De quién son…</translation>
        </message>
        <message>
            <source>Word documents (*.docx)</source>
            <translation>Documentos de Word (*.docx)</translation>
        </message>
        <message>
            <source>Word the language here if it has to follow, then confirm it</source>
            <translation>Si el idioma debe seguir el cambio, redáctelo y después confírmelo</translation>
        </message>
        <message>
            <source>Word title and closing</source>
            <translation>Redactar título y fórmula final</translation>
        </message>
        <message>
            <source>Word {paragraph} in {language}</source>
            <translation>Redactar {paragraph} en {language}</translation>
        </message>
        <message>
            <source>Write first what was said, in at least one language.</source>
            <translation>Escriba primero lo que se dijo, al menos en un idioma.</translation>
        </message>
        <message>
            <source>Year-month-day, for example 2012-01-31</source>
            <translation>Año-mes-día, por ejemplo 2012-01-31</translation>
        </message>
        <message>
            <source>[corrected: {change}]</source>
            <translation>[corregido: {change}]</translation>
        </message>
        <message>
            <source>a language is missing</source>
            <translation>falta un idioma</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <source>added</source>
            <translation>añadido</translation>
        </message>
        <message>
            <source>after {paragraph}</source>
            <translation>después de {paragraph}</translation>
        </message>
        <message>
            <source>both sides</source>
            <translation>ambas partes</translation>
        </message>
        <message>
            <source>both sides see this</source>
            <translation>lo ven ambas partes</translation>
        </message>
        <message numerus="yes">
            <source>bracket(s)</source>
            <translation>
                <numerusform>corchete</numerusform>
                <numerusform>corchetes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>bracket(s) in {paragraph}</source>
            <translation>
                <numerusform>corchete en {paragraph}</numerusform>
                <numerusform>corchetes en {paragraph}</numerusform>
            </translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
        <message>
            <source>comment unanswered</source>
            <translation>comentario sin respuesta</translation>
        </message>
        <message numerus="yes">
            <source>comment(s) unanswered</source>
            <translation>
                <numerusform>comentario sin respuesta</numerusform>
                <numerusform>comentarios sin respuesta</numerusform>
            </translation>
        </message>
        <message>
            <source>corrected by {label}: {reads}</source>
            <translation>corregido por {label}: {reads}</translation>
        </message>
        <message>
            <source>effective from {day}</source>
            <translation>con efecto desde el {day}</translation>
        </message>
        <message>
            <source>figures differ</source>
            <translation>las cifras difieren</translation>
        </message>
        <message>
            <source>fingerprint {digits}</source>
            <translation>huella {digits}</translation>
        </message>
        <message>
            <source>from the agenda as adopted</source>
            <translation>de la agenda adoptada</translation>
        </message>
        <message>
            <source>from the lists of participants</source>
            <translation>de las listas de participantes</translation>
        </message>
        <message>
            <source>item {number}</source>
            <translation>tema {number}</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>conjunta</translation>
        </message>
        <message>
            <source>joint, {marking}</source>
            <translation>conjunta, {marking}</translation>
        </message>
        <message numerus="yes">
            <source>language(s) out of step</source>
            <translation>
                <numerusform>idioma desfasado</numerusform>
                <numerusform>idiomas desfasados</numerusform>
            </translation>
        </message>
        <message>
            <source>never leaves our side</source>
            <translation>nunca sale de nuestra parte</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>next change</source>
            <translation>cambio siguiente</translation>
        </message>
        <message>
            <source>no agenda item</source>
            <translation>sin tema de agenda</translation>
        </message>
        <message>
            <source>no item: change it where it comes from</source>
            <translation>no es un tema: cámbielo donde se origina</translation>
        </message>
        <message>
            <source>nobody: no mark</source>
            <translation>nadie: sin marca</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>not in a numbered paragraph: change it where it comes from</source>
            <translation>fuera de los párrafos numerados: cámbielo en su lugar de origen</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>nothing selected yet</source>
            <translation>nada seleccionado aún</translation>
        </message>
        <message>
            <source>now after {item}</source>
            <translation>ahora después de: {item}</translation>
        </message>
        <message>
            <source>now the first</source>
            <translation>ahora el primero</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>opposed</source>
            <translation>se opuso</translation>
        </message>
        <message>
            <source>opposed by the other side</source>
            <translation>la otra parte se opone</translation>
        </message>
        <message>
            <source>out of step</source>
            <translation>desfasado</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>propuso</translation>
        </message>
        <message>
            <source>proposed “{words}”</source>
            <translation>propuso «{words}»</translation>
        </message>
        <message>
            <source>proposer not named</source>
            <translation>sin proponente</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>refused: our text stays</source>
            <translation>rechazado: queda nuestro texto</translation>
        </message>
        <message>
            <source>shared comment</source>
            <translation>comentario compartido</translation>
        </message>
        <message>
            <source>signed at {place}, {day}</source>
            <translation>firmada en {place}, {day}</translation>
        </message>
        <message>
            <source>table</source>
            <translation>cuadro</translation>
        </message>
        <message>
            <source>taken out</source>
            <translation>suprimido</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>text fixed {day}</source>
            <translation>texto fijado el {day}</translation>
        </message>
        <message numerus="yes">
            <source>the signed file, %n signature(s)</source>
            <translation>
                <numerusform>el archivo firmado, %n firma</numerusform>
                <numerusform>el archivo firmado, %n firmas</numerusform>
            </translation>
        </message>
        <message>
            <source>the text as it stands</source>
            <translation>el texto actual</translation>
        </message>
        <message numerus="yes">
            <source>the text has %n open shared comment(s)</source>
            <translation>
                <numerusform>el texto tiene %n comentario compartido abierto</numerusform>
                <numerusform>el texto tiene %n comentarios compartidos abiertos</numerusform>
            </translation>
        </message>
        <message>
            <source>there is no paragraph yet</source>
            <translation>aún no hay ningún párrafo</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta el {day}</translation>
        </message>
        <message>
            <source>waiting for {parties}</source>
            <translation>a la espera de {parties}</translation>
        </message>
        <message>
            <source>was {figure}</source>
            <translation>era {figure}</translation>
        </message>
        <message>
            <source>was “{was}”; {kind}, {day}</source>
            <translation>decía «{was}»; {kind}, {day}</translation>
        </message>
        <message>
            <source>what is accepted can be undone</source>
            <translation>lo aceptado se puede deshacer</translation>
        </message>
        <message>
            <source>{change}: in {language} only</source>
            <translation>{change}: solo en {language}</translation>
        </message>
        <message>
            <source>{change}: same change in all languages</source>
            <translation>{change}: el mismo cambio en todos los idiomas</translation>
        </message>
        <message>
            <source>{differ}, of {count}</source>
            <translation>{differ}, de {count}</translation>
        </message>
        <message>
            <source>{file} · in {languages}</source>
            <translation>{file} · en {languages}</translation>
        </message>
        <message>
            <source>{first} to {last} are the same in all languages</source>
            <translation>{first} a {last} son iguales en todos los idiomas</translation>
        </message>
        <message>
            <source>{language} of {paragraph} is unconfirmed</source>
            <translation>falta confirmar el {language} de {paragraph}</translation>
        </message>
        <message>
            <source>{others} changed after {language} was last confirmed</source>
            <translation>El {others} cambió después de confirmarse el {language}</translation>
        </message>
        <message>
            <source>{others} changed in v{version} after {language} was last confirmed</source>
            <translation>El {others} cambió en v{version} después de confirmarse el {language}</translation>
        </message>
        <message>
            <source>{paragraph} ad referendum</source>
            <translation>{paragraph} ad referéndum</translation>
        </message>
        <message numerus="yes">
            <source>{paragraph} has %n bracket(s)</source>
            <translation>
                <numerusform>{paragraph} tiene %n corchete</numerusform>
                <numerusform>{paragraph} tiene %n corchetes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{paragraph} has %n open shared comment(s)</source>
            <translation>
                <numerusform>{paragraph} tiene %n comentario compartido abierto</numerusform>
                <numerusform>{paragraph} tiene %n comentarios compartidos abiertos</numerusform>
            </translation>
        </message>
        <message>
            <source>{paragraph} has no {language}</source>
            <translation>{paragraph} no tiene texto en {language}</translation>
        </message>
        <message>
            <source>{paragraph} is the same in all languages</source>
            <translation>{paragraph} es igual en todos los idiomas</translation>
        </message>
        <message>
            <source>{party} confirmed on {day}</source>
            <translation>{party} confirmó el {day}</translation>
        </message>
        <message>
            <source>“{text}” is no day: write it as 2012-01-31.</source>
            <translation>«{text}» no es una fecha: escríbala como 2012-01-31.</translation>
        </message>
        <message>
            <source>“{words}”, proposer not named</source>
            <translation>«{words}», sin proponente</translation>
        </message>
    </context>
    <context>
        <name>names</name>
        <message>
            <source>Apr</source>
            <translation>abr</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>árabe</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>ago</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>chino</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>dic</translation>
        </message>
        <message>
            <source>English</source>
            <translation>inglés</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>feb</translation>
        </message>
        <message>
            <source>French</source>
            <translation>francés</translation>
        </message>
        <message>
            <source>German</source>
            <translation>alemán</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>italiano</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>ene</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>japonés</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>jul</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>jun</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>coreano</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>mar</translation>
        </message>
        <message>
            <source>May</source>
            <translation>may</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>nov</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>oct</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>portugués</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>ruso</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>sept</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>español</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>una lista</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <source>action</source>
            <translation>tarea</translation>
        </message>
        <message>
            <source>action-table</source>
            <translation>cuadro de acciones</translation>
        </message>
        <message>
            <source>adopted</source>
            <translation>adoptada</translation>
        </message>
        <message>
            <source>adviser</source>
            <translation>asesor(a)</translation>
        </message>
        <message>
            <source>agenda</source>
            <translation>agenda</translation>
        </message>
        <message>
            <source>agenda event</source>
            <translation>incidencia de la agenda</translation>
        </message>
        <message>
            <source>agenda item</source>
            <translation>punto de la agenda</translation>
        </message>
        <message>
            <source>agenda version</source>
            <translation>versión de la agenda</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>acordada</translation>
        </message>
        <message>
            <source>agreed-minutes</source>
            <translation>acta acordada</translation>
        </message>
        <message>
            <source>aide-memoire</source>
            <translation>ayuda memoria</translation>
        </message>
        <message>
            <source>alternate</source>
            <translation>suplente</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>un objeto</translation>
        </message>
        <message>
            <source>annex</source>
            <translation>anexo</translation>
        </message>
        <message>
            <source>annotation of a note</source>
            <translation>anotación de una nota</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>aprobada</translation>
        </message>
        <message>
            <source>approving principal</source>
            <translation>autoridad que aprueba</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archivada</translation>
        </message>
        <message>
            <source>asked</source>
            <translation>consultada</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>adjunto</translation>
        </message>
        <message>
            <source>attendance</source>
            <translation>asistencia</translation>
        </message>
        <message>
            <source>capital</source>
            <translation>capital</translation>
        </message>
        <message>
            <source>circulated</source>
            <translation>circulada</translation>
        </message>
        <message>
            <source>clearance</source>
            <translation>visto bueno</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>con visto bueno</translation>
        </message>
        <message>
            <source>cleared-with-edits</source>
            <translation>visto bueno con cambios</translation>
        </message>
        <message>
            <source>clearing office</source>
            <translation>oficina que da el visto bueno</translation>
        </message>
        <message>
            <source>close</source>
            <translation>aproximada</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrada</translation>
        </message>
        <message>
            <source>closing</source>
            <translation>clausura</translation>
        </message>
        <message>
            <source>commitment</source>
            <translation>compromiso</translation>
        </message>
        <message>
            <source>confirmation</source>
            <translation>confirmación</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmada</translation>
        </message>
        <message>
            <source>considered</source>
            <translation>tratado</translation>
        </message>
        <message>
            <source>consultation on a release</source>
            <translation>consulta sobre una divulgación</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>ejemplar</translation>
        </message>
        <message>
            <source>copy of an internal paper</source>
            <translation>ejemplar de un documento interno</translation>
        </message>
        <message>
            <source>correction</source>
            <translation>corrección</translation>
        </message>
        <message>
            <source>corrigendum</source>
            <translation>corrigendum</translation>
        </message>
        <message>
            <source>current</source>
            <translation>vigente</translation>
        </message>
        <message>
            <source>deadline</source>
            <translation>plazo</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>decisión</translation>
        </message>
        <message>
            <source>deferred</source>
            <translation>aplazado</translation>
        </message>
        <message>
            <source>delegation</source>
            <translation>delegación</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>mesa</translation>
        </message>
        <message>
            <source>dialogue</source>
            <translation>diálogo</translation>
        </message>
        <message>
            <source>dismissed proposal</source>
            <translation>propuesta descartada</translation>
        </message>
        <message>
            <source>distributed</source>
            <translation>distribuida</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>borrador</translation>
        </message>
        <message>
            <source>drafter</source>
            <translation>redactor</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>revisada</translation>
        </message>
        <message>
            <source>exchanged</source>
            <translation>intercambiada</translation>
        </message>
        <message>
            <source>expert</source>
            <translation>experto(a)</translation>
        </message>
        <message>
            <source>extract</source>
            <translation>extracto</translation>
        </message>
        <message>
            <source>fallback</source>
            <translation>posición de repliegue</translation>
        </message>
        <message>
            <source>founding instrument</source>
            <translation>instrumento constitutivo</translation>
        </message>
        <message>
            <source>government</source>
            <translation>gobierno</translation>
        </message>
        <message>
            <source>head</source>
            <translation>jefatura</translation>
        </message>
        <message>
            <source>head of delegation</source>
            <translation>jefatura de delegación</translation>
        </message>
        <message>
            <source>homework</source>
            <translation>tarea encomendada</translation>
        </message>
        <message>
            <source>in-clearance</source>
            <translation>en consulta</translation>
        </message>
        <message>
            <source>in-session</source>
            <translation>en sesión</translation>
        </message>
        <message>
            <source>initialled</source>
            <translation>rubricada</translation>
        </message>
        <message>
            <source>internal annotation</source>
            <translation>anotación interna</translation>
        </message>
        <message>
            <source>internal comment</source>
            <translation>comentario interno</translation>
        </message>
        <message>
            <source>interpretation</source>
            <translation>interpretación</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>intérprete</translation>
        </message>
        <message>
            <source>intersection</source>
            <translation>intersección</translation>
        </message>
        <message>
            <source>issue</source>
            <translation>asunto</translation>
        </message>
        <message>
            <source>issued document</source>
            <translation>documento expedido</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>conjunto</translation>
        </message>
        <message>
            <source>joint-agenda</source>
            <translation>agenda conjunta</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>caducada</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>carta</translation>
        </message>
        <message>
            <source>limits of a position</source>
            <translation>límites de una posición</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>bloqueada</translation>
        </message>
        <message>
            <source>mandate</source>
            <translation>mandato</translation>
        </message>
        <message>
            <source>margins</source>
            <translation>al margen</translation>
        </message>
        <message>
            <source>max</source>
            <translation>máximo</translation>
        </message>
        <message>
            <source>maximum</source>
            <translation>máximo</translation>
        </message>
        <message>
            <source>member</source>
            <translation>miembro</translation>
        </message>
        <message>
            <source>member of a delegation</source>
            <translation>miembro de una delegación</translation>
        </message>
        <message>
            <source>minimum</source>
            <translation>mínimo</translation>
        </message>
        <message>
            <source>minutes-in-circulation</source>
            <translation>acta en circulación</translation>
        </message>
        <message>
            <source>no-objection</source>
            <translation>sin objeción</translation>
        </message>
        <message>
            <source>non-paper</source>
            <translation>documento oficioso</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>note-taker</source>
            <translation>encargado de notas</translation>
        </message>
        <message>
            <source>note-verbale</source>
            <translation>nota verbal</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>objection</source>
            <translation>objeción</translation>
        </message>
        <message>
            <source>observation</source>
            <translation>observación</translation>
        </message>
        <message>
            <source>observed position</source>
            <translation>posición observada</translation>
        </message>
        <message>
            <source>observer</source>
            <translation>observador(a)</translation>
        </message>
        <message>
            <source>office</source>
            <translation>cargo</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>apertura</translation>
        </message>
        <message>
            <source>original</source>
            <translation>original</translation>
        </message>
        <message>
            <source>originator</source>
            <translation>originador</translation>
        </message>
        <message>
            <source>other-side</source>
            <translation>otra parte</translation>
        </message>
        <message>
            <source>paper</source>
            <translation>documento</translation>
        </message>
        <message>
            <source>paragraph of the minutes</source>
            <translation>párrafo del acta</translation>
        </message>
        <message>
            <source>paraphrase</source>
            <translation>paráfrasis</translation>
        </message>
        <message>
            <source>participants</source>
            <translation>participantes</translation>
        </message>
        <message>
            <source>partly-signed</source>
            <translation>firmada en parte</translation>
        </message>
        <message>
            <source>party</source>
            <translation>parte</translation>
        </message>
        <message>
            <source>person</source>
            <translation>persona</translation>
        </message>
        <message>
            <source>plan of an item</source>
            <translation>previsión para un punto</translation>
        </message>
        <message>
            <source>plenary</source>
            <translation>sesión plenaria</translation>
        </message>
        <message>
            <source>position</source>
            <translation>posición</translation>
        </message>
        <message>
            <source>private</source>
            <translation>privada</translation>
        </message>
        <message>
            <source>private note</source>
            <translation>nota privada</translation>
        </message>
        <message>
            <source>procedural</source>
            <translation>procedimiento</translation>
        </message>
        <message>
            <source>proces-verbal</source>
            <translation>acta de rectificación</translation>
        </message>
        <message>
            <source>proposal</source>
            <translation>propuesta</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>propuesta</translation>
        </message>
        <message>
            <source>provisionally-agreed</source>
            <translation>acordada provisionalmente</translation>
        </message>
        <message>
            <source>public</source>
            <translation>pública</translation>
        </message>
        <message>
            <source>public record of a round</source>
            <translation>constancia pública de una ronda</translation>
        </message>
        <message>
            <source>question</source>
            <translation>pregunta</translation>
        </message>
        <message>
            <source>raw</source>
            <translation>original</translation>
        </message>
        <message>
            <source>reconciled</source>
            <translation>conciliada</translation>
        </message>
        <message>
            <source>reconciliation</source>
            <translation>conciliación</translation>
        </message>
        <message>
            <source>records office</source>
            <translation>oficina de registro</translation>
        </message>
        <message>
            <source>red line</source>
            <translation>línea roja</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>release</source>
            <translation>divulgación</translation>
        </message>
        <message>
            <source>released-version</source>
            <translation>versión divulgada</translation>
        </message>
        <message>
            <source>reply</source>
            <translation>respuesta</translation>
        </message>
        <message>
            <source>report of a day</source>
            <translation>informe de una jornada</translation>
        </message>
        <message>
            <source>reported figure</source>
            <translation>cifra comunicada</translation>
        </message>
        <message>
            <source>reservation</source>
            <translation>reserva</translation>
        </message>
        <message>
            <source>restricted</source>
            <translation>restringida</translation>
        </message>
        <message>
            <source>revised note</source>
            <translation>nota revisada</translation>
        </message>
        <message>
            <source>revision of a note</source>
            <translation>revisión de una nota</translation>
        </message>
        <message>
            <source>round</source>
            <translation>ronda</translation>
        </message>
        <message>
            <source>second taker</source>
            <translation>segundo encargado de notas</translation>
        </message>
        <message>
            <source>secretary</source>
            <translation>secretaría</translation>
        </message>
        <message>
            <source>secretary of delegation</source>
            <translation>secretaría de la delegación</translation>
        </message>
        <message>
            <source>session</source>
            <translation>sesión</translation>
        </message>
        <message>
            <source>set of minutes</source>
            <translation>acta</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>compartida</translation>
        </message>
        <message>
            <source>shared comment</source>
            <translation>comentario compartido</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>firma</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>firmada</translation>
        </message>
        <message>
            <source>silence</source>
            <translation>silencio</translation>
        </message>
        <message>
            <source>source of a paragraph</source>
            <translation>fuente de un párrafo</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>declaración</translation>
        </message>
        <message>
            <source>substitution</source>
            <translation>sustitución</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>sustituida</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspendido</translation>
        </message>
        <message>
            <source>table</source>
            <translation>cuadro</translation>
        </message>
        <message>
            <source>taken-up</source>
            <translation>retomado</translation>
        </message>
        <message>
            <source>talking point</source>
            <translation>punto de conversación</translation>
        </message>
        <message>
            <source>talking point not delivered</source>
            <translation>punto de conversación no expuesto</translation>
        </message>
        <message>
            <source>tete-a-tete</source>
            <translation>encuentro a solas</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>verdadero o falso</translation>
        </message>
        <message>
            <source>union</source>
            <translation>unión</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>lugar de reunión</translation>
        </message>
        <message>
            <source>verbatim</source>
            <translation>literal</translation>
        </message>
        <message>
            <source>version of the minutes</source>
            <translation>versión del acta</translation>
        </message>
        <message>
            <source>waiver</source>
            <translation>levantamiento de un bloqueo</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retirado</translation>
        </message>
        <message>
            <source>working-group</source>
            <translation>grupo de trabajo</translation>
        </message>
    </context>
    <context>
        <name>notes</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n intervención</numerusform>
                <numerusform>%n intervenciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) not on disk yet: Enter tries again</source>
            <translation>
                <numerusform>%n línea aún sin guardar: Intro lo intenta de nuevo</numerusform>
                <numerusform>%n líneas aún sin guardar: Intro lo intenta de nuevo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new entries of {taker}: those read before stay as they are</source>
            <translation>
                <numerusform>%n entrada nueva de {taker}: las ya leídas quedan como están</numerusform>
                <numerusform>%n entradas nuevas de {taker}: las ya leídas quedan como están</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open difference(s)</source>
            <translation>
                <numerusform>%n diferencia abierta</numerusform>
                <numerusform>%n diferencias abiertas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n present</source>
            <translation>
                <numerusform>%n presente</numerusform>
                <numerusform>%n presentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n observación al margen</numerusform>
                <numerusform>%n observaciones al margen</numerusform>
            </translation>
        </message>
        <message>
            <source>-27 or -NAME and Enter: leaves the room; +27: comes in.</source>
            <translation>-27 o -NOMBRE y Entrar: sale de la sala; +27: entra.</translation>
        </message>
        <message>
            <source>3  Neither</source>
            <translation>3  Ninguna</translation>
        </message>
        <message>
            <source>; and the short form, then a space</source>
            <translation>; y la abreviatura, después un espacio</translation>
        </message>
        <message>
            <source>A colleague's notes</source>
            <translation>Notas de un colega</translation>
        </message>
        <message>
            <source>A line each: dm = direct mail. Issues and people have their initials already.</source>
            <translation>Una por línea: cd = correo directo. Los temas y las personas ya tienen sus iniciales.</translation>
        </message>
        <message>
            <source>A paper was handed over</source>
            <translation>Se entregó un documento</translation>
        </message>
        <message>
            <source>About the line</source>
            <translation>Sobre la línea</translation>
        </message>
        <message>
            <source>Action: {who}</source>
            <translation>Tarea: {who}</translation>
        </message>
        <message>
            <source>Action: {who}, by {day}</source>
            <translation>Tarea: {who}, hasta el {day}</translation>
        </message>
        <message>
            <source>Actions and commitments from the notes</source>
            <translation>Acciones y compromisos de las notas</translation>
        </message>
        <message>
            <source>Add “{word}” to the words of these talks</source>
            <translation>Añadir «{word}» a las palabras de estas conversaciones</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Annotate the chosen entry</source>
            <translation>Anotar al margen de la nota elegida</translation>
        </message>
        <message>
            <source>Another language of the utterance</source>
            <translation>Otro idioma de lo dicho</translation>
        </message>
        <message>
            <source>As 14:05:30. Notes taken so far stay at their time.</source>
            <translation>Como 14:05:30. Las notas ya tomadas conservan su hora.</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Plazo</translation>
        </message>
        <message>
            <source>Choose a row.</source>
            <translation>Elija una fila.</translation>
        </message>
        <message>
            <source>Choose the entry after</source>
            <translation>Elegir la nota siguiente</translation>
        </message>
        <message>
            <source>Choose the entry after too</source>
            <translation>Elegir también la nota siguiente</translation>
        </message>
        <message>
            <source>Choose the entry before</source>
            <translation>Elegir la nota anterior</translation>
        </message>
        <message>
            <source>Choose the entry before too</source>
            <translation>Elegir también la nota anterior</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Elegir la carpeta…</translation>
        </message>
        <message>
            <source>Choose the speaker</source>
            <translation>Elegir quién habla</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Commitment of {who}</source>
            <translation>Compromiso de {who}</translation>
        </message>
        <message>
            <source>Commitment of {who}, by {day}</source>
            <translation>Compromiso de {who}, hasta el {day}</translation>
        </message>
        <message>
            <source>Considered</source>
            <translation>Examinado</translation>
        </message>
        <message>
            <source>Continued at {time}</source>
            <translation>Se continúa a las {time}</translation>
        </message>
        <message>
            <source>Defer, asked by {party}, both heads agree</source>
            <translation>Aplazar, a petición de {party}, con acuerdo de ambas jefaturas</translation>
        </message>
        <message>
            <source>Differing</source>
            <translation>Discrepantes</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>Abandonar</translation>
        </message>
        <message>
            <source>Enter takes, Delete leaves, F2 words it; every act can be undone</source>
            <translation>Intro acepta, Supr descarta, F2 redacta; todo acto puede deshacerse</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Entries of both takers by time</source>
            <translation>Entradas de ambos relatores por hora</translation>
        </message>
        <message>
            <source>Entries stand at the room's time, {seconds:+d} s against this computer. Both are kept.</source>
            <translation>Las entradas llevan la hora de la sala, {seconds:+d} s respecto de este ordenador. Se conservan ambas.</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Fallback</source>
            <translation>Posición de repliegue</translation>
        </message>
        <message>
            <source>Figures differ: {first} ({first_taker}) and {second} ({second_taker})</source>
            <translation>Cifras distintas: {first} ({first_taker}) y {second} ({second_taker})</translation>
        </message>
        <message>
            <source>File or photo of the paper</source>
            <translation>Archivo o foto del documento</translation>
        </message>
        <message>
            <source>File or photo…</source>
            <translation>Archivo o foto…</translation>
        </message>
        <message>
            <source>Folder of dictionaries</source>
            <translation>Carpeta de diccionarios</translation>
        </message>
        <message>
            <source>For example: heard directly; through interpretation</source>
            <translation>Por ejemplo: oído directamente; por interpretación</translation>
        </message>
        <message>
            <source>From the clipboard</source>
            <translation>Del portapapeles</translation>
        </message>
        <message>
            <source>From the notes</source>
            <translation>De las notas</translation>
        </message>
        <message>
            <source>From the notes: actions, points, positions…</source>
            <translation>De las notas: acciones, puntos, posiciones…</translation>
        </message>
        <message>
            <source>Go by the room's clock</source>
            <translation>Seguir el reloj de la sala</translation>
        </message>
        <message>
            <source>Go to session</source>
            <translation>Ir a la sesión</translation>
        </message>
        <message>
            <source>Go to the agenda</source>
            <translation>Ir a la agenda</translation>
        </message>
        <message>
            <source>Hand over mine…</source>
            <translation>Entregar las mías…</translation>
        </message>
        <message>
            <source>Hand over my notes</source>
            <translation>Entregar mis notas</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>Entregado por</translation>
        </message>
        <message>
            <source>Heard through interpretation</source>
            <translation>Oído por interpretación</translation>
        </message>
        <message>
            <source>History of the chosen entry</source>
            <translation>Historial de la nota elegida</translation>
        </message>
        <message>
            <source>How far it was said</source>
            <translation>Hasta dónde se dijo</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Grado de certeza</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>En la sala</translation>
        </message>
        <message>
            <source>Install a hunspell dictionary, or choose a folder that holds one.</source>
            <translation>Instale un diccionario de hunspell o elija una carpeta que lo contenga.</translation>
        </message>
        <message>
            <source>Interpretation</source>
            <translation>Interpretación</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>It shows</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>It was said</source>
            <translation>Se dijo</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Tema {number}</translation>
        </message>
        <message>
            <source>Item: withdraw, defer, take up again…</source>
            <translation>Tema: retirar, aplazar, retomar…</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>Items and sessions</source>
            <translation>Temas y sesiones</translation>
        </message>
        <message>
            <source>Item…</source>
            <translation>Tema…</translation>
        </message>
        <message>
            <source>Its position was delivered</source>
            <translation>La posición se expuso</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <source>Keep the changes</source>
            <translation>Guardar los cambios</translation>
        </message>
        <message>
            <source>Keep the list</source>
            <translation>Guardar la lista</translation>
        </message>
        <message>
            <source>Kept as</source>
            <translation>Consta como</translation>
        </message>
        <message>
            <source>Kept as a note only: no side stands behind “!”, as in “!{side} …”. {keys} takes it into the line.</source>
            <translation>Guardada solo como nota: tras «!» no hay ninguna parte, como en «!{side} …». {keys} la devuelve a la línea.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>Clase de nota</translation>
        </message>
        <message>
            <source>Known from</source>
            <translation>Se sabe por</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Last time they said</source>
            <translation>La última vez dijeron</translation>
        </message>
        <message>
            <source>Look for dictionaries</source>
            <translation>Buscar diccionarios</translation>
        </message>
        <message>
            <source>Looking for spellings…</source>
            <translation>Buscando grafías…</translation>
        </message>
        <message>
            <source>Make it an action</source>
            <translation>Convertir en acción</translation>
        </message>
        <message>
            <source>Names of people, parties and issues, and the short forms, are right without being listed.</source>
            <translation>Los nombres de personas, partes y asuntos y las abreviaturas son correctos sin figurar aquí.</translation>
        </message>
        <message>
            <source>Newest entry</source>
            <translation>Nota más reciente</translation>
        </message>
        <message>
            <source>Next difference</source>
            <translation>Siguiente diferencia</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>Tema siguiente</translation>
        </message>
        <message>
            <source>No dictionary for {language} was found on this computer.</source>
            <translation>No se encontró en este equipo ningún diccionario para {language}.</translation>
        </message>
        <message>
            <source>No entry stands near it: it was ticked without a note.</source>
            <translation>No hay ninguna entrada cerca: se marcó sin nota.</translation>
        </message>
        <message>
            <source>No file yet</source>
            <translation>Aún sin archivo</translation>
        </message>
        <message>
            <source>No item on the table</source>
            <translation>Ningún tema sobre la mesa</translation>
        </message>
        <message>
            <source>No other spelling is known</source>
            <translation>No se conoce otra grafía</translation>
        </message>
        <message>
            <source>No point is left to be noted as said</source>
            <translation>No queda ningún punto por anotar como dicho</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Sin sesión</translation>
        </message>
        <message>
            <source>No two entries differ in their figures here.</source>
            <translation>Aquí no hay dos notas con cifras distintas.</translation>
        </message>
        <message>
            <source>No word of this line is marked as misspelt.</source>
            <translation>En esta línea no hay ninguna palabra marcada como mal escrita.</translation>
        </message>
        <message>
            <source>No word was added yet.</source>
            <translation>Aún no se ha añadido ninguna palabra.</translation>
        </message>
        <message>
            <source>Nobody is to do anything</source>
            <translation>Nadie tiene nada que hacer</translation>
        </message>
        <message>
            <source>None on this item.</source>
            <translation>Ninguna sobre este tema.</translation>
        </message>
        <message>
            <source>Not said here</source>
            <translation>Aquí no se dijo</translation>
        </message>
        <message>
            <source>Not saved yet: {reason} Nothing is lost; Enter tries again.</source>
            <translation>Aún sin guardar: {reason} No se pierde nada; Intro lo intenta de nuevo.</translation>
        </message>
        <message>
            <source>Not saved: {reason} The text is in the composer; Enter tries again.</source>
            <translation>Sin guardar: {reason} El texto sigue en la línea; Intro lo intenta de nuevo.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Notes are taken session by session, on the items of the agenda, in the room.</source>
            <translation>Las notas se toman sesión por sesión, sobre los temas de la agenda, en la sala.</translation>
        </message>
        <message>
            <source>Notes file (*.json)</source>
            <translation>Archivo de notas (*.json)</translation>
        </message>
        <message>
            <source>Nothing is sent: the file lies in the workspace</source>
            <translation>No se envía nada: el archivo queda en el espacio de trabajo</translation>
        </message>
        <message>
            <source>Nothing of the other side is left to record</source>
            <translation>No queda nada de la otra parte por registrar</translation>
        </message>
        <message>
            <source>Observed position, round {number}</source>
            <translation>Posición observada, ronda {number}</translation>
        </message>
        <message>
            <source>On what ground</source>
            <translation>Con qué fundamento</translation>
        </message>
        <message>
            <source>Only one of the two wrote this down.</source>
            <translation>Solo uno de los dos lo anotó.</translation>
        </message>
        <message>
            <source>Only the line and the entries</source>
            <translation>Solo la línea y las entradas</translation>
        </message>
        <message>
            <source>Only you took notes in this round</source>
            <translation>Solo usted tomó notas en esta ronda</translation>
        </message>
        <message>
            <source>Only {taker}, who took this note, revises it: annotate it instead.</source>
            <translation>Solo {taker}, que tomó esta nota, la revisa: anote al margen.</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>Reabrir</translation>
        </message>
        <message>
            <source>Other clock</source>
            <translation>Otro reloj</translation>
        </message>
        <message>
            <source>Other spellings of a misspelt word</source>
            <translation>Otras grafías de una palabra mal escrita</translation>
        </message>
        <message>
            <source>Our position</source>
            <translation>Nuestra posición</translation>
        </message>
        <message>
            <source>Our position and what was said before</source>
            <translation>Nuestra posición y lo dicho antes</translation>
        </message>
        <message>
            <source>Papers and photos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.docx *.odt);;All files (*)</source>
            <translation>Documentos y fotos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.docx *.odt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Papers on the table</source>
            <translation>Documentos sobre la mesa</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>En parte</translation>
        </message>
        <message>
            <source>Passphrase of that workspace</source>
            <translation>Frase de contraseña de ese espacio de trabajo</translation>
        </message>
        <message>
            <source>Points that were ticked, or that an entry of our side tells, are proposed here.</source>
            <translation>Aquí se proponen los puntos marcados o que una entrada de nuestra parte recoge.</translation>
        </message>
        <message>
            <source>Previous item</source>
            <translation>Tema anterior</translation>
        </message>
        <message>
            <source>Private observations stay here: they never go into minutes.</source>
            <translation>Las observaciones privadas se quedan aquí: nunca pasan al acta.</translation>
        </message>
        <message>
            <source>Propose minutes from the chosen entries</source>
            <translation>Proponer acta con las notas elegidas</translation>
        </message>
        <message>
            <source>Raw note, {taker} {time}</source>
            <translation>Nota original, {taker} {time}</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Read a colleague's notes…</source>
            <translation>Leer las de un colega…</translation>
        </message>
        <message>
            <source>Read a colleague's workspace or notes file: both stand beside each other by time.</source>
            <translation>Lea el espacio de trabajo o el archivo de notas de un colega: ambas quedan lado a lado por hora.</translation>
        </message>
        <message>
            <source>Read {file}</source>
            <translation>Leer {file}</translation>
        </message>
        <message>
            <source>Reconcile two takers, keep both</source>
            <translation>Conciliar a dos relatores, conservar ambas</translation>
        </message>
        <message>
            <source>Reconcile, keep both</source>
            <translation>Conciliar, conservar ambas</translation>
        </message>
        <message>
            <source>Reconciled: {decision}</source>
            <translation>Conciliado: {decision}</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Registrar la decisión</translation>
        </message>
        <message>
            <source>Red line</source>
            <translation>Línea roja</translation>
        </message>
        <message>
            <source>Red line and fallback are hidden. Showing them is logged and raises the marking.</source>
            <translation>Línea roja y repliegue ocultos. Mostrarlos queda registrado y eleva la marca.</translation>
        </message>
        <message>
            <source>Register a paper handed over…</source>
            <translation>Registrar un documento entregado…</translation>
        </message>
        <message>
            <source>Register the paper</source>
            <translation>Registrar el documento</translation>
        </message>
        <message>
            <source>Remark on the note of {about}. Esc leaves it.</source>
            <translation>Anotación a la nota de {about}. Esc la deja.</translation>
        </message>
        <message>
            <source>Remark, {taker} {time}</source>
            <translation>Anotación, {taker} {time}</translation>
        </message>
        <message>
            <source>Report of the day…</source>
            <translation>Informe del día…</translation>
        </message>
        <message>
            <source>Revise the chosen entry</source>
            <translation>Revisar la nota elegida</translation>
        </message>
        <message>
            <source>Revise the note of {about}: the raw note stays. Esc leaves it.</source>
            <translation>Revisar la nota de {about}: la original se conserva. Esc la deja.</translation>
        </message>
        <message>
            <source>Revision, {taker} {time}</source>
            <translation>Revisión, {taker} {time}</translation>
        </message>
        <message>
            <source>Right in these talks</source>
            <translation>Correctas en estas conversaciones</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Se dijo</translation>
        </message>
        <message>
            <source>Said by them</source>
            <translation>Dicho por ellos</translation>
        </message>
        <message>
            <source>Said by us</source>
            <translation>Dicho por nosotros</translation>
        </message>
        <message>
            <source>Save the entry</source>
            <translation>Guardar la nota</translation>
        </message>
        <message>
            <source>Say first whose reading holds: 1, 2 or 3.</source>
            <translation>Diga primero qué lectura vale: 1, 2 o 3.</translation>
        </message>
        <message>
            <source>Say what is to be done, in one language at least.</source>
            <translation>Diga qué hay que hacer, al menos en un idioma.</translation>
        </message>
        <message>
            <source>Say what was heard.</source>
            <translation>Diga qué se oyó.</translation>
        </message>
        <message>
            <source>Say why nothing follows from it: Enter then drops it.</source>
            <translation>Diga por qué no se hará nada: Intro la descarta.</translation>
        </message>
        <message>
            <source>Say why: the decision is kept with its ground.</source>
            <translation>Diga por qué: la decisión se guarda con su fundamento.</translation>
        </message>
        <message>
            <source>Second place for notes while the disk is full</source>
            <translation>Segundo lugar para las notas mientras el disco esté lleno</translation>
        </message>
        <message>
            <source>Second place for notes…</source>
            <translation>Segundo lugar para las notas…</translation>
        </message>
        <message>
            <source>Second taker</source>
            <translation>Segundo relator</translation>
        </message>
        <message>
            <source>Seconds added to the second taker's times</source>
            <translation>Segundos que se suman a las horas del segundo relator</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Set the room's clock…</source>
            <translation>Ajustar el reloj de la sala…</translation>
        </message>
        <message>
            <source>Set the second taker's clock</source>
            <translation>Ajustar el reloj del segundo relator</translation>
        </message>
        <message>
            <source>Settled between the takers: {words}</source>
            <translation>Conciliado entre los anotadores: {words}</translation>
        </message>
        <message>
            <source>Settled by {who}: {what}</source>
            <translation>Resuelto por {who}: {what}</translation>
        </message>
        <message>
            <source>Short forms</source>
            <translation>Abreviaturas</translation>
        </message>
        <message>
            <source>Short forms of this dialogue</source>
            <translation>Abreviaturas de este diálogo</translation>
        </message>
        <message>
            <source>Short forms…</source>
            <translation>Abreviaturas…</translation>
        </message>
        <message>
            <source>Show or hide our position</source>
            <translation>Mostrar u ocultar nuestra posición</translation>
        </message>
        <message>
            <source>Show or hide red line and fallback</source>
            <translation>Mostrar u ocultar línea roja y repliegue</translation>
        </message>
        <message>
            <source>Show or hide the raw note and remarks</source>
            <translation>Mostrar u ocultar la nota original y las anotaciones</translation>
        </message>
        <message>
            <source>Show restricted</source>
            <translation>Mostrar lo restringido</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Somebody comes in or leaves</source>
            <translation>Alguien entra o sale</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Orador</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Ortografía</translation>
        </message>
        <message>
            <source>Spellings of “{word}”</source>
            <translation>Grafías de «{word}»</translation>
        </message>
        <message>
            <source>Spelling…</source>
            <translation>Ortografía…</translation>
        </message>
        <message>
            <source>Suspend, asked by {party}, both heads agree</source>
            <translation>Suspender, a petición de {party}, con acuerdo de ambas jefaturas</translation>
        </message>
        <message>
            <source>Take in the notes of {taker}</source>
            <translation>Incorporar las notas de {taker}</translation>
        </message>
        <message>
            <source>Take the item up</source>
            <translation>Abordar el tema</translation>
        </message>
        <message>
            <source>Take the tick away</source>
            <translation>Quitar la marca</translation>
        </message>
        <message>
            <source>Take up</source>
            <translation>Abordar</translation>
        </message>
        <message>
            <source>Take {word} out</source>
            <translation>Quitar {word}</translation>
        </message>
        <message>
            <source>Takers</source>
            <translation>Anotan</translation>
        </message>
        <message>
            <source>Talking point</source>
            <translation>Punto de conversación</translation>
        </message>
        <message>
            <source>Talking points</source>
            <translation>Puntos de conversación</translation>
        </message>
        <message>
            <source>Talking points that were said by the notes</source>
            <translation>Puntos de conversación que se dijeron según las notas</translation>
        </message>
        <message>
            <source>The computer is right</source>
            <translation>El ordenador va bien</translation>
        </message>
        <message>
            <source>The dictionary {name} for {language} cannot be used: it is damaged.</source>
            <translation>El diccionario {name} para {language} no puede usarse: está dañado.</translation>
        </message>
        <message>
            <source>The disk takes notes again: all of them are saved.</source>
            <translation>El disco vuelve a aceptar notas: todas están guardadas.</translation>
        </message>
        <message>
            <source>The item has been considered</source>
            <translation>El tema ha sido examinado</translation>
        </message>
        <message>
            <source>The line</source>
            <translation>La línea</translation>
        </message>
        <message>
            <source>The line is a</source>
            <translation>La línea es</translation>
        </message>
        <message>
            <source>The line is a decision</source>
            <translation>La línea es una decisión</translation>
        </message>
        <message>
            <source>The line is a private observation</source>
            <translation>La línea es una observación privada</translation>
        </message>
        <message>
            <source>The line is a proposal</source>
            <translation>La línea es una propuesta</translation>
        </message>
        <message>
            <source>The line is a question</source>
            <translation>La línea es una pregunta</translation>
        </message>
        <message>
            <source>The line is a reply</source>
            <translation>La línea es una respuesta</translation>
        </message>
        <message>
            <source>The line is a reservation</source>
            <translation>La línea es una reserva</translation>
        </message>
        <message>
            <source>The line is a statement</source>
            <translation>La línea es una declaración</translation>
        </message>
        <message>
            <source>The line is homework</source>
            <translation>La línea es una tarea</translation>
        </message>
        <message>
            <source>The line is procedural</source>
            <translation>La línea es de procedimiento</translation>
        </message>
        <message>
            <source>The line replies to the chosen entry</source>
            <translation>La línea responde a la nota elegida</translation>
        </message>
        <message>
            <source>The room's clock</source>
            <translation>El reloj de la sala</translation>
        </message>
        <message>
            <source>The unfinished line is only in memory: {reason}</source>
            <translation>La línea sin terminar está solo en memoria: {reason}</translation>
        </message>
        <message>
            <source>The words of the entry are in the line again; what stood there comes back after Enter.</source>
            <translation>Las palabras de la nota están otra vez en la línea; lo que había en ella vuelve después de Entrar.</translation>
        </message>
        <message>
            <source>There is no picture in the clipboard</source>
            <translation>No hay ninguna imagen en el portapapeles</translation>
        </message>
        <message>
            <source>There is no round yet</source>
            <translation>Aún no hay ninguna ronda</translation>
        </message>
        <message>
            <source>This computer's clock was set by {seconds} s: entries go on in the room's time</source>
            <translation>El reloj de este equipo se cambió en {seconds} s: las entradas siguen en la hora de la sala</translation>
        </message>
        <message>
            <source>This round has no session yet</source>
            <translation>Esta ronda aún no tiene sesiones</translation>
        </message>
        <message>
            <source>Tick a talking point</source>
            <translation>Marcar un punto de conversación</translation>
        </message>
        <message>
            <source>Tick the next talking point</source>
            <translation>Marcar el siguiente punto de conversación</translation>
        </message>
        <message>
            <source>Title, or its first words</source>
            <translation>Título o sus primeras palabras</translation>
        </message>
        <message>
            <source>To be done</source>
            <translation>Por hacer</translation>
        </message>
        <message>
            <source>Two note-takers</source>
            <translation>Dos relatores</translation>
        </message>
        <message>
            <source>Two note-takers beside each other…</source>
            <translation>Dos relatores lado a lado…</translation>
        </message>
        <message>
            <source>Underline misspelt words</source>
            <translation>Subrayar las palabras mal escritas</translation>
        </message>
        <message>
            <source>What holds</source>
            <translation>Qué vale</translation>
        </message>
        <message>
            <source>What is made of the notes</source>
            <translation>Qué se hace de las notas</translation>
        </message>
        <message>
            <source>What is noted as homework, and actions and commitments named in a line, are listed here.</source>
            <translation>Aquí figura lo anotado como tarea, y las acciones y compromisos nombrados en una línea.</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Qué hay que hacer</translation>
        </message>
        <message>
            <source>What is to be done, {language}</source>
            <translation>Qué hay que hacer, {language}</translation>
        </message>
        <message>
            <source>What it states, proposes, replies or reserves on an item with an issue is proposed here.</source>
            <translation>Aquí se propone lo que declara, propone, responde o reserva sobre un tema que tiene asunto.</translation>
        </message>
        <message>
            <source>What the other side said</source>
            <translation>Lo que dijo la otra parte</translation>
        </message>
        <message>
            <source>What was decided, and on what ground? Both notes stay. Esc leaves it.</source>
            <translation>¿Qué se decidió y con qué fundamento? Ambas notas se conservan. Esc lo deja.</translation>
        </message>
        <message>
            <source>What was heard</source>
            <translation>Qué se oyó</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Qué se dijo</translation>
        </message>
        <message>
            <source>What you wrote is not lost: begin again on the same entry, and it is in the line.</source>
            <translation>Lo que escribió no se ha perdido: empiece de nuevo en la misma entrada y estará en la línea.</translation>
        </message>
        <message>
            <source>Where neither holds, say what does.</source>
            <translation>Si ninguna vale, diga cuál vale.</translation>
        </message>
        <message>
            <source>Which entries are shown</source>
            <translation>Qué entradas se muestran</translation>
        </message>
        <message>
            <source>While the disk takes nothing, notes are also written to {place}.</source>
            <translation>Mientras el disco no acepte nada, las notas se escriben también en {place}.</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Quién lo hace</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Quién habla</translation>
        </message>
        <message>
            <source>Wholly</source>
            <translation>Por completo</translation>
        </message>
        <message>
            <source>Why nothing follows from it</source>
            <translation>Por qué no se hará nada</translation>
        </message>
        <message>
            <source>With files such as es_ES.dic and es_ES.aff; it goes before those of this computer</source>
            <translation>Con archivos como es_ES.dic y es_ES.aff; tiene preferencia sobre los de este equipo</translation>
        </message>
        <message>
            <source>Withdraw, asked by {party}, both heads agree</source>
            <translation>Retirar, a petición de {party}, con acuerdo de ambas jefaturas</translation>
        </message>
        <message>
            <source>Without an item</source>
            <translation>Sin tema</translation>
        </message>
        <message>
            <source>Workspaces and notes files (*.dialogue *.json);;All files (*)</source>
            <translation>Espacios de trabajo y archivos de notas (*.dialogue *.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Write the time as 14:05:30.</source>
            <translation>Escriba la hora como 14:05:30.</translation>
        </message>
        <message>
            <source>action</source>
            <translation>acción</translation>
        </message>
        <message>
            <source>action: !US list of names by 1 Sep</source>
            <translation>tarea: !US lista de nombres para el 1 sep</translation>
        </message>
        <message>
            <source>aide-mémoire</source>
            <translation>ayuda memoria</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>teclas</translation>
        </message>
        <message>
            <source>back to the line as it was</source>
            <translation>volver a la línea como estaba</translation>
        </message>
        <message>
            <source>began {time}</source>
            <translation>desde {time}</translation>
        </message>
        <message>
            <source>being taken</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>both</source>
            <translation>ambas</translation>
        </message>
        <message>
            <source>both sides</source>
            <translation>ambas partes</translation>
        </message>
        <message>
            <source>both stay as taken; times by your clock</source>
            <translation>ambas quedan como se tomaron; horas según su reloj</translation>
        </message>
        <message>
            <source>both together</source>
            <translation>ambas juntas</translation>
        </message>
        <message>
            <source>commit</source>
            <translation>guardar</translation>
        </message>
        <message>
            <source>commit the line</source>
            <translation>guardar la línea</translation>
        </message>
        <message>
            <source>commitment</source>
            <translation>compromiso</translation>
        </message>
        <message>
            <source>commitment: !!CU 12 flights a year</source>
            <translation>compromiso: !!CU 12 vuelos al año</translation>
        </message>
        <message>
            <source>considered</source>
            <translation>examinado</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>decisión</translation>
        </message>
        <message>
            <source>deferred</source>
            <translation>aplazado</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>dicho</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecha</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>abandonada</translation>
        </message>
        <message>
            <source>each for itself</source>
            <translation>cada una por sí</translation>
        </message>
        <message>
            <source>entry {time}</source>
            <translation>entrada {time}</translation>
        </message>
        <message>
            <source>homework</source>
            <translation>tarea</translation>
        </message>
        <message>
            <source>if raised</source>
            <translation>si lo plantean</translation>
        </message>
        <message>
            <source>interp.</source>
            <translation>interp.</translation>
        </message>
        <message>
            <source>interpretation</source>
            <translation>interpretación</translation>
        </message>
        <message>
            <source>interpretation off</source>
            <translation>interpretación no</translation>
        </message>
        <message>
            <source>interpretation on</source>
            <translation>interpretación sí</translation>
        </message>
        <message>
            <source>kept every second</source>
            <translation>se guarda cada segundo</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>clase</translation>
        </message>
        <message>
            <source>leaves the room, comes in</source>
            <translation>sale de la sala, entra</translation>
        </message>
        <message>
            <source>left</source>
            <translation>sin seguimiento</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>carta</translation>
        </message>
        <message>
            <source>minutes of round {number} {paragraph}</source>
            <translation>acta de la ronda {number} {paragraph}</translation>
        </message>
        <message>
            <source>new line</source>
            <translation>otra línea</translation>
        </message>
        <message>
            <source>next</source>
            <translation>siguiente</translation>
        </message>
        <message>
            <source>no proposal: too few entries match</source>
            <translation>sin propuesta: coinciden pocas entradas</translation>
        </message>
        <message>
            <source>no speaker yet</source>
            <translation>aún sin orador</translation>
        </message>
        <message>
            <source>non-paper</source>
            <translation>documento oficioso</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
        <message>
            <source>note verbale</source>
            <translation>nota verbal</translation>
        </message>
        <message>
            <source>note {taker} {time}</source>
            <translation>nota {taker} {time}</translation>
        </message>
        <message>
            <source>nothing noted</source>
            <translation>nada anotado</translation>
        </message>
        <message>
            <source>only in memory</source>
            <translation>solo en memoria</translation>
        </message>
        <message>
            <source>only noted</source>
            <translation>solo anotada</translation>
        </message>
        <message>
            <source>original, {language}</source>
            <translation>original, {language}</translation>
        </message>
        <message>
            <source>over at {time}</source>
            <translation>termina a las {time}</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>en parte</translation>
        </message>
        <message>
            <source>photo</source>
            <translation>foto</translation>
        </message>
        <message>
            <source>private observation</source>
            <translation>observación privada</translation>
        </message>
        <message>
            <source>procedural</source>
            <translation>procedimiento</translation>
        </message>
        <message>
            <source>proposal</source>
            <translation>propuesta</translation>
        </message>
        <message numerus="yes">
            <source>proposed {seconds} s, %n entries match</source>
            <translation>
                <numerusform>propuesto {seconds} s, coincide %n entrada</numerusform>
                <numerusform>propuesto {seconds} s, coinciden %n entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>question</source>
            <translation>pregunta</translation>
        </message>
        <message>
            <source>reply</source>
            <translation>respuesta</translation>
        </message>
        <message>
            <source>reply to {about}</source>
            <translation>respuesta a {about}</translation>
        </message>
        <message>
            <source>reservation</source>
            <translation>reserva</translation>
        </message>
        <message>
            <source>revised, raw note shown</source>
            <translation>revisada, se muestra la nota original</translation>
        </message>
        <message>
            <source>revised, show the raw note</source>
            <translation>revisada, mostrar la nota original</translation>
        </message>
        <message>
            <source>s=statement p=proposal r=reply q=question v=reservation d=decision h=homework c=procedural o=observation</source>
            <translation>d=statement p=proposal r=reply q=question v=reservation a=decision t=homework c=procedural o=observation</translation>
        </message>
        <message>
            <source>short form, written out by a space</source>
            <translation>abreviatura; un espacio la despliega</translation>
        </message>
        <message>
            <source>somebody of that side</source>
            <translation>alguien de esa parte</translation>
        </message>
        <message>
            <source>something else holds</source>
            <translation>vale otra cosa</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>orador</translation>
        </message>
        <message>
            <source>speaker by name</source>
            <translation>orador por su nombre</translation>
        </message>
        <message>
            <source>speaker unclear</source>
            <translation>orador sin precisar</translation>
        </message>
        <message>
            <source>speaker: side and person ({name})</source>
            <translation>orador: parte y persona ({name})</translation>
        </message>
        <message>
            <source>spoke {minutes} min</source>
            <translation>habló {minutes}′</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>declaración</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspendido</translation>
        </message>
        <message>
            <source>through interpretation</source>
            <translation>por interpretación</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>marca</translation>
        </message>
        <message>
            <source>unclear who spoke</source>
            <translation>no está claro quién habló</translation>
        </message>
        <message>
            <source>v{number}, NOT CLEARED</source>
            <translation>v{number}, SIN VISTO BUENO</translation>
        </message>
        <message>
            <source>v{number}, cleared</source>
            <translation>v{number}, con visto bueno</translation>
        </message>
        <message>
            <source>while notes are taken; nothing leaves this computer</source>
            <translation>mientras se toman notas; nada sale de este equipo</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retirado</translation>
        </message>
        <message>
            <source>{counted}, read from {file}</source>
            <translation>{counted}, de {file}</translation>
        </message>
        <message>
            <source>{day} · {hours} · session {number}</source>
            <translation>{day} · {hours} · sesión {number}</translation>
        </message>
        <message>
            <source>{file} holds your notes of this round, not encrypted: for your colleague alone</source>
            <translation>{file} contiene sus notas de esta ronda, sin cifrar: solo para su colega</translation>
        </message>
        <message>
            <source>{file}, {size} kB</source>
            <translation>{file}, {size} kB</translation>
        </message>
        <message>
            <source>{keys} in the line offers other spellings</source>
            <translation>{keys} en la línea ofrece otras grafías</translation>
        </message>
        <message>
            <source>{kind}, from {party}</source>
            <translation>{kind}, de {party}</translation>
        </message>
        <message>
            <source>{kind}, from {party}, handed over {when}</source>
            <translation>{kind}, de {party}, entregado el {when}</translation>
        </message>
        <message>
            <source>{language}: {name}</source>
            <translation>{language}: {name}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{name} (not in this session)</source>
            <translation>{name} (no está en esta sesión)</translation>
        </message>
        <message>
            <source>{name} comes into the room.</source>
            <translation>{name} entra en la sala.</translation>
        </message>
        <message>
            <source>{name} leaves the room.</source>
            <translation>{name} sale de la sala.</translation>
        </message>
        <message numerus="yes">
            <source>{taker}, %n entries</source>
            <translation>
                <numerusform>{taker}, %n entrada</numerusform>
                <numerusform>{taker}, %n entradas</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}; also in {place}</source>
            <translation>{what}; también en {place}</translation>
        </message>
        <message>
            <source>“{line}” has no words: write it as dm = direct mail.</source>
            <translation>«{line}» no tiene texto: escríbalo como cd = correo directo.</translation>
        </message>
        <message>
            <source>“{word}” is right in these talks</source>
            <translation>«{word}» es correcta en estas conversaciones</translation>
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
            <source>Run a command</source>
            <translation>Ejecutar una orden</translation>
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
        <name>papers</name>
        <message numerus="yes">
            <source>%n copy(ies) saved and entered in the register: {names}</source>
            <translation>
                <numerusform>%n ejemplar guardado y anotado en el registro: {names}</numerusform>
                <numerusform>%n ejemplares guardados y anotados en el registro: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) between the originals that may not be</source>
            <translation>
                <numerusform>%n diferencia entre los originales que no se permite</numerusform>
                <numerusform>%n diferencias entre los originales que no se permiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message>
            <source>A scan is attached, {name}, {moment}; the new one takes its place.</source>
            <translation>Hay una copia escaneada, {name}, {moment}; la nueva ocupa su lugar.</translation>
        </message>
        <message>
            <source>Action table</source>
            <translation>Cuadro de acciones</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>Todas las rondas</translation>
        </message>
        <message>
            <source>Annex {number}  {title}</source>
            <translation>Anexo {number}  {title}</translation>
        </message>
        <message>
            <source>Annotated agenda</source>
            <translation>Agenda anotada</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Answer of {party} on {release}</source>
            <translation>Respuesta de {party} sobre {release}</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Al día</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Adjuntar</translation>
        </message>
        <message>
            <source>Attach the scan</source>
            <translation>Adjuntar la copia escaneada</translation>
        </message>
        <message>
            <source>Attach the scan of a signed original…</source>
            <translation>Adjuntar la copia escaneada de un original firmado…</translation>
        </message>
        <message>
            <source>Attach the scan of the original of {party}</source>
            <translation>Adjuntar la copia escaneada del original de {party}</translation>
        </message>
        <message>
            <source>Briefing book</source>
            <translation>Libro de preparación</translation>
        </message>
        <message>
            <source>Can be taken back; the signatures stay recorded</source>
            <translation>Puede deshacerse; las firmas quedan anotadas</translation>
        </message>
        <message>
            <source>Choose the file of the scan.</source>
            <translation>Elija el archivo de la copia escaneada.</translation>
        </message>
        <message>
            <source>Choose the scan</source>
            <translation>Elegir la copia escaneada</translation>
        </message>
        <message>
            <source>Choose the scan…</source>
            <translation>Elegir la copia escaneada…</translation>
        </message>
        <message>
            <source>Classified by</source>
            <translation>Clasificado por</translation>
        </message>
        <message>
            <source>Cleared by</source>
            <translation>Visto bueno de</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Collation of the originals</source>
            <translation>Cotejo de los originales</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Comentario</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Consulta</translation>
        </message>
        <message>
            <source>Copy 1, {name}</source>
            <translation>Ejemplar 1, {name}</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correcciones</translation>
        </message>
        <message>
            <source>Corrigendum</source>
            <translation>Corrigendum</translation>
        </message>
        <message>
            <source>Corrigendum or procès-verbal</source>
            <translation>Corrigendum o acta de rectificación</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Declassify on</source>
            <translation>Desclasificar el</translation>
        </message>
        <message>
            <source>Do not withhold {words}</source>
            <translation>No reservar {words}</translation>
        </message>
        <message>
            <source>Drafted by</source>
            <translation>Redactado por</translation>
        </message>
        <message>
            <source>Draw the pages</source>
            <translation>Dibujar las páginas</translation>
        </message>
        <message>
            <source>Empty: the title of the session</source>
            <translation>Vacío: el título de la sesión</translation>
        </message>
        <message>
            <source>Every side was asked and nobody objects: it may be released</source>
            <translation>Se consultó a todas las partes y nadie se opone: puede divulgarse</translation>
        </message>
        <message>
            <source>Extract for somebody</source>
            <translation>Extracto para alguien</translation>
        </message>
        <message>
            <source>Extract, correction, actions, release…</source>
            <translation>Extracto, corrección, acciones, divulgación…</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Para quién</translation>
        </message>
        <message>
            <source>From the minutes</source>
            <translation>A partir del acta</translation>
        </message>
        <message>
            <source>Give the words in every language: a gap in one alone would be none.</source>
            <translation>Escriba las palabras en todos los idiomas: un hueco en uno solo no serviría.</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>INTERNAL, without a marking</source>
            <translation>INTERNO, sin marca</translation>
        </message>
        <message>
            <source>INTERNAL: never for the other side</source>
            <translation>INTERNO: nunca para la otra parte</translation>
        </message>
        <message>
            <source>In the register and saved for printing: {names}</source>
            <translation>En el registro y guardado para imprimir: {names}</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>Instrumento</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Tema {number}</translation>
        </message>
        <message>
            <source>Keep the report of the day</source>
            <translation>Guardar el informe del día</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Left out unless it is said</source>
            <translation>Se omite si no se indica</translation>
        </message>
        <message>
            <source>Lists of participants</source>
            <translation>Listas de participantes</translation>
        </message>
        <message>
            <source>Looked through for internal words, then kept in the register</source>
            <translation>Se revisa que no lleve texto interno y queda en el registro</translation>
        </message>
        <message numerus="yes">
            <source>Make %n copy(ies)</source>
            <translation>
                <numerusform>Hacer %n ejemplar</numerusform>
                <numerusform>Hacer %n ejemplares</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n copy(ies)…</source>
            <translation>
                <numerusform>Hacer %n ejemplar…</numerusform>
                <numerusform>Hacer %n ejemplares…</numerusform>
            </translation>
        </message>
        <message>
            <source>Make and register the paper</source>
            <translation>Hacer y registrar el documento</translation>
        </message>
        <message>
            <source>Make the action table…</source>
            <translation>Hacer el cuadro de acciones…</translation>
        </message>
        <message>
            <source>Make the extract…</source>
            <translation>Hacer el extracto…</translation>
        </message>
        <message>
            <source>Make the instrument…</source>
            <translation>Hacer el instrumento…</translation>
        </message>
        <message>
            <source>Make the originals</source>
            <translation>Hacer los originales</translation>
        </message>
        <message>
            <source>Make the paper</source>
            <translation>Hacer el documento</translation>
        </message>
        <message>
            <source>Make the paper…</source>
            <translation>Hacer el documento…</translation>
        </message>
        <message>
            <source>Make the proposal…</source>
            <translation>Hacer la propuesta…</translation>
        </message>
        <message>
            <source>Making the copies…</source>
            <translation>Haciendo los ejemplares…</translation>
        </message>
        <message>
            <source>Making the paper…</source>
            <translation>Haciendo el documento…</translation>
        </message>
        <message>
            <source>Memorandum</source>
            <translation>Memorando</translation>
        </message>
        <message>
            <source>NOT PERMITTED</source>
            <translation>NO PERMITIDO</translation>
        </message>
        <message>
            <source>Needed where a portion is classified</source>
            <translation>Necesario si algún párrafo está clasificado</translation>
        </message>
        <message>
            <source>New: REL-{number}</source>
            <translation>Nueva: REL-{number}</translation>
        </message>
        <message>
            <source>No notes that may be used were taken in this round: a report is made from notes.</source>
            <translation>En esta ronda no se tomaron notas que puedan usarse: un informe se hace de notas.</translation>
        </message>
        <message>
            <source>No signature in ink is recorded under this original</source>
            <translation>No consta firma a mano en este original</translation>
        </message>
        <message>
            <source>Nobody signs while they differ in more than they may</source>
            <translation>Nadie firma mientras difieran en más de lo permitido</translation>
        </message>
        <message>
            <source>None is recorded. A joint correction is recorded at its paragraph on the Minutes page.</source>
            <translation>No hay ninguna. La corrección conjunta se anota en su párrafo, en la página Acta.</translation>
        </message>
        <message>
            <source>Not planned yet: the first proposal goes to both sides</source>
            <translation>Aún sin plan: la primera propuesta va a ambas partes</translation>
        </message>
        <message>
            <source>Office that answered</source>
            <translation>Oficina que respondió</translation>
        </message>
        <message>
            <source>Offices, parted by semicolons</source>
            <translation>Oficinas, separadas por punto y coma</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>One on each line; each gets a copy with its number and name on every page</source>
            <translation>Uno por línea; cada ejemplar lleva su número y nombre en todas las páginas</translation>
        </message>
        <message>
            <source>Opinion: printed at the end, apart from what was said</source>
            <translation>Opinión: se imprime al final, aparte de lo que se dijo</translation>
        </message>
        <message>
            <source>Original of</source>
            <translation>Original de</translation>
        </message>
        <message>
            <source>Original of {party}</source>
            <translation>Original de {party}</translation>
        </message>
        <message>
            <source>Originals for signing in ink</source>
            <translation>Originales para firmar a mano</translation>
        </message>
        <message>
            <source>Originals for signing in ink…</source>
            <translation>Originales para firmar a mano…</translation>
        </message>
        <message>
            <source>Our delegation</source>
            <translation>Nuestra delegación</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Archivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>PDF, JPEG, PNG or TIFF; kept as it is, under its own hash</source>
            <translation>PDF, JPEG, PNG o TIFF; se guarda tal cual, con su propia huella</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Papers for our side</source>
            <translation>Documentos para nuestra parte</translation>
        </message>
        <message>
            <source>Papers for our side…</source>
            <translation>Documentos para nuestra parte…</translation>
        </message>
        <message>
            <source>Print on one side or both, the same for each; then record the signatures</source>
            <translation>Imprima todos igual, a una o dos caras; después anote las firmas</translation>
        </message>
        <message>
            <source>Printed: no onward transmission without the sides’ consent</source>
            <translation>Impreso: no retransmitir sin consentimiento de las partes</translation>
        </message>
        <message>
            <source>Procès-verbal of rectification</source>
            <translation>Acta de rectificación</translation>
        </message>
        <message>
            <source>Propose the report</source>
            <translation>Proponer el informe</translation>
        </message>
        <message>
            <source>Read the scan</source>
            <translation>Leer la copia escaneada</translation>
        </message>
        <message>
            <source>Read what the papers are made of</source>
            <translation>Leer con qué se hacen los documentos</translation>
        </message>
        <message>
            <source>Reading the notes of the day…</source>
            <translation>Leyendo las notas del día…</translation>
        </message>
        <message>
            <source>Reason, or derived from</source>
            <translation>Motivo, o derivado de</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>Anotar la respuesta</translation>
        </message>
        <message>
            <source>Red lines and fallbacks</source>
            <translation>Líneas rojas y alternativas</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Released version</source>
            <translation>Versión divulgada</translation>
        </message>
        <message>
            <source>Release…</source>
            <translation>Divulgar…</translation>
        </message>
        <message>
            <source>Report of the day</source>
            <translation>Informe del día</translation>
        </message>
        <message>
            <source>Save all originals</source>
            <translation>Guardar todos los originales</translation>
        </message>
        <message>
            <source>Save all originals…</source>
            <translation>Guardar todos los originales…</translation>
        </message>
        <message>
            <source>Save the copies</source>
            <translation>Guardar los ejemplares</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Guardar el documento</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Guardar el informe…</translation>
        </message>
        <message>
            <source>Saved as {names}</source>
            <translation>Guardado como {names}</translation>
        </message>
        <message>
            <source>Say for whom the extract is.</source>
            <translation>Indique para quién es el extracto.</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Copia escaneada</translation>
        </message>
        <message>
            <source>Scan of a signed original</source>
            <translation>Copia escaneada de un original firmado</translation>
        </message>
        <message>
            <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;All files (*)</source>
            <translation>Copias escaneadas (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Signed in ink by {parties}</source>
            <translation>Firmado a mano por {parties}</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Summary, above the notes</source>
            <translation>Resumen, antes de las notas</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>The extract takes the next number of its original in the distribution list</source>
            <translation>El extracto toma el número siguiente de su original en la lista de distribución</translation>
        </message>
        <message>
            <source>The originals differ only in order of names, signature places and language order</source>
            <translation>Los originales solo difieren en el orden de nombres, de firmas y de idiomas</translation>
        </message>
        <message>
            <source>The scan hangs on the agreed text and stands in the register</source>
            <translation>La copia queda unida al texto acordado y consta en el registro</translation>
        </message>
        <message>
            <source>The whole round</source>
            <translation>Toda la ronda</translation>
        </message>
        <message>
            <source>There is no correction to put into the instrument.</source>
            <translation>No hay corrección que incluir en el instrumento.</translation>
        </message>
        <message>
            <source>They raise the marking of the paper; each copy says that it holds them.</source>
            <translation>Elevan la marca del documento; cada ejemplar indica que las contiene.</translation>
        </message>
        <message>
            <source>This very scan is attached already</source>
            <translation>Esta misma copia ya está adjunta</translation>
        </message>
        <message>
            <source>Tick the corrections that the instrument is to hold.</source>
            <translation>Marque las correcciones que llevará el instrumento.</translation>
        </message>
        <message>
            <source>Tick what is withheld, or give the words.</source>
            <translation>Marque lo que se reserva, o escriba las palabras.</translation>
        </message>
        <message>
            <source>Tick what the extract is to hold.</source>
            <translation>Marque lo que llevará el extracto.</translation>
        </message>
        <message>
            <source>Waits for the answer of {parties}</source>
            <translation>Espera la respuesta de {parties}</translation>
        </message>
        <message>
            <source>What is not cleared, stamped NOT CLEARED</source>
            <translation>Lo que no tiene visto bueno, con sello</translation>
        </message>
        <message>
            <source>What is ticked is withheld on the ground that stands here at that moment.</source>
            <translation>Lo marcado se reserva por el motivo escrito aquí en ese momento.</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Qué contiene</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Qué significa</translation>
        </message>
        <message>
            <source>Withheld</source>
            <translation>Reservado</translation>
        </message>
        <message>
            <source>Withhold these words</source>
            <translation>Reservar estas palabras</translation>
        </message>
        <message>
            <source>Without it a book with a position that is not cleared is not made, and the sheet says which.</source>
            <translation>Sin ello no se hace un libro con posiciones sin visto bueno, y aquí se dice cuáles.</translation>
        </message>
        <message>
            <source>Words inside</source>
            <translation>Palabras dentro de</translation>
        </message>
        <message>
            <source>Year-month-day: the state of each action on that day</source>
            <translation>Año-mes-día: el estado de cada acción ese día</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>está de acuerdo</translation>
        </message>
        <message numerus="yes">
            <source>both rendered, %n place(s) listed</source>
            <translation>
                <numerusform>ambos compuestos, %n lugar</numerusform>
                <numerusform>ambos compuestos, %n lugares</numerusform>
            </translation>
        </message>
        <message>
            <source>correct the text before anybody signs</source>
            <translation>corrija el texto antes de la firma</translation>
        </message>
        <message>
            <source>no objection</source>
            <translation>no se opone</translation>
        </message>
        <message>
            <source>not permitted</source>
            <translation>no permitido</translation>
        </message>
        <message>
            <source>objects</source>
            <translation>se opone</translation>
        </message>
        <message>
            <source>opinion</source>
            <translation>opinión</translation>
        </message>
        <message>
            <source>permitted</source>
            <translation>permitido</translation>
        </message>
        <message>
            <source>record it first: Sign…, On paper</source>
            <translation>anótela primero: Firmar…, En papel</translation>
        </message>
        <message>
            <source>{identifier} is in the register, saved as {name}</source>
            <translation>{identifier} está en el registro, guardado como {name}</translation>
        </message>
        <message>
            <source>{name} is there already: choose another name for these copies.</source>
            <translation>{name} ya existe: elija otro nombre para estos ejemplares.</translation>
        </message>
        <message>
            <source>{parties} objects: withhold more under the next number, or ask again</source>
            <translation>{parties} se opone: reserve más con el número siguiente, o pregunte de nuevo</translation>
        </message>
        <message>
            <source>{party} {answer}, {day}</source>
            <translation>{party} {answer}, {day}</translation>
        </message>
        <message>
            <source>¶{number}: “{words}”  ·  {code}</source>
            <translation>¶{number}: «{words}»  ·  {code}</translation>
        </message>
        <message>
            <source>“{text}” is no day: write it as 2011-11-14.</source>
            <translation>«{text}» no es un día: escríbalo como 2011-11-14.</translation>
        </message>
    </context>
    <context>
        <name>positions</name>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n declaración</numerusform>
                <numerusform>%n declaraciones</numerusform>
            </translation>
        </message>
        <message>
            <source>A later position took its place; it stays as it was.</source>
            <translation>Una posición posterior ocupó su lugar; queda como estaba.</translation>
        </message>
        <message>
            <source>A later statement holds</source>
            <translation>Vale una declaración posterior</translation>
        </message>
        <message>
            <source>A later statement holds…</source>
            <translation>Vale una declaración posterior…</translation>
        </message>
        <message>
            <source>A later statement of theirs took its place; it stays as it was recorded.</source>
            <translation>Una declaración posterior suya ocupó su lugar; queda como se anotó.</translation>
        </message>
        <message>
            <source>A title is needed in at least one language.</source>
            <translation>Hace falta un título al menos en un idioma.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a talking point on {issue}</source>
            <translation>Añadir un punto de conversación sobre {issue}</translation>
        </message>
        <message>
            <source>Add an issue</source>
            <translation>Añadir un asunto</translation>
        </message>
        <message>
            <source>Add talking point</source>
            <translation>Añadir punto de conversación</translation>
        </message>
        <message>
            <source>Add the first issue</source>
            <translation>Añadir el primer asunto</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Answer of {office}</source>
            <translation>Respuesta de {office}</translation>
        </message>
        <message>
            <source>Approved: make current</source>
            <translation>Aprobada: poner en vigor</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>Argumentos</translation>
        </message>
        <message>
            <source>As it was heard, in reported speech</source>
            <translation>Tal como se oyó, en estilo indirecto</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Consultar</translation>
        </message>
        <message>
            <source>Ask an office</source>
            <translation>Consultar a una oficina</translation>
        </message>
        <message>
            <source>Ask an office for clearance</source>
            <translation>Pedir el visto bueno de una oficina</translation>
        </message>
        <message>
            <source>Ask the office no longer</source>
            <translation>Dejar de consultar a la oficina</translation>
        </message>
        <message>
            <source>Ask the offices whose clearance it needs; none has been asked.</source>
            <translation>Consulte a las oficinas cuyo visto bueno necesita; no se ha consultado a ninguna.</translation>
        </message>
        <message>
            <source>Ask {office} for clearance</source>
            <translation>Pedir el visto bueno de {office}</translation>
        </message>
        <message>
            <source>Ask {office} no longer</source>
            <translation>Dejar de consultar a {office}</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>Volver a borrador</translation>
        </message>
        <message>
            <source>Before: {objective}</source>
            <translation>Antes: {objective}</translation>
        </message>
        <message>
            <source>Begin an empty one</source>
            <translation>Empezar una vacía</translation>
        </message>
        <message>
            <source>Begin from round {number}</source>
            <translation>Partir de la ronda {number}</translation>
        </message>
        <message>
            <source>Begin our position on {issue}</source>
            <translation>Empezar nuestra posición sobre {issue}</translation>
        </message>
        <message>
            <source>Begin the draft</source>
            <translation>Empezar el borrador</translation>
        </message>
        <message>
            <source>Borne out by a second source. A later statement can still take its place.</source>
            <translation>Corroborada por otra fuente. Una declaración posterior aún puede ocupar su lugar.</translation>
        </message>
        <message>
            <source>Change references on {issue}</source>
            <translation>Cambiar las referencias sobre {issue}</translation>
        </message>
        <message>
            <source>Change the limits on {issue}</source>
            <translation>Cambiar los límites sobre {issue}</translation>
        </message>
        <message>
            <source>Choose a cell to open it.</source>
            <translation>Elija una celda para abrirla.</translation>
        </message>
        <message>
            <source>Clear the position on {issue}</source>
            <translation>Dar por buena la posición sobre {issue}</translation>
        </message>
        <message>
            <source>Clearance stays: change letters and commas, never the meaning.</source>
            <translation>El visto bueno se mantiene: cambie letras y comas, nunca el sentido.</translation>
        </message>
        <message>
            <source>Clearances</source>
            <translation>Vistos buenos</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Con visto bueno</translation>
        </message>
        <message>
            <source>Cleared {count} of {all}</source>
            <translation>Visto bueno {count} de {all}</translation>
        </message>
        <message>
            <source>Confirm what they said on {issue}</source>
            <translation>Confirmar lo que dijeron sobre {issue}</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Confirmed by another source</source>
            <translation>Confirmada por otra fuente</translation>
        </message>
        <message>
            <source>Correct what they said on {issue}</source>
            <translation>Corregir lo que dijeron sobre {issue}</translation>
        </message>
        <message>
            <source>Ctrl+Enter begins it, Esc closes</source>
            <translation>Ctrl+Intro la empieza, Esc cierra</translation>
        </message>
        <message>
            <source>Ctrl+Enter records it, Esc closes</source>
            <translation>Ctrl+Intro la anota, Esc cierra</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Vigente</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Date of the answer</source>
            <translation>Fecha de la respuesta</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Expuesta</translation>
        </message>
        <message>
            <source>Delivery of the position</source>
            <translation>Exposición de la posición</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Esc closes, nothing is changed</source>
            <translation>Esc cierra, nada cambia</translation>
        </message>
        <message>
            <source>Every office that was asked agrees.</source>
            <translation>Todas las oficinas consultadas están de acuerdo.</translation>
        </message>
        <message>
            <source>Everything said</source>
            <translation>Todo lo dicho</translation>
        </message>
        <message>
            <source>Everything said on the issue</source>
            <translation>Todo lo dicho sobre el asunto</translation>
        </message>
        <message>
            <source>Fallback</source>
            <translation>Posición de repliegue</translation>
        </message>
        <message>
            <source>Filter the issues</source>
            <translation>Filtrar los asuntos</translation>
        </message>
        <message>
            <source>For example: as stated in plenary</source>
            <translation>Por ejemplo: como se dijo en plenaria</translation>
        </message>
        <message>
            <source>For our own desk only</source>
            <translation>Solo para nuestra mesa</translation>
        </message>
        <message>
            <source>Heard by</source>
            <translation>Lo oyó</translation>
        </message>
        <message>
            <source>Heard by (initials)</source>
            <translation>Lo oyó (iniciales)</translation>
        </message>
        <message>
            <source>Heard by our side only: confirm it when a second source or the minutes bear it out.</source>
            <translation>Solo lo oyó nuestra parte: confírmela cuando otra fuente o el acta la corroboren.</translation>
        </message>
        <message>
            <source>History of the position…</source>
            <translation>Historial de la posición…</translation>
        </message>
        <message>
            <source>Holds until a later position on this issue is made current.</source>
            <translation>Vale hasta que otra posición posterior sobre el asunto entre en vigor.</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>How sure we are</source>
            <translation>Grado de certeza</translation>
        </message>
        <message>
            <source>In clearance</source>
            <translation>En consulta</translation>
        </message>
        <message>
            <source>In no session</source>
            <translation>En ninguna sesión</translation>
        </message>
        <message>
            <source>In reported speech: we know their words, never their mind.</source>
            <translation>En estilo indirecto: conocemos sus palabras, nunca su intención.</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>En la sala</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Issued by {office}.</source>
            <translation>Emitido por {office}.</translation>
        </message>
        <message>
            <source>It is cleared: a change takes it back to clearance, and every office is asked again.</source>
            <translation>Tiene visto bueno: un cambio la devuelve a consulta y se pregunta de nuevo a cada oficina.</translation>
        </message>
        <message>
            <source>It takes the place</source>
            <translation>Ocupa su lugar</translation>
        </message>
        <message>
            <source>It was delivered: what was said stays. Open a new version to change it.</source>
            <translation>Ya se expuso: lo dicho queda. Abra una versión nueva para cambiarla.</translation>
        </message>
        <message>
            <source>It was not delivered</source>
            <translation>No se expuso</translation>
        </message>
        <message>
            <source>Its text is marked {portion} and not shown here.</source>
            <translation>Su texto lleva la marca {portion} y no se muestra aquí.</translation>
        </message>
        <message>
            <source>Latest statement</source>
            <translation>Última declaración</translation>
        </message>
        <message>
            <source>Let a later statement on {issue} hold</source>
            <translation>Dar por válida una declaración posterior sobre {issue}</translation>
        </message>
        <message>
            <source>Logged as opened, never with its words. Not in the book, not in any export.</source>
            <translation>Queda registrado que se abrió, nunca su texto. No figura en la carpeta ni en ninguna exportación.</translation>
        </message>
        <message>
            <source>Make the position on {issue} current</source>
            <translation>Poner en vigor la posición sobre {issue}</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>Mandato</translation>
        </message>
        <message>
            <source>Mark the position on {issue}</source>
            <translation>Marcar la posición sobre {issue}</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Marca</translation>
        </message>
        <message>
            <source>Marking of the position</source>
            <translation>Marca de la posición</translation>
        </message>
        <message>
            <source>Marking of the statement</source>
            <translation>Marca de la declaración</translation>
        </message>
        <message>
            <source>Minutes {paragraph}</source>
            <translation>Acta {paragraph}</translation>
        </message>
        <message>
            <source>Move a talking point</source>
            <translation>Mover un punto de conversación</translation>
        </message>
        <message>
            <source>Move point down</source>
            <translation>Bajar el punto</translation>
        </message>
        <message>
            <source>Move point up</source>
            <translation>Subir el punto</translation>
        </message>
        <message>
            <source>NOT CLEARED</source>
            <translation>SIN VISTO BUENO</translation>
        </message>
        <message>
            <source>New position</source>
            <translation>Nueva posición</translation>
        </message>
        <message>
            <source>New talking point</source>
            <translation>Nuevo punto de conversación</translation>
        </message>
        <message>
            <source>New talking point, Enter adds it</source>
            <translation>Nuevo punto; Intro lo añade</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Nueva versión</translation>
        </message>
        <message>
            <source>No issue yet</source>
            <translation>Aún no hay asuntos</translation>
        </message>
        <message>
            <source>No office has been asked.</source>
            <translation>No se ha consultado a ninguna oficina.</translation>
        </message>
        <message>
            <source>No red line or fallback is set yet. Turn on to write them; showing them is logged.</source>
            <translation>Aún no hay línea roja ni repliegue. Actívelo para escribirlos; mostrarlos queda registrado.</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Nadie indicado</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>None named</source>
            <translation>Ninguno indicado</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>No expuesta</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Sin marca</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>Note delivery on {issue}</source>
            <translation>Anotar la exposición sobre {issue}</translation>
        </message>
        <message>
            <source>Note delivery…</source>
            <translation>Anotar la exposición…</translation>
        </message>
        <message>
            <source>Note of {taker}, {time}</source>
            <translation>Nota de {taker}, {time}</translation>
        </message>
        <message>
            <source>Nothing has been said on this issue yet.</source>
            <translation>Aún no se ha dicho nada sobre este asunto.</translation>
        </message>
        <message>
            <source>Nothing of {party} was recorded on this issue in this round.</source>
            <translation>No se anotó nada de {party} sobre este asunto en esta ronda.</translation>
        </message>
        <message>
            <source>Nothing to be said yet.</source>
            <translation>Aún no hay nada que decir.</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Observada</translation>
        </message>
        <message>
            <source>Observed · {round} · statement {number}</source>
            <translation>Observada · {round} · declaración {number}</translation>
        </message>
        <message>
            <source>Observed, {state}</source>
            <translation>Observada, {state}</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Oficina</translation>
        </message>
        <message>
            <source>Once delivered, its words stay as they were said; a new version can be opened.</source>
            <translation>Una vez expuesta, sus palabras quedan como se dijeron; se puede abrir una versión nueva.</translation>
        </message>
        <message>
            <source>Open a new version on {issue}</source>
            <translation>Abrir una versión nueva sobre {issue}</translation>
        </message>
        <message>
            <source>Other statements in this round</source>
            <translation>Otras declaraciones en esta ronda</translation>
        </message>
        <message>
            <source>Own position</source>
            <translation>Posición propia</translation>
        </message>
        <message>
            <source>Own position · {round}</source>
            <translation>Posición propia · {round}</translation>
        </message>
        <message>
            <source>Own positions are cleared; the other side's are observed</source>
            <translation>Las propias llevan visto bueno; las de la otra parte se observan</translation>
        </message>
        <message>
            <source>Paper, {kind}</source>
            <translation>Documento, {kind}</translation>
        </message>
        <message>
            <source>Partly delivered</source>
            <translation>Expuesta en parte</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Person, if known</source>
            <translation>Persona, si se sabe</translation>
        </message>
        <message>
            <source>Point delivered</source>
            <translation>Punto expuesto</translation>
        </message>
        <message>
            <source>Point not delivered</source>
            <translation>Punto no expuesto</translation>
        </message>
        <message>
            <source>Point only if raised</source>
            <translation>Punto solo si lo plantean</translation>
        </message>
        <message>
            <source>Point partly delivered</source>
            <translation>Punto expuesto en parte</translation>
        </message>
        <message>
            <source>Position delivered</source>
            <translation>Posición expuesta</translation>
        </message>
        <message>
            <source>Position delivered, {how}</source>
            <translation>Posición expuesta, {how}</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Posiciones</translation>
        </message>
        <message>
            <source>Positions are held issue by issue, round by round. Name the first issue of these talks.</source>
            <translation>Las posiciones van por asunto y por ronda. Nombre el primer asunto de estas conversaciones.</translation>
        </message>
        <message>
            <source>Positions by issue and round</source>
            <translation>Posiciones por asunto y ronda</translation>
        </message>
        <message>
            <source>Ready for clearance.</source>
            <translation>Lista para la consulta.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>Record an office's answer</source>
            <translation>Anotar la respuesta de una oficina</translation>
        </message>
        <message>
            <source>Record the answer of {office}</source>
            <translation>Anotar la respuesta de {office}</translation>
        </message>
        <message>
            <source>Record what they said</source>
            <translation>Anotar lo que dijeron</translation>
        </message>
        <message>
            <source>Record what they said on {issue}</source>
            <translation>Anotar lo que dijeron sobre {issue}</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Anotada</translation>
        </message>
        <message>
            <source>Red line</source>
            <translation>Línea roja</translation>
        </message>
        <message>
            <source>Red line and fallback are hidden. Showing them is logged and raises the marking.</source>
            <translation>Línea roja y repliegue ocultos. Mostrarlos queda registrado y eleva la marca.</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>Remove a talking point</source>
            <translation>Quitar un punto de conversación</translation>
        </message>
        <message>
            <source>Remove point</source>
            <translation>Quitar el punto</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ronda</translation>
        </message>
        <message>
            <source>Round {number}</source>
            <translation>Ronda {number}</translation>
        </message>
        <message>
            <source>Say which office is asked.</source>
            <translation>Indique a qué oficina se consulta.</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostrar %n más</numerusform>
                <numerusform>Mostrar %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Show or hide restricted</source>
            <translation>Mostrar u ocultar lo restringido</translation>
        </message>
        <message>
            <source>Show restricted</source>
            <translation>Mostrar lo restringido</translation>
        </message>
        <message>
            <source>Somebody else changed the limits of this position meanwhile. Your words are kept: show restricted to compare.</source>
            <translation>Otra persona cambió entretanto los límites de esta posición. Sus palabras se conservan: muestre lo restringido para comparar.</translation>
        </message>
        <message>
            <source>Space ticks a point, Enter words it, Alt ↑ ↓ moves it.</source>
            <translation>Espacio marca un punto, Intro lo redacta, Alt ↑ ↓ lo mueve.</translation>
        </message>
        <message>
            <source>Submit for clearance</source>
            <translation>Enviar a consulta</translation>
        </message>
        <message>
            <source>Submit the position on {issue}</source>
            <translation>Enviar a consulta la posición sobre {issue}</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Sustituida</translation>
        </message>
        <message>
            <source>Take as cleared</source>
            <translation>Dar el visto bueno</translation>
        </message>
        <message>
            <source>Take the position on {issue} back to draft</source>
            <translation>Devolver a borrador la posición sobre {issue}</translation>
        </message>
        <message>
            <source>Taken back. It stays in the history of the issue.</source>
            <translation>Retirada. Queda en el historial del asunto.</translation>
        </message>
        <message>
            <source>Talking point</source>
            <translation>Punto de conversación</translation>
        </message>
        <message>
            <source>Talking point, {delivered}</source>
            <translation>Punto de conversación, {delivered}</translation>
        </message>
        <message>
            <source>Talking point: {delivered}</source>
            <translation>Punto de conversación: {delivered}</translation>
        </message>
        <message>
            <source>Talking points</source>
            <translation>Puntos de conversación</translation>
        </message>
        <message>
            <source>There is a position on this issue for that round: open a new version of it instead.</source>
            <translation>Ya hay una posición sobre este asunto para esa ronda: abra una versión nueva.</translation>
        </message>
        <message>
            <source>This office has been asked already.</source>
            <translation>Ya se consultó a esta oficina.</translation>
        </message>
        <message>
            <source>This version is history and stays as it is.</source>
            <translation>Esta versión es historia y queda como está.</translation>
        </message>
        <message>
            <source>Title, {language}</source>
            <translation>Título, {language}</translation>
        </message>
        <message>
            <source>To our position</source>
            <translation>A nuestra posición</translation>
        </message>
        <message>
            <source>Two changes to the limits</source>
            <translation>Dos cambios en los límites</translation>
        </message>
        <message>
            <source>Typing faults only</source>
            <translation>Solo erratas</translation>
        </message>
        <message>
            <source>Use a talking point in any case</source>
            <translation>Usar un punto en todo caso</translation>
        </message>
        <message>
            <source>Use a talking point only if raised</source>
            <translation>Usar un punto solo si lo plantean</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Waits for the approving principal to make it current.</source>
            <translation>Espera a que la autoridad que aprueba la ponga en vigor.</translation>
        </message>
        <message>
            <source>We have no position on this issue for this round.</source>
            <translation>No tenemos posición sobre este asunto para esta ronda.</translation>
        </message>
        <message>
            <source>What they said</source>
            <translation>Lo que dijeron</translation>
        </message>
        <message>
            <source>What we may settle for instead</source>
            <translation>Con qué podemos conformarnos</translation>
        </message>
        <message>
            <source>What we must not go beyond</source>
            <translation>Lo que no debemos rebasar</translation>
        </message>
        <message>
            <source>What we want to reach in this round</source>
            <translation>Lo que queremos lograr en esta ronda</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Why, in the words we can defend</source>
            <translation>Por qué, con palabras que podamos defender</translation>
        </message>
        <message>
            <source>Withdraw position</source>
            <translation>Retirar la posición</translation>
        </message>
        <message>
            <source>Withdraw the position on {issue}</source>
            <translation>Retirar la posición sobre {issue}</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>Word a talking point</source>
            <translation>Redactar un punto de conversación</translation>
        </message>
        <message>
            <source>Word the position on {issue}</source>
            <translation>Redactar la posición sobre {issue}</translation>
        </message>
        <message>
            <source>Words, limits, points and offices come along as a draft: nothing is cleared or said.</source>
            <translation>Palabras, límites, puntos y oficinas pasan a un borrador: nada tiene visto bueno ni se ha dicho.</translation>
        </message>
        <message>
            <source>Write the objective first: there is nothing to clear yet.</source>
            <translation>Escriba antes el objetivo: aún no hay nada que consultar.</translation>
        </message>
        <message>
            <source>Write what was heard: without words nothing is recorded.</source>
            <translation>Escriba lo que se oyó: sin palabras no se anota nada.</translation>
        </message>
        <message>
            <source>a cleared position is then in clearance again</source>
            <translation>una posición con visto bueno vuelve entonces a consulta</translation>
        </message>
        <message>
            <source>a draft that nobody may use before it is cleared</source>
            <translation>un borrador que nadie puede usar sin visto bueno</translation>
        </message>
        <message>
            <source>aide-mémoire</source>
            <translation>ayuda memoria</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>aprobada</translation>
        </message>
        <message>
            <source>asked, no answer yet</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>visto bueno</translation>
        </message>
        <message>
            <source>cleared with edits</source>
            <translation>con cambios</translation>
        </message>
        <message>
            <source>cleared, unsaid</source>
            <translation>visto bueno, no dicha</translation>
        </message>
        <message>
            <source>closes in {minutes} min {seconds} s</source>
            <translation>se cierra en {minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>expuesta</translation>
        </message>
        <message>
            <source>if raised</source>
            <translation>si lo plantean</translation>
        </message>
        <message>
            <source>must not be used</source>
            <translation>no debe usarse</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>lo más reciente primero</translation>
        </message>
        <message>
            <source>no objection</source>
            <translation>sin objeción</translation>
        </message>
        <message>
            <source>non-paper</source>
            <translation>non-paper</translation>
        </message>
        <message>
            <source>not delivered</source>
            <translation>no expuesta</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
        <message>
            <source>note verbale</source>
            <translation>nota verbal</translation>
        </message>
        <message>
            <source>objects</source>
            <translation>objeta</translation>
        </message>
        <message>
            <source>observed</source>
            <translation>observada</translation>
        </message>
        <message>
            <source>only if raised</source>
            <translation>solo si lo plantean</translation>
        </message>
        <message>
            <source>oral statement</source>
            <translation>declaración oral</translation>
        </message>
        <message>
            <source>own, cleared and said</source>
            <translation>propia, vista y dicha</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>en parte</translation>
        </message>
        <message>
            <source>partly delivered</source>
            <translation>expuesta en parte</translation>
        </message>
        <message>
            <source>silence counts as consent</source>
            <translation>el silencio vale</translation>
        </message>
        <message>
            <source>statement {number} · {state}</source>
            <translation>declaración {number} · {state}</translation>
        </message>
        <message>
            <source>statement {number}: {text}</source>
            <translation>declaración {number}: {text}</translation>
        </message>
        <message>
            <source>the former one stays in the history</source>
            <translation>la anterior queda en el historial</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>versión {number}</translation>
        </message>
        <message>
            <source>{cell}, none</source>
            <translation>{cell}, ninguna</translation>
        </message>
        <message>
            <source>{cell}, nothing heard</source>
            <translation>{cell}, nada oído</translation>
        </message>
        <message>
            <source>{issue}, round {number}, ours</source>
            <translation>{issue}, ronda {number}, propia</translation>
        </message>
        <message>
            <source>{issue}, round {number}, {party}, observed</source>
            <translation>{issue}, ronda {number}, {party}, observada</translation>
        </message>
        <message>
            <source>{office} has not answered.</source>
            <translation>{office} no ha respondido.</translation>
        </message>
        <message>
            <source>{office} objects.</source>
            <translation>{office} objeta.</translation>
        </message>
    </context>
    <context>
        <name>preflight</name>
        <message numerus="yes">
            <source>%n block(s)</source>
            <translation>
                <numerusform>%n bloqueo</numerusform>
                <numerusform>%n bloqueos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n advertencia</numerusform>
                <numerusform>%n advertencias</numerusform>
            </translation>
        </message>
        <message>
            <source>A marking of one side</source>
            <translation>Una clasificación de una sola parte</translation>
        </message>
        <message>
            <source>A number stands twice</source>
            <translation>Un número aparece dos veces</translation>
        </message>
        <message>
            <source>A place for signature without name</source>
            <translation>Un lugar de firma sin nombre</translation>
        </message>
        <message>
            <source>A second person answers for it…</source>
            <translation>Una segunda persona responde de ello…</translation>
        </message>
        <message>
            <source>Add the text in that language, or leave it out in all.</source>
            <translation>Añada el texto en ese idioma o quítelo de todos.</translation>
        </message>
        <message>
            <source>An individual is named</source>
            <translation>Se nombra a una persona</translation>
        </message>
        <message>
            <source>Binding and non-binding words are not mixed.</source>
            <translation>No se mezclan términos vinculantes y no vinculantes.</translation>
        </message>
        <message>
            <source>Brackets</source>
            <translation>Corchetes</translation>
        </message>
        <message>
            <source>Choose the words of one register, as agreed for this dialogue.</source>
            <translation>Elija los términos de un solo registro, según lo acordado para este diálogo.</translation>
        </message>
        <message>
            <source>Compare both texts and correct the wrong one.</source>
            <translation>Compare ambos textos y corrija el erróneo.</translation>
        </message>
        <message>
            <source>Compare it with what was said in the room before it leaves the house.</source>
            <translation>Compárelo con lo dicho en la sala antes de que salga de la casa.</translation>
        </message>
        <message>
            <source>Dates agree in all languages</source>
            <translation>Las fechas coinciden en todos los idiomas</translation>
        </message>
        <message>
            <source>Dates differ</source>
            <translation>Las fechas difieren</translation>
        </message>
        <message>
            <source>Every date was held against its counterpart.</source>
            <translation>Cada fecha se cotejó con su equivalente.</translation>
        </message>
        <message>
            <source>Every figure was held against its counterpart.</source>
            <translation>Cada cifra se cotejó con su equivalente.</translation>
        </message>
        <message>
            <source>Every number is used once.</source>
            <translation>Cada número se usa una vez.</translation>
        </message>
        <message>
            <source>Every place has its name.</source>
            <translation>Cada lugar tiene su nombre.</translation>
        </message>
        <message>
            <source>Every text in every language</source>
            <translation>Cada texto en cada idioma</translation>
        </message>
        <message>
            <source>Figures agree in all languages</source>
            <translation>Las cifras coinciden en todos los idiomas</translation>
        </message>
        <message>
            <source>Figures differ</source>
            <translation>Las cifras difieren</translation>
        </message>
        <message>
            <source>Go to {place}</source>
            <translation>Ir a {place}</translation>
        </message>
        <message>
            <source>Internal, for this screen only</source>
            <translation>Interno, solo para esta pantalla</translation>
        </message>
        <message>
            <source>Name the head of that delegation under Delegations.</source>
            <translation>Nombre al jefe de esa delegación en Delegaciones.</translation>
        </message>
        <message>
            <source>Names stand in lists, opening paragraph and signatures only.</source>
            <translation>Los nombres constan solo en listas, párrafo inicial y firmas.</translation>
        </message>
        <message>
            <source>No bracket is open.</source>
            <translation>No hay corchetes abiertos.</translation>
        </message>
        <message>
            <source>No individual is named in the text</source>
            <translation>Ninguna persona se nombra en el texto</translation>
        </message>
        <message>
            <source>No marking of one side</source>
            <translation>Ninguna clasificación de una sola parte</translation>
        </message>
        <message>
            <source>No run of words is shared with an internal text.</source>
            <translation>Ninguna secuencia de palabras coincide con un texto interno.</translation>
        </message>
        <message>
            <source>Nothing blocks, nothing to look at</source>
            <translation>Nada bloquea, nada que revisar</translation>
        </message>
        <message>
            <source>Nothing blocks; look at what is marked</source>
            <translation>Nada bloquea; revise lo señalado</translation>
        </message>
        <message>
            <source>Nothing internal in the text</source>
            <translation>Nada interno en el texto</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>No falta nada.</translation>
        </message>
        <message>
            <source>Number the paragraphs anew.</source>
            <translation>Numere de nuevo los párrafos.</translation>
        </message>
        <message>
            <source>One register of words</source>
            <translation>Un solo registro de términos</translation>
        </message>
        <message>
            <source>Open brackets</source>
            <translation>Corchetes abiertos</translation>
        </message>
        <message>
            <source>Paragraph numbers</source>
            <translation>Números de párrafo</translation>
        </message>
        <message>
            <source>Places for signature</source>
            <translation>Lugares de firma</translation>
        </message>
        <message>
            <source>Say which delegation spoke; persons are named in lists only.</source>
            <translation>Diga qué delegación habló; las personas se nombran solo en listas.</translation>
        </message>
        <message>
            <source>Settle it with the other side, or send the text out as a draft for comment; a draft may carry brackets.</source>
            <translation>Resuélvalo con la otra parte o envíe el texto como borrador para observaciones; un borrador puede llevar corchetes.</translation>
        </message>
        <message>
            <source>Shares words with an internal text</source>
            <translation>Comparte palabras con un texto interno</translation>
        </message>
        <message>
            <source>Take the mark out; look whether the passage belongs in a joint text.</source>
            <translation>Quite la marca; compruebe si el pasaje corresponde a un texto conjunto.</translation>
        </message>
        <message>
            <source>Text missing in a language</source>
            <translation>Falta texto en un idioma</translation>
        </message>
        <message>
            <source>Text, titles and annexes carry none.</source>
            <translation>Texto, títulos y anexos no llevan ninguna.</translation>
        </message>
        <message>
            <source>This step is blocked</source>
            <translation>Este paso está bloqueado</translation>
        </message>
        <message>
            <source>Words of another register</source>
            <translation>Términos de otro registro</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>bloquea</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>superado</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>advertencia</translation>
        </message>
    </context>
    <context>
        <name>rail</name>
        <message>
            <source>Across rounds</source>
            <translation>Entre rondas</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>Compromisos</translation>
        </message>
        <message>
            <source>Delegations</source>
            <translation>Delegaciones</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Distribución</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>En sesión</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Acta</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Posiciones</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Preparar</translation>
        </message>
    </context>
    <context>
        <name>room</name>
        <message>
            <source>All languages</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message>
            <source>Asks before it does</source>
            <translation>Pregunta antes de hacerlo</translation>
        </message>
        <message>
            <source>Asks for your passphrase</source>
            <translation>Pide su frase de contraseña</translation>
        </message>
        <message>
            <source>Esc stays in the room view</source>
            <translation>Esc: seguir en la vista de sala</translation>
        </message>
        <message>
            <source>Languages of the text</source>
            <translation>Idiomas del texto</translation>
        </message>
        <message>
            <source>Leave room view…</source>
            <translation>Salir de la vista de sala…</translation>
        </message>
        <message>
            <source>Leave the room view</source>
            <translation>Salir de la vista de sala</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Frase de contraseña del archivo</translation>
        </message>
        <message>
            <source>ROOM VIEW</source>
            <translation>VISTA DE SALA</translation>
        </message>
        <message>
            <source>Show everything again</source>
            <translation>Mostrar todo de nuevo</translation>
        </message>
        <message>
            <source>Something wanted to open while the room view was on: ask for it again.</source>
            <translation>Algo quiso abrirse durante la vista de sala: pídalo de nuevo.</translation>
        </message>
        <message>
            <source>There is no such paper between the sides for this round yet.</source>
            <translation>Aún no hay tal documento entre las partes para esta ronda.</translation>
        </message>
        <message>
            <source>This is not the passphrase.</source>
            <translation>Esta no es la frase de contraseña.</translation>
        </message>
        <message>
            <source>Type the word as it stands.</source>
            <translation>Escriba la palabra tal como está.</translation>
        </message>
        <message>
            <source>Type “{word}”: internal matter then stands on this screen again</source>
            <translation>Escriba «{word}»: lo interno vuelve entonces a esta pantalla</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>salir</translation>
        </message>
    </context>
    <context>
        <name>round</name>
        <message>
            <source>A delegation has no head yet.</source>
            <translation>Una delegación todavía no tiene jefe o jefa.</translation>
        </message>
        <message>
            <source>A new place…</source>
            <translation>Un lugar nuevo…</translation>
        </message>
        <message>
            <source>Actions still open</source>
            <translation>Acciones aún abiertas</translation>
        </message>
        <message>
            <source>Ad referendum, not confirmed by both</source>
            <translation>Ad referendum, sin confirmar por ambas partes</translation>
        </message>
        <message>
            <source>Add the session</source>
            <translation>Añadir la sesión</translation>
        </message>
        <message>
            <source>Authority to sign</source>
            <translation>Autorización para firmar</translation>
        </message>
        <message>
            <source>Back to proposed</source>
            <translation>Volver a propuesta</translation>
        </message>
        <message>
            <source>Begin the round</source>
            <translation>Comenzar la ronda</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Presidencia</translation>
        </message>
        <message>
            <source>Change the round</source>
            <translation>Cambiar la ronda</translation>
        </message>
        <message>
            <source>Change the session</source>
            <translation>Cambiar la sesión</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Close the round</source>
            <translation>Cerrar la ronda</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Confirm the round</source>
            <translation>Confirmar la ronda</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>From round {number}, for the draft agenda</source>
            <translation>De la ronda {number}, para el proyecto de agenda</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Anfitrión</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>En sesión</translation>
        </message>
        <message>
            <source>In the margins</source>
            <translation>Al margen</translation>
        </message>
        <message>
            <source>It ends before it begins.</source>
            <translation>Termina antes de comenzar.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Quedó abierto</translation>
        </message>
        <message>
            <source>Minutes are in circulation</source>
            <translation>El acta está en circulación</translation>
        </message>
        <message>
            <source>Minutes in circulation</source>
            <translation>Acta en circulación</translation>
        </message>
        <message>
            <source>Name of the place</source>
            <translation>Nombre del lugar</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>Nueva ronda</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>Nueva sesión</translation>
        </message>
        <message>
            <source>No session is planned yet.</source>
            <translation>Todavía no hay ninguna sesión prevista.</translation>
        </message>
        <message>
            <source>No session is planned yet. Items of the agenda are taken in sessions.</source>
            <translation>Todavía no hay ninguna sesión prevista. Los puntos de la agenda se tratan en sesiones.</translation>
        </message>
        <message>
            <source>Nobody named yet</source>
            <translation>Nadie designado todavía</translation>
        </message>
        <message>
            <source>Number of the round</source>
            <translation>Número de la ronda</translation>
        </message>
        <message>
            <source>Open the round</source>
            <translation>Abrir la ronda</translation>
        </message>
        <message>
            <source>Our last positions, to open new versions from</source>
            <translation>Nuestras últimas posiciones, de las que abrir versiones nuevas</translation>
        </message>
        <message>
            <source>Plenary</source>
            <translation>Plenaria</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Propuesta</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>Restringida</translation>
        </message>
        <message>
            <source>Round {number}</source>
            <translation>Ronda {number}</translation>
        </message>
        <message>
            <source>R{round} ¶{number}  {text}</source>
            <translation>R{round} ¶{number}  {text}</translation>
        </message>
        <message>
            <source>Sessions of round {number}</source>
            <translation>Sesiones de la ronda {number}</translation>
        </message>
        <message>
            <source>Sessions of the round</source>
            <translation>Sesiones de la ronda</translation>
        </message>
        <message>
            <source>Standing items</source>
            <translation>Puntos permanentes</translation>
        </message>
        <message>
            <source>Still in brackets</source>
            <translation>Aún entre corchetes</translation>
        </message>
        <message>
            <source>The minutes are neither signed nor lapsed.</source>
            <translation>El acta no está firmada ni ha caducado.</translation>
        </message>
        <message>
            <source>The minutes have not been circulated.</source>
            <translation>El acta no se ha circulado.</translation>
        </message>
        <message>
            <source>The round is closed: nothing follows.</source>
            <translation>La ronda está cerrada: no sigue nada.</translation>
        </message>
        <message>
            <source>There is a round with this number already.</source>
            <translation>Ya hay una ronda con este número.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Titles and issues only; nothing enters a joint text.</source>
            <translation>Solo títulos y temas; nada entra en un texto conjunto.</translation>
        </message>
        <message>
            <source>Two letters, ISO 3166: CH</source>
            <translation>Dos letras, ISO 3166: CH</translation>
        </message>
        <message>
            <source>Two letters, for example CH.</source>
            <translation>Dos letras, por ejemplo CH.</translation>
        </message>
        <message>
            <source>Tête-à-tête</source>
            <translation>A solas</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Sede</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Where round {number} stands</source>
            <translation>Dónde está la ronda {number}</translation>
        </message>
        <message>
            <source>Who gave it, when, under which reference</source>
            <translation>Quién la dio, cuándo, con qué referencia</translation>
        </message>
        <message>
            <source>Working group</source>
            <translation>Grupo de trabajo</translation>
        </message>
        <message>
            <source>its agenda begins as a draft</source>
            <translation>su agenda comienza como proyecto</translation>
        </message>
        <message>
            <source>not numbered</source>
            <translation>sin número</translation>
        </message>
        <message>
            <source>times on the clock of {place}</source>
            <translation>horas según el reloj de {place}</translation>
        </message>
        <message>
            <source>{issue} (round {number})</source>
            <translation>{issue} (ronda {number})</translation>
        </message>
        <message>
            <source>{party} counts it as</source>
            <translation>Número según {party}</translation>
        </message>
    </context>
    <context>
        <name>rounds</name>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>En sesión</translation>
        </message>
        <message>
            <source>Minutes in circulation</source>
            <translation>Acta en circulación</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Propuesta</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>1 bracket is open; {tail}</source>
            <translation>Hay 1 corchete abierto; {tail}</translation>
        </message>
        <message>
            <source>1 item has no number.</source>
            <translation>1 punto no tiene número.</translation>
        </message>
        <message>
            <source>1 page added</source>
            <translation>se añadió 1 página</translation>
        </message>
        <message>
            <source>1 page removed</source>
            <translation>se quitó 1 página</translation>
        </message>
        <message>
            <source>A block is lifted by a second person, not by the one who met it.</source>
            <translation>Un bloqueo lo levanta una segunda persona, no quien se encontró con él.</translation>
        </message>
        <message>
            <source>A block is lifted by a second person: write the initials of who answers for it.</source>
            <translation>Un bloqueo lo levanta una segunda persona: escriba las iniciales de quien responde de ello.</translation>
        </message>
        <message>
            <source>A bracket in {language:name} is opened and not closed, or closed and not opened.</source>
            <translation>En {language:name} hay un corchete que se abre y no se cierra, o que se cierra y no se abre.</translation>
        </message>
        <message>
            <source>A certificate behind {whose} has expired; nothing can be proved with it any more.</source>
            <translation>Un certificado en la cadena de {whose} ha caducado; ya no se puede probar nada con él.</translation>
        </message>
        <message>
            <source>A certificate behind {whose} is revoked: {error}</source>
            <translation>Un certificado en la cadena de {whose} está revocado: {error}</translation>
        </message>
        <message>
            <source>A certificate needs the name of the person it is for.</source>
            <translation>Un certificado necesita el nombre de la persona a quien se destina.</translation>
        </message>
        <message>
            <source>A change is open already: one unit of work cannot be opened inside another.</source>
            <translation>Ya hay un cambio en curso: no puede abrirse otro dentro de él.</translation>
        </message>
        <message>
            <source>A change needs a name of one line (at most {longest_label} characters).</source>
            <translation>Un cambio necesita un nombre de una línea (como máximo {longest_label} caracteres).</translation>
        </message>
        <message>
            <source>A change needs its author's initials (at most {longest_author} characters).</source>
            <translation>Un cambio necesita las iniciales de su autor (como máximo {longest_author} caracteres).</translation>
        </message>
        <message>
            <source>A comment is {statuses:name}, not “{status}”.</source>
            <translation>Un comentario es {statuses:name}, no «{status}».</translation>
        </message>
        <message>
            <source>A commitment has a direction: {known:name}; “{direction}” is none.</source>
            <translation>Un compromiso tiene un sentido: {known:name}; «{direction}» no lo es.</translation>
        </message>
        <message>
            <source>A commitment needs a title that says what was promised.</source>
            <translation>Un compromiso necesita un título que diga qué se prometió.</translation>
        </message>
        <message>
            <source>A commitment needs its period: when it starts, and whether it comes every year or once.</source>
            <translation>Un compromiso necesita su período: cuándo empieza y si se repite cada año o es único.</translation>
        </message>
        <message>
            <source>A copy is one of an issued document, or of minutes signed on paper.</source>
            <translation>Un ejemplar lo es de un documento expedido o de un acta firmada en papel.</translation>
        </message>
        <message>
            <source>A copy of an internal paper that went out stays on the list as it was made.</source>
            <translation>Un ejemplar de un documento interno que ya salió queda en la lista tal como se hizo.</translation>
        </message>
        <message>
            <source>A countersigned file carries more signatures than the one before, a time-stamped one more time-stamps.</source>
            <translation>Un archivo refrendado lleva más firmas que el anterior; uno sellado, más sellos de tiempo.</translation>
        </message>
        <message>
            <source>A countersigned file is the same original with the same content; this one is not.</source>
            <translation>Un archivo refrendado es el mismo original con el mismo contenido; este no lo es.</translation>
        </message>
        <message>
            <source>A delegation has no head: name one on each side before the round begins.</source>
            <translation>Una delegación no tiene jefatura: nombre una por cada parte antes de que empiece la ronda.</translation>
        </message>
        <message>
            <source>A delegation has one head: name the new one, and the former one becomes a member.</source>
            <translation>Una delegación tiene una sola jefatura: nombre la nueva y la anterior pasará a ser miembro.</translation>
        </message>
        <message>
            <source>A joint document is made between two parties; this round has {count}.</source>
            <translation>Un documento conjunto se hace entre dos partes; esta ronda tiene {count}.</translation>
        </message>
        <message>
            <source>A language is named for separate volumes only; this layout holds all languages of the document.</source>
            <translation>Solo se indica un idioma para volúmenes separados; esta disposición contiene todos los idiomas del documento.</translation>
        </message>
        <message>
            <source>A later statement superseded this one: it stays as it was recorded.</source>
            <translation>Una declaración posterior sustituyó a esta: queda como se registró.</translation>
        </message>
        <message>
            <source>A marking above its portions needs the reason in writing (compilation).</source>
            <translation>Una marca superior a la de sus porciones necesita el motivo por escrito (compilación).</translation>
        </message>
        <message>
            <source>A marking is never set below what its portions compute to: {banner}.</source>
            <translation>Una marca nunca se fija por debajo de la que resulta de sus porciones: {banner}.</translation>
        </message>
        <message>
            <source>A name of the venue</source>
            <translation>el nombre del lugar de reunión</translation>
        </message>
        <message>
            <source>A note is reconciled with another one, not with itself.</source>
            <translation>Una nota se concilia con otra, no consigo misma.</translation>
        </message>
        <message>
            <source>A note of another round is no ground for these minutes.</source>
            <translation>Una nota de otra ronda no sirve de fundamento para esta acta.</translation>
        </message>
        <message>
            <source>A note that is {state:name} does not become {target:name} again.</source>
            <translation>Una nota que consta como «{state:name}» no vuelve a ser «{target:name}».</translation>
        </message>
        <message>
            <source>A paper needs a title: the first words of it will do.</source>
            <translation>Un documento necesita un título: bastan sus primeras palabras.</translation>
        </message>
        <message>
            <source>A paragraph needs words in at least one language.</source>
            <translation>Un párrafo necesita palabras en al menos un idioma.</translation>
        </message>
        <message>
            <source>A part of the document is too tall for a page and cannot be parted: a row of a table, or the places for signature. Shorten it.</source>
            <translation>Una parte del documento es demasiado alta para una página y no puede dividirse: una fila de un cuadro o los lugares de firma. Acórtela.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Una persona necesita un nombre.</translation>
        </message>
        <message>
            <source>A point that was not said is left as it is, or dismissed.</source>
            <translation>Un punto que no se expuso se deja como está o se descarta.</translation>
        </message>
        <message>
            <source>A portion of this memorandum is classified, so its first page must say by what authority: name who classified it, why or from what it is derived, and when it is to be declassified.</source>
            <translation>Una porción de este memorando está clasificada, de modo que su primera página debe decir con qué autoridad: indique quién la clasificó, por qué o de qué deriva, y cuándo se desclasifica.</translation>
        </message>
        <message>
            <source>A portion of this report is classified, so its first page must say by what authority: name who classified it, why or from what it is derived, and when it is to be declassified.</source>
            <translation>Una porción de este informe está clasificada, de modo que su primera página debe decir con qué autoridad: indique quién la clasificó, por qué o de qué deriva, y cuándo se desclasifica.</translation>
        </message>
        <message>
            <source>A position is delivered in a session of its own round.</source>
            <translation>Una posición se expone en una sesión de su propia ronda.</translation>
        </message>
        <message>
            <source>A position rests on this mandate: choose another one there first.</source>
            <translation>Una posición se apoya en este mandato: elija allí otro primero.</translation>
        </message>
        <message>
            <source>A private observation is its author’s alone: it is not reconciled.</source>
            <translation>Una observación privada es solo de su autor: no se concilia.</translation>
        </message>
        <message>
            <source>A private observation is its author’s alone: nothing is made of it.</source>
            <translation>Una observación privada es solo de su autor: no se saca nada de ella.</translation>
        </message>
        <message>
            <source>A private observation or an impression is never a ground for joint text: leave it out.</source>
            <translation>Una observación privada o una impresión nunca es fundamento de un texto conjunto: déjela fuera.</translation>
        </message>
        <message>
            <source>A recovery key has {groups} groups of {in_group} letters and digits; {count} of 40 were typed.</source>
            <translation>Una clave de recuperación tiene {groups} grupos de {in_group} letras y cifras; se escribieron {count} de 40.</translation>
        </message>
        <message>
            <source>A reported figure is not below zero.</source>
            <translation>Una cifra comunicada no es inferior a cero.</translation>
        </message>
        <message>
            <source>A revision needs words; the raw note stays in any case.</source>
            <translation>Una revisión necesita palabras; la nota original queda en todo caso.</translation>
        </message>
        <message>
            <source>A revision stays as written; write another one.</source>
            <translation>Una revisión queda como se escribió; escriba otra.</translation>
        </message>
        <message>
            <source>A round cannot end before it begins.</source>
            <translation>Una ronda no puede terminar antes de empezar.</translation>
        </message>
        <message>
            <source>A row of a table is too tall for a page and cannot be parted. Shorten it.</source>
            <translation>Una fila de un cuadro es demasiado alta para una página y no puede dividirse. Acórtela.</translation>
        </message>
        <message>
            <source>A scan is a PDF, JPEG, PNG or TIFF; this file is none of them: scan the signed original anew.</source>
            <translation>Una copia escaneada es un PDF, JPEG, PNG o TIFF; este archivo no es nada de eso: escanee de nuevo el original firmado.</translation>
        </message>
        <message>
            <source>A server is backed up with PostgreSQL's own pg_dump.</source>
            <translation>La copia de seguridad de un servidor se hace con el pg_dump de PostgreSQL.</translation>
        </message>
        <message>
            <source>A session cannot end before it begins.</source>
            <translation>Una sesión no puede terminar antes de empezar.</translation>
        </message>
        <message>
            <source>A short name of the party {code}</source>
            <translation>la denominación breve de la parte {code}</translation>
        </message>
        <message>
            <source>A signature field holds something that is not a signature of a known kind.</source>
            <translation>Un campo de firma contiene algo que no es una firma de clase conocida.</translation>
        </message>
        <message>
            <source>A signature that was given stays: it cannot be changed or taken back.</source>
            <translation>Una firma que se dio queda: no puede cambiarse ni retirarse.</translation>
        </message>
        <message>
            <source>A square bracket in {torn} lacks its partner; complete it or take it out.</source>
            <translation>A un corchete en {torn} le falta su pareja; complételo o quítelo.</translation>
        </message>
        <message>
            <source>A table needs at least one column.</source>
            <translation>Un cuadro necesita al menos una columna.</translation>
        </message>
        <message>
            <source>A talking point is delivered in a session of its position's round.</source>
            <translation>Un punto de conversación se expone en una sesión de la ronda de su posición.</translation>
        </message>
        <message>
            <source>A talking point is delivered “no”, “partly” or “yes”, not “{how_far}”.</source>
            <translation>Un punto de conversación se expone “no”, “partly” o “yes”, no «{how_far}».</translation>
        </message>
        <message>
            <source>A talking point needs words; to drop it, remove it.</source>
            <translation>Un punto de conversación necesita palabras; para prescindir de él, quítelo.</translation>
        </message>
        <message>
            <source>A text of {count} letters and figures is too short to be looked for in a file.</source>
            <translation>Un texto de {count} letras y cifras es demasiado corto para buscarlo en un archivo.</translation>
        </message>
        <message>
            <source>A title of the annex</source>
            <translation>el título del anexo</translation>
        </message>
        <message>
            <source>A title of the instrument</source>
            <translation>el título del instrumento</translation>
        </message>
        <message>
            <source>A title of the issue</source>
            <translation>el título del asunto</translation>
        </message>
        <message>
            <source>A title of the item</source>
            <translation>el título del punto</translation>
        </message>
        <message>
            <source>A title of the minutes</source>
            <translation>el título del acta</translation>
        </message>
        <message>
            <source>A title of the office</source>
            <translation>la denominación del cargo</translation>
        </message>
        <message>
            <source>A title of the round</source>
            <translation>el título de la ronda</translation>
        </message>
        <message>
            <source>A title of the talks</source>
            <translation>el título de las conversaciones</translation>
        </message>
        <message>
            <source>A version for round {ordinal} is being prepared already: work on that one.</source>
            <translation>Ya se prepara una versión para la ronda {ordinal}: trabaje en ella.</translation>
        </message>
        <message>
            <source>A version of the agenda that was handed over stays as it was; make a new one.</source>
            <translation>Una versión de la agenda que se entregó queda como estaba; haga una nueva.</translation>
        </message>
        <message>
            <source>A version that was sent stays as it was sent; circulate a new one.</source>
            <translation>Una versión enviada queda como se envió; circule una nueva.</translation>
        </message>
        <message>
            <source>A waiver stays as it was given; take it back and give another one.</source>
            <translation>Un levantamiento queda como se dio; revóquelo y dé otro.</translation>
        </message>
        <message>
            <source>A {label:name} has no field to change here that is called {strange}.</source>
            <translation>{label:name}: no tiene aquí un campo modificable llamado {strange}.</translation>
        </message>
        <message>
            <source>A {label:name} keeps its id.</source>
            <translation>{label:name}: conserva su identificador.</translation>
        </message>
        <message>
            <source>A {label:name} that is {current:name} cannot become {target:name}; next can be: nothing: it is final.</source>
            <translation>{label:name}: el estado «{current:name}» es definitivo; no se pasa a «{target:name}».</translation>
        </message>
        <message>
            <source>A {label:name} that is {current:name} cannot become {target:name}; next can be: {following:name}.</source>
            <translation>{label:name}: del estado «{current:name}» no se pasa a «{target:name}»; puede seguir: {following:name}.</translation>
        </message>
        <message>
            <source>A {label:name} that is {state:name} cannot be deleted.</source>
            <translation>{label:name}: consta como «{state:name}» y no puede eliminarse.</translation>
        </message>
        <message>
            <source>A {label:name} that is {state:name} cannot change: {closed:name}.</source>
            <translation>{label:name}: consta como «{state:name}» y ya no cambia: {closed:name}.</translation>
        </message>
        <message>
            <source>A {state:name} position is history.</source>
            <translation>Una posición que consta como «{state:name}» es historia.</translation>
        </message>
        <message>
            <source>A {state:name} position is history: nobody is asked about it any more.</source>
            <translation>Una posición que consta como «{state:name}» es historia: ya no se consulta a nadie sobre ella.</translation>
        </message>
        <message>
            <source>A {table} needs a value for “{column}”.</source>
            <translation>En «{table}» falta un valor para «{column}».</translation>
        </message>
        <message>
            <source>Accept bracketed words</source>
            <translation>Aceptar las palabras entre corchetes</translation>
        </message>
        <message>
            <source>Action done</source>
            <translation>Tarea cumplida</translation>
        </message>
        <message>
            <source>Action dropped</source>
            <translation>Tarea abandonada</translation>
        </message>
        <message>
            <source>Action open</source>
            <translation>Tarea abierta</translation>
        </message>
        <message>
            <source>Add a commitment</source>
            <translation>Añadir un compromiso</translation>
        </message>
        <message>
            <source>Add a copy to the distribution list</source>
            <translation>Añadir un ejemplar a la lista de distribución</translation>
        </message>
        <message>
            <source>Add a founding instrument</source>
            <translation>Añadir un instrumento constitutivo</translation>
        </message>
        <message>
            <source>Add a mandate</source>
            <translation>Añadir un mandato</translation>
        </message>
        <message>
            <source>Add a member of a delegation</source>
            <translation>Añadir un miembro de una delegación</translation>
        </message>
        <message>
            <source>Add a paragraph</source>
            <translation>Añadir un párrafo</translation>
        </message>
        <message>
            <source>Add a party</source>
            <translation>Añadir una parte</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
        <message>
            <source>Add a session to {what}</source>
            <translation>Añadir una sesión a: {what}</translation>
        </message>
        <message>
            <source>Add a talking point</source>
            <translation>Añadir un punto de conversación</translation>
        </message>
        <message>
            <source>Add a venue</source>
            <translation>Añadir un lugar de reunión</translation>
        </message>
        <message>
            <source>Add a word to the dialogue’s own</source>
            <translation>Añadir una palabra a las propias del diálogo</translation>
        </message>
        <message>
            <source>Add an action</source>
            <translation>Añadir una tarea</translation>
        </message>
        <message>
            <source>Add an agenda item</source>
            <translation>Añadir un punto de la agenda</translation>
        </message>
        <message>
            <source>Add an agenda item in session</source>
            <translation>Añadir un punto de la agenda en sesión</translation>
        </message>
        <message>
            <source>Add an annex</source>
            <translation>Añadir un anexo</translation>
        </message>
        <message>
            <source>Add an issue</source>
            <translation>Añadir un asunto</translation>
        </message>
        <message>
            <source>Add an office</source>
            <translation>Añadir un cargo</translation>
        </message>
        <message>
            <source>Add {n} members of a delegation</source>
            <translation>Añadir {n} miembros de una delegación</translation>
        </message>
        <message>
            <source>Adopt the agenda</source>
            <translation>Adoptar la agenda</translation>
        </message>
        <message>
            <source>Agree the agenda provisionally</source>
            <translation>Acordar provisionalmente la agenda</translation>
        </message>
        <message>
            <source>Agree the minutes</source>
            <translation>Acordar el acta</translation>
        </message>
        <message>
            <source>An action is closed as done or dropped, not “{status}”.</source>
            <translation>Una tarea se cierra como “done” o “dropped”, no «{status}».</translation>
        </message>
        <message>
            <source>An action needs a side that owns it.</source>
            <translation>Una tarea necesita una parte que responda de ella.</translation>
        </message>
        <message>
            <source>An action was made of this note already.</source>
            <translation>De esta nota ya se sacó una tarea.</translation>
        </message>
        <message>
            <source>An agenda has items, sub-items and points; there is nothing below a point.</source>
            <translation>Una agenda tiene puntos, subpuntos y apartados; por debajo de un apartado no hay nada.</translation>
        </message>
        <message>
            <source>An agenda is adopted by both heads of delegation together.</source>
            <translation>Una agenda la adoptan juntas las jefaturas de ambas delegaciones.</translation>
        </message>
        <message>
            <source>An agenda is adopted by the heads of both delegations; one has not agreed yet.</source>
            <translation>Una agenda la adoptan las jefaturas de ambas delegaciones; una todavía no ha dado su acuerdo.</translation>
        </message>
        <message>
            <source>An agenda item is about this issue: it stays in the list.</source>
            <translation>Un punto de la agenda trata de este asunto: queda en la lista.</translation>
        </message>
        <message>
            <source>An agenda item needs a title in at least one language.</source>
            <translation>Un punto de la agenda necesita un título en al menos un idioma.</translation>
        </message>
        <message>
            <source>An agenda that is {state:name} has no step back between the sides.</source>
            <translation>Una agenda que consta como «{state:name}» no tiene paso atrás entre las partes.</translation>
        </message>
        <message>
            <source>An annex holds {known:name}, not “{contents}”.</source>
            <translation>Un anexo contiene {known:name}, no «{contents}».</translation>
        </message>
        <message>
            <source>An annex holds {known:name}, not “{new}”.</source>
            <translation>Un anexo contiene {known:name}, no «{new}».</translation>
        </message>
        <message>
            <source>An annotation stays as written; write another one.</source>
            <translation>Una anotación queda como se escribió; escriba otra.</translation>
        </message>
        <message>
            <source>An answer is {answers:name}, not “{answer}”.</source>
            <translation>Una respuesta es {answers:name}, no «{answer}».</translation>
        </message>
        <message>
            <source>An empty note is not kept: write something first.</source>
            <translation>Una nota vacía no se guarda: escriba algo primero.</translation>
        </message>
        <message>
            <source>An issued document stays as it was issued; register the new file beside it.</source>
            <translation>Un documento expedido queda como se expidió; registre el archivo nuevo a su lado.</translation>
        </message>
        <message>
            <source>An issued document stays in the register: it left the house. Recall its copies instead.</source>
            <translation>Un documento expedido queda en el registro: salió de la casa. Retire en cambio sus ejemplares.</translation>
        </message>
        <message>
            <source>An item can only be put under an item of the same agenda.</source>
            <translation>Un punto solo puede ponerse bajo un punto de la misma agenda.</translation>
        </message>
        <message>
            <source>An item takes between 1 minute and a day, not {minutes} minutes.</source>
            <translation>Un punto dura entre 1 minuto y un día, no {minutes} minutos.</translation>
        </message>
        <message>
            <source>An observed position is taken from a note.</source>
            <translation>Una posición observada se toma de una nota.</translation>
        </message>
        <message>
            <source>An observed position was taken from this note already.</source>
            <translation>De esta nota ya se tomó una posición observada.</translation>
        </message>
        <message>
            <source>An office cannot end before it begins.</source>
            <translation>Un cargo no puede terminar antes de empezar.</translation>
        </message>
        <message>
            <source>Annex {annex}</source>
            <translation>Anexo {annex}</translation>
        </message>
        <message>
            <source>Annex {number} has paragraphs: delete them first.</source>
            <translation>El Anexo {number} tiene párrafos: elimínelos primero.</translation>
        </message>
        <message>
            <source>Annex {number} is still in brackets.</source>
            <translation>El Anexo {number} sigue entre corchetes.</translation>
        </message>
        <message>
            <source>Annex {number} was circulated: its number is cited and stays.</source>
            <translation>El Anexo {number} se circuló: su número se cita y queda.</translation>
        </message>
        <message>
            <source>Annex {number}, title</source>
            <translation>Anexo {number}, título</translation>
        </message>
        <message>
            <source>Annotate a note</source>
            <translation>Anotar al margen de una nota</translation>
        </message>
        <message>
            <source>Another change has been open for ten seconds; this one was not made. Try again.</source>
            <translation>Otro cambio lleva diez segundos en curso; este no se hizo. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Another file took this entry’s place already: countersign the newest one.</source>
            <translation>Otro archivo ya ocupó el lugar de este: refrende el más reciente.</translation>
        </message>
        <message>
            <source>Another paragraph has the same number; numbers are cited and must be used once.</source>
            <translation>Otro párrafo tiene el mismo número; los números se citan y deben usarse una sola vez.</translation>
        </message>
        <message>
            <source>Another program holds the workspace: “{label}” was not saved. Close that program, then try again.</source>
            <translation>Otro programa retiene el espacio de trabajo: el último cambio no se guardó. Cierre ese programa e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Ask an office for clearance</source>
            <translation>Pedir el visto bueno de una oficina</translation>
        </message>
        <message>
            <source>At least one language must be authentic.</source>
            <translation>Al menos un idioma debe ser auténtico.</translation>
        </message>
        <message>
            <source>Attach the scan of the original of {party}</source>
            <translation>Adjuntar la copia escaneada del original de {party}</translation>
        </message>
        <message>
            <source>Begin a delegation with the former list</source>
            <translation>Empezar una delegación con la lista anterior</translation>
        </message>
        <message>
            <source>Begin a position</source>
            <translation>Empezar una posición</translation>
        </message>
        <message>
            <source>Behind paragraph {base} there is no number left after {base} {suffix}.</source>
            <translation>Tras el párrafo {base} no queda número después de {base} {suffix}.</translation>
        </message>
        <message>
            <source>Both notes are {taker}’s: revise one instead.</source>
            <translation>Ambas notas son de {taker}: revise una de ellas.</translation>
        </message>
        <message>
            <source>Bracket words of a paragraph</source>
            <translation>Poner entre corchetes palabras de un párrafo</translation>
        </message>
        <message>
            <source>Bracket {number} does not stand in {where}: bring the languages in step first.</source>
            <translation>El corchete {number} no consta en {where}: ponga primero los idiomas al mismo paso.</translation>
        </message>
        <message>
            <source>Broken pipe</source>
            <translation>conexión interrumpida</translation>
        </message>
        <message>
            <source>Bytes were appended after the last signature ({field}).</source>
            <translation>Se añadieron bytes después de la última firma ({field}).</translation>
        </message>
        <message>
            <source>Cannot allocate memory</source>
            <translation>no hay memoria disponible</translation>
        </message>
        <message>
            <source>Carry items over</source>
            <translation>Trasladar puntos</translation>
        </message>
        <message>
            <source>Change a founding instrument</source>
            <translation>Cambiar un instrumento constitutivo</translation>
        </message>
        <message>
            <source>Change a mandate</source>
            <translation>Cambiar un mandato</translation>
        </message>
        <message>
            <source>Change a person</source>
            <translation>Cambiar una persona</translation>
        </message>
        <message>
            <source>Change a role in a delegation</source>
            <translation>Cambiar una función en una delegación</translation>
        </message>
        <message>
            <source>Change a session</source>
            <translation>Cambiar una sesión</translation>
        </message>
        <message>
            <source>Change a venue</source>
            <translation>Cambiar un lugar de reunión</translation>
        </message>
        <message>
            <source>Change an issue</source>
            <translation>Cambiar un asunto</translation>
        </message>
        <message>
            <source>Change an observed position</source>
            <translation>Cambiar una posición observada</translation>
        </message>
        <message>
            <source>Change an office</source>
            <translation>Cambiar un cargo</translation>
        </message>
        <message>
            <source>Change limits of a position</source>
            <translation>Cambiar los límites de una posición</translation>
        </message>
        <message>
            <source>Change names of a party</source>
            <translation>Cambiar las denominaciones de una parte</translation>
        </message>
        <message>
            <source>Change references of a position</source>
            <translation>Cambiar las referencias de una posición</translation>
        </message>
        <message>
            <source>Change the dialogue</source>
            <translation>Cambiar el diálogo</translation>
        </message>
        <message>
            <source>Change the joint annotation of {what}</source>
            <translation>Cambiar la anotación conjunta: {what}</translation>
        </message>
        <message>
            <source>Change the list of short forms</source>
            <translation>Cambiar la lista de formas abreviadas</translation>
        </message>
        <message>
            <source>Change the plan of {what}</source>
            <translation>Cambiar la previsión: {what}</translation>
        </message>
        <message>
            <source>Change when a talking point is used</source>
            <translation>Cambiar cuándo se usa un punto de conversación</translation>
        </message>
        <message>
            <source>Change {what}</source>
            <translation>Cambiar: {what}</translation>
        </message>
        <message>
            <source>Choose the notes that are restated; a paragraph without notes is simply added.</source>
            <translation>Elija las notas que se reformulan; un párrafo sin notas simplemente se añade.</translation>
        </message>
        <message>
            <source>Choose the positions to be marked as delivered.</source>
            <translation>Elija las posiciones que se marcan como expuestas.</translation>
        </message>
        <message>
            <source>Choose what is to be dismissed.</source>
            <translation>Elija qué se descarta.</translation>
        </message>
        <message>
            <source>Circulate the minutes</source>
            <translation>Circular el acta</translation>
        </message>
        <message>
            <source>Clear a position</source>
            <translation>Dar visto bueno a una posición</translation>
        </message>
        <message>
            <source>Close the agenda</source>
            <translation>Cerrar la agenda</translation>
        </message>
        <message>
            <source>Conclude {what}</source>
            <translation>Dar por tratado: {what}</translation>
        </message>
        <message>
            <source>Confirm an observed position</source>
            <translation>Confirmar una posición observada</translation>
        </message>
        <message>
            <source>Confirm {language:name} of a paragraph</source>
            <translation>Confirmar el {language:name} de un párrafo</translation>
        </message>
        <message>
            <source>Confirmation by {party}</source>
            <translation>Confirmación de {party}</translation>
        </message>
        <message>
            <source>Connection refused</source>
            <translation>se rechazó la conexión</translation>
        </message>
        <message>
            <source>Connection reset by peer</source>
            <translation>el otro extremo cortó la conexión</translation>
        </message>
        <message>
            <source>Connection timed out</source>
            <translation>se agotó el tiempo de la conexión</translation>
        </message>
        <message>
            <source>Consultation on a release</source>
            <translation>Consulta sobre una divulgación</translation>
        </message>
        <message>
            <source>Copy {number} of {total} cannot be: copies are numbered from 1.</source>
            <translation>El ejemplar {number} de {total} no puede ser: los ejemplares se numeran desde el 1.</translation>
        </message>
        <message>
            <source>Copy {number} of {total} of an internal paper</source>
            <translation>Ejemplar {number} de {total} de un documento interno</translation>
        </message>
        <message>
            <source>Copy {number} was recalled already.</source>
            <translation>El ejemplar {number} ya se retiró.</translation>
        </message>
        <message>
            <source>Correct signed minutes</source>
            <translation>Corregir el acta firmada</translation>
        </message>
        <message>
            <source>Credentials for the time-stamp authority do not belong into its address; give them apart.</source>
            <translation>Las credenciales de la autoridad de sellado no van en su dirección; indíquelas aparte.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Las fechas</translation>
        </message>
        <message>
            <source>Dates are the same in all languages.</source>
            <translation>Las fechas son las mismas en todos los idiomas.</translation>
        </message>
        <message>
            <source>Defer {what}</source>
            <translation>Aplazar: {what}</translation>
        </message>
        <message>
            <source>Delete a paragraph</source>
            <translation>Eliminar un párrafo</translation>
        </message>
        <message>
            <source>Delete a reported figure</source>
            <translation>Eliminar una cifra comunicada</translation>
        </message>
        <message>
            <source>Delete an annex</source>
            <translation>Eliminar un anexo</translation>
        </message>
        <message>
            <source>Delete {what}</source>
            <translation>Eliminar: {what}</translation>
        </message>
        <message>
            <source>Device or resource busy</source>
            <translation>el dispositivo está ocupado</translation>
        </message>
        <message>
            <source>Directory not empty</source>
            <translation>la carpeta no está vacía</translation>
        </message>
        <message>
            <source>Discard the report of a day</source>
            <translation>Descartar el informe de una jornada</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>se agotó el espacio asignado en el disco</translation>
        </message>
        <message>
            <source>Dismiss a proposed position</source>
            <translation>Descartar una posición propuesta</translation>
        </message>
        <message>
            <source>Dismiss a proposed talking point</source>
            <translation>Descartar un punto de conversación propuesto</translation>
        </message>
        <message>
            <source>Documents cannot be made in “{language}”: there are phrases for {present} only.</source>
            <translation>No pueden hacerse documentos en «{language}»: solo hay fórmulas para {present}.</translation>
        </message>
        <message>
            <source>Drop a request for clearance</source>
            <translation>Dejar de pedir un visto bueno</translation>
        </message>
        <message>
            <source>Drop bracketed words</source>
            <translation>Suprimir las palabras entre corchetes</translation>
        </message>
        <message>
            <source>Edit a commitment</source>
            <translation>Modificar un compromiso</translation>
        </message>
        <message>
            <source>Edit a copy</source>
            <translation>Modificar un ejemplar</translation>
        </message>
        <message>
            <source>Edit a reported figure</source>
            <translation>Modificar una cifra comunicada</translation>
        </message>
        <message>
            <source>Edit an action</source>
            <translation>Modificar una tarea</translation>
        </message>
        <message>
            <source>Edit an annex</source>
            <translation>Modificar un anexo</translation>
        </message>
        <message>
            <source>Entries of a shared server are not set aside on this computer: they wait in memory.</source>
            <translation>Las notas de un servidor compartido no se apartan en este equipo: esperan en la memoria.</translation>
        </message>
        <message>
            <source>Every paragraph number is used once.</source>
            <translation>Cada número de párrafo se usa una sola vez.</translation>
        </message>
        <message>
            <source>Every place for signature has its name.</source>
            <translation>Cada lugar de firma tiene su nombre.</translation>
        </message>
        <message>
            <source>Every text stands in every language.</source>
            <translation>Cada texto consta en todos los idiomas.</translation>
        </message>
        <message>
            <source>Exchange the agenda</source>
            <translation>Intercambiar la agenda</translation>
        </message>
        <message>
            <source>Expecting ',' delimiter</source>
            <translation>falta «,»</translation>
        </message>
        <message>
            <source>Expecting ':' delimiter</source>
            <translation>falta «:»</translation>
        </message>
        <message>
            <source>Expecting property name enclosed in double quotes</source>
            <translation>falta un nombre entre comillas dobles</translation>
        </message>
        <message>
            <source>Expecting value</source>
            <translation>falta un valor</translation>
        </message>
        <message>
            <source>Extra data</source>
            <translation>sobran datos</translation>
        </message>
        <message>
            <source>Field {field} closes the document and must be signed last; the other field comes first.</source>
            <translation>El campo {field} cierra el documento y debe firmarse en último lugar; antes va el otro campo.</translation>
        </message>
        <message>
            <source>Field {field} could not be signed: {error}. The file is unchanged.</source>
            <translation>El campo {field} no pudo firmarse: {error}. El archivo no ha cambiado.</translation>
        </message>
        <message>
            <source>Field {field} has no description for readers who hear the document; export the PDF again.</source>
            <translation>El campo {field} no tiene descripción para quienes escuchan el documento; exporte de nuevo el PDF.</translation>
        </message>
        <message>
            <source>Field {field} is already signed.</source>
            <translation>El campo {field} ya está firmado.</translation>
        </message>
        <message>
            <source>Field {field} was signed with a certificate of {name} that is not the one agreed for it.</source>
            <translation>El campo {field} se firmó con un certificado de {name} que no es el convenido para él.</translation>
        </message>
        <message>
            <source>Field {name} appears {count} times.</source>
            <translation>El campo {name} aparece {count} veces.</translation>
        </message>
        <message>
            <source>Field {name} is not signed.</source>
            <translation>El campo {name} no está firmado.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Las cifras</translation>
        </message>
        <message>
            <source>Figures are the same in all languages.</source>
            <translation>Las cifras son las mismas en todos los idiomas.</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>el archivo ya existe</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>el nombre del archivo es demasiado largo</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>el archivo es demasiado grande</translation>
        </message>
        <message>
            <source>Found the dialogue</source>
            <translation>Fundar el diálogo</translation>
        </message>
        <message>
            <source>Group {n} of the recovery key, “{group}”, is mistyped.</source>
            <translation>El grupo {n} de la clave de recuperación, «{group}», está mal escrito.</translation>
        </message>
        <message>
            <source>Host is down</source>
            <translation>el equipo no está en marcha</translation>
        </message>
        <message>
            <source>Illegal trailing comma before end of array</source>
            <translation>sobra una coma al final de la lista</translation>
        </message>
        <message>
            <source>Illegal trailing comma before end of object</source>
            <translation>sobra una coma al final del objeto</translation>
        </message>
        <message>
            <source>Import dialogue file</source>
            <translation>Importar un archivo de diálogo</translation>
        </message>
        <message>
            <source>In field {field} {fault}.</source>
            <translation>En el campo {field}, {fault}.</translation>
        </message>
        <message>
            <source>In the key file {origin} the certificate does not belong to the key; ask for a new one.</source>
            <translation>En el archivo de clave {origin} el certificado no corresponde a la clave; pida uno nuevo.</translation>
        </message>
        <message>
            <source>Initial the minutes</source>
            <translation>Rubricar el acta</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>error de lectura o escritura</translation>
        </message>
        <message>
            <source>Install a font</source>
            <translation>Instale una fuente</translation>
        </message>
        <message>
            <source>Install the program with its extra “cjk”, or a font</source>
            <translation>Instale el programa con su complemento «cjk», o una fuente</translation>
        </message>
        <message>
            <source>Internal comment on the minutes</source>
            <translation>Comentario interno sobre el acta</translation>
        </message>
        <message>
            <source>Interrupted system call</source>
            <translation>llamada al sistema interrumpida</translation>
        </message>
        <message>
            <source>Invalid \escape</source>
            <translation>secuencia de escape no válida</translation>
        </message>
        <message>
            <source>Invalid \uXXXX escape</source>
            <translation>secuencia \uXXXX no válida</translation>
        </message>
        <message>
            <source>Invalid argument</source>
            <translation>argumento no válido</translation>
        </message>
        <message>
            <source>Invalid control character at</source>
            <translation>carácter de control no permitido</translation>
        </message>
        <message>
            <source>Invalid cross-device link</source>
            <translation>los dos lugares están en unidades distintas</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <source>Item {number} cannot be deleted: a {label:name} refers to it.</source>
            <translation>El punto {number} no puede eliminarse, porque remite a él: {label:name}.</translation>
        </message>
        <message>
            <source>Item {number} cannot be put under itself.</source>
            <translation>El punto {number} no puede ponerse bajo sí mismo.</translation>
        </message>
        <message>
            <source>Item {number} is on this agenda already.</source>
            <translation>El punto {number} ya está en esta agenda.</translation>
        </message>
        <message>
            <source>Item {number} is withdrawn already.</source>
            <translation>El punto {number} ya está retirado.</translation>
        </message>
        <message>
            <source>Item {number} is {state:name}: take it up again before it can be considered.</source>
            <translation>El punto {number} consta como «{state:name}»: retómelo antes de que pueda tratarse.</translation>
        </message>
        <message>
            <source>Item {number} is {state:name}; it cannot be {event:name} now.</source>
            <translation>El punto {number} consta como «{state:name}»; ahora no puede pasar a «{event:name}».</translation>
        </message>
        <message>
            <source>Leave homework that was noted</source>
            <translation>Dejar sin seguimiento una tarea anotada</translation>
        </message>
        <message>
            <source>Let a block of the pre-flight stand again</source>
            <translation>Restablecer un bloqueo de la comprobación previa</translation>
        </message>
        <message>
            <source>Let the minutes lapse</source>
            <translation>Dejar caducar el acta</translation>
        </message>
        <message>
            <source>Level {level} needs a time-stamp authority: name one, or sign at B-B now and time-stamp later.</source>
            <translation>El nivel {level} necesita una autoridad de sellado de tiempo: indique una, o firme ahora en B-B y selle después.</translation>
        </message>
        <message>
            <source>Level {level} needs revocation data: give revocation lists, or allow asking for them online.</source>
            <translation>El nivel {level} necesita datos de revocación: aporte listas de revocación o permita pedirlas en línea.</translation>
        </message>
        <message>
            <source>Levels of different schemes are never equated: {foreign} beside {id}.</source>
            <translation>Los grados de esquemas distintos nunca se equiparan: {foreign} junto a {id}.</translation>
        </message>
        <message>
            <source>Lift a block of the pre-flight at {place}</source>
            <translation>Levantar un bloqueo de la comprobación previa en {place}</translation>
        </message>
        <message>
            <source>Lifting a block needs the reason in writing.</source>
            <translation>Levantar un bloqueo exige el motivo por escrito.</translation>
        </message>
        <message>
            <source>Line {number} of the audit trail cannot be read: it was cut or altered.</source>
            <translation>La línea {number} del registro de auditoría no puede leerse: fue cortada o alterada.</translation>
        </message>
        <message>
            <source>Make a internal comment {state:name}</source>
            <translation>Comentario interno: «{state:name}»</translation>
        </message>
        <message>
            <source>Make a position current</source>
            <translation>Poner en vigor una posición</translation>
        </message>
        <message>
            <source>Make a shared comment {state:name}</source>
            <translation>Comentario compartido: «{state:name}»</translation>
        </message>
        <message>
            <source>Make an action of a note</source>
            <translation>Sacar una tarea de una nota</translation>
        </message>
        <message>
            <source>Make an internal comment {state:name}</source>
            <translation>Comentario interno: «{state:name}»</translation>
        </message>
        <message>
            <source>Make {what} {state:name}</source>
            <translation>Estado «{state:name}»: {what}</translation>
        </message>
        <message>
            <source>Mark a paragraph ad referendum</source>
            <translation>Marcar un párrafo ad referéndum</translation>
        </message>
        <message>
            <source>Mark a position</source>
            <translation>Marcar una posición</translation>
        </message>
        <message>
            <source>Minutes archived</source>
            <translation>Acta archivada</translation>
        </message>
        <message>
            <source>Minutes become {target:name} by an act of the heads of delegation.</source>
            <translation>El acta pasa a «{target:name}» por un acto de las jefaturas de delegación.</translation>
        </message>
        <message>
            <source>Minutes distributed</source>
            <translation>Acta distribuida</translation>
        </message>
        <message>
            <source>Minutes hold headings, paragraphs and annexes; this text has other parts between them.</source>
            <translation>Un acta contiene encabezamientos, párrafos y anexos; este texto tiene otras partes entre ellos.</translation>
        </message>
        <message>
            <source>Move a member of a delegation</source>
            <translation>Mover un miembro de una delegación</translation>
        </message>
        <message>
            <source>Move a paragraph</source>
            <translation>Mover un párrafo</translation>
        </message>
        <message>
            <source>Move a session</source>
            <translation>Mover una sesión</translation>
        </message>
        <message>
            <source>Move a talking point</source>
            <translation>Mover un punto de conversación</translation>
        </message>
        <message>
            <source>Move an issue</source>
            <translation>Mover un asunto</translation>
        </message>
        <message>
            <source>Move {what}</source>
            <translation>Mover: {what}</translation>
        </message>
        <message>
            <source>NOT needs something to search in: write, for example, visas NOT parcels.</source>
            <translation>NOT necesita algo en que buscar: escriba, por ejemplo, visados NOT paquetes.</translation>
        </message>
        <message>
            <source>Name a head of delegation</source>
            <translation>Nombrar la jefatura de una delegación</translation>
        </message>
        <message>
            <source>Name or service not known</source>
            <translation>no se conoce el nombre del servidor</translation>
        </message>
        <message>
            <source>Name the proposer of a bracket</source>
            <translation>Nombrar al proponente de un corchete</translation>
        </message>
        <message>
            <source>Neither considered, deferred nor withdrawn: item {items:and}.</source>
            <translation>Ni tratado, ni aplazado, ni retirado: punto {items:and}.</translation>
        </message>
        <message>
            <source>Network is down</source>
            <translation>la red no funciona</translation>
        </message>
        <message>
            <source>Network is unreachable</source>
            <translation>no se puede acceder a la red</translation>
        </message>
        <message>
            <source>No bracket is open.</source>
            <translation>No hay corchetes abiertos.</translation>
        </message>
        <message>
            <source>No ceiling is set on this computer for {name}. {banner} was not stored: ask the administrator to set one, or use a machine cleared for it.</source>
            <translation>En este equipo no se ha fijado un tope para {name}. No se guardó nada con la marca {banner}: pida al administrador que fije uno, o use un equipo autorizado para ello.</translation>
        </message>
        <message>
            <source>No certificate answers to “{wanted}”: {known:semicolons}.</source>
            <translation>Ningún certificado responde a «{wanted}»: {known:semicolons}.</translation>
        </message>
        <message>
            <source>No document with this content was issued from this workspace.</source>
            <translation>Ningún documento con este contenido se expidió desde este espacio de trabajo.</translation>
        </message>
        <message>
            <source>No font has the character {named}, in {where}: “{excerpt}”. {advice} that has it and may be embedded, or write it otherwise.</source>
            <translation>Ninguna fuente tiene el carácter {named}, en {where}: «{excerpt}». {advice} que lo tenga y pueda incrustarse, o escríbalo de otro modo.</translation>
        </message>
        <message>
            <source>No head of delegation is named for {party}; choose who signs.</source>
            <translation>No se ha nombrado jefatura de delegación para {party}; elija quién firma.</translation>
        </message>
        <message>
            <source>No individual is named outside lists, opening paragraph and signatures.</source>
            <translation>No se nombra a ninguna persona fuera de las listas, el párrafo inicial y las firmas.</translation>
        </message>
        <message>
            <source>No marking of one side is in the text.</source>
            <translation>En el texto no hay ninguna clasificación de una sola parte.</translation>
        </message>
        <message>
            <source>No marking schemes were found in {folder}: install the program again.</source>
            <translation>No se encontraron esquemas de marcas en {folder}: instale de nuevo el programa.</translation>
        </message>
        <message>
            <source>No notes that may be used were taken on {on}: a report is made from notes.</source>
            <translation>El {on} no se tomaron notas que puedan usarse: un informe se hace a partir de notas.</translation>
        </message>
        <message>
            <source>No notes that may be used were taken there: a memorandum of conversation is made from notes.</source>
            <translation>Allí no se tomaron notas que puedan usarse: un memorando de conversación se hace a partir de notas.</translation>
        </message>
        <message>
            <source>No office has been asked yet: name those whose clearance the position needs.</source>
            <translation>Todavía no se ha consultado a ninguna oficina: indique aquellas cuyo visto bueno necesita la posición.</translation>
        </message>
        <message>
            <source>No office has been asked.</source>
            <translation>No se ha consultado a ninguna oficina.</translation>
        </message>
        <message>
            <source>No other place takes the notes: they are in memory only. Choose a second place, for example a stick.</source>
            <translation>Ningún otro lugar guarda las notas: solo están en la memoria. Elija un segundo lugar, por ejemplo una memoria USB.</translation>
        </message>
        <message>
            <source>No point of this position was ticked as said in this round: it was not delivered.</source>
            <translation>En esta ronda no se marcó como dicho ningún punto de esta posición: no se expuso.</translation>
        </message>
        <message>
            <source>No released version {number} is planned: say first what is withheld.</source>
            <translation>No está prevista ninguna versión divulgada {number}: diga primero qué se reserva.</translation>
        </message>
        <message>
            <source>No route to host</source>
            <translation>no hay ruta hasta el servidor</translation>
        </message>
        <message>
            <source>No run of words is shared with an internal text.</source>
            <translation>Ninguna secuencia de palabras coincide con un texto interno.</translation>
        </message>
        <message>
            <source>No session is planned: plan the first one before the round begins.</source>
            <translation>No hay ninguna sesión prevista: prevea la primera antes de que empiece la ronda.</translation>
        </message>
        <message>
            <source>No signature in ink is recorded under the original of {held_by}: record it first (Sign…, On paper).</source>
            <translation>No consta ninguna firma manuscrita en el original de {held_by}: regístrela primero (Firmar…, En papel).</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>no queda espacio en el disco</translation>
        </message>
        <message>
            <source>No such device</source>
            <translation>no existe el dispositivo</translation>
        </message>
        <message>
            <source>No such device or address</source>
            <translation>no existe el dispositivo o la dirección</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>no existe el archivo o la carpeta</translation>
        </message>
        <message>
            <source>No title in “{language}”: item {items:and}.</source>
            <translation>Sin título en «{language}»: punto {items:and}.</translation>
        </message>
        <message>
            <source>No token is in the reader: put it in and try again.</source>
            <translation>No hay ningún token en el lector: insértelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>no es una carpeta</translation>
        </message>
        <message>
            <source>Note ({kind:name})</source>
            <translation>Nota ({kind:name})</translation>
        </message>
        <message>
            <source>Note ({kind:name}) on item {number}</source>
            <translation>Nota ({kind:name}) sobre el punto {number}</translation>
        </message>
        <message>
            <source>Note attendance</source>
            <translation>Anotar la asistencia</translation>
        </message>
        <message>
            <source>Note delivery of a position</source>
            <translation>Anotar que se expuso una posición</translation>
        </message>
        <message>
            <source>Note delivery of a talking point</source>
            <translation>Anotar que se expuso un punto de conversación</translation>
        </message>
        <message>
            <source>Note edited</source>
            <translation>Nota revisada</translation>
        </message>
        <message>
            <source>Note locked</source>
            <translation>Nota bloqueada</translation>
        </message>
        <message>
            <source>Note reconciled</source>
            <translation>Nota conciliada</translation>
        </message>
        <message>
            <source>Notes are locked when the minutes are signed, not by hand.</source>
            <translation>Las notas se bloquean cuando se firma el acta, no a mano.</translation>
        </message>
        <message>
            <source>Notes of {taker} ({times}) differ from what was read before. Raw notes never change: ask {taker} why. Nothing was taken in.</source>
            <translation>Notas de {taker} ({times}) difieren de lo leído antes. Las notas originales nunca cambian: pregunte a {taker} por qué. No se incorporó nada.</translation>
        </message>
        <message>
            <source>Notes of {taker} ({times}) have a revision that was altered since it was read: ask {taker} why. Nothing was taken in.</source>
            <translation>Notas de {taker} ({times}) tienen una revisión que se alteró después de leída: pregunte a {taker} por qué. No se incorporó nada.</translation>
        </message>
        <message>
            <source>Nothing is withheld: choose paragraphs, annexes or words, or hand over the minutes.</source>
            <translation>No se reserva nada: elija párrafos, anexos o palabras, o entregue el acta.</translation>
        </message>
        <message>
            <source>Nothing proves that the certificate of {whose} is not revoked: give the revocation list of {issuer}, allow asking for it online, or choose level B-T.</source>
            <translation>Nada prueba que el certificado de {whose} no esté revocado: aporte la lista de revocación de {issuer}, permita pedirla en línea o elija el nivel B-T.</translation>
        </message>
        <message>
            <source>Nothing sat on that day.</source>
            <translation>Ese día no hubo ninguna sesión.</translation>
        </message>
        <message>
            <source>Nothing was chosen: name the items, paragraphs or annexes that the extract is to hold.</source>
            <translation>No se eligió nada: indique los puntos, párrafos o anexos que ha de contener el extracto.</translation>
        </message>
        <message>
            <source>Nothing was read in: at “{place}” the file says “{words}”, and this workspace would print “{others}”.</source>
            <translation>No se incorporó nada: en «{place}» el archivo dice «{words}», y este espacio de trabajo imprimiría «{others}».</translation>
        </message>
        <message>
            <source>Nothing was read in: the file holds parts that this workspace would print otherwise.</source>
            <translation>No se incorporó nada: el archivo contiene partes que este espacio de trabajo imprimiría de otro modo.</translation>
        </message>
        <message>
            <source>Nothing was released: words that are withheld elsewhere still stand in {place}.</source>
            <translation>No se divulgó nada: palabras que se reservan en otro lugar siguen figurando en {place}.</translation>
        </message>
        <message>
            <source>Nothing was released: {fault}.</source>
            <translation>No se divulgó nada: {fault}.</translation>
        </message>
        <message>
            <source>Nothing was written: the file holds {some:semicolons}. Word the joint text anew, or have a second person answer for it.</source>
            <translation>No se escribió nada: el archivo contiene {some:semicolons}. Redacte de nuevo el texto conjunto, o haga que una segunda persona responda de ello.</translation>
        </message>
        <message>
            <source>Offer an alternative to a bracket</source>
            <translation>Ofrecer una alternativa a un corchete</translation>
        </message>
        <message>
            <source>One of these notes is not there any more: open the list again.</source>
            <translation>Una de estas notas ya no existe: abra de nuevo la lista.</translation>
        </message>
        <message>
            <source>One side has signed: the text cannot be reopened any more.</source>
            <translation>Una de las partes ha firmado: el texto ya no puede reabrirse.</translation>
        </message>
        <message>
            <source>Only PostgreSQL servers can be shared by several desks: write postgresql://user@host/database.</source>
            <translation>Varias mesas solo pueden compartir servidores PostgreSQL: escriba postgresql://user@host/database.</translation>
        </message>
        <message>
            <source>Only a later statement of the same side on the same issue can supersede this one.</source>
            <translation>Solo una declaración posterior de la misma parte sobre el mismo asunto puede sustituir a esta.</translation>
        </message>
        <message>
            <source>Only a workspace on a server has other desks to listen to.</source>
            <translation>Solo un espacio de trabajo en un servidor tiene otras mesas a las que atender.</translation>
        </message>
        <message>
            <source>Only homework is left: this note is none.</source>
            <translation>Solo se dejan sin seguimiento las tareas: esta nota no lo es.</translation>
        </message>
        <message>
            <source>Only our own side delivers our points: this note is of somebody else.</source>
            <translation>Nuestros puntos solo los expone nuestra parte: esta nota es de otra persona.</translation>
        </message>
        <message>
            <source>Only somebody on the same side's list can be replaced, and by somebody else.</source>
            <translation>Solo puede sustituirse a quien figura en la lista de la misma parte, y por otra persona.</translation>
        </message>
        <message>
            <source>Only the fact that version {number} was sent is known; its text is not kept here.</source>
            <translation>Solo se sabe que la versión {number} se envió; su texto no se guarda aquí.</translation>
        </message>
        <message>
            <source>Only the {allowed:name or} can make a {label:name} {target:name}, not the {by:name}.</source>
            <translation>{label:name}: solo puede pasarlo a «{target:name}» {allowed:name or}, no {by:name}.</translation>
        </message>
        <message>
            <source>Only what the other side said is observed: this note is of our own side, or of nobody known.</source>
            <translation>Solo se observa lo que dijo la otra parte: esta nota es de nuestra parte, o de nadie conocido.</translation>
        </message>
        <message>
            <source>Only {taker}, who took this note, revises it. Add an annotation beside it instead.</source>
            <translation>Solo {taker}, que tomó esta nota, la revisa. Añada en cambio una anotación a su lado.</translation>
        </message>
        <message>
            <source>Open a new version of a position</source>
            <translation>Abrir una versión nueva de una posición</translation>
        </message>
        <message>
            <source>Open brackets differ ({told}); {tail}</source>
            <translation>Los corchetes abiertos difieren ({told}); {tail}</translation>
        </message>
        <message>
            <source>Open draft minutes</source>
            <translation>Abrir un proyecto de acta</translation>
        </message>
        <message>
            <source>Open round {number}</source>
            <translation>Abrir la ronda {number}</translation>
        </message>
        <message>
            <source>Operation not permitted</source>
            <translation>operación no permitida</translation>
        </message>
        <message>
            <source>Operation not supported</source>
            <translation>operación no admitida</translation>
        </message>
        <message>
            <source>Operation timed out</source>
            <translation>se agotó el tiempo de espera</translation>
        </message>
        <message>
            <source>Our own positions are cleared, never observed: record what the other side said.</source>
            <translation>Nuestras posiciones reciben visto bueno, nunca se observan: registre lo que dijo la otra parte.</translation>
        </message>
        <message>
            <source>Our own side is the originator, the other one the other side.</source>
            <translation>Nuestra parte es el originador; la otra es la otra parte.</translation>
        </message>
        <message>
            <source>PIN of the token {label}</source>
            <translation>PIN del token {label}</translation>
        </message>
        <message>
            <source>PIN of the token {label} ({left})</source>
            <translation>PIN del token {label} ({left})</translation>
        </message>
        <message>
            <source>Paragraph {number} belongs to other minutes.</source>
            <translation>El párrafo {number} pertenece a otra acta.</translation>
        </message>
        <message>
            <source>Paragraph {number} has no text in {language:name} yet.</source>
            <translation>El párrafo {number} todavía no tiene texto en {language:name}.</translation>
        </message>
        <message>
            <source>Paragraph {number} has {count} brackets; there is no bracket {bracket}.</source>
            <translation>El párrafo {number} tiene {count} corchetes; no hay corchete {bracket}.</translation>
        </message>
        <message>
            <source>Paragraph {number} still stands in a language that the file does not hold.</source>
            <translation>El párrafo {number} sigue en un idioma que el archivo no contiene.</translation>
        </message>
        <message>
            <source>Paragraph {number} was circulated: its number and place stay. Word it anew or bracket it.</source>
            <translation>El párrafo {number} se circuló: su número y su lugar quedan. Redáctelo de nuevo o póngalo entre corchetes.</translation>
        </message>
        <message>
            <source>Paragraph {number} was not accepted ad referendum: there is nothing to confirm.</source>
            <translation>El párrafo {number} no se aceptó ad referéndum: no hay nada que confirmar.</translation>
        </message>
        <message>
            <source>Paragraph {number} was worded anew while the words were selected: select them again.</source>
            <translation>El párrafo {number} se redactó de nuevo mientras se seleccionaban las palabras: selecciónelas otra vez.</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>no hay permiso</translation>
        </message>
        <message>
            <source>Place a paragraph</source>
            <translation>Situar un párrafo</translation>
        </message>
        <message>
            <source>Plan the signing of the minutes</source>
            <translation>Prever la firma del acta</translation>
        </message>
        <message>
            <source>Plan {identifier}</source>
            <translation>Prever {identifier}</translation>
        </message>
        <message>
            <source>Private observation</source>
            <translation>Observación privada</translation>
        </message>
        <message>
            <source>Private observation on item {number}</source>
            <translation>Observación privada sobre el punto {number}</translation>
        </message>
        <message>
            <source>Propose the agenda</source>
            <translation>Proponer la agenda</translation>
        </message>
        <message>
            <source>Read minutes in</source>
            <translation>Incorporar un acta leída</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>el sistema de archivos es de solo lectura</translation>
        </message>
        <message>
            <source>Recall a copy</source>
            <translation>Retirar un ejemplar</translation>
        </message>
        <message>
            <source>Receipt for a copy</source>
            <translation>Acuse de recibo de un ejemplar</translation>
        </message>
        <message>
            <source>Reconcile two notes</source>
            <translation>Conciliar dos notas</translation>
        </message>
        <message>
            <source>Record a clearance</source>
            <translation>Registrar un visto bueno</translation>
        </message>
        <message>
            <source>Record an observed position</source>
            <translation>Registrar una posición observada</translation>
        </message>
        <message>
            <source>Record an observed position from a note</source>
            <translation>Registrar una posición observada a partir de una nota</translation>
        </message>
        <message>
            <source>Records are changed inside workspace.change() and as objects only; this statement was refused.</source>
            <translation>Los registros solo se cambian dentro de workspace.change() y como objetos; esta instrucción se rechazó.</translation>
        </message>
        <message>
            <source>Redo: {change}</source>
            <translation>Hacer de nuevo: {change}</translation>
        </message>
        <message>
            <source>Register a paper</source>
            <translation>Registrar un documento</translation>
        </message>
        <message>
            <source>Register {kind:name}, original of {party}</source>
            <translation>Registrar: {kind:name}, original de {party}</translation>
        </message>
        <message>
            <source>Rejected: {reason}</source>
            <translation>Rechazado: {reason}</translation>
        </message>
        <message>
            <source>Rejected: {reason} (and {more} more)</source>
            <translation>Rechazado: {reason} (y {more} más)</translation>
        </message>
        <message>
            <source>Released versions are numbered from 1.</source>
            <translation>Las versiones divulgadas se numeran desde el 1.</translation>
        </message>
        <message>
            <source>Remote I/O error</source>
            <translation>error de entrada o salida remoto</translation>
        </message>
        <message>
            <source>Remove a founding instrument</source>
            <translation>Quitar un instrumento constitutivo</translation>
        </message>
        <message>
            <source>Remove a mandate</source>
            <translation>Quitar un mandato</translation>
        </message>
        <message>
            <source>Remove a member of a delegation</source>
            <translation>Quitar un miembro de una delegación</translation>
        </message>
        <message>
            <source>Remove a person</source>
            <translation>Quitar una persona</translation>
        </message>
        <message>
            <source>Remove a session</source>
            <translation>Quitar una sesión</translation>
        </message>
        <message>
            <source>Remove a talking point</source>
            <translation>Quitar un punto de conversación</translation>
        </message>
        <message>
            <source>Remove an issue</source>
            <translation>Quitar un asunto</translation>
        </message>
        <message>
            <source>Renumber the minutes</source>
            <translation>Numerar de nuevo el acta</translation>
        </message>
        <message>
            <source>Reopen an action</source>
            <translation>Reabrir una tarea</translation>
        </message>
        <message>
            <source>Reopen the minutes</source>
            <translation>Reabrir el acta</translation>
        </message>
        <message>
            <source>Replace a member of a delegation</source>
            <translation>Sustituir a un miembro de una delegación</translation>
        </message>
        <message>
            <source>Report a figure</source>
            <translation>Comunicar una cifra</translation>
        </message>
        <message>
            <source>Resource temporarily unavailable</source>
            <translation>recurso no disponible por ahora</translation>
        </message>
        <message>
            <source>Restate notes for the minutes</source>
            <translation>Reformular notas para el acta</translation>
        </message>
        <message>
            <source>Retitle {what}</source>
            <translation>Cambiar el título: {what}</translation>
        </message>
        <message>
            <source>Revise a note</source>
            <translation>Revisar una nota</translation>
        </message>
        <message>
            <source>Revocation list {number} cannot be read; give it as PEM or DER.</source>
            <translation>La lista de revocación {number} no puede leerse; apórtela como PEM o DER.</translation>
        </message>
        <message>
            <source>Round {ordinal} has its minutes already.</source>
            <translation>La ronda {ordinal} ya tiene su acta.</translation>
        </message>
        <message>
            <source>Round {ordinal} has minutes already, and they read otherwise. Nothing was changed: read the file into a new workspace to look at it.</source>
            <translation>La ronda {ordinal} ya tiene acta, y dice otra cosa. No se cambió nada: lea el archivo en un espacio de trabajo nuevo para verlo.</translation>
        </message>
        <message>
            <source>Round {ordinal} has no agenda yet: add its first item.</source>
            <translation>La ronda {ordinal} todavía no tiene agenda: añada su primer punto.</translation>
        </message>
        <message>
            <source>Row {number} of the table has {cells} cells, but there are {columns} columns.</source>
            <translation>La fila {number} del cuadro tiene {cells} celdas, pero hay {columns} columnas.</translation>
        </message>
        <message>
            <source>SQLite {sqlite_version} can damage workspaces: 3.51.3 or newer is needed (package sqlcipher3).</source>
            <translation>SQLite {sqlite_version} puede dañar los espacios de trabajo: se necesita 3.51.3 o posterior (paquete sqlcipher3).</translation>
        </message>
        <message>
            <source>Say by which instrument: exchange of letters, procès-verbal of rectification, corrigendum.</source>
            <translation>Diga mediante qué instrumento: canje de cartas, acta de rectificación o corrigendum.</translation>
        </message>
        <message>
            <source>Say what the mandate authorises.</source>
            <translation>Diga qué autoriza el mandato.</translation>
        </message>
        <message>
            <source>Say what the paragraph said and how it reads instead.</source>
            <translation>Diga qué decía el párrafo y cómo debe leerse.</translation>
        </message>
        <message>
            <source>Say what was heard: an observed position without words says nothing.</source>
            <translation>Diga qué se oyó: una posición observada sin palabras no dice nada.</translation>
        </message>
        <message>
            <source>Say which office is asked.</source>
            <translation>Diga a qué oficina se consulta.</translation>
        </message>
        <message>
            <source>Say which office issued the mandate.</source>
            <translation>Diga qué oficina emitió el mandato.</translation>
        </message>
        <message>
            <source>Say which released version was put to them.</source>
            <translation>Diga qué versión divulgada se les presentó.</translation>
        </message>
        <message>
            <source>Say who gets the copy.</source>
            <translation>Diga quién recibe el ejemplar.</translation>
        </message>
        <message>
            <source>Say who received the copy and when.</source>
            <translation>Diga quién recibió el ejemplar y cuándo.</translation>
        </message>
        <message>
            <source>Say why nothing follows from it: who asks later finds the reason here.</source>
            <translation>Diga por qué no se hará nada: quien pregunte después encontrará aquí el motivo.</translation>
        </message>
        <message>
            <source>Scan of the signed original {number} of {count} (kept by {holder}, in {language:name}), attached on {at:day} by {by}; it carries no electronic signature of its own.</source>
            <translation>Copia escaneada del original firmado {number} de {count} (de {holder}, en {language:name}), adjuntada el {at:day} por {by}; no lleva firma electrónica propia.</translation>
        </message>
        <message>
            <source>Select the words in {language:name} that are not agreed.</source>
            <translation>Seleccione las palabras en {language:name} que no están acordadas.</translation>
        </message>
        <message>
            <source>Select the words in {language:name} too: a bracket stands in every language.</source>
            <translation>Seleccione también las palabras en {language:name}: un corchete consta en todos los idiomas.</translation>
        </message>
        <message>
            <source>Separate volumes are rendered one by one: name the language of the volume.</source>
            <translation>Los volúmenes separados se componen uno a uno: indique el idioma del volumen.</translation>
        </message>
        <message>
            <source>Set the offset of a second taker’s clock</source>
            <translation>Fijar la diferencia del reloj de un segundo encargado de notas</translation>
        </message>
        <message>
            <source>Set the session of {what}</source>
            <translation>Fijar la sesión: {what}</translation>
        </message>
        <message>
            <source>Several certificates answer to “{wanted}”: {known:semicolons}.</source>
            <translation>Varios certificados responden a «{wanted}»: {known:semicolons}.</translation>
        </message>
        <message>
            <source>Shared comment on the minutes</source>
            <translation>Comentario compartido sobre el acta</translation>
        </message>
        <message>
            <source>Signature under the original of {party}</source>
            <translation>Firma en el original de {party}</translation>
        </message>
        <message>
            <source>Somebody else changed this {label:name} meanwhile: {names:name}. Compare both wordings.</source>
            <translation>Entretanto otra persona cambió esto ({label:name}): {names:name}. Compare ambas redacciones.</translation>
        </message>
        <message>
            <source>Somebody set this clock meanwhile. Look at what it is now.</source>
            <translation>Entretanto alguien ajustó este reloj. Vea cómo está ahora.</translation>
        </message>
        <message>
            <source>Stale file handle</source>
            <translation>el archivo de red ya no es válido</translation>
        </message>
        <message>
            <source>Start the report of a day</source>
            <translation>Empezar el informe de una jornada</translation>
        </message>
        <message>
            <source>Stopped: no time-stamp was waited for, and the file is unchanged.</source>
            <translation>Detenido: no se esperó ningún sello de tiempo y el archivo no ha cambiado.</translation>
        </message>
        <message>
            <source>Submit a position for clearance</source>
            <translation>Someter una posición a visto bueno</translation>
        </message>
        <message>
            <source>Supersede an observed position</source>
            <translation>Sustituir una posición observada</translation>
        </message>
        <message>
            <source>Suspend {what}</source>
            <translation>Suspender: {what}</translation>
        </message>
        <message>
            <source>Take a position back to draft</source>
            <translation>Devolver una posición a borrador</translation>
        </message>
        <message>
            <source>Take a replacement back</source>
            <translation>Revocar una sustitución</translation>
        </message>
        <message>
            <source>Take a talking point as said, from a note</source>
            <translation>Dar por dicho un punto de conversación, a partir de una nota</translation>
        </message>
        <message>
            <source>Take a word out of the dialogue’s own</source>
            <translation>Quitar una palabra de las propias del diálogo</translation>
        </message>
        <message>
            <source>Take homework up again</source>
            <translation>Retomar una tarea</translation>
        </message>
        <message>
            <source>Take in {n} notes of a second taker</source>
            <translation>Incorporar {n} notas de un segundo encargado</translation>
        </message>
        <message>
            <source>Take the agenda back to draft</source>
            <translation>Devolver la agenda a borrador</translation>
        </message>
        <message>
            <source>Take the agenda one step back</source>
            <translation>Devolver la agenda un paso atrás</translation>
        </message>
        <message>
            <source>Take the minutes back to draft</source>
            <translation>Devolver el acta a borrador</translation>
        </message>
        <message>
            <source>Take up {what}</source>
            <translation>Retomar: {what}</translation>
        </message>
        <message>
            <source>Take {what} in another order</source>
            <translation>Tratar en otro orden: {what}</translation>
        </message>
        <message>
            <source>Temporary failure in name resolution</source>
            <translation>el nombre no puede resolverse por ahora</translation>
        </message>
        <message>
            <source>Text file busy</source>
            <translation>el archivo está en ejecución</translation>
        </message>
        <message>
            <source>The PDF already carries a time-stamp over the document; sign the file as it was exported.</source>
            <translation>El PDF ya lleva un sello de tiempo sobre el documento; firme el archivo tal como se exportó.</translation>
        </message>
        <message>
            <source>The PDF cannot be opened for a last look ({fault}): it must not leave like this.</source>
            <translation>El PDF no puede abrirse para una última revisión ({fault}): no debe salir así.</translation>
        </message>
        <message>
            <source>The PDF encloses no data of its text: only minutes that were made with it can be read back.</source>
            <translation>El PDF no lleva los datos de su texto: solo puede volver a leerse un acta hecha con ellos.</translation>
        </message>
        <message>
            <source>The PDF has no pages.</source>
            <translation>El PDF no tiene páginas.</translation>
        </message>
        <message>
            <source>The PDF has no signature field {field}; it has {names}.</source>
            <translation>El PDF no tiene el campo de firma {field}; tiene {names}.</translation>
        </message>
        <message>
            <source>The PDF has no signature field; export it from the frozen document first.</source>
            <translation>El PDF no tiene campo de firma; expórtelo primero del documento fijado.</translation>
        </message>
        <message>
            <source>The PDF is damaged or cut short; ask for the file again.</source>
            <translation>El PDF está dañado o cortado; pida de nuevo el archivo.</translation>
        </message>
        <message>
            <source>The PDF is encrypted; a signed document must be readable by everybody who holds it.</source>
            <translation>El PDF está cifrado; un documento firmado debe poder leerlo quienquiera que lo tenga.</translation>
        </message>
        <message>
            <source>The PDF is nested deeper than any document, or in a circle; it is not examined further.</source>
            <translation>El PDF está anidado más hondo que cualquier documento, o en círculo; no se examina más.</translation>
        </message>
        <message>
            <source>The PDF is not fit to be kept and is not signed: {faults:semicolons}.</source>
            <translation>El PDF no es apto para conservarse y no se firma: {faults:semicolons}.</translation>
        </message>
        <message>
            <source>The PDF unpacks to more than any document needs; it is not examined further.</source>
            <translation>El PDF se expande a más de lo que necesita cualquier documento; no se examina más.</translation>
        </message>
        <message>
            <source>The PDF's pages cannot be read for a last look ({fault}): it must not leave like this.</source>
            <translation>Las páginas del PDF no pueden leerse para una última revisión ({fault}): no debe salir así.</translation>
        </message>
        <message>
            <source>The PIN was wrong. PIN of the token {label}</source>
            <translation>El PIN era incorrecto. PIN del token {label}</translation>
        </message>
        <message>
            <source>The PIN was wrong; {left}. PIN of the token {label}</source>
            <translation>El PIN era incorrecto; {left}. PIN del token {label}</translation>
        </message>
        <message>
            <source>The agenda cannot be {target:name} yet. {reasons:sentences}</source>
            <translation>La agenda todavía no puede pasar a «{target:name}». {reasons:sentences}</translation>
        </message>
        <message>
            <source>The agenda has no items.</source>
            <translation>La agenda no tiene puntos.</translation>
        </message>
        <message>
            <source>The agenda is a draft that nobody has seen: delete item {number} instead.</source>
            <translation>La agenda es un borrador que nadie ha visto: elimine el punto {number}.</translation>
        </message>
        <message>
            <source>The agenda is adopted: an item is added as an event with the time and the agreement of both heads.</source>
            <translation>La agenda está adoptada: un punto se añade como incidencia, con la hora y el acuerdo de ambas jefaturas.</translation>
        </message>
        <message>
            <source>The agenda is adopted: an item is withdrawn and keeps its number; it is not deleted.</source>
            <translation>La agenda está adoptada: un punto se retira y conserva su número; no se elimina.</translation>
        </message>
        <message>
            <source>The agenda is adopted: item {number} can only be {event:name} with the agreement of both heads of delegation.</source>
            <translation>La agenda está adoptada: el punto {number} solo puede pasar a «{event:name}» con el acuerdo de ambas jefaturas de delegación.</translation>
        </message>
        <message>
            <source>The agenda is closed: what happened to its items stays as it is recorded.</source>
            <translation>La agenda está cerrada: lo ocurrido con sus puntos queda como consta.</translation>
        </message>
        <message>
            <source>The agenda is {state:name}, not adopted: add the item to it directly.</source>
            <translation>La agenda consta como «{state:name}», no adoptada: añada el punto directamente.</translation>
        </message>
        <message>
            <source>The agenda is {state:name}, not adopted: move the item in it directly.</source>
            <translation>La agenda consta como «{state:name}», no adoptada: mueva el punto directamente.</translation>
        </message>
        <message>
            <source>The agenda is {state:name}: an item is added in session, at one side's request and with the other's consent.</source>
            <translation>La agenda consta como «{state:name}»: un punto se añade en sesión, a petición de una parte y con el consentimiento de la otra.</translation>
        </message>
        <message>
            <source>The agenda is {state:name}: an item is added in session, with the consent of both heads.</source>
            <translation>La agenda consta como «{state:name}»: un punto se añade en sesión, con el consentimiento de ambas jefaturas.</translation>
        </message>
        <message>
            <source>The agenda is {state:name}: item {number} is withdrawn and keeps its number; it is not deleted.</source>
            <translation>La agenda consta como «{state:name}»: el punto {number} se retira y conserva su número; no se elimina.</translation>
        </message>
        <message>
            <source>The agenda is {state:name}: item {number} keeps its number, and with it its place under its item.</source>
            <translation>La agenda consta como «{state:name}»: el punto {number} conserva su número y, con él, su lugar bajo su punto.</translation>
        </message>
        <message>
            <source>The agenda is {state:name}: item {number} stays as both heads of delegation adopted it.</source>
            <translation>La agenda consta como «{state:name}»: el punto {number} queda como lo adoptaron ambas jefaturas de delegación.</translation>
        </message>
        <message>
            <source>The agenda is {state:name}: items are taken once both heads of delegation have adopted it.</source>
            <translation>La agenda consta como «{state:name}»: los puntos se tratan una vez que ambas jefaturas de delegación la han adoptado.</translation>
        </message>
        <message>
            <source>The agenda item of this note is not there any more: choose another item.</source>
            <translation>El punto de la agenda de esta nota ya no existe: elija otro punto.</translation>
        </message>
        <message>
            <source>The alternative has no words in {language:name}: write it in every language.</source>
            <translation>La alternativa no tiene palabras en {language:name}: escríbala en todos los idiomas.</translation>
        </message>
        <message>
            <source>The answer of the time-stamp authority {host} is far too long for a time-stamp.</source>
            <translation>La respuesta de la autoridad de sellado {host} es demasiado larga para un sello de tiempo.</translation>
        </message>
        <message>
            <source>The backup came out damaged ({found}); it was not kept.</source>
            <translation>La copia de seguridad salió dañada ({found}); no se conservó.</translation>
        </message>
        <message>
            <source>The backup {target} could not be written: {error}.</source>
            <translation>La copia de seguridad {target} no pudo escribirse: {error}.</translation>
        </message>
        <message>
            <source>The book of certificates {folder} cannot be read; restore it first.</source>
            <translation>El libro de certificados {folder} no puede leerse; restáurelo primero.</translation>
        </message>
        <message>
            <source>The book was not made, because positions are not cleared: {told:dots} Have them cleared, or let their pages be stamped NOT CLEARED.</source>
            <translation>El libro no se hizo, porque hay posiciones sin visto bueno: {told:dots} Recabe el visto bueno, o haga estampar sus páginas SIN VISTO BUENO.</translation>
        </message>
        <message>
            <source>The bytes of the file {digest}… are not in this workspace; ask the desk it came from.</source>
            <translation>Los bytes del archivo {digest}… no están en este espacio de trabajo; pídalos a la mesa de la que vino.</translation>
        </message>
        <message>
            <source>The cell {cell} is no whole number: write it as text, so that it stays exactly as written.</source>
            <translation>La celda {cell} no es un número entero: escríbala como texto, para que quede exactamente como está.</translation>
        </message>
        <message>
            <source>The certificate of the last time-stamp ended on {ended:day}: a new one would prove nothing before today.</source>
            <translation>El certificado del último sello de tiempo terminó el {ended:day}: uno nuevo no probaría nada anterior a hoy.</translation>
        </message>
        <message>
            <source>The certificate of {name} expired on {valid_until:day}; sign with a current one.</source>
            <translation>El certificado de {name} caducó el {valid_until:day}; firme con uno vigente.</translation>
        </message>
        <message>
            <source>The certificate of {name} had expired on {valid_until:day}, before it was used to sign.</source>
            <translation>El certificado de {name} había caducado el {valid_until:day}, antes de usarse para firmar.</translation>
        </message>
        <message>
            <source>The certificate of {name} is valid only from {valid_from:moment} UTC; check the clock, or wait until then.</source>
            <translation>El certificado de {name} solo vale desde el {valid_from:moment} UTC; compruebe el reloj o espere hasta entonces.</translation>
        </message>
        <message>
            <source>The certificate of {name} was not valid before {valid_from:day}, after it was used to sign.</source>
            <translation>El certificado de {name} no valía antes del {valid_from:day}, después de usarse para firmar.</translation>
        </message>
        <message>
            <source>The certificate of {name} was revoked on {revoked_at:day} already.</source>
            <translation>El certificado de {name} ya se revocó el {revoked_at:day}.</translation>
        </message>
        <message>
            <source>The certificate of {name} was revoked on {revoked_at:day}, and no time-stamp proves that the signature is older.</source>
            <translation>El certificado de {name} se revocó el {revoked_at:day}, y ningún sello de tiempo prueba que la firma sea anterior.</translation>
        </message>
        <message>
            <source>The certificate of {whose} cannot be proved good: {error}</source>
            <translation>No puede probarse que el certificado de {whose} sea válido: {error}</translation>
        </message>
        <message>
            <source>The chain breaks at {name}: it was altered.</source>
            <translation>La cadena se rompe en {name}: fue alterada.</translation>
        </message>
        <message>
            <source>The chain breaks at {name}: the kept value of {kind}.{field} was altered.</source>
            <translation>La cadena se rompe en {name}: el valor guardado de {kind}.{field} fue alterado.</translation>
        </message>
        <message>
            <source>The chain breaks at {name}: {station} #{seq} is missing.</source>
            <translation>La cadena se rompe en {name}: falta {station} #{seq}.</translation>
        </message>
        <message>
            <source>The chain of {whose} ends at {issuer}, which is not at hand: give its certificate too.</source>
            <translation>La cadena de {whose} termina en {issuer}, que no está disponible: aporte también su certificado.</translation>
        </message>
        <message>
            <source>The city</source>
            <translation>la ciudad</translation>
        </message>
        <message>
            <source>The content is that of {what}; the file itself is not one we issued or filed.</source>
            <translation>El contenido es el de {what}; el archivo en sí no es uno que hayamos expedido o archivado.</translation>
        </message>
        <message>
            <source>The data name a time zone that there is not: “{zone}”.</source>
            <translation>Los datos indican una zona horaria que no existe: «{zone}».</translation>
        </message>
        <message>
            <source>The delegation of {party} has no head in this round: name one under Delegations.</source>
            <translation>La delegación de {party} no tiene jefatura en esta ronda: nómbrela en Delegaciones.</translation>
        </message>
        <message>
            <source>The demonstration keys cannot be written to {folder}: {error}.</source>
            <translation>Las claves de demostración no pueden escribirse en {folder}: {error}.</translation>
        </message>
        <message>
            <source>The dialogue has no rounds yet: nothing was distributed.</source>
            <translation>El diálogo todavía no tiene rondas: no se distribuyó nada.</translation>
        </message>
        <message>
            <source>The dialogue names no home party yet: a position is always that of the home party.</source>
            <translation>El diálogo todavía no indica la parte propia: una posición es siempre de la parte propia.</translation>
        </message>
        <message>
            <source>The disk is full or failing: “{label}” was not saved, and nothing else was lost. Make room, then try again.</source>
            <translation>El disco está lleno o falla: el último cambio no se guardó, y no se perdió nada más. Haga sitio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The document has no text in “{language}”, only in {languages}.</source>
            <translation>El documento no tiene texto en «{language}», solo en {languages}.</translation>
        </message>
        <message>
            <source>The document that was signed is not the text both sides agreed on: its content hash differs.</source>
            <translation>El documento que se firmó no es el texto que acordaron ambas partes: su huella de contenido difiere.</translation>
        </message>
        <message>
            <source>The entries set aside in {path} cannot be read ({error}).</source>
            <translation>Las notas apartadas en {path} no pueden leerse ({error}).</translation>
        </message>
        <message>
            <source>The examination tells of another file; nothing of it counts.</source>
            <translation>El examen habla de otro archivo; nada de él cuenta.</translation>
        </message>
        <message>
            <source>The field name {field} holds a full stop, which PDF keeps for parent and child fields.</source>
            <translation>El nombre de campo {field} contiene un punto, que en un PDF separa campos superiores e inferiores.</translation>
        </message>
        <message>
            <source>The file as it was is kept as “{aside}”.</source>
            <translation>El archivo tal como estaba se conserva como «{aside}».</translation>
        </message>
        <message>
            <source>The file breaks off its examination (code {code}); no sound document does.</source>
            <translation>El archivo interrumpe su propio examen (código {code}); ningún documento íntegro lo hace.</translation>
        </message>
        <message>
            <source>The file cannot be countersigned: {reasons:sentences}</source>
            <translation>El archivo no puede refrendarse: {reasons:sentences}</translation>
        </message>
        <message>
            <source>The file cannot be examined within {seconds:g} seconds, as any document can; it is made to stall.</source>
            <translation>El archivo no puede examinarse en {seconds:g} segundos, como cualquier documento; está hecho para atascar.</translation>
        </message>
        <message>
            <source>The file cannot be examined: no process can be started ({error}).</source>
            <translation>El archivo no puede examinarse: no puede iniciarse ningún proceso ({error}).</translation>
        </message>
        <message>
            <source>The file carries no signature.</source>
            <translation>El archivo no lleva ninguna firma.</translation>
        </message>
        <message>
            <source>The file could not be set aside: copy “{path}” yourself before you change a setting.</source>
            <translation>El archivo no pudo apartarse: copie usted «{path}» antes de cambiar un ajuste.</translation>
        </message>
        <message>
            <source>The file could not be time-stamped: {error}. It is unchanged.</source>
            <translation>El archivo no pudo sellarse: {error}. No ha cambiado.</translation>
        </message>
        <message>
            <source>The file has no item of this agenda: choose the one that was made from it.</source>
            <translation>El archivo no contiene ningún tema de esta agenda: elija el que se hizo a partir de ella.</translation>
        </message>
        <message>
            <source>The file has no paragraph of these minutes: choose the one that was made from them.</source>
            <translation>El archivo no tiene ningún párrafo de esta acta: elija el que se hizo a partir de ella.</translation>
        </message>
        <message>
            <source>The file has {count} MB; at most {largest} MB are examined.</source>
            <translation>El archivo tiene {count} MB; se examinan como máximo {largest} MB.</translation>
        </message>
        <message>
            <source>The file has {size} MB; at most {largest} MB are examined.</source>
            <translation>El archivo tiene {size} MB; se examinan como máximo {largest} MB.</translation>
        </message>
        <message>
            <source>The file holds a document of the kind “{kind}”, not the minutes of a round.</source>
            <translation>El archivo contiene un documento de la clase «{kind}», no el acta de una ronda.</translation>
        </message>
        <message>
            <source>The file holds more than {most_pages} pictures: scan the signed original alone.</source>
            <translation>El archivo contiene más de {most_pages} imágenes: escanee solo el original firmado.</translation>
        </message>
        <message>
            <source>The file is empty or larger than {megabytes} MB: choose another one.</source>
            <translation>El archivo está vacío o supera {megabytes} MB: elija otro.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>The file is empty: scan the signed original again.</source>
            <translation>El archivo está vacío: escanee de nuevo el original firmado.</translation>
        </message>
        <message>
            <source>The file is larger than {megabytes} MB: scan with fewer dots to the inch, in grey.</source>
            <translation>El archivo supera {megabytes} MB: escanee con menos puntos por pulgada, en gris.</translation>
        </message>
        <message>
            <source>The file is not a PDF.</source>
            <translation>El archivo no es un PDF.</translation>
        </message>
        <message>
            <source>The file is not time-stamped: {reasons:sentences}</source>
            <translation>El archivo no se selló: {reasons:sentences}</translation>
        </message>
        <message>
            <source>The file needs more than {memory} MB to be examined; it is made to exhaust the computer.</source>
            <translation>El archivo necesita más de {memory} MB para examinarse; está hecho para agotar el equipo.</translation>
        </message>
        <message>
            <source>The file states another content hash than the frozen record.</source>
            <translation>El archivo declara una huella de contenido distinta de la del registro fijado.</translation>
        </message>
        <message>
            <source>The file that the PDF encloses is damaged; ask for the PDF again.</source>
            <translation>El archivo que lleva el PDF está dañado; pida de nuevo el PDF.</translation>
        </message>
        <message>
            <source>The file to be registered is empty: make the document again.</source>
            <translation>El archivo que se quiere registrar está vacío: haga de nuevo el documento.</translation>
        </message>
        <message>
            <source>The file unfolds to more than 512 MB and cannot be looked through: it must not leave like this.</source>
            <translation>El archivo se expande a más de 512 MB y no puede revisarse: no debe salir así.</translation>
        </message>
        <message>
            <source>The file was changed after {name} signed it: {found}.</source>
            <translation>El archivo se cambió después de firmarlo {name}: {found}.</translation>
        </message>
        <message>
            <source>The file {digest}… was damaged in this workspace; take it from a backup.</source>
            <translation>El archivo {digest}… se dañó en este espacio de trabajo; tómelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written ({error}): {name} needs a folder that is not read-only.</source>
            <translation>En la carpeta {folder} no puede escribirse ({error}): {name} necesita una carpeta que no sea de solo lectura.</translation>
        </message>
        <message>
            <source>The folder {folder} is not there; {name} cannot be opened in it.</source>
            <translation>La carpeta {folder} no existe; {name} no puede abrirse en ella.</translation>
        </message>
        <message>
            <source>The fonts of documents are not installed: the Python package {name} is missing. Install the application again.</source>
            <translation>Las fuentes de los documentos no están instaladas: falta el paquete de Python {name}. Instale de nuevo la aplicación.</translation>
        </message>
        <message>
            <source>The hash of the agreed content is missing: compose the document first.</source>
            <translation>Falta la huella del contenido acordado: componga primero el documento.</translation>
        </message>
        <message>
            <source>The head of the delegation of {party} has signed the original of {held_by} already.</source>
            <translation>La jefatura de la delegación de {party} ya firmó el original de {held_by}.</translation>
        </message>
        <message>
            <source>The home party “{home_party}” is not among the parties.</source>
            <translation>La parte propia «{home_party}» no está entre las partes.</translation>
        </message>
        <message>
            <source>The journal tells of records this version does not know: {told}.</source>
            <translation>El diario habla de registros que esta versión no conoce: {told}.</translation>
        </message>
        <message>
            <source>The key file {origin} holds no {missing}; ask for a complete one.</source>
            <translation>El archivo de clave {origin} no contiene {missing}; pida uno completo.</translation>
        </message>
        <message>
            <source>The key file {path} cannot be read: {error}.</source>
            <translation>El archivo de clave {path} no puede leerse: {error}.</translation>
        </message>
        <message>
            <source>The key in {origin} has {key_size} bits; signatures need {smallest_rsa} or more.</source>
            <translation>La clave de {origin} tiene {key_size} bits; las firmas necesitan {smallest_rsa} o más.</translation>
        </message>
        <message>
            <source>The key in {origin} is of a kind PDF 1.7 readers cannot check; use an RSA or elliptic curve key.</source>
            <translation>La clave de {origin} es de una clase que los lectores de PDF 1.7 no pueden comprobar; use una clave RSA o de curva elíptica.</translation>
        </message>
        <message>
            <source>The key on the token {token} has {bit_size} bits; signatures need {smallest_rsa}.</source>
            <translation>La clave del token {token} tiene {bit_size} bits; las firmas necesitan {smallest_rsa}.</translation>
        </message>
        <message>
            <source>The key on the token {token} is of a kind PDF 1.7 readers cannot check; use RSA or EC.</source>
            <translation>La clave del token {token} es de una clase que los lectores de PDF 1.7 no pueden comprobar; use RSA o EC.</translation>
        </message>
        <message>
            <source>The key slots of this workspace are damaged; take the file from a backup.</source>
            <translation>Las claves de este espacio de trabajo están dañadas; tome el archivo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The keys could not be written into {name}.</source>
            <translation>Las claves no pudieron escribirse en {name}.</translation>
        </message>
        <message>
            <source>The keys do not fit on one page.</source>
            <translation>Las teclas no caben en una página.</translation>
        </message>
        <message>
            <source>The list of internal markings in {name} cannot be read: {fault}. Nothing may leave unchecked.</source>
            <translation>La lista de marcas internas de {name} no puede leerse: {fault}. Nada puede salir sin comprobarse.</translation>
        </message>
        <message>
            <source>The list of participants says that {name} came later, but not in whose place.</source>
            <translation>La lista de participantes dice que {name} llegó después, pero no en lugar de quién.</translation>
        </message>
        <message>
            <source>The machine-readable text does not follow its schema at {place}: {message}.</source>
            <translation>El texto legible por máquina no sigue su esquema en {place}: {message}.</translation>
        </message>
        <message>
            <source>The machine-readable text names a day that is none: “{day}”.</source>
            <translation>El texto legible por máquina indica un día que no existe: «{day}».</translation>
        </message>
        <message>
            <source>The machine-readable text was changed: its content does not have the hash that it names.</source>
            <translation>El texto legible por máquina se cambió: su contenido no tiene la huella que declara.</translation>
        </message>
        <message>
            <source>The marking scheme {name} cannot be read: {error}.</source>
            <translation>El esquema de marcas {name} no puede leerse: {error}.</translation>
        </message>
        <message>
            <source>The marking scheme {name} lacks or misspells an entry: {error}.</source>
            <translation>En el esquema de marcas {name} falta una entrada o está mal escrita: {error}.</translation>
        </message>
        <message>
            <source>The marking scheme “{id}” is not installed here; there are: {schemes}.</source>
            <translation>El esquema de marcas «{id}» no está instalado aquí; hay: {schemes}.</translation>
        </message>
        <message>
            <source>The minutes are neither signed nor lapsed: the round stays open until they are.</source>
            <translation>El acta no está firmada ni caducada: la ronda sigue abierta hasta entonces.</translation>
        </message>
        <message>
            <source>The minutes are signed: notes of this round can no longer change.</source>
            <translation>El acta está firmada: las notas de esta ronda ya no pueden cambiar.</translation>
        </message>
        <message>
            <source>The minutes are {state:name}, not signed: word the paragraph anew instead of correcting it.</source>
            <translation>El acta consta como «{state:name}», no firmada: redacte de nuevo el párrafo en vez de corregirlo.</translation>
        </message>
        <message>
            <source>The minutes are {state:name}: a paragraph is confirmed once the text is agreed.</source>
            <translation>El acta consta como «{state:name}»: un párrafo se confirma una vez acordado el texto.</translation>
        </message>
        <message>
            <source>The minutes are {state:name}: a scan is attached once a signature in ink is recorded.</source>
            <translation>El acta consta como «{state:name}»: una copia escaneada se adjunta una vez registrada una firma manuscrita.</translation>
        </message>
        <message>
            <source>The minutes are {state:name}: a signed file can only be one of an agreed text.</source>
            <translation>El acta consta como «{state:name}»: un archivo firmado solo puede serlo de un texto acordado.</translation>
        </message>
        <message>
            <source>The minutes are {state:name}: both sides reopen them before a word changes.</source>
            <translation>El acta consta como «{state:name}»: ambas partes la reabren antes de que cambie una palabra.</translation>
        </message>
        <message>
            <source>The minutes are {state:name}: originals are printed for signing once both sides have agreed the text.</source>
            <translation>El acta consta como «{state:name}»: los originales se imprimen para la firma una vez que ambas partes han acordado el texto.</translation>
        </message>
        <message>
            <source>The minutes are {state:name}: their text stays. A joint correction is the way to change it.</source>
            <translation>El acta consta como «{state:name}»: su texto queda. Se cambia mediante una corrección conjunta.</translation>
        </message>
        <message>
            <source>The minutes are {state:name}: they are signed once both sides have agreed the text.</source>
            <translation>El acta consta como «{state:name}»: se firma una vez que ambas partes han acordado el texto.</translation>
        </message>
        <message>
            <source>The minutes cannot be agreed yet: {found:sentences}</source>
            <translation>El acta todavía no puede acordarse: {found:sentences}</translation>
        </message>
        <message>
            <source>The minutes cannot be agreed yet: {matters:and}.</source>
            <translation>El acta todavía no puede acordarse: {matters:and}.</translation>
        </message>
        <message>
            <source>The minutes do not say in a form known here where and when the round was held: “{text}”.</source>
            <translation>El acta no dice en una forma conocida aquí dónde y cuándo se celebró la ronda: «{text}».</translation>
        </message>
        <message>
            <source>The minutes have no {kind} {unknown}; there are: {there}.</source>
            <translation>El acta no tiene {unknown}; hay: {there}.</translation>
        </message>
        <message>
            <source>The minutes have not been circulated: circulate them first.</source>
            <translation>El acta no se ha circulado: circúlela primero.</translation>
        </message>
        <message>
            <source>The new passphrase is empty: choose several words.</source>
            <translation>La nueva frase de contraseña está vacía: elija varias palabras.</translation>
        </message>
        <message>
            <source>The note is of another round than the position.</source>
            <translation>La nota es de una ronda distinta de la de la posición.</translation>
        </message>
        <message>
            <source>The note of {moment_text} was taken in a session that is not here: add it, then read the notes again.</source>
            <translation>La nota de {moment_text} se tomó en una sesión que no está aquí: añádala y lea de nuevo las notas.</translation>
        </message>
        <message>
            <source>The notes are of different rounds or different sides.</source>
            <translation>Las notas son de rondas o de partes distintas.</translation>
        </message>
        <message>
            <source>The notes do not say who took them.</source>
            <translation>Las notas no dicen quién las tomó.</translation>
        </message>
        <message>
            <source>The number {twice:and} stands before more than one item.</source>
            <translation>El número {twice:and} figura ante más de un punto.</translation>
        </message>
        <message>
            <source>The number {value} has a decimal fraction: write it as text, so that it stays exactly as written.</source>
            <translation>El número {value} tiene fracción decimal: escríbalo como texto, para que quede exactamente como está.</translation>
        </message>
        <message>
            <source>The original kept by {holder} leaves out the text in {missing}: give the order of all languages.</source>
            <translation>El original de {holder} omite el texto en {missing}: indique el orden de todos los idiomas.</translation>
        </message>
        <message>
            <source>The originals differ here in more than they may: “{first}” and “{second}”. Word it anew.</source>
            <translation>Los originales difieren aquí en más de lo permitido: «{first}» y «{second}». Redáctelo de nuevo.</translation>
        </message>
        <message>
            <source>The originals differ in more than the order of names and languages: {places}. Correct the text, or where only the pages differ choose another layout.</source>
            <translation>Los originales difieren en más que el orden de nombres e idiomas: {places}. Corrija el texto o, si solo difieren las páginas, elija otra disposición.</translation>
        </message>
        <message>
            <source>The originals differ in nothing but the order of names and languages.</source>
            <translation>Los originales no difieren más que en el orden de nombres e idiomas.</translation>
        </message>
        <message>
            <source>The package cannot be opened for a last look ({fault}): it must not leave like this.</source>
            <translation>El paquete no puede abrirse para una última revisión ({fault}): no debe salir así.</translation>
        </message>
        <message>
            <source>The page tree of the PDF runs in a circle.</source>
            <translation>El árbol de páginas del PDF corre en círculo.</translation>
        </message>
        <message>
            <source>The paragraph that this one follows is not there any more: somebody deleted it.</source>
            <translation>El párrafo al que este sigue ya no está: alguien lo eliminó.</translation>
        </message>
        <message>
            <source>The party {id} has no name in “{tag}”; add one before making a document in that language.</source>
            <translation>La parte {id} no tiene nombre en «{tag}»; añádalo antes de hacer un documento en ese idioma.</translation>
        </message>
        <message>
            <source>The passphrase does not open the root's key in {folder}; nothing was issued.</source>
            <translation>La frase de contraseña no abre la clave de la raíz en {folder}; no se emitió nada.</translation>
        </message>
        <message>
            <source>The passphrase for the key of {whose} is too short: {shortest_passphrase} characters or more.</source>
            <translation>La frase de contraseña de la clave de {whose} es demasiado corta: al menos {shortest_passphrase} caracteres.</translation>
        </message>
        <message>
            <source>The passphrase is empty: choose several words.</source>
            <translation>La frase de contraseña está vacía: elija varias palabras.</translation>
        </message>
        <message>
            <source>The password does not open the key file {origin}; nothing was signed.</source>
            <translation>La contraseña no abre el archivo de clave {origin}; no se firmó nada.</translation>
        </message>
        <message>
            <source>The phrases in {name} cannot be read: {fault}.</source>
            <translation>Las fórmulas de {name} no pueden leerse: {fault}.</translation>
        </message>
        <message>
            <source>The phrases in {name}/{path_name} cannot be used: {fault}.</source>
            <translation>Las fórmulas de {name}/{path_name} no pueden usarse: {fault}.</translation>
        </message>
        <message>
            <source>The phrases in {source} cannot be used: {fault}.</source>
            <translation>Las fórmulas de {source} no pueden usarse: {fault}.</translation>
        </message>
        <message>
            <source>The phrases in {source} have no name for the language “{tag}”; add it under [languages].</source>
            <translation>Las fórmulas de {source} no tienen nombre para el idioma «{tag}»; añádalo en [languages].</translation>
        </message>
        <message>
            <source>The phrases in {source} lack the list “{key}”; add it there.</source>
            <translation>En las fórmulas de {source} falta la lista «{key}»; añádala allí.</translation>
        </message>
        <message>
            <source>The phrases in {source} lack “{key}”; add it there.</source>
            <translation>En las fórmulas de {source} falta «{key}»; añádalo allí.</translation>
        </message>
        <message>
            <source>The picture has more dots than any sheet of paper needs: scan with 300 dots to the inch.</source>
            <translation>La imagen tiene más puntos de los que necesita cualquier hoja: escanee a 300 puntos por pulgada.</translation>
        </message>
        <message>
            <source>The picture is damaged and cannot be shown: scan the signed original again.</source>
            <translation>La imagen está dañada y no puede mostrarse: escanee de nuevo el original firmado.</translation>
        </message>
        <message>
            <source>The place to move to is not there any more: somebody moved or deleted the one before it.</source>
            <translation>El lugar de destino ya no existe: alguien movió o eliminó el anterior.</translation>
        </message>
        <message>
            <source>The position has no objective yet: there is nothing to clear.</source>
            <translation>La posición todavía no tiene objetivo: no hay nada a que dar visto bueno.</translation>
        </message>
        <message>
            <source>The position is not cleared: {waiting:semicolons}.</source>
            <translation>La posición no tiene el visto bueno: {waiting:semicolons}.</translation>
        </message>
        <message>
            <source>The program's own files (resources) are missing from this installation: install the program again.</source>
            <translation>Faltan archivos propios del programa (resources) en esta instalación: instale de nuevo el programa.</translation>
        </message>
        <message>
            <source>The root's key file in {folder} is incomplete; use the copy you keep elsewhere.</source>
            <translation>El archivo de clave de la raíz en {folder} está incompleto; use la copia que guarda en otro lugar.</translation>
        </message>
        <message>
            <source>The round names no authentic language; choose at least one before making its documents.</source>
            <translation>La ronda no indica ningún idioma auténtico; elija al menos uno antes de hacer sus documentos.</translation>
        </message>
        <message>
            <source>The selection in {language:name} cuts through a bracket: select it whole or inside.</source>
            <translation>La selección en {language:name} corta un corchete: selecciónelo entero o por dentro.</translation>
        </message>
        <message>
            <source>The server does not answer. Check the network, then try again.</source>
            <translation>El servidor no responde. Compruebe la red e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The server does not answer: “{label}” was not saved. Check the network, then try again.</source>
            <translation>El servidor no responde: el último cambio no se guardó. Compruebe la red e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The server {place} does not answer: {reason}. Check its address and the network.</source>
            <translation>El servidor {place} no responde: {reason}. Compruebe su dirección y la red.</translation>
        </message>
        <message>
            <source>The session from which the replacement applies belongs to another round.</source>
            <translation>La sesión desde la que vale la sustitución pertenece a otra ronda.</translation>
        </message>
        <message>
            <source>The session this note belongs to is not there any more: choose another session.</source>
            <translation>La sesión a la que pertenece esta nota ya no existe: elija otra sesión.</translation>
        </message>
        <message>
            <source>The setting “{name}” cannot be “{shown}”.</source>
            <translation>El ajuste «{name}» no puede ser «{shown}».</translation>
        </message>
        <message>
            <source>The settings could not be saved to “{path}” ({fault}): check that you may write there.</source>
            <translation>Los ajustes no pudieron guardarse en «{path}» ({fault}): compruebe que puede escribir allí.</translation>
        </message>
        <message>
            <source>The settings file “{path}” cannot be read ({fault}), so the defaults are used.</source>
            <translation>El archivo de ajustes «{path}» no puede leerse ({fault}), de modo que se usan los valores por defecto.</translation>
        </message>
        <message>
            <source>The settings file “{path}” does not hold a set of named values, so the defaults are used.</source>
            <translation>El archivo de ajustes «{path}» no contiene un conjunto de valores con nombre, de modo que se usan los valores por defecto.</translation>
        </message>
        <message>
            <source>The settings file “{path}” is not valid JSON ({fault}), so the defaults are used.</source>
            <translation>El archivo de ajustes «{path}» no es JSON válido ({fault}), de modo que se usan los valores por defecto.</translation>
        </message>
        <message>
            <source>The signature fields are {names}; our record has {fields}.</source>
            <translation>Los campos de firma son {names}; nuestro registro tiene {fields}.</translation>
        </message>
        <message>
            <source>The signature in field {field} does not cover the whole document it was put on.</source>
            <translation>La firma del campo {field} no cubre todo el documento sobre el que se puso.</translation>
        </message>
        <message>
            <source>The signature in field {field} does not match the content: the file was altered, or another key signed.</source>
            <translation>La firma del campo {field} no corresponde al contenido: el archivo fue alterado, o firmó otra clave.</translation>
        </message>
        <message>
            <source>The signature in field {field} rests on {digest}, which can be forged.</source>
            <translation>La firma del campo {field} se apoya en {digest}, que puede falsificarse.</translation>
        </message>
        <message>
            <source>The signatures cannot be examined ({kind}: {error}).</source>
            <translation>Las firmas no pueden examinarse ({kind}: {error}).</translation>
        </message>
        <message>
            <source>The speaker of this note is not on the list of persons any more: choose again.</source>
            <translation>Quien habla en esta nota ya no está en la lista de personas: elija de nuevo.</translation>
        </message>
        <message>
            <source>The stored heads are not those of the chains: change sets were removed. Compare with a backup.</source>
            <translation>Las cabezas guardadas no son las de las cadenas: se quitaron cambios. Compare con una copia de seguridad.</translation>
        </message>
        <message>
            <source>The text holds a control character that cannot be printed ({codes}): type it again without it.</source>
            <translation>El texto contiene un carácter de control que no puede imprimirse ({codes}): escríbalo de nuevo sin él.</translation>
        </message>
        <message>
            <source>The time of making has no time zone. Give an aware time.</source>
            <translation>La hora de elaboración no tiene huso horario. Indique una con huso.</translation>
        </message>
        <message>
            <source>The time of signature needs a time zone.</source>
            <translation>La hora de la firma necesita un huso horario.</translation>
        </message>
        <message>
            <source>The time {value} has no time zone: say where the clock hangs.</source>
            <translation>La hora {value} no tiene huso horario: diga dónde está el reloj.</translation>
        </message>
        <message>
            <source>The time-stamp authority answered with something that is no time-stamp.</source>
            <translation>La autoridad de sellado respondió con algo que no es un sello de tiempo.</translation>
        </message>
        <message>
            <source>The time-stamp authority refused to stamp: {told}.</source>
            <translation>La autoridad de sellado se negó a sellar: {told}.</translation>
        </message>
        <message>
            <source>The time-stamp authority stamped something else than it was asked to; its answer is not used.</source>
            <translation>La autoridad de sellado selló otra cosa que la pedida; su respuesta no se usa.</translation>
        </message>
        <message>
            <source>The time-stamp authority {host} has moved to {location}; use that one.</source>
            <translation>La autoridad de sellado {host} se ha trasladado a {location}; use esa.</translation>
        </message>
        <message>
            <source>The time-stamp authority {host} refused the credentials (HTTP {code}); check name and password.</source>
            <translation>La autoridad de sellado {host} rechazó las credenciales (HTTP {code}); compruebe usuario y contraseña.</translation>
        </message>
        <message>
            <source>The time-stamp authority {host} refused the request (HTTP {code}); check its address.</source>
            <translation>La autoridad de sellado {host} rechazó la petición (HTTP {code}); compruebe su dirección.</translation>
        </message>
        <message>
            <source>The time-stamp authority {host} {reason} ({tried}). A file can be signed without it now and time-stamped later.</source>
            <translation>La autoridad de sellado {host} {reason} ({tried}). El archivo puede firmarse ahora sin sello y sellarse después.</translation>
        </message>
        <message>
            <source>The time-stamp on the signature in field {field} does not belong to it.</source>
            <translation>El sello de tiempo de la firma del campo {field} no le corresponde.</translation>
        </message>
        <message>
            <source>The token cannot be looked at</source>
            <translation>El token no puede consultarse</translation>
        </message>
        <message>
            <source>The token cannot be read</source>
            <translation>El token no puede leerse</translation>
        </message>
        <message>
            <source>The token cannot be used</source>
            <translation>El token no puede usarse</translation>
        </message>
        <message>
            <source>The token wants its PIN again; nothing was signed. Sign again.</source>
            <translation>El token pide de nuevo su PIN; no se firmó nada. Firme otra vez.</translation>
        </message>
        <message>
            <source>The token was taken out before it had signed; the file is unchanged. Put it in and sign again.</source>
            <translation>El token se retiró antes de firmar; el archivo no ha cambiado. Insértelo y firme otra vez.</translation>
        </message>
        <message>
            <source>The token {label} cannot be opened</source>
            <translation>El token {label} no puede abrirse</translation>
        </message>
        <message>
            <source>The token {label} is locked after too many wrong PINs: unlock it with its PUK; nothing was signed.</source>
            <translation>El token {label} está bloqueado tras demasiados PIN incorrectos: desbloquéelo con su PUK; no se firmó nada.</translation>
        </message>
        <message>
            <source>The token {label} was not opened; nothing was signed.</source>
            <translation>El token {label} no se abrió; no se firmó nada.</translation>
        </message>
        <message>
            <source>The token {token} holds several keys: say which ({names}).</source>
            <translation>El token {token} contiene varias claves: diga cuál ({names}).</translation>
        </message>
        <message>
            <source>The token {token} holds {what}; ask who issued it.</source>
            <translation>El token {token} contiene {what}; pregunte a quien lo expidió.</translation>
        </message>
        <message>
            <source>The two notes belong to different rounds.</source>
            <translation>Las dos notas pertenecen a rondas distintas.</translation>
        </message>
        <message>
            <source>The unit of work commits, at its end; nobody else does.</source>
            <translation>La unidad de trabajo confirma al terminar; nadie más lo hace.</translation>
        </message>
        <message>
            <source>The unsigned document inside differs from the frozen one.</source>
            <translation>El documento sin firmar que hay dentro difiere del fijado.</translation>
        </message>
        <message>
            <source>The upgrade left a reference without its record in {loose}. Nothing was changed.</source>
            <translation>La actualización dejó una referencia sin su registro en {loose}. No se cambió nada.</translation>
        </message>
        <message>
            <source>The upgrade lost or left triggers: {found}. Nothing was changed.</source>
            <translation>La actualización perdió o dejó disparadores: {found}. No se cambió nada.</translation>
        </message>
        <message>
            <source>The upgrade to form {head} failed ({orig}). Nothing was changed.</source>
            <translation>La actualización a la forma {head} falló ({orig}). No se cambió nada.</translation>
        </message>
        <message>
            <source>The vocabulary cannot be kept: {wrong:sentences}</source>
            <translation>El vocabulario no puede guardarse: {wrong:sentences}</translation>
        </message>
        <message>
            <source>The words keep to one register.</source>
            <translation>Los términos se mantienen en un solo registro.</translation>
        </message>
        <message>
            <source>The workspace cannot be read ({said}). If this stays so, take it from a backup.</source>
            <translation>El espacio de trabajo no puede leerse ({said}). Si sigue así, tómelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The workspace cannot be written any more: “{label}” was not saved. Is its disk read-only?</source>
            <translation>En el espacio de trabajo ya no puede escribirse: el último cambio no se guardó. ¿Es su disco de solo lectura?</translation>
        </message>
        <message>
            <source>The workspace on the server ({database}) is older than this version. Back it up with pg_dump, then upgrade it.</source>
            <translation>El espacio de trabajo del servidor ({database}) es anterior a esta versión. Haga una copia con pg_dump y actualícelo después.</translation>
        </message>
        <message>
            <source>The {label:name} {record_id} was changed outside the journal. Compare with a backup.</source>
            <translation>{label:name} {record_id}: se cambió fuera del diario. Compare con una copia de seguridad.</translation>
        </message>
        <message>
            <source>There are too many files called {name} in {parent}: choose another folder.</source>
            <translation>Hay demasiados archivos llamados {name} en {parent}: elija otra carpeta.</translation>
        </message>
        <message>
            <source>There are too many key slots for one page.</source>
            <translation>Hay demasiadas claves para una página.</translation>
        </message>
        <message>
            <source>There is a position on this issue for round {ordinal} already: word it, or open a new version of it.</source>
            <translation>Ya hay una posición sobre este asunto para la ronda {ordinal}: redáctela o abra una versión nueva.</translation>
        </message>
        <message>
            <source>There is a record with this id already.</source>
            <translation>Ya hay un registro con este identificador.</translation>
        </message>
        <message>
            <source>There is a round {ordinal} already; a round keeps its number.</source>
            <translation>Ya hay una ronda {ordinal}; una ronda conserva su número.</translation>
        </message>
        <message>
            <source>There is no PKCS#11 module {module}; the token's maker provides one (.so, .dll or .dylib).</source>
            <translation>No existe el módulo PKCS#11 {module}; lo proporciona el fabricante del token (.so, .dll o .dylib).</translation>
        </message>
        <message>
            <source>There is no correction {unknown} of these minutes; there are: {known}.</source>
            <translation>Esta acta no tiene la corrección {unknown}; hay: {known}.</translation>
        </message>
        <message>
            <source>There is no issue called {unknown}: add it to the issues first.</source>
            <translation>No hay ningún asunto llamado {unknown}: añádalo primero a los asuntos.</translation>
        </message>
        <message>
            <source>There is no issue called “{words}”; there are: {known}.</source>
            <translation>No hay ningún asunto llamado «{words}»; hay: {known}.</translation>
        </message>
        <message>
            <source>There is no number left behind {stem}: add the item at the end.</source>
            <translation>No queda número después de {stem}: añada el punto al final.</translation>
        </message>
        <message>
            <source>There is no party called {owners}.</source>
            <translation>No hay ninguna parte llamada {owners}.</translation>
        </message>
        <message>
            <source>There is no round {ordinal}; there are: {known}.</source>
            <translation>No hay ronda {ordinal}; hay: {known}.</translation>
        </message>
        <message>
            <source>There is no state “{to}” for a note; there are: {known:name}.</source>
            <translation>No hay estado «{to}» para una nota; hay: {known:name}.</translation>
        </message>
        <message>
            <source>There is no such change to undo.</source>
            <translation>No hay tal cambio que deshacer.</translation>
        </message>
        <message>
            <source>There is no such change.</source>
            <translation>No hay tal cambio.</translation>
        </message>
        <message>
            <source>There is no such entry in the register of issued documents.</source>
            <translation>No hay tal entrada en el registro de documentos expedidos.</translation>
        </message>
        <message>
            <source>There is no text in {missing}; both languages are originals.</source>
            <translation>No hay texto en {missing}; ambos idiomas son originales.</translation>
        </message>
        <message>
            <source>There is no text in {missing}; every authentic language is an original.</source>
            <translation>No hay texto en {missing}; cada idioma auténtico es un original.</translation>
        </message>
        <message>
            <source>There is no token in slot {number}; there are {tokens}.</source>
            <translation>No hay ningún token en la ranura {number}; hay {tokens}.</translation>
        </message>
        <message>
            <source>There is no version {number} of these minutes.</source>
            <translation>Esta acta no tiene versión {number}.</translation>
        </message>
        <message>
            <source>There is no version {number} of this agenda; there are: {known}.</source>
            <translation>Esta agenda no tiene versión {number}; hay: {known}.</translation>
        </message>
        <message>
            <source>There is nothing left to undo: everything stands as it was before.</source>
            <translation>No queda nada que deshacer: todo está como antes.</translation>
        </message>
        <message>
            <source>There is nothing to correct: name at least one correction.</source>
            <translation>No hay nada que corregir: indique al menos una corrección.</translation>
        </message>
        <message>
            <source>There is nothing to hand over: the round has neither an agenda nor minutes.</source>
            <translation>No hay nada que entregar: la ronda no tiene agenda ni acta.</translation>
        </message>
        <message>
            <source>These minutes are between {theirs:and}, this workspace is about talks of {ours:and}: read them into a new one.</source>
            <translation>Esta acta es entre {theirs:and}; este espacio de trabajo trata de conversaciones de {ours:and}: léala en uno nuevo.</translation>
        </message>
        <message>
            <source>These minutes are in {theirs}, the texts of this workspace in {ours}: read them into a new workspace.</source>
            <translation>Esta acta está en {theirs}; los textos de este espacio de trabajo, en {ours}: léala en uno nuevo.</translation>
        </message>
        <message>
            <source>These minutes are not there any more: somebody deleted them.</source>
            <translation>Esta acta ya no está: alguien la eliminó.</translation>
        </message>
        <message>
            <source>These minutes have no correction: record the one that both sides agreed first.</source>
            <translation>Esta acta no tiene correcciones: registre primero la que acordaron ambas partes.</translation>
        </message>
        <message>
            <source>These minutes were circulated: nothing can stand before paragraph 1. Add it behind a paragraph.</source>
            <translation>Esta acta se circuló: nada puede preceder al párrafo 1. Añádalo tras un párrafo.</translation>
        </message>
        <message>
            <source>These minutes were circulated: their numbers are cited and stay.</source>
            <translation>Esta acta se circuló: sus números se citan y quedan.</translation>
        </message>
        <message>
            <source>These notes are from talks between {parties}; here {codes} talk.</source>
            <translation>Estas notas son de conversaciones entre {parties}; aquí conversan {codes}.</translation>
        </message>
        <message>
            <source>These notes are of round {number}, not of round {ordinal}: go to that round first.</source>
            <translation>Estas notas son de la ronda {number}, no de la ronda {ordinal}: vaya primero a esa ronda.</translation>
        </message>
        <message>
            <source>These notes are {author}’s, your own: nothing is read over them. Choose a colleague’s notes.</source>
            <translation>Estas notas son de {author}, las suyas: no se lee nada sobre ellas. Elija las de un colega.</translation>
        </message>
        <message>
            <source>This action is open already.</source>
            <translation>Esta tarea ya está abierta.</translation>
        </message>
        <message>
            <source>This action is {status:name} already.</source>
            <translation>Esta tarea ya consta como «{status:name}».</translation>
        </message>
        <message>
            <source>This agenda item belongs to another round.</source>
            <translation>Este punto de la agenda pertenece a otra ronda.</translation>
        </message>
        <message>
            <source>This agenda item is not there any more: somebody deleted it.</source>
            <translation>Este punto de la agenda ya no existe: alguien lo eliminó.</translation>
        </message>
        <message>
            <source>This cannot be deleted: {count} record(s) still refer to it, among them {named}. Delete those first.</source>
            <translation>Esto no puede eliminarse: todavía remiten a ello {count} registros, entre ellos {named}. Elimine antes esos.</translation>
        </message>
        <message>
            <source>This cannot be undone, it was changed since: {what}.</source>
            <translation>Esto no puede deshacerse, porque cambió después: {what}.</translation>
        </message>
        <message>
            <source>This cannot be undone: its wording was removed by order.</source>
            <translation>Esto no puede deshacerse: su redacción se suprimió por orden.</translation>
        </message>
        <message>
            <source>This computer may hold up to {held}. {refused} was not stored: use a machine cleared for it.</source>
            <translation>Este equipo puede guardar hasta {held}. No se guardó {refused}: use un equipo autorizado para ello.</translation>
        </message>
        <message>
            <source>This database is not empty: give the workspace a database of its own.</source>
            <translation>Esta base de datos no está vacía: dé al espacio de trabajo una propia.</translation>
        </message>
        <message>
            <source>This delegation has members already: add or remove them one by one.</source>
            <translation>Esta delegación ya tiene miembros: añádalos o quítelos uno a uno.</translation>
        </message>
        <message>
            <source>This document cannot be made in “{language}”: there are phrases for {known} only.</source>
            <translation>Este documento no puede hacerse en «{language}»: solo hay fórmulas para {known}.</translation>
        </message>
        <message>
            <source>This file was made from another text than the one both sides agreed on: make it again.</source>
            <translation>Este archivo se hizo de un texto distinto del que acordaron ambas partes: hágalo de nuevo.</translation>
        </message>
        <message>
            <source>This homework is left already.</source>
            <translation>Esta tarea ya quedó sin seguimiento.</translation>
        </message>
        <message>
            <source>This homework was not left.</source>
            <translation>Esta tarea no había quedado sin seguimiento.</translation>
        </message>
        <message>
            <source>This is no item: change it where it comes from, the round, its sessions or the event beside the item.</source>
            <translation>Esto no es un tema: cámbielo donde se origina, en la ronda, en sus sesiones o en el suceso que acompaña al tema.</translation>
        </message>
        <message>
            <source>This is no joint document: an internal paper is never rendered as one.</source>
            <translation>Esto no es un documento conjunto: un documento interno nunca se compone como tal.</translation>
        </message>
        <message>
            <source>This is no machine-readable text of minutes that this version knows.</source>
            <translation>Esto no es un texto de acta legible por máquina que esta versión conozca.</translation>
        </message>
        <message>
            <source>This is no machine-readable text of minutes: it cannot be read as JSON ({fault}).</source>
            <translation>Esto no es un texto de acta legible por máquina: no puede leerse como JSON ({fault}).</translation>
        </message>
        <message>
            <source>This is {what}, as it was before the next signature; a newer file has taken its place.</source>
            <translation>Es {what}, como estaba antes de la firma siguiente; un archivo más nuevo ha ocupado su lugar.</translation>
        </message>
        <message>
            <source>This is {what}, exactly as it lies in this workspace.</source>
            <translation>Es {what}, exactamente como está en este espacio de trabajo.</translation>
        </message>
        <message>
            <source>This is {what}; a newer scan has taken its place.</source>
            <translation>Es {what}; una copia escaneada más nueva ha ocupado su lugar.</translation>
        </message>
        <message>
            <source>This issue is not on the note’s agenda item: choose one that is.</source>
            <translation>Este asunto no figura en el punto de la agenda de la nota: elija uno que figure.</translation>
        </message>
        <message>
            <source>This item comes before the first: add it by hand, and move it up.</source>
            <translation>Este tema va antes del primero: añádalo a mano y súbalo.</translation>
        </message>
        <message>
            <source>This item, or the one before it, is not there any more: somebody deleted it.</source>
            <translation>Este tema, o el que lo precede, ya no está: alguien lo eliminó.</translation>
        </message>
        <message>
            <source>This joint document computes to {banner}, and is about to be handed to the other side: take out the portion marked {barred}.</source>
            <translation>Este documento conjunto resulta {banner} y está por entregarse a la otra parte: quite la porción marcada {barred}.</translation>
        </message>
        <message>
            <source>This note was revised meanwhile. Compare both readings.</source>
            <translation>Entretanto esta nota se revisó. Compare ambas lecturas.</translation>
        </message>
        <message>
            <source>This office has answered: its word stays on record.</source>
            <translation>Esta oficina ha respondido: su palabra queda registrada.</translation>
        </message>
        <message>
            <source>This office has been asked already.</source>
            <translation>Esta oficina ya fue consultada.</translation>
        </message>
        <message>
            <source>This paragraph is not there any more: somebody deleted it.</source>
            <translation>Este párrafo ya no está: alguien lo eliminó.</translation>
        </message>
        <message>
            <source>This passphrase does not open the workspace. Check the keyboard's layout and capital letters, and try again.</source>
            <translation>Esta frase de contraseña no abre el espacio de trabajo. Compruebe la disposición del teclado y las mayúsculas, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This person has been replaced already.</source>
            <translation>Esta persona ya fue sustituida.</translation>
        </message>
        <message>
            <source>This person is on the list of this round already.</source>
            <translation>Esta persona ya está en la lista de esta ronda.</translation>
        </message>
        <message>
            <source>This person replaced somebody, or was replaced: both stay on the list. Take the replacement back first.</source>
            <translation>Esta persona sustituyó a alguien o fue sustituida: ambas quedan en la lista. Revoque primero la sustitución.</translation>
        </message>
        <message>
            <source>This place cannot keep records safely ({off}): use a folder on a local disk.</source>
            <translation>Este lugar no puede guardar registros con seguridad ({off}): use una carpeta de un disco local.</translation>
        </message>
        <message>
            <source>This position was delivered: what was said stays. Open a new version instead.</source>
            <translation>Esta posición se expuso: lo dicho queda. Abra en cambio una versión nueva.</translation>
        </message>
        <message>
            <source>This recovery key does not open the workspace. Check the keyboard's layout and capital letters, and try again.</source>
            <translation>Esta clave de recuperación no abre el espacio de trabajo. Compruebe la disposición del teclado y las mayúsculas, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This refers to a record that is not there any more.</source>
            <translation>Esto remite a un registro que ya no existe.</translation>
        </message>
        <message>
            <source>This round has no minutes yet: open draft minutes first.</source>
            <translation>Esta ronda todavía no tiene acta: abra primero un proyecto de acta.</translation>
        </message>
        <message>
            <source>This round has no minutes yet: these papers are made from minutes.</source>
            <translation>Esta ronda todavía no tiene acta: estos documentos se hacen a partir del acta.</translation>
        </message>
        <message>
            <source>This round has no such session: choose another one.</source>
            <translation>Esta ronda no tiene tal sesión: elija otra.</translation>
        </message>
        <message>
            <source>This round is not in the workspace: choose another one.</source>
            <translation>Esta ronda no está en el espacio de trabajo: elija otra.</translation>
        </message>
        <message>
            <source>This round is not there any more: somebody deleted it.</source>
            <translation>Esta ronda ya no existe: alguien la eliminó.</translation>
        </message>
        <message>
            <source>This scan is said to be of another text than the one both sides agreed on.</source>
            <translation>Se dice que esta copia escaneada es de un texto distinto del que acordaron ambas partes.</translation>
        </message>
        <message>
            <source>This search has too many parentheses inside one another.</source>
            <translation>Esta búsqueda tiene demasiados paréntesis unos dentro de otros.</translation>
        </message>
        <message>
            <source>This session belongs to another round.</source>
            <translation>Esta sesión pertenece a otra ronda.</translation>
        </message>
        <message>
            <source>This session is for reading only: change records inside workspace.change().</source>
            <translation>Esta conexión es solo de lectura: cambie los registros dentro de workspace.change().</translation>
        </message>
        <message>
            <source>This stands in no numbered paragraph: change it where it comes from, the title, the agenda or the delegations.</source>
            <translation>Esto no está en ningún párrafo numerado: cámbielo en su origen, el título, la agenda o las delegaciones.</translation>
        </message>
        <message>
            <source>This talking point was delivered: what was said stays.</source>
            <translation>Este punto de conversación se expuso: lo dicho queda.</translation>
        </message>
        <message>
            <source>This workspace has no round “{place}”: open that round first, or read the minutes into a new workspace.</source>
            <translation>Este espacio de trabajo no tiene la ronda «{place}»: ábrala primero, o lea el acta en un espacio de trabajo nuevo.</translation>
        </message>
        <message>
            <source>This workspace holds a dialogue already: open a new workspace for other talks.</source>
            <translation>Este espacio de trabajo ya contiene un diálogo: abra uno nuevo para otras conversaciones.</translation>
        </message>
        <message>
            <source>This workspace holds a dialogue already: say which of its rounds the minutes are of.</source>
            <translation>Este espacio de trabajo ya contiene un diálogo: diga de cuál de sus rondas es el acta.</translation>
        </message>
        <message>
            <source>This workspace holds a dialogue already; import the file into a new workspace.</source>
            <translation>Este espacio de trabajo ya contiene un diálogo; importe el archivo en uno nuevo.</translation>
        </message>
        <message>
            <source>This workspace holds no dialogue yet; there is nothing to export.</source>
            <translation>Este espacio de trabajo todavía no contiene ningún diálogo; no hay nada que exportar.</translation>
        </message>
        <message>
            <source>This workspace is encrypted: its passphrase or its recovery key is needed.</source>
            <translation>Este espacio de trabajo está cifrado: se necesita su frase de contraseña o su clave de recuperación.</translation>
        </message>
        <message>
            <source>This workspace is not encrypted: it has no passphrase to change.</source>
            <translation>Este espacio de trabajo no está cifrado: no tiene frase de contraseña que cambiar.</translation>
        </message>
        <message>
            <source>This {label:name} is not there any more: somebody deleted it.</source>
            <translation>Ya no existe ({label:name}): alguien lo eliminó.</translation>
        </message>
        <message>
            <source>This {label:name} is part of a record that can no longer change.</source>
            <translation>{label:name}: forma parte de un registro que ya no puede cambiar.</translation>
        </message>
        <message>
            <source>This {what:name} is not in the workspace: it was deleted, or never there.</source>
            <translation>No está en el espacio de trabajo ({what:name}): se eliminó o nunca estuvo.</translation>
        </message>
        <message>
            <source>Tokens need one more package: install dialogue-app[token], or sign with a key file.</source>
            <translation>Los tokens necesitan un paquete más: instale dialogue-app[token], o firme con un archivo de clave.</translation>
        </message>
        <message>
            <source>Too many levels of symbolic links</source>
            <translation>demasiados enlaces simbólicos</translation>
        </message>
        <message>
            <source>Too many open files</source>
            <translation>hay demasiados archivos abiertos</translation>
        </message>
        <message>
            <source>Transport endpoint is not connected</source>
            <translation>la unidad de red no está conectada</translation>
        </message>
        <message>
            <source>Trusted certificate {number} cannot be read; give a certificate as PEM or DER.</source>
            <translation>El certificado de confianza {number} no puede leerse; apórtelo como PEM o DER.</translation>
        </message>
        <message>
            <source>Two clocks in one room are not more than twelve hours apart: look again.</source>
            <translation>Dos relojes en una misma sala no distan más de doce horas: mire de nuevo.</translation>
        </message>
        <message>
            <source>Undo: {change}</source>
            <translation>Deshacer: {change}</translation>
        </message>
        <message>
            <source>Unterminated string starting at</source>
            <translation>un texto no se cierra</translation>
        </message>
        <message>
            <source>What holds is the reading of one of the two notes, or of neither.</source>
            <translation>Vale la lectura de una de las dos notas, o de ninguna.</translation>
        </message>
        <message>
            <source>What is issued is {kinds:name}, not “{kind}”.</source>
            <translation>Se expide {kinds:name}, no «{kind}».</translation>
        </message>
        <message>
            <source>What is known of revocations by {issuer} is out of date: give its present revocation list.</source>
            <translation>Lo que se sabe de las revocaciones de {issuer} no está al día: aporte su lista de revocación actual.</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>lo que ha de hacerse</translation>
        </message>
        <message>
            <source>What the {label:name} said before is missing for: {missing}.</source>
            <translation>{label:name}: falta lo que decía antes en: {missing}.</translation>
        </message>
        <message>
            <source>Who is asked is {known:name or}, not “{whom}”.</source>
            <translation>Se consulta a {known:name or}, no a «{whom}».</translation>
        </message>
        <message>
            <source>Withdraw a position</source>
            <translation>Retirar una posición</translation>
        </message>
        <message>
            <source>Withdraw {what}</source>
            <translation>Retirar: {what}</translation>
        </message>
        <message>
            <source>Word a paragraph in {language:name}</source>
            <translation>Redactar un párrafo en {language:name}</translation>
        </message>
        <message>
            <source>Word a position</source>
            <translation>Redactar una posición</translation>
        </message>
        <message>
            <source>Word a talking point</source>
            <translation>Redactar un punto de conversación</translation>
        </message>
        <message>
            <source>Word title and closing of the minutes</source>
            <translation>Redactar el título y la clausura del acta</translation>
        </message>
        <message>
            <source>Write delivery back to positions</source>
            <translation>Trasladar lo expuesto a las posiciones</translation>
        </message>
        <message>
            <source>Write down what was decided, and on what ground.</source>
            <translation>Escriba qué se decidió y con qué fundamento.</translation>
        </message>
        <message>
            <source>Write on the report of a day</source>
            <translation>Escribir en el informe de una jornada</translation>
        </message>
        <message>
            <source>Write the comment first.</source>
            <translation>Escriba primero el comentario.</translation>
        </message>
        <message>
            <source>Write the remark first.</source>
            <translation>Escriba primero la observación.</translation>
        </message>
        <message>
            <source>Write the table of an annex</source>
            <translation>Escribir el cuadro de un anexo</translation>
        </message>
        <message>
            <source>Write what was said after “{word}”.</source>
            <translation>Escriba qué se dijo después de «{word}».</translation>
        </message>
        <message>
            <source>Your own clock is the one the others are held against: choose the other taker.</source>
            <translation>Su propio reloj es el que sirve de referencia a los demás: elija al otro encargado de notas.</translation>
        </message>
        <message>
            <source>a card begins before this one ends</source>
            <translation>una ficha empieza antes de que termine esta</translation>
        </message>
        <message>
            <source>a delegation of more than {max_people} is not read on</source>
            <translation>no se sigue leyendo una delegación de más de {max_people}</translation>
        </message>
        <message>
            <source>a key holds the control character U+{ord:04X}</source>
            <translation>una clave contiene el carácter de control U+{ord:04X}</translation>
        </message>
        <message>
            <source>a name or office holds signs that cannot be printed ({strange}); this person is left out</source>
            <translation>un nombre o cargo contiene signos que no pueden imprimirse ({strange}); esta persona se omite</translation>
        </message>
        <message>
            <source>a name or office is longer than {longest} signs; this person is left out</source>
            <translation>un nombre o cargo supera {longest} signos; esta persona se omite</translation>
        </message>
        <message>
            <source>a pair of names does not name each of the parties once: “{value}”</source>
            <translation>un par de nombres no nombra una vez a cada parte: «{value}»</translation>
        </message>
        <message>
            <source>a time-stamp over the document added</source>
            <translation>se añadió un sello de tiempo sobre el documento</translation>
        </message>
        <message>
            <source>an action on opening changed</source>
            <translation>cambió una acción al abrir</translation>
        </message>
        <message>
            <source>an annotation added on page {number}</source>
            <translation>se añadió una anotación en la página {number}</translation>
        </message>
        <message>
            <source>an annotation changed on page {number}</source>
            <translation>cambió una anotación en la página {number}</translation>
        </message>
        <message>
            <source>an annotation removed from page {number}</source>
            <translation>se quitó una anotación de la página {number}</translation>
        </message>
        <message>
            <source>an attachment changed</source>
            <translation>cambió un archivo adjunto</translation>
        </message>
        <message>
            <source>an attachment or named entry changed</source>
            <translation>cambió un archivo adjunto o una entrada con nombre</translation>
        </message>
        <message>
            <source>an id stands twice</source>
            <translation>un identificador figura dos veces</translation>
        </message>
        <message>
            <source>and {more} more</source>
            <translation>y {more} más</translation>
        </message>
        <message>
            <source>another address</source>
            <translation>otra dirección</translation>
        </message>
        <message>
            <source>answered that it cannot serve now (HTTP {code})</source>
            <translation>respondió que ahora no puede atender (HTTP {code})</translation>
        </message>
        <message>
            <source>base64</source>
            <translation>base64</translation>
        </message>
        <message>
            <source>broke off its answer</source>
            <translation>interrumpió su respuesta</translation>
        </message>
        <message>
            <source>bytes are hidden behind the signature</source>
            <translation>hay bytes ocultos detrás de la firma</translation>
        </message>
        <message>
            <source>cannot be reached: {reason}</source>
            <translation>es inaccesible: {reason}</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>certificado</translation>
        </message>
        <message>
            <source>closing formula</source>
            <translation>fórmula de cierre</translation>
        </message>
        <message>
            <source>comment of the package</source>
            <translation>comentario del paquete</translation>
        </message>
        <message>
            <source>comment of {filename}</source>
            <translation>comentario de {filename}</translation>
        </message>
        <message>
            <source>consider another word</source>
            <translation>considere otra palabra</translation>
        </message>
        <message>
            <source>consider “{instead}”</source>
            <translation>considere «{instead}»</translation>
        </message>
        <message>
            <source>corrected by {label}: {reads}</source>
            <translation>corregido por {label}: {reads}</translation>
        </message>
        <message>
            <source>correction of paragraph {number} of the minutes</source>
            <translation>corrección del párrafo {number} del acta</translation>
        </message>
        <message>
            <source>data for later verification added</source>
            <translation>se añadieron datos para la verificación posterior</translation>
        </message>
        <message>
            <source>declares entities of its own, which no word processor writes; it may be made to harm</source>
            <translation>declara entidades propias, que ningún procesador de textos escribe; puede estar hecho para dañar</translation>
        </message>
        <message>
            <source>deflated</source>
            <translation>comprimido (deflate)</translation>
        </message>
        <message>
            <source>did not answer within {timeout:g} seconds</source>
            <translation>no respondió en {timeout:g} segundos</translation>
        </message>
        <message>
            <source>entities</source>
            <translation>entidades</translation>
        </message>
        <message>
            <source>escapes</source>
            <translation>secuencias de escape</translation>
        </message>
        <message>
            <source>few tries are left before the token locks</source>
            <translation>quedan pocos intentos antes de que el token se bloquee</translation>
        </message>
        <message>
            <source>field {name} added</source>
            <translation>se añadió el campo {name}</translation>
        </message>
        <message>
            <source>field {name} removed</source>
            <translation>se quitó el campo {name}</translation>
        </message>
        <message>
            <source>field {name} signed</source>
            <translation>se firmó el campo {name}</translation>
        </message>
        <message>
            <source>file name</source>
            <translation>nombre del archivo</translation>
        </message>
        <message>
            <source>gzip</source>
            <translation>gzip</translation>
        </message>
        <message>
            <source>has more parts than any document of talks; it is made to exhaust the computer</source>
            <translation>tiene más partes que cualquier documento de conversaciones; está hecho para agotar el equipo</translation>
        </message>
        <message>
            <source>heading {words}</source>
            <translation>encabezamiento {words}</translation>
        </message>
        <message>
            <source>hexadecimal</source>
            <translation>hexadecimal</translation>
        </message>
        <message>
            <source>holds macros: save it as DOCX without them</source>
            <translation>contiene macros: guárdelo como DOCX sin ellas</translation>
        </message>
        <message>
            <source>internal comment on paragraph {number}</source>
            <translation>comentario interno sobre el párrafo {number}</translation>
        </message>
        <message>
            <source>internal comment on the minutes</source>
            <translation>comentario interno sobre el acta</translation>
        </message>
        <message>
            <source>is damaged: one of its parts cannot be read</source>
            <translation>está dañado: una de sus partes no se puede leer</translation>
        </message>
        <message>
            <source>is damaged: one of its parts cannot be unpacked</source>
            <translation>está dañado: una de sus partes no se puede descomprimir</translation>
        </message>
        <message>
            <source>is encrypted with a password or in the old format of Word: save it as DOCX without a password</source>
            <translation>está cifrado con contraseña o en el formato antiguo de Word: guárdelo como DOCX sin contraseña</translation>
        </message>
        <message>
            <source>is encrypted: save it without a password</source>
            <translation>está cifrado: guárdelo sin contraseña</translation>
        </message>
        <message>
            <source>is made for macros: save it as DOCX without them</source>
            <translation>está hecho para macros: guárdelo como DOCX sin ellas</translation>
        </message>
        <message>
            <source>is no DOCX file, or cut short: ask for it again</source>
            <translation>no es un archivo DOCX, o está truncado: pídalo de nuevo</translation>
        </message>
        <message>
            <source>is no document of a word processor</source>
            <translation>no es un documento de un procesador de textos</translation>
        </message>
        <message>
            <source>issued under {anchor}</source>
            <translation>emitido bajo {anchor}</translation>
        </message>
        <message>
            <source>issued under {anchor}; it has ended since, and the time-stamps prove that it was good</source>
            <translation>emitido bajo {anchor}; ha terminado desde entonces, y los sellos de tiempo prueban que era válido</translation>
        </message>
        <message>
            <source>it holds the control character U+{ord:04X}</source>
            <translation>contiene el carácter de control U+{ord:04X}</translation>
        </message>
        <message>
            <source>it is cut short or not JSON: {fault}</source>
            <translation>está cortado o no es JSON: {fault}</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>está vacío</translation>
        </message>
        <message>
            <source>it is nested {depth} deep, more than the {max_depth} allowed</source>
            <translation>está anidado a {depth} niveles, más de los {max_depth} permitidos</translation>
        </message>
        <message>
            <source>it is not UTF-8 text (byte {start})</source>
            <translation>no es texto UTF-8 (byte {start})</translation>
        </message>
        <message>
            <source>it is not a dialogue file: the outermost value must be an object</source>
            <translation>no es un archivo de diálogo: el valor exterior debe ser un objeto</translation>
        </message>
        <message>
            <source>it is not the hash that the PDF's own metadata state</source>
            <translation>no es la huella que declaran los metadatos del propio PDF</translation>
        </message>
        <message>
            <source>it is not “{format}”, the only version of minutes that is known here</source>
            <translation>no es «{format}», la única versión de acta que se conoce aquí</translation>
        </message>
        <message>
            <source>it is {size} MB, more than the {max_bytes} MB allowed</source>
            <translation>tiene {size} MB, más de los {max_bytes} MB permitidos</translation>
        </message>
        <message>
            <source>item</source>
            <translation>punto</translation>
        </message>
        <message>
            <source>item {number}</source>
            <translation>punto {number}</translation>
        </message>
        <message>
            <source>its head</source>
            <translation>su cabecera</translation>
        </message>
        <message>
            <source>its issuer ({issuer}) is not trusted here, or no longer</source>
            <translation>su emisor ({issuer}) no está reconocido aquí, o ya no lo está</translation>
        </message>
        <message>
            <source>its revision</source>
            <translation>su revisión</translation>
        </message>
        <message>
            <source>its times lack the offset of their zone</source>
            <translation>a sus horas les falta la diferencia de huso</translation>
        </message>
        <message>
            <source>joint</source>
            <translation>joint (conjunto)</translation>
        </message>
        <message>
            <source>lacks one of its parts: ask for it again</source>
            <translation>carece de una de sus partes: pídalo de nuevo</translation>
        </message>
        <message>
            <source>list</source>
            <translation>lista</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>bloqueado</translation>
        </message>
        <message>
            <source>marking</source>
            <translation>clasificación</translation>
        </message>
        <message>
            <source>minutes are made between two parties, not {n}</source>
            <translation>un acta se hace entre dos partes, no {n}</translation>
        </message>
        <message>
            <source>name escapes</source>
            <translation>secuencias de escape de nombres</translation>
        </message>
        <message>
            <source>name of {filename}</source>
            <translation>nombre de {filename}</translation>
        </message>
        <message>
            <source>names its parts twice, or outside itself; no word processor writes such a file</source>
            <translation>nombra sus partes dos veces, o fuera de sí mismo; ningún procesador de textos escribe un archivo así</translation>
        </message>
        <message>
            <source>no column is headed given name, family name or name</source>
            <translation>ninguna columna lleva el encabezamiento nombre, apellidos o nombre completo</translation>
        </message>
        <message>
            <source>no key with its certificate</source>
            <translation>ninguna clave con su certificado</translation>
        </message>
        <message>
            <source>no key “{label}” with a certificate</source>
            <translation>ninguna clave «{label}» con certificado</translation>
        </message>
        <message>
            <source>no office was asked</source>
            <translation>no se consultó a ninguna oficina</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>none was issued</source>
            <translation>no se emitió ninguno</translation>
        </message>
        <message>
            <source>not all of it</source>
            <translation>no todo</translation>
        </message>
        <message>
            <source>not known here: {names}</source>
            <translation>desconocido aquí: {names}</translation>
        </message>
        <message>
            <source>not put through.</source>
            <translation>no se ha tramitado.</translation>
        </message>
        <message>
            <source>number of pages, originals of {first} and {keeper}</source>
            <translation>número de páginas, originales de {first} y {keeper}</translation>
        </message>
        <message>
            <source>objects replaced or added</source>
            <translation>se sustituyeron o añadieron objetos</translation>
        </message>
        <message>
            <source>one try is left before the token locks</source>
            <translation>queda un intento antes de que el token se bloquee</translation>
        </message>
        <message>
            <source>our plan for item {number}</source>
            <translation>nuestra previsión para el punto {number}</translation>
        </message>
        <message>
            <source>page {number} altered or drawn over</source>
            <translation>la página {number} fue alterada o se dibujó sobre ella</translation>
        </message>
        <message>
            <source>pages put in another order</source>
            <translation>se cambió el orden de las páginas</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>párrafo {number}</translation>
        </message>
        <message>
            <source>paragraph {number} of Annex {annex}</source>
            <translation>párrafo {number} del Anexo {annex}</translation>
        </message>
        <message>
            <source>paragraph {number} of an annex to the minutes</source>
            <translation>párrafo {number} de un anexo del acta</translation>
        </message>
        <message>
            <source>paragraph {number} of the minutes</source>
            <translation>párrafo {number} del acta</translation>
        </message>
        <message>
            <source>percent escapes</source>
            <translation>escapes con signo de porcentaje</translation>
        </message>
        <message>
            <source>place and dates</source>
            <translation>lugar y fechas</translation>
        </message>
        <message>
            <source>printed words, originals of {first} and {keeper}</source>
            <translation>palabras impresas, originales de {first} y {keeper}</translation>
        </message>
        <message>
            <source>private key</source>
            <translation>clave privada</translation>
        </message>
        <message>
            <source>quoted-printable</source>
            <translation>quoted-printable</translation>
        </message>
        <message>
            <source>refers to parts outside itself, which are never fetched: ask for a file that is whole</source>
            <translation>remite a partes fuera de sí mismo, que nunca se descargan: pida un archivo completo</translation>
        </message>
        <message>
            <source>round {number}</source>
            <translation>ronda {number}</translation>
        </message>
        <message>
            <source>settle the wording before the text can be agreed.</source>
            <translation>resuelva la redacción antes de que el texto pueda acordarse.</translation>
        </message>
        <message>
            <source>signature block</source>
            <translation>bloque de firmas</translation>
        </message>
        <message>
            <source>stream at byte {start}</source>
            <translation>flujo en el byte {start}</translation>
        </message>
        <message>
            <source>table</source>
            <translation>cuadro</translation>
        </message>
        <message>
            <source>text of {what} {number}</source>
            <translation>texto de {what} {number}</translation>
        </message>
        <message>
            <source>the annex is attached as a draft.</source>
            <translation>el anexo se adjunta como proyecto.</translation>
        </message>
        <message>
            <source>the card is cut short (END:VCARD is missing)</source>
            <translation>la ficha está cortada (falta END:VCARD)</translation>
        </message>
        <message>
            <source>the certificate was revoked on {revoked_at:day}</source>
            <translation>el certificado se revocó el {revoked_at:day}</translation>
        </message>
        <message>
            <source>the file itself</source>
            <translation>el propio archivo</translation>
        </message>
        <message>
            <source>the id “{code}” stands {count} times</source>
            <translation>el identificador «{code}» figura {count} veces</translation>
        </message>
        <message>
            <source>the key “{twice}” stands twice in one object</source>
            <translation>la clave «{twice}» figura dos veces en un objeto</translation>
        </message>
        <message>
            <source>the metadata changed</source>
            <translation>cambiaron los metadatos</translation>
        </message>
        <message>
            <source>the number {number} stands {count} times</source>
            <translation>el número {number} figura {count} veces</translation>
        </message>
        <message>
            <source>the number {text} has a fraction: write figures as whole numbers or as text</source>
            <translation>el número {text} tiene fracción: escriba las cifras como números enteros o como texto</translation>
        </message>
        <message>
            <source>the number {text}… is too large to be a figure of the talks</source>
            <translation>el número {text}… es demasiado grande para ser una cifra de las conversaciones</translation>
        </message>
        <message>
            <source>the scan of {what} and signed in ink</source>
            <translation>la copia escaneada de {what} y firmado a mano</translation>
        </message>
        <message>
            <source>the signed range does not start at the beginning of the file</source>
            <translation>el tramo firmado no empieza al principio del archivo</translation>
        </message>
        <message>
            <source>the signed range leaves out more than the signature itself</source>
            <translation>el tramo firmado deja fuera más que la propia firma</translation>
        </message>
        <message>
            <source>the signed range runs past the end of the file</source>
            <translation>el tramo firmado rebasa el final del archivo</translation>
        </message>
        <message>
            <source>the signer's own clock</source>
            <translation>el reloj del firmante</translation>
        </message>
        <message>
            <source>the system says “{words}”</source>
            <translation>el sistema dice «{words}»</translation>
        </message>
        <message>
            <source>the table cannot be read on from here ({error})</source>
            <translation>desde aquí el cuadro no puede seguir leyéndose ({error})</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>el texto</translation>
        </message>
        <message>
            <source>the time-stamp authority {stamped_by} is not trusted here</source>
            <translation>la autoridad de sellado {stamped_by} no está reconocida aquí</translation>
        </message>
        <message>
            <source>the time-stamp is not trusted</source>
            <translation>el sello de tiempo no es de confianza</translation>
        </message>
        <message>
            <source>the value of field {name} changed</source>
            <translation>cambió el valor del campo {name}</translation>
        </message>
        <message>
            <source>the value of field {name} removed</source>
            <translation>se quitó el valor del campo {name}</translation>
        </message>
        <message>
            <source>the visibility of layers changed</source>
            <translation>cambió la visibilidad de las capas</translation>
        </message>
        <message>
            <source>the whole file</source>
            <translation>todo el archivo</translation>
        </message>
        <message>
            <source>the words of {article} {kind:name} ({place})</source>
            <translation>las palabras de: {kind:name} ({place})</translation>
        </message>
        <message>
            <source>the words of {kind:name} ({place})</source>
            <translation>las palabras de: {kind:name} ({place})</translation>
        </message>
        <message>
            <source>the {what:name} “{name}” stands {count} times</source>
            <translation>{what:name} «{name}» figura {count} veces</translation>
        </message>
        <message>
            <source>there is no paragraph yet</source>
            <translation>todavía no hay ningún párrafo</translation>
        </message>
        <message>
            <source>there is no paragraph {number} in “{minutes}”</source>
            <translation>no hay párrafo {number} en «{minutes}»</translation>
        </message>
        <message>
            <source>this card has no name (N or FN)</source>
            <translation>esta ficha no tiene nombre (N o FN)</translation>
        </message>
        <message>
            <source>this is no property of a card (a name, a colon, a value)</source>
            <translation>esto no es una propiedad de una ficha (nombre, dos puntos, valor)</translation>
        </message>
        <message>
            <source>this is outside any card (BEGIN:VCARD is missing)</source>
            <translation>esto está fuera de toda ficha (falta BEGIN:VCARD)</translation>
        </message>
        <message>
            <source>this row has no name</source>
            <translation>esta fila no tiene nombre</translation>
        </message>
        <message>
            <source>this row has {cells} cells, the head has {heads}</source>
            <translation>esta fila tiene {cells} celdas; el encabezamiento, {heads}</translation>
        </message>
        <message>
            <source>time-stamp by {stamped_by}</source>
            <translation>sello de tiempo de {stamped_by}</translation>
        </message>
        <message>
            <source>time-stamp by {stamped_by}, not trusted here</source>
            <translation>sello de tiempo de {stamped_by}, no reconocido aquí</translation>
        </message>
        <message>
            <source>title</source>
            <translation>título</translation>
        </message>
        <message>
            <source>tried once</source>
            <translation>un intento</translation>
        </message>
        <message>
            <source>tried {n} times</source>
            <translation>{n} intentos</translation>
        </message>
        <message>
            <source>unnumbered paragraph</source>
            <translation>párrafo sin número</translation>
        </message>
        <message>
            <source>without tags</source>
            <translation>sin etiquetas</translation>
        </message>
        <message>
            <source>would unpack to more than any document of talks needs; it is made to exhaust the computer</source>
            <translation>ocuparía al descomprimirse más de lo que necesita cualquier documento; está hecho para agotar el equipo</translation>
        </message>
        <message>
            <source>{beginning} ({kind}); nothing was signed.</source>
            <translation>{beginning} ({kind}); no se firmó nada.</translation>
        </message>
        <message>
            <source>{count} fields share the signature of revision {revision}.</source>
            <translation>{count} campos comparten la firma de la revisión {revision}.</translation>
        </message>
        <message>
            <source>{count} of {all} signatures: unchanged since signing and issued by somebody trusted here.</source>
            <translation>{count} de {all} firmas: sin cambios desde la firma y emitidas por alguien de confianza aquí.</translation>
        </message>
        <message>
            <source>{count} of {all} signatures: unchanged since signing, but not all is trusted here ({doubt}).</source>
            <translation>{count} de {all} firmas: sin cambios desde la firma, pero no todo es de confianza aquí ({doubt}).</translation>
        </message>
        <message>
            <source>{count} tokens are there: say which one ({tokens}).</source>
            <translation>Hay {count} tokens: diga cuál ({tokens}).</translation>
        </message>
        <message>
            <source>{filename} cannot be written: {error}. Choose another folder.</source>
            <translation>{filename} no puede escribirse: {error}. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>{filename} does not carry the text of any minutes in this workspace.</source>
            <translation>{filename} no lleva el texto de ninguna acta de este espacio de trabajo.</translation>
        </message>
        <message>
            <source>{filename} was not filed: it is none of the originals of the agreed text.</source>
            <translation>{filename} no se archivó: no es ninguno de los originales del texto acordado.</translation>
        </message>
        <message>
            <source>{filename} was not filed: {reason}</source>
            <translation>{filename} no se archivó: {reason}</translation>
        </message>
        <message>
            <source>{folder} holds no authority of the delegation: make one with `keys root`, or name its folder.</source>
            <translation>{folder} no contiene ninguna autoridad de la delegación: cree una con `keys root` o indique su carpeta.</translation>
        </message>
        <message>
            <source>{given} {family} stands in the file twice (line {seen}); the first counts</source>
            <translation>{given} {family} figura dos veces en el archivo (línea {seen}); vale la primera</translation>
        </message>
        <message>
            <source>{hostname} would receive the credentials unencrypted; use its https:// address.</source>
            <translation>{hostname} recibiría las credenciales sin cifrar; use su dirección https://.</translation>
        </message>
        <message>
            <source>{host} answered with {kind}, not with a time-stamp: check the address of the authority.</source>
            <translation>{host} respondió con {kind}, no con un sello de tiempo: compruebe la dirección de la autoridad.</translation>
        </message>
        <message>
            <source>{identifier} was put to the sides as it is: plan the next number to withhold something else, and ask again.</source>
            <translation>{identifier} se presentó a las partes tal como está: prevea el número siguiente para reservar otra cosa, y consulte de nuevo.</translation>
        </message>
        <message>
            <source>{identifier}, the original kept by {held_by}</source>
            <translation>{identifier}, el original de {held_by}</translation>
        </message>
        <message>
            <source>{label:name} (deleted or made again)</source>
            <translation>{label:name} (eliminado o hecho de nuevo)</translation>
        </message>
        <message>
            <source>{label:name} on item {number}</source>
            <translation>{label:name} sobre el punto {number}</translation>
        </message>
        <message>
            <source>{label:name} on “{issue}”</source>
            <translation>{label:name} sobre «{issue}»</translation>
        </message>
        <message>
            <source>{language:name} is no language of these minutes.</source>
            <translation>El {language:name} no es idioma de esta acta.</translation>
        </message>
        <message>
            <source>{module} is not a PKCS#11 module for this system, or the reader's service does not run.</source>
            <translation>{module} no es un módulo PKCS#11 para este sistema, o el servicio del lector no funciona.</translation>
        </message>
        <message>
            <source>{most} and {last:e}</source>
            <translation>{most} e {last:e}</translation>
        </message>
        <message>
            <source>{most} and {last}</source>
            <translation>{most} y {last}</translation>
        </message>
        <message>
            <source>{most} or {last:u}</source>
            <translation>{most} u {last:u}</translation>
        </message>
        <message>
            <source>{most} or {last}</source>
            <translation>{most} o {last}</translation>
        </message>
        <message>
            <source>{names} and more</source>
            <translation>{names} y más</translation>
        </message>
        <message>
            <source>{name} cannot be opened for writing ({error}). Is it, or its folder, read-only?</source>
            <translation>{name} no puede abrirse para escribir ({error}). ¿Es de solo lectura, o lo es su carpeta?</translation>
        </message>
        <message>
            <source>{name} cannot be opened: {error}. Choose another file.</source>
            <translation>{name} no puede abrirse: {error}. Elija otro archivo.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {error}. Choose another file or ask for access.</source>
            <translation>{name} no puede leerse: {error}. Elija otro archivo o pida acceso.</translation>
        </message>
        <message>
            <source>{name} could not be saved in {parent}: {error}. Choose another folder.</source>
            <translation>{name} no pudo guardarse en {parent}: {error}. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>{name} does not hold this round: choose the workspace your colleague took her notes in.</source>
            <translation>{name} no contiene esta ronda: elija el espacio de trabajo en que su colega tomó las notas.</translation>
        </message>
        <message>
            <source>{name} has already signed field {field}; the other side signs here.</source>
            <translation>{name} ya firmó el campo {field}; aquí firma la otra parte.</translation>
        </message>
        <message>
            <source>{name} has more than {most} paragraphs: no minutes have as many.</source>
            <translation>{name} tiene más de {most} párrafos: ningún acta tiene tantos.</translation>
        </message>
        <message>
            <source>{name} holds no notes of {whom} in this round; there are: {takers}.</source>
            <translation>{name} no contiene notas de {whom} en esta ronda; hay: {takers}.</translation>
        </message>
        <message>
            <source>{name} holds no text.</source>
            <translation>{name} no contiene texto.</translation>
        </message>
        <message>
            <source>{name} is a folder: choose a file.</source>
            <translation>{name} es una carpeta: elija un archivo.</translation>
        </message>
        <message>
            <source>{name} is held by another program. Close it there first.</source>
            <translation>{name} está en uso por otro programa. Ciérrelo allí primero.</translation>
        </message>
        <message>
            <source>{name} is larger than {max_bytes} MB: a list of people is not. Nothing was read.</source>
            <translation>{name} supera {max_bytes} MB: una lista de personas no los tiene. No se leyó nada.</translation>
        </message>
        <message>
            <source>{name} is named; in joint minutes delegations speak, not people.</source>
            <translation>Se nombra a {name}; en un acta conjunta hablan las delegaciones, no las personas.</translation>
        </message>
        <message>
            <source>{name} is no notes file: have it made by “notes export”, or choose the colleague’s workspace.</source>
            <translation>{name} no es un archivo de notas: haga que lo creen con «notes export», o elija el espacio de trabajo del colega.</translation>
        </message>
        <message>
            <source>{name} is no text: it cannot be read as a list of people. Save it as vCard or CSV in UTF-8.</source>
            <translation>{name} no es texto: no puede leerse como lista de personas. Guárdelo como vCard o CSV en UTF-8.</translation>
        </message>
        <message>
            <source>{name} is not a workspace of this program.</source>
            <translation>{name} no es un espacio de trabajo de este programa.</translation>
        </message>
        <message>
            <source>{name} is not a workspace, or it is damaged ({error}). Take it from a backup.</source>
            <translation>{name} no es un espacio de trabajo, o está dañado ({error}). Tómelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>{name} is not a workspace, or its keys are missing. If it was copied while it was open, also copy {beside_name} from the same folder.</source>
            <translation>{name} no es un espacio de trabajo, o faltan sus claves. Si se copió mientras estaba abierto, copie también {beside_name} de la misma carpeta.</translation>
        </message>
        <message>
            <source>{name} is not among the people of this dialogue.</source>
            <translation>{name} no está entre las personas de este diálogo.</translation>
        </message>
        <message>
            <source>{name} is not head of a delegation to this round: only the heads, or alternates for them, sign.</source>
            <translation>{name} no es jefatura de una delegación en esta ronda: solo firman las jefaturas o sus suplentes.</translation>
        </message>
        <message>
            <source>{name} is open in another window or program. Close it there first.</source>
            <translation>{name} está abierto en otra ventana o programa. Ciérrelo allí primero.</translation>
        </message>
        <message>
            <source>{name} is there already: a backup never writes over anything. Choose another name.</source>
            <translation>{name} ya existe: una copia de seguridad nunca sobrescribe nada. Elija otro nombre.</translation>
        </message>
        <message>
            <source>{name} is there already: choose another name.</source>
            <translation>{name} ya existe: elija otro nombre.</translation>
        </message>
        <message>
            <source>{name} is {size} MB: no notes of one round are that long. Choose another file.</source>
            <translation>{name} tiene {size} MB: no hay notas de una ronda tan largas. Elija otro archivo.</translation>
        </message>
        <message>
            <source>{name} lies in a folder that synchronises itself ({found}): a copy made while you work may be unusable.</source>
            <translation>{name} está en una carpeta que se sincroniza sola ({found}): una copia hecha mientras trabaja puede resultar inservible.</translation>
        </message>
        <message>
            <source>{name} lies on a network share, where a power cut or a second desk can damage it. Copy it to a folder on this machine, or share a PostgreSQL server.</source>
            <translation>{name} está en un recurso de red, donde un corte de corriente o una segunda mesa pueden dañarlo. Cópielo a una carpeta de este equipo, o comparta un servidor PostgreSQL.</translation>
        </message>
        <message>
            <source>{name} names nobody: it is neither a vCard (.vcf) nor a table (.csv) with heads for names.</source>
            <translation>{name} no nombra a nadie: no es ni una vCard (.vcf) ni un cuadro (.csv) con encabezamientos para nombres.</translation>
        </message>
        <message>
            <source>{name} signed both {seen} and {field}; each side signs for itself.</source>
            <translation>{name} firmó tanto {seen} como {field}; cada parte firma por sí misma.</translation>
        </message>
        <message>
            <source>{name} was changed or damaged after it was made: its digest does not fit. Ask for it again.</source>
            <translation>{name} se cambió o se dañó después de hecho: su huella no corresponde. Pídalo de nuevo.</translation>
        </message>
        <message>
            <source>{name} was last used by a newer version of this program (form {revision}, known here up to {head}). Nothing was changed in it: install the newer version to open it.</source>
            <translation>{name} se usó por última vez con una versión más nueva de este programa (forma {revision}; aquí se conoce hasta {head}). No se cambió nada en él: instale la versión más nueva para abrirlo.</translation>
        </message>
        <message>
            <source>{name} was made by a later version of the program (form {version}): bring this one up to date first.</source>
            <translation>{name} se hizo con una versión posterior del programa (forma {version}): actualice primero este.</translation>
        </message>
        <message>
            <source>{name} was not imported, nothing was changed. It has 1 fault: {shown:semicolons}.</source>
            <translation>{name} no se importó; no se cambió nada. Tiene 1 defecto: {shown:semicolons}.</translation>
        </message>
        <message>
            <source>{name} was not imported, nothing was changed. It has {n} faults: {shown:semicolons}.</source>
            <translation>{name} no se importó; no se cambió nada. Tiene {n} defectos: {shown:semicolons}.</translation>
        </message>
        <message>
            <source>{n} brackets are open; {tail}</source>
            <translation>Hay {n} corchetes abiertos; {tail}</translation>
        </message>
        <message>
            <source>{n} items have no number.</source>
            <translation>{n} puntos no tienen número.</translation>
        </message>
        <message>
            <source>{n} pages added</source>
            <translation>se añadieron {n} páginas</translation>
        </message>
        <message>
            <source>{n} pages removed</source>
            <translation>se quitaron {n} páginas</translation>
        </message>
        <message>
            <source>{office} has not answered</source>
            <translation>{office} no ha respondido</translation>
        </message>
        <message>
            <source>{office} has not answered.</source>
            <translation>{office} no ha respondido.</translation>
        </message>
        <message>
            <source>{office} objected</source>
            <translation>{office} objetó</translation>
        </message>
        <message>
            <source>{office} objected.</source>
            <translation>{office} objetó.</translation>
        </message>
        <message>
            <source>{origin} holds no certificate: choose a file in PEM or DER, usually .pem, .crt or .cer.</source>
            <translation>{origin} no contiene ningún certificado: elija un archivo en PEM o DER, normalmente .pem, .crt o .cer.</translation>
        </message>
        <message>
            <source>{origin} is not a key file (PKCS#12, usually .p12 or .pfx); choose another file.</source>
            <translation>{origin} no es un archivo de clave (PKCS#12, normalmente .p12 o .pfx); elija otro archivo.</translation>
        </message>
        <message>
            <source>{out} is there already: a key file is never replaced. Choose another name.</source>
            <translation>{out} ya existe: un archivo de clave nunca se reemplaza. Elija otro nombre.</translation>
        </message>
        <message>
            <source>{own_clock}; {proved_by} stamped the document on {proved_at} UTC</source>
            <translation>{own_clock}; {proved_by} selló el documento el {proved_at} UTC</translation>
        </message>
        <message>
            <source>{parent} does not take the notes either ({error}).</source>
            <translation>{parent} tampoco admite las notas ({error}).</translation>
        </message>
        <message>
            <source>{party} confirmed paragraph {number} already.</source>
            <translation>{party} ya confirmó el párrafo {number}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {error}.</source>
            <translation>{path} no puede leerse: {error}.</translation>
        </message>
        <message>
            <source>{path} could not be removed ({error}): delete it by hand.</source>
            <translation>{path} no pudo quitarse ({error}): elimínelo a mano.</translation>
        </message>
        <message>
            <source>{path} has {size} MB; at most {largest} MB are examined.</source>
            <translation>{path} tiene {size} MB; se examinan como máximo {largest} MB.</translation>
        </message>
        <message>
            <source>{path} is neither a certificate nor a revocation list nor an OCSP answer; choose another file.</source>
            <translation>{path} no es ni un certificado, ni una lista de revocación, ni una respuesta OCSP; elija otro archivo.</translation>
        </message>
        <message>
            <source>{path} is not a file that can be read.</source>
            <translation>{path} no es un archivo que pueda leerse.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation>{path} no existe.</translation>
        </message>
        <message>
            <source>{person} belongs to the other side.</source>
            <translation>{person} pertenece a la otra parte.</translation>
        </message>
        <message>
            <source>{person} is on the list of this round already.</source>
            <translation>{person} ya está en la lista de esta ronda.</translation>
        </message>
        <message>
            <source>{place} has 1 bracket</source>
            <translation>{place} tiene 1 corchete</translation>
        </message>
        <message>
            <source>{place} has 1 open shared comment</source>
            <translation>{place} tiene 1 comentario compartido abierto</translation>
        </message>
        <message>
            <source>{place} has no text in {language:name}</source>
            <translation>{place} no tiene texto en {language:name}</translation>
        </message>
        <message>
            <source>{place} has {n} brackets</source>
            <translation>{place} tiene {n} corchetes</translation>
        </message>
        <message>
            <source>{place} has {n} open shared comments</source>
            <translation>{place} tiene {n} comentarios compartidos abiertos</translation>
        </message>
        <message>
            <source>{place} holds an authority already; it is not replaced. Choose another folder.</source>
            <translation>{place} ya contiene una autoridad; no se reemplaza. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>{place} is out of step in {language:name}</source>
            <translation>{place} no va al paso en {language:name}</translation>
        </message>
        <message>
            <source>{place}, decoded</source>
            <translation>{place}, descodificado</translation>
        </message>
        <message>
            <source>{place}, raw</source>
            <translation>{place}, sin descodificar</translation>
        </message>
        <message>
            <source>{release} is not released yet: no answer of {missing} is on record. Record the consultation of the originator and of the other side first.</source>
            <translation>{release} todavía no se divulga: no consta respuesta de {missing}. Registre primero la consulta al originador y a la otra parte.</translation>
        </message>
        <message>
            <source>{release} is not released: {against} objected. Withhold more, or ask again.</source>
            <translation>{release} no se divulga: {against} objetó. Reserve más, o consulte de nuevo.</translation>
        </message>
        <message>
            <source>{sentence} It is read with {corrections}.</source>
            <translation>{sentence} Se lee junto con {corrections}.</translation>
        </message>
        <message>
            <source>{station} #{seq} was witnessed elsewhere, but the chain here ends at #{last} or holds another #{seq}: it was shortened or rewritten. Compare with a backup.</source>
            <translation>{station} #{seq} fue atestiguado en otro lugar, pero la cadena termina aquí en #{last} o contiene otro #{seq}: se acortó o se reescribió. Compare con una copia de seguridad.</translation>
        </message>
        <message>
            <source>{tag}: none of these</source>
            <translation>{tag}: ninguna de ellas</translation>
        </message>
        <message>
            <source>{taker} took no notes in this round that others may read.</source>
            <translation>{taker} no tomó en esta ronda notas que otros puedan leer.</translation>
        </message>
        <message>
            <source>{taker} took no notes in this round.</source>
            <translation>{taker} no tomó notas en esta ronda.</translation>
        </message>
        <message>
            <source>{target} cannot be made: {error}. Choose another folder.</source>
            <translation>{target} no puede crearse: {error}. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>{target} cannot be written: {error}. Choose another folder.</source>
            <translation>{target} no puede escribirse: {error}. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>{target} is there already: name a folder that does not exist yet.</source>
            <translation>{target} ya existe: indique una carpeta que aún no exista.</translation>
        </message>
        <message>
            <source>{times} and {more} more</source>
            <translation>{times} y {more} más</translation>
        </message>
        <message>
            <source>{unusable} The default is used instead.</source>
            <translation>{unusable} Se usa en su lugar el valor por defecto.</translation>
        </message>
        <message>
            <source>{value} breaks the rule “{rule}”</source>
            <translation>{value} incumple la regla «{rule}»</translation>
        </message>
        <message>
            <source>{value} does not have the form {form}</source>
            <translation>{value} no tiene la forma {form}</translation>
        </message>
        <message>
            <source>{value} has none of the forms allowed here</source>
            <translation>{value} no tiene ninguna de las formas admitidas aquí</translation>
        </message>
        <message>
            <source>{value} is less than {limit}</source>
            <translation>{value} es menor que {limit}</translation>
        </message>
        <message>
            <source>{value} is more than {limit}</source>
            <translation>{value} es mayor que {limit}</translation>
        </message>
        <message>
            <source>{value} is none of these: {known}</source>
            <translation>{value} no es ninguno de estos: {known}</translation>
        </message>
        <message>
            <source>{value} is not {kinds:name or}</source>
            <translation>{value} no es {kinds:name or}</translation>
        </message>
        <message>
            <source>{value} is not {wanted}</source>
            <translation>{value} no es {wanted}</translation>
        </message>
        <message>
            <source>{value} is too long: at most {limit}</source>
            <translation>{value} es demasiado largo: como máximo {limit}</translation>
        </message>
        <message>
            <source>{value} is too short: at least {limit}</source>
            <translation>{value} es demasiado corto: como mínimo {limit}</translation>
        </message>
        <message>
            <source>{what} differ between languages ({shown:semicolons}).</source>
            <translation>{what} difieren entre los idiomas ({shown:semicolons}).</translation>
        </message>
        <message>
            <source>{what} is needed in at least one language.</source>
            <translation>Falta en todos los idiomas: {what}. Escríbalo en al menos uno.</translation>
        </message>
        <message>
            <source>{words} (line {line}, column {column})</source>
            <translation>{words} (línea {line}, columna {column})</translation>
        </message>
        <message>
            <source>“{at}” is no time with the offset of its zone</source>
            <translation>«{at}» no es una hora con la diferencia de su huso</translation>
        </message>
        <message>
            <source>“{code}” cannot be the code of a party: it is empty, taken or reserved.</source>
            <translation>«{code}» no puede ser el código de una parte: está vacío, ocupado o reservado.</translation>
        </message>
        <message>
            <source>“{code}” is no party to this dialogue; there are: {known}.</source>
            <translation>«{code}» no es parte en este diálogo; hay: {known}.</translation>
        </message>
        <message>
            <source>“{code}” is no party to this dialogue; write its code, or joint.</source>
            <translation>«{code}» no es parte en este diálogo; escriba su código, o joint.</translation>
        </message>
        <message>
            <source>“{code}” is not among the {section}</source>
            <translation>«{code}» no está entre los de {section}</translation>
        </message>
        <message>
            <source>“{filename}” in the package unfolds to more than 512 MB: it must not leave like this.</source>
            <translation>«{filename}» se expande en el paquete a más de 512 MB: no debe salir así.</translation>
        </message>
        <message>
            <source>“{from_party}” is no party to this dialogue: say who handed the paper over.</source>
            <translation>«{from_party}» no es parte en este diálogo: diga quién entregó el documento.</translation>
        </message>
        <message>
            <source>“{holder}” is not a party to this document; its parties are {known}.</source>
            <translation>«{holder}» no es parte en este documento; sus partes son {known}.</translation>
        </message>
        <message>
            <source>“{home}” is not a party to these minutes; the parties are {parties:and}.</source>
            <translation>«{home}» no es parte en esta acta; las partes son {parties:and}.</translation>
        </message>
        <message>
            <source>“{kind}” is no kind of paper; there are: {kinds:name}.</source>
            <translation>«{kind}» no es una clase de documento; hay: {kinds:name}.</translation>
        </message>
        <message>
            <source>“{kind}” is no kind of paragraph; there are: {kinds:name}.</source>
            <translation>«{kind}» no es una clase de párrafo; hay: {kinds:name}.</translation>
        </message>
        <message>
            <source>“{kind}” is no kind of session; there are: {known:name}.</source>
            <translation>«{kind}» no es una clase de sesión; hay: {known:name}.</translation>
        </message>
        <message>
            <source>“{label}” could not be saved: {why}.</source>
            <translation>El último cambio no pudo guardarse: {why}.</translation>
        </message>
        <message>
            <source>“{label}” names no year of this commitment; write, for example, 2012 or FY2012.</source>
            <translation>«{label}» no designa ningún año de este compromiso; escriba, por ejemplo, 2012 o FY2012.</translation>
        </message>
        <message>
            <source>“{label}” was not saved: the text holds half of a character. Type that word again.</source>
            <translation>El último cambio no se guardó: el texto contiene medio carácter. Escriba de nuevo esa palabra.</translation>
        </message>
        <message>
            <source>“{mark}” ({tag}, {name}) is a marking of one side; a joint document is handed to the other.</source>
            <translation>«{mark}» ({tag}, {name}) es una clasificación de una sola parte; un documento conjunto se entrega a la otra.</translation>
        </message>
        <message>
            <source>“{name}” is missing</source>
            <translation>falta «{name}»</translation>
        </message>
        <message>
            <source>“{name}” is no caveat of the scheme {id}.</source>
            <translation>«{name}» no es una advertencia del esquema {id}.</translation>
        </message>
        <message>
            <source>“{name}” is no level of the scheme {id}; there are: {known}.</source>
            <translation>«{name}» no es un grado del esquema {id}; hay: {known}.</translation>
        </message>
        <message>
            <source>“{name}” is no visibility; there are: {rungs:name}.</source>
            <translation>«{name}» no es una visibilidad; hay: {rungs:name}.</translation>
        </message>
        <message>
            <source>“{name}” is not a time zone of the IANA database (for example America/Havana).</source>
            <translation>«{name}» no es un huso horario de la base de datos IANA (por ejemplo, America/Havana).</translation>
        </message>
        <message>
            <source>“{new}” is no kind of paragraph; there are: {kinds:name}.</source>
            <translation>«{new}» no es una clase de párrafo; hay: {kinds:name}.</translation>
        </message>
        <message>
            <source>“{new}” is no {name}; there are: {choices}.</source>
            <translation>«{new}» no es válido para {name}; hay: {choices}.</translation>
        </message>
        <message>
            <source>“{note}” is not among the {among}</source>
            <translation>«{note}» no está entre los de {among}</translation>
        </message>
        <message>
            <source>“{old}” does not stand in paragraph {number}: give the words exactly as signed.</source>
            <translation>«{old}» no consta en el párrafo {number}: dé las palabras exactamente como se firmaron.</translation>
        </message>
        <message>
            <source>“{paper}” is no paper we print on. Choose one of {papers}.</source>
            <translation>«{paper}» no es un papel en el que imprimamos. Elija uno de {papers}.</translation>
        </message>
        <message>
            <source>“{party}” is no party to these talks; there are: {codes}.</source>
            <translation>«{party}» no es parte en estas conversaciones; hay: {codes}.</translation>
        </message>
        <message>
            <source>“{party}” is no party to these talks; there are: {known}.</source>
            <translation>«{party}» no es parte en estas conversaciones; hay: {known}.</translation>
        </message>
        <message>
            <source>“{party}” is not among those who confirm paragraph {number}: {parties}.</source>
            <translation>«{party}» no está entre quienes confirman el párrafo {number}: {parties}.</translation>
        </message>
        <message>
            <source>“{path}” and “{seen}” cannot lie in one bag: some systems take them for the same file.</source>
            <translation>«{path}» y «{seen}» no pueden ir en un mismo paquete: algunos sistemas los toman por el mismo archivo.</translation>
        </message>
        <message>
            <source>“{path}” cannot be a file of a bag: no percent sign and no line break may stand in a name.</source>
            <translation>«{path}» no puede ser un archivo de un paquete: su nombre no puede llevar signo de porcentaje ni salto de línea.</translation>
        </message>
        <message>
            <source>“{path}” cannot be a file of a bag: the name leads out of it.</source>
            <translation>«{path}» no puede ser un archivo de un paquete: el nombre lleva fuera de él.</translation>
        </message>
        <message>
            <source>“{path}” is missing from this installation: install the program again.</source>
            <translation>Falta «{path}» en esta instalación: instale de nuevo el programa.</translation>
        </message>
        <message>
            <source>“{plainly}” is no role in a delegation; taken as member</source>
            <translation>«{plainly}» no es una función en una delegación; se toma como miembro</translation>
        </message>
        <message>
            <source>“{role}” is no role in a delegation; there are: {roles:name}.</source>
            <translation>«{role}» no es una función en una delegación; hay: {roles:name}.</translation>
        </message>
        <message>
            <source>“{short}” is no short form: one to twelve letters or digits, without a space.</source>
            <translation>«{short}» no es una forma abreviada: de una a doce letras o cifras, sin espacio.</translation>
        </message>
        <message>
            <source>“{short}” needs the words that it stands for, at most {longest} letters.</source>
            <translation>«{short}» necesita las palabras que representa, como máximo {longest} letras.</translation>
        </message>
        <message>
            <source>“{status}” is no answer of an office; there are: {known:name}.</source>
            <translation>«{status}» no es una respuesta de una oficina; hay: {known:name}.</translation>
        </message>
        <message>
            <source>“{text}” is no date; write it as 2012-03-01.</source>
            <translation>«{text}» no es una fecha; escríbala como 2012-03-01.</translation>
        </message>
        <message>
            <source>“{text}” is no day of a year; write it as --10-01.</source>
            <translation>«{text}» no es un día del año; escríbalo como --10-01.</translation>
        </message>
        <message>
            <source>“{url}” is no address of a server: write postgresql://user@host/database.</source>
            <translation>«{url}» no es la dirección de un servidor: escriba postgresql://user@host/database.</translation>
        </message>
        <message>
            <source>“{url}” is no address of a time-stamp authority; it begins with https:// or http://.</source>
            <translation>«{url}» no es la dirección de una autoridad de sellado; empieza por https:// o http://.</translation>
        </message>
        <message>
            <source>“{value}” is no {what} of a note; there are: {known}.</source>
            <translation>«{value}» no es {what} de una nota; hay: {known}.</translation>
        </message>
        <message>
            <source>“{value}” is none of the languages</source>
            <translation>«{value}» no es ninguno de los idiomas</translation>
        </message>
        <message>
            <source>“{value}” is none of the parties</source>
            <translation>«{value}» no es ninguna de las partes</translation>
        </message>
        <message>
            <source>“{words}” stands in {article} {kind:name} of ours too: make sure that it was said.</source>
            <translation>«{words}» consta también en un texto nuestro ({kind:name}): asegúrese de que se dijo.</translation>
        </message>
        <message>
            <source>“{words}” stands in {article} {kind:name} of ours too: word it anew, or have a second person answer for it.</source>
            <translation>«{words}» consta también en un texto nuestro ({kind:name}): redáctelo de nuevo, o haga que una segunda persona responda de ello.</translation>
        </message>
        <message>
            <source>“{words}” stands in {article} {kind:name} of ours too; lifted by {second}: {reason}</source>
            <translation>«{words}» consta también en un texto nuestro ({kind:name}); lo levantó {second}: {reason}</translation>
        </message>
        <message>
            <source>“{word}” ({tag}) judges the speaker; joint minutes state, report or note.</source>
            <translation>«{word}» ({tag}) juzga a quien habla; un acta conjunta declara, informa o toma nota.</translation>
        </message>
        <message>
            <source>“{word}” ({tag}) reads as binding, but the register is non-binding; {advice}.</source>
            <translation>«{word}» ({tag}) se lee como vinculante, pero el registro es no vinculante; {advice}.</translation>
        </message>
        <message>
            <source>“{word}” ({tag}) reads as not binding, but the register is binding; {advice}.</source>
            <translation>«{word}» ({tag}) se lee como no vinculante, pero el registro es vinculante; {advice}.</translation>
        </message>
        <message>
            <source>“{word}” is not one word: a word without spaces, of at most {most} letters, can be added.</source>
            <translation>«{word}» no es una sola palabra: puede añadirse una palabra sin espacios, de {most} letras como máximo.</translation>
        </message>
    </context>
    <context>
        <name>shell</name>
        <message>
            <source>Agenda, delegations, notes and minutes belong to a round. Open the first one to begin.</source>
            <translation>Agenda, delegaciones, notas y actas pertenecen a una ronda. Abra la primera para comenzar.</translation>
        </message>
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
            <source>Joint text only</source>
            <translation>Solo texto conjunto</translation>
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
            <source>Minutes (*.pdf *.json)</source>
            <translation>Actas (*.pdf *.json)</translation>
        </message>
        <message>
            <source>NO MARKING ON THIS PAGE</source>
            <translation>SIN MARCA EN ESTA PÁGINA</translation>
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
            <source>New dialogue from minutes</source>
            <translation>Nuevo diálogo a partir de un acta</translation>
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
            <source>Read the dialogue</source>
            <translation>Leer el diálogo</translation>
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
            <source>Room view on</source>
            <translation>Vista de sala activada</translation>
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
        <name>signing</name>
        <message numerus="yes">
            <source>%n character(s) or more</source>
            <translation>
                <numerusform>%n carácter o más</numerusform>
                <numerusform>%n caracteres o más</numerusform>
            </translation>
        </message>
        <message>
            <source>Add revocation lists and certificates…</source>
            <translation>Añadir listas de revocación y certificados…</translation>
        </message>
        <message>
            <source>An authority vouches for the time. It holds until the signer's certificate ends.</source>
            <translation>Una autoridad da fe de la hora. Vale hasta que termine el certificado del firmante.</translation>
        </message>
        <message>
            <source>Ask the addresses in the certificates</source>
            <translation>Consultar las direcciones de los certificados</translation>
        </message>
        <message>
            <source>B-B: sign now, time-stamp later</source>
            <translation>B-B: firmar ahora, sellar después</translation>
        </message>
        <message>
            <source>B-LT: and proof that the certificates were good</source>
            <translation>B-LT: y prueba de que los certificados valían</translation>
        </message>
        <message>
            <source>B-LTA: for decades, with a time-stamp over everything</source>
            <translation>B-LTA: para decenios, con sello de tiempo sobre todo</translation>
        </message>
        <message>
            <source>B-T: with a time-stamp</source>
            <translation>B-T: con sello de tiempo</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <source>Certificates of it say that the delegation made them itself. The root is good for ten years; nobody can bring back its passphrase.</source>
            <translation>Sus certificados dicen que los hizo la propia delegación. La raíz vale diez años; nadie puede recuperar su frase de contraseña.</translation>
        </message>
        <message>
            <source>Choose a revocation list or certificate</source>
            <translation>Elegir una lista de revocación o un certificado</translation>
        </message>
        <message>
            <source>Choose the folder in which it lies, or in which it is to be made.</source>
            <translation>Elija la carpeta en la que está o en la que debe crearse.</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Elegir la carpeta…</translation>
        </message>
        <message>
            <source>Choose the library of the token</source>
            <translation>Elegir la biblioteca del token</translation>
        </message>
        <message>
            <source>Choose the library that came with the token or its reader.</source>
            <translation>Elija la biblioteca que acompaña al token o a su lector.</translation>
        </message>
        <message>
            <source>Choose the library…</source>
            <translation>Elegir la biblioteca…</translation>
        </message>
        <message>
            <source>Choose where the key goes…</source>
            <translation>Elegir dónde va la clave…</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>Delegación</translation>
        </message>
        <message>
            <source>Few tries are left before the token locks.</source>
            <translation>Quedan pocos intentos antes de que el token se bloquee.</translation>
        </message>
        <message>
            <source>Fingerprint: {digits}</source>
            <translation>Huella: {digits}</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Folder of the authority</source>
            <translation>Carpeta de la autoridad</translation>
        </message>
        <message>
            <source>Give the address of the authority, or choose to time-stamp later.</source>
            <translation>Indique la dirección de la autoridad o elija sellar después.</translation>
        </message>
        <message>
            <source>It has issued no certificate yet.</source>
            <translation>Todavía no ha emitido ningún certificado.</translation>
        </message>
        <message>
            <source>Key file (.p12)</source>
            <translation>Archivo de clave (.p12)</translation>
        </message>
        <message>
            <source>Key files (*.p12)</source>
            <translation>Archivos de clave (*.p12)</translation>
        </message>
        <message>
            <source>Key for a head of delegation</source>
            <translation>Clave para un jefe de delegación</translation>
        </message>
        <message>
            <source>Key for a head of delegation…</source>
            <translation>Clave para un jefe de delegación…</translation>
        </message>
        <message>
            <source>Key on a token or card</source>
            <translation>Clave en un token o tarjeta</translation>
        </message>
        <message>
            <source>Key on the token</source>
            <translation>Clave del token</translation>
        </message>
        <message>
            <source>Leave {name} out</source>
            <translation>Dejar fuera {name}</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Libraries (*.so *.dll *.dylib);;All files (*)</source>
            <translation>Bibliotecas (*.so *.dll *.dylib);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Library of the token (PKCS#11)</source>
            <translation>Biblioteca del token (PKCS#11)</translation>
        </message>
        <message>
            <source>Look for tokens</source>
            <translation>Buscar tokens</translation>
        </message>
        <message>
            <source>Made by the delegation itself: no public authority stands behind it</source>
            <translation>Hecha por la propia delegación: ninguna autoridad pública la respalda</translation>
        </message>
        <message>
            <source>Make an authority</source>
            <translation>Crear una autoridad</translation>
        </message>
        <message>
            <source>Make an authority here…</source>
            <translation>Crear una autoridad aquí…</translation>
        </message>
        <message>
            <source>Make it</source>
            <translation>Crearla</translation>
        </message>
        <message>
            <source>Make the key</source>
            <translation>Crear la clave</translation>
        </message>
        <message>
            <source>Name of the authority</source>
            <translation>Nombre de la autoridad</translation>
        </message>
        <message>
            <source>Name there, if any</source>
            <translation>Usuario, si lo hay</translation>
        </message>
        <message>
            <source>Name, as in the minutes</source>
            <translation>Nombre, como en el acta</translation>
        </message>
        <message>
            <source>New revocation list</source>
            <translation>Nueva lista de revocación</translation>
        </message>
        <message>
            <source>New revocation list…</source>
            <translation>Nueva lista de revocación…</translation>
        </message>
        <message>
            <source>No authority lies in this folder yet.</source>
            <translation>En esta carpeta todavía no hay ninguna autoridad.</translation>
        </message>
        <message>
            <source>No key? Make one of our own…</source>
            <translation>¿Sin clave? Crear una propia…</translation>
        </message>
        <message>
            <source>No token was found: put it in and look again.</source>
            <translation>No se encontró ningún token: insértelo y busque de nuevo.</translation>
        </message>
        <message>
            <source>One try is left before the token locks: a wrong PIN now makes it useless.</source>
            <translation>Queda un intento antes de que el token se bloquee: un PIN equivocado lo inutiliza.</translation>
        </message>
        <message>
            <source>Own authority, {organisation}</source>
            <translation>Autoridad propia, {organisation}</translation>
        </message>
        <message>
            <source>Own certificate authority</source>
            <translation>Autoridad de certificación propia</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Passphrase of the root's key</source>
            <translation>Frase de contraseña de la clave raíz</translation>
        </message>
        <message>
            <source>Password of the key file</source>
            <translation>Contraseña del archivo de clave</translation>
        </message>
        <message>
            <source>Password there, if any</source>
            <translation>Contraseña, si la hay</translation>
        </message>
        <message>
            <source>Read the authority</source>
            <translation>Leer la autoridad</translation>
        </message>
        <message>
            <source>Revocation lists and certificates (*.crl *.pem *.crt *.cer *.der *.ocsp);;All files (*)</source>
            <translation>Listas de revocación y certificados (*.crl *.pem *.crt *.cer *.der *.ocsp);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Revocar</translation>
        </message>
        <message>
            <source>Revoke the certificate of {name}</source>
            <translation>Revocar el certificado de {name}</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Revocar…</translation>
        </message>
        <message>
            <source>Sign now, time-stamp later</source>
            <translation>Firmar ahora, sellar después</translation>
        </message>
        <message>
            <source>Signatures made with it before now stay good where a time-stamp proves their time.</source>
            <translation>Las firmas hechas con él hasta ahora siguen valiendo si un sello de tiempo prueba su fecha.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stopped: nothing was signed.</source>
            <translation>Detenido: no se firmó nada.</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>The PIN was wrong; nothing was signed.</source>
            <translation>El PIN no es correcto; no se firmó nada.</translation>
        </message>
        <message>
            <source>The authority is made. Give the other side root.pem, and its fingerprint by another way.</source>
            <translation>La autoridad está creada. Entregue a la otra parte root.pem y, por otra vía, su huella.</translation>
        </message>
        <message>
            <source>The certificate of {name} is revoked: give the other side the new list.</source>
            <translation>El certificado de {name} está revocado: entregue la nueva lista a la otra parte.</translation>
        </message>
        <message>
            <source>The key of {name} is written: {path}</source>
            <translation>La clave de {name} está escrita: {path}</translation>
        </message>
        <message>
            <source>The list is good for half a year; signatures of the long-term levels need a present one.</source>
            <translation>La lista vale medio año; las firmas de los niveles de largo plazo necesitan una vigente.</translation>
        </message>
        <message>
            <source>The other side believes it only after comparing the fingerprint below with the one you gave by note or by telephone. Keep the folder on a medium of its own that lies in the safe, never on a network.</source>
            <translation>La otra parte solo confía en ella tras comparar la huella de abajo con la que usted le dio por nota o por teléfono. Guarde la carpeta en un soporte propio dentro de la caja fuerte, nunca en una red.</translation>
        </message>
        <message>
            <source>The revocation list is written: {path}</source>
            <translation>La lista de revocación está escrita: {path}</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>La misma otra vez</translation>
        </message>
        <message>
            <source>The signature carries this computer's time. The file then waits under Distribution for its time-stamp.</source>
            <translation>La firma lleva la hora de este ordenador. El archivo espera después en Distribución su sello de tiempo.</translation>
        </message>
        <message>
            <source>The time-stamp over the file can be renewed for ever; the register says when.</source>
            <translation>El sello de tiempo sobre el archivo puede renovarse siempre; el registro dice cuándo.</translation>
        </message>
        <message>
            <source>The token holds several keys: choose one and sign again.</source>
            <translation>El token contiene varias claves: elija una y firme de nuevo.</translation>
        </message>
        <message>
            <source>The token is locked: unlock it with its PUK, or sign with another key.</source>
            <translation>El token está bloqueado: desbloquéelo con su PUK o firme con otra clave.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>No son iguales.</translation>
        </message>
        <message>
            <source>Time-stamp authority</source>
            <translation>Autoridad de sellado de tiempo</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Trust it here</source>
            <translation>Confiar en ella aquí</translation>
        </message>
        <message>
            <source>Type the PIN of the token.</source>
            <translation>Escriba el PIN del token.</translation>
        </message>
        <message>
            <source>What was known of revocations is kept in the file.</source>
            <translation>Lo que se sabía de revocaciones se guarda en el archivo.</translation>
        </message>
        <message>
            <source>Where the key goes</source>
            <translation>Dónde va la clave</translation>
        </message>
        <message>
            <source>Write the list</source>
            <translation>Escribir la lista</translation>
        </message>
        <message>
            <source>for talks without a public one</source>
            <translation>para conversaciones sin una pública</translation>
        </message>
        <message>
            <source>good for two years</source>
            <translation>vale dos años</translation>
        </message>
        <message>
            <source>https://</source>
            <translation>https://</translation>
        </message>
        <message>
            <source>it never leaves the token</source>
            <translation>nunca sale del token</translation>
        </message>
        <message>
            <source>revoked on {day}</source>
            <translation>revocado el {day}</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>vale hasta el {day}</translation>
        </message>
        <message>
            <source>{name} has signed. The file waits under Distribution for its time-stamp.</source>
            <translation>{name} ha firmado. El archivo espera en Distribución su sello de tiempo.</translation>
        </message>
        <message>
            <source>{name} is trusted on this computer.</source>
            <translation>Se confía en {name} en este ordenador.</translation>
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
            <source>Read back from their PDF, with parties, round and text</source>
            <translation>Leída de su PDF, con las partes, la ronda y el texto</translation>
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
            <translation>Aspecto</translation>
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
    <context>
        <name>talks</name>
        <message>
            <source>A language added here gets its own fields the next time this sheet is opened.</source>
            <translation>Un idioma añadido aquí recibe sus propios campos la próxima vez que se abra esta hoja.</translation>
        </message>
        <message>
            <source>A paper for each language</source>
            <translation>Un documento por idioma</translation>
        </message>
        <message>
            <source>Add the instrument</source>
            <translation>Añadir el instrumento</translation>
        </message>
        <message>
            <source>Add the issue</source>
            <translation>Añadir el tema</translation>
        </message>
        <message>
            <source>Add the venue</source>
            <translation>Añadir la sede</translation>
        </message>
        <message>
            <source>Adjective</source>
            <translation>Adjetivo</translation>
        </message>
        <message>
            <source>Alternat: each side is named first in its own original</source>
            <translation>Alternado: cada parte figura primera en su propio original</translation>
        </message>
        <message>
            <source>As a document's title names it: Migration</source>
            <translation>Como lo nombra el título de un documento: Migración</translation>
        </message>
        <message>
            <source>As both sides agreed it; empty for none</source>
            <translation>Como la acordaron ambas partes; vacía si no hay</translation>
        </message>
        <message>
            <source>As in: the Cuban delegation; la delegación cubana</source>
            <translation>Como en: the Cuban delegation; la delegación cubana</translation>
        </message>
        <message>
            <source>Authentic languages as tags, ours first: en, es</source>
            <translation>Idiomas auténticos como etiquetas, primero el nuestro: en, es</translation>
        </message>
        <message>
            <source>Binding: done, undertake, shall</source>
            <translation>Vinculante: hecho, se comprometen, deberán</translation>
        </message>
        <message>
            <source>Change the instrument</source>
            <translation>Cambiar el instrumento</translation>
        </message>
        <message>
            <source>Change the issue</source>
            <translation>Cambiar el tema</translation>
        </message>
        <message>
            <source>Change the settings</source>
            <translation>Cambiar los ajustes</translation>
        </message>
        <message>
            <source>Change the venue</source>
            <translation>Cambiar la sede</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Empty while it is in force</source>
            <translation>Vacío mientras esté en vigor</translation>
        </message>
        <message>
            <source>Founding instruments</source>
            <translation>Instrumentos fundacionales</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Anfitrión</translation>
        </message>
        <message>
            <source>Interpretation</source>
            <translation>Interpretación</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>It cannot end before it begins.</source>
            <translation>No puede terminar antes de comenzar.</translation>
        </message>
        <message>
            <source>Joint marking</source>
            <translation>Marca conjunta</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <source>Move an issue</source>
            <translation>Mover un tema</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Name of the place</source>
            <translation>Nombre del lugar</translation>
        </message>
        <message>
            <source>New instrument</source>
            <translation>Nuevo instrumento</translation>
        </message>
        <message>
            <source>New issue</source>
            <translation>Nuevo tema</translation>
        </message>
        <message>
            <source>New venue</source>
            <translation>Nueva sede</translation>
        </message>
        <message>
            <source>No issue yet. An issue is a subject that goes through the rounds.</source>
            <translation>Todavía no hay temas. Un tema es un asunto que recorre las rondas.</translation>
        </message>
        <message>
            <source>No venue yet.</source>
            <translation>Todavía no hay sedes.</translation>
        </message>
        <message>
            <source>None yet. A communiqué or an agreement on which the talks rest is kept here.</source>
            <translation>Todavía ninguno. Aquí se guarda el comunicado o acuerdo en que se basan las conversaciones.</translation>
        </message>
        <message>
            <source>Not binding: minutes, understandings</source>
            <translation>No vinculante: actas, entendimientos</translation>
        </message>
        <message>
            <source>One language after the other</source>
            <translation>Un idioma tras otro</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Otros nombres</translation>
        </message>
        <message>
            <source>Our side</source>
            <translation>Nuestra parte</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Papers and the room</source>
            <translation>Documentos y sala</translation>
        </message>
        <message>
            <source>Parallel columns</source>
            <translation>Columnas paralelas</translation>
        </message>
        <message>
            <source>Parted by semicolons; a search for any of them finds the issue.</source>
            <translation>Separados por punto y coma; buscar cualquiera de ellos encuentra el tema.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Settings of the dialogue</source>
            <translation>Ajustes del diálogo</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Nombre corto</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>The day is needed.</source>
            <translation>El día es necesario.</translation>
        </message>
        <message>
            <source>The other side</source>
            <translation>La otra parte</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Two letters, ISO 3166: CH</source>
            <translation>Dos letras, ISO 3166: CH</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Vigente hasta</translation>
        </message>
        <message>
            <source>Venues</source>
            <translation>Sedes</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>De qué trata</translation>
        </message>
        <message>
            <source>documents that are frozen or issued stay as they are</source>
            <translation>los documentos congelados o emitidos quedan como están</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigor</translation>
        </message>
        <message>
            <source>“{tag}” is not a language tag such as en or pt-BR.</source>
            <translation>«{tag}» no es una etiqueta de idioma como en o pt-BR.</translation>
        </message>
    </context>
    <context>
        <name>verification</name>
        <message>
            <source>A file with one more signature or time-stamp has taken its place in the register.</source>
            <translation>Un archivo con una firma o un sello de tiempo más ha ocupado su lugar en el registro.</translation>
        </message>
        <message>
            <source>A newer scan of the same original has taken its place in the register.</source>
            <translation>Otra copia escaneada más reciente del mismo original ocupa su lugar en el registro.</translation>
        </message>
        <message>
            <source>Another file has taken the place of ours already: compare the two before you file it.</source>
            <translation>Otro archivo ya ha ocupado el lugar del nuestro: compare los dos antes de archivarlo.</translation>
        </message>
        <message>
            <source>Ask the sender for the file again, or open it from another place.</source>
            <translation>Pida de nuevo el archivo al remitente o ábralo desde otro lugar.</translation>
        </message>
        <message>
            <source>Close this report</source>
            <translation>Cerrar este informe</translation>
        </message>
        <message>
            <source>Compare the issuer's fingerprint with the one the other side gave by note, then trust it. Until then the signatures prove that the text is unchanged, not who signed.</source>
            <translation>Compare la huella del emisor con la que la otra parte dio por nota y después confíe en él. Hasta entonces las firmas prueban que el texto no cambió, no quién firmó.</translation>
        </message>
        <message>
            <source>Corrected since: {instruments}</source>
            <translation>Corregido después: {instruments}</translation>
        </message>
        <message>
            <source>Do not use or forward it. Ask whoever sent it where it came from; our record is untouched.</source>
            <translation>No lo use ni lo reenvíe. Pregunte a quien lo envió de dónde procede; nuestro registro está intacto.</translation>
        </message>
        <message>
            <source>Every signature covers what it was put on; nothing else was changed.</source>
            <translation>Cada firma cubre aquello sobre lo que se puso; nada más cambió.</translation>
        </message>
        <message>
            <source>File it</source>
            <translation>Archivarlo</translation>
        </message>
        <message>
            <source>File it: it carries our text and is not in the register yet.</source>
            <translation>Archívelo: lleva nuestro texto y aún no está en el registro.</translation>
        </message>
        <message>
            <source>File it: it takes the place of the file we sent.</source>
            <translation>Archívelo: ocupa el lugar del archivo que enviamos.</translation>
        </message>
        <message>
            <source>It begins with our file {name}, byte for byte; nothing else was added.</source>
            <translation>Empieza con nuestro archivo {name}, byte por byte; no se añadió nada más.</translation>
        </message>
        <message>
            <source>It claims the content of {what} The file itself is another.</source>
            <translation>Dice tener el contenido de {what} El archivo es otro.</translation>
        </message>
        <message>
            <source>It is the copy we issued and carries no signature: rely on our record, not on the file.</source>
            <translation>Es el ejemplar que expedimos y no lleva firma: confíe en nuestro registro, no en el archivo.</translation>
        </message>
        <message>
            <source>It is the file we hold. To rely on who signed, compare the issuer's fingerprint and trust it.</source>
            <translation>Es el archivo que guardamos. Para saber con certeza quién firmó, compare la huella del emisor y confíe en él.</translation>
        </message>
        <message>
            <source>Kept by {party}; attached on {day} by {author}.</source>
            <translation>Lo conserva {party}; adjuntada el {day} por {author}.</translation>
        </message>
        <message>
            <source>No document with this content was issued from this workspace.</source>
            <translation>Ningún documento con este contenido se expidió desde este espacio de trabajo.</translation>
        </message>
        <message>
            <source>Not changed after signing</source>
            <translation>Sin cambios después de la firma</translation>
        </message>
        <message>
            <source>Not corrected, not superseded</source>
            <translation>Ni corregido ni sustituido</translation>
        </message>
        <message>
            <source>Not examined</source>
            <translation>No examinado</translation>
        </message>
        <message>
            <source>Not filed. {reason}</source>
            <translation>No archivado. {reason}</translation>
        </message>
        <message>
            <source>Not in our register</source>
            <translation>No está en nuestro registro</translation>
        </message>
        <message>
            <source>Not our frozen record</source>
            <translation>No es nuestro registro fijado</translation>
        </message>
        <message>
            <source>Not signed by all</source>
            <translation>No firmado por todos</translation>
        </message>
        <message>
            <source>Not signed; exactly our issued file</source>
            <translation>Sin firmar; exactamente el archivo que expedimos</translation>
        </message>
        <message>
            <source>Nothing. The file can be relied on.</source>
            <translation>Nada. Se puede confiar en el archivo.</translation>
        </message>
        <message>
            <source>Open our record</source>
            <translation>Abrir nuestro registro</translation>
        </message>
        <message>
            <source>Our file, countersigned: {count} of {all}</source>
            <translation>Nuestro archivo, refrendado: {count} de {all}</translation>
        </message>
        <message>
            <source>Our file, with a further time-stamp</source>
            <translation>Nuestro archivo, con un sello de tiempo más</translation>
        </message>
        <message>
            <source>Put another time-stamp over it while this one can still be proved.</source>
            <translation>Ponga otro sello de tiempo mientras este aún pueda probarse.</translation>
        </message>
        <message>
            <source>Rejected: no signature to be relied on</source>
            <translation>Rechazado: ninguna firma fiable</translation>
        </message>
        <message>
            <source>Rejected: not what was signed</source>
            <translation>Rechazado: no es lo que se firmó</translation>
        </message>
        <message>
            <source>Renew the time-stamp…</source>
            <translation>Renovar el sello de tiempo…</translation>
        </message>
        <message>
            <source>Same as our record, byte for byte</source>
            <translation>Igual a nuestro registro, byte por byte</translation>
        </message>
        <message>
            <source>Same content as our record</source>
            <translation>El mismo contenido que nuestro registro</translation>
        </message>
        <message>
            <source>Scan of the signed original {number} of {count} ({language})</source>
            <translation>Copia escaneada del original firmado {number} de {count} ({language})</translation>
        </message>
        <message>
            <source>Scan on record; no electronic signature of its own</source>
            <translation>Copia escaneada que consta en el registro; sin firma electrónica propia</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Firmas</translation>
        </message>
        <message>
            <source>Still to sign: {parties}.</source>
            <translation>Falta la firma de: {parties}.</translation>
        </message>
        <message>
            <source>Superseded by a newer file</source>
            <translation>Sustituido por un archivo más nuevo</translation>
        </message>
        <message>
            <source>The file could not be examined</source>
            <translation>El archivo no pudo examinarse</translation>
        </message>
        <message>
            <source>The file itself is rightly unchanged; it is read with the instrument.</source>
            <translation>El archivo, como debe ser, no ha cambiado; se lee junto con el instrumento.</translation>
        </message>
        <message>
            <source>The signatures are in ink: rely on the paper original and on our record, of which this is the picture.</source>
            <translation>Las firmas son manuscritas: remítase al original en papel y a nuestro registro, del que esta es la imagen.</translation>
        </message>
        <message>
            <source>The signatures hold, but the text is not ours: compare it before you rely on it.</source>
            <translation>Las firmas valen, pero el texto no es nuestro: compárelo antes de confiar en él.</translation>
        </message>
        <message>
            <source>Time-stamp it…</source>
            <translation>Sellarlo…</translation>
        </message>
        <message>
            <source>Time-stamp over the file ends on {day}</source>
            <translation>El sello de tiempo sobre el archivo termina el {day}</translation>
        </message>
        <message>
            <source>Time-stamp over the file: to be renewed before {day}</source>
            <translation>Sello de tiempo sobre el archivo: debe renovarse antes del {day}</translation>
        </message>
        <message>
            <source>Trusted issuers…</source>
            <translation>Emisores de confianza…</translation>
        </message>
        <message>
            <source>Valid and trusted</source>
            <translation>Válido y de confianza</translation>
        </message>
        <message>
            <source>Valid, issuer not trusted here</source>
            <translation>Válido, emisor no reconocido aquí</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>broken: what was signed was changed</source>
            <translation>rota: lo firmado se modificó</translation>
        </message>
        <message>
            <source>intact</source>
            <translation>íntegra</translation>
        </message>
        <message>
            <source>intact; the file has grown since, see below</source>
            <translation>íntegra; el archivo ha crecido después, véase abajo</translation>
        </message>
        <message>
            <source>issuer trusted: {issuer}</source>
            <translation>emisor de confianza: {issuer}</translation>
        </message>
        <message>
            <source>no time stated</source>
            <translation>sin hora indicada</translation>
        </message>
        <message>
            <source>not trusted on this computer: {issuer}</source>
            <translation>no reconocido en este equipo: {issuer}</translation>
        </message>
        <message>
            <source>since then: {change}</source>
            <translation>desde entonces: {change}</translation>
        </message>
        <message>
            <source>{at}, by the signer's own clock</source>
            <translation>{at}, según el reloj del firmante</translation>
        </message>
        <message>
            <source>{document}, original of {party}.</source>
            <translation>{document}, original de {party}.</translation>
        </message>
        <message>
            <source>{party} signed</source>
            <translation>firmó {party}</translation>
        </message>
        <message>
            <source>{what} The file itself is not in the register.</source>
            <translation>{what} El archivo no está en el registro.</translation>
        </message>
    </context>
</TS>

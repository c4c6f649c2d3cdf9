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
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AnalyzeCommand</name>
    <message>
        <source>FILE [options]</source>
        <translation>DATEI [Optionen]</translation>
    </message>
    <message>
        <source>Say what a restore from these backups breaks, and what it costs.</source>
        <translation>Sagen, was bei einer Wiederherstellung aus diesen Backups zu Bruch geht und was sie kostet.</translation>
    </message>
    <message>
        <source>Says what a restore from the backups in FILE breaks: broken links, orphans, missing events and missing state; what is lost; and how far back the services would have to go to be consistent (the recovery line).
FILE is a scenario (.bac.yaml), a ShiViz log or a Zipkin trace (recognised by their content), or bare events (.jsonl, .csv).</source>
        <translation>Sagt, was bei einer Wiederherstellung aus den Backups in DATEI zu Bruch geht: tote Links, Waisen, fehlende Ereignisse und fehlender Zustand; was verloren ist; und wie weit die Dienste zurückgehen müssten, um konsistent zu sein (die Rücksetzlinie).
DATEI ist ein Szenario (.bac.yaml), ein ShiViz-Log oder ein Zipkin-Trace (am Inhalt erkannt) oder eine bloße Liste von Ereignissen (.jsonl, .csv).</translation>
    </message>
    <message>
        <source>text|json</source>
        <translation>text|json</translation>
    </message>
    <message>
        <source>For people (text, the default) or for programs (json).</source>
        <translation>Für Menschen (text, die Vorgabe) oder für Programme (json).</translation>
    </message>
    <message>
        <source>Exit with status 3 where the cut is not consistent.</source>
        <translation>Mit Status 3 enden, wenn der Schnitt nicht konsistent ist.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>FILE… [options]</source>
        <translation>DATEI … [Optionen]</translation>
    </message>
    <message>
        <source>Say what is wrong with a file, and where.</source>
        <translation>Sagen, was an einer Datei nicht stimmt und wo.</translation>
    </message>
    <message>
        <source>Reads each FILE (a scenario, a log or bare events) and says on standard error what is wrong with it, with its place: FILE:LINE:COLUMN. Says nothing where all is well. Warnings do not count as wrong.</source>
        <translation>Liest jede DATEI (ein Szenario, ein Log oder bloße Ereignisse) und sagt auf der Standardfehlerausgabe, was daran nicht stimmt, mit der Stelle: DATEI:ZEILE:SPALTE. Sagt nichts, wenn alles in Ordnung ist. Warnungen gelten nicht als Fehler.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
</context>
<context>
    <name>CommandHelpText</name>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the input is wrong (or the output could not be written); 2 the command line is wrong; 3 the cut is not consistent (analyze --fail-on-anomaly only).</source>
        <translation>Exit-Status: 0 erledigt; 1 die Eingabe ist fehlerhaft (oder die Ausgabe ließ sich nicht schreiben); 2 die Befehlszeile ist fehlerhaft; 3 der Schnitt ist nicht konsistent (nur analyze --fail-on-anomaly).</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Eine Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no option %1. Did you mean --%2?</source>
        <translation>Eine Option %1 gibt es nicht. Gemeint war vielleicht --%2?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>One file at a time; “%1” is one too many.</source>
        <translation>Nur eine Datei auf einmal; „%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>Siehe %1.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>There is no format “%1”; it is %2.</source>
        <translation>Ein Format „%1“ gibt es nicht; möglich ist %2.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the input is wrong (or the output could not be written); 2 the command line is wrong.</source>
        <translation>Exit-Status: 0 erledigt; 1 die Eingabe ist fehlerhaft (oder die Ausgabe ließ sich nicht schreiben); 2 die Befehlszeile ist fehlerhaft.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>[FILE…]
       bacscope COMMAND …</source>
        <translation>[DATEI …]
        bacscope BEFEHL …</translation>
    </message>
    <message>
        <source>Shows what a restore from separate backups breaks in a microservices architecture. Without a command it opens its window, with the scenarios or logs named.</source>
        <translation>Zeigt, was bei einer Wiederherstellung aus getrennten Backups in einer Microservice-Architektur zu Bruch geht. Ohne Befehl öffnet sich das Fenster mit den genannten Szenarien oder Logs.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Die Version nennen.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>“bacscope COMMAND --help” says more about each.</source>
        <translation>„bacscope BEFEHL --help“ sagt mehr über jeden.</translation>
    </message>
    <message>
        <source>There is no language “%1”; it is %2.</source>
        <translation>Eine Sprache „%1“ gibt es hier nicht; möglich ist %2.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Eine Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is neither a command nor a file “%1”.</source>
        <translation>Weder einen Befehl noch eine Datei „%1“ gibt es.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>Einen Befehl „%1“ gibt es nicht. Gemeint war vielleicht „%2“?</translation>
    </message>
    <message>
        <source>bacscope: there is no display to open a window on. Without one: bacscope analyze, compare, render, generate, import, check.</source>
        <translation>bacscope: Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe. Ohne Bildschirm gehen: bacscope analyze, compare, render, generate, import, check.</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>warning: the lock begins after the disaster; taken as the disaster</source>
        <translation>Warnung: Die Sperre beginnt nach dem Ausfall; es gilt der Zeitpunkt des Ausfalls</translation>
    </message>
    <message>
        <source>Comparing:</source>
        <translation>Vergleich:</translation>
    </message>
    <message>
        <source>FILE [options]</source>
        <translation>DATEI [Optionen]</translation>
    </message>
    <message>
        <source>Say what backup, availability and consistency cost one another.</source>
        <translation>Sagen, was Backup, Verfügbarkeit und Konsistenz einander kosten.</translation>
    </message>
    <message>
        <source>Of backup, availability and consistency two can be had. Sets the three choices side by side for FILE (a scenario, a log or bare events, as for analyze): every service backed up on its own schedule; all at one instant, while writes stop (the lock); and no backup of the whole.</source>
        <translation>Von Backup, Verfügbarkeit und Konsistenz lassen sich zwei haben. Stellt die drei Möglichkeiten für DATEI (ein Szenario, ein Log oder bloße Ereignisse, wie bei analyze) nebeneinander: jeder Dienst nach eigenem Zeitplan gesichert; alle zu einem Zeitpunkt, während das Schreiben ruht (die Sperre); und kein Backup des Ganzen.</translation>
    </message>
    <message>
        <source>text|json</source>
        <translation>text|json</translation>
    </message>
    <message>
        <source>For people (text, the default) or for programs (json).</source>
        <translation>Für Menschen (text, die Vorgabe) oder für Programme (json).</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Let the lock begin at instant T. Default: what the scenario says, else its latest backup.</source>
        <translation>Die Sperre zum Zeitpunkt T beginnen lassen. Vorgabe: die Angabe im Szenario, sonst sein jüngstes Backup.</translation>
    </message>
    <message>
        <source>What the lock keeps waiting is refused instead of delayed.</source>
        <translation>Was die Sperre aufhält, wird abgewiesen statt verzögert.</translation>
    </message>
    <message>
        <source>Compare the variants of the scenario with one another.</source>
        <translation>Die Varianten des Szenarios miteinander vergleichen.</translation>
    </message>
    <message>
        <source>Either --variant, to look at one, or --variants, to compare all.</source>
        <translation>Entweder --variant für eine einzelne oder --variants für den Vergleich aller.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: standard output could not be written: %2</source>
        <comment>program, reason</comment>
        <translation>%1: Auf die Standardausgabe konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>CornersText</name>
    <message>
        <source>no anomalies</source>
        <translation>keine Anomalien</translation>
    </message>
    <message>
        <source>1 anomaly</source>
        <translation>1 Anomalie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln anomalies</source>
        <translation>
            <numerusform>%Ln Anomalie</numerusform>
            <numerusform>%Ln Anomalien</numerusform>
        </translation>
    </message>
    <message>
        <source>Consistency is given up, though nothing is wrong after this disaster: these backups happen to fit together.</source>
        <translation>Aufgegeben ist die Konsistenz, auch wenn nach diesem Ausfall alles stimmt: Diese Backups passen zufällig zusammen.</translation>
    </message>
    <message>
        <source>Consistency is given up: %1 after this disaster.</source>
        <translation>Aufgegeben ist die Konsistenz: %1 nach diesem Ausfall.</translation>
    </message>
    <message>
        <source>Availability is given up, though for no time at all: nothing is in flight, and the copies take no time.</source>
        <translation>Aufgegeben ist die Verfügbarkeit, wenn auch für keinen Augenblick: Nichts läuft gerade, und die Kopien brauchen keine Zeit.</translation>
    </message>
    <message>
        <source>Availability is given up: writes stop for %1, in which no interaction begins.</source>
        <translation>Aufgegeben ist die Verfügbarkeit: Das Schreiben ruht %1 lang, und in dieser Zeit beginnt keine Interaktion.</translation>
    </message>
    <message>
        <source>Availability is given up: writes stop for %1, 1 interaction is denied.</source>
        <translation>Aufgegeben ist die Verfügbarkeit: Das Schreiben ruht %1 lang, 1 Interaktion wird abgewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>Availability is given up: writes stop for %1, %2 are denied.</source>
        <comment>%2: so many interactions</comment>
        <translation>
            <numerusform>Aufgegeben ist die Verfügbarkeit: Das Schreiben ruht %1 lang, %2 wird abgewiesen.</numerusform>
            <numerusform>Aufgegeben ist die Verfügbarkeit: Das Schreiben ruht %1 lang, %2 werden abgewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability is given up: writes stop for %1, 1 interaction waits %2.</source>
        <translation>Aufgegeben ist die Verfügbarkeit: Das Schreiben ruht %1 lang, 1 Interaktion wartet %2.</translation>
    </message>
    <message numerus="yes">
        <source>Availability is given up: writes stop for %1, %2 wait up to %3.</source>
        <comment>%2: so many interactions</comment>
        <translation>
            <numerusform>Aufgegeben ist die Verfügbarkeit: Das Schreiben ruht %1 lang, %2 wartet bis zu %3.</numerusform>
            <numerusform>Aufgegeben ist die Verfügbarkeit: Das Schreiben ruht %1 lang, %2 warten bis zu %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup is given up, though nothing has happened yet that the disaster could take.</source>
        <translation>Aufgegeben ist das Backup, auch wenn noch nichts geschehen ist, was der Ausfall nehmen könnte.</translation>
    </message>
    <message>
        <source>Backup is given up: the disaster takes the only event since the beginning.</source>
        <translation>Aufgegeben ist das Backup: Der Ausfall nimmt das einzige Ereignis seit dem Beginn.</translation>
    </message>
    <message numerus="yes">
        <source>Backup is given up: the disaster takes all %Ln events since the beginning.</source>
        <translation>
            <numerusform>Aufgegeben ist das Backup: Der Ausfall nimmt %Ln Ereignis seit dem Beginn.</numerusform>
            <numerusform>Aufgegeben ist das Backup: Der Ausfall nimmt alle %Ln Ereignisse seit dem Beginn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>What is wrong after the restore: broken links, orphans, missing events and missing state.</source>
        <translation>Was nach der Wiederherstellung nicht stimmt: tote Links, Waisen, fehlende Ereignisse und fehlender Zustand.</translation>
    </message>
    <message>
        <source>Lost events</source>
        <translation>Verlorene Ereignisse</translation>
    </message>
    <message>
        <source>Events after the backup of their service: the restore does not bring them back.</source>
        <translation>Ereignisse nach dem Backup ihres Dienstes: Die Wiederherstellung bringt sie nicht zurück.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many lost of all events</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Amnesia interval</source>
        <translation>Amnesiedauer</translation>
    </message>
    <message>
        <source>From the backup to the disaster, the longest of all services: what happened then is forgotten.</source>
        <translation>Vom Backup bis zum Ausfall, die längste aller Dienste: Was in dieser Zeit geschah, ist vergessen.</translation>
    </message>
    <message>
        <source>everything</source>
        <comment>is forgotten</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no length of time</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Locked time</source>
        <translation>Sperrzeit</translation>
    </message>
    <message>
        <source>How long writes stop: until what is in flight has ended and everything is copied. Reads go on.</source>
        <translation>Wie lange das Schreiben ruht: bis alles Laufende beendet und alles kopiert ist. Lesen geht weiterhin.</translation>
    </message>
    <message>
        <source>Denied interactions</source>
        <translation>Abgewiesene Interaktionen</translation>
    </message>
    <message>
        <source>Delayed interactions</source>
        <translation>Verzögerte Interaktionen</translation>
    </message>
    <message>
        <source>Interactions that would begin while writes stop, and are refused.</source>
        <translation>Interaktionen, die beginnen würden, während das Schreiben ruht, und abgewiesen werden.</translation>
    </message>
    <message>
        <source>Interactions that would begin while writes stop, and wait until the lock ends.</source>
        <translation>Interaktionen, die beginnen würden, während das Schreiben ruht, und bis zum Ende der Sperre warten.</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>Längste Verzögerung</translation>
    </message>
    <message>
        <source>How long the first of the delayed interactions waits.</source>
        <translation>Wie lange die erste der verzögerten Interaktionen wartet.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>The part of the time from the first event to the disaster in which writes do not stop.</source>
        <translation>Der Anteil der Zeit vom ersten Ereignis bis zum Ausfall, in dem das Schreiben nicht ruht.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>Backup + availability</source>
        <translation>Backup + Verfügbarkeit</translation>
    </message>
    <message>
        <source>Backup + consistency</source>
        <translation>Backup + Konsistenz</translation>
    </message>
    <message>
        <source>Availability + consistency</source>
        <translation>Verfügbarkeit + Konsistenz</translation>
    </message>
    <message>
        <source>Every service is backed up on its own schedule, and nothing stops.</source>
        <translation>Jeder Dienst wird nach eigenem Zeitplan gesichert, und nichts steht still.</translation>
    </message>
    <message>
        <source>Writes stop until what is in flight has ended and everything is copied at one instant.</source>
        <translation>Das Schreiben ruht, bis alles Laufende beendet und alles zu einem Zeitpunkt kopiert ist.</translation>
    </message>
    <message>
        <source>Nothing stops, and there is no backup of the whole.</source>
        <translation>Nichts steht still, und ein Backup des Ganzen gibt es nicht.</translation>
    </message>
    <message>
        <source>no interaction</source>
        <translation>keine Interaktion</translation>
    </message>
    <message>
        <source>1 interaction</source>
        <translation>1 Interaktion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions</source>
        <translation>
            <numerusform>%Ln Interaktion</numerusform>
            <numerusform>%Ln Interaktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share, with the sign for percent as the language sets it.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>nicht gesperrt</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <comment>a length of time</comment>
        <translation>%1 gesperrt</translation>
    </message>
    <message>
        <source>just before %1</source>
        <comment>an instant</comment>
        <translation>kurz vor %1</translation>
    </message>
    <message>
        <source>No lock fits into the time before the disaster.</source>
        <translation>In die Zeit vor dem Ausfall passt keine Sperre.</translation>
    </message>
    <message>
        <source>The lock begins at %1 with %2 in flight; the copy is made at %3, and the lock ends at %4.</source>
        <translation>Beginn der Sperre: %1 (noch im Gange: %2); Kopie: %3; Ende der Sperre: %4.</translation>
    </message>
    <message>
        <source>No backup is known: as if everything were backed up at the disaster.</source>
        <translation>Kein Backup ist bekannt: als würde alles zum Zeitpunkt des Ausfalls gesichert.</translation>
    </message>
    <message>
        <source>Nothing is given up: there is only one backup unit, and one backup is always consistent with itself.</source>
        <translation>Nichts wird aufgegeben: Es gibt nur eine Backup-Einheit, und ein einzelnes Backup passt immer zu sich selbst.</translation>
    </message>
    <message>
        <source>The disaster strikes before the lock ends; its copy is used all the same.</source>
        <translation>Der Ausfall tritt ein, bevor die Sperre endet; ihre Kopie wird trotzdem verwendet.</translation>
    </message>
    <message>
        <source>No backup of this scenario says how long its copy takes, so the lock is short.</source>
        <translation>Kein Backup dieses Szenarios sagt, wie lange sein Kopieren dauert; die Sperre ist deshalb kurz.</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <comment>events</comment>
        <translation>Nicht geschehen</translation>
    </message>
    <message>
        <source>The lock begins at its cheapest start: %1. It blocks %2.</source>
        <translation>Die Sperre hat ihren günstigsten Beginn: %1. Sie blockiert %2.</translation>
    </message>
    <message>
        <source>The cheapest start of a lock that ends before the disaster: %1. It blocks %2.</source>
        <translation>Der günstigste Beginn einer Sperre, die vor dem Ausfall endet: %1. Sie blockiert %2.</translation>
    </message>
</context>
<context>
    <name>CutOptions</name>
    <message>
        <source>SERVICE=T</source>
        <translation>DIENST=T</translation>
    </message>
    <message>
        <source>Restore SERVICE as of instant T, written as the scenario writes instants. Repeatable.</source>
        <translation>DIENST auf dem Stand des Zeitpunkts T wiederherstellen, geschrieben wie die Zeitpunkte im Szenario. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Let the disaster strike at instant T.</source>
        <translation>Den Ausfall zum Zeitpunkt T eintreten lassen.</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>DIENST</translation>
    </message>
    <message>
        <source>Spare SERVICE from the disaster. Repeatable.</source>
        <translation>DIENST vom Ausfall verschonen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>AGGREGATE=SERVICE</source>
        <translation>AGGREGAT=DIENST</translation>
    </message>
    <message>
        <source>There is no service “%1”; there are %2.</source>
        <translation>Einen Dienst „%1“ gibt es nicht; vorhanden sind %2.</translation>
    </message>
    <message>
        <source>There is no service “%1”. Did you mean “%2”?</source>
        <translation>Einen Dienst „%1“ gibt es nicht. Gemeint war vielleicht „%2“?</translation>
    </message>
    <message>
        <source>“%1” is not an instant of this scenario: it needs an ISO 8601 instant with an offset or Z, such as %2.</source>
        <translation>„%1“ ist kein Zeitpunkt dieses Szenarios: Gebraucht wird ein Zeitpunkt nach ISO 8601 mit dem Abstand zu UTC oder Z, etwa %2.</translation>
    </message>
    <message>
        <source>“%1” is not an instant of this scenario: it needs a number, such as %2.</source>
        <translation>„%1“ ist kein Zeitpunkt dieses Szenarios: Gebraucht wird eine Zahl, etwa %2.</translation>
    </message>
    <message>
        <source>--owner needs AGGREGATE=SERVICE, not “%1”.</source>
        <translation>--owner braucht AGGREGAT=DIENST, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no aggregate “%1”; there are %2.</source>
        <translation>Ein Aggregat „%1“ gibt es nicht; vorhanden sind %2.</translation>
    </message>
    <message>
        <source>There is no aggregate “%1”. Did you mean “%2”?</source>
        <translation>Ein Aggregat „%1“ gibt es nicht. Gemeint war vielleicht „%2“?</translation>
    </message>
    <message>
        <source>--backup needs SERVICE=T, not “%1”.</source>
        <translation>--backup braucht DIENST=T, nicht „%1“.</translation>
    </message>
    <message>
        <source>warning: the backup of %1 is after the disaster; taken as the disaster</source>
        <translation>Warnung: Das Backup von %1 liegt nach dem Ausfall; es gilt der Zeitpunkt des Ausfalls</translation>
    </message>
    <message>
        <source>warning: %1 survives; its backup is not used</source>
        <translation>Warnung: %1 überlebt; das Backup wird nicht gebraucht</translation>
    </message>
    <message>
        <source>Let SERVICE, which may be a new one, own AGGREGATE: merge services, or split them. Repeatable.</source>
        <translation>DIENST, auch einen neuen, zum Eigentümer von AGGREGAT machen: Dienste verschmelzen oder aufteilen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>A,B</source>
        <translation>A,B</translation>
    </message>
    <message>
        <source>Back up these services together, from one backup: that of the first. Repeatable.</source>
        <translation>Diese Dienste gemeinsam sichern, in einem Backup: dem des ersten. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Of a scenario with variants, this one instead of the one that is shown.</source>
        <translation>Bei einem Szenario mit Varianten diese statt der gezeigten.</translation>
    </message>
    <message>
        <source>This scenario has no variants.</source>
        <translation>Dieses Szenario hat keine Varianten.</translation>
    </message>
    <message>
        <source>There is no variant “%1”; there are %2.</source>
        <translation>Eine Variante „%1“ gibt es nicht; vorhanden sind %2.</translation>
    </message>
    <message>
        <source>There is no variant “%1”. Did you mean “%2”?</source>
        <translation>Eine Variante „%1“ gibt es nicht. Gemeint war vielleicht „%2“?</translation>
    </message>
    <message>
        <source>warning: “%1” is a new service; or did you mean “%2”?</source>
        <translation>Warnung: „%1“ ist ein neuer Dienst; oder war „%2“ gemeint?</translation>
    </message>
    <message>
        <source>--lockstep needs two services or more, A,B, not “%1”.</source>
        <translation>--lockstep braucht mindestens zwei Dienste, A,B, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>DiagnosticText</name>
    <message>
        <source>“%1”</source>
        <comment>a text from the file</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Gemeint war vielleicht %1?</translation>
    </message>
    <message>
        <source>There is no file %1. The path of an event file is relative to the scenario.</source>
        <translation>Eine Datei %1 gibt es nicht. Der Pfad einer Ereignisdatei gilt relativ zum Szenario.</translation>
    </message>
    <message>
        <source>This is not a file that can be read. Give the path of a file.</source>
        <translation>Das ist keine lesbare Datei. Gebraucht wird der Pfad einer Datei.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>A control character stands here, which YAML does not permit. Remove it, or write it as an escape in double quotes.</source>
        <translation>Hier steht ein Steuerzeichen, das YAML nicht erlaubt. Entfernen oder in doppelten Anführungszeichen als Escape-Folge schreiben.</translation>
    </message>
    <message>
        <source>A tag of this kind has no meaning in a scenario. Leave it out.</source>
        <translation>Ein solches Tag hat in einem Szenario keine Bedeutung. Weglassen.</translation>
    </message>
    <message>
        <source>This is not YAML: %1. Check the indentation, the brackets and the quotes from here on and in the line before.</source>
        <translation>Das ist kein YAML: %1. Bitte Einrückung, Klammern und Anführungszeichen ab hier und in der Zeile davor prüfen.</translation>
    </message>
    <message>
        <source>The folder cannot be made. Choose another place.</source>
        <translation>Der Ordner lässt sich nicht anlegen. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>The scenario is larger than %1 MiB. Keep its events in a file of their own: “events: {file: orders.jsonl}”.</source>
        <translation>Das Szenario ist größer als %1 MiB. Die Ereignisse gehören dann in eine eigene Datei: „events: {file: orders.jsonl}“.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save it in the encoding UTF-8.</source>
        <translation>Ab hier ist der Text kein UTF-8. Bitte in der Kodierung UTF-8 speichern.</translation>
    </message>
    <message>
        <source>A NUL byte stands here, so this is not a text file.</source>
        <translation>Hier steht ein NUL-Byte; das ist also keine Textdatei.</translation>
    </message>
    <message>
        <source>Lists and maps are nested more than %1 deep here; a scenario needs five.</source>
        <translation>Listen und Zuordnungen sind hier mehr als %1-fach verschachtelt; ein Szenario braucht fünf Ebenen.</translation>
    </message>
    <message>
        <source>Aliases (*name) are not permitted in scenarios. Write out what it stands for.</source>
        <translation>Aliasse (*name) sind in Szenarien nicht erlaubt. Bitte ausschreiben, wofür er steht.</translation>
    </message>
    <message>
        <source>The scenario has more than %1 values. Keep its events in a file of their own: “events: {file: orders.jsonl}”.</source>
        <translation>Das Szenario hat mehr als %1 Werte. Die Ereignisse gehören dann in eine eigene Datei: „events: {file: orders.jsonl}“.</translation>
    </message>
    <message>
        <source>A second document begins here. A file holds one scenario; put the other one into its own file.</source>
        <translation>Hier beginnt ein zweites Dokument. Eine Datei enthält ein Szenario; das andere gehört in eine eigene Datei.</translation>
    </message>
    <message>
        <source>There is not enough memory to read this file.</source>
        <translation>Der Speicher reicht nicht aus, um diese Datei zu lesen.</translation>
    </message>
    <message>
        <source>a text belongs here</source>
        <translation>hierhin gehört ein Text</translation>
    </message>
    <message>
        <source>a text belongs here, or one for each language ({en: …, de: …})</source>
        <translation>hierhin gehört ein Text oder einer je Sprache ({en: …, de: …})</translation>
    </message>
    <message>
        <source>a number belongs here</source>
        <translation>hierhin gehört eine Zahl</translation>
    </message>
    <message>
        <source>true or false belongs here, without quotes</source>
        <translation>hierhin gehört true oder false, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>an instant belongs here: a number (2.5) or a clock time with its offset (2018-05-01T10:00:00Z)</source>
        <translation>hierhin gehört ein Zeitpunkt: eine Zahl (2.5) oder eine Uhrzeit mit ihrem Abstand zu UTC (2018-05-01T10:00:00Z)</translation>
    </message>
    <message>
        <source>a length of time belongs here: a number or, with clock times, a text such as 15min</source>
        <translation>hierhin gehört eine Dauer: eine Zahl oder, bei Uhrzeiten, ein Text wie 15min</translation>
    </message>
    <message>
        <source>an entity belongs here, such as orders/42</source>
        <translation>hierhin gehört eine Entität wie orders/42</translation>
    </message>
    <message>
        <source>an entity belongs here, such as orders/42, or a list of them</source>
        <translation>hierhin gehört eine Entität wie orders/42 oder eine Liste davon</translation>
    </message>
    <message>
        <source>an instant belongs here, or a map such as {at: 2.5, takes: 0.5, every: 4}</source>
        <translation>hierhin gehört ein Zeitpunkt oder eine Zuordnung wie {at: 2.5, takes: 0.5, every: 4}</translation>
    </message>
    <message>
        <source>a list of events belongs here, or {file: orders.jsonl}</source>
        <translation>hierhin gehört eine Liste von Ereignissen oder {file: orders.jsonl}</translation>
    </message>
    <message>
        <source>a list of services belongs here, such as [orders, shipping]</source>
        <translation>hierhin gehört eine Liste von Diensten wie [orders, shipping]</translation>
    </message>
    <message>
        <source>a list belongs here, such as [orders, shipping]</source>
        <translation>hierhin gehört eine Liste wie [orders, shipping]</translation>
    </message>
    <message>
        <source>a key must be a text</source>
        <translation>ein Schlüssel muss ein Text sein</translation>
    </message>
    <message>
        <source>a map belongs here, such as {key: value}</source>
        <translation>hierhin gehört eine Zuordnung wie {key: value}</translation>
    </message>
    <message>
        <source>A value is missing or of the wrong kind: %1.</source>
        <translation>Ein Wert fehlt oder ist von der falschen Art: %1.</translation>
    </message>
    <message>
        <source>%1 is of the wrong kind: %2.</source>
        <translation>%1 ist von der falschen Art: %2.</translation>
    </message>
    <message>
        <source>%1 has no value, or one of the wrong kind: %2.</source>
        <translation>%1 hat keinen Wert oder einen von der falschen Art: %2.</translation>
    </message>
    <message>
        <source>%1 is the wrong kind of value for %2: %3.</source>
        <translation>%1 ist für %2 die falsche Art von Wert: %3.</translation>
    </message>
    <message>
        <source>%1 does not say in which time zone. Add the offset from UTC or Z: %2 or %3.</source>
        <translation>%1 sagt nicht, in welcher Zeitzone. Bitte Z oder den Abstand zu UTC ergänzen: %2 oder %3.</translation>
    </message>
    <message>
        <source>%1 is a text here, because of the quotes. Write the number without them.</source>
        <translation>%1 ist hier wegen der Anführungszeichen ein Text. Die Zahl bitte ohne sie schreiben.</translation>
    </message>
    <message>
        <source>%1 is not an instant. Write a finite number (2.5) or a clock time with its offset (2018-05-01T10:00:00Z).</source>
        <translation>%1 ist kein Zeitpunkt. Möglich ist eine endliche Zahl (2.5) oder eine Uhrzeit mit ihrem Abstand zu UTC (2018-05-01T10:00:00Z).</translation>
    </message>
    <message>
        <source>%1 is a clock time, but the scenario states the unit %2 for its instants. Write numbers, or leave out the unit.</source>
        <translation>%1 ist eine Uhrzeit, aber das Szenario nennt für seine Zeitpunkte die Einheit %2. Bitte Zahlen schreiben oder die Einheit weglassen.</translation>
    </message>
    <message>
        <source>%1 is a number, but %2 in line %3 is a clock time. Write all instants in the same way.</source>
        <translation>%1 ist eine Zahl, aber %2 in Zeile %3 ist eine Uhrzeit. Bitte alle Zeitpunkte auf dieselbe Weise schreiben.</translation>
    </message>
    <message>
        <source>%1 is a clock time, but %2 in line %3 is a number. Write all instants in the same way.</source>
        <translation>%1 ist eine Uhrzeit, aber %2 in Zeile %3 ist eine Zahl. Bitte alle Zeitpunkte auf dieselbe Weise schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a service: ids have no blanks and no “/”. What people read goes into name.</source>
        <translation>%1 kann keinen Dienst bezeichnen: Eine Kennung enthält weder Leerzeichen noch „/“. Was Menschen lesen sollen, gehört in „name“.</translation>
    </message>
    <message>
        <source>%1 cannot be an aggregate: their names have no blanks and no “/”.</source>
        <translation>%1 kann kein Aggregat sein: Der Name eines Aggregats enthält weder Leerzeichen noch „/“.</translation>
    </message>
    <message>
        <source>%1 is not a language. Write a tag such as en, de or pt_BR.</source>
        <translation>%1 ist keine Sprache. Gebraucht wird ein Kürzel wie en, de oder pt_BR.</translation>
    </message>
    <message>
        <source>%1 cannot be an entity. Entities are written without blanks, such as orders/42.</source>
        <translation>%1 kann keine Entität sein. Entitäten schreibt man ohne Leerzeichen, etwa orders/42.</translation>
    </message>
    <message>
        <source>The id is empty. Leave it out or give it a text.</source>
        <translation>Die Kennung ist leer. Weglassen oder einen Text angeben.</translation>
    </message>
    <message>
        <source>The interaction is empty. Leave it out or give it a text.</source>
        <translation>Die Interaktion ist leer. Weglassen oder einen Text angeben.</translation>
    </message>
    <message>
        <source>%1 is not a length of time after which something repeats. It must be more than zero.</source>
        <translation>%1 ist keine Dauer, nach der sich etwas wiederholt. Sie muss größer als null sein.</translation>
    </message>
    <message>
        <source>%1 is too far from zero to be told apart from the others. Choose a larger unit.</source>
        <translation>%1 ist zu weit von null entfernt, um von den anderen unterscheidbar zu sein. Bitte eine größere Einheit wählen.</translation>
    </message>
    <message>
        <source>This program reads version %1 of the format, not %2. Write “bacscope: %1”, or use a newer program.</source>
        <translation>Dieses Programm liest Version %1 des Formats, nicht %2. „bacscope: %1“ schreiben oder ein neueres Programm benutzen.</translation>
    </message>
    <message>
        <source>The key %1 is missing here.</source>
        <translation>Hier fehlt der Schlüssel %1.</translation>
    </message>
    <message>
        <source>There is no key %1 here.</source>
        <translation>Einen Schlüssel %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Permitted are: %1.</source>
        <translation>Erlaubt sind: %1.</translation>
    </message>
    <message>
        <source>The key %1 stands here twice. Remove one of the two.</source>
        <translation>Der Schlüssel %1 steht hier zweimal. Bitte einen der beiden entfernen.</translation>
    </message>
    <message>
        <source>The key %1 stands in line %2 already. Remove one of the two.</source>
        <translation>Der Schlüssel %1 steht schon in Zeile %2. Bitte einen der beiden entfernen.</translation>
    </message>
    <message>
        <source>%1 is not a number. Write a finite decimal number such as 2.5.</source>
        <translation>%1 ist keine Zahl. Gebraucht wird eine endliche Dezimalzahl wie 2.5.</translation>
    </message>
    <message>
        <source>%1 is not a length of time. With clock times write 90s, 15min, 2h or PT15M.</source>
        <translation>%1 ist keine Dauer. Bei Uhrzeiten schreibt man 90s, 15min, 2h oder PT15M.</translation>
    </message>
    <message>
        <source>%1 is not a length of time. Write a number that is not negative, in the scenario&apos;s unit.</source>
        <translation>%1 ist keine Dauer. Gebraucht wird eine nicht negative Zahl in der Einheit des Szenarios.</translation>
    </message>
    <message>
        <source>%1 is not a colour. Write &quot;#rrggbb&quot; with hexadecimal digits, in quotes: “#” begins a comment otherwise.</source>
        <translation>%1 ist keine Farbe. Gebraucht wird &quot;#rrggbb&quot; mit hexadezimalen Ziffern, in Anführungszeichen: Sonst beginnt mit „#“ ein Kommentar.</translation>
    </message>
    <message>
        <source>There is no service %1.</source>
        <translation>Einen Dienst %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The services are: %1.</source>
        <translation>Die Dienste sind: %1.</translation>
    </message>
    <message>
        <source>No service owns an aggregate %1.</source>
        <translation>Keinem Dienst gehört ein Aggregat %1.</translation>
    </message>
    <message>
        <source>The aggregates are: %1.</source>
        <translation>Die Aggregate sind: %1.</translation>
    </message>
    <message>
        <source>The aggregate %1 is owned by %2 already (line %3). Each aggregate has one owner; a service owns the aggregate of its own name unless “owns” says otherwise.</source>
        <translation>Das Aggregat %1 gehört schon %2 (Zeile %3). Jedes Aggregat gehört genau einem Dienst; einem Dienst gehört das Aggregat gleichen Namens, sofern „owns“ nichts anderes sagt.</translation>
    </message>
    <message>
        <source>The backup of %1 is stated in line %2 already. State it in one of the two places.</source>
        <translation>Das Backup von %1 ist schon in Zeile %2 angegeben. Bitte nur an einer der beiden Stellen angeben.</translation>
    </message>
    <message>
        <source>%1 and %2 are in lockstep, so they share one backup, but the two are given different ones (%3 and %4). State it once.</source>
        <translation>%1 und %2 laufen im Gleichschritt, haben also ein gemeinsames Backup; angegeben sind aber zwei verschiedene (%3 und %4). Bitte nur einmal angeben.</translation>
    </message>
    <message>
        <source>%1 is in lockstep in line %2 already. A service belongs to one group, once; join the groups.</source>
        <translation>%1 läuft schon in Zeile %2 im Gleichschritt. Ein Dienst gehört nur einmal zu nur einer Gruppe; bitte die Gruppen vereinigen.</translation>
    </message>
    <message>
        <source>No service owns the aggregate %1 of %2.</source>
        <translation>Keinem Dienst gehört das Aggregat %1 von %2.</translation>
    </message>
    <message>
        <source>Name it in the “owns” of a service.</source>
        <translation>Es gehört in das „owns“ eines Dienstes.</translation>
    </message>
    <message>
        <source>The event does not say what happened. Add one of create, update and delete.</source>
        <translation>Das Ereignis sagt nicht, was geschah. Bitte eines von create, update und delete ergänzen.</translation>
    </message>
    <message>
        <source>An event is exactly one of create, update and delete. Write two events.</source>
        <translation>Ein Ereignis ist genau eines von create, update und delete. Bitte zwei Ereignisse daraus machen.</translation>
    </message>
    <message>
        <source>No event creates %1. Create it, or name it under “given” if it exists since before the logs begin.</source>
        <translation>Kein Ereignis erzeugt %1. Bitte erzeugen oder unter „given“ nennen, was es schon vor Beginn der Logs gibt.</translation>
    </message>
    <message>
        <source>%1 does not exist yet: it is created at %2 (line %3).</source>
        <translation>%1 gibt es noch nicht: Erzeugt wird es erst zum Zeitpunkt %2 (Zeile %3).</translation>
    </message>
    <message>
        <source>%1 does not exist any more: it is deleted at %2 (line %3). Create it again first.</source>
        <translation>%1 gibt es nicht mehr: Gelöscht wird es zum Zeitpunkt %2 (Zeile %3). Bitte vorher neu erzeugen.</translation>
    </message>
    <message>
        <source>%1 exists already: it is created at %2 (line %3). Delete it in between, or write an update.</source>
        <translation>%1 gibt es schon: Erzeugt wird es zum Zeitpunkt %2 (Zeile %3). Bitte dazwischen löschen oder ein update schreiben.</translation>
    </message>
    <message>
        <source>%1 is given, so it exists already. Write an update, or take it out of “given”.</source>
        <translation>%1 steht unter „given“, existiert also schon. Bitte ein update schreiben oder dort streichen.</translation>
    </message>
    <message>
        <source>%1 does not refer to %2 at this instant, so there is nothing to unlink.</source>
        <translation>%1 verweist zu diesem Zeitpunkt nicht auf %2; es gibt also keinen Verweis zu lösen.</translation>
    </message>
    <message>
        <source>No other event creates %1, so it cannot be mirrored. An entity mirrors one that is created in the logs.</source>
        <translation>Kein anderes Ereignis erzeugt %1, also lässt es sich nicht spiegeln. Eine Entität spiegelt eine, die in den Logs erzeugt wird.</translation>
    </message>
    <message>
        <source>Only a creation can mirror another entity. Move “mirrors” to the event that creates it.</source>
        <translation>Nur eine Erzeugung kann eine andere Entität spiegeln. „mirrors“ gehört zu dem Ereignis, das die Entität erzeugt.</translation>
    </message>
    <message>
        <source>The id %1 is that of the event in line %2 already. Ids are unique; without one an event is called &lt;service&gt;/&lt;n&gt;, n counting from 1 in its log.</source>
        <translation>Die Kennung %1 hat schon das Ereignis in Zeile %2. Kennungen sind eindeutig; ohne Kennung heißt ein Ereignis &lt;service&gt;/&lt;n&gt;, wobei n in seinem Log von 1 an zählt.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but the header has %2. Put cells that contain a comma in double quotes.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile aber %2. Zellen mit Komma gehören in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>A double quote stands in the middle of a cell. Put the whole cell in double quotes and double those inside.</source>
        <translation>Mitten in einer Zelle steht ein doppeltes Anführungszeichen. Die ganze Zelle in doppelte Anführungszeichen setzen und die inneren verdoppeln.</translation>
    </message>
    <message>
        <source>The cell that begins here with a double quote has no end. Add the closing quote.</source>
        <translation>Die Zelle, die hier mit einem doppelten Anführungszeichen beginnt, hat kein Ende. Bitte das schließende ergänzen.</translation>
    </message>
    <message>
        <source>The line is not one JSON object: %1</source>
        <translation>Die Zeile ist nicht genau ein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>%1 is not in the scenario&apos;s folder. Event files lie beside the scenario or in a folder under it.</source>
        <translation>%1 liegt nicht im Ordner des Szenarios. Ereignisdateien liegen neben dem Szenario oder in einem Ordner darunter.</translation>
    </message>
    <message>
        <source>%1 is neither JSON lines nor CSV. The name must end in .jsonl or .csv.</source>
        <translation>%1 ist weder JSON Lines noch CSV. Der Name muss auf .jsonl oder .csv enden.</translation>
    </message>
    <message>
        <source>The header has no column %1. The first line of a CSV file names its columns, such as at,create,update,delete,link.</source>
        <translation>Die Kopfzeile hat keine Spalte %1. Die erste Zeile einer CSV-Datei nennt deren Spalten, etwa at,create,update,delete,link.</translation>
    </message>
    <message>
        <source>The vector clock cannot be read (byte %1). It is a JSON object from hosts to counts.</source>
        <translation>Die Vektoruhr ist nicht lesbar (Byte %1). Sie ist ein JSON-Objekt, das Hosts auf Zählerstände abbildet.</translation>
    </message>
    <message>
        <source>This is not a JSON record that can be read (byte %1).</source>
        <translation>Das ist kein lesbarer JSON-Datensatz (Byte %1).</translation>
    </message>
    <message>
        <source>The span has no id, or none that can be read (byte %1).</source>
        <translation>Der Span hat keine Kennung oder keine lesbare (Byte %1).</translation>
    </message>
    <message>
        <source>The host has logged an event with this count already (byte %1).</source>
        <translation>Der Host hat schon ein Ereignis mit diesem Zählerstand verzeichnet (Byte %1).</translation>
    </message>
    <message>
        <source>The record&apos;s causes contradict one another: it would have to happen before itself (byte %1).</source>
        <translation>Die Ursachen des Datensatzes widersprechen einander: Er müsste vor sich selbst geschehen (Byte %1).</translation>
    </message>
    <message>
        <source>The record does not fit the pattern (byte %1).</source>
        <translation>Der Datensatz passt nicht zum Muster (Byte %1).</translation>
    </message>
    <message>
        <source>1 event of %1 happens before its cause, because the clocks disagree; the clocks were kept.</source>
        <translation>1 Ereignis von %1 geschieht vor seiner Ursache, weil die Uhren auseinandergehen; die Uhren wurden so belassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of %1 happen before their causes, because the clocks disagree; the clocks were kept.</source>
        <translation>
            <numerusform>%Ln Ereignis von %1 geschieht vor seiner Ursache, weil die Uhren auseinandergehen; die Uhren wurden so belassen.</numerusform>
            <numerusform>%Ln Ereignisse von %1 geschehen vor ihren Ursachen, weil die Uhren auseinandergehen; die Uhren wurden so belassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event of %1 happened before its cause, because the clocks disagree; its clock was moved by %2.</source>
        <translation>1 Ereignis von %1 geschah vor seiner Ursache, weil die Uhren auseinandergehen; die Uhr von %1 wurde um %2 verstellt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of %1 happened before their causes, because the clocks disagree; its clock was moved by %2.</source>
        <translation>
            <numerusform>%Ln Ereignis von %1 geschah vor seiner Ursache, weil die Uhren auseinandergehen; die Uhr dort wurde um %2 verstellt.</numerusform>
            <numerusform>%Ln Ereignisse von %1 geschahen vor ihren Ursachen, weil die Uhren auseinandergehen; die Uhr dort wurde um %2 verstellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pattern %1 is not a regular expression: %2.</source>
        <translation>Das Muster %1 ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>The pattern lacks the named groups %1. It needs (?&lt;host&gt;…), (?&lt;clock&gt;…) and (?&lt;event&gt;…).</source>
        <translation>Dem Muster fehlen die benannten Gruppen %1. Gebraucht werden (?&lt;host&gt;…), (?&lt;clock&gt;…) und (?&lt;event&gt;…).</translation>
    </message>
    <message>
        <source>No event was found in this log with the pattern %1. Try another one.</source>
        <translation>In diesem Log wurde mit dem Muster %1 kein Ereignis gefunden. Vielleicht passt ein anderes.</translation>
    </message>
    <message>
        <source>The clock of this event has no count for its own host, %1. Each event counts its host up by one.</source>
        <translation>Der Uhr dieses Ereignisses fehlt der Zählerstand des eigenen Hosts, %1. Jedes Ereignis zählt seinen Host um eins weiter.</translation>
    </message>
    <message>
        <source>Event %1 of host %2 is missing from the log.</source>
        <translation>Ereignis %1 von Host %2 fehlt im Log.</translation>
    </message>
    <message>
        <source>Events %1 to %2 of host %3 are missing from the log.</source>
        <translation>Die Ereignisse %1 bis %2 von Host %3 fehlen im Log.</translation>
    </message>
    <message>
        <source>1 record could not be read and was left out.</source>
        <translation>1 Datensatz war nicht lesbar und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records could not be read and were left out.</source>
        <translation>
            <numerusform>%Ln Datensatz war nicht lesbar und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Datensätze waren nicht lesbar und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no execution %1 in this log.</source>
        <translation>Einen Ablauf %1 gibt es in diesem Log nicht.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>The log does not hold %1, which caused this event of %2.</source>
        <translation>Das Log enthält %1 nicht, die Ursache dieses Ereignisses von %2.</translation>
    </message>
    <message>
        <source>1 record has no usable time, so the axis shows the order of events instead.</source>
        <translation>1 Datensatz hat keine brauchbare Zeit, darum zeigt die Achse stattdessen die Reihenfolge der Ereignisse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records have no usable time, so the axis shows the order of events instead.</source>
        <translation>
            <numerusform>%Ln Datensatz hat keine brauchbare Zeit, darum zeigt die Achse stattdessen die Reihenfolge der Ereignisse.</numerusform>
            <numerusform>%Ln Datensätze haben keine brauchbare Zeit, darum zeigt die Achse stattdessen die Reihenfolge der Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 event lies after the disaster at %1: it never happened.</source>
        <translation>1 Ereignis liegt nach dem Ausfall (%1): Es ist nie geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events lie after the disaster at %1, the first of them here: they never happened.</source>
        <translation>
            <numerusform>%Ln Ereignis liegt nach dem Ausfall (%1), das erste hier: Es ist nie geschehen.</numerusform>
            <numerusform>%Ln Ereignisse liegen nach dem Ausfall (%1), das erste davon hier: Sie sind nie geschehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service %1 has no events.</source>
        <translation>Der Dienst %1 hat keine Ereignisse.</translation>
    </message>
    <message>
        <source>The backup of %1 at %2 lies after the disaster at %3; the disaster is taken instead.</source>
        <translation>Das Backup von %1 (%2) liegt nach dem Ausfall (%3); es gilt der Zeitpunkt des Ausfalls.</translation>
    </message>
    <message>
        <source>The backup of %1 is finished at %2 only, after the disaster at %3. It is the only one and used all the same.</source>
        <translation>Das Backup von %1 ist erst zum Zeitpunkt %2 fertig, nach dem Ausfall (%3). Es ist das einzige und wird trotzdem verwendet.</translation>
    </message>
    <message>
        <source>%1 survives the disaster, so its backup is not used.</source>
        <translation>%1 überlebt den Ausfall, darum wird das Backup nicht gebraucht.</translation>
    </message>
    <message>
        <source>%1 survives and is in lockstep with others, so all of them survive: %2.</source>
        <translation>%1 überlebt und läuft mit anderen im Gleichschritt, darum überleben sie alle: %2.</translation>
    </message>
    <message>
        <source>1 more is not shown.</source>
        <translation>Noch 1 wird nicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown.</source>
        <translation>
            <numerusform>Noch %Ln wird nicht gezeigt.</numerusform>
            <numerusform>Noch %Ln werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>a rate belongs here, such as 30 or, with clock times, 30/h</source>
        <translation>hierhin gehört eine Rate wie 30 oder, bei Uhrzeiten, 30/h</translation>
    </message>
    <message>
        <source>a step belongs here, such as {create: orders, link: customers}</source>
        <translation>hierhin gehört ein Schritt wie {create: orders, link: customers}</translation>
    </message>
    <message>
        <source>a length of time belongs here, or two of them: [shortest, longest]</source>
        <translation>hierhin gehört eine Dauer oder zwei davon: [kürzeste, längste]</translation>
    </message>
    <message>
        <source>a whole number belongs here, or two of them: [fewest, most]</source>
        <translation>hierhin gehört eine ganze Zahl oder zwei davon: [kleinste, größte]</translation>
    </message>
    <message>
        <source>an aggregate belongs here, such as orders</source>
        <translation>hierhin gehört ein Aggregat wie orders</translation>
    </message>
    <message>
        <source>an aggregate belongs here, such as orders or {existing: orders}</source>
        <translation>hierhin gehört ein Aggregat wie orders oder {existing: orders}</translation>
    </message>
    <message>
        <source>an aggregate belongs here, such as orders or {existing: orders}, or a list of them</source>
        <translation>hierhin gehört ein Aggregat wie orders oder {existing: orders} oder eine Liste davon</translation>
    </message>
    <message>
        <source>a place on the map belongs here, such as [120, 80]</source>
        <translation>hierhin gehört eine Stelle auf der Karte wie [120, 80]</translation>
    </message>
    <message>
        <source>delayed or denied belongs here</source>
        <translation>hierhin gehört delayed oder denied</translation>
    </message>
    <message>
        <source>The name of the variant is empty. Give it a text.</source>
        <translation>Der Name der Variante ist leer. Bitte einen Text angeben.</translation>
    </message>
    <message>
        <source>The use case has no name. Call it what the user does, such as “place order”.</source>
        <translation>Der Anwendungsfall hat keinen Namen. Er heißt nach dem, was der Benutzer tut, etwa „Bestellung aufgeben“.</translation>
    </message>
    <message>
        <source>%1 is too far out on the map. The centre of a service is a few hundred pixels away at most.</source>
        <translation>%1 liegt zu weit draußen auf der Karte. Die Mitte eines Dienstes ist höchstens ein paar Hundert Pixel entfernt.</translation>
    </message>
    <message>
        <source>No service of the variant %1 owns the aggregate %2. Name it in the “owns” of one of them.</source>
        <translation>Keinem Dienst der Variante %1 gehört das Aggregat %2. Es gehört in das „owns“ eines dieser Dienste.</translation>
    </message>
    <message>
        <source>There is no variant %1.</source>
        <translation>Eine Variante %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>A scenario has at most %1 variants. Keep some of them in a file of their own.</source>
        <translation>Ein Szenario hat höchstens %1 Varianten. Die übrigen gehören in eine eigene Datei.</translation>
    </message>
    <message>
        <source>%1 does not say how often. With clock times write 30/h, 2/min or 5/d.</source>
        <translation>%1 sagt nicht, wie oft. Bei Uhrzeiten schreibt man 30/h, 2/min oder 5/d.</translation>
    </message>
    <message>
        <source>%1 does not say how often. Write a number: how often per unit of time.</source>
        <translation>%1 sagt nicht, wie oft. Gebraucht wird eine Zahl: wie oft je Zeiteinheit.</translation>
    </message>
    <message>
        <source>%1 does not say how often. Write a number: how often per %2.</source>
        <translation>%1 sagt nicht, wie oft. Gebraucht wird eine Zahl: wie oft je %2.</translation>
    </message>
    <message>
        <source>%1 would never happen. A rate is more than zero.</source>
        <translation>%1 träte nie ein. Eine Rate ist größer als null.</translation>
    </message>
    <message>
        <source>%1 is too often or too seldom to be told apart from always and never.</source>
        <translation>%1 ist zu oft oder zu selten, um von immer und nie unterscheidbar zu sein.</translation>
    </message>
    <message>
        <source>The workload makes more than %1 events. Shorten its duration, or let its use cases come less often.</source>
        <translation>Die Last ergibt mehr als %1 Ereignisse. Bitte die Dauer verkürzen oder die Anwendungsfälle seltener kommen lassen.</translation>
    </message>
    <message>
        <source>%1 is not a probability. Write a number above 0 and up to 1, such as 0.3.</source>
        <translation>%1 ist keine Wahrscheinlichkeit. Gebraucht wird eine Zahl über 0 und bis 1, etwa 0.3.</translation>
    </message>
    <message>
        <source>%1 does not fit here. Write a whole number from %2 to %3.</source>
        <translation>%1 passt hier nicht. Gebraucht wird eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 is more than %2. Write the smaller of the two first.</source>
        <translation>%1 ist mehr als %2. Bitte das Kleinere zuerst schreiben.</translation>
    </message>
    <message>
        <source>%1 is empty. A use case needs at least one step.</source>
        <translation>%1 ist leer. Ein Anwendungsfall braucht mindestens einen Schritt.</translation>
    </message>
    <message>
        <source>%1 has both a rate and an “every”. State one of the two.</source>
        <translation>%1 hat sowohl „rate“ als auch „every“. Bitte nur eines von beiden angeben.</translation>
    </message>
    <message>
        <source>No step creates %1 and none exist, so this step could never happen. Create one in a use case, or say under “existing” how many there are.</source>
        <translation>Kein Schritt erzeugt %1, und vorhanden ist davon nichts; dieser Schritt könnte also nie geschehen. Bitte in einem Anwendungsfall erzeugen oder unter „existing“ angeben, wie viele es gibt.</translation>
    </message>
    <message>
        <source>No step links %1 to %2, so there is never anything to unlink.</source>
        <translation>Kein Schritt verweist von %1 auf %2; es gibt also nie einen Verweis zu lösen.</translation>
    </message>
    <message>
        <source>No earlier step of this use case creates %1, so it cannot be mirrored.</source>
        <translation>Kein früherer Schritt dieses Anwendungsfalls erzeugt %1, also lässt es sich nicht spiegeln.</translation>
    </message>
    <message>
        <source>A workload names the entities that there are from the start by their number. Say so under “existing”, such as existing: {customers: 20}, and leave out “given”.</source>
        <translation>Eine Last nennt die anfangs vorhandenen Entitäten nur der Zahl nach. Das gehört unter „existing“, etwa existing: {customers: 20}; „given“ bitte weglassen.</translation>
    </message>
    <message>
        <source>This is not a Service Cutter model: it has no list of “entities”.</source>
        <translation>Das ist kein Service-Cutter-Modell: Es hat keine Liste „entities“.</translation>
    </message>
    <message>
        <source>These are no user representations of Service Cutter: there is no list of “useCases”.</source>
        <translation>Das sind keine „user representations“ von Service Cutter: Es gibt keine Liste „useCases“.</translation>
    </message>
    <message>
        <source>The entity has no name, or one that another entity has (byte %1).</source>
        <translation>Die Entität hat keinen Namen oder den einer anderen (Byte %1).</translation>
    </message>
    <message>
        <source>The relation names %1, which is no entity of the model (byte %2).</source>
        <translation>Die Beziehung nennt %1, aber eine solche Entität hat das Modell nicht (Byte %2).</translation>
    </message>
    <message>
        <source>The use case has no name (byte %1).</source>
        <translation>Der Anwendungsfall hat keinen Namen (Byte %1).</translation>
    </message>
    <message>
        <source>%1 is no nanoentity of the model (byte %2). Write Entity.nanoentity.</source>
        <translation>%1 ist keine Nanoentität des Modells (Byte %2). Die Schreibweise ist Entität.Nanoentität.</translation>
    </message>
    <message>
        <source>The format of this log is not known. ShiViz logs, Zipkin traces and Service Cutter models can be read; the format can be named, and ShiViz logs can have a pattern of their own.</source>
        <translation>Das Format dieses Logs ist nicht bekannt. Lesbar sind ShiViz-Logs, Zipkin-Traces und Service-Cutter-Modelle; das Format lässt sich angeben, und ShiViz-Logs können ein eigenes Muster haben.</translation>
    </message>
    <message>
        <source>No use cases were found beside the model, so only its relations are shown. Name their file with --use-cases.</source>
        <translation>Neben dem Modell wurden keine Anwendungsfälle gefunden, darum werden nur seine Beziehungen gezeigt. Ihre Datei lässt sich mit --use-cases angeben.</translation>
    </message>
    <message>
        <source>These are the use cases of a Service Cutter model, and the model was not found beside them. Put both into one folder, or open the model.</source>
        <translation>Das sind die Anwendungsfälle eines Service-Cutter-Modells, aber das Modell liegt nicht daneben. Bitte beide in einen Ordner legen oder das Modell öffnen.</translation>
    </message>
    <message>
        <source>The file is packed. Unpack it first (%1).</source>
        <translation>Die Datei ist gepackt. Entpacken Sie sie zuerst (%1).</translation>
    </message>
    <message>
        <source>This is an empty list: there are no spans in it. Look whether the query that it comes from found anything.</source>
        <translation>Das ist eine leere Liste: Sie enthält keine Spans. Prüfen Sie, ob die Abfrage, aus der sie stammt, etwas gefunden hat.</translation>
    </message>
    <message>
        <source>This is an empty JSON object: there is nothing in it.</source>
        <translation>Das ist ein leeres JSON-Objekt: Es enthält nichts.</translation>
    </message>
    <message>
        <source>This is a trace of Jaeger, which cannot be read yet.</source>
        <translation>Das ist ein Trace von Jaeger; solche sind noch nicht lesbar.</translation>
    </message>
    <message>
        <source>These are OpenTelemetry’s spans in its own format (OTLP), which cannot be read yet.</source>
        <translation>Das sind Spans von OpenTelemetry in dessen eigenem Format (OTLP); sie sind noch nicht lesbar.</translation>
    </message>
    <message>
        <source>This is what OpenTelemetry’s console exporter prints, which is meant for people and cannot be read.</source>
        <translation>Das ist die Ausgabe des Konsolen-Exporters von OpenTelemetry; sie ist für Menschen gedacht und nicht lesbar.</translation>
    </message>
    <message>
        <source>These look like OpenTelemetry’s spans in a form of their own, which cannot be read.</source>
        <translation>Das sieht nach Spans von OpenTelemetry in einer eigenen Form aus; sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This is Zipkin’s graph of dependencies, which tells how often services call one another but no single call. Export the traces instead (/api/v2/traces).</source>
        <translation>Das ist Zipkins Abhängigkeitsgraph; er sagt, wie oft Dienste einander aufrufen, aber nichts von den einzelnen Aufrufen. Exportieren Sie stattdessen die Traces (/api/v2/traces).</translation>
    </message>
    <message>
        <source>These are CloudEvents, which cannot be read yet. Write them as events of your own: JSON lines with “at”, “create”, “update”, “link”.</source>
        <translation>Das sind CloudEvents; sie sind noch nicht lesbar. Schreiben Sie sie als eigene Ereignisse: JSON-Zeilen mit „at“, „create“, „update“, „link“.</translation>
    </message>
    <message>
        <source>This is an event log for process mining (%1), which cannot be read yet. Write it as a table with the columns “at”, “create”, “update”, “link”.</source>
        <translation>Das ist ein Ereignislog für Process Mining (%1); solche sind noch nicht lesbar. Schreiben Sie es als Tabelle mit den Spalten „at“, „create“, „update“, „link“.</translation>
    </message>
    <message>
        <source>This is a backup program’s list of its copies. It tells when copies were made, but no events; write these instants as the “backup” of the services of a scenario.</source>
        <translation>Das ist das Verzeichnis der Kopien eines Backup-Programms. Es sagt, wann gesichert wurde, enthält aber keine Ereignisse; schreiben Sie diese Zeitpunkte als „backup“ der Dienste eines Szenarios.</translation>
    </message>
    <message>
        <source>This is a web page. Export the log itself; it may be that a login is asked for.</source>
        <translation>Das ist eine Webseite. Exportieren Sie das Log selbst; vielleicht wird hier eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>This is XML, which no format that can be read is written in.</source>
        <translation>Das ist XML; keines der lesbaren Formate ist in XML geschrieben.</translation>
    </message>
    <message>
        <source>This begins like JSON but is damaged or cut off.</source>
        <translation>Das beginnt wie JSON, ist aber beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>These are JSON objects, one a line, but no spans.</source>
        <translation>Das sind JSON-Objekte, eines je Zeile, aber keine Spans.</translation>
    </message>
    <message>
        <source>This is JSON, but there is no list of spans in it.</source>
        <translation>Das ist JSON, enthält aber keine Liste von Spans.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>The file is empty: there is no log in it.</source>
        <translation>Die Datei ist leer: Sie enthält kein Log.</translation>
    </message>
    <message>
        <source>A Zipkin trace is needed: a list of spans, [{&quot;traceId&quot;: …, &quot;id&quot;: …}, …]. The file begins with %1.</source>
        <translation>Nötig ist ein Zipkin-Trace: eine Liste von Spans, [{&quot;traceId&quot;: …, &quot;id&quot;: …}, …]. Die Datei beginnt mit %1.</translation>
    </message>
    <message>
        <source>ShiViz logs, Zipkin traces and Service Cutter models can be read.</source>
        <translation>Lesbar sind ShiViz-Logs, Zipkin-Traces und Service-Cutter-Modelle.</translation>
    </message>
    <message>
        <source>The clock of this event counts 0 events of its own host, %1. Counts begin at 1: the first event of a host has the count 1.</source>
        <translation>Die Uhr dieses Ereignisses zählt 0 Ereignisse ihres eigenen Hosts %1. Die Zählung beginnt bei 1: Das erste Ereignis eines Hosts hat die 1.</translation>
    </message>
    <message>
        <source>The axis shows the order of events instead.</source>
        <translation>Die Achse zeigt stattdessen die Reihenfolge der Ereignisse.</translation>
    </message>
    <message>
        <source>The dates are no usable times, as they do not say in which time zone they are: %1.</source>
        <translation>Die Datumsangaben sind keine brauchbaren Zeiten, weil sie nicht sagen, in welcher Zeitzone sie gelten: %1.</translation>
    </message>
    <message>
        <source>The dates are no usable times, as %1 is earlier than the one before it on the same host.</source>
        <translation>Die Datumsangaben sind keine brauchbaren Zeiten, weil %1 früher ist als das vorige auf demselben Host.</translation>
    </message>
    <message>
        <source>1 date is no time that can be read: %1.</source>
        <translation>1 Datumsangabe ist keine lesbare Zeit: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates are no times that can be read, the first of them %1.</source>
        <translation>
            <numerusform>%Ln Datumsangabe ist keine lesbare Zeit, nämlich %1.</numerusform>
            <numerusform>%Ln Datumsangaben sind keine lesbaren Zeiten, die erste davon %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>Nanosekunden</translation>
    </message>
    <message>
        <source>The times look like %1, such as %2, but were read as %3. If they are %1, say so: --time-unit %4.</source>
        <translation>Die Zeiten sehen nach %1 aus, zum Beispiel %2, wurden aber als %3 gelesen. Wenn es %1 sind, geben Sie das an: --time-unit %4.</translation>
    </message>
    <message>
        <source>1 time cannot be read and was left out: %1.</source>
        <translation>1 Zeit ist nicht lesbar und wurde ausgelassen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times cannot be read and were left out, the first of them %1.</source>
        <translation>
            <numerusform>%Ln Zeit ist nicht lesbar und wurde ausgelassen, nämlich %1.</numerusform>
            <numerusform>%Ln Zeiten sind nicht lesbar und wurden ausgelassen, die erste davon %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event was found in this log: it holds no records.</source>
        <translation>In diesem Log wurde kein Ereignis gefunden: Es enthält keine Datensätze.</translation>
    </message>
    <message>
        <source>The span %1 names itself as its parent, so it has none.</source>
        <translation>Der Span %1 nennt sich selbst als übergeordneten Span, hat also keinen.</translation>
    </message>
    <message>
        <source>1 span was reported twice and is counted once.</source>
        <translation>1 Span wurde doppelt gemeldet und zählt einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans were reported more than once and are counted once.</source>
        <translation>
            <numerusform>%Ln Span wurde mehrfach gemeldet und zählt einmal.</numerusform>
            <numerusform>%Ln Spans wurden mehrfach gemeldet und zählen je einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several executions are called %1; the others are called %2 here.</source>
        <translation>Mehrere Abläufe heißen %1; die anderen heißen hier %2.</translation>
    </message>
    <message>
        <source>The use cases in %1 belong to another model, so only the relations of this one are shown. Name its own with --use-cases, or say that it has none: --use-cases none.</source>
        <translation>Die Anwendungsfälle in %1 gehören zu einem anderen Modell, darum werden von diesem nur die Beziehungen gezeigt. Seine eigenen lassen sich mit --use-cases angeben; hat es keine, dann --use-cases none.</translation>
    </message>
    <message>
        <source>The events of 1 interaction stand at different instants inside the backup unit of %1: %2. Services that share one database put the events of one command into one transaction: give them one instant. Otherwise a marker between them shows one restored and one lost, and yet nothing wrong.</source>
        <translation>Die Ereignisse einer Interaktion stehen innerhalb der Backup-Einheit von %1 an verschiedenen Zeitpunkten: %2. Dienste, die sich eine Datenbank teilen, fassen die Ereignisse eines Befehls in eine Transaktion: Geben Sie ihnen denselben Zeitpunkt. Sonst zeigt eine Marke dazwischen das eine wiederhergestellt und das andere verloren, und doch nichts Falsches.</translation>
    </message>
    <message numerus="yes">
        <source>The events of %Ln interactions stand at different instants inside the backup unit of %1, first those of %2. Services that share one database put the events of one command into one transaction: give them one instant. Otherwise a marker between them shows one restored and one lost, and yet nothing wrong.</source>
        <translation>
            <numerusform>Die Ereignisse von %Ln Interaktion stehen innerhalb der Backup-Einheit von %1 an verschiedenen Zeitpunkten, zuerst die von %2. Dienste, die sich eine Datenbank teilen, fassen die Ereignisse eines Befehls in eine Transaktion: Geben Sie ihnen denselben Zeitpunkt. Sonst zeigt eine Marke dazwischen das eine wiederhergestellt und das andere verloren, und doch nichts Falsches.</numerusform>
            <numerusform>Die Ereignisse von %Ln Interaktionen stehen innerhalb der Backup-Einheit von %1 an verschiedenen Zeitpunkten, zuerst die von %2. Dienste, die sich eine Datenbank teilen, fassen die Ereignisse eines Befehls in eine Transaktion: Geben Sie ihnen denselben Zeitpunkt. Sonst zeigt eine Marke dazwischen das eine wiederhergestellt und das andere verloren, und doch nichts Falsches.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quote that opens here is never closed. Close it, on this line if it can be.</source>
        <translation>Das Anführungszeichen, das hier öffnet, wird nirgends geschlossen. Schließen Sie es, wenn möglich in dieser Zeile.</translation>
    </message>
    <message>
        <source>The bracket that opens here is never closed. Close it: “[” with “]”, “{” with “}”.</source>
        <translation>Die Klammer, die hier öffnet, wird nirgends geschlossen. Schließen Sie sie: „[“ mit „]“, „{“ mit „}“.</translation>
    </message>
    <message>
        <source>A tab stands here for indentation, which YAML does not permit. Write blanks.</source>
        <translation>Hier ist mit einem Tabulator eingerückt, was YAML nicht erlaubt. Schreiben Sie Leerzeichen.</translation>
    </message>
    <message>
        <source>A colon with a blank after it makes a key of what is before it, and none can stand here. Put the text in quotes, or the key on a line of its own.</source>
        <translation>Ein Doppelpunkt mit einem Leerzeichen danach macht das, was davor steht, zum Schlüssel, und hier kann keiner stehen. Setzen Sie den Text in Anführungszeichen oder den Schlüssel in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>A bracket closes here that was never opened, or another comma was meant before it.</source>
        <translation>Hier schließt eine Klammer, die nirgends geöffnet wurde, oder davor war noch ein Komma gemeint.</translation>
    </message>
    <message>
        <source>The indentation here fits none of the lines above. Begin the line below the one that it belongs with.</source>
        <translation>Die Einrückung passt hier zu keiner der Zeilen darüber. Beginnen Sie die Zeile unter der, zu der sie gehört.</translation>
    </message>
    <message>
        <source>What follows the backslash here is no escape of YAML. Write “\\” for a backslash, or use single quotes.</source>
        <translation>Was hier auf den umgekehrten Schrägstrich folgt, kennt YAML nicht. Schreiben Sie „\\“ für einen umgekehrten Schrägstrich oder nehmen Sie einfache Anführungszeichen.</translation>
    </message>
    <message>
        <source>An item of a list (“- ”) cannot stand here. Put it on a line of its own, below the first.</source>
        <translation>Ein Listeneintrag („- “) kann hier nicht stehen. Setzen Sie ihn in eine eigene Zeile, unter den ersten.</translation>
    </message>
    <message>
        <source>Events have no columns %1. Remove them. Permitted are: %2.</source>
        <translation>Ereignisse haben keine Spalten %1. Entfernen Sie sie. Erlaubt sind: %2.</translation>
    </message>
    <message>
        <source>Zipkin’s JSON can be read: send the same spans to a Zipkin server, as the exporter “zipkin” of the OpenTelemetry Collector does, and save what its /api/v2/traces answers.</source>
        <translation>Zipkins JSON lässt sich lesen: Schicken Sie dieselben Spans an einen Zipkin-Server, wie es der Exporter „zipkin“ des OpenTelemetry-Collectors tut, und speichern Sie, was dessen /api/v2/traces antwortet.</translation>
    </message>
    <message>
        <source>This is an object of Kubernetes, not a scenario and not a log. Where it tells when a backup was made, write that instant as the “backup” of a service.</source>
        <translation>Das ist ein Objekt von Kubernetes, weder ein Szenario noch ein Log. Wo es sagt, wann ein Backup entstand, schreiben Sie diesen Zeitpunkt als „backup“ eines Dienstes.</translation>
    </message>
    <message>
        <source>This is a Context Mapper model, which cannot be read yet. Let Context Mapper export it for Service Cutter: that can be read.</source>
        <translation>Das ist ein Modell von Context Mapper, das sich noch nicht lesen lässt. Lassen Sie es Context Mapper für Service Cutter exportieren: Das lässt sich lesen.</translation>
    </message>
    <message>
        <source>This is a scenario already: open it, or analyse it, as it is.</source>
        <translation>Das ist schon ein Szenario: Öffnen oder analysieren Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>These are events in BACscope’s own form already: open them, or analyse them, as they are, in a file that ends in .csv or .jsonl.</source>
        <translation>Das sind schon Ereignisse in BACscopes eigener Form: Öffnen oder analysieren Sie sie, wie sie sind, in einer Datei, die auf .csv oder .jsonl endet.</translation>
    </message>
    <message>
        <source>This is a table with columns of its own. Events are a table, in a file that ends in .csv, with the column “at” and at least one of “create”, “update” and “delete”, where an entity is written “case/3”; “link”, “interaction” and “label” may be there, others may not. See “Large logs: event files” in docs/scenario-format.md.</source>
        <translation>Das ist eine Tabelle mit eigenen Spalten. Ereignisse sind eine Tabelle, in einer Datei, die auf .csv endet, mit der Spalte „at“ und mindestens einer von „create“, „update“ und „delete“, in denen eine Entität „case/3“ geschrieben wird; „link“, „interaction“ und „label“ dürfen da sein, andere nicht. Siehe „Large logs: event files“ in docs/scenario-format.md.</translation>
    </message>
</context>
<context>
    <name>GenerateCommand</name>
    <message>
        <source>“%1” ends in none of .jsonl, .csv and .bac.yaml.</source>
        <translation>„%1“ endet weder auf .jsonl noch auf .csv oder .bac.yaml.</translation>
    </message>
    <message>
        <source>“%1” is not a seed: it needs a whole number from 0 to %2.</source>
        <translation>„%1“ ist kein Startwert: Gebraucht wird eine ganze Zahl von 0 bis %2.</translation>
    </message>
    <message>
        <source>“%1” is not a duration of this scenario: it needs a length of time above zero, such as 90s, 15min, 2h or PT15M.</source>
        <translation>„%1“ ist keine Dauer dieses Szenarios: Gebraucht wird eine Dauer über null wie 90s, 15min, 2h oder PT15M.</translation>
    </message>
    <message>
        <source>“%1” is not a duration of this scenario: it needs a number above zero, such as %2.</source>
        <translation>„%1“ ist keine Dauer dieses Szenarios: Gebraucht wird eine Zahl über null, etwa %2.</translation>
    </message>
    <message>
        <source>Writing %1:</source>
        <translation>%1 wird geschrieben:</translation>
    </message>
    <message>
        <source>FILE [-o EVENTS] [options]</source>
        <translation>DATEI [-o EREIGNISSE] [Optionen]</translation>
    </message>
    <message>
        <source>Make the events of a scenario&apos;s workload.</source>
        <translation>Die Ereignisse zur Last eines Szenarios erzeugen.</translation>
    </message>
    <message>
        <source>Makes the events of the workload in FILE, a scenario: what its users would do, by chance, in its use cases. The same seed gives the same events on every machine.</source>
        <translation>Erzeugt die Ereignisse zur Last in DATEI, einem Szenario: was Benutzer nach dem Zufall in seinen Anwendungsfällen täten. Derselbe Startwert ergibt auf jedem Rechner dieselben Ereignisse.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Where to: events (.jsonl, .csv) or a scenario with them (.bac.yaml). Default, and -: standard output, as JSON lines.</source>
        <translation>Wohin: Ereignisse (.jsonl, .csv) oder ein Szenario damit (.bac.yaml). Vorgabe, ebenso bei -: Standardausgabe, als JSON Lines.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>What chance begins with: a whole number. Default: the workload&apos;s.</source>
        <translation>Womit der Zufall beginnt: eine ganze Zahl. Vorgabe: der Startwert der Last.</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>For so long, as the scenario writes durations. Default: the workload&apos;s.</source>
        <translation>So lange, geschrieben wie die Dauern im Szenario. Vorgabe: die Dauer der Last.</translation>
    </message>
    <message>
        <source>“%1” would overwrite the workload itself.</source>
        <translation>„%1“ würde die Last selbst überschreiben.</translation>
    </message>
    <message>
        <source>%1: error: there is no workload to make events of</source>
        <translation>%1: Fehler: Es gibt keine Last, aus der sich Ereignisse erzeugen ließen</translation>
    </message>
    <message>
        <source>%1: error: the workload makes more than %2 events</source>
        <translation>%1: Fehler: Die Last ergibt mehr als %2 Ereignisse</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>The paper’s %1.</source>
        <comment>Figure 3</comment>
        <translation>%1 des Artikels.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>LOG -o SCENARIO [options]</source>
        <translation>LOG -o SZENARIO [Optionen]</translation>
    </message>
    <message>
        <source>Make a scenario of a log from elsewhere.</source>
        <translation>Aus einem fremden Log ein Szenario machen.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The scenario to write, such as mine.bac.yaml. Required.</source>
        <translation>Das Szenario, das geschrieben wird, etwa meins.bac.yaml. Erforderlich.</translation>
    </message>
    <message>
        <source>What LOG is. Default: recognised by its content.</source>
        <translation>Was LOG ist. Vorgabe: am Inhalt erkannt.</translation>
    </message>
    <message>
        <source>Where to? Name the scenario to write with -o FILE.</source>
        <translation>Wohin? Das Ziel mit -o DATEI angeben.</translation>
    </message>
    <message>
        <source>“%1” would overwrite the log itself.</source>
        <translation>„%1“ würde das Log selbst überschreiben.</translation>
    </message>
    <message>
        <source>Reading %1:</source>
        <translation>%1 wird gelesen:</translation>
    </message>
    <message>
        <source>Writing %1:</source>
        <translation>%1 wird geschrieben:</translation>
    </message>
    <message>
        <source>Reads LOG, a ShiViz log or a Zipkin trace, infers its events, interactions and references from what it says of causes, and saves them as a scenario, with the events in a .jsonl file beside it. A Service Cutter model becomes services, references and a workload. Traces of Jaeger, OTLP files and tables with columns of their own cannot be read yet; bare events (.jsonl, .csv) need no import.</source>
        <translation>Liest LOG, ein ShiViz-Log oder einen Zipkin-Trace, erschließt daraus, was es von Ursachen sagt, die Ereignisse, Interaktionen und Verweise und speichert sie als Szenario, mit den Ereignissen in einer .jsonl-Datei daneben. Aus einem Service-Cutter-Modell werden Dienste, Verweise und eine Arbeitslast. Traces von Jaeger, OTLP-Dateien und Tabellen mit eigenen Spalten lassen sich noch nicht lesen; bloße Ereignisse (.jsonl, .csv) brauchen keinen Import.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>line %L1</source>
        <comment>where a record is</comment>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>line %L1: “%2”</source>
        <comment>where a record is, and its text</comment>
        <translation>Zeile %L1: „%2“</translation>
    </message>
    <message>
        <source>1 record cannot be read and would be left out (%1).</source>
        <translation>1 Datensatz ist nicht lesbar und würde ausgelassen (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records cannot be read and would be left out, the first of them in %1.</source>
        <translation>
            <numerusform>%Ln Datensatz ist nicht lesbar und würde ausgelassen, nämlich in %1.</numerusform>
            <numerusform>%Ln Datensätze sind nicht lesbar und würden ausgelassen, der erste davon in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record can be read.</source>
        <translation>1 Datensatz ist lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records can be read.</source>
        <translation>
            <numerusform>%Ln Datensatz ist lesbar.</numerusform>
            <numerusform>%Ln Datensätze sind lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>To go on without them: --skip-bad. Where records have several lines, to take what continues a record as part of it: --multi-line.</source>
        <translation>Ohne sie weiter: --skip-bad. Wo Datensätze mehrere Zeilen haben, gehört mit --multi-line dazu, was einen Datensatz fortsetzt.</translation>
    </message>
    <message>
        <source>To go on without them: --skip-bad.</source>
        <translation>Ohne sie weiter: --skip-bad.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>Reading %1:</source>
        <translation>%1 wird gelesen:</translation>
    </message>
    <message>
        <source>The log has several executions (choose one with --execution): %1</source>
        <translation>Das Log hat mehrere Abläufe (Auswahl mit --execution): %1</translation>
    </message>
</context>
<context>
    <name>LogOptions</name>
    <message>
        <source>--%1 is %2, not “%3”.</source>
        <translation>--%1 ist %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>What makes an interaction: each cause across services (the default), or a whole trace.</source>
        <translation>Was eine Interaktion ausmacht: jede Ursache über Dienste hinweg (Vorgabe) oder ein ganzer Trace.</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>WELCHE</translation>
    </message>
    <message>
        <source>effect-to-cause (the default), cause-to-effect or none.</source>
        <translation>effect-to-cause (Vorgabe), cause-to-effect oder none.</translation>
    </message>
    <message>
        <source>Do not shift clocks that contradict what caused what.</source>
        <translation>Uhren nicht verstellen, die Ursache und Wirkung widersprechen.</translation>
    </message>
    <message>
        <source>What numbers that tell a time count since 1970. Default: microseconds in Zipkin traces, in ShiViz logs whatever makes sense.</source>
        <translation>Was Zahlen, die eine Zeit angeben, seit 1970 zählen. Vorgabe: Mikrosekunden in Zipkin-Traces, in ShiViz-Logs was Sinn ergibt.</translation>
    </message>
    <message>
        <source>Go on after records that cannot be read, and count them.</source>
        <translation>Unlesbare Datensätze überspringen und zählen.</translation>
    </message>
    <message>
        <source>ShiViz: take lines that continue a record as part of it.</source>
        <translation>ShiViz: Zeilen, die einen Datensatz fortsetzen, gehören zu ihm.</translation>
    </message>
    <message>
        <source>REGEX</source>
        <translation>REGEX</translation>
    </message>
    <message>
        <source>ShiViz: the regular expression of a record, with the named groups host, clock and event. Default: whichever of the usual ones fits.</source>
        <translation>ShiViz: der reguläre Ausdruck eines Datensatzes, mit den benannten Gruppen host, clock und event. Vorgabe: der passende unter den üblichen.</translation>
    </message>
    <message>
        <source>ShiViz: the regular expression of the lines between executions; its group trace is their name. Default: === NAME ===.</source>
        <translation>ShiViz: der reguläre Ausdruck der Zeilen zwischen den Abläufen; seine Gruppe trace ist deren Name. Vorgabe: === NAME ===.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>ShiViz: which execution, where the log has several. Default: the first.</source>
        <translation>ShiViz: welcher Ablauf, wenn das Log mehrere hat. Vorgabe: der erste.</translation>
    </message>
    <message>
        <source>FILE|none</source>
        <translation>DATEI|none</translation>
    </message>
    <message>
        <source>Service Cutter: the user representations, or none. Default: the file beside the model.</source>
        <translation>Service Cutter: die „user representations“ (Anwendungsfälle), oder none für keine. Vorgabe: die Datei neben dem Modell.</translation>
    </message>
    <message>
        <source>Where FILE is a log, these options of “bacscope import” say how it is read (see its --help):</source>
        <translation>Wo DATEI ein Log ist, bestimmen diese Optionen von „bacscope import“, wie es gelesen wird (siehe dessen --help):</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>Replace FILE where it is there already.</source>
        <translation>DATEI ersetzen, wenn sie schon da ist.</translation>
    </message>
    <message>
        <source>%1: there is no folder “%2” to write “%3” to</source>
        <comment>program, folder, file</comment>
        <translation>%1: Es gibt keinen Ordner „%2“, um „%3“ hineinzuschreiben</translation>
    </message>
    <message>
        <source>“%1” is there already; --force replaces it.</source>
        <translation>„%1“ ist schon da; --force ersetzt es.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln events</source>
        <comment>files that were written</comment>
        <translation>
            <numerusform>%1: %Ln Ereignis</numerusform>
            <numerusform>%1: %Ln Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>Where to? Name the figure with -o FILE.svg, .pdf or .png.</source>
        <translation>Wohin? Die Abbildung mit -o DATEI.svg, .pdf oder .png angeben.</translation>
    </message>
    <message>
        <source>“%1” ends in none of .svg, .pdf and .png.</source>
        <translation>„%1“ endet weder auf .svg noch auf .pdf oder .png.</translation>
    </message>
    <message>
        <source>“%1” is not a size: it needs millimetres or pixels, such as 180x90mm or 1600x900px, neither tiny nor huge.</source>
        <translation>„%1“ ist keine Größe: Gebraucht werden Millimeter oder Pixel, etwa 180x90mm oder 1600x900px, weder winzig noch riesig.</translation>
    </message>
    <message>
        <source>There is no theme “%1”; it is light, dark or print.</source>
        <translation>Ein Farbschema „%1“ gibt es nicht; möglich ist light, dark oder print.</translation>
    </message>
    <message>
        <source>“%1” is not a resolution: it needs a number from 20 to 2400.</source>
        <translation>„%1“ ist keine Auflösung: Gebraucht wird eine Zahl von 20 bis 2400.</translation>
    </message>
    <message>
        <source>FILE -o FIGURE [options]</source>
        <translation>DATEI -o ABBILDUNG [Optionen]</translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>ABBILDUNG</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>GRÖSSE</translation>
    </message>
    <message>
        <source>In millimetres or pixels: 180x90mm, 1600x900px. Default: 1600x900px.</source>
        <translation>In Millimetern oder Pixeln: 180x90mm, 1600x900px. Vorgabe: 1600x900px.</translation>
    </message>
    <message>
        <source>Default: print.</source>
        <translation>Vorgabe: print.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>KÜRZEL</translation>
    </message>
    <message>
        <source>Of the words and of the scenario&apos;s own texts: %1. Default: the system&apos;s.</source>
        <translation>Der Wörter und der eigenen Texte des Szenarios: %1. Vorgabe: die des Systems.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Resolution of a PNG. Default: 300 for sizes in millimetres, 96 for pixels.</source>
        <translation>Auflösung eines PNG. Vorgabe: 300 bei Größen in Millimetern, 96 bei Pixeln.</translation>
    </message>
    <message>
        <source>Leave out the legend.</source>
        <translation>Die Legende weglassen.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Instead of the scenario&apos;s title.</source>
        <translation>Statt des Titels des Szenarios.</translation>
    </message>
    <message>
        <source>bacscope render: no font is installed, so no letter could be drawn; install one, such as fonts-inter or fonts-noto-core</source>
        <translation>bacscope render: Es ist keine Schrift installiert, also ließe sich kein Buchstabe zeichnen; bitte eine installieren, etwa fonts-inter oder fonts-noto-core</translation>
    </message>
    <message>
        <source>Draw a figure of a scenario as SVG, PDF or PNG.</source>
        <translation>Eine Abbildung eines Szenarios als SVG, PDF oder PNG zeichnen.</translation>
    </message>
    <message>
        <source>Draws the timeline of FILE (a scenario, a log or bare events, as for analyze): the services&apos; events, their backups, and what a restore from them breaks; or another figure of it. Needs no display; the same input gives the same bytes.</source>
        <translation>Zeichnet den Zeitverlauf von DATEI (ein Szenario, ein Log oder bloße Ereignisse, wie bei analyze): die Ereignisse der Dienste, ihre Backups und was bei einer Wiederherstellung daraus zu Bruch geht; oder eine andere Abbildung davon. Braucht keinen Bildschirm; gleiche Eingabe ergibt gleiche Bytes.</translation>
    </message>
    <message>
        <source>The file to write: .svg, .pdf or .png. Required; several times for several files.</source>
        <translation>Die Datei, die geschrieben wird: .svg, .pdf oder .png. Erforderlich; mehrmals für mehrere Dateien.</translation>
    </message>
    <message>
        <source>--services A,B chooses which are shown.</source>
        <comment>A,B: ids of services</comment>
        <translation>--services A,B wählt aus, welche gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>ScenarioFigure</name>
    <message>
        <source>--services needs two services with backups of their own; “%1” and “%2” share one.</source>
        <translation>--services braucht zwei Dienste mit je eigenem Backup; „%1“ und „%2“ haben ein gemeinsames.</translation>
    </message>
    <message>
        <source>A landscape needs two services with backups of their own.</source>
        <translation>Eine Landschaft braucht zwei Dienste mit je eigenem Backup.</translation>
    </message>
    <message>
        <source>Computing:</source>
        <translation>Berechnung:</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>WELCHE</translation>
    </message>
    <message>
        <source>timeline (the default), triangle (the three corners), map (the services and what ties them together), landscape (the anomalies for every pair of instants of two backups), or a chart: disaster (striking at another instant), spread (backups further apart), lock (beginning at another instant), granularity (merging services step by step).</source>
        <translation>timeline (Zeitverlauf, die Vorgabe), triangle (die drei Ecken), map (die Dienste und was sie verbindet), landscape (die Anomalien für jedes Paar von Zeitpunkten zweier Backups) oder ein Diagramm: disaster (der Ausfall zu anderer Zeit), spread (Backups weiter auseinander), lock (die Sperre zu anderer Zeit), granularity (Dienste Schritt für Schritt verschmolzen).</translation>
    </message>
    <message>
        <source>TWO</source>
        <translation>ZWEI</translation>
    </message>
    <message>
        <source>The timeline or triangle where these two are kept: backup+availability (the default), backup+consistency (with a lock) or availability+consistency (without backups).</source>
        <translation>Der Zeitverlauf oder das Dreieck, wenn diese zwei behalten werden: backup+availability (die Vorgabe), backup+consistency (mit Sperre) oder availability+consistency (ohne Backups).</translation>
    </message>
    <message>
        <source>A,B</source>
        <translation>A,B</translation>
    </message>
    <message>
        <source>There is no figure “%1”; it is %2.</source>
        <translation>Eine Abbildung „%1“ gibt es nicht; möglich ist %2.</translation>
    </message>
    <message>
        <source>--%1 is only for the figure %2.</source>
        <translation>--%1 gilt nur für die Abbildung %2.</translation>
    </message>
    <message>
        <source>--keep is %1, not “%2”.</source>
        <translation>--keep ist %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--services needs two services, A,B, not “%1”.</source>
        <translation>--services braucht zwei Dienste, A,B, nicht „%1“.</translation>
    </message>
    <message>
        <source>--select: there is no event and no entity “%1”.</source>
        <translation>--select: Es gibt kein Ereignis und keine Entität „%1“.</translation>
    </message>
    <message>
        <source>The services with a lane in the timeline, in this order (default: all); or the two services of the landscape (default: those with most coupling).</source>
        <translation>Die Dienste, die eine Spur in der Zeitleiste haben, in dieser Reihenfolge (Vorgabe: alle); oder die beiden Dienste der Landschaft (Vorgabe: die am stärksten gekoppelten).</translation>
    </message>
    <message>
        <source>Which references and interactions the timeline draws: all of them (the default), those with which something is wrong, or those of the events of --select.</source>
        <translation>Welche Verweise und Interaktionen die Zeitleiste zeichnet: alle (Vorgabe), die, mit denen etwas nicht stimmt, oder die der Ereignisse von --select.</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>EREIGNIS</translation>
    </message>
    <message>
        <source>An event by its id, or an entity, for --show selected. Can be repeated.</source>
        <translation>Ein Ereignis mit seiner Kennung oder eine Entität, für --show selected. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>--services needs one service at least, A,B, not “%1”.</source>
        <translation>--services braucht mindestens einen Dienst, A,B, nicht „%1“.</translation>
    </message>
    <message>
        <source>--show is %1, not “%2”.</source>
        <translation>--show ist %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--show selected needs --select EVENT.</source>
        <translation>--show selected braucht --select EREIGNIS.</translation>
    </message>
    <message>
        <source>--select is only for --show selected.</source>
        <translation>--select gibt es nur zu --show selected.</translation>
    </message>
    <message>
        <source>Show the timeline rolled back to the recovery line: what is lost and what is wrong are then those of that cut, and the markers stay where the backups are.</source>
        <translation>Die Zeitleiste auf die Rücksetzlinie zurückgesetzt zeigen: Verloren und falsch ist dann, was es an diesem Schnitt ist, und die Marken bleiben, wo die Backups sind.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 erzeugt</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>broken link</source>
        <translation>toter Link</translation>
    </message>
    <message numerus="yes">
        <source>broken links</source>
        <translation>
            <numerusform>toter Link</numerusform>
            <numerusform>tote Links</numerusform>
        </translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>Waise</translation>
    </message>
    <message numerus="yes">
        <source>orphans</source>
        <translation>
            <numerusform>Waise</numerusform>
            <numerusform>Waisen</numerusform>
        </translation>
    </message>
    <message>
        <source>missing event</source>
        <translation>fehlendes Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>missing events</source>
        <translation>
            <numerusform>fehlendes Ereignis</numerusform>
            <numerusform>fehlende Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>missing state</source>
        <translation>fehlender Zustand</translation>
    </message>
    <message numerus="yes">
        <source>missing states</source>
        <translation>
            <numerusform>fehlender Zustand</numerusform>
            <numerusform>fehlende Zustände</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>Tote Links</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Waisen</translation>
    </message>
    <message>
        <source>Missing events</source>
        <translation>Fehlende Ereignisse</translation>
    </message>
    <message>
        <source>Missing state</source>
        <translation>Fehlender Zustand</translation>
    </message>
    <message>
        <source>1 broken link</source>
        <translation>1 toter Link</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken links</source>
        <translation>
            <numerusform>%Ln toter Link</numerusform>
            <numerusform>%Ln tote Links</numerusform>
        </translation>
    </message>
    <message>
        <source>1 orphan</source>
        <translation>1 Waise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphans</source>
        <translation>
            <numerusform>%Ln Waise</numerusform>
            <numerusform>%Ln Waisen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 missing event</source>
        <translation>1 fehlendes Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing events</source>
        <translation>
            <numerusform>%Ln fehlendes Ereignis</numerusform>
            <numerusform>%Ln fehlende Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>1 missing state</source>
        <translation>1 fehlender Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing states</source>
        <translation>
            <numerusform>%Ln fehlender Zustand</numerusform>
            <numerusform>%Ln fehlende Zustände</numerusform>
        </translation>
    </message>
    <message>
        <source>no event lost</source>
        <translation>kein Ereignis verloren</translation>
    </message>
    <message>
        <source>1 event lost</source>
        <translation>1 Ereignis verloren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events lost</source>
        <translation>
            <numerusform>%Ln Ereignis verloren</numerusform>
            <numerusform>%Ln Ereignisse verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>%1 was not hit by the disaster</source>
        <translation>%1 wurde vom Ausfall verschont</translation>
    </message>
    <message>
        <source>nothing of %1 was restored</source>
        <translation>von %1 wurde nichts wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation>%1 ↔ %2</translation>
    </message>
    <message>
        <source>%1 · restored, its target is not</source>
        <translation>%1 · wiederhergestellt, sein Ziel nicht</translation>
    </message>
    <message>
        <source>%1 · restored, its target is deleted</source>
        <translation>%1 · wiederhergestellt, sein Ziel ist gelöscht</translation>
    </message>
    <message>
        <source>given · nothing refers to it any more</source>
        <translation>schon vorher da · nichts verweist mehr darauf</translation>
    </message>
    <message>
        <source>%1 · restored, nothing refers to it any more</source>
        <translation>%1 · wiederhergestellt, nichts verweist mehr darauf</translation>
    </message>
    <message>
        <source>%1 · lost</source>
        <translation>%1 · verloren</translation>
    </message>
    <message>
        <source>%1 · lost, %2 remembers it</source>
        <translation>%1 · verloren, %2 erinnert sich daran</translation>
    </message>
    <message>
        <source>%1 · %2 is restored, %3 is not</source>
        <translation>%1 · %2 ist wiederhergestellt, %3 nicht</translation>
    </message>
    <message>
        <source>before %1 was created</source>
        <translation>bevor %1 erzeugt wurde</translation>
    </message>
    <message>
        <source>after %1 was deleted</source>
        <translation>nachdem %1 gelöscht worden war</translation>
    </message>
    <message>
        <source>%1, but nothing of %2 was restored.</source>
        <translation>%1, aber von %2 wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1; %2 was not hit by the disaster and stands where it stood then, %3.</source>
        <translation>%1; %2 wurde vom Ausfall verschont und steht auf dem Stand von damals, also %3.</translation>
    </message>
    <message>
        <source>%1 refers to %2.</source>
        <translation>%1 verweist auf %2.</translation>
    </message>
    <message>
        <source>After the restore the link leads nowhere.</source>
        <translation>Nach der Wiederherstellung führt der Link ins Leere.</translation>
    </message>
    <message>
        <source>After the restore nothing refers to %1 any more.</source>
        <translation>Nach der Wiederherstellung verweist nichts mehr auf %1.</translation>
    </message>
    <message>
        <source>%1; nothing of %2 was restored.</source>
        <translation>%1; von %2 wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>One more reference to it is lost as well.</source>
        <translation>Auch ein weiterer Verweis darauf ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more references to it are lost as well.</source>
        <translation>
            <numerusform>Auch %Ln weiterer Verweis darauf ist verloren.</numerusform>
            <numerusform>Auch %Ln weitere Verweise darauf sind verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, which was not hit by the disaster, remembers the same interaction: %2.</source>
        <translation>%1, vom Ausfall verschont, erinnert sich an dieselbe Interaktion: %2.</translation>
    </message>
    <message>
        <source>After the restore the interaction is torn.</source>
        <translation>Nach der Wiederherstellung ist die Interaktion zerrissen.</translation>
    </message>
    <message>
        <source>%1 and has %2; nothing of %3 was restored.</source>
        <translation>%1 und hat %2; von %3 wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 and has %2; %3 was not hit by the disaster and stands where it stood then, %4.</source>
        <translation>%1 und hat %2; %3 wurde vom Ausfall verschont und steht auf dem Stand von damals, also %4.</translation>
    </message>
    <message>
        <source>%1 and %2 stand for the same thing in two services.</source>
        <translation>%1 und %2 stehen in zwei Diensten für dasselbe.</translation>
    </message>
    <message>
        <source>After the restore %1 has lost its counterpart.</source>
        <translation>Nach der Wiederherstellung fehlt %1 das Gegenstück.</translation>
    </message>
    <message>
        <source>“Not found” when following the link from %1 to %2.</source>
        <translation>„Nicht gefunden“, wenn man dem Link von %1 zu %2 folgt.</translation>
    </message>
    <message>
        <source>Nothing at first: %1 answers whoever knows its name, but no link leads there any more.</source>
        <translation>Zunächst nichts; %1 antwortet allen, die den Namen kennen, aber kein Link führt mehr dorthin.</translation>
    </message>
    <message>
        <source>“Not found” when asking %1 for %2, while %3 answers as if that had been done.</source>
        <translation>„Nicht gefunden“, wenn man %1 nach %2 fragt, während %3 antwortet, als wäre alles geschehen.</translation>
    </message>
    <message>
        <source>Two answers: %1 as if %2 had not been created then, %3 as if it had.</source>
        <translation>Zwei Antworten. %1 antwortet, als wäre %2 damals nicht erzeugt worden, %3, als wäre es geschehen.</translation>
    </message>
    <message>
        <source>Two answers: %1 as if %2 had not been updated, %3 as if it had.</source>
        <translation>Zwei Antworten. %1 antwortet, als wäre %2 nicht geändert worden, %3, als wäre es geschehen.</translation>
    </message>
    <message>
        <source>Two answers: %1 as if %2 had not been deleted, %3 as if it had.</source>
        <translation>Zwei Antworten. %1 antwortet, als wäre %2 nicht gelöscht worden, %3, als wäre es geschehen.</translation>
    </message>
    <message>
        <source>The answer depends on whom one asks: %1 has %2, %3 has no %4.</source>
        <translation>Die Antwort hängt davon ab, wen man fragt: %1 hat %2, aber in %3 fehlt %4.</translation>
    </message>
    <message>
        <source>For the next time: back up %1 and %2 together (in lockstep), or merge them.</source>
        <translation>Für das nächste Mal: %1 und %2 gemeinsam sichern (im Gleichschritt) oder zusammenlegen.</translation>
    </message>
    <message>
        <source>Drop the reference from %1: its target was deleted on purpose.</source>
        <translation>Den Verweis aus %1 entfernen: Sein Ziel wurde absichtlich gelöscht.</translation>
    </message>
    <message>
        <source>Bring %1 back from an older backup of %2, if it is still needed.</source>
        <translation>%1 aus einem älteren Backup von %2 zurückholen, falls noch gebraucht.</translation>
    </message>
    <message>
        <source>Roll %1 back to before it deleted %2: consistent again, but more is lost.</source>
        <translation>%1 auf den Stand vor dem Löschen von %2 zurücksetzen: wieder konsistent, aber es geht mehr verloren.</translation>
    </message>
    <message>
        <source>Rebuild %1 by hand, from what %2 and people remember of it.</source>
        <translation>%1 von Hand neu anlegen, aus dem, was %2 und die Beteiligten noch davon wissen.</translation>
    </message>
    <message>
        <source>Accept the dead link, if it is only for information, and mark it as such.</source>
        <translation>Den toten Link hinnehmen, falls er nur der Information dient, und als solchen kennzeichnen.</translation>
    </message>
    <message>
        <source>For the next time: let %1 keep a copy of what it refers to in %2.</source>
        <translation>Für das nächste Mal: in %1 Kopien der Daten aus %2 aufbewahren, auf die verwiesen wird.</translation>
    </message>
    <message>
        <source>Leave %1 as it is, where it does no harm, or collect it as garbage.</source>
        <translation>%1 belassen, wenn es nicht stört, oder als Datenmüll beseitigen.</translation>
    </message>
    <message>
        <source>Link it again by hand, from %1 if that can be rebuilt.</source>
        <translation>Den Verweis von Hand neu anlegen, ausgehend von %1, falls sich das rekonstruieren lässt.</translation>
    </message>
    <message>
        <source>Roll %1 back as well, to before it knew of the reference: consistent again, but more is lost.</source>
        <translation>Auch %1 zurücksetzen, auf einen Stand ohne Kenntnis des Verweises: wieder konsistent, aber es geht mehr verloren.</translation>
    </message>
    <message>
        <source>Run the command again, so that %1 catches up. Beware: the event that %2 restored would be logged twice.</source>
        <translation>Den Befehl noch einmal ausführen, damit %1 nachzieht. Achtung: Das Ereignis, das in %2 wiederhergestellt wurde, stünde dann doppelt im Log.</translation>
    </message>
    <message numerus="yes">
        <source>Run the command again, so that %1 catches up. Beware: the %Ln events of it that were restored elsewhere would be logged twice.</source>
        <translation>
            <numerusform>Den Befehl noch einmal ausführen, damit %1 nachzieht. Achtung: %Ln Ereignis, das anderswo wiederhergestellt wurde, stünde dann doppelt im Log.</numerusform>
            <numerusform>Den Befehl noch einmal ausführen, damit %1 nachzieht. Achtung: %Ln Ereignisse, die anderswo wiederhergestellt wurden, stünden dann doppelt im Log.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the event again from the log of %1, which remembers the interaction.</source>
        <translation>Das Ereignis nach dem Log von %1 neu schreiben: Dort ist die Interaktion noch bekannt.</translation>
    </message>
    <message>
        <source>Undo the other half: compensate for what %1 restored of the interaction.</source>
        <translation>Die andere Hälfte rückgängig machen: ausgleichen, was in %1 von der Interaktion wiederhergestellt wurde.</translation>
    </message>
    <message>
        <source>Roll %1 back as well, to before %2: consistent again, but more is lost.</source>
        <translation>Auch %1 zurücksetzen, bis vor dieses Ereignis (%2): wieder konsistent, aber es geht mehr verloren.</translation>
    </message>
    <message>
        <source>For the next time: back up %1 and %2 together (in lockstep), or merge them and keep one copy.</source>
        <translation>Für das nächste Mal: %1 und %2 gemeinsam sichern (im Gleichschritt) oder zusammenlegen und nur eine Kopie führen.</translation>
    </message>
    <message>
        <source>Create %1 again from its counterpart %2: synchronise %3 from %4.</source>
        <translation>%1 aus dem Gegenstück %2 neu erzeugen: %3 nach %4 abgleichen.</translation>
    </message>
    <message>
        <source>Delete %1 too, if the deletion of %2 was meant for both.</source>
        <translation>Auch %1 löschen, falls das Löschen von %2 beiden galt.</translation>
    </message>
    <message>
        <source>Run the command again, if it leaves alone what is there already.</source>
        <translation>Den Befehl noch einmal ausführen, falls er unangetastet lässt, was schon da ist.</translation>
    </message>
    <message>
        <source>Roll %1 back as well, to before it created %2: consistent again, but more is lost.</source>
        <translation>Auch %1 zurücksetzen, auf den Stand vor dem Erzeugen von %2: wieder konsistent, aber es geht mehr verloren.</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>Konsistent</translation>
    </message>
    <message>
        <source>Not consistent</source>
        <translation>Nicht konsistent</translation>
    </message>
    <message>
        <source>up to %1 of amnesia</source>
        <translation>bis zu %1 Amnesie</translation>
    </message>
    <message>
        <source>nothing restored of %1</source>
        <translation>nichts wiederhergestellt von %1</translation>
    </message>
    <message>
        <source>no anomalies</source>
        <translation>keine Anomalien</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
    <message>
        <source>the link from %1 to %2 leads nowhere</source>
        <translation>der Link von %1 zu %2 führt ins Leere</translation>
    </message>
    <message>
        <source>nothing refers to %1 any more</source>
        <translation>nichts verweist mehr auf %1</translation>
    </message>
    <message>
        <source>%1 has lost its part of that interaction, in which it created %2</source>
        <translation>%1 hat den eigenen Teil dieser Interaktion verloren, das Erzeugen von %2</translation>
    </message>
    <message>
        <source>%1 has lost its part of that interaction, in which it updated %2</source>
        <translation>%1 hat den eigenen Teil dieser Interaktion verloren, das Ändern von %2</translation>
    </message>
    <message>
        <source>%1 has lost its part of that interaction, in which it deleted %2</source>
        <translation>%1 hat den eigenen Teil dieser Interaktion verloren, das Löschen von %2</translation>
    </message>
    <message>
        <source>%1 has lost its counterpart %2</source>
        <translation>%1 hat das Gegenstück %2 verloren</translation>
    </message>
    <message>
        <source>%1 roll back from %2 to nothing at all, to before %3, because %4.</source>
        <translation>%1 werden von %2 auf gar nichts zurückgesetzt, bis vor dieses Ereignis: %3; denn %4.</translation>
    </message>
    <message>
        <source>%1 rolls back from %2 to nothing at all, to before %3, because %4.</source>
        <translation>%1 wird von %2 auf gar nichts zurückgesetzt, bis vor dieses Ereignis: %3; denn %4.</translation>
    </message>
    <message>
        <source>%1 roll back from %2 to %3, to before %4, because %5.</source>
        <translation>%1 werden von %2 auf %3 zurückgesetzt, bis vor dieses Ereignis: %4; denn %5.</translation>
    </message>
    <message>
        <source>%1 rolls back from %2 to %3, to before %4, because %5.</source>
        <translation>%1 wird von %2 auf %3 zurückgesetzt, bis vor dieses Ereignis: %4; denn %5.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>It links to %1.</source>
        <translation>Es legt einen Verweis auf %1 an.</translation>
    </message>
    <message>
        <source>It drops the link to %1.</source>
        <translation>Es löst den Verweis auf %1.</translation>
    </message>
    <message>
        <source>It mirrors %1.</source>
        <translation>Es spiegelt %1.</translation>
    </message>
    <message>
        <source>Never happened: the disaster came first.</source>
        <translation>Nie geschehen: Der Ausfall kam zuvor.</translation>
    </message>
    <message>
        <source>Missing: it is lost, but %1 remembers the interaction.</source>
        <translation>Fehlt: Es ist verloren, aber %1 erinnert sich an die Interaktion.</translation>
    </message>
    <message>
        <source>Lost: nothing of %1 was restored.</source>
        <translation>Verloren: Von %1 wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>Lost: the backup is from %1.</source>
        <translation>Verloren: Das Backup hat den Stand von %1.</translation>
    </message>
    <message>
        <source>Restored, but its link to %1 leads nowhere.</source>
        <translation>Wiederhergestellt, aber der Link auf %1 führt ins Leere.</translation>
    </message>
    <message>
        <source>Restored, but nothing refers to it any more.</source>
        <translation>Wiederhergestellt, aber nichts verweist mehr darauf.</translation>
    </message>
    <message>
        <source>Restored, but its counterpart in another service is not.</source>
        <translation>Wiederhergestellt, aber das Gegenstück in einem anderen Dienst nicht.</translation>
    </message>
    <message>
        <source>Restored; run again, its interaction would log it twice.</source>
        <translation>Wiederhergestellt; würde der Befehl noch einmal ausgeführt, stünde es doppelt im Log.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not hit by the disaster: nothing of it is lost.</source>
        <translation>%1 wurde vom Ausfall verschont: Nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>Nothing of %1 is restored: %2.</source>
        <translation>Von %1 ist nichts wiederhergestellt: %2.</translation>
    </message>
    <message>
        <source>%1 is restored as of %2: nothing is lost of %3.</source>
        <translation>%1 ist auf dem Stand von %2 wiederhergestellt: %3, nichts davon verloren.</translation>
    </message>
    <message>
        <source>%1 is restored as of %2: %3 of %4, %5 of amnesia.</source>
        <translation>%1 ist auf dem Stand von %2 wiederhergestellt: %3 (von %4), %5 Amnesie.</translation>
    </message>
    <message>
        <source>It shares its backup with %1.</source>
        <translation>Gemeinsames Backup mit %1.</translation>
    </message>
    <message>
        <source>One event after it never happened.</source>
        <translation>Ein Ereignis danach ist nie geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events after it never happened.</source>
        <translation>
            <numerusform>%Ln Ereignis danach ist nie geschehen.</numerusform>
            <numerusform>%Ln Ereignisse danach sind nie geschehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a place in the order of events</comment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a number, mostly with its unit</comment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a date and a clock time</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a clock time</comment>
        <translation>um %1</translation>
    </message>
    <message>
        <source>%1 was created %2</source>
        <translation>%1 wurde %2 erzeugt</translation>
    </message>
    <message>
        <source>%1 was updated %2</source>
        <translation>%1 wurde %2 geändert</translation>
    </message>
    <message>
        <source>%1 was deleted %2</source>
        <translation>%1 wurde %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 was backed up %2</source>
        <translation>%1 wurde %2 gesichert</translation>
    </message>
    <message>
        <source>before %1 was created %2</source>
        <translation>bevor %1 %2 erzeugt wurde</translation>
    </message>
    <message>
        <source>after %1 was deleted %2</source>
        <translation>nachdem %1 %2 gelöscht worden war</translation>
    </message>
    <message>
        <source>%1; %2 was backed up %3, %4.</source>
        <translation>%1; %2 wurde %3 gesichert, %4.</translation>
    </message>
    <message>
        <source>%1, %2 %3, %4.</source>
        <translation>%1, %2 %3, %4.</translation>
    </message>
    <message>
        <source>%1 was backed up %2 and knew of it</source>
        <translation>%1 wurde %2 gesichert und wusste davon</translation>
    </message>
    <message>
        <source>%1 was backed up %2, with its own part of that interaction</source>
        <translation>%1 wurde %2 gesichert, samt dem eigenen Teil dieser Interaktion</translation>
    </message>
    <message>
        <source>%1 came to refer to %2 %3.</source>
        <translation>%1 erhielt %3 einen Verweis auf %2.</translation>
    </message>
    <message>
        <source>%1; %2 %3, before the reference was made.</source>
        <translation>%1; %2 %3, bevor es den Verweis gab.</translation>
    </message>
    <message>
        <source>%1; %2 was backed up %3, before the reference was made.</source>
        <translation>%1; %2 wurde %3 gesichert, bevor es den Verweis gab.</translation>
    </message>
    <message>
        <source>%1, but %2 was backed up %3, before that.</source>
        <translation>%1, aber %2 wurde schon vorher gesichert, %3.</translation>
    </message>
    <message>
        <source>%1, backed up %2, remembers the same interaction: %3.</source>
        <translation>%1, %2 gesichert, erinnert sich an dieselbe Interaktion: %3.</translation>
    </message>
    <message>
        <source>%1 and has %2; %3 was backed up %4, %5.</source>
        <translation>%1 und hat %2; %3 wurde %4 gesichert, %5.</translation>
    </message>
    <message>
        <source>Roll %1 back as well, to before the link was made %2: consistent again, but more is lost.</source>
        <translation>Auch %1 zurücksetzen, bis vor den Link, der %2 entstand: wieder konsistent, aber es geht mehr verloren.</translation>
    </message>
    <message>
        <source>The disaster, %1.</source>
        <translation>Der Ausfall, %1.</translation>
    </message>
    <message>
        <source>nothing is restored</source>
        <translation>nichts wird wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 and %2 were both backed up %3, %4: the link was in flight at that instant.</source>
        <translation>%1 und %2 wurden beide %3 gesichert, %4: Der Link war in diesem Augenblick noch unterwegs.</translation>
    </message>
    <message>
        <source>After the restore it leads nowhere, and nobody is left to complete what was going on.</source>
        <translation>Nach der Wiederherstellung führt er ins Leere, und niemand ist mehr da, der das Begonnene zu Ende bringt.</translation>
    </message>
    <message>
        <source>Two different interactions created them, but %1 existed at the disaster.</source>
        <translation>Zwei verschiedene Interaktionen haben sie erzeugt, aber beim Ausfall gab es %1.</translation>
    </message>
    <message>
        <source>Two different interactions created them, but %1 existed when %2 was backed up.</source>
        <translation>Zwei verschiedene Interaktionen haben sie erzeugt, aber als %2 gesichert wurde, gab es %1.</translation>
    </message>
    <message>
        <source>1 event did not happen</source>
        <translation>1 Ereignis nicht geschehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events did not happen</source>
        <translation>
            <numerusform>%Ln Ereignis nicht geschehen</numerusform>
            <numerusform>%Ln Ereignisse nicht geschehen</numerusform>
        </translation>
    </message>
    <message>
        <source>In this round %1 counts as backed up %2.</source>
        <translation>In dieser Runde gilt %1 als %2 gesichert.</translation>
    </message>
    <message>
        <source>Lost: rolled back to %1.</source>
        <translation>Verloren: zurückgesetzt auf %1.</translation>
    </message>
    <message>
        <source>No backups</source>
        <translation>Keine Backups</translation>
    </message>
</context>
<context>
    <name>ShownName</name>
    <message>
        <source>(no name)</source>
        <comment>of a service, an entity …</comment>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>and 1 more (use --format json)</source>
        <translation>und noch 1 (siehe --format json)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more (use --format json)</source>
        <translation>
            <numerusform>und noch %Ln (siehe --format json)</numerusform>
            <numerusform>und noch %Ln (siehe --format json)</numerusform>
        </translation>
    </message>
    <message>
        <source>survives</source>
        <translation>überlebt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Restored as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Amnesia</source>
        <translation>Amnesie</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>In lockstep: %1.</source>
        <translation>Im Gleichschritt: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Preis: %1</translation>
    </message>
    <message>
        <source>Nothing that was restored contradicts anything else.</source>
        <translation>Nichts von dem, was wiederhergestellt wurde, widerspricht etwas anderem.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A client sees: %1</source>
        <translation>Ein Client sieht: %1</translation>
    </message>
    <message>
        <source>Repeatable events (%1)</source>
        <translation>Wiederholbare Ereignisse (%1)</translation>
    </message>
    <message>
        <source>Restored, but part of a torn interaction: if its command is run again, they are logged twice.</source>
        <translation>Wiederhergestellt, aber Teil einer zerrissenen Interaktion: Wird deren Befehl noch einmal ausgeführt, stehen sie doppelt im Log.</translation>
    </message>
    <message>
        <source>%1, %2, at %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Recovery line: the markers themselves</source>
        <translation>Rücksetzlinie: die Marken selbst</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 Runde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rounds</source>
        <translation>
            <numerusform>%Ln Runde</numerusform>
            <numerusform>%Ln Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing more is lost</source>
        <translation>nichts weiter verloren</translation>
    </message>
    <message>
        <source>1 more event lost</source>
        <translation>1 weiteres Ereignis verloren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more events lost</source>
        <translation>
            <numerusform>%Ln weiteres Ereignis verloren</numerusform>
            <numerusform>%Ln weitere Ereignisse verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery line: %1, %2</source>
        <translation>Rücksetzlinie: %1, %2</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Recovery line</source>
        <translation>Rücksetzlinie</translation>
    </message>
    <message>
        <source>Round %1, then %2:</source>
        <translation>Runde %1, danach %2:</translation>
    </message>
    <message>
        <source>No backup is known: as if everything were backed up at the disaster. Say when a service was backed up: --backup SERVICE=T, or “backup” in the scenario.</source>
        <translation>Es ist kein Backup bekannt: als wäre alles beim Ausfall gesichert worden. Sagen Sie, wann ein Dienst gesichert wurde: --backup SERVICE=T oder „backup“ im Szenario.</translation>
    </message>
</context>
<context>
    <name>VariantPairText</name>
    <message>
        <source>%1: %2</source>
        <comment>not consistent, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>variant, number of anomalies, number of lost events</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln anomaly(ies)</source>
        <translation>
            <numerusform>%Ln Anomalie</numerusform>
            <numerusform>%Ln Anomalien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <comment>scenario, two variants</comment>
        <translation>%1: %2 und %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>variant, what its timeline shows</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>VariantsText</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Backup units</source>
        <translation>Backup-Einheiten</translation>
    </message>
    <message>
        <source>Services in lockstep are one.</source>
        <translation>Dienste im Gleichschritt sind eine.</translation>
    </message>
    <message>
        <source>Most aggregates in a service</source>
        <translation>Aggregate im größten Dienst</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>Interactions that span services, plus references between them.</source>
        <translation>Interaktionen über Dienste hinweg und Verweise zwischen ihnen.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>mean, and the band of 95 percent</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message numerus="yes">
        <source>On average, and in 95% of all cases, where the backups of all units fall at random within %1 (%Ln sample(s)).</source>
        <translation>
            <numerusform>Im Mittel und in 95&#xa0;% aller Fälle, wenn die Backups aller Einheiten zufällig in ein Zeitfenster von %1 fallen (%Ln Stichprobe).</numerusform>
            <numerusform>Im Mittel und in 95&#xa0;% aller Fälle, wenn die Backups aller Einheiten zufällig in ein Zeitfenster von %1 fallen (%Ln Stichproben).</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>Anomalies, lost events and amnesia: with every service backed up on its own schedule. Locked time, interactions and availability: with a lock.</source>
        <translation>Anomalien, verlorene Ereignisse und Amnesie: jeder Dienst nach eigenem Zeitplan gesichert. Sperrzeit, Interaktionen und Verfügbarkeit: mit Sperre.</translation>
    </message>
    <message>
        <source>Anomalies to expect
of backups within %1</source>
        <comment>%1: 60 min</comment>
        <translation>Zu erwartende Anomalien
bei Backups innerhalb von %1</translation>
    </message>
    <message>
        <source>“%1” is the same as “%2”: who owns what, the backups and the lock.</source>
        <translation>„%1“ ist dasselbe wie „%2“: wem was gehört, die Backups und die Sperre.</translation>
    </message>
</context>
<context>
    <name>WorkloadWords</name>
    <message>
        <source>every %1 on average</source>
        <comment>a length of time</comment>
        <translation>im Mittel alle %1</translation>
    </message>
    <message>
        <source>, no longer → %1</source>
        <comment>what it referred to</comment>
        <translation>, nicht mehr → %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the label of an event</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>mirrors %1</source>
        <comment>an aggregate</comment>
        <translation>spiegelt %1</translation>
    </message>
    <message>
        <source>%1 later</source>
        <comment>a length of time</comment>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>%1 to %2 later</source>
        <comment>two lengths of time</comment>
        <translation>%1 bis %2 später</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln time(s)</source>
        <translation>
            <numerusform>%1- bis %Ln-mal</numerusform>
            <numerusform>%1- bis %Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 of all runs</source>
        <comment>a percentage</comment>
        <translation>in %1 aller Durchläufe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a step, more about it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>at once</source>
        <comment>no time later</comment>
        <translation>sofort</translation>
    </message>
    <message>
        <source>create %1</source>
        <comment>an aggregate</comment>
        <translation>erzeugt %1</translation>
    </message>
    <message>
        <source>update %1</source>
        <comment>an aggregate</comment>
        <translation>ändert %1</translation>
    </message>
    <message>
        <source>delete %1</source>
        <comment>an aggregate</comment>
        <translation>löscht %1</translation>
    </message>
    <message>
        <source>any of %1</source>
        <comment>an aggregate</comment>
        <translation>eines aus %1</translation>
    </message>
</context>
<context>
    <name>bacscope::AboutDialog</name>
    <message>
        <source>About BACscope</source>
        <translation>Über BACscope</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Shows what a restore from separate backups breaks in a microservices architecture.</source>
        <translation>Zeigt, was bei einer Wiederherstellung aus getrennten Backups in einer Microservice-Architektur zu Bruch geht.</translation>
    </message>
    <message>
        <source>The BAC theorem: when backing up an entire microservices architecture, it is not possible to have both availability and consistency.</source>
        <translation>Das BAC-Theorem: Wer eine ganze Microservice-Architektur sichert, kann nicht beides haben, Verfügbarkeit und Konsistenz.</translation>
    </message>
    <message>
        <source>Its source:</source>
        <translation>Die Quelle:</translation>
    </message>
    <message>
        <source>BACscope is free software under the &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation>BACscope ist freie Software unter der &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;GNU General Public License&lt;/a&gt;, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>bacscope::ActionSet</name>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>Shipped scenarios and recent files</source>
        <translation>Mitgelieferte Szenarien und zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a scenario or a log</source>
        <translation>Ein Szenario oder ein Log öffnen</translation>
    </message>
    <message>
        <source>&amp;Import log…</source>
        <translation>Log &amp;importieren …</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Die Datei noch einmal lesen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>Abbildung &amp;exportieren …</translation>
    </message>
    <message>
        <source>Save what you see as SVG, PDF or PNG</source>
        <translation>Das Sichtbare als SVG, PDF oder PNG speichern</translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation>Abbildung &amp;kopieren</translation>
    </message>
    <message>
        <source>To the clipboard, as picture and as SVG</source>
        <translation>In die Zwischenablage, als Bild und als SVG</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Filter what is wrong</source>
        <translation>Anomalien &amp;filtern</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>&amp;Mini-map</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation>&amp;Was nicht stimmt</translation>
    </message>
    <message>
        <source>Show &amp;all lanes</source>
        <translation>&amp;Alle Spuren zeigen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <source>Full screen and large, for a lecture; Esc leaves</source>
        <translation>Bildschirmfüllend und groß, für eine Vorlesung; Esc beendet</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Oldest backup</source>
        <translation>Ä&amp;ltestes Backup</translation>
    </message>
    <message>
        <source>Roll every service back to the oldest backup</source>
        <translation>Alle Dienste auf das älteste Backup zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Same instant</source>
        <translation>&amp;Gleicher Zeitpunkt</translation>
    </message>
    <message>
        <source>All backups at one instant: that of the selected marker, else of the latest</source>
        <translation>Alle Backups zu einem Zeitpunkt: dem der gewählten Marke, sonst dem der jüngsten</translation>
    </message>
    <message>
        <source>&amp;Recovery line</source>
        <translation>&amp;Rücksetzlinie</translation>
    </message>
    <message>
        <source>The consistent restore that loses less, round by round</source>
        <translation>Die konsistente Wiederherstellung, bei der weniger verloren geht, Runde für Runde</translation>
    </message>
    <message>
        <source>&amp;Next thing that is wrong</source>
        <translation>&amp;Nächste Anomalie</translation>
    </message>
    <message>
        <source>&amp;Previous thing that is wrong</source>
        <translation>&amp;Vorige Anomalie</translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation>&amp;Tastatur und Maus</translation>
    </message>
    <message>
        <source>&amp;About BACscope</source>
        <translation>Ü&amp;ber BACscope</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>B&amp;eschreibung</translation>
    </message>
    <message>
        <source>What the scenario teaches, in its author&apos;s words</source>
        <translation>Was das Szenario lehrt, in den Worten seines Autors</translation>
    </message>
    <message>
        <source>R&amp;eload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Make a scenario of a ShiViz log, a Zipkin trace or a Service Cutter model</source>
        <translation>Aus einem ShiViz-Log, Zipkin-Trace oder Service-Cutter-Modell ein Szenario machen</translation>
    </message>
    <message>
        <source>Keep &amp;backup + availability</source>
        <translation>Backup + &amp;Verfügbarkeit behalten</translation>
    </message>
    <message>
        <source>Each service is backed up on its own schedule; consistency is given up</source>
        <translation>Jeder Dienst wird nach eigenem Zeitplan gesichert; aufgegeben wird die Konsistenz</translation>
    </message>
    <message>
        <source>Keep backup + &amp;consistency</source>
        <translation>Backup + &amp;Konsistenz behalten</translation>
    </message>
    <message>
        <source>Writes stop while everything is copied; availability is given up</source>
        <translation>Das Schreiben ruht, während alles kopiert wird; aufgegeben wird die Verfügbarkeit</translation>
    </message>
    <message>
        <source>Keep &amp;availability + consistency</source>
        <translation>Verfügbarkeit + Konsistenz &amp;behalten</translation>
    </message>
    <message>
        <source>Nothing is backed up, and the disaster takes everything</source>
        <translation>Nichts wird gesichert, und der Ausfall nimmt alles</translation>
    </message>
    <message>
        <source>Cheapest &amp;start of the lock</source>
        <translation>Günstigster Beginn der &amp;Sperre</translation>
    </message>
    <message>
        <source>Start the lock where it blocks fewest interactions</source>
        <translation>Die Sperre dort beginnen, wo sie die wenigsten Interaktionen blockiert</translation>
    </message>
    <message>
        <source>C&amp;orners</source>
        <translation>&amp;Ecken</translation>
    </message>
    <message>
        <source>Backup, availability, consistency: choose two, and see what the third costs</source>
        <translation>Backup, Verfügbarkeit, Konsistenz: zwei wählen und sehen, was das dritte kostet</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>What is wrong, by when the disaster strikes and how far apart the backups lie</source>
        <translation>Anomalien je nach Zeitpunkt des Ausfalls und Abstand der Backups</translation>
    </message>
    <message>
        <source>Context &amp;map</source>
        <translation>Kontextka&amp;rte</translation>
    </message>
    <message>
        <source>Merge and split services, and see what couples them</source>
        <translation>Dienste verschmelzen und aufteilen und sehen, was sie koppelt</translation>
    </message>
    <message>
        <source>&amp;Granularity</source>
        <translation>Gran&amp;ularität</translation>
    </message>
    <message>
        <source>From every aggregate on its own to the monolith</source>
        <translation>Von lauter einzelnen Aggregaten bis zum Monolithen</translation>
    </message>
    <message>
        <source>&amp;Workload</source>
        <translation>&amp;Last</translation>
    </message>
    <message>
        <source>The use cases that the events were generated from</source>
        <translation>Die Anwendungsfälle, aus denen die Ereignisse erzeugt wurden</translation>
    </message>
    <message>
        <source>&amp;Use the whole page</source>
        <translation>&amp;Ganze Seite nutzen</translation>
    </message>
    <message>
        <source>&amp;Keep as variant…</source>
        <translation>Als Variante &amp;behalten …</translation>
    </message>
    <message>
        <source>Keep services and backups under a name, and go on with a copy</source>
        <translation>Dienste und Backups unter einem Namen behalten und mit einer Kopie weitermachen</translation>
    </message>
    <message>
        <source>&amp;Next variant</source>
        <translation>&amp;Nächste Variante</translation>
    </message>
    <message>
        <source>&amp;Rename variant…</source>
        <translation>Variante &amp;umbenennen …</translation>
    </message>
    <message>
        <source>Re&amp;move variant</source>
        <translation>Variante &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Compare variants…</source>
        <translation>Varianten &amp;vergleichen …</translation>
    </message>
    <message>
        <source>Two variants side by side, with a table of their differences</source>
        <translation>Zwei Varianten nebeneinander, mit einer Tabelle der Unterschiede</translation>
    </message>
    <message>
        <source>Pre&amp;vious scenario</source>
        <translation>&amp;Voriges Szenario</translation>
    </message>
    <message>
        <source>The scenario before this one</source>
        <translation>Das Szenario vor diesem</translation>
    </message>
    <message>
        <source>Ne&amp;xt scenario</source>
        <translation>Nächst&amp;es Szenario</translation>
    </message>
    <message>
        <source>The scenario after this one</source>
        <translation>Das Szenario nach diesem</translation>
    </message>
    <message>
        <source>&amp;Blank screen</source>
        <translation>Schwar&amp;zer Bildschirm</translation>
    </message>
    <message>
        <source>Black, so that everybody looks at you; any key shows the presentation again</source>
        <translation>Schwarz, damit alle auf Sie sehen; jede Taste zeigt die Vorführung wieder</translation>
    </message>
    <message>
        <source>&amp;All references and interactions</source>
        <translation>&amp;Alle Verweise und Interaktionen</translation>
    </message>
    <message>
        <source>Where there are many, those step back with which nothing is wrong</source>
        <translation>Wo es viele sind, treten die zurück, mit denen alles stimmt</translation>
    </message>
    <message>
        <source>Only what is &amp;wrong</source>
        <translation>Nur was nicht &amp;stimmt</translation>
    </message>
    <message>
        <source>Of the references and interactions only those with which something is wrong</source>
        <translation>Von den Verweisen und Interaktionen nur die, mit denen etwas nicht stimmt</translation>
    </message>
    <message>
        <source>Only what is &amp;selected</source>
        <translation>Nur was aus&amp;gewählt ist</translation>
    </message>
    <message>
        <source>Of the references and interactions only those of the selected event</source>
        <translation>Von den Verweisen und Interaktionen nur die des ausgewählten Ereignisses</translation>
    </message>
    <message>
        <source>About this &amp;scenario</source>
        <translation>Über dieses &amp;Szenario</translation>
    </message>
    <message>
        <source>The whole description of the scenario, and where it is from</source>
        <translation>Die ganze Beschreibung des Szenarios, und woher es stammt</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>The words of the program, in a sentence each</source>
        <translation>Die Wörter des Programms, in je einem Satz</translation>
    </message>
</context>
<context>
    <name>bacscope::AnomalyChip</name>
    <message>
        <source>%1: click for the next one</source>
        <translation>%1: Klicken führt zum nächsten Eintrag</translation>
    </message>
</context>
<context>
    <name>bacscope::AnomalyDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>bacscope::AnomalyModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>instant, service</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lost events</source>
        <translation>Verlorene Ereignisse</translation>
    </message>
    <message>
        <source>Would be repeated</source>
        <translation>Wiederholbare Ereignisse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a kind, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, summary</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <comment>events</comment>
        <translation>Nicht geschehen</translation>
    </message>
</context>
<context>
    <name>bacscope::AnomalyView</name>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter what is wrong</source>
        <translation>Anomalien filtern</translation>
    </message>
    <message>
        <source>Shows only entries that name all of these words: entities, services, events</source>
        <translation>Zeigt nur Einträge, in denen alle diese Wörter vorkommen: Entitäten, Dienste, Ereignisse</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Consistent: nothing is wrong after this restore.</source>
        <translation>Konsistent: Nach dieser Wiederherstellung stimmt alles.</translation>
    </message>
    <message>
        <source>The price: %1</source>
        <translation>Der Preis: %1</translation>
    </message>
    <message>
        <source>Nothing here names “%1”.</source>
        <translation>Kein Eintrag enthält „%1“.</translation>
    </message>
    <message>
        <source>What was selected is not wrong any more.</source>
        <translation>Der gewählte Eintrag ist keine Anomalie mehr.</translation>
    </message>
    <message>
        <source>Drag a backup marker to see what breaks.</source>
        <translation>Eine Backup-Marke ziehen und sehen, was dabei zu Bruch geht.</translation>
    </message>
    <message>
        <source>Select an entry to see what happened, what a client notices, and what can be done.</source>
        <translation>Ein gewählter Eintrag zeigt, was geschah, was ein Client bemerkt und was sich tun lässt.</translation>
    </message>
    <message>
        <source>What a client sees</source>
        <translation>Was ein Client sieht</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>%1 exists since before the logs begin; no restore can lose it.</source>
        <translation>%1 gibt es schon seit vor dem Beginn der Logs; keine Wiederherstellung kann es verlieren.</translation>
    </message>
    <message>
        <source>The imported record</source>
        <translation>Der importierte Datensatz</translation>
    </message>
    <message>
        <source>No backup is known.</source>
        <translation>Kein Backup ist bekannt.</translation>
    </message>
    <message>
        <source>All markers stand at the disaster, so nothing is lost. Drag one to the left, to where its service was backed up.</source>
        <translation>Alle Marken stehen beim Ausfall, also geht nichts verloren. Ziehen Sie eine nach links, dorthin, wo das Backup ihres Dienstes entstand.</translation>
    </message>
    <message>
        <source>Consistent: nothing is left that could be wrong.</source>
        <translation>Konsistent: Es ist nichts übrig, was nicht stimmen könnte.</translation>
    </message>
    <message>
        <source>Choose two other corners to see what a backup would save.</source>
        <translation>Zwei andere Ecken wählen und sehen, was ein Backup retten würde.</translation>
    </message>
    <message>
        <source>Drag the start of the lock to see what it blocks.</source>
        <translation>Den Beginn der Sperre ziehen und sehen, was sie blockiert.</translation>
    </message>
</context>
<context>
    <name>bacscope::BlankScreen</name>
    <message>
        <source>Blank screen: any key shows the presentation again</source>
        <translation>Schwarzer Bildschirm: Jede Taste zeigt die Vorführung wieder</translation>
    </message>
</context>
<context>
    <name>bacscope::ChartFigure</name>
    <message>
        <source>event</source>
        <comment>unit of an axis: places in the order of events</comment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of an axis, its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 More to come …</source>
        <comment>caption of a chart that is being computed</comment>
        <translation>%1 Weiteres folgt …</translation>
    </message>
    <message>
        <source>%1 Now: %2.</source>
        <comment>what a chart shows; what is read at the present value</comment>
        <translation>%1 Jetzt: %2.</translation>
    </message>
    <message>
        <source>More to come …</source>
        <comment>short caption of a chart that is being computed</comment>
        <translation>Weiteres folgt …</translation>
    </message>
    <message>
        <source>%1 Marked: %2.</source>
        <comment>what a chart shows; “now 10:42”</comment>
        <translation>%1 Markiert: %2.</translation>
    </message>
</context>
<context>
    <name>bacscope::ChartView</name>
    <message>
        <source>Click to go there; ← and → read the values, Enter goes to the one that is read</source>
        <translation>Klicken springt dorthin; ← und → lesen Werte ab, die Eingabetaste springt zum abgelesenen</translation>
    </message>
</context>
<context>
    <name>bacscope::ChartsPane</name>
    <message>
        <source>The granularity, too, is shown for random backups at most %1 apart now.</source>
        <translation>Auch die Granularität gilt jetzt für zufällige Backups im Abstand von höchstens %1.</translation>
    </message>
    <message>
        <source>When the disaster strikes</source>
        <translation>Zeitpunkt des Ausfalls</translation>
    </message>
    <message>
        <source>When the backups lie apart</source>
        <translation>Abstand der Backups</translation>
    </message>
    <message>
        <source>When the lock begins</source>
        <translation>Beginn der Sperre</translation>
    </message>
    <message>
        <source>Landscape of two backups</source>
        <translation>Landschaft zweier Backups</translation>
    </message>
    <message>
        <source>What a restore would break, by the instant at which the disaster strikes</source>
        <translation>Was bei einer Wiederherstellung zu Bruch ginge, je nach Zeitpunkt des Ausfalls</translation>
    </message>
    <message>
        <source>How many anomalies to expect, by how far apart random backups lie</source>
        <translation>Wie viele Anomalien zu erwarten sind, je nach Abstand zufälliger Backups</translation>
    </message>
    <message>
        <source>How many interactions a lock blocks, by the instant at which it begins</source>
        <translation>Wie viele Interaktionen eine Sperre blockiert, je nach ihrem Beginn</translation>
    </message>
    <message>
        <source>How many anomalies there are for every pair of instants of two backups; drag the cross</source>
        <translation>Wie viele Anomalien es für jedes Paar von Zeitpunkten zweier Backups gibt; das Kreuz lässt sich ziehen</translation>
    </message>
    <message>
        <source>Charts to show</source>
        <translation>Gezeigte Diagramme</translation>
    </message>
    <message>
        <source>The service whose backup goes to the right</source>
        <translation>Der Dienst, dessen Backup nach rechts aufgetragen ist</translation>
    </message>
    <message>
        <source>The service whose backup goes upwards</source>
        <translation>Der Dienst, dessen Backup nach oben aufgetragen ist</translation>
    </message>
</context>
<context>
    <name>bacscope::ContextMapFigure</name>
    <message>
        <source>broken links</source>
        <comment>legend</comment>
        <translation>tote Links</translation>
    </message>
    <message>
        <source>torn interactions</source>
        <comment>legend</comment>
        <translation>zerrissene Interaktionen</translation>
    </message>
    <message>
        <source>orphans</source>
        <comment>legend</comment>
        <translation>Waisen</translation>
    </message>
    <message>
        <source>missing events</source>
        <comment>legend</comment>
        <translation>fehlende Ereignisse</translation>
    </message>
    <message>
        <source>missing state</source>
        <comment>legend</comment>
        <translation>fehlender Zustand</translation>
    </message>
    <message>
        <source>interactions and references</source>
        <comment>legend: the number on an edge</comment>
        <translation>Interaktionen und Verweise</translation>
    </message>
    <message>
        <source>references lead one way</source>
        <comment>legend</comment>
        <translation>Verweise in eine Richtung</translation>
    </message>
    <message>
        <source>backed up together</source>
        <comment>legend</comment>
        <translation>gemeinsam gesichert</translation>
    </message>
    <message>
        <source>aggregate, its entities</source>
        <comment>legend</comment>
        <translation>Aggregat, seine Entitäten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <comment>caption</comment>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>Aggregate %1 of %2</source>
        <comment>name, service</comment>
        <translation>Aggregat %1 von %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>At this cut: %1.</source>
        <translation>Bei diesem Schnitt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln event(s).</source>
        <translation>
            <numerusform>%1: %Ln Ereignis.</numerusform>
            <numerusform>%1: %Ln Ereignisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 owns %2: %Ln event(s).</source>
        <translation>
            <numerusform>%1 besitzt %2: %Ln Ereignis.</numerusform>
            <numerusform>%1 besitzt %2: %Ln Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up together with %1.</source>
        <translation>Gemeinsam gesichert mit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln entity(ies).</source>
        <translation>
            <numerusform>%1: %Ln Entität.</numerusform>
            <numerusform>%1: %Ln Entitäten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s) of both</source>
        <translation>
            <numerusform>%Ln gemeinsame Interaktion</numerusform>
            <numerusform>%Ln gemeinsame Interaktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln Verweis von %1 auf %2</numerusform>
            <numerusform>%Ln Verweise von %1 auf %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln torn interaction(s)</source>
        <translation>
            <numerusform>%Ln zerrissene Interaktion</numerusform>
            <numerusform>%Ln zerrissene Interaktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>two services, what ties them</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Context map</source>
        <translation>Kontextkarte</translation>
    </message>
    <message numerus="yes">
        <source>A context map of %Ln service(s).</source>
        <translation>
            <numerusform>Kontextkarte von %Ln Dienst.</numerusform>
            <numerusform>Kontextkarte von %Ln Diensten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln further edge(s).</source>
        <translation>
            <numerusform>Und %Ln weitere Kante.</numerusform>
            <numerusform>Und %Ln weitere Kanten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) left out</source>
        <comment>caption</comment>
        <translation>
            <numerusform>%Ln Name weggelassen</numerusform>
            <numerusform>%Ln Namen weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weaker tie(s) left out</source>
        <comment>caption</comment>
        <translation>
            <numerusform>%Ln schwächere Verbindung weggelassen</numerusform>
            <numerusform>%Ln schwächere Verbindungen weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln anomaly(ies)</source>
        <comment>caption</comment>
        <translation>
            <numerusform>%Ln Anomalie</numerusform>
            <numerusform>%Ln Anomalien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::ContextMapView</name>
    <message>
        <source>Name of the service</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>zu %1 verschieben</translation>
    </message>
    <message>
        <source>split off</source>
        <translation>abspalten</translation>
    </message>
    <message>
        <source>the only aggregate stays</source>
        <translation>das einzige Aggregat bleibt</translation>
    </message>
    <message>
        <source>they share one backup already</source>
        <translation>schon gemeinsam gesichert</translation>
    </message>
    <message>
        <source>share one backup with %1</source>
        <translation>gemeinsam mit %1 sichern</translation>
    </message>
    <message>
        <source>merge into %1</source>
        <translation>mit %1 verschmelzen</translation>
    </message>
    <message>
        <source>merge into %1 (Shift: share one backup)</source>
        <translation>mit %1 verschmelzen (Umschalt: gemeinsam sichern)</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Verschmelzen mit</translation>
    </message>
    <message>
        <source>Share one backup with</source>
        <translation>Gemeinsam sichern mit</translation>
    </message>
    <message>
        <source>Back up on its own</source>
        <translation>Einzeln sichern</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben zu</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <source>Show what ties them</source>
        <translation>Zeigen, was sie verbindet</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 in %2 aufgehen lassen</translation>
    </message>
    <message>
        <source>Share one backup</source>
        <translation>Gemeinsam sichern</translation>
    </message>
    <message>
        <source>Arrange all services anew</source>
        <translation>Alle Dienste neu anordnen</translation>
    </message>
    <message>
        <source>There is no other service</source>
        <translation>Es gibt keinen anderen Dienst</translation>
    </message>
    <message>
        <source>Arrows choose a service, Enter merges, Shift+Enter shares one backup, Esc cancels</source>
        <translation>Pfeiltasten wählen einen Dienst, Eingabe verschmilzt, Umschalt+Eingabe sichert gemeinsam, Esc bricht ab</translation>
    </message>
    <message>
        <source>Arrows choose a service, Enter moves the aggregate there, Esc cancels</source>
        <translation>Pfeiltasten wählen einen Dienst, Eingabe verschiebt das Aggregat dorthin, Esc bricht ab</translation>
    </message>
    <message>
        <source>Drag a service on another to merge them, an aggregate out to split it off</source>
        <translation>Einen Dienst auf einen anderen ziehen verschmilzt beide, ein Aggregat herausziehen spaltet es ab</translation>
    </message>
</context>
<context>
    <name>bacscope::CornersPane</name>
    <message>
        <source>Delay what the lock blocks</source>
        <translation>Blockiertes verzögern</translation>
    </message>
    <message>
        <source>Deny what the lock blocks</source>
        <translation>Blockiertes abweisen</translation>
    </message>
    <message>
        <source>What happens to blocked interactions</source>
        <translation>Was mit blockierten Interaktionen geschieht</translation>
    </message>
    <message>
        <source>Cheapest start</source>
        <translation>Günstigster Beginn</translation>
    </message>
    <message>
        <source>Start the lock where it blocks fewest interactions</source>
        <translation>Die Sperre dort beginnen, wo sie die wenigsten Interaktionen blockiert</translation>
    </message>
    <message>
        <source>What each pair of corners costs</source>
        <translation>Was jedes Paar von Ecken kostet</translation>
    </message>
    <message>
        <source>Triangle of the corners</source>
        <translation>Dreieck der Ecken</translation>
    </message>
</context>
<context>
    <name>bacscope::DiagnosticsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Was an der Datei nicht stimmt</translation>
    </message>
</context>
<context>
    <name>bacscope::DiagnosticsModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>severity, place in a file</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>bacscope::DiagnosticsPage</name>
    <message>
        <source>%1 cannot be shown yet</source>
        <translation>%1 lässt sich noch nicht anzeigen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Open in an e&amp;ditor</source>
        <translation>In einem &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>&amp;Import with other options…</source>
        <translation>Mit anderen Optionen &amp;importieren …</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation>&amp;Andere Datei öffnen …</translation>
    </message>
    <message>
        <source>No editor opened: none is set up for files like %1.</source>
        <translation>Es hat sich kein Editor geöffnet: Für Dateien wie %1 ist keiner eingerichtet.</translation>
    </message>
</context>
<context>
    <name>bacscope::DiagnosticsView</name>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Fehler und Warnungen</translation>
    </message>
</context>
<context>
    <name>bacscope::DisasterChart</name>
    <message>
        <source>When the disaster strikes</source>
        <translation>Zeitpunkt des Ausfalls</translation>
    </message>
    <message>
        <source>Counting what the restore would break …</source>
        <translation>Die Anomalien werden gezählt …</translation>
    </message>
    <message>
        <source>Nothing has happened yet that a disaster could undo.</source>
        <translation>Noch ist nichts geschehen, was ein Ausfall zunichtemachen könnte.</translation>
    </message>
    <message>
        <source>Missing events and state</source>
        <translation>Fehlende Ereignisse und Zustände</translation>
    </message>
    <message>
        <source>the disaster strikes at</source>
        <translation>Zeitpunkt des Ausfalls</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>The disaster can strike at one instant only, and breaks nothing there.</source>
        <translation>Der Ausfall ist nur zu einem Zeitpunkt möglich, und dort geht nichts zu Bruch.</translation>
    </message>
    <message>
        <source>Whenever the disaster strikes, the restore is consistent.</source>
        <translation>Wann der Ausfall auch eintritt, die Wiederherstellung ist konsistent.</translation>
    </message>
    <message>
        <source>Backups as planned. Worst at %1: %2.</source>
        <translation>Backups wie geplant. Schlimmster Zeitpunkt: %1 (%2).</translation>
    </message>
    <message>
        <source>How many anomalies a restore leaves, by the instant at which the disaster strikes, from %1 to %2. Worst at %3: %4.</source>
        <translation>Wie viele Anomalien eine Wiederherstellung hinterlässt, je nach Zeitpunkt des Ausfalls, von %1 bis %2. Schlimmster Zeitpunkt: %3 (%4).</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>konsistent</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>the present disaster</comment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>No backup is known yet: a restore brings nothing back that could break.</source>
        <translation>Noch ist kein Backup bekannt: Eine Wiederherstellung bringt nichts zurück, was zerreißen könnte.</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>legend: links</comment>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>legend: events and state</comment>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Worst at %1: %2.</source>
        <translation>Schlimmster Zeitpunkt: %1 (%2).</translation>
    </message>
    <message>
        <source>Worst at %1: %2 anomalies.</source>
        <extracomment>an instant, and the number of anomalies there</extracomment>
        <translation>Schlimmster Zeitpunkt: %1 (%2 Anomalien).</translation>
    </message>
</context>
<context>
    <name>bacscope::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 mit %2 verschmelzen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <comment>aggregate, service</comment>
        <translation>%1 zu %2 verschieben</translation>
    </message>
    <message>
        <source>Split off %1</source>
        <translation>%1 abspalten</translation>
    </message>
    <message numerus="yes">
        <source>Cut into %Ln service(s)</source>
        <translation>
            <numerusform>Zu %Ln Dienst verschmelzen</numerusform>
            <numerusform>In %Ln Dienste aufteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up %1 in lockstep with %2</source>
        <translation>%1 im Gleichschritt mit %2 sichern</translation>
    </message>
    <message>
        <source>Back up %1 on its own</source>
        <translation>%1 einzeln sichern</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Move on the map</source>
        <translation>Auf der Karte verschieben</translation>
    </message>
    <message>
        <source>Arrange the map</source>
        <translation>Karte neu anordnen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>a variant</comment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>As it was</source>
        <comment>name of the first variant</comment>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>Keep as %1</source>
        <comment>a variant</comment>
        <translation>Als %1 behalten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a variant</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <comment>a variant</comment>
        <translation>%1 umbenennen</translation>
    </message>
</context>
<context>
    <name>bacscope::DocumentHost</name>
    <message>
        <source>Save scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Scenarios (*.bac.yaml)</source>
        <translation>Szenarien (*.bac.yaml)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>The scenario is still being saved.</source>
        <translation>Das Szenario wird noch gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Cancel saving</source>
        <translation>Speichern &amp;abbrechen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>“%1” was changed by another program after it was read here.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, nachdem die Datei hier gelesen wurde.</translation>
    </message>
    <message>
        <source>Saving now would overwrite what the other program wrote.</source>
        <translation>Speichern würde überschreiben, was das andere Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Überschreiben</translation>
    </message>
    <message>
        <source>&amp;Read again, discard my changes</source>
        <translation>&amp;Erneut lesen, meine Änderungen verwerfen</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>Discard changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Read “%1” again and discard your changes?</source>
        <translation>„%1“ erneut lesen und Ihre Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>They are not saved anywhere else.</source>
        <translation>Sie sind nirgends sonst gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Discard my changes</source>
        <translation>Meine Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep my changes</source>
        <translation>Meine Änderungen &amp;behalten</translation>
    </message>
    <message>
        <source>“%1” is no longer there. Save what this window shows?</source>
        <translation>„%1“ ist nicht mehr da. Speichern, was dieses Fenster zeigt?</translation>
    </message>
    <message>
        <source>“%1” can no longer be read. Save what this window shows?</source>
        <translation>„%1“ lässt sich nicht mehr lesen. Speichern, was dieses Fenster zeigt?</translation>
    </message>
</context>
<context>
    <name>bacscope::ExportDialog</name>
    <message>
        <source>Slide, 16:9</source>
        <translation>Folie, 16:9</translation>
    </message>
    <message>
        <source>Column of a paper, 90 mm wide</source>
        <translation>Spalte eines Artikels, 90 mm breit</translation>
    </message>
    <message>
        <source>Page of a paper, 180 mm wide</source>
        <translation>Seite eines Artikels, 180 mm breit</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Caption with the counts</source>
        <translation>Bild&amp;unterschrift mit den Anzahlen</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>Only the part that the &amp;window shows</source>
        <translation>Nur was das Fenster &amp;zeigt</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Cop&amp;y to clipboard</source>
        <translation>In die Zwischenablage &amp;kopieren</translation>
    </message>
    <message>
        <source>SVG, for the web and for slides</source>
        <translation>SVG, für Web und Folien</translation>
    </message>
    <message>
        <source>PDF, for papers</source>
        <translation>PDF, für Artikel</translation>
    </message>
    <message>
        <source>PNG, a picture of pixels</source>
        <translation>PNG, ein Bild aus Pixeln</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>as the size suggests</source>
        <translation>passend zur Größe</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Print, understood in grey</source>
        <translation>Druck, auch in Grau verständlich</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Wie das Fenster</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Farbsc&amp;hema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>This size is too small or too large.</source>
        <translation>Diese Größe ist zu klein oder zu groß.</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2 Pixel</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Copied, as picture and as SVG.</source>
        <translation>Kopiert, als Bild und als SVG.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Fig&amp;ure</source>
        <translation>A&amp;bbildung</translation>
    </message>
    <message>
        <source>Also as</source>
        <translation>Auch als</translation>
    </message>
    <message>
        <source>Also as %1</source>
        <translation>Auch als %1</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of this name exist already:</source>
        <translation>
            <numerusform>%Ln Datei dieses Namens gibt es schon:</numerusform>
            <numerusform>%Ln Dateien dieses Namens gibt es schon:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>bacscope::FigureActions</name>
    <message>
        <source>The figure is on the clipboard, as picture and as SVG.</source>
        <translation>Die Abbildung liegt in der Zwischenablage, als Bild und als SVG.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <comment>one file, or several parted by commas</comment>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im Ordner &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy the path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>bacscope::FigureExporter</name>
    <message>
        <source>%1 × %2 pixels are too many for one picture.</source>
        <translation>%1 × %2 Pixel sind zu viele für ein Bild.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation>Der Speicher reicht nicht für ein Bild von %1 × %2 Pixeln.</translation>
    </message>
    <message>
        <source>No font is installed that the figure could be lettered in.</source>
        <translation>Es ist keine Schrift installiert, mit der sich die Abbildung beschriften ließe.</translation>
    </message>
    <message>
        <source>The figure could not be painted.</source>
        <translation>Die Abbildung konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>bacscope::FileBar</name>
    <message>
        <source>“%1” was changed by another program. You still see what was read before.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert. Sie sehen noch, was zuvor gelesen wurde.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program, and cannot be read any more. You still see what was read before.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert und lässt sich nicht mehr lesen. Sie sehen noch, was zuvor gelesen wurde.</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved. What you see is no longer on the disk.</source>
        <translation>„%1“ wurde gelöscht oder verschoben. Was Sie sehen, steht nicht mehr auf der Platte.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Wieder speichern</translation>
    </message>
</context>
<context>
    <name>bacscope::FoldingBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What the toolbar has no room for</source>
        <translation>Wofür in der Werkzeugleiste kein Platz ist</translation>
    </message>
</context>
<context>
    <name>bacscope::GranularityChart</name>
    <message>
        <source>1 unit</source>
        <translation>1 Einheit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to cut the services</source>
        <translation>Zuschnitt der Dienste</translation>
    </message>
    <message>
        <source>Merging step by step …</source>
        <translation>Schritt für Schritt wird verschmolzen …</translation>
    </message>
    <message>
        <source>There are no aggregates to merge yet.</source>
        <translation>Noch gibt es keine Aggregate, die sich verschmelzen ließen.</translation>
    </message>
    <message>
        <source>Expected anomalies</source>
        <translation>Erwartete Anomalien</translation>
    </message>
    <message>
        <source>Largest unit</source>
        <translation>Größte Einheit</translation>
    </message>
    <message>
        <source>expected anomalies</source>
        <translation>erwartete Anomalien</translation>
    </message>
    <message>
        <source>aggregates in the largest unit</source>
        <translation>größte Einheit</translation>
    </message>
    <message>
        <source>present</source>
        <comment>a decomposition</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Mean and 95 % band of %1 random backups at most %2 apart, seed %3.</source>
        <translation>Mittelwert und 95-%-Band von %1 zufälligen Backups im Abstand von höchstens %2, Startwert %3.</translation>
    </message>
    <message>
        <source>%1 anomalies expected (%2 to %3)</source>
        <translation>%1 Anomalien erwartet (%2 bis %3)</translation>
    </message>
    <message>
        <source>1 aggregate in the largest</source>
        <translation>1 Aggregat in der größten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln aggregates in the largest</source>
        <translation>
            <numerusform>%Ln Aggregat in der größten</numerusform>
            <numerusform>%Ln Aggregate in der größten</numerusform>
        </translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>the present number of units</comment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>largest unit</source>
        <translation>größte Einheit</translation>
    </message>
    <message>
        <source>The number of anomalies to expect, by the number of units. %1: %2 on average; %3: %4 on average.</source>
        <extracomment>twice &quot;3 units&quot;, then the number of anomalies</extracomment>
        <translation>Die zu erwartende Zahl der Anomalien nach der Zahl der Einheiten. %1: im Mittel %2; %3: im Mittel %4.</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>short title of an axis: anomalies</comment>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>%1 Best: with at most %2 aggregates in a unit.</source>
        <translation>%1 Bester Zuschnitt: mit höchstens %2 Aggregaten je Einheit.</translation>
    </message>
    <message>
        <source>%1 random backups at most %2 apart.</source>
        <translation>%1 zufällige Backups im Abstand von höchstens %2.</translation>
    </message>
    <message>
        <source>Best by expected anomalies, with at most %1 in a unit: %2.</source>
        <extracomment>of merging services; &quot;3 units&quot;</extracomment>
        <translation>Am besten nach erwarteten Anomalien, mit höchstens %1 je Einheit: %2.</translation>
    </message>
    <message>
        <source>Best by coupling: %1.</source>
        <translation>Am besten nach Kopplung: %1.</translation>
    </message>
    <message>
        <source>best by both</source>
        <translation>nach beidem am besten</translation>
    </message>
    <message>
        <source>fewest anomalies</source>
        <translation>wenigste Anomalien</translation>
    </message>
    <message>
        <source>least coupling</source>
        <translation>geringste Kopplung</translation>
    </message>
    <message>
        <source>At present: %1, %2 on average.</source>
        <comment>3 units; the number of anomalies</comment>
        <translation>Derzeit: %1, im Mittel %2.</translation>
    </message>
    <message>
        <source>%1 Best: with one aggregate in a unit.</source>
        <extracomment>%1: &quot;Mean and 95 % band of …&quot;</extracomment>
        <translation>%1 Bester Zuschnitt: mit einem Aggregat je Einheit.</translation>
    </message>
</context>
<context>
    <name>bacscope::GranularityPane</name>
    <message>
        <source>places</source>
        <comment>in the order of events</comment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days, a unit</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours, a unit</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, a unit</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, a unit</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds, a unit</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>aggregates in a unit (all ways tried)</source>
        <translation>Aggregate je Einheit (alles durchprobiert)</translation>
    </message>
    <message>
        <source>aggregates in a unit</source>
        <translation>Aggregate je Einheit</translation>
    </message>
    <message>
        <source>The best way to cut within this limit is exact: all ways were looked at.</source>
        <translation>Der beste Zuschnitt innerhalb dieser Grenze steht fest: Alle wurden geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>With more than %Ln aggregates not all ways to cut are looked at: the best one found need not be the best there is.</source>
        <translation>
            <numerusform>Bei mehr als %Ln Aggregat werden nicht alle Zuschnitte geprüft: Der beste gefundene muss nicht der beste überhaupt sein.</numerusform>
            <numerusform>Bei mehr als %Ln Aggregaten werden nicht alle Zuschnitte geprüft: Der beste gefundene muss nicht der beste überhaupt sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut into %Ln service(s)</source>
        <translation>
            <numerusform>Zu %Ln Dienst verschmelzen</numerusform>
            <numerusform>In %Ln Dienste aufteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Nothing has happened yet: there is nothing to cut.</source>
        <translation>Noch ist nichts geschehen: Es gibt nichts aufzuteilen.</translation>
    </message>
    <message>
        <source>There is only one aggregate: nothing to cut.</source>
        <translation>Es gibt nur ein Aggregat: nichts aufzuteilen.</translation>
    </message>
    <message>
        <source>With every aggregate on its own, one need not expect fewer anomalies than now: %1.</source>
        <translation>Auch wenn jedes Aggregat für sich steht, sind nicht weniger Anomalien zu erwarten als jetzt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>With at most %Ln aggregates in a unit, no other way to cut lets one expect fewer anomalies than now: %1.</source>
        <translation>
            <numerusform>Bei höchstens %Ln Aggregat je Einheit lässt kein anderer Zuschnitt weniger Anomalien erwarten als jetzt: %1.</numerusform>
            <numerusform>Bei höchstens %Ln Aggregaten je Einheit lässt kein anderer Zuschnitt weniger Anomalien erwarten als jetzt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the present way to cut was known.</source>
        <translation>Angehalten, bevor der jetzige Zuschnitt berechnet war.</translation>
    </message>
    <message>
        <source>Restoring from random backups, for one way to cut after the other …</source>
        <translation>Wiederherstellen aus zufälligen Backups, ein Zuschnitt nach dem anderen …</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Use the selected one</source>
        <translation>Auswahl übernehmen</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>so many aggregates in a unit</comment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>of time</comment>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>The random backups of all units fall into a window of this length</source>
        <translation>Die zufälligen Backups aller Einheiten fallen in ein Zeitfenster dieser Länge</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>Expected anomalies</source>
        <translation>Erwartete Anomalien</translation>
    </message>
    <message>
        <source>How many aggregates the largest unit has</source>
        <translation>Wie viele Aggregate die größte Einheit hat</translation>
    </message>
    <message>
        <source>Of random backups: the mean, and the band that 95 of 100 of them lie in</source>
        <translation>Für zufällige Backups: der Mittelwert und das Band, in dem 95 von 100 liegen</translation>
    </message>
    <message>
        <source>Ways to cut</source>
        <translation>Zuschnitte</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Granularität</translation>
    </message>
    <message>
        <source>1 unit lets</source>
        <translation>1 Einheit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units let</source>
        <comment>one expect 2.1 anomalies</comment>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>With every aggregate on its own, %1 one expect %2 anomalies instead of %3 now.</source>
        <comment>%1: 3 units let</comment>
        <translation>Steht jedes Aggregat für sich, sind mit %1 im Mittel %2 Anomalien zu erwarten statt wie jetzt %3.</translation>
    </message>
    <message numerus="yes">
        <source>With at most %Ln aggregates in a unit, %1 one expect %2 anomalies instead of %3 now.</source>
        <comment>%1: 3 units let</comment>
        <translation>
            <numerusform>Bei höchstens %Ln Aggregat je Einheit sind mit %1 im Mittel %2 Anomalien zu erwarten statt wie jetzt %3.</numerusform>
            <numerusform>Bei höchstens %Ln Aggregaten je Einheit sind mit %1 im Mittel %2 Anomalien zu erwarten statt wie jetzt %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deal out the aggregates to units in this way</source>
        <translation>Die Aggregate so auf Einheiten verteilen</translation>
    </message>
    <message>
        <source>Deal out the aggregates to units as in the selected row (Enter)</source>
        <translation>Die Aggregate wie in der gewählten Zeile auf Einheiten verteilen (Enter)</translation>
    </message>
    <message>
        <source>How many units there are</source>
        <translation>Wie viele Einheiten es gibt</translation>
    </message>
    <message>
        <source>Which aggregates are one unit, separated by bars</source>
        <translation>Welche Aggregate eine Einheit bilden, getrennt durch Striche</translation>
    </message>
    <message>
        <source>Interactions and references that cross from unit to unit: nearly all that can go wrong</source>
        <translation>Interaktionen und Verweise von Einheit zu Einheit: fast alles, was schiefgehen kann</translation>
    </message>
    <message>
        <source>%1 of %2 steps are shown.</source>
        <translation>%1 von %2 Schritten werden gezeigt.</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a way to cut</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>fewest anomalies</source>
        <comment>a way to cut</comment>
        <translation>wenigste Anomalien</translation>
    </message>
    <message>
        <source>least coupling</source>
        <comment>a way to cut</comment>
        <translation>geringste Kopplung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of units; what this way to cut is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Einheit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more unit(s)</source>
        <translation>
            <numerusform>und %Ln weitere Einheit</numerusform>
            <numerusform>und %Ln weitere Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>By coupling, %1 would be best.</source>
        <extracomment>&quot;By coupling, 6 units would be best.&quot;</extracomment>
        <translation>Nach der Kopplung am besten: %1.</translation>
    </message>
</context>
<context>
    <name>bacscope::HeadlineBar</name>
    <message>
        <source>The price: %1</source>
        <translation>Der Preis: %1</translation>
    </message>
</context>
<context>
    <name>bacscope::HelpDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>About this scenario</source>
        <translation>Über dieses Szenario</translation>
    </message>
    <message>
        <source>This scenario has no description: its file may say one under the key “description”.</source>
        <translation>Dieses Szenario hat keine Beschreibung: Seine Datei kann sie unter dem Schlüssel „description“ angeben.</translation>
    </message>
</context>
<context>
    <name>bacscope::ImportDialog</name>
    <message>
        <source>&amp;Keep clocks that contradict causality</source>
        <translation>Uhren &amp;behalten, die der Kausalität widersprechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Am Inhalt erkennen</translation>
    </message>
    <message>
        <source>ShiViz log</source>
        <translation>ShiViz-Log</translation>
    </message>
    <message>
        <source>Zipkin trace</source>
        <translation>Zipkin-Trace</translation>
    </message>
    <message>
        <source>Each cause across services</source>
        <translation>Jede Ursache über Dienste hinweg</translation>
    </message>
    <message>
        <source>A whole trace</source>
        <translation>Ein ganzer Trace</translation>
    </message>
    <message>
        <source>From the effect to its cause</source>
        <translation>Von der Wirkung zur Ursache</translation>
    </message>
    <message>
        <source>From the cause to its effect</source>
        <translation>Von der Ursache zur Wirkung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>I&amp;nteractions</source>
        <translation>I&amp;nteraktionen</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation>&amp;Verweise</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>&amp;Execution</source>
        <translation>&amp;Ablauf</translation>
    </message>
    <message>
        <source>At character %L1: %2</source>
        <translation>Beim Zeichen %L1: %2</translation>
    </message>
    <message>
        <source>The group (?&lt;%1&gt;…) is missing.</source>
        <translation>Die Gruppe (?&lt;%1&gt;…) fehlt.</translation>
    </message>
    <message>
        <source>Nothing can be shown yet: see below.</source>
        <translation>Noch lässt sich nichts zeigen: siehe unten.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>format, number of events, number of services</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Skip records that cannot be read</source>
        <translation>Unlesbare Datensätze über&amp;springen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Service Cutter model</source>
        <translation>Service-Cutter-Modell</translation>
    </message>
    <message>
        <source>&amp;Use cases</source>
        <translation>An&amp;wendungsfälle</translation>
    </message>
    <message>
        <source>The file of the user representations; empty: the one beside the model</source>
        <translation>Die Datei mit den „user representations“; leer: die neben dem Modell</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>Service Cutter (*.json);;All files (*)</source>
        <translation>Service Cutter (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file beside the model</source>
        <translation>Die Datei neben dem Modell</translation>
    </message>
    <message>
        <source>&amp;Without use cases</source>
        <translation>&amp;Ohne Anwendungsfälle</translation>
    </message>
    <message>
        <source>Records of several &amp;lines</source>
        <translation>Datensätze aus mehreren &amp;Zeilen</translation>
    </message>
    <message>
        <source>Deli&amp;miter</source>
        <translation>&amp;Trennzeile</translation>
    </message>
    <message>
        <source>&amp;Times are in</source>
        <translation>Z&amp;eiten in</translation>
    </message>
    <message>
        <source>Whatever makes sense</source>
        <translation>Was Sinn ergibt</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>Nanoseconds</source>
        <translation>Nanosekunden</translation>
    </message>
    <message>
        <source>What numbers that tell a time count since 1970</source>
        <translation>Was Zahlen, die eine Zeit angeben, seit 1970 zählen</translation>
    </message>
    <message>
        <source>The regular expression of the lines between executions; its group (?&lt;trace&gt;…) is their name</source>
        <translation>Der reguläre Ausdruck der Zeilen zwischen den Abläufen; seine Gruppe (?&lt;trace&gt;…) ist deren Name</translation>
    </message>
    <message>
        <source>Take lines that continue a record as part of it</source>
        <translation>Zeilen, die einen Datensatz fortsetzen, gehören zu ihm</translation>
    </message>
    <message>
        <source>Microseconds, as Zipkin has them</source>
        <translation>Mikrosekunden, wie Zipkin sie hat</translation>
    </message>
    <message>
        <source>Nothing can be shown: see the pattern.</source>
        <translation>Nichts zu zeigen: siehe Muster.</translation>
    </message>
</context>
<context>
    <name>bacscope::LandscapeFigure</name>
    <message>
        <source>no anomalies</source>
        <translation>keine Anomalien</translation>
    </message>
    <message>
        <source>1 anomaly</source>
        <translation>1 Anomalie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln anomalies</source>
        <translation>
            <numerusform>%Ln Anomalie</numerusform>
            <numerusform>%Ln Anomalien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5</source>
        <extracomment>two services, each with its instant: &quot;Orders 10:42, Payments 10:55: 3 anomalies&quot;</extracomment>
        <translation>%1 %2, %3 %4: %5</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>landscape of two services</comment>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Landscape of two backups</source>
        <translation>Landschaft zweier Backups</translation>
    </message>
    <message>
        <source>The number of anomalies for every pair of instants at which %1 and %2 may have been backed up, all other backups and the disaster as they are: at most %3.</source>
        <translation>Zahl der Anomalien für jedes Paar von Zeitpunkten, zu denen %1 und %2 gesichert sein können, bei sonst gleichen Backups und gleichem Ausfall: höchstens %3.</translation>
    </message>
    <message>
        <source>Some pairs are consistent.</source>
        <translation>Manche Paare sind konsistent.</translation>
    </message>
    <message>
        <source>No pair is consistent.</source>
        <translation>Kein Paar ist konsistent.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <comment>the present cut of a landscape</comment>
        <translation>Jetzt: %1.</translation>
    </message>
    <message>
        <source>Every pair is consistent.</source>
        <translation>Jedes Paar ist konsistent.</translation>
    </message>
    <message>
        <source>A landscape takes two services that are not backed up together.</source>
        <translation>Eine Landschaft braucht zwei Dienste, die nicht gemeinsam gesichert werden.</translation>
    </message>
    <message>
        <source>Counting the anomalies of every pair of instants …</source>
        <translation>Für jedes Paar von Zeitpunkten werden die Anomalien gezählt …</translation>
    </message>
    <message>
        <source>All other backups and the disaster as they are. At most %1.</source>
        <translation>Übrige Backups und Ausfall unverändert. Höchstens %1.</translation>
    </message>
    <message>
        <source>event</source>
        <comment>unit of an axis: places in the order of events</comment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>%1 backed up at</source>
        <translation>Backup von %1</translation>
    </message>
    <message>
        <source>%1 backed up at (%2)</source>
        <comment>service, unit or day</comment>
        <translation>Backup von %1 (%2)</translation>
    </message>
    <message>
        <source>disaster %1</source>
        <translation>Ausfall %1</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>konsistent</translation>
    </message>
    <message>
        <source>both at the same instant</source>
        <translation>beide zum selben Zeitpunkt</translation>
    </message>
    <message>
        <source>the present cut</source>
        <translation>der jetzige Schnitt</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <comment>anomalies</comment>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>service, unit or day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>disaster</source>
        <translation>Ausfall</translation>
    </message>
</context>
<context>
    <name>bacscope::LessonBar</name>
    <message>
        <source>Hide the description (View menu)</source>
        <translation>Beschreibung ausblenden (Menü „Ansicht“)</translation>
    </message>
    <message>
        <source>Hide the description</source>
        <translation>Beschreibung ausblenden</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>mehr …</translation>
    </message>
    <message>
        <source>Show only the beginning of the description</source>
        <translation>Nur den Anfang der Beschreibung zeigen</translation>
    </message>
    <message>
        <source>Show the whole description and where it is from</source>
        <translation>Die ganze Beschreibung und ihre Herkunft zeigen</translation>
    </message>
    <message>
        <source>To try: %1</source>
        <translation>Zum Ausprobieren: %1</translation>
    </message>
    <message>
        <source>Next scenario ›</source>
        <translation>Nächstes Szenario ›</translation>
    </message>
    <message>
        <source>Drag the padlock, where the lock begins, to see what it keeps waiting; the corners (F6) say what it costs.</source>
        <translation>Ziehen Sie das Schloss, bei dem die Sperre beginnt, und sehen Sie, was sie warten lässt; die Ecken (F6) sagen, was sie kostet.</translation>
    </message>
    <message>
        <source>Drag the disaster to see what it takes; choose two other corners (F6) to see what a backup would save.</source>
        <translation>Ziehen Sie den Ausfall, und sehen Sie, was er nimmt; wählen Sie zwei andere Ecken (F6), um zu sehen, was ein Backup retten würde.</translation>
    </message>
</context>
<context>
    <name>bacscope::LoadingPage</name>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>bacscope::LockChart</name>
    <message>
        <source>1 interaction blocked</source>
        <translation>1 Interaktion blockiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interactions blocked</source>
        <translation>
            <numerusform>%Ln Interaktion blockiert</numerusform>
            <numerusform>%Ln Interaktionen blockiert</numerusform>
        </translation>
    </message>
    <message>
        <source>When the lock begins</source>
        <translation>Beginn der Sperre</translation>
    </message>
    <message>
        <source>Trying every start of the lock …</source>
        <translation>Jeder Beginn der Sperre wird durchprobiert …</translation>
    </message>
    <message>
        <source>Nothing has happened yet that a lock could keep waiting.</source>
        <translation>Noch ist nichts geschehen, was eine Sperre aufhalten könnte.</translation>
    </message>
    <message>
        <source>Blocked interactions</source>
        <translation>Blockierte Interaktionen</translation>
    </message>
    <message>
        <source>Length of the lock</source>
        <translation>Dauer der Sperre</translation>
    </message>
    <message>
        <source>the lock begins at</source>
        <translation>Beginn der Sperre</translation>
    </message>
    <message>
        <source>blocked interactions</source>
        <translation>blockierte Interaktionen</translation>
    </message>
    <message>
        <source>Whenever the lock begins, it blocks no interaction.</source>
        <translation>Wann die Sperre auch beginnt, sie blockiert keine Interaktion.</translation>
    </message>
    <message>
        <source>length of the lock</source>
        <translation>Dauer der Sperre</translation>
    </message>
    <message>
        <source>cheapest start</source>
        <translation>günstigster Beginn</translation>
    </message>
    <message>
        <source>Cheapest start %1: %2, locked for %3.</source>
        <translation>Günstigster Beginn %1: %2, %3 gesperrt.</translation>
    </message>
    <message>
        <source>No lock fits into the observed time.</source>
        <translation>In die beobachtete Zeit passt keine Sperre.</translation>
    </message>
    <message>
        <source>How many interactions a lock blocks, by the instant at which it begins, from %1 to %2: %3 at most. %4</source>
        <translation>Wie viele Interaktionen eine Sperre blockiert, je nach ihrem Beginn, von %1 bis %2: höchstens %3. %4</translation>
    </message>
    <message>
        <source>locked for %1</source>
        <translation>%1 gesperrt</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>the present start of the lock</comment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>ends after the disaster</source>
        <translation>endet nach dem Ausfall</translation>
    </message>
    <message>
        <source>%1 Shaded: %2.</source>
        <translation>%1 Schattiert: %2.</translation>
    </message>
    <message>
        <source>Cheapest start %1: %2.</source>
        <translation>Günstigster Beginn: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>bacscope::MainWindow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Log importieren</translation>
    </message>
    <message numerus="yes">
        <source>The file was opened with %Ln warning(s).</source>
        <translation>
            <numerusform>Die Datei wurde mit %Ln Warnung geöffnet.</numerusform>
            <numerusform>Die Datei wurde mit %Ln Warnungen geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>%1[*] – BACscope</source>
        <translation>%1[*] – BACscope</translation>
    </message>
    <message>
        <source>%1[*] – %2 – BACscope</source>
        <comment>file, title of the scenario</comment>
        <translation>%1[*] – %2 – BACscope</translation>
    </message>
    <message>
        <source>Scenarios, logs and models (*.bac.yaml *.yaml *.yml *.json *.log *.txt);;All files (*)</source>
        <translation>Szenarien, Logs und Modelle (*.bac.yaml *.yaml *.yml *.json *.log *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Logs and Service Cutter models (*.log *.txt *.json);;All files (*)</source>
        <translation>Logs und Service-Cutter-Modelle (*.log *.txt *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Two variants</source>
        <translation>Zwei Varianten</translation>
    </message>
    <message>
        <source>No copy for the case of a crash can be kept: %1. Save often.</source>
        <translation>Für den Fall eines Absturzes lässt sich keine Kopie ablegen: %1. Speichern Sie oft.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>This is the first scenario.</source>
        <translation>Das ist das erste Szenario.</translation>
    </message>
    <message>
        <source>This is the last scenario. Esc leaves the presentation.</source>
        <translation>Das ist das letzte Szenario. Esc beendet die Vorführung.</translation>
    </message>
</context>
<context>
    <name>bacscope::MapPane</name>
    <message>
        <source>Context map</source>
        <translation>Kontextkarte</translation>
    </message>
</context>
<context>
    <name>bacscope::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>La&amp;nes</source>
        <translation>&amp;Spuren</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>Ba&amp;ckup</translation>
    </message>
    <message>
        <source>All at the instant of</source>
        <translation>Alle zum Zeitpunkt von</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>Abb&amp;ildung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
    <message>
        <source>&amp;Variants</source>
        <translation>V&amp;arianten</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Ze&amp;igen</translation>
    </message>
</context>
<context>
    <name>bacscope::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>bacscope::MiniMapView</name>
    <message>
        <source>Overview of the whole time</source>
        <translation>Übersicht über die ganze Zeit</translation>
    </message>
    <message>
        <source>Drag the frame to move what is shown; turn the wheel to zoom</source>
        <translation>Rahmen ziehen: Ausschnitt verschieben; Mausrad: zoomen</translation>
    </message>
</context>
<context>
    <name>bacscope::MoveBackupMarker</name>
    <message>
        <source>Move backup of %1 before the first event</source>
        <translation>Backup von %1 vor das erste Ereignis verschieben</translation>
    </message>
    <message>
        <source>Move backup of %1 to %2</source>
        <translation>Backup von %1 auf %2 verschieben</translation>
    </message>
</context>
<context>
    <name>bacscope::MoveDisaster</name>
    <message>
        <source>Move disaster to %1</source>
        <translation>Ausfall auf %1 verschieben</translation>
    </message>
</context>
<context>
    <name>bacscope::MoveLockStart</name>
    <message>
        <source>Start the lock at %1</source>
        <translation>Beginn der Sperre auf %1 setzen</translation>
    </message>
</context>
<context>
    <name>bacscope::MoveTwoMarkers</name>
    <message>
        <source>Move backups of %1 and %2</source>
        <translation>Backups von %1 und %2 verschieben</translation>
    </message>
</context>
<context>
    <name>bacscope::PaneArea</name>
    <message>
        <source>Corners</source>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Context map</source>
        <translation>Kontextkarte</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>Granularität</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Use the whole page</source>
        <translation>Ganze Seite nutzen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
</context>
<context>
    <name>bacscope::RecoveryDialog</name>
    <message>
        <source>Recover unsaved scenarios</source>
        <translation>Ungespeicherte Szenarien wiederherstellen</translation>
    </message>
    <message>
        <source>BACscope ended unexpectedly the last time. These scenarios had changes that were not saved. Recovered ones are opened as unsaved; the files they came from are not touched.</source>
        <translation>BACscope wurde beim letzten Mal unerwartet beendet. Diese Szenarien enthielten Änderungen, die noch nicht gespeichert waren. Wiederhergestellte Szenarien werden als ungespeichert geöffnet; die Dateien, aus denen sie stammen, bleiben unberührt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unsaved scenarios</source>
        <translation>Ungespeicherte Szenarien</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
</context>
<context>
    <name>bacscope::RecoveryPlayer</name>
    <message>
        <source>To the backups</source>
        <translation>Zu den Backups</translation>
    </message>
    <message>
        <source>One round back</source>
        <translation>Eine Runde zurück</translation>
    </message>
    <message>
        <source>One round forward</source>
        <translation>Eine Runde vor</translation>
    </message>
    <message>
        <source>To the recovery line</source>
        <translation>Zur Rücksetzlinie</translation>
    </message>
    <message>
        <source>Close the recovery line</source>
        <translation>Rücksetzlinie schließen</translation>
    </message>
    <message>
        <source>Move markers here</source>
        <translation>Marken hierher setzen</translation>
    </message>
    <message>
        <source>The recovery line becomes the backup markers; this can be undone</source>
        <translation>Die Backup-Marken werden auf die Rücksetzlinie gesetzt; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play the rounds</source>
        <translation>Runden abspielen</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>The backups are consistent: they are the recovery line.</source>
        <translation>Die Backups sind konsistent: Sie sind die Rücksetzlinie.</translation>
    </message>
    <message>
        <source>The backups as they are: %1.</source>
        <translation>Die Backups, wie sie sind: %1.</translation>
    </message>
    <message>
        <source>1 more rolls back.</source>
        <translation>1 weiterer wird zurückgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more roll back.</source>
        <translation>
            <numerusform>%Ln weiterer wird zurückgesetzt.</numerusform>
            <numerusform>%Ln weitere werden zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now the cut is consistent. Services that were rolled back stand on the last event that they restore; all others keep their backups.</source>
        <translation>Jetzt ist der Schnitt konsistent. Zurückgesetzte Dienste stehen auf dem letzten Ereignis, das sie wiederherstellen; alle anderen behalten ihre Backups.</translation>
    </message>
</context>
<context>
    <name>bacscope::ReorderLanes</name>
    <message>
        <source>Reorder lanes</source>
        <translation>Spuren umordnen</translation>
    </message>
</context>
<context>
    <name>bacscope::SamplingBar</name>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>How many random backups are restored for each point</source>
        <translation>Aus wie vielen zufälligen Backups je Punkt wiederhergestellt wird</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed draws the same random backups on every machine</source>
        <translation>Derselbe Startwert ergibt auf jedem Rechner dieselben zufälligen Backups</translation>
    </message>
    <message>
        <source>How many of the random backups are restored</source>
        <translation>Aus wie vielen der zufälligen Backups schon wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Keep what is there so far</source>
        <translation>Behalten, was schon da ist</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Restore from the rest of the random backups</source>
        <translation>Auch aus den übrigen zufälligen Backups wiederherstellen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Draw other random backups, with the next seed</source>
        <translation>Andere zufällige Backups ziehen, mit dem nächsten Startwert</translation>
    </message>
</context>
<context>
    <name>bacscope::SavingIndicator</name>
    <message>
        <source>Saving %1 …</source>
        <translation>%1 wird gespeichert …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop saving; the file stays as it was</source>
        <translation>Speichern abbrechen; die Datei bleibt, wie sie war</translation>
    </message>
    <message>
        <source>The log is being arranged anew …</source>
        <translation>Das Log wird neu geordnet …</translation>
    </message>
    <message>
        <source>Leave the scenario as it is</source>
        <translation>Das Szenario lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>bacscope::ScenarioMenus</name>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service: instant of its backup</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bacscope::ScenarioPage</name>
    <message>
        <source>Looking for the recovery line …</source>
        <translation>Die Rücksetzlinie wird gesucht …</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>bacscope::ScenarioTile</name>
    <message>
        <source>%1: %2</source>
        <comment>figure of the paper: what it shows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To try: %1</source>
        <translation>Zum Ausprobieren: %1</translation>
    </message>
</context>
<context>
    <name>bacscope::SetAllMarkers</name>
    <message>
        <source>Move all backups to the oldest</source>
        <translation>Alle Backups auf das älteste setzen</translation>
    </message>
    <message>
        <source>Move all backups to %1</source>
        <translation>Alle Backups auf %1 setzen</translation>
    </message>
    <message>
        <source>Move all backups to the recovery line</source>
        <translation>Alle Backups auf die Rücksetzlinie setzen</translation>
    </message>
</context>
<context>
    <name>bacscope::SetBlocked</name>
    <message>
        <source>Delay what the lock blocks</source>
        <translation>Blockiertes verzögern</translation>
    </message>
    <message>
        <source>Deny what the lock blocks</source>
        <translation>Blockiertes abweisen</translation>
    </message>
</context>
<context>
    <name>bacscope::SetSurvivor</name>
    <message>
        <source>Let %1 survive</source>
        <translation>%1 überleben lassen</translation>
    </message>
    <message>
        <source>Let the disaster hit %1</source>
        <translation>%1 vom Ausfall treffen lassen</translation>
    </message>
</context>
<context>
    <name>bacscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Drag a marker or the disaster</source>
        <translation>Marke oder Ausfall ziehen</translation>
    </message>
    <message>
        <source>Moves it; it snaps between events (with Alt it does not)</source>
        <translation>Verschiebt die Marke oder den Ausfall; rastet zwischen Ereignissen ein (mit Alt nicht)</translation>
    </message>
    <message>
        <source>Drag the background</source>
        <translation>Hintergrund ziehen</translation>
    </message>
    <message>
        <source>Moves along the time axis</source>
        <translation>Bewegt entlang der Zeitachse</translation>
    </message>
    <message>
        <source>Drag the name of a service</source>
        <translation>Namen eines Dienstes ziehen</translation>
    </message>
    <message>
        <source>Puts its lane elsewhere</source>
        <translation>Verschiebt seine Spur</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zooms at the pointer; with Shift it moves along</source>
        <translation>Zoomt am Mauszeiger; mit der Umschalttaste bewegt es entlang der Zeit</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Fits all</source>
        <translation>Zeigt alles</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>What can be done with a lane: hide it, let it survive, move its backup here</source>
        <translation>Was sich mit einer Spur tun lässt: ausblenden, überleben lassen, das Backup hierher setzen</translation>
    </message>
    <message>
        <source>Moves the marker by one event, with Shift by ten; elsewhere: to the neighbouring event</source>
        <translation>Verschiebt die Marke um ein Ereignis, mit der Umschalttaste um zehn; sonst: zum benachbarten Ereignis</translation>
    </message>
    <message>
        <source>Moves the marker to the beginning or the end</source>
        <translation>Verschiebt die Marke an den Anfang oder das Ende</translation>
    </message>
    <message>
        <source>The next or previous thing that is wrong</source>
        <translation>Nächste oder vorige Anomalie</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Zoomt</translation>
    </message>
    <message>
        <source>Takes back the drag that is going on; leaves the presentation</source>
        <translation>Nimmt das laufende Ziehen zurück; beendet die Vorführung</translation>
    </message>
    <message>
        <source>Mouse, in the timeline</source>
        <translation>Maus, im Zeitverlauf</translation>
    </message>
    <message>
        <source>Keys, in the timeline</source>
        <translation>Tasten, im Zeitverlauf</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Walks the markers, the disaster and the events; where they are many, the arrows walk among them</source>
        <translation>Geht die Marken, den Ausfall und die Ereignisse durch; wo es viele sind, gehen die Pfeiltasten von einem zum nächsten</translation>
    </message>
    <message>
        <source>To the like of it in the next lane</source>
        <translation>Zum Gegenstück in der nächsten Spur</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Während der Vorführung</translation>
    </message>
    <message>
        <source>Drag a service</source>
        <translation>Einen Dienst ziehen</translation>
    </message>
    <message>
        <source>Puts it elsewhere; onto another one: merges it (with Shift: shares its backup)</source>
        <translation>Rückt ihn woandershin; auf einen anderen: verschmilzt ihn (mit Umschalt: teilt dessen Backup)</translation>
    </message>
    <message>
        <source>Drag an aggregate</source>
        <translation>Ein Aggregat ziehen</translation>
    </message>
    <message>
        <source>Moves it to another service; to empty ground: splits it off</source>
        <translation>Gibt es einem anderen Dienst; auf freie Fläche: spaltet es ab</translation>
    </message>
    <message>
        <source>Renames a service; follows an edge to what is wrong</source>
        <translation>Benennt einen Dienst um; folgt einer Kante zu dem, was falsch ist</translation>
    </message>
    <message>
        <source>All that can be done with a service, an aggregate or an edge</source>
        <translation>Alles, was sich mit einem Dienst, einem Aggregat oder einer Kante tun lässt</translation>
    </message>
    <message>
        <source>Walks the services, their aggregates and the edges between them</source>
        <translation>Geht die Dienste, ihre Aggregate und die Kanten dazwischen durch</translation>
    </message>
    <message>
        <source>The next one in that direction</source>
        <translation>Das nächste in dieser Richtung</translation>
    </message>
    <message>
        <source>Selects it; follows an edge to what is wrong</source>
        <translation>Wählt es aus; folgt einer Kante zu dem, was falsch ist</translation>
    </message>
    <message>
        <source>Renames the service</source>
        <translation>Benennt den Dienst um</translation>
    </message>
    <message>
        <source>Merges the service or moves the aggregate: arrows choose where to, Enter does it (Shift+Enter: shares one backup)</source>
        <translation>Verschmilzt den Dienst oder verschiebt das Aggregat: Pfeile wählen wohin, Eingabe tut es (Umschalt+Eingabe: teilt ein Backup)</translation>
    </message>
    <message>
        <source>Puts the service elsewhere</source>
        <translation>Rückt den Dienst woandershin</translation>
    </message>
    <message>
        <source>Takes back what is going on</source>
        <translation>Nimmt zurück, was gerade geschieht</translation>
    </message>
    <message>
        <source>Mouse, on the context map</source>
        <translation>Maus, auf der Kontextkarte</translation>
    </message>
    <message>
        <source>Keys, on the context map</source>
        <translation>Tasten, auf der Kontextkarte</translation>
    </message>
</context>
<context>
    <name>bacscope::SpreadChart</name>
    <message>
        <source>When the backups lie apart</source>
        <translation>Abstand der Backups</translation>
    </message>
    <message>
        <source>Restoring from random backups …</source>
        <translation>Wiederherstellen aus zufälligen Backups …</translation>
    </message>
    <message>
        <source>There is nothing to draw random backups from yet.</source>
        <translation>Noch gibt es nichts, woraus sich zufällige Backups ziehen ließen.</translation>
    </message>
    <message>
        <source>the backups lie at most so far apart</source>
        <translation>größter Abstand der Backups</translation>
    </message>
    <message>
        <source>expected anomalies</source>
        <translation>erwartete Anomalien</translation>
    </message>
    <message>
        <source>Mean and 95 % band of %1 random backups for each width, seed %2.</source>
        <translation>Mittelwert und 95-%-Band von je %1 zufälligen Backups, Startwert %2.</translation>
    </message>
    <message>
        <source>However far apart the backups lie, the restore is consistent.</source>
        <translation>Wie weit die Backups auch auseinanderliegen, die Wiederherstellung ist konsistent.</translation>
    </message>
    <message>
        <source>The number of anomalies to expect, by how far apart the backups lie. Up to %1 apart: %2 on average, in 95 of 100 cases between %3 and %4.</source>
        <translation>Zu erwartende Anomalien je nach Abstand der Backups. Bis zu %1 auseinander: im Mittel %2, in 95 von 100 Fällen zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>%1 %2 (%3 to %4)</source>
        <extracomment>a kind of anomaly, its mean number, and the bounds of its 95 % band: &quot;orphans 2.4 (0 to 7)&quot;</extracomment>
        <translation>%1 %2 (%3 bis %4)</translation>
    </message>
    <message>
        <source>consistent</source>
        <translation>konsistent</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>how far apart the backups lie</comment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>at most so far apart</source>
        <comment>short title of an axis: the backups</comment>
        <translation>größter Abstand</translation>
    </message>
    <message>
        <source>Mean and 95 % band of %1 random backups.</source>
        <translation>Mittelwert und 95-%-Band von je %1 zufälligen Backups.</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>short: broken links</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Waisen</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>short: missing events</comment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>States</source>
        <comment>short: missing states</comment>
        <translation>Zustände</translation>
    </message>
</context>
<context>
    <name>bacscope::StartPage</name>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>%1 aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Of backup, availability and consistency, a microservices architecture keeps only two.</source>
        <translation>Von Backup, Verfügbarkeit und Konsistenz behält eine Microservice-Architektur nur zwei.</translation>
    </message>
    <message>
        <source>Services that are backed up one by one come back from a disaster with different memories: links lead nowhere, orders are half done. Pick a scenario, drag a backup marker, and see what breaks.</source>
        <translation>Dienste, die einzeln gesichert werden, kommen nach einem Ausfall mit verschiedenen Erinnerungen zurück: Links führen ins Leere, Bestellungen sind nur halb ausgeführt. Wählen Sie ein Szenario, ziehen Sie eine Backup-Marke und sehen Sie, was dabei zu Bruch geht.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Import log…</source>
        <translation>Log &amp;importieren …</translation>
    </message>
    <message>
        <source>Or drop a file on the window: a scenario, a ShiViz log, a Zipkin trace or a Service Cutter model.</source>
        <translation>Oder eine Datei auf das Fenster ziehen: ein Szenario, ein ShiViz-Log, einen Zipkin-Trace oder ein Service-Cutter-Modell.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>bacscope::TimeText</name>
    <message>
        <source>d</source>
        <comment>days, a unit</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours, a unit</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, a unit</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, a unit</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds, a unit</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>µs</source>
        <comment>microseconds, a unit</comment>
        <translation>µs</translation>
    </message>
    <message>
        <source>ns</source>
        <comment>nanoseconds, a unit</comment>
        <translation>ns</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>the instant of a marker that restores nothing</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>event %1</source>
        <comment>a place in the order of events</comment>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>1 place</source>
        <comment>a distance in the order of events</comment>
        <translation>1 Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <comment>a distance in the order of events</comment>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written, as a pattern of QDate: in English &quot;4 May 2026&quot;. Not the locale&apos;s short form, in which 5/4/26 is a day in April to some and in May to others.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>bacscope::TimelineFigure</name>
    <message>
        <source>no events</source>
        <translation>keine Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <comment>restored</comment>
        <translation>
            <numerusform>%1 von %Ln Ereignis</numerusform>
            <numerusform>%1 von %Ln Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>disaster</source>
        <comment>the sign beside its bolt</comment>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>survives</source>
        <comment>flag of a service that the disaster did not hit</comment>
        <translation>überlebt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lost</source>
        <translation>
            <numerusform>%Ln Ereignis verloren</numerusform>
            <numerusform>%Ln Ereignisse verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>everything lost: %Ln event(s)</source>
        <translation>
            <numerusform>alles verloren: %Ln Ereignis</numerusform>
            <numerusform>alles verloren: %Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln verloren</numerusform>
            <numerusform>%Ln verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>recovery line</source>
        <translation>Rücksetzlinie</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <comment>of rolling back to the recovery line</comment>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>event</source>
        <comment>name of the time axis</comment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>broken link</source>
        <comment>legend</comment>
        <translation>toter Link</translation>
    </message>
    <message>
        <source>orphan</source>
        <comment>legend</comment>
        <translation>Waise</translation>
    </message>
    <message>
        <source>lost reference</source>
        <comment>legend</comment>
        <translation>verlorener Verweis</translation>
    </message>
    <message>
        <source>missing event</source>
        <comment>legend</comment>
        <translation>fehlendes Ereignis</translation>
    </message>
    <message>
        <source>missing state</source>
        <comment>legend</comment>
        <translation>fehlender Zustand</translation>
    </message>
    <message>
        <source>torn interaction</source>
        <comment>legend</comment>
        <translation>zerrissene Interaktion</translation>
    </message>
    <message>
        <source>created</source>
        <comment>legend</comment>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>updated</source>
        <comment>legend</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>legend</comment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>legend: an event that was not restored</comment>
        <translation>verloren</translation>
    </message>
    <message>
        <source>existed before</source>
        <comment>legend</comment>
        <translation>schon vorher da</translation>
    </message>
    <message>
        <source>many events</source>
        <comment>legend</comment>
        <translation>viele Ereignisse</translation>
    </message>
    <message>
        <source>many references</source>
        <comment>legend</comment>
        <translation>viele Verweise</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>legend</comment>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>interaction</source>
        <comment>legend</comment>
        <translation>Interaktion</translation>
    </message>
    <message>
        <source>backup, cut</source>
        <comment>legend</comment>
        <translation>Backup, Schnitt</translation>
    </message>
    <message>
        <source>backed up together</source>
        <comment>legend</comment>
        <translation>gemeinsam gesichert</translation>
    </message>
    <message>
        <source>after the backup</source>
        <comment>legend</comment>
        <translation>nach dem Backup</translation>
    </message>
    <message>
        <source>disaster</source>
        <comment>legend</comment>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>recovery line</source>
        <comment>legend</comment>
        <translation>Rücksetzlinie</translation>
    </message>
    <message>
        <source>Backups: %1</source>
        <translation>Backups: %1</translation>
    </message>
    <message>
        <source>disaster %1</source>
        <comment>followed by its instant</comment>
        <translation>Ausfall %1</translation>
    </message>
    <message>
        <source>Timeline of a restore</source>
        <translation>Zeitverlauf einer Wiederherstellung</translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %Ln service(s): %1.</source>
        <translation>
            <numerusform>Zeitverlauf von %Ln Dienst: %1.</numerusform>
            <numerusform>Zeitverlauf von %Ln Diensten: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln further one(s).</source>
        <comment>anomalies</comment>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>while it is taken</source>
        <comment>legend: the bar at a backup marker, from its instant to when it is finished</comment>
        <translation>während es entsteht</translation>
    </message>
    <message>
        <source>drain</source>
        <comment>first part of the lock</comment>
        <translation>Auslaufen</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>second part of the lock</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>no backup: everything is lost</source>
        <comment>across the whole figure</comment>
        <translation>kein Backup: alles ist verloren</translation>
    </message>
    <message>
        <source>backup that is not used</source>
        <comment>legend: one of a schedule&apos;s earlier backups, or one after the disaster</comment>
        <translation>nicht verwendetes Backup</translation>
    </message>
    <message>
        <source>not finished in time</source>
        <comment>legend: a backup</comment>
        <translation>nicht rechtzeitig fertig</translation>
    </message>
    <message>
        <source>lock: drain, copy</source>
        <comment>legend: the two parts of the lock</comment>
        <translation>Sperre: Auslaufen, Kopieren</translation>
    </message>
    <message>
        <source>in flight, may end</source>
        <comment>legend: an event of an interaction</comment>
        <translation>läuft noch, darf enden</translation>
    </message>
    <message>
        <source>delayed</source>
        <comment>legend: an interaction that waits until the lock ends</comment>
        <translation>verzögert</translation>
    </message>
    <message>
        <source>denied</source>
        <comment>legend: an interaction that the lock turns away</comment>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>never backed up</source>
        <comment>legend</comment>
        <translation>nie gesichert</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Kein Backup</translation>
    </message>
    <message>
        <source>All copied at %1, %2</source>
        <comment>instant; locked so long, so many delayed</comment>
        <translation>Alle Kopien: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s) delayed</source>
        <translation>
            <numerusform>%Ln Interaktion verzögert</numerusform>
            <numerusform>%Ln Interaktionen verzögert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s) denied</source>
        <translation>
            <numerusform>%Ln Interaktion abgewiesen</numerusform>
            <numerusform>%Ln Interaktionen abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>locked %1, %2</source>
        <comment>length of time, interactions delayed or denied</comment>
        <translation>%1 gesperrt, %2</translation>
    </message>
    <message>
        <source>Writes are locked from %1 to %2, and everything is copied as it is at %3.</source>
        <translation>Das Schreiben ist von %1 bis %2 gesperrt, und alles wird auf dem Stand von %3 kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s) in flight may end.</source>
        <translation>
            <numerusform>%Ln laufende Interaktion darf enden.</numerusform>
            <numerusform>%Ln laufende Interaktionen dürfen enden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept waiting.</source>
        <translation>Nichts wird aufgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s) are denied.</source>
        <translation>
            <numerusform>%Ln Interaktion wird abgewiesen.</numerusform>
            <numerusform>%Ln Interaktionen werden abgewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s) are delayed, by up to %1.</source>
        <translation>
            <numerusform>%Ln Interaktion wird verzögert, um bis zu %1.</numerusform>
            <numerusform>%Ln Interaktionen werden verzögert, um bis zu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup: everything since the beginning is lost.</source>
        <translation>Es gibt kein Backup: Alles seit dem Beginn ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>It is backed up every %1; %Ln backup(s) were finished by then.</source>
        <translation>
            <numerusform>Gesichert wird alle %1; bis dahin war %Ln Backup fertig.</numerusform>
            <numerusform>Gesichert wird alle %1; bis dahin waren %Ln Backups fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 service(s) left out</source>
        <comment>too many lanes</comment>
        <translation>
            <numerusform>%Ln von %1 Diensten weggelassen</numerusform>
            <numerusform>%Ln von %1 Diensten weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; --size %2 has room for all, --services A,B for a choice</source>
        <comment>3 of 25 services left out; 180x98mm</comment>
        <translation>%1; für alle reicht --size %2, für eine Auswahl --services A,B</translation>
    </message>
    <message>
        <source>%1 (--size %2)</source>
        <comment>3 of 25 services left out; 180x98mm</comment>
        <translation>%1 (--size %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) have no room and are left out: %1.</source>
        <translation>
            <numerusform>%Ln Dienst hat keinen Platz und ist weggelassen: %1.</numerusform>
            <numerusform>%Ln Dienste haben keinen Platz und sind weggelassen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A size of %1 has room for all.</source>
        <translation>Mit der Größe %1 ist Platz für alle.</translation>
    </message>
    <message>
        <source>Of the references and interactions only those are drawn with which something is wrong.</source>
        <translation>Von den Verweisen und Interaktionen sind nur die gezeichnet, mit denen etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>Of the references and interactions only those of what is selected are drawn.</source>
        <translation>Von den Verweisen und Interaktionen sind nur die dessen gezeichnet, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>A reference that an event made which was not restored.</source>
        <translation>Ein Verweis aus einem Ereignis, das nicht wiederhergestellt wurde.</translation>
    </message>
    <message>
        <source>More events than there is room for: the higher, the more. Point at it for their number, zoom in to see each.</source>
        <translation>Mehr Ereignisse, als Platz haben: je höher, desto mehr. Daraufzeigen nennt ihre Zahl, Vergrößern zeigt jedes.</translation>
    </message>
    <message>
        <source>More references than there is room for: the wider, the more. Point at it for their number, zoom in to see each.</source>
        <translation>Mehr Verweise, als Platz haben: je breiter, desto mehr. Daraufzeigen nennt ihre Zahl, Vergrößern zeigt jeden.</translation>
    </message>
    <message>
        <source>From the instant whose state the backup holds to the instant at which it is finished.</source>
        <translation>Vom Zeitpunkt, dessen Zustand das Backup enthält, bis zu dem, an dem es fertig ist.</translation>
    </message>
    <message>
        <source>There is no backup of the whole: everything since the beginning is lost.</source>
        <translation>Es gibt kein Backup des Ganzen: Alles seit dem Beginn ist verloren.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is restored</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recovery line or one of its rounds, services with their instants</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shown is round %1 of %2 of rolling back to the recovery line.</source>
        <translation>Gezeigt ist Runde %1 von %2 des Rücksetzens auf die Rücksetzlinie.</translation>
    </message>
    <message>
        <source>backup</source>
        <comment>legend</comment>
        <translation>Backup</translation>
    </message>
    <message>
        <source>not restored</source>
        <comment>legend</comment>
        <translation>nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>Weitere Zeichen</translation>
    </message>
    <message>
        <source>There is no room to explain: %1. Enlarge the window, or see the glossary.</source>
        <comment>signs of the legend</comment>
        <translation>Für die Erklärung von %1 ist kein Platz. Vergrößern Sie das Fenster oder schlagen Sie im Glossar nach.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>legend: signs</comment>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::TimelineView</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of anomaly, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Let go to hide %1</source>
        <translation>Loslassen, um %1 auszublenden</translation>
    </message>
    <message>
        <source>Let go to put %1 here</source>
        <translation>Loslassen, um %1 hierher zu setzen</translation>
    </message>
    <message>
        <source>Back up at %1</source>
        <translation>Backup auf %1 setzen</translation>
    </message>
    <message>
        <source>%1 survives the disaster</source>
        <translation>%1 überlebt den Ausfall</translation>
    </message>
    <message>
        <source>Move lane up</source>
        <translation>Spur nach oben</translation>
    </message>
    <message>
        <source>Move lane down</source>
        <translation>Spur nach unten</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>Alle Spuren zeigen</translation>
    </message>
    <message>
        <source>%1: no backup, %2</source>
        <translation>%1: kein Backup, %2</translation>
    </message>
    <message>
        <source>%1: backup at %2, %3</source>
        <translation>%1: Backup %2, %3</translation>
    </message>
    <message>
        <source>%1: survives the disaster</source>
        <translation>%1: überlebt den Ausfall</translation>
    </message>
    <message>
        <source>Disaster at %1</source>
        <translation>Ausfall, %1</translation>
    </message>
    <message>
        <source>Recovery line</source>
        <translation>Rücksetzlinie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, anomaly</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Interaction %1: %Ln events, torn by the restore.</source>
        <translation>
            <numerusform>Interaktion %1: %Ln Ereignis, durch die Wiederherstellung zerrissen.</numerusform>
            <numerusform>Interaktion %1: %Ln Ereignisse, durch die Wiederherstellung zerrissen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interaction %1: %Ln events.</source>
        <translation>
            <numerusform>Interaktion %1: %Ln Ereignis.</numerusform>
            <numerusform>Interaktion %1: %Ln Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) refers to %3 (%4) since %5.</source>
        <translation>%1 (%2) verweist auf %3 (%4), angelegt: %5.</translation>
    </message>
    <message>
        <source>%1 exists since before the logs begin; no restore can lose it.</source>
        <translation>%1 gibt es schon seit vor dem Beginn der Logs; keine Wiederherstellung kann es verlieren.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two instants</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: 1 event, %2</source>
        <translation>%1: 1 Ereignis, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln events, %2</source>
        <translation>
            <numerusform>%1: %Ln Ereignis, %2</numerusform>
            <numerusform>%1: %Ln Ereignisse, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 events restored, %4.</source>
        <translation>%1: %2 von %3 Ereignissen wiederhergestellt, %4.</translation>
    </message>
    <message>
        <source>The recovery line: the consistent cut that is reached when every service rolls back as far as the others make it.</source>
        <translation>Die Rücksetzlinie: der konsistente Schnitt, der entsteht, wenn jeder Dienst so weit zurückgesetzt wird, wie die anderen es erzwingen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two services</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: 1 reference between them, %2</source>
        <translation>%1: 1 Verweis zwischen beiden, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln references between them, %2</source>
        <translation>
            <numerusform>%1: %Ln Verweis zwischen beiden, %2</numerusform>
            <numerusform>%1: %Ln Verweise zwischen beiden, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%Ln verborgen</numerusform>
            <numerusform>%Ln verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: scheduled backup at %2</source>
        <translation>%1: geplantes Backup %2</translation>
    </message>
    <message>
        <source>Lock from %1: %2</source>
        <comment>instant, its length and what it blocks</comment>
        <translation>Sperre ab %1: %2</translation>
    </message>
    <message>
        <source>%1 is backed up every %2.</source>
        <translation>%1 wird alle %2 gesichert.</translation>
    </message>
    <message>
        <source>The backup of %1 comes after the disaster.</source>
        <translation>Das Backup von %1 kommt nach dem Ausfall.</translation>
    </message>
    <message>
        <source>The backup of %1 was not finished when the disaster struck.</source>
        <translation>Das Backup von %1 war beim Ausfall noch nicht fertig.</translation>
    </message>
    <message>
        <source>The backup of %1 was finished at %2.</source>
        <translation>Das Backup von %1 war ab %2 fertig.</translation>
    </message>
    <message>
        <source>%1: one backup unit. %2</source>
        <comment>its services, definition</comment>
        <translation>%1: eine Backup-Einheit. %2</translation>
    </message>
</context>
<context>
    <name>bacscope::TriangleFigure</name>
    <message>
        <source>Of backup, availability and consistency keep two</source>
        <translation>Von Backup, Verfügbarkeit und Konsistenz bleiben zwei</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>A triangle whose corners are backup, availability and consistency.</source>
        <translation>Ein Dreieck mit den Ecken Backup, Verfügbarkeit und Konsistenz.</translation>
    </message>
    <message>
        <source>Kept: %1. Given up: %2.</source>
        <translation>Behalten: %1. Aufgegeben: %2.</translation>
    </message>
    <message>
        <source>%1 costs: %2.</source>
        <translation>%1 kostet: %2.</translation>
    </message>
    <message>
        <source>Kept: %1. Nothing is given up.</source>
        <translation>Behalten: %1. Nichts wird aufgegeben.</translation>
    </message>
</context>
<context>
    <name>bacscope::TriangleView</name>
    <message>
        <source>%1; gives up %2.</source>
        <translation>%1; gibt %2 auf.</translation>
    </message>
    <message>
        <source>%1; gives up %2: %3.</source>
        <translation>%1; gibt %2 auf: %3.</translation>
    </message>
</context>
<context>
    <name>bacscope::UnreadBar</name>
    <message>
        <source>&amp;Go on without it</source>
        <translation>Ohne ihn weite&amp;r</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on without these %Ln records</source>
        <translation>
            <numerusform>Ohne diesen %Ln Datensatz weite&amp;r</numerusform>
            <numerusform>Ohne diese %Ln Datensätze weite&amp;r</numerusform>
        </translation>
    </message>
    <message>
        <source>T&amp;ake them as further lines of records</source>
        <translation>Als weitere Zeilen von Datensätzen ne&amp;hmen</translation>
    </message>
</context>
<context>
    <name>bacscope::VariantActions</name>
    <message>
        <source>Variant %1</source>
        <comment>with its number</comment>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>Keep as variant</source>
        <translation>Als Variante behalten</translation>
    </message>
    <message>
        <source>Rename variant</source>
        <translation>Variante umbenennen</translation>
    </message>
    <message>
        <source>What is there now stays as the variant “%1”; until something is changed, the new one is the same.</source>
        <translation>Was jetzt da ist, bleibt als Variante „%1“; bis etwas geändert wird, ist die neue dieselbe.</translation>
    </message>
    <message>
        <source>The design as it was when the scenario was opened becomes the variant “%1”; what is there now gets this name.</source>
        <translation>Der Entwurf, mit dem das Szenario geöffnet wurde, wird die Variante „%1“; was jetzt da ist, bekommt diesen Namen.</translation>
    </message>
</context>
<context>
    <name>bacscope::VariantBar</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Compare with the next one</source>
        <translation>Mit der nächsten &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare with %1</source>
        <translation>Mit %1 &amp;vergleichen</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Keep what is shown as a new variant</source>
        <translation>Das Gezeigte als neue Variante behalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Two variants side by side, with a table of their differences</source>
        <translation>Zwei Varianten nebeneinander, mit einer Tabelle der Unterschiede</translation>
    </message>
</context>
<context>
    <name>bacscope::VariantComparison</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the scenario (Esc)</source>
        <translation>Zurück zum Szenario (Esc)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>The timelines beside each other</source>
        <translation>Die Zeitverläufe nebeneinander</translation>
    </message>
    <message>
        <source>The timelines one above the other: instants align</source>
        <translation>Die Zeitverläufe untereinander: Zeitpunkte liegen auf einer Linie</translation>
    </message>
    <message>
        <source>First variant</source>
        <translation>Erste Variante</translation>
    </message>
    <message>
        <source>Second variant</source>
        <translation>Zweite Variante</translation>
    </message>
    <message>
        <source>Trying random backups</source>
        <translation>Zufällige Backups werden durchprobiert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>wird zu</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>bacscope::VariantNameDialog</name>
    <message>
        <source>&amp;Name of the variant</source>
        <translation>&amp;Name der Variante</translation>
    </message>
    <message>
        <source>There is a variant of this name already.</source>
        <translation>Eine Variante dieses Namens gibt es schon.</translation>
    </message>
</context>
<context>
    <name>bacscope::WorkloadPane</name>
    <message>
        <source>Generate again with seed %1</source>
        <translation>Neu erzeugen mit Startwert %1</translation>
    </message>
    <message>
        <source>This is no duration, such as 90s, 15min, 10h or 2d.</source>
        <translation>Das ist keine Dauer wie 90s, 15min, 10h oder 2d.</translation>
    </message>
    <message>
        <source>This is no duration: a number greater than 0.</source>
        <translation>Das ist keine Dauer: Gebraucht wird eine Zahl größer als 0.</translation>
    </message>
    <message>
        <source>That would be more than %L1 events or runs: nothing is generated.</source>
        <translation>Das wären mehr als %L1 Ereignisse oder Durchläufe: Es wird nichts erzeugt.</translation>
    </message>
    <message>
        <source>That would go on beyond all instants: nothing is generated.</source>
        <translation>Das ginge über alle Zeitpunkte hinaus: Es wird nichts erzeugt.</translation>
    </message>
    <message numerus="yes">
        <source>With seed %1 about %Ln event(s) are to be expected.</source>
        <translation>
            <numerusform>Mit Startwert %1 ist etwa %Ln Ereignis zu erwarten.</numerusform>
            <numerusform>Mit Startwert %1 sind etwa %Ln Ereignisse zu erwarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>They replace the events of the file.</source>
        <translation>Sie ersetzen die Ereignisse der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Seed %1 made %Ln event(s) of it.</source>
        <translation>
            <numerusform>Mit Startwert %1 wurde daraus %Ln Ereignis.</numerusform>
            <numerusform>Mit Startwert %1 wurden daraus %Ln Ereignisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %Ln event(s) beside the workload.</source>
        <translation>
            <numerusform>Die Datei enthält neben der Last %Ln Ereignis.</numerusform>
            <numerusform>Die Datei enthält neben der Last %Ln Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed makes the same events on every machine</source>
        <translation>Derselbe Startwert ergibt auf jedem Rechner dieselben Ereignisse</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long users go on beginning use cases</source>
        <translation>Wie lange Benutzer Anwendungsfälle beginnen</translation>
    </message>
    <message>
        <source>Generate again</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>With the next seed, or with what the fields say where that is new</source>
        <translation>Mit dem nächsten Startwert oder, falls geändert, mit den Angaben der Felder</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
</context>
</TS>

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
    <message>
        <source>There is no format “%1”; it is %2.</source>
        <translation>Ein Format „%1“ gibt es nicht; möglich ist %2.</translation>
    </message>
    <message>
        <source>bacscope analyze: standard output could not be written</source>
        <translation>bacscope analyze: Auf die Standardausgabe konnte nicht geschrieben werden</translation>
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
        <source>bacscope: there is no display to open a window on. Without one: bacscope analyze, render, import, check.</source>
        <translation>bacscope: Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe. Ohne Bildschirm gehen: bacscope analyze, render, import, check.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>Einen Befehl „%1“ gibt es nicht. Gemeint war vielleicht „%2“?</translation>
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
        <source>Let SERVICE own AGGREGATE: merge services, or split them. Repeatable.</source>
        <translation>DIENST zum Eigentümer von AGGREGAT machen: Dienste zusammenlegen oder aufteilen. Mehrfach möglich.</translation>
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
        <source>The format of this log is not known. ShiViz logs and Zipkin traces can be read; the format can be named, and ShiViz logs can have a pattern of their own.</source>
        <translation>Das Format dieses Logs ist unbekannt. Lesbar sind ShiViz-Logs und Zipkin-Traces; das Format lässt sich angeben, und ShiViz-Logs können ein eigenes Muster haben.</translation>
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
        <source>No event was found in this log.</source>
        <translation>In diesem Log wurde kein Ereignis gefunden.</translation>
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
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>--%1 is %2, not “%3”.</source>
        <translation>--%1 ist %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>LOG -o SCENARIO [options]</source>
        <translation>LOG -o SZENARIO [Optionen]</translation>
    </message>
    <message>
        <source>Make a scenario of a log from elsewhere.</source>
        <translation>Aus einem fremden Log ein Szenario machen.</translation>
    </message>
    <message>
        <source>Reads LOG, a ShiViz log or a Zipkin trace, infers its events, interactions and references from what it says of causes, and saves them as a scenario, with the events in a .jsonl file beside it.</source>
        <translation>Liest LOG, ein ShiViz-Log oder einen Zipkin-Trace, erschließt Ereignisse, Interaktionen und Verweise aus dem, was darin über Ursachen steht, und speichert sie als Szenario, die Ereignisse daneben in einer .jsonl-Datei.</translation>
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
        <source>REGEX</source>
        <translation>REGEX</translation>
    </message>
    <message>
        <source>ShiViz: the regular expression of a record, with the named groups host, clock and event. Default: whichever of the usual ones fits.</source>
        <translation>ShiViz: der reguläre Ausdruck eines Datensatzes, mit den benannten Gruppen host, clock und event. Vorgabe: der passende unter den üblichen.</translation>
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
        <source>Go on after records that cannot be read, and count them.</source>
        <translation>Unlesbare Datensätze überspringen und zählen.</translation>
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
        <source>The log has several executions (choose one with --execution): %1</source>
        <translation>Das Log hat mehrere Abläufe (Auswahl mit --execution): %1</translation>
    </message>
    <message>
        <source>Writing %1:</source>
        <translation>%1 wird geschrieben:</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>Reading %1:</source>
        <translation>%1 wird gelesen:</translation>
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
        <source>Draw the timeline of a scenario as SVG, PDF or PNG.</source>
        <translation>Den Zeitverlauf eines Szenarios als SVG, PDF oder PNG zeichnen.</translation>
    </message>
    <message>
        <source>Draws the timeline of FILE (a scenario, a log or bare events, as for analyze): the services&apos; events, their backups, and what a restore from them breaks. Needs no display; the same input gives the same bytes.</source>
        <translation>Zeichnet den Zeitverlauf von DATEI (ein Szenario, ein Log oder bloße Ereignisse, wie bei analyze): die Ereignisse der Dienste, ihre Backups und was bei einer Wiederherstellung daraus zu Bruch geht. Braucht keinen Bildschirm; dieselbe Eingabe ergibt dieselben Bytes.</translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation>ABBILDUNG</translation>
    </message>
    <message>
        <source>The file to write: .svg, .pdf or .png. Required.</source>
        <translation>Die Datei, die geschrieben wird: .svg, .pdf oder .png. Erforderlich.</translation>
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
        <source>Draw the recovery line as well.</source>
        <translation>Auch die Rücksetzlinie zeichnen.</translation>
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
        <source>Make a scenario of a ShiViz log or a Zipkin trace</source>
        <translation>Aus einem ShiViz-Log oder einem Zipkin-Trace ein Szenario machen</translation>
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
        <source>A restored reference leads to something that was not restored.</source>
        <translation>Ein wiederhergestellter Verweis führt zu etwas, das nicht wiederhergestellt wurde.</translation>
    </message>
    <message>
        <source>Something restored was referred to when it was backed up, and nothing refers to it any more.</source>
        <translation>Auf etwas Wiederhergestelltes wurde verwiesen, als es gesichert wurde, und nun verweist nichts mehr darauf.</translation>
    </message>
    <message>
        <source>An event was not restored although another service remembers the interaction that it belongs to.</source>
        <translation>Ein Ereignis wurde nicht wiederhergestellt, obwohl sich ein anderer Dienst an die Interaktion erinnert, zu der es gehört.</translation>
    </message>
    <message>
        <source>Something restored has lost its counterpart in another service.</source>
        <translation>Etwas Wiederhergestelltes hat sein Gegenstück in einem anderen Dienst verloren.</translation>
    </message>
    <message>
        <source>Every event after the backup of its service. Not wrong in itself: the price.</source>
        <translation>Jedes Ereignis nach dem Backup seines Dienstes. Für sich genommen kein Fehler, sondern der Preis.</translation>
    </message>
    <message>
        <source>If the obsolete side is brought up to date by running the command again, these restored events will be logged twice.</source>
        <translation>Wird die veraltete Seite auf den neuesten Stand gebracht, indem man den Befehl noch einmal ausführt, stehen diese wiederhergestellten Ereignisse doppelt im Log.</translation>
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
</context>
<context>
    <name>bacscope::DiagnosticsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
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
    <name>bacscope::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
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
</context>
<context>
    <name>bacscope::FigureActions</name>
    <message>
        <source>The figure is on the clipboard, as picture and as SVG.</source>
        <translation>Die Abbildung liegt in der Zwischenablage, als Bild und als SVG.</translation>
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
    <name>bacscope::HeadlineBar</name>
    <message>
        <source>The price: %1</source>
        <translation>Der Preis: %1</translation>
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
    <name>bacscope::MainWindow</name>
    <message>
        <source>Another program has changed this file.</source>
        <translation>Ein anderes Programm hat diese Datei geändert.</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Scenarios and logs (*.bac.yaml *.yaml *.yml *.json *.log *.txt);;All files (*)</source>
        <translation>Szenarien und Logs (*.bac.yaml *.yaml *.yml *.json *.log *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Log importieren</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt *.json);;All files (*)</source>
        <translation>Logs (*.log *.txt *.json);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>The file was opened with %Ln warning(s).</source>
        <translation>
            <numerusform>Die Datei wurde mit %Ln Warnung geöffnet.</numerusform>
            <numerusform>Die Datei wurde mit %Ln Warnungen geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Einzelheiten …</translation>
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
        <translation>Abbildung exportieren …</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
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
        <source>Now the cut is consistent; each marker stands on the last event that it restores.</source>
        <translation>Jetzt ist der Schnitt konsistent; jede Marke steht auf dem letzten Ereignis, das sie wiederherstellt.</translation>
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
        <source>Walks the markers, the disaster, the events and what is wrong</source>
        <translation>Geht durch Marken, Ausfall, Ereignisse und Anomalien</translation>
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
        <source>Or drop a file on the window: a scenario, a ShiViz log or a Zipkin trace.</source>
        <translation>Oder eine Datei auf das Fenster ziehen: ein Szenario, ein ShiViz-Log oder einen Zipkin-Trace.</translation>
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
</context>
</TS>

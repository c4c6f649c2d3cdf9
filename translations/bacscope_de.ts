<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AnalyzeCommand</name>
    <message>
        <source>FILE [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a restore from these backups breaks, and what it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what a restore from the backups in FILE breaks: broken links, orphans, missing events and missing state; what is lost; and how far back the services would have to go to be consistent (the recovery line).
FILE is a scenario (.bac.yaml), a ShiViz log or a Zipkin trace (recognised by their content), or bare events (.jsonl, .csv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text|json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people (text, the default) or for programs (json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit with status 3 where the cut is not consistent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bacscope analyze: standard output could not be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>FILE… [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is wrong with a file, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads each FILE (a scenario, a log or bare events) and says on standard error what is wrong with it, with its place: FILE:LINE:COLUMN. Says nothing where all is well. Warnings do not count as wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandHelpText</name>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the input is wrong (or the output could not be written); 2 the command line is wrong; 3 the cut is not consistent (analyze --fail-on-anomaly only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1. Did you mean --%2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file at a time; “%1” is one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>[FILE…]
       bacscope COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a restore from separate backups breaks in a microservices architecture. Without a command it opens its window, with the scenarios or logs named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“bacscope COMMAND --help” says more about each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bacscope: there is no display to open a window on. Without one: bacscope analyze, render, import, check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CutOptions</name>
    <message>
        <source>SERVICE=T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore SERVICE as of instant T, written as the scenario writes instants. Repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the disaster strike at instant T.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spare SERVICE from the disaster. Repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGGREGATE=SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let SERVICE own AGGREGATE: merge services, or split them. Repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “%1”; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “%1”. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an instant of this scenario: it needs an ISO 8601 instant with an offset or Z, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an instant of this scenario: it needs a number, such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--owner needs AGGREGATE=SERVICE, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no aggregate “%1”; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no aggregate “%1”. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--backup needs SERVICE=T, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: the backup of %1 is after the disaster; taken as the disaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1 survives; its backup is not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticText</name>
    <message>
        <source>“%1”</source>
        <comment>a text from the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. The path of an event file is relative to the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that can be read. Give the path of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control character stands here, which YAML does not permit. Remove it, or write it as an escape in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag of this kind has no meaning in a scenario. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not YAML: %1. Check the indentation, the brackets and the quotes from here on and in the line before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario is larger than %1 MiB. Keep its events in a file of their own: “events: {file: orders.jsonl}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save it in the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NUL byte stands here, so this is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and maps are nested more than %1 deep here; a scenario needs five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases (*name) are not permitted in scenarios. Write out what it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has more than %1 values. Keep its events in a file of their own: “events: {file: orders.jsonl}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document begins here. A file holds one scenario; put the other one into its own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text belongs here, or one for each language ({en: …, de: …})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false belongs here, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an instant belongs here: a number (2.5) or a clock time with its offset (2018-05-01T10:00:00Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length of time belongs here: a number or, with clock times, a text such as 15min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entity belongs here, such as orders/42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entity belongs here, such as orders/42, or a list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an instant belongs here, or a map such as {at: 2.5, takes: 0.5, every: 4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of events belongs here, or {file: orders.jsonl}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of services belongs here, such as [orders, shipping]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list belongs here, such as [orders, shipping]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a map belongs here, such as {key: value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing or of the wrong kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of the wrong kind: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value, or one of the wrong kind: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the wrong kind of value for %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say in which time zone. Add the offset from UTC or Z: %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a text here, because of the quotes. Write the number without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an instant. Write a finite number (2.5) or a clock time with its offset (2018-05-01T10:00:00Z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a clock time, but the scenario states the unit %2 for its instants. Write numbers, or leave out the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number, but %2 in line %3 is a clock time. Write all instants in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a clock time, but %2 in line %3 is a number. Write all instants in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be the id of a service: ids have no blanks and no “/”. What people read goes into name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be an aggregate: their names have no blanks and no “/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a language. Write a tag such as en, de or pt_BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be an entity. Entities are written without blanks, such as orders/42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is empty. Leave it out or give it a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interaction is empty. Leave it out or give it a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a length of time after which something repeats. It must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too far from zero to be told apart from the others. Choose a larger unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program reads version %1 of the format, not %2. Write “bacscope: %1”, or use a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 stands here twice. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 stands in line %2 already. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number. Write a finite decimal number such as 2.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a length of time. With clock times write 90s, 15min, 2h or PT15M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a length of time. Write a number that is not negative, in the scenario&apos;s unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a colour. Write &quot;#rrggbb&quot; with hexadecimal digits, in quotes: “#” begins a comment otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service owns an aggregate %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aggregates are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aggregate %1 is owned by %2 already (line %3). Each aggregate has one owner; a service owns the aggregate of its own name unless “owns” says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 is stated in line %2 already. State it in one of the two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are in lockstep, so they share one backup, but the two are given different ones (%3 and %4). State it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in lockstep in line %2 already. A service belongs to one group, once; join the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service owns the aggregate %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it in the “owns” of a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event does not say what happened. Add one of create, update and delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event is exactly one of create, update and delete. Write two events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event creates %1. Create it, or name it under “given” if it exists since before the logs begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist yet: it is created at %2 (line %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist any more: it is deleted at %2 (line %3). Create it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already: it is created at %2 (line %3). Delete it in between, or write an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given, so it exists already. Write an update, or take it out of “given”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not refer to %2 at this instant, so there is nothing to unlink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other event creates %1, so it cannot be mirrored. An entity mirrors one that is created in the logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a creation can mirror another entity. Move “mirrors” to the event that creates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 is that of the event in line %2 already. Ids are unique; without one an event is called &lt;service&gt;/&lt;n&gt;, n counting from 1 in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, but the header has %2. Put cells that contain a comma in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double quote stands in the middle of a cell. Put the whole cell in double quotes and double those inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell that begins here with a double quote has no end. Add the closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not one JSON object: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the scenario&apos;s folder. Event files lie beside the scenario or in a folder under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither JSON lines nor CSV. The name must end in .jsonl or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header has no column %1. The first line of a CSV file names its columns, such as at,create,update,delete,link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vector clock cannot be read (byte %1). It is a JSON object from hosts to counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a JSON record that can be read (byte %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span has no id, or none that can be read (byte %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has logged an event with this count already (byte %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s causes contradict one another: it would have to happen before itself (byte %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not fit the pattern (byte %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event of %1 happens before its cause, because the clocks disagree; the clocks were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of %1 happen before their causes, because the clocks disagree; the clocks were kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 event of %1 happened before its cause, because the clocks disagree; its clock was moved by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of %1 happened before their causes, because the clocks disagree; its clock was moved by %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The format of this log is not known. ShiViz logs and Zipkin traces can be read; the format can be named, and ShiViz logs can have a pattern of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern %1 is not a regular expression: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern lacks the named groups %1. It needs (?&lt;host&gt;…), (?&lt;clock&gt;…) and (?&lt;event&gt;…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event was found in this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event was found in this log with the pattern %1. Try another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this event has no count for its own host, %1. Each event counts its host up by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 of host %2 is missing from the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events %1 to %2 of host %3 are missing from the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record could not be read and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records could not be read and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no execution %1 in this log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not hold %1, which caused this event of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record has no usable time, so the axis shows the order of events instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records have no usable time, so the axis shows the order of events instead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 event lies after the disaster at %1: it never happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln events lie after the disaster at %1, the first of them here: they never happened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service %1 has no events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 at %2 lies after the disaster at %3; the disaster is taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 is finished at %2 only, after the disaster at %3. It is the only one and used all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 survives the disaster, so its backup is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 survives and is in lockstep with others, so all of them survive: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>--%1 is %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOG -o SCENARIO [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a scenario of a log from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads LOG, a ShiViz log or a Zipkin trace, infers its events, interactions and references from what it says of causes, and saves them as a scenario, with the events in a .jsonl file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario to write, such as mine.bac.yaml. Required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What LOG is. Default: recognised by its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REGEX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShiViz: the regular expression of a record, with the named groups host, clock and event. Default: whichever of the usual ones fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShiViz: which execution, where the log has several. Default: the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes an interaction: each cause across services (the default), or a whole trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect-to-cause (the default), cause-to-effect or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not shift clocks that contradict what caused what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after records that cannot be read, and count them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to? Name the scenario to write with -o FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would overwrite the log itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has several executions (choose one with --execution): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>Reading %1:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>Where to? Name the figure with -o FILE.svg, .pdf or .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends in none of .svg, .pdf and .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a size: it needs millimetres or pixels, such as 180x90mm or 1600x900px, neither tiny nor huge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “%1”; it is light, dark or print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a resolution: it needs a number from 20 to 2400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE -o FIGURE [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the timeline of a scenario as SVG, PDF or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the timeline of FILE (a scenario, a log or bare events, as for analyze): the services&apos; events, their backups, and what a restore from them breaks. Needs no display; the same input gives the same bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIGURE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write: .svg, .pdf or .png. Required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In millimetres or pixels: 180x90mm, 1600x900px. Default: 1600x900px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the words and of the scenario&apos;s own texts: %1. Default: the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution of a PNG. Default: 300 for sizes in millimetres, 96 for pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the recovery line as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the legend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of the scenario&apos;s title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bacscope render: no font is installed, so no letter could be drawn; install one, such as fonts-inter or fonts-noto-core</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken link</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>broken links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>orphans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>missing event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>missing events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>missing state</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>missing states</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 broken link</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln orphans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 missing event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 missing state</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing states</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no event lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln events lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was created at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was updated at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not hit by the disaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of %1 was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was backed up at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ↔ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · restored, its target is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · restored, its target is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given · nothing refers to it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · restored, nothing refers to it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · lost, %2 remembers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 is restored, %3 is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1 was created at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1 was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 was deleted at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but nothing of %2 was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 was not hit by the disaster and stands where it stood then, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 was backed up at %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 at %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refers to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the restore the link leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the restore nothing refers to %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was backed up at %2 and knew of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was backed up at %2, with its own part of that interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came to refer to %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; nothing of %2 was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 at %3, before the reference was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 was backed up at %3, before the reference was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more reference to it is lost as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more references to it are lost as well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but %2 was backed up at %3, before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which was not hit by the disaster, remembers the same interaction: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, backed up at %2, remembers the same interaction: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the restore the interaction is torn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and has %2; nothing of %3 was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and has %2; %3 was not hit by the disaster and stands where it stood then, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and has %2; %3 was backed up at %4, %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 stand for the same thing in two services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the restore %1 has lost its counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not found” when following the link from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at first: %1 answers whoever knows its name, but no link leads there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not found” when asking %1 for %2, while %3 answers as if that had been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers: %1 as if %2 had not been created then, %3 as if it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers: %1 as if %2 had not been updated, %3 as if it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers: %1 as if %2 had not been deleted, %3 as if it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer depends on whom one asks: %1 has %2, %3 has no %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next time: back up %1 and %2 together (in lockstep), or merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the reference from %1: its target was deleted on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring %1 back from an older backup of %2, if it is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll %1 back to before it deleted %2: consistent again, but more is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild %1 by hand, from what %2 and people remember of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the dead link, if it is only for information, and mark it as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next time: let %1 keep a copy of what it refers to in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll %1 back as well, to before the link was made at %2: consistent again, but more is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 as it is, where it does no harm, or collect it as garbage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link it again by hand, from %1 if that can be rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll %1 back as well, to before it knew of the reference: consistent again, but more is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the command again, so that %1 catches up. Beware: the event that %2 restored would be logged twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Run the command again, so that %1 catches up. Beware: the %Ln events of it that were restored elsewhere would be logged twice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write the event again from the log of %1, which remembers the interaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the other half: compensate for what %1 restored of the interaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll %1 back as well, to before %2: consistent again, but more is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next time: back up %1 and %2 together (in lockstep), or merge them and keep one copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1 again from its counterpart %2: synchronise %3 from %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 too, if the deletion of %2 was meant for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the command again, if it leaves alone what is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll %1 back as well, to before it created %2: consistent again, but more is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not consistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 of amnesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing restored of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no anomalies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link from %1 to %2 leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing refers to %1 any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has lost its part of that interaction, in which it created %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has lost its part of that interaction, in which it updated %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has lost its part of that interaction, in which it deleted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has lost its counterpart %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 roll back from %2 to nothing at all, to before %3, because %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rolls back from %2 to nothing at all, to before %3, because %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 roll back from %2 to %3, to before %4, because %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rolls back from %2 to %3, to before %4, because %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It links to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It drops the link to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It mirrors %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never happened: the disaster came first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: it is lost, but %1 remembers the interaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: nothing of %1 was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: the backup is from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored, but its link to %1 leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored, but nothing refers to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored, but its counterpart in another service is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored; run again, its interaction would log it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not hit by the disaster: nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of %1 is restored: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is restored as of %2: nothing is lost of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is restored as of %2: %3 of %4, %5 of amnesia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shares its backup with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disaster, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event after it never happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln events after it never happened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>and 1 more (use --format json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more (use --format json)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>survives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amnesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lockstep: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was restored contradicts anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client sees: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeatable events (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored, but part of a torn interaction: if its command is run again, they are logged twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery line: the markers themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 round</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rounds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing more is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more event lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more events lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery line: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1, then %2:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::AboutDialog</name>
    <message>
        <source>About BACscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a restore from separate backups breaks in a microservices architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BAC theorem: when backing up an entire microservices architecture, it is not possible to have both availability and consistency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BACscope is free software under the &lt;a href=&quot;https://www.gnu.org/licenses/gpl-3.0.html&quot;&gt;GNU General Public License&lt;/a&gt;, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::ActionSet</name>
    <message>
        <source>&amp;New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped scenarios and recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario or a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a scenario of a ShiViz log or a Zipkin trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you see as SVG, PDF or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the clipboard, as picture and as SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mini-map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen and large, for a lecture; Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Oldest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll every service back to the oldest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Same instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All backups at one instant: that of the selected marker, else of the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consistent restore that loses less, round by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next thing that is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous thing that is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About BACscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::AnomalyChip</name>
    <message>
        <source>%1: click for the next one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::AnomalyDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::AnomalyModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>instant, service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restored reference leads to something that was not restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something restored was referred to when it was backed up, and nothing refers to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event was not restored although another service remembers the interaction that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something restored has lost its counterpart in another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event after the backup of its service. Not wrong in itself: the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the obsolete side is brought up to date by running the command again, these restored events will be logged twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a kind, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, summary</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::AnomalyView</name>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only entries that name all of these words: entities, services, events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistent: nothing is wrong after this restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here names “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was selected is not wrong any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a backup marker to see what breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entry to see what happened, what a client notices, and what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a client sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists since before the logs begin; no restore can lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::DiagnosticsDialog</name>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::DiagnosticsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>severity, place in a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::DiagnosticsPage</name>
    <message>
        <source>%1 cannot be shown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in an e&amp;ditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import with other options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::DiagnosticsView</name>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::Document</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::DocumentHost</name>
    <message>
        <source>Save scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.bac.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::ExportDialog</name>
    <message>
        <source>Slide, 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of a paper, 90 mm wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of a paper, 180 mm wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption with the counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the part that the &amp;window shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y to clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, for the web and for slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, for papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, a picture of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the size suggests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print, understood in grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This size is too small or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 × %L2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, as picture and as SVG.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::FigureExporter</name>
    <message>
        <source>%1 × %2 pixels are too many for one picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font is installed that the figure could be lettered in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure could not be painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::HeadlineBar</name>
    <message>
        <source>The price: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::ImportDialog</name>
    <message>
        <source>&amp;Keep clocks that contradict causality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip records that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShiViz log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zipkin trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cause across services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the effect to its cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the cause to its effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nteractions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At character %L1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group (?&lt;%1&gt;…) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be shown yet: see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>format, number of events, number of services</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::LoadingPage</name>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::MainWindow</name>
    <message>
        <source>Another program has changed this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios and logs (*.bac.yaml *.yaml *.yml *.json *.log *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (*.log *.txt *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is on the clipboard, as picture and as SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file was opened with %Ln warning(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – BACscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – %2 – BACscope</source>
        <comment>file, title of the scenario</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at the instant of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::MiniMapView</name>
    <message>
        <source>Overview of the whole time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the frame to move what is shown; turn the wheel to zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::MoveBackupMarker</name>
    <message>
        <source>Move backup of %1 before the first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move backup of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::MoveDisaster</name>
    <message>
        <source>Move disaster to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::RecoveryDialog</name>
    <message>
        <source>Recover unsaved scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BACscope ended unexpectedly the last time. These scenarios had changes that were not saved. Recovered ones are opened as unsaved; the files they came from are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::RecoveryPlayer</name>
    <message>
        <source>To the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One round back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One round forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the recovery line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the recovery line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move markers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery line becomes the backup markers; this can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups are consistent: they are the recovery line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups as they are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more rolls back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more roll back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now the cut is consistent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::ReorderLanes</name>
    <message>
        <source>Reorder lanes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::ScenarioMenus</name>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service: instant of its backup</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::SetAllMarkers</name>
    <message>
        <source>Move all backups to the oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move all backups to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move all backups to the recovery line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::SetSurvivor</name>
    <message>
        <source>Let %1 survive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the disaster hit %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard and mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a marker or the disaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves it; it snaps between events (with Alt it does not)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves along the time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the name of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts its lane elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooms at the pointer; with Shift it moves along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with a lane: hide it, let it survive, move its backup here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks the markers, the disaster, the events and what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the marker by one event, with Shift by ten; elsewhere: to the neighbouring event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the marker to the beginning or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next or previous thing that is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the drag that is going on; leaves the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse, in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::StartPage</name>
    <message>
        <source>%1 is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of backup, availability and consistency, a microservices architecture keeps only two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services that are backed up one by one come back from a disaster with different memories: links lead nowhere, orders are half done. Pick a scenario, drag a backup marker, and see what breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a file on the window: a scenario, a ShiViz log or a Zipkin trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bacscope::TimeText</name>
    <message>
        <source>d</source>
        <comment>days, a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours, a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds, a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds, a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µs</source>
        <comment>microseconds, a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ns</source>
        <comment>nanoseconds, a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>the instant of a marker that restores nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event %1</source>
        <comment>a place in the order of events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <comment>a distance in the order of events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <comment>a distance in the order of events</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::TimelineFigure</name>
    <message>
        <source>no events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <comment>restored</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>disaster</source>
        <comment>the sign beside its bolt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survives</source>
        <comment>flag of a service that the disaster did not hit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>everything lost: %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <comment>events</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>recovery line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <comment>of rolling back to the recovery line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <comment>name of the time axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken link</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orphan</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost reference</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing event</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing state</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torn interaction</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <comment>legend: an event that was not restored</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>existed before</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many events</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many references</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interaction</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup, cut</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backed up together</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the backup</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disaster</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery line</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disaster %1</source>
        <comment>followed by its instant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A timeline of %n service(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n further one(s).</source>
        <comment>anomalies</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bacscope::TimelineView</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of anomaly, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to put %1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 survives the disaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lane up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move lane down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no backup, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: backup at %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: survives the disaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disaster at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, anomaly</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Interaction %1: %n events, torn by the restore.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interaction %1: %n events.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) refers to %3 (%4) since %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists since before the logs begin; no restore can lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two instants</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 1 event, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln events, %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 events restored, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery line: the consistent cut that is reached when every service rolls back as far as the others make it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

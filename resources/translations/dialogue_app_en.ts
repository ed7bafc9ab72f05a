<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>agenda</name>
        <message numerus="yes">
            <source>%n item(s) differ</source>
            <translation>
                <numerusform>%n item differs</numerusform>
                <numerusform>%n items differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n same</source>
            <translation>
                <numerusform>%n is the same</numerusform>
                <numerusform>%n are the same</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Carry %n item(s) over</source>
            <translation>
                <numerusform>Carry %n item over</numerusform>
                <numerusform>Carry %n items over</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>delegations</name>
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
        <message numerus="yes">
            <source>Add %n person(s)</source>
            <translation>
                <numerusform>Add %n person</numerusform>
                <numerusform>Add %n persons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message numerus="yes">
            <source>%n check(s) found nothing wrong</source>
            <translation>
                <numerusform>%n check found nothing wrong</numerusform>
                <numerusform>%n checks found nothing wrong</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n paragraph</numerusform>
                <numerusform>%n paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) compared</source>
            <translation>
                <numerusform>%n place compared</numerusform>
                <numerusform>%n places compared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n revision(s), none deleted</source>
            <translation>
                <numerusform>%n revision, none deleted</numerusform>
                <numerusform>%n revisions, none deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Use at least %n character(s): several words are easy to remember.</source>
            <translation>
                <numerusform>Use at least %n character: several words are easy to remember.</numerusform>
                <numerusform>Use at least %n characters: several words are easy to remember.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>distribution</name>
        <message numerus="yes">
            <source>%n copy(ies)</source>
            <translation>
                <numerusform>%n copy</numerusform>
                <numerusform>%n copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n document(s)</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s), checked on this computer without a network</source>
            <translation>
                <numerusform>%n file, checked on this computer without a network</numerusform>
                <numerusform>%n files, checked on this computer without a network</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s)</source>
            <translation>
                <numerusform>%n paragraph</numerusform>
                <numerusform>%n paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recalled</source>
            <translation>
                <numerusform>%n recalled</numerusform>
                <numerusform>%n recalled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time-stamp(s) to be renewed</source>
            <translation>
                <numerusform>%n time-stamp to be renewed</numerusform>
                <numerusform>%n time-stamps to be renewed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for a time-stamp</source>
            <translation>
                <numerusform>%n waiting for a time-stamp</numerusform>
                <numerusform>%n waiting for a time-stamp</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The kept file with %n signature(s) is issued.</source>
            <translation>
                <numerusform>The kept file with %n signature is issued.</numerusform>
                <numerusform>The kept file with %n signatures is issued.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Verify %n file(s)</source>
            <translation>
                <numerusform>Verify %n file</numerusform>
                <numerusform>Verify %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kit</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>%n second left</numerusform>
                <numerusform>%n seconds left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>minutes</name>
        <message numerus="yes">
            <source>%n bracket(s)</source>
            <translation>
                <numerusform>%n bracket</numerusform>
                <numerusform>%n brackets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) and date(s) changed</source>
            <translation>
                <numerusform>%n figure or date changed</numerusform>
                <numerusform>%n figures and dates changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) block this step</source>
            <translation>
                <numerusform>%n finding blocks this step</numerusform>
                <numerusform>%n findings block this step</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraph(s) differ</source>
            <translation>
                <numerusform>%n paragraph differs</numerusform>
                <numerusform>%n paragraphs differ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s)</source>
            <translation>
                <numerusform>%n waits</numerusform>
                <numerusform>%n wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing blocks; %n warning(s) to look at</source>
            <translation>
                <numerusform>Nothing blocks; %n warning to look at</numerusform>
                <numerusform>Nothing blocks; %n warnings to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>bracket(s)</source>
            <translation>
                <numerusform>bracket</numerusform>
                <numerusform>brackets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>bracket(s) in {paragraph}</source>
            <translation>
                <numerusform>bracket in {paragraph}</numerusform>
                <numerusform>brackets in {paragraph}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>comment(s) unanswered</source>
            <translation>
                <numerusform>comment unanswered</numerusform>
                <numerusform>comments unanswered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>language(s) out of step</source>
            <translation>
                <numerusform>language out of step</numerusform>
                <numerusform>languages out of step</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the signed file, %n signature(s)</source>
            <translation>
                <numerusform>the signed file, %n signature</numerusform>
                <numerusform>the signed file, %n signatures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the text has %n open shared comment(s)</source>
            <translation>
                <numerusform>the text has %n open shared comment</numerusform>
                <numerusform>the text has %n open shared comments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{paragraph} has %n bracket(s)</source>
            <translation>
                <numerusform>{paragraph} has %n bracket</numerusform>
                <numerusform>{paragraph} has %n brackets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{paragraph} has %n open shared comment(s)</source>
            <translation>
                <numerusform>{paragraph} has %n open shared comment</numerusform>
                <numerusform>{paragraph} has %n open shared comments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>notes</name>
        <message numerus="yes">
            <source>%n entry(ies)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) not on disk yet: Enter tries again</source>
            <translation>
                <numerusform>%n line not on disk yet: Enter tries again</numerusform>
                <numerusform>%n lines not on disk yet: Enter tries again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new entries of {taker}: those read before stay as they are</source>
            <translation>
                <numerusform>%n new entry of {taker}: those read before stay as they are</numerusform>
                <numerusform>%n new entries of {taker}: those read before stay as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open difference(s)</source>
            <translation>
                <numerusform>%n open difference</numerusform>
                <numerusform>%n open differences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n present</source>
            <translation>
                <numerusform>%n present</numerusform>
                <numerusform>%n present</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s)</source>
            <translation>
                <numerusform>%n remark</numerusform>
                <numerusform>%n remarks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>proposed {seconds} s, %n entries match</source>
            <translation>
                <numerusform>proposed {seconds} s, %n entry matches</numerusform>
                <numerusform>proposed {seconds} s, %n entries match</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{taker}, %n entries</source>
            <translation>
                <numerusform>{taker}, %n entry</numerusform>
                <numerusform>{taker}, %n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>papers</name>
        <message numerus="yes">
            <source>%n copy(ies) saved and entered in the register: {names}</source>
            <translation>
                <numerusform>%n copy saved and entered in the register: {names}</numerusform>
                <numerusform>%n copies saved and entered in the register: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) between the originals that may not be</source>
            <translation>
                <numerusform>%n difference between the originals that may not be</numerusform>
                <numerusform>%n differences between the originals that may not be</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n copy(ies)</source>
            <translation>
                <numerusform>Make %n copy</numerusform>
                <numerusform>Make %n copies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Make %n copy(ies)…</source>
            <translation>
                <numerusform>Make %n copy…</numerusform>
                <numerusform>Make %n copies…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>both rendered, %n place(s) listed</source>
            <translation>
                <numerusform>both rendered, %n place listed</numerusform>
                <numerusform>both rendered, %n places listed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>positions</name>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n statement</numerusform>
                <numerusform>%n statements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>preflight</name>
        <message numerus="yes">
            <source>%n block(s)</source>
            <translation>
                <numerusform>%n block</numerusform>
                <numerusform>%n blocks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>signing</name>
        <message numerus="yes">
            <source>%n character(s) or more</source>
            <translation>
                <numerusform>%n character or more</numerusform>
                <numerusform>%n characters or more</numerusform>
            </translation>
        </message>
    </context>
</TS>

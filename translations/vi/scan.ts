<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>No practice scanner can be made at %1. Is the folder there and writable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner is not on %1. Plug it in, or choose another port on the scanner page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using %1, or this user may not. Close the other program, or ask the administrator for access to the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as a scanner&apos;s port (%2). Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came from the scanner is too long to be a code. Nothing was taken: check the port and its speed on the scanner page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WedgeWords</name>
    <message>
        <source>Keyboard: French (AZERTY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: US (QWERTY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: the PC is French, the scanner US; put right by Nôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: the PC is US, the scanner French; put right by Nôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese typing: Telex is on; better turn it off while scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese typing: VNI is on; better turn it off while scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese typing: not noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator between fields: arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator between fields: arrives as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator between fields: lost; codes that need it are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator between fields: not tested yet; scan the test code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each code: Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each code: Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each code: nothing; better set the scanner to send Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before each code: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>noi::ScannerPage</name>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial port (USB-COM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is &amp;connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surest of all: set the scanner to USB-COM with the sheet in its box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speed (baud)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter (CR, LF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and use (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it: scan any code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vial, a child&apos;s card, an insurance card. With a keyboard scanner, scan the test code of the printed sheet once: the settings follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test code, complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived, but not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test code read: the settings were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them, then scan a vial and a card to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

#!/usr/bin/env python3
"""usage: wxs.py STAGE VERSION > noi.wxs

The installer as WiX 3 source, in the part of it that wixl 0.101 understands: one component for each file, with an id made
from its path, so that the same file is the same component in every version. ASCII only: wixl stops at anything else, and
pack.sh puts the Vietnamese in afterwards."""
import hashlib
import os
import sys
import uuid
from xml.sax.saxutils import quoteattr as q

stage, version = sys.argv[1], sys.argv[2]

# For ever the same: Windows knows Noi and its parts by these.
UPGRADE = "4D6B2B0E-8B0B-4C55-9B57-6E0B0C7D3A21"
NAMES = uuid.UUID("0f2a7c1e-3f61-4f0c-9d0a-52c6a5a0b7e4")
KEY = r"Software\Noi"

# What IT may say (msiexec /i noi.msi NAME=value) and where the program finds it. What is not said again at an upgrade stays.
SAID = {
    "SERVERURL": "ServerUrl", "TICKET": "Ticket", "SITE": "Site", "LANG": "Language", "PROXY": "Proxy",
    "LOCKMINUTES": "LockMinutes", "AUTOSTART": "Autostart",
}


def guid(name):
    return str(uuid.uuid5(NAMES, name)).upper()


def ident(kind, path):
    return kind + hashlib.sha1(path.encode()).hexdigest()[:16]


components = []


def component(name, inside, indent):
    components.append(name)
    lines = [f'<Component Id="{name}" Guid="{guid(name)}" Win64="yes">']
    lines += [f"  {line}" for line in inside]
    lines.append("</Component>")
    return [" " * indent + line for line in lines]


def value(ident_, key, name, text, kind="string", root="HKLM", key_path=False):
    named = f"Name={q(name)} " if name else ""
    return (f'<RegistryValue Id="{ident_}" Root="{root}" Key={q(key)} {named}Type="{kind}" Value={q(text)}'
            + (' KeyPath="yes"/>' if key_path else "/>"))


def folder(path, below, indent):
    lines = []
    for name in sorted(os.listdir(path)):
        inside, relative = os.path.join(path, name), f"{below}/{name}".lstrip("/")
        if os.path.isdir(inside):
            lines.append(f'{" " * indent}<Directory Id="{ident("d", relative)}" Name={q(name)}>')
            lines += folder(inside, relative, indent + 2)
            lines.append(f'{" " * indent}</Directory>')
        else:
            lines += component(ident("c", relative), [
                f'<File Id="{ident("f", relative)}" Name={q(name)} Source={q("stage/" + relative)} KeyPath="yes"/>'], indent)
    return lines


program_files = folder(stage, "", 10)
settings = component("cSettings", [
    value("rInstallDir", KEY, "InstallDir", "[INSTALLDIR]", key_path=True),
    value("rVersion", KEY, "Version", "[ProductVersion]"),
    value("rData", KEY, "DataFolder", "[DATADIR]"),
] + [value("r" + name, KEY, where, f"[{name}]") for name, where in SAID.items()], 10)
classes = r"Software\Classes"
association = component("cStick", [
    value("rStickEnd", classes + r"\.noi-stick", "", "Noi.Stick", key_path=True),
    value("rStickName", classes + r"\Noi.Stick", "", "Noi"),
    value("rStickIcon", classes + r"\Noi.Stick\DefaultIcon", "", "[INSTALLDIR]noi.exe,0"),
    value("rStickOpen", classes + r"\Noi.Stick\shell\open\command", "", '"[INSTALLDIR]noi.exe" "%1"'),
], 10)
autostart = component("cAutostart", [
    value("rRun", r"Software\Microsoft\Windows\CurrentVersion\Run", "Noi", '"[INSTALLDIR]noi.exe"', key_path=True)], 10)
data = component("cData", [
    "<CreateFolder/>", value("rDataMade", KEY, "DataFolderMade", "1", "integer", key_path=True)], 10)
shortcut = component("cShortcut", [
    '<Shortcut Id="sNoi" Directory="ProgramMenuFolder" Name="Noi" Target="[INSTALLDIR]noi.exe" WorkingDirectory="INSTALLDIR" '
    'Icon="noi.ico" IconIndex="0"/>',
    value("rShortcut", KEY, "Shortcut", "1", "integer", key_path=True)], 8)

searches = "\n".join(
    f'''    <Property Id="OLD{name}">
      <RegistrySearch Id="s{name}" Root="HKLM" Key="{KEY}" Name="{where}" Type="raw" Win64="yes"/>
    </Property>
    <CustomAction Id="Keep{name}" Property="{name}" Value="[OLD{name}]"/>''' for name, where in SAID.items())
kept = "\n".join(f'      <Custom Action="Keep{name}" After="AppSearch">OLD{name} AND NOT {name}</Custom>' for name in SAID)
text = "\n".join
references = text(f'      <ComponentRef Id="{c}"/>' for c in components)

print(f'''<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="{guid("version " + version)}" Name="Noi" Language="1066" Codepage="65001" Version="{version}" Manufacturer="Noi" UpgradeCode="{UPGRADE}">
    <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Languages="1066" Manufacturer="Noi" Description="Noi {version}"/>
    <MediaTemplate EmbedCab="yes"/>
    <MajorUpgrade DowngradeErrorMessage="newer"/>
    <Condition Message="windows">Installed OR (VersionNT64 &gt;= 603)</Condition>
    <Icon Id="noi.ico" SourceFile="noi.ico"/>
    <Property Id="ARPPRODUCTICON" Value="noi.ico"/>
    <Property Id="ARPNOMODIFY" Value="1"/>
    <!-- A file of the old version never keeps a new one out. -->
    <Property Id="REINSTALLMODE" Value="amus"/>
    <!-- What was said before is searched into a property of its own: AppSearch would overwrite what is said now. -->
{searches}
    <!-- The same version again repairs. -->
    <CustomAction Id="Repair" Property="REINSTALL" Value="ALL"/>
    <InstallExecuteSequence>
{kept}
      <Custom Action="Repair" After="AppSearch">Installed AND NOT REMOVE AND NOT REINSTALL</Custom>
    </InstallExecuteSequence>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramFiles64Folder">
        <Directory Id="INSTALLDIR" Name="Noi">
{text(program_files)}
{text(settings)}
{text(association)}
{text(autostart)}
        </Directory>
      </Directory>
      <Directory Id="CommonAppDataFolder">
        <Directory Id="DATADIR" Name="Noi">
{text(data)}
        </Directory>
      </Directory>
      <Directory Id="ProgramMenuFolder">
{text(shortcut)}
      </Directory>
    </Directory>
    <Feature Id="Main" Title="Noi" Level="1">
{references}
    </Feature>
  </Product>
</Wix>''')

; The installer for Windows (Inno Setup 6), for one user and without administrator's rights:
;
;   magick -background none assets\desktop\repurpose.svg -define icon:auto-resize=256,64,48,32,16 repurpose.ico
;   iscc /DVersion=0.1.0 assets\package\windows.iss
;
; after `cargo build --release`. Written by the documentation; no such machine was at hand to run it.

#ifndef Version
  #error Name the version: iscc /DVersion=... windows.iss
#endif

[Setup]
AppId=Repurpose
AppName=Repurpose
AppVersion={#Version}
AppPublisher=The Repurpose authors
SourceDir=..\..
OutputDir=target\installer
OutputBaseFilename=repurpose-{#Version}-setup
DefaultDirName={autopf}\Repurpose
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=LICENSE
SetupIconFile=repurpose.ico
UninstallDisplayIcon={app}\repurpose.ico
ChangesAssociations=yes
WizardStyle=modern

[Languages]
Name: en; MessagesFile: "compiler:Default.isl"
Name: fr; MessagesFile: "compiler:Languages\French.isl"
Name: de; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.Assessment=Compatibility assessment
fr.Assessment=Évaluation de compatibilité
de.Assessment=Vereinbarkeitsprüfung

[Files]
Source: "target\release\repurpose.exe"; DestDir: "{app}"
Source: "repurpose.ico"; DestDir: "{app}"
Source: "LICENSE"; DestDir: "{app}"
Source: "assets\licences.md"; DestDir: "{app}"
Source: "assets\guide\*"; DestDir: "{app}\guide"; Flags: recursesubdirs

[Icons]
Name: "{autoprograms}\Repurpose"; Filename: "{app}\repurpose.exe"; IconFilename: "{app}\repurpose.ico"

; Windows knows a type by the last ending alone, so .ron files of other programs only get an entry in
; "Open with", as PDF files do: no default is taken from anybody.
[Registry]
Root: HKA; Subkey: "Software\Classes\Repurpose.Assessment"; ValueType: string; ValueData: "{cm:Assessment}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Repurpose.Assessment\DefaultIcon"; ValueType: string; ValueData: "{app}\repurpose.ico"
Root: HKA; Subkey: "Software\Classes\Repurpose.Assessment\shell\open\command"; ValueType: string; ValueData: """{app}\repurpose.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.ron\OpenWithProgids"; ValueType: string; ValueName: "Repurpose.Assessment"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.pdf\OpenWithProgids"; ValueType: string; ValueName: "Repurpose.Assessment"; Flags: uninsdeletevalue

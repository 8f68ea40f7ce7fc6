; The installer for Windows, by Inno Setup 6. packaging/build.py calls:
;   iscc /DVersion=0.1.0 /DOut=...\dist packaging\windows\t2i-desktop.iss
; It needs no administrator: without one it installs for the person alone. Pictures, settings and downloaded
; models lie elsewhere and stay when the program is removed.

#ifndef Version
  #error Version is not given: /DVersion=...
#endif
#ifndef Out
  #error Out is not given: /DOut=... (the folder that holds t2i-desktop)
#endif
#define Title "T2I Desktop"
#define Name "t2i-desktop"

[Setup]
; The identity of the program for ever: upgrades find the earlier version by it.
AppId={{7B1E1F0E-6C0B-4B57-9C5A-0C9B6E3D52A1}
AppName={#Title}
AppVersion={#Version}
AppVerName={#Title} {#Version}
AppPublisher=The T2I Desktop authors
VersionInfoVersion={#Version}
VersionInfoDescription={#Title} Setup
DefaultDirName={autopf}\{#Title}
DefaultGroupName={#Title}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\icons\{#Name}.ico
UninstallDisplayIcon={app}\{#Name}.exe
UninstallDisplayName={#Title}
OutputDir={#Out}
OutputBaseFilename={#Name}-{#Version}-windows-x64-setup
Compression=lzma2/normal
SolidCompression=yes
LZMAUseSeparateProcess=yes
WizardStyle=modern
ChangesEnvironment=yes
CloseApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[CustomMessages]
en.AddToPath=Let the command “t2i” be found in every terminal
de.AddToPath=Den Befehl „t2i“ in jedem Terminal verfügbar machen
es.AddToPath=Hacer que la orden «t2i» se encuentre en cualquier terminal

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "path"; Description: "{cm:AddToPath}"; Flags: unchecked

[InstallDelete]
; What an earlier version had and this one has not would be imported.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Out}\{#Name}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "..\..\LICENSE"; DestDir: "{app}"; DestName: "LICENSE.txt"; Flags: ignoreversion
Source: "..\..\NOTICE"; DestDir: "{app}"; DestName: "NOTICE.txt"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\{#Title}"; Filename: "{app}\{#Name}.exe"
Name: "{autodesktop}\{#Title}"; Filename: "{app}\{#Name}.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; \
  Tasks: path; Check: IsNotOnPath(ExpandConstant('{app}'))

[Run]
Filename: "{app}\{#Name}.exe"; Description: "{cm:LaunchProgram,{#Title}}"; Flags: nowait postinstall skipifsilent

[Code]
function EnvironmentKey(Unused: String): String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function PathNow(): String;
begin
  if not RegQueryStringValue(HKEY_AUTO, EnvironmentKey(''), 'Path', Result) then
    Result := '';
end;

function IsNotOnPath(Folder: String): Boolean;
begin
  Result := Pos(';' + Uppercase(Folder) + ';', ';' + Uppercase(PathNow()) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Paths: String;
  Place: Integer;
begin
  if Step <> usPostUninstall then
    exit;
  Paths := ';' + PathNow() + ';';
  Place := Pos(Uppercase(';' + ExpandConstant('{app}') + ';'), Uppercase(Paths));
  if Place = 0 then
    exit;
  Delete(Paths, Place, Length(ExpandConstant('{app}')) + 1);
  RegWriteExpandStringValue(HKEY_AUTO, EnvironmentKey(''), 'Path', Copy(Paths, 2, Length(Paths) - 2));
end;

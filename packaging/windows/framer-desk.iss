; Inno Setup 6 recipe. Not run here: it has been read, never executed. Started by packaging/build.py windows.
#define Name "Framer Desk"

[Setup]
; This id ties later versions to the installed one; it must never change.
AppId={{6E0D1E5C-5B0B-4B57-9C2D-3B4B6C8F7D21}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The Framer Desk developers
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
; For this person alone, so that nobody needs to be an administrator.
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Output}
OutputBaseFilename=framer-desk-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
UninstallDisplayIcon={app}\framer-desk-window.exe
; The folder is put on the PATH, so open terminals must hear of it; and Explorer of the file type.
ChangesEnvironment=yes
ChangesAssociations=yes
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: path; Description: "Make framer-desk known in terminals"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\framer-desk-window.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\framer-desk-window.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsMissingFromPath
; Offered for .http files ("Open with"), without taking the place of what opens them now.
Root: HKCU; Subkey: "Software\Classes\FramerDesk.http"; ValueType: string; ValueData: "HTTP requests"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\FramerDesk.http\shell\open\command"; ValueType: string; ValueData: """{app}\framer-desk-window.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\.http\OpenWithProgids"; ValueType: string; ValueName: "FramerDesk.http"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\framer-desk-window.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
function IsMissingFromPath: Boolean;
var
  Known: string;
begin
  Result := not RegQueryStringValue(HKCU, 'Environment', 'Path', Known)
    or (Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Known) + ';') = 0);
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Known: string;
  Place: Integer;
begin
  if (Step <> usPostUninstall) or not RegQueryStringValue(HKCU, 'Environment', 'Path', Known) then
    exit;
  Place := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Known) + ';');
  if Place = 0 then
    exit;
  Delete(Known, Place, Length(ExpandConstant('{app}')) + 1);
  { Where it was the last one, the semicolon before it is left. }
  if (Length(Known) > 0) and (Known[Length(Known)] = ';') then
    Delete(Known, Length(Known), 1);
  RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Known);
end;

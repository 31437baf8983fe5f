; The Setup program for Windows: for one person, without an administrator. NSIS 3; packaging/build.py windows starts it.
;
;   makensis -DVersion=0.1.0 -DFileVersion=0.1.0.0 -DFolder=FROZEN -DIcon=APP.ICO -DOutput=SETUP.EXE framer-desk.nsi
;
; -DSign=COMMAND signs Setup and its uninstaller; `%1` in it is the file. -DTarget=amd64-unicode where NSIS has that.
; Setup /S installs without a question, into /D=FOLDER (last, without quotes); so does uninstall.exe /S remove.

Unicode true
!ifdef Target
  Target ${Target}
!endif
!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh

!define Name "Framer Desk"
!define Publisher "The Framer Desk developers"
!define Uninstall "Software\Microsoft\Windows\CurrentVersion\Uninstall\FramerDesk"
!define FileType "FramerDesk.http"
!define Person 0x80000001 ; HKEY_CURRENT_USER
!define AsItIsWritten 0x10000006 ; RRF_RT_REG_SZ, RRF_RT_REG_EXPAND_SZ, RRF_NOEXPAND

Name "${Name}"
OutFile "${Output}"
InstallDir "$LOCALAPPDATA\Programs\${Name}"
InstallDirRegKey HKCU "${Uninstall}" "InstallLocation"
RequestExecutionLevel user
ManifestDPIAware true
SetCompressor /SOLID lzma
BrandingText "${Name} ${Version}"
!ifdef Sign
  !finalize '${Sign}' = 0
  !uninstfinalize '${Sign}' = 0
!endif

VIProductVersion "${FileVersion}"
VIAddVersionKey "ProductName" "${Name}"
VIAddVersionKey "ProductVersion" "${Version}"
VIAddVersionKey "FileVersion" "${Version}"
VIAddVersionKey "FileDescription" "${Name} Setup"
VIAddVersionKey "CompanyName" "${Publisher}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${Icon}"
!define MUI_UNICON "${Icon}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_NOAUTOCLOSE
!define MUI_FINISHPAGE_RUN "$INSTDIR\framer-desk-window.exe"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The language of the computer is taken; the first one where it is none of these.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "SimpChinese"
!macro Text Name English German Chinese
  LangString ${Name} ${LANG_ENGLISH} "${English}"
  LangString ${Name} ${LANG_GERMAN} "${German}"
  LangString ${Name} ${LANG_SIMPCHINESE} "${Chinese}"
!macroend
!insertmacro Text TooOld \
  "Framer Desk needs Windows 10 (1809) or newer, 64 bit." \
  "Framer Desk braucht Windows 10 (1809) oder neuer, 64 Bit." \
  "Framer Desk 需要 64 位的 Windows 10 (1809) 或更高版本。"
!insertmacro Text Running \
  "Framer Desk is running. Close it, then try again." \
  "Framer Desk läuft. Schließen Sie es und versuchen Sie es noch einmal." \
  "Framer Desk 正在运行。请关闭它，然后重试。"
!insertmacro Text InTerminals \
  "Make framer-desk known in terminals" \
  "framer-desk in Terminals bekannt machen" \
  "在终端中使用 framer-desk"
!insertmacro Text OnDesktop "Icon on the desktop" "Symbol auf dem Desktop" "桌面图标"
!insertmacro Text Requests "HTTP requests" "HTTP-Anfragen" "HTTP 请求"
!insertmacro Text PathTooLong \
  "The PATH was left as it is: it is too long to be changed safely." \
  "PATH wurde nicht geändert: Er ist zu lang, um ihn sicher zu ändern." \
  "PATH 未更改：它太长，无法安全地更改。"

; A program that runs can't be replaced, and Setup would leave a mixture of two versions.
!macro RefuseWhileRunning Program
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "$INSTDIR\${Program}"
      ${Break}
    ${EndIf}
    FileOpen $0 "$INSTDIR\${Program}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDCANCEL`
      Abort "$(Running)"
    ${EndIf}
  ${Loop}
!macroend

; Only what Setup put there: somebody may have chosen a folder that holds more than this program.
!macro RemovePrograms
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licenses"
  Delete "$INSTDIR\materials.cdx.json"
  Delete "$INSTDIR\framer-desk.exe"
  Delete "$INSTDIR\framer-desk-window.exe"
!macroend

; Sign: + puts the folder into the person's PATH, - takes it out. Terminals that are opened from now on hear of it.
; A PATH that is longer than a text of NSIS can be would lose its end when it is written back, so that one stays.
!macro ChangePath Sign
  StrCpy $1 0
  System::Call 'advapi32::RegGetValueW(p ${Person}, w "Environment", w "Path", i ${AsItIsWritten}, p 0, p 0, *i 0 r1) i.r0'
  IntOp $1 $1 / 2 ; bytes to letters
  StrLen $2 "$INSTDIR"
  IntOp $1 $1 + $2
  ${If} $1 > ${LongestPath}
    DetailPrint "$(PathTooLong)"
  ${Else}
    ReadRegStr $2 HKCU "Environment" "Path"
    ${WordAdd} "$2" ";" "${Sign}$INSTDIR" $1
    ${If} $1 == ""
      DeleteRegValue HKCU "Environment" "Path"
    ${ElseIf} $1 != $2
      WriteRegExpandStr HKCU "Environment" "Path" "$1"
    ${EndIf}
    SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
  ${EndIf}
!macroend
!define /math LongestPath ${NSIS_MAX_STRLEN} - 8

!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; SHCNE_ASSOCCHANGED
!macroend

Function .onInit
  ${IfNot} ${AtLeastBuild} 17763
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

Section "${Name}" SectionPrograms
  SectionIn RO
  !insertmacro RefuseWhileRunning "framer-desk.exe"
  !insertmacro RefuseWhileRunning "framer-desk-window.exe"
  !insertmacro RemovePrograms ; an older version may have had files that this one has not
  SetOutPath "$INSTDIR"
  File /r "${Folder}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${Name}.lnk" "$INSTDIR\framer-desk-window.exe"

  ; Offered for requests ("Open with"), without taking the place of what opens them now.
  WriteRegStr HKCU "Software\Classes\${FileType}" "" "$(Requests)"
  WriteRegStr HKCU "Software\Classes\${FileType}\DefaultIcon" "" '"$INSTDIR\framer-desk-window.exe",0'
  WriteRegStr HKCU "Software\Classes\${FileType}\shell\open\command" "" '"$INSTDIR\framer-desk-window.exe" open "%1"'
  WriteRegStr HKCU "Software\Classes\.http\OpenWithProgids" "${FileType}" ""
  WriteRegStr HKCU "Software\Classes\.rest\OpenWithProgids" "${FileType}" ""
  !insertmacro TellExplorer

  ; What the list of installed programs shows and starts.
  WriteRegStr HKCU "${Uninstall}" "DisplayName" "${Name}"
  WriteRegStr HKCU "${Uninstall}" "DisplayVersion" "${Version}"
  WriteRegStr HKCU "${Uninstall}" "DisplayIcon" "$INSTDIR\framer-desk-window.exe"
  WriteRegStr HKCU "${Uninstall}" "Publisher" "${Publisher}"
  WriteRegStr HKCU "${Uninstall}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${Uninstall}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${Uninstall}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${Uninstall}" "NoModify" 1
  WriteRegDWORD HKCU "${Uninstall}" "NoRepair" 1
  SectionGetSize ${SectionPrograms} $0
  WriteRegDWORD HKCU "${Uninstall}" "EstimatedSize" $0
SectionEnd

Section "$(InTerminals)"
  !insertmacro ChangePath "+"
SectionEnd

Section /o "$(OnDesktop)"
  CreateShortcut "$DESKTOP\${Name}.lnk" "$INSTDIR\framer-desk-window.exe"
SectionEnd

; Settings and sign-ins stay; framer-desk erase removes those.
Section "Uninstall"
  !insertmacro RefuseWhileRunning "framer-desk.exe"
  !insertmacro RefuseWhileRunning "framer-desk-window.exe"
  !insertmacro RemovePrograms
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP" ; a folder in use can't be removed
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${Name}.lnk"
  Delete "$DESKTOP\${Name}.lnk"
  !insertmacro ChangePath "-"
  DeleteRegKey HKCU "Software\Classes\${FileType}"
  DeleteRegValue HKCU "Software\Classes\.http\OpenWithProgids" "${FileType}"
  DeleteRegValue HKCU "Software\Classes\.rest\OpenWithProgids" "${FileType}"
  !insertmacro TellExplorer
  DeleteRegKey HKCU "${Uninstall}"
SectionEnd

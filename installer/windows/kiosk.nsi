; The EXE installer. Names, texts and lists of files come from what nsis.py writes for it; it is made by that alone.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
!include LogicLib.nsh
!include WordFunc.nsh
!include said.nsh

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
RequestExecutionLevel admin
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME}: ${DESCRIPTION}"
VIAddVersionKey LegalCopyright ""
!ifdef SIGN
  !finalize '${SIGN}'
  !uninstfinalize '${SIGN}'
!endif

Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Var Data
Var AutoStart
Var Config
Var ModelPack
Var Account
Var Purge

!macro Refuse code text
  MessageBox MB_OK|MB_ICONSTOP "${text}" /SD IDOK
  SetErrorLevel ${code}
  Quit
!macroend
!define Refuse "!insertmacro Refuse"

; The value of /name=, as Windows splits the line: quotes may stand around the whole switch or its value.
!macro Given name into
  StrCpy ${into} ""
  StrLen $R1 "/${name}="
  System::Call 'kernel32::GetCommandLineW() w .R2'
  System::Call 'shell32::CommandLineToArgvW(w R2, *i .R3) p .R4'
  ${For} $R5 1 $R3
    IntOp $R6 $R5 - 1
    IntOp $R6 $R6 * ${NSIS_PTR_SIZE}
    IntPtrOp $R6 $R4 + $R6
    System::Call '*$R6(w .R7)'
    StrCpy $R8 $R7 $R1
    ${If} $R8 == "/${name}="
      StrCpy ${into} $R7 "" $R1
    ${EndIf}
  ${Next}
  System::Call 'kernel32::LocalFree(p R4)'
!macroend
!define Given "!insertmacro Given"

!macro Begin
  SetRegView 64
  SetShellVarContext all
  StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}" ; whatever the command line says: it has the rights that it needs
  StrCpy $Data "$APPDATA\${DATA_FOLDER}" ; of all accounts, so ProgramData
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    FileOpen $R0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      ${Refuse} ${OPEN_CODE} "${OPEN_TEXT}"
    ${EndIf}
    FileClose $R0
  ${EndIf}
!macroend

; kioskctl with these arguments, unseen; or the code and the text.
!macro Told arguments code text
  nsExec::ExecToLog '"$INSTDIR\${COMMANDS}" ${arguments}'
  Pop $R0
  ${If} $R0 != 0
    ${Refuse} ${code} "${text}"
  ${EndIf}
!macroend

Function .onInit
  !insertmacro Begin
  ReadRegStr $R0 HKLM "${WINDOWS_KEY}" "${BUILD_VALUE}"
  ${If} $R0 < ${OLDEST_BUILD}
    ${Refuse} ${TOO_OLD_CODE} "${TOO_OLD_TEXT}"
  ${EndIf}
  ${IfNot} ${FileExists} "$SYSDIR\${MEDIA_LIBRARY}"
    ${Refuse} ${NO_MEDIA_CODE} "${NO_MEDIA_TEXT}"
  ${EndIf}
  ReadRegStr $R0 HKLM "${KEY}" "Installer"
  ${If} $R0 == "msi"
    ${Refuse} ${OTHER_THERE_CODE} "${OTHER_THERE_TEXT}"
  ${EndIf}
  ReadRegStr $R0 HKLM "${KEY}" "Version"
  ${VersionCompare} "$R0" "${VERSION}" $R1
  ${If} $R0 != ""
  ${AndIf} $R1 == 1
    ${Refuse} ${NEWER_THERE_CODE} "${NEWER_THERE_TEXT}"
  ${EndIf}
  ${Given} AUTOSTART $AutoStart
  ${Given} CONFIG $Config
  ${Given} MODELPACK $ModelPack
  ${Given} ACCOUNT $Account
  ${If} $AutoStart == ""
    ReadRegStr $AutoStart HKLM "${KEY}" "AutoStart"
  ${EndIf}
FunctionEnd

Section
  ; The version that is there goes first, so that no file of it stays behind.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  ${EndIf}
  !insertmacro PutFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKLM "${KEY}" "Version" "${VERSION}"
  WriteRegStr HKLM "${KEY}" "ProgramDir" "$INSTDIR\"
  WriteRegStr HKLM "${KEY}" "DataDir" "$Data"
  WriteRegStr HKLM "${KEY}" "Installer" "exe"
  ${If} $AutoStart == 1
    WriteRegStr HKLM "${KEY}" "AutoStart" "1"
    WriteRegStr HKLM "${RUN_KEY}" "${NAME}" '"$INSTDIR\${PROGRAM}"'
  ${EndIf}
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "Publisher" "${MANUFACTURER}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR\"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  !insertmacro Told '${PREPARE}' ${DATA_CODE} "${DATA_TEXT}"
  ${If} $ModelPack != ""
    !insertmacro Told '${MODELS}' ${MODELS_CODE} "${MODELS_TEXT}"
  ${EndIf}
SectionEnd

Function un.onInit
  !insertmacro Begin
  ${Given} PURGEDATA $Purge
FunctionEnd

Section Uninstall
  ${If} $Purge == 1
    !insertmacro Told '${PURGE}' ${PURGE_CODE} "${PURGE_TEXT}"
  ${EndIf}
  !insertmacro TakeFiles
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP" ; a folder that somebody stands in can't be removed
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegValue HKLM "${RUN_KEY}" "${NAME}"
  DeleteRegKey HKLM "${KEY}"
  DeleteRegKey HKLM "${UNINSTALL_KEY}"
SectionEnd

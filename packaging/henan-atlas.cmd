@echo off
rem Starts the atlas of a package with the Java that lies in it: henan-atlas [COMMAND ...]; henan-atlas --help names the
rem commands. Not tested on Windows. The class path begins with slf4j, as the order of pom.xml has it.
setlocal
chcp 65001 >nul
set "HERE=%~dp0"
set "OPTIONS=-Dfile.encoding=UTF-8 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+DisplayVMOutputToStderr -Xlog:disable -Xlog:all=error:stderr"
set "OPTIONS=%OPTIONS% -Datlas.command=henan-atlas"
if exist "%HERE%INTERNAL-USE.txt" set "OPTIONS=%OPTIONS% -Datlas.internal=true"
set "JARS=%HERE%app\lib\slf4j-api-2.0.17.jar;%HERE%app\henan-atlas.jar;%HERE%app\lib\*"
if "%~1"=="" (
    start "" "%HERE%runtime\bin\javaw.exe" %OPTIONS% -Dorg.sqlite.lib.path="%HERE%app\lib" -cp "%JARS%" henan.atlas.boot.Launcher
    exit /b 0
)
"%HERE%runtime\bin\java.exe" %OPTIONS% -Dorg.sqlite.lib.path="%HERE%app\lib" -cp "%JARS%" henan.atlas.boot.Launcher %*
exit /b %errorlevel%

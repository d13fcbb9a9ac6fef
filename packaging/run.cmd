@echo off
rem Builds what is missing and starts the atlas: packaging\run.cmd [COMMAND ...]
rem Not tested on Windows. JDK 17 or newer, Maven and npm have to be on the PATH. It looks whether program and atlas are
rem there, not whether they are older than their sources, nor which release of Java this is.
setlocal
chcp 65001 >nul
set "ROOT=%~dp0.."
set "JAR=%ROOT%\target\henan-atlas.jar"
set "ARCHIVE=%ROOT%\target\classes.jsa"
set "OPTIONS=-Dfile.encoding=UTF-8 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Xlog:all=error:stderr"

where java >nul 2>nul || (echo 没有找到 java。请先安装 JDK 17 或更新版本，再重试。 1>&2& exit /b 1)
if exist "%ROOT%\target\built" if exist "%JAR%" if exist "%ROOT%\target\atlas\henan.gpkg" goto start

where mvn >nul 2>nul || (echo 没有找到 mvn。请先安装 Maven，再重试。 1>&2& exit /b 1)
where npm >nul 2>nul || (echo 没有找到 npm。请先安装 Node.js，再重试。 1>&2& exit /b 1)
echo 正在构建图集。第一次要下载程序库，需几分钟；以后直接启动。 1>&2
call mvn -B -q -DskipTests --no-transfer-progress -f "%ROOT%\pom.xml" package
if errorlevel 1 (echo 构建没有完成，原因见上。若是下载失败，请接通网络后重新运行。 1>&2& exit /b 1)
type nul > "%ROOT%\target\built"
echo 为以后快速启动作准备，约十秒，只此一次 ...... 1>&2
java %OPTIONS% -XX:ArchiveClassesAtExit="%ARCHIVE%" -cp "%JAR%" henan.atlas.boot.Rehearsal >nul 2>nul

:start
rem Delete target\built to build anew after a change. An archive that is not there or does not fit is ignored by Java.
java %OPTIONS% -XX:SharedArchiveFile="%ARCHIVE%" -jar "%JAR%" %*
exit /b %errorlevel%

@echo off
rem Starts Wirecopy: wirecopy COMMAND [options] INPUT...
rem   JAVA_HOME  the Java that runs it, 17 or newer; else the java on the PATH
rem   JAVA_OPTS  more options for Java
setlocal
set "ROOT=%~dp0.."
set "JAVA=java"
if exist "%ROOT%\runtime\bin\java.exe" (
  set "JAVA=%ROOT%\runtime\bin\java.exe"
) else if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  where /q java || (
    echo wirecopy: needs Java 17 or newer, and there is none on the PATH; install one, as from https://adoptium.net, or set JAVA_HOME>&2
    exit /b 2
  )
)
if not "%JAVA%"=="java" if not exist "%JAVA%" (
  echo wirecopy: there is no %JAVA%; set JAVA_HOME to a Java 17 or newer>&2
  exit /b 2
)
rem A short run gains nothing from the second compiler.
set "FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for %%C in (dedup passages split restore archive serve) do if "%~1"=="%%C" set "FLAGS="
"%JAVA%" -Xlog:disable -Xlog:all=warning,cds*=off:stderr %FLAGS% %JAVA_OPTS% -jar "%ROOT%\lib\wirecopy.jar" %*
exit /b %ERRORLEVEL%

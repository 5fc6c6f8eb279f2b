@echo off
rem Switchback with its own Java. Double click, or without a word: opens the pages and prints their address.
rem Any command goes as well: switchback plan examples\engineering-manager\me.yaml -o dossier
setlocal
set "app=%~dp0app"
set "java=%~dp0runtime\bin\java.exe"
if "%~1"=="" goto pages
if /i "%~1"=="serve" goto serve
"%java%" "@%app%\flags" "-XX:AOTCache=%app%\commands.aot" -jar "%app%\switchback.jar" %*
exit /b %errorlevel%

:serve
rem Shift does not change %*, so the two words that serve takes are handed on one by one.
"%java%" "@%app%\flags" "-Dorg.sqlite.lib.path=%app%\native" "-XX:AOTCache=%app%\pages.aot" -jar "%app%\quarkus-run.jar" %2 %3
exit /b %errorlevel%

:pages
"%java%" "@%app%\flags" "-Dorg.sqlite.lib.path=%app%\native" "-XX:AOTCache=%app%\pages.aot" -jar "%app%\quarkus-run.jar"
rem A window that was opened by a double click would close before a message can be read.
if errorlevel 1 pause
exit /b %errorlevel%

@echo off
rem Runs extract.jar, which lies beside this file, with the options that make Java start and read sooner.
rem JAVA_HOME says which Java, JAVA_OPTS what else to tell it.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "share="
rem README tells how extract.jsa is made; one of another Java is passed over without a word.
if exist "%~dp0extract.jsa" set share="-XX:SharedArchiveFile=%~dp0extract.jsa"
"%java%" -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 %share% %JAVA_OPTS% -jar "%~dp0extract.jar" %*

# Every option that a command's --help names is in the manual.
#   cmake -DPROGRAM=bacscope -DMAN_PAGE=bacscope.1 -P ManPage.cmake
file(READ ${MAN_PAGE} manual)
string(REPLACE "\\-" "-" manual "${manual}")

set(found 0)
foreach(command "" analyze compare render generate import check)
    execute_process(COMMAND ${PROGRAM} ${command} --help OUTPUT_VARIABLE help RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "bacscope ${command} --help ends with ${status}")
    endif()
    string(REGEX MATCHALL "\n +(-[a-z], )?--[a-z-]+" options "${help}")
    foreach(option IN LISTS options)
        string(REGEX REPLACE ".*(--[a-z-]+)" "\\1" option "${option}")
        math(EXPR found "${found} + 1")
        if(NOT manual MATCHES "${option}[^a-z-]")
            message(SEND_ERROR "bacscope ${command} has ${option}; the manual does not say so")
        endif()
    endforeach()
endforeach()

# The other way round: nothing would be found wrong if nothing were found.
if(found LESS 50)
    message(SEND_ERROR "only ${found} options were found in --help")
endif()

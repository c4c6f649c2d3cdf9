# What every room of the house shares: warnings, sanitizers, the include root.
add_library(bacscope_build INTERFACE)
target_compile_options(bacscope_build INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
    -Wduplicated-cond -Wlogical-op
    # gcc 12 warns of overlapping copies inside its own std::string wherever strings are added up.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
    $<$<BOOL:${BACSCOPE_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(bacscope_build INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(BACSCOPE_SANITIZE)
    target_compile_options(bacscope_build INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(bacscope_build INTERFACE -fsanitize=address,undefined)
endif()

# bacscope_room(NAME SOURCES … LINKS …): one static library for one room. Headers are included as "room/File.h"
# from the roots model/, views/ and app/ (e.g. "log/EventLog.h", "figures/TimelineFigure.h").
function(bacscope_room name)
    cmake_parse_arguments(room "" "" "SOURCES;LINKS" ${ARGN})
    add_library(bacscope_${name} STATIC ${room_SOURCES})
    target_include_directories(bacscope_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
    target_link_libraries(bacscope_${name} PUBLIC ${room_LINKS} PRIVATE bacscope_build)
endfunction()

# moc of Qt 6.4 cannot parse libstdc++'s <concepts>; with its include guard set it passes over it.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)

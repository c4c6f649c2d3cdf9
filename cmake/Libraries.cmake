# The libraries that BACscope is built with. Whoever lacks some is told of all of them at once, by the names of their packages.

set(bacscope_missing_libraries)
set(bacscope_missing_debian)
set(bacscope_missing_fedora)
set(bacscope_missing_arch)

# bacscope_library(TITLE DEBIAN FEDORA ARCH PACKAGE …): find_package(PACKAGE …), and which packages hold it, separated by
# blanks. A macro, since what find_package() sets belongs to its caller.
macro(bacscope_library title debian fedora arch)
    find_package(${ARGN} QUIET)
    if(NOT ${ARGV4}_FOUND)
        list(APPEND bacscope_missing_libraries "${title}")
        list(APPEND bacscope_missing_debian ${debian})
        list(APPEND bacscope_missing_fedora ${fedora})
        list(APPEND bacscope_missing_arch ${arch})
    endif()
endmacro()

# Stops where a library was not found.
function(bacscope_require_libraries)
    if(NOT bacscope_missing_libraries)
        return()
    endif()
    list(JOIN bacscope_missing_libraries ", " libraries)
    foreach(system IN ITEMS debian fedora arch)
        list(REMOVE_DUPLICATES bacscope_missing_${system})
        list(JOIN bacscope_missing_${system} " " ${system})
    endforeach()
    message(FATAL_ERROR "Not found, or too old: ${libraries}. To install:\n"
        "  Debian, Ubuntu:  apt install ${debian}\n"
        "  Fedora:          dnf install ${fedora}\n"
        "  Arch Linux:      pacman -S ${arch}\n"
        "Elsewhere the packages have names like these. A Qt that lies in a folder of its own is found with "
        "-DCMAKE_PREFIX_PATH=FOLDER.")
endfunction()

bacscope_library("Qt 6.4" "qt6-base-dev" "qt6-qtbase-devel" "qt6-base" Qt6 6.4 COMPONENTS Core Gui Widgets)
# Qt Charts looks for OpenGL, which Debian's package of it does not bring along.
bacscope_library("Qt Charts" "qt6-charts-dev;libqt6opengl6-dev" "qt6-qtcharts-devel" "qt6-charts" Qt6 6.4 COMPONENTS Charts)
bacscope_library("Qt SVG" "qt6-svg-dev" "qt6-qtsvg-devel" "qt6-svg" Qt6 6.4 COMPONENTS Svg)
bacscope_library("Qt's translation tools" "qt6-tools-dev;qt6-tools-dev-tools;qt6-l10n-tools" "qt6-qttools-devel;qt6-linguist"
    "qt6-tools" Qt6 6.4 COMPONENTS LinguistTools)
bacscope_library("yaml-cpp" "libyaml-cpp-dev" "yaml-cpp-devel" "yaml-cpp" yaml-cpp)
bacscope_library("simdjson" "libsimdjson-dev" "simdjson-devel" "simdjson" simdjson)
if(BACSCOPE_TESTS)
    bacscope_library("Qt Test" "qt6-base-dev" "qt6-qtbase-devel" "qt6-base" Qt6 6.4 COMPONENTS Test)
    bacscope_library("RapidCheck" "librapidcheck-dev" "rapidcheck-devel" "rapidcheck" rapidcheck)
endif()
bacscope_require_libraries()

# yaml-cpp before 0.8 has a target without a namespace.
if(NOT TARGET yaml-cpp::yaml-cpp)
    add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()

# What every room of the house shares: warnings, sanitizers, the include root, precompiled headers.
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

# bacscope_precompile(STOREY LINKS … HEADERS … [OPTIONS …]): the headers that most sources of a storey include, read once for all of its
# rooms: those of the standard library and of Qt, and above the model the log, the scenario and the tracker, without which
# nothing is drawn. Any other header of ours would rebuild a storey with each change.
function(bacscope_precompile storey)
    cmake_parse_arguments(precompile "" "" "LINKS;HEADERS;OPTIONS" ${ARGN})
    add_library(bacscope_precompiled_${storey} OBJECT ${PROJECT_SOURCE_DIR}/cmake/Precompiled.cpp)
    target_link_libraries(bacscope_precompiled_${storey} PRIVATE ${precompile_LINKS} bacscope_build)
    target_compile_options(bacscope_precompiled_${storey} PRIVATE ${precompile_OPTIONS})
    target_precompile_headers(bacscope_precompiled_${storey} PRIVATE ${precompile_HEADERS})
endfunction()

set(standard_headers
    <algorithm> <array> <charconv> <cmath> <compare> <cstddef> <cstdint> <functional> <iterator> <limits> <map> <memory>
    <numeric> <optional> <set> <span> <string> <string_view> <tuple> <unordered_map> <utility> <variant> <vector>)
set(core_headers ${standard_headers}
    <QByteArray> <QCoreApplication> <QDir> <QFile> <QFileInfo> <QHash> <QLocale> <QString> <QStringList>)
set(gui_headers ${core_headers}
    <QColor> <QFont> <QFontMetricsF> <QImage> <QLineF> <QPainter> <QPainterPath> <QPen> <QPointF> <QPolygonF> <QRectF>)
set(widgets_headers ${gui_headers}
    <QAbstractItemModel> <QAccessible> <QAction> <QApplication> <QBasicTimer> <QComboBox> <QDialog> <QDialogButtonBox>
    <QEvent> <QHBoxLayout> <QIcon> <QKeyEvent> <QLabel> <QLineEdit> <QMainWindow> <QMenu> <QMouseEvent> <QObject> <QPointer>
    <QPushButton> <QScrollBar> <QSignalBlocker> <QTableWidget> <QTimer> <QToolButton> <QToolTip> <QTreeView> <QUndoStack>
    <QVBoxLayout> <QWidget>)
set(model_headers ${PROJECT_SOURCE_DIR}/model/analysis/CutTracker.h)
bacscope_precompile(core LINKS Qt6::Core HEADERS ${core_headers})
bacscope_precompile(gui LINKS bacscope_analysis Qt6::Gui HEADERS ${gui_headers} ${model_headers})
bacscope_precompile(widgets LINKS bacscope_analysis Qt6::Widgets HEADERS ${widgets_headers} ${model_headers})

# bacscope_room(NAME STOREY core|gui|widgets SOURCES … LINKS …): one static library for one room. Headers are included as
# "room/File.h" from the roots model/, views/ and app/ (e.g. "log/EventLog.h", "figures/TimelineFigure.h"). The storey
# says which precompiled headers the room reads: those of the Qt modules that it links, no more.
#
# The presets compile up to eight sources of a room as one (CMAKE_UNITY_BUILD), which takes less than half of the time: what
# two sources of a room call by the same name in their unnamed namespaces then clashes, and is either one thing, with a header
# of its own, or two, with two names. Sources still include what they use; where one does not, it shows with
# -DCMAKE_UNITY_BUILD=OFF -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON.
function(bacscope_room name)
    cmake_parse_arguments(room "" "STOREY" "SOURCES;LINKS" ${ARGN})
    add_library(bacscope_${name} STATIC ${room_SOURCES})
    target_include_directories(bacscope_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
    target_link_libraries(bacscope_${name} PUBLIC ${room_LINKS} PRIVATE bacscope_build)
    target_precompile_headers(bacscope_${name} REUSE_FROM bacscope_precompiled_${room_STOREY})
    set_target_properties(bacscope_${name} PROPERTIES UNITY_BUILD_BATCH_SIZE 8)
endfunction()

# moc of Qt 6.4 cannot parse libstdc++'s <concepts>; with its include guard set it passes over it.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)

// One program holds the tests of a storey of the house, so that all of them are linked once. Each test class registers itself
// by the name that ctest has for it, and is run alone, in a process of its own:
//
//     tests_analysis cut                   all of CutTest
//     tests_analysis cut clamps -v2        what Qt Test takes goes on to it
#pragma once

#include <QTest>

namespace bacscope::test {

/// A test class of this program; to be defined once, at the end of its source file, by BACSCOPE_TEST.
struct Registration {
    using Run = int (*)(int argc, char** argv);
    Registration(const char* name, Run run);
};

} // namespace bacscope::test

/// `name`: the test's, an identifier, the same as in its CMakeLists.txt. `Application` is made before the test, and lives until
/// it is over: QCoreApplication, QGuiApplication or QApplication.
#define BACSCOPE_TEST(name, TestClass, Application)                                                          \
    static const bacscope::test::Registration registration_##name(#name, [](int argc, char** argv) {         \
        const Application application(argc, argv);                                                           \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    });

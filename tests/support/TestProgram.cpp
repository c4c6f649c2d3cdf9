#include "support/TestProgram.h"

#include <cstdio>
#include <map>
#include <set>
#include <string>

namespace bacscope::test {
namespace {

using Tests = std::map<std::string, Registration::Run>;

Tests& tests() {
    static Tests registered;
    return registered;
}

/// Whether exactly the tests named in the arguments are in this program, so that none is forgotten in silence.
bool areExactly(int argc, char** argv) {
    std::set<std::string> named(argv, argv + argc);
    bool same = true;
    for (const auto& [name, run] : tests()) {
        if (named.erase(name) == 0) {
            std::fprintf(stderr, "%s is in this program, but not in its CMakeLists.txt\n", name.c_str());
            same = false;
        }
    }
    for (const std::string& name : named) {
        std::fprintf(stderr, "%s is in CMakeLists.txt, but no source registers it\n", name.c_str());
        same = false;
    }
    return same;
}

} // namespace

Registration::Registration(const char* name, Run run) {
    if (!tests().emplace(name, run).second) {
        qFatal("Two tests are called %s", name);
    }
}

} // namespace bacscope::test

int main(int argc, char** argv) {
    using namespace bacscope::test;
    if (argc > 1 && std::string(argv[1]) == "--exactly") {
        return areExactly(argc - 2, argv + 2) ? 0 : 1;
    }
    const auto test = argc > 1 ? tests().find(argv[1]) : tests().end();
    if (test == tests().end()) {
        std::fprintf(stderr, "usage: %s TEST [Qt Test's options]\nTests:", argv[0]);
        for (const auto& [name, run] : tests()) {
            std::fprintf(stderr, " %s", name.c_str());
        }
        std::fprintf(stderr, "\n");
        return 2;
    }
    // The test's own arguments: without its name, which Qt Test would take for a function's.
    argv[1] = argv[0];
    return test->second(argc - 1, argv + 1);
}

#include "tradeoff/Coupling.h"

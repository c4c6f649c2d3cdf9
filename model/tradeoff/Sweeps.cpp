#include "tradeoff/Sweeps.h"

#include "tradeoff/Granularity.h"

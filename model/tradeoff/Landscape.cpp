#include "tradeoff/Landscape.h"

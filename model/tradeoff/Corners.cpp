#include "tradeoff/Corners.h"

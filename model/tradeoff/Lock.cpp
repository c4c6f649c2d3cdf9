#include "tradeoff/Lock.h"

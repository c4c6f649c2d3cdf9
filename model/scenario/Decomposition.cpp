#include "scenario/Decomposition.h"

#include "scenario/ScenarioWriter.h"

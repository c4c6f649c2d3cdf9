// The landscape against the analysis of every pair of instants, on many random stories. Each returns whether
// the property held; a counterexample, shrunk, goes to standard error. RC_PARAMS in the environment overrides
// the number of stories.
#pragma once

namespace bacscope::test {

bool landscapeEqualsTheAnalysisOfEveryPair();
bool rasterHoldsTheLeastAndTheMostOfEveryPixel();

} // namespace bacscope::test

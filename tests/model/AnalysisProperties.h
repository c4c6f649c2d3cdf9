// The fast analysis against the slow one, on thousands of random stories. Each returns whether the property
// held; a counterexample, shrunk, goes to standard error. RC_PARAMS in the environment overrides the number
// of stories.
#pragma once

namespace bacscope::test {

bool analysisEqualsTheDefinitions();
bool aMovedTrackerEqualsAFreshOne();
bool recoveryLineEqualsTheRules();
/// A case too rare for chance: the mirrored creation comes after the disaster, so there is no pair.
bool aMirroredCreationThatNeverHappenedMakesNoPair();

} // namespace bacscope::test

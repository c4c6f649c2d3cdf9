// Locks, schedules, sweeps and corners against slow, plain computations, on thousands of random stories. Each
// returns whether the property held; a counterexample, shrunk, goes to standard error. RC_PARAMS in the
// environment overrides the number of stories.
#pragma once

namespace bacscope::test {

bool everyLockFollowsTheDefinition();
bool theCheapestStartIsTheBestOfAllInstants();
bool aLockSweepSaysWhatEveryInstantSays();
bool aLockedScenarioIsTheStoryRetold();
bool aScheduleUsesTheLatestBackupOfAll();
bool aDisasterSweepSaysWhatEveryInstantSays();
bool aSpreadIsThatOfItsSamples();
bool randomCutsAreWellFormed();
bool theCornersCostWhatTheStoryTells();

} // namespace bacscope::test

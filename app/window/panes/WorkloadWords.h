// A workload in words: how often users do what, step by step.
#pragma once

#include "log/TimeBase.h"
#include "workload/Workload.h"

#include <QLocale>
#include <QString>

namespace bacscope {

/// "every 10 min on average"
QString rateInWords(const UseCase& useCase, const TimeBase& time, const QLocale& locale);

/// "create orders → customers, an existing products; create payments → orders (10 s to 4 min later) …"
QString stepsInWords(const UseCase& useCase, const TimeBase& time, const QLocale& locale);

} // namespace bacscope

#include "log/TimeBase.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <utility>

namespace bacscope {

namespace {

constexpr std::int64_t secondTicks = 1'000'000'000;

constexpr auto powersOfTen = [] {
    std::array<std::int64_t, 19> powers{};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i) {
        powers[i] = powers[i - 1] * 10;
    }
    return powers;
}();

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes `count` digits off the front.
std::optional<int> takeDigits(std::string_view& text, std::size_t count) {
    if (text.size() < count) {
        return {};
    }
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (!isDigit(text[i])) {
            return {};
        }
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

bool within(std::int64_t ticks) {
    return ticks <= Instant::limit && ticks >= -Instant::limit;
}

/// Ticks as a decimal number, without trailing zeros.
QString formatDecimal(std::int64_t ticks, int decimals) {
    const bool negative = ticks < 0;
    QString digits =
        QString::number(negative ? 0 - static_cast<std::uint64_t>(ticks) : static_cast<std::uint64_t>(ticks));
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
        while (digits.endsWith(QLatin1Char('0'))) {
            digits.chop(1);
        }
        if (digits.endsWith(QLatin1Char('.'))) {
            digits.chop(1);
        }
    }
    return negative ? QLatin1Char('-') + digits : digits;
}

std::optional<Duration> parseIsoDuration(std::string_view text) {
    // P [nD] [T [nH] [nM] [nS]], each number with decimals
    if (!take(text, 'P') || text.empty()) {
        return {};
    }
    std::int64_t total = 0;
    bool inTime = false;
    int lastRank = -1;
    bool any = false;
    while (!text.empty()) {
        if (!inTime && take(text, 'T')) {
            inTime = true;
            if (text.empty()) {
                return {};
            }
            continue;
        }
        const std::size_t length = text.find_first_not_of("0123456789.");
        if (length == 0 || length == std::string_view::npos) {
            return {};
        }
        const std::optional<Decimal> number = Decimal::parse(text.substr(0, length));
        const char designator = text[length];
        text.remove_prefix(length + 1);
        std::int64_t seconds = 0;
        int rank = 0;
        if (!inTime && designator == 'D') {
            seconds = 86'400, rank = 0;
        } else if (inTime && designator == 'H') {
            seconds = 3'600, rank = 1;
        } else if (inTime && designator == 'M') {
            seconds = 60, rank = 2;
        } else if (inTime && designator == 'S') {
            seconds = 1, rank = 3;
        } else {
            return {};
        }
        if (!number || rank <= lastRank) {
            return {};
        }
        lastRank = rank;
        const std::optional<std::int64_t> ticks = number->toTicks(9);
        std::int64_t scaled = 0;
        if (!ticks || __builtin_mul_overflow(*ticks, seconds, &scaled) ||
            __builtin_add_overflow(total, scaled, &total) || !within(total)) {
            return {};
        }
        any = true;
    }
    return any ? std::optional(Duration{total}) : std::nullopt;
}

std::optional<Duration> parseClockDuration(std::string_view text) {
    if (text.starts_with('P')) {
        return parseIsoDuration(text);
    }
    static constexpr std::array<std::pair<std::string_view, std::int64_t>, 7> units{{
        {"ns", 1},
        {"us", 1'000},
        {"ms", 1'000'000},
        {"min", 60 * secondTicks},
        {"s", secondTicks},
        {"h", 3'600 * secondTicks},
        {"d", 86'400 * secondTicks},
    }};
    for (const auto& [suffix, ticksEach] : units) {
        if (!text.ends_with(suffix)) {
            continue;
        }
        std::string_view number = text.substr(0, text.size() - suffix.size());
        while (number.ends_with(' ')) {
            number.remove_suffix(1);
        }
        const std::optional<Decimal> value = Decimal::parse(number);
        if (!value || value->mantissa < 0) {
            return {};
        }
        // value · ticksEach, exact where it is a whole number of ticks
        __extension__ using Wide = __int128;
        Wide product = Wide(value->mantissa) * ticksEach;
        for (int i = value->decimals; i < 0; ++i) {
            product *= 10;
            if (product > Instant::limit) {
                return {};
            }
        }
        for (int i = 0; i < value->decimals; ++i) {
            product = (product + (i + 1 == value->decimals ? 5 : 0)) / 10;
        }
        return product <= Instant::limit ? std::optional(Duration{static_cast<std::int64_t>(product)})
                                         : std::nullopt;
    }
    return {};
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
    bool negative = false;
    if (take(text, '-')) {
        negative = true;
    } else {
        take(text, '+');
    }
    const std::size_t mantissaEnd = std::min(text.find_first_of("eE"), text.size());
    std::string_view digits = text.substr(0, mantissaEnd);
    std::string_view exponentText = text.substr(mantissaEnd);
    if (digits.size() > 1 && digits[0] == '0' && isDigit(digits[1])) {
        return {}; // 017
    }

    std::int64_t mantissa = 0;
    int decimals = 0;
    int significant = 0;
    bool point = false;
    bool any = false;
    int dropped = 0; // digits beyond the eighteenth
    bool roundUp = false;
    for (const char c : digits) {
        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (!isDigit(c)) {
            return {};
        }
        any = true;
        if (significant >= 18 && mantissa > (Instant::limit - (c - '0')) / 10) {
            if (dropped == 0) {
                roundUp = c >= '5';
            }
            ++dropped;
            decimals -= point ? 0 : 1;
            continue;
        }
        mantissa = mantissa * 10 + (c - '0');
        significant += mantissa != 0;
        decimals += point;
    }
    if (!any) {
        return {};
    }
    mantissa += roundUp;
    if (!exponentText.empty()) {
        exponentText.remove_prefix(1);
        if (exponentText.starts_with('+')) {
            exponentText.remove_prefix(1);
            if (exponentText.starts_with('-')) {
                return {};
            }
        }
        int exponent = 0;
        const auto [end, error] =
            std::from_chars(exponentText.data(), exponentText.data() + exponentText.size(), exponent);
        if (exponentText.empty() || error != std::errc() ||
            end != exponentText.data() + exponentText.size() || std::abs(exponent) > 400) {
            return {};
        }
        decimals -= exponent;
    }
    while (mantissa != 0 && mantissa % 10 == 0 && decimals > 0) {
        mantissa /= 10;
        --decimals;
    }
    if (mantissa == 0) {
        decimals = 0;
    }
    return Decimal{negative ? -mantissa : mantissa, decimals};
}

std::optional<std::int64_t> Decimal::toTicks(int tickDecimals) const {
    if (mantissa == 0) {
        return 0;
    }
    const int shift = tickDecimals - decimals;
    if (shift >= 0) {
        std::int64_t ticks = 0;
        if (shift > 18 ||
            __builtin_mul_overflow(mantissa, powersOfTen[static_cast<std::size_t>(shift)], &ticks) ||
            !within(ticks)) {
            return {};
        }
        return ticks;
    }
    if (-shift > 18) {
        return 0;
    }
    const std::int64_t divisor = powersOfTen[static_cast<std::size_t>(-shift)];
    const std::int64_t half = divisor / 2;
    const std::int64_t ticks = mantissa >= 0 ? (mantissa + half) / divisor : (mantissa - half) / divisor;
    return within(ticks) ? std::optional(ticks) : std::nullopt;
}

TimeBase TimeBase::numbers(QString unit, int decimals) {
    TimeBase base;
    base.m_unit = std::move(unit);
    base.m_decimals = decimals;
    return base;
}

TimeBase TimeBase::clock(int offsetSeconds) {
    TimeBase base;
    base.m_kind = Kind::Clock;
    base.m_offsetSeconds = offsetSeconds;
    return base;
}

TimeBase TimeBase::clockOfSeveralZones() {
    TimeBase base = clock();
    base.m_hasSeveralZones = true;
    return base;
}

double TimeBase::ticksPerUnit() const {
    return static_cast<double>(powersOfTen[static_cast<std::size_t>(m_decimals)]);
}

std::optional<Instant> TimeBase::parseInstant(std::string_view text) const {
    if (isClock()) {
        const std::optional<ClockInstant> parsed = ClockInstant::parse(text);
        return parsed ? std::optional(parsed->instant) : std::nullopt;
    }
    const std::optional<Decimal> number = Decimal::parse(text);
    const std::optional<std::int64_t> ticks = number ? number->toTicks(m_decimals) : std::nullopt;
    return ticks ? std::optional(Instant{*ticks}) : std::nullopt;
}

std::optional<Duration> TimeBase::parseDuration(std::string_view text) const {
    if (isClock()) {
        return parseClockDuration(text);
    }
    const std::optional<Decimal> number = Decimal::parse(text);
    const std::optional<std::int64_t> ticks = number ? number->toTicks(m_decimals) : std::nullopt;
    return ticks && *ticks >= 0 ? std::optional(Duration{*ticks}) : std::nullopt;
}

QString TimeBase::format(Instant instant) const {
    if (instant.isDistantPast()) {
        return {};
    }
    if (!isClock()) {
        return formatDecimal(instant.ticks, m_decimals);
    }
    using namespace std::chrono;
    const std::int64_t local = instant.ticks + m_offsetSeconds * secondTicks;
    const std::int64_t seconds = (local >= 0 ? local : local - secondTicks + 1) / secondTicks;
    const std::int64_t fraction = local - seconds * secondTicks;
    const std::int64_t dayCount = (seconds >= 0 ? seconds : seconds - 86'399) / 86'400;
    const std::int64_t ofDay = seconds - dayCount * 86'400;
    const year_month_day date{sys_days{days{dayCount}}};
    QString text =
        QString::asprintf("%04d-%02u-%02uT%02lld:%02lld:%02lld", int(date.year()), unsigned(date.month()),
                          unsigned(date.day()), static_cast<long long>(ofDay / 3600),
                          static_cast<long long>(ofDay / 60 % 60), static_cast<long long>(ofDay % 60));
    if (fraction != 0) {
        text += formatDecimal(fraction, 9).mid(1);
    }
    if (m_offsetSeconds == 0) {
        return text + QLatin1Char('Z');
    }
    const int offset = std::abs(m_offsetSeconds);
    text +=
        QString::asprintf("%c%02d:%02d", m_offsetSeconds < 0 ? '-' : '+', offset / 3600, offset / 60 % 60);
    return text;
}

QString TimeBase::format(Duration length) const {
    if (!isClock()) {
        return formatDecimal(length.ticks, m_decimals);
    }
    const bool negative = length.ticks < 0;
    const std::int64_t ticks = negative ? -length.ticks : length.ticks;
    const std::int64_t hours = ticks / (3600 * secondTicks);
    const std::int64_t minutes = ticks / (60 * secondTicks) % 60;
    const std::int64_t rest = ticks % (60 * secondTicks);
    QString text = negative ? QStringLiteral("-PT") : QStringLiteral("PT");
    if (hours != 0) {
        text += QString::number(hours) + QLatin1Char('H');
    }
    if (minutes != 0) {
        text += QString::number(minutes) + QLatin1Char('M');
    }
    if (rest != 0 || (hours == 0 && minutes == 0)) {
        text += formatDecimal(rest, 9) + QLatin1Char('S');
    }
    return text;
}

std::optional<ClockInstant> ClockInstant::parse(std::string_view text) {
    const std::optional<int> year = takeDigits(text, 4);
    if (!year || !take(text, '-')) {
        return {};
    }
    const std::optional<int> month = takeDigits(text, 2);
    if (!month || !take(text, '-')) {
        return {};
    }
    const std::optional<int> day = takeDigits(text, 2);
    if (!day || (!take(text, 'T') && !take(text, 't') && !take(text, ' '))) {
        return {};
    }
    const std::optional<int> hour = takeDigits(text, 2);
    if (!hour || !take(text, ':')) {
        return {};
    }
    const std::optional<int> minute = takeDigits(text, 2);
    std::optional<int> second = 0;
    std::int64_t fraction = 0;
    if (!minute) {
        return {};
    }
    if (take(text, ':')) {
        second = takeDigits(text, 2);
        if (!second) {
            return {};
        }
        if (take(text, '.') || take(text, ',')) {
            std::size_t digits = 0;
            while (digits < text.size() && isDigit(text[digits])) {
                ++digits;
            }
            if (digits == 0 || digits > 9) {
                return {};
            }
            for (std::size_t i = 0; i < 9; ++i) {
                fraction = fraction * 10 + (i < digits ? text[i] - '0' : 0);
            }
            text.remove_prefix(digits);
        }
    }
    int offset = 0;
    if (take(text, 'Z') || take(text, 'z')) {
        if (!text.empty()) {
            return {};
        }
    } else {
        const bool negative = text.starts_with('-');
        if (!take(text, '+') && !take(text, '-')) {
            return {};
        }
        const std::optional<int> offsetHours = takeDigits(text, 2);
        take(text, ':');
        const std::optional<int> offsetMinutes = text.empty() ? std::optional(0) : takeDigits(text, 2);
        if (!offsetHours || !offsetMinutes || !text.empty() || *offsetHours > 23 || *offsetMinutes > 59) {
            return {};
        }
        offset = (*offsetHours * 60 + *offsetMinutes) * 60 * (negative ? -1 : 1);
    }
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                              std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok() || *hour > 23 || *minute > 59 || *second > 59) {
        return {};
    }
    const std::int64_t seconds = sys_days(date).time_since_epoch().count() * std::int64_t(86'400) +
                                 *hour * 3600 + *minute * 60 + *second - offset;
    std::int64_t ticks = 0;
    if (__builtin_mul_overflow(seconds, secondTicks, &ticks) ||
        __builtin_add_overflow(ticks, fraction, &ticks) || !within(ticks)) {
        return {};
    }
    return ClockInstant{Instant{ticks}, offset};
}

} // namespace bacscope

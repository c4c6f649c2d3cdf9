#include "support/TestProgram.h"
#include "text/ScenarioText.h"

#include <QTest>

namespace bacscope {

using test::Restored;

namespace {

/// Orders and shipments over one morning; %1: backups and whatever else the situation needs, %2: events
/// besides.
QByteArray shop(const char* rest, const char* events = "") {
    return QByteArray("bacscope: 1\n"
                      "title: Shop\n"
                      "services: {orders: {name: Orders}, shipping: {name: Shipping, owns: [shipments]}}\n"
                      "roots: [shipments]\n") +
           rest +
           "\ndisaster: 2026-05-05T14:30Z\n"
           "events:\n"
           "  - {at: 2026-05-05T13:30Z, create: orders/11}\n"
           "  - {at: 2026-05-05T13:40Z, create: shipments/6, link: orders/11}\n"
           "  - {at: 2026-05-05T13:58Z, create: orders/12}\n"
           "  - {at: 2026-05-05T14:00Z, create: shipments/7, link: orders/12}\n" +
           events;
}

QByteArray hours(const char* rest, const char* events) {
    return QByteArray("bacscope: 1\n"
                      "title: Hours\n"
                      "time: {unit: h}\n") +
           rest + "\ndisaster: 9\nevents:\n" + events;
}

template <class Anomaly>
AnyAnomaly only(const std::vector<Anomaly>& anomalies) {
    if (anomalies.size() != 1) {
        throw std::logic_error("the situation should have one such anomaly, not " +
                               std::to_string(anomalies.size()));
    }
    return anomalies.front();
}

/// The only anomaly of the kind.
AnyAnomaly onlyOne(const Restored& world, AnomalyKind kind) {
    switch (kind) {
    case AnomalyKind::BrokenLink:
        return only(world.report.brokenLinks);
    case AnomalyKind::Orphan:
        return only(world.report.orphans);
    case AnomalyKind::MissingEvent:
        return only(world.report.missingEvents);
    case AnomalyKind::MissingState:
        break;
    }
    return only(world.report.missingState);
}

/// Digits and their units hang together by a non-breaking space; the rows below are written with plain ones.
QString plain(QString text) {
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

QStringList plain(QStringList texts) {
    return texts.replaceInStrings(QString(QChar(QChar::Nbsp)), QStringLiteral(" "));
}

} // namespace

class SentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void anomaly_data() {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<AnomalyKind>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("explanation");
        QTest::addColumn<QString>("clientSees");
        QTest::addColumn<QStringList>("remedies");

        const QString together =
            "For the next time: back up %1 and %2 together (in lockstep), or merge them.";
        const QString followed = "“Not found” when following the link from shipments/7 to orders/12.";
        const QStringList lostRemedies{
            "Rebuild orders/12 by hand, from what Shipping and people remember of it.",
            "Accept the dead link, if it is only for information, and mark it as such.",
            "For the next time: let Shipping keep a copy of what it refers to in Orders.",
            together.arg("Shipping", "Orders"),
            "Roll Shipping back as well, to before the link was made at 14:00: consistent again, but more is "
            "lost."};

        QTest::newRow("broken link, lost")
            << shop("backups: {orders: 2026-05-05T13:55Z, shipping: 2026-05-05T14:02Z}")
            << AnomalyKind::BrokenLink << "shipments/7 → orders/12"
            << "14:00 · restored, its target is not"
            << "shipments/7 refers to orders/12. Shipping was backed up at 14:02, Orders at 13:55, before "
               "orders/12 was "
               "created at 13:58. After the restore the link leads nowhere."
            << followed << lostRemedies;
        QTest::newRow("broken link, the holder survives")
            << shop("backups: {orders: 2026-05-05T13:55Z}",
                    "  - {at: 2026-05-05T14:10Z, update: shipments/6}\n")
                   .replace("owns: [shipments]", "owns: [shipments], survives: true")
            << AnomalyKind::BrokenLink << "shipments/7 → orders/12"
            << "14:00 · restored, its target is not"
            << "shipments/7 refers to orders/12. Shipping was not hit by the disaster; Orders was backed up "
               "at 13:55, "
               "before orders/12 was created at 13:58. After the restore the link leads nowhere."
            << followed << lostRemedies;
        QTest::newRow("broken link, deleted")
            << shop("backups: {orders: 2026-05-05T14:20Z, shipping: 2026-05-05T14:02Z}",
                    "  - {at: 2026-05-05T14:10Z, update: shipments/7, unlink: orders/12}\n"
                    "  - {at: 2026-05-05T14:15Z, delete: orders/12}\n")
            << AnomalyKind::BrokenLink << "shipments/7 → orders/12"
            << "14:00 · restored, its target is deleted"
            << "shipments/7 refers to orders/12. Shipping was backed up at 14:02, Orders at 14:20, after "
               "orders/12 was "
               "deleted at 14:15. After the restore the link leads nowhere."
            << followed
            << QStringList{
                   "Drop the reference from shipments/7: its target was deleted on purpose.",
                   "Bring orders/12 back from an older backup of Orders, if it is still needed.",
                   together.arg("Shipping", "Orders"),
                   "Roll Orders back to before it deleted orders/12: consistent again, but more is lost."};
        QTest::newRow("broken link, deleted by a survivor")
            << shop("backups: {shipping: 2026-05-05T14:02Z}",
                    "  - {at: 2026-05-05T14:10Z, update: shipments/7, unlink: orders/12}\n"
                    "  - {at: 2026-05-05T14:15Z, delete: orders/12}\n")
                   .replace("orders: {name: Orders}", "orders: {name: Orders, survives: true}")
            << AnomalyKind::BrokenLink << "shipments/7 → orders/12"
            << "14:00 · restored, its target is deleted"
            << "shipments/7 refers to orders/12. Shipping was backed up at 14:02; Orders was not hit by the "
               "disaster "
               "and stands where it stood then, after orders/12 was deleted at 14:15. After the restore the "
               "link leads "
               "nowhere."
            << followed
            << QStringList{
                   "Drop the reference from shipments/7: its target was deleted on purpose.",
                   "Bring orders/12 back from an older backup of Orders, if it is still needed.",
                   together.arg("Shipping", "Orders"),
                   "Roll Orders back to before it deleted orders/12: consistent again, but more is lost."};
        QTest::newRow("broken link, in flight at the instant of a common backup")
            << shop("backups: {orders: 2026-05-05T14:02Z, shipping: 2026-05-05T14:02Z}",
                    "  - {at: 2026-05-05T14:01Z, update: shipments/6, link: orders/13}\n"
                    "  - {at: 2026-05-05T14:03Z, create: orders/13}\n")
            << AnomalyKind::BrokenLink << "shipments/6 → orders/13"
            << "14:01 · restored, its target is not"
            << "shipments/6 refers to orders/13. Shipping and Orders were both backed up at 14:02, before "
               "orders/13 was created at 14:03: the link was in flight at that instant. After the restore it "
               "leads nowhere, and nobody is left to complete what was going on."
            << "“Not found” when following the link from shipments/6 to orders/13."
            << QStringList{
                   "Rebuild orders/13 by hand, from what Shipping and people remember of it.",
                   "Accept the dead link, if it is only for information, and mark it as such.",
                   "For the next time: let Shipping keep a copy of what it refers to in Orders.",
                   together.arg("Shipping", "Orders"),
                   "Roll Shipping back as well, to before the link was made at 14:01: consistent again, but "
                   "more is lost."};
        QTest::newRow("broken link, deleted just before a common backup")
            << shop("backups: {orders: 2026-05-05T14:02Z, shipping: 2026-05-05T14:02Z}",
                    "  - {at: 2026-05-05T14:01Z, delete: orders/12}\n"
                    "  - {at: 2026-05-05T14:03Z, update: shipments/7, unlink: orders/12}\n")
            << AnomalyKind::BrokenLink << "shipments/7 → orders/12"
            << "14:00 · restored, its target is deleted"
            << "shipments/7 refers to orders/12. Shipping and Orders were both backed up at 14:02, after "
               "orders/12 was deleted at 14:01: the link was in flight at that instant. After the restore it "
               "leads nowhere, and nobody is left to complete what was going on."
            << followed
            << QStringList{
                   "Drop the reference from shipments/7: its target was deleted on purpose.",
                   "Bring orders/12 back from an older backup of Orders, if it is still needed.",
                   together.arg("Shipping", "Orders"),
                   "Roll Orders back to before it deleted orders/12: consistent again, but more is lost."};
        QTest::newRow("broken link, nothing restored of the target's service")
            << hours("services: {A: {backup: 3}, B: {backup: {at: 8, takes: 2, every: 5}}}",
                     "  - {at: 1, create: B/1}\n"
                     "  - {at: 2, create: A/1, link: B/1}\n")
            << AnomalyKind::BrokenLink << "A/1 → B/1"
            << "2 h · restored, its target is not"
            << "A/1 refers to B/1. A was backed up at 3 h, but nothing of B was restored. After the restore "
               "the link "
               "leads nowhere."
            << "“Not found” when following the link from A/1 to B/1."
            << QStringList{
                   "Rebuild B/1 by hand, from what A and people remember of it.",
                   "Accept the dead link, if it is only for information, and mark it as such.",
                   "For the next time: let A keep a copy of what it refers to in B.", together.arg("A", "B"),
                   "Roll A back as well, to before the link was made at 2 h: consistent again, but more is "
                   "lost."};

        QTest::newRow("orphan, known by its instant")
            << hours("services: {posts: {backup: 2}, pictures: {backup: 6}}\nroots: [posts]",
                     "  - {at: 1, create: pictures/1}\n"
                     "  - {at: 3, create: posts/1, link: pictures/1}\n"
                     "  - {at: 4, create: posts/2, link: pictures/1}\n")
            << AnomalyKind::Orphan << "pictures/1"
            << "1 h · restored, nothing refers to it any more"
            << "posts/1 came to refer to pictures/1 at 3 h. pictures was backed up at 6 h and knew of it; "
               "posts at 2 h, "
               "before the reference was made. One more reference to it is lost as well. After the restore "
               "nothing "
               "refers to pictures/1 any more."
            << "Nothing at first: pictures/1 answers whoever knows its name, but no link leads there any "
               "more."
            << QStringList{"Leave pictures/1 as it is, where it does no harm, or collect it as garbage.",
                           "Link it again by hand, from posts/1 if that can be rebuilt.",
                           together.arg("pictures", "posts"),
                           "Roll pictures back as well, to before it knew of the reference: consistent "
                           "again, but more "
                           "is lost."};
        QTest::newRow(
            "orphan, no longer referred to when it was backed up, but its interaction is remembered")
            << hours("services: {posts: {backup: 2}, pictures: {backup: 6}}\nroots: [posts]",
                     "  - {at: 1, create: pictures/1, interaction: publish}\n"
                     "  - {at: 3, create: posts/1, link: pictures/1, interaction: publish}\n"
                     "  - {at: 4, update: posts/1, unlink: pictures/1}\n"
                     "  - {at: 7, update: posts/1, link: pictures/1}\n")
            << AnomalyKind::Orphan << "pictures/1"
            << "1 h · restored, nothing refers to it any more"
            << "posts/1 came to refer to pictures/1 at 3 h. pictures was backed up at 6 h, with its own part "
               "of that interaction; posts at 2 h, before the reference was made. After the restore nothing "
               "refers to pictures/1 any more."
            << "Nothing at first: pictures/1 answers whoever knows its name, but no link leads there any "
               "more."
            << QStringList{"Leave pictures/1 as it is, where it does no harm, or collect it as garbage.",
                           "Link it again by hand, from posts/1 if that can be rebuilt.",
                           together.arg("pictures", "posts"),
                           "Roll pictures back as well, to before it knew of the reference: consistent "
                           "again, but more "
                           "is lost."};
        QTest::newRow("orphan, known by its interaction")
            << hours("services: {posts: {backup: 2}, pictures: {backup: 2.5}}\nroots: [posts]",
                     "  - {at: 1, create: pictures/1, interaction: publish}\n"
                     "  - {at: 3, create: posts/1, link: pictures/1, interaction: publish}\n")
            << AnomalyKind::Orphan << "pictures/1"
            << "1 h · restored, nothing refers to it any more"
            << "posts/1 came to refer to pictures/1 at 3 h. pictures was backed up at 2.5 h, with its own "
               "part of that "
               "interaction; posts at 2 h, before the reference was made. After the restore nothing refers "
               "to "
               "pictures/1 any more."
            << "Nothing at first: pictures/1 answers whoever knows its name, but no link leads there any "
               "more."
            << QStringList{"Leave pictures/1 as it is, where it does no harm, or collect it as garbage.",
                           "Link it again by hand, from posts/1 if that can be rebuilt.",
                           together.arg("pictures", "posts"),
                           "Roll pictures back as well, to before it knew of the reference: consistent "
                           "again, but more "
                           "is lost."};
        QTest::newRow("orphan, given, in a survivor, the referrer's service lost whole")
            << hours("services: {posts: {backup: {at: 8, takes: 2, every: 5}}, pictures: {survives: true}}\n"
                     "roots: [posts]\ngiven: [pictures/1]",
                     "  - {at: 2, update: pictures/1}\n"
                     "  - {at: 3, create: posts/1, link: pictures/1}\n")
            << AnomalyKind::Orphan << "pictures/1"
            << "given · nothing refers to it any more"
            << "posts/1 came to refer to pictures/1 at 3 h. pictures was not hit by the disaster; nothing of "
               "posts was "
               "restored. After the restore nothing refers to pictures/1 any more."
            << "Nothing at first: pictures/1 answers whoever knows its name, but no link leads there any "
               "more."
            << QStringList{"Leave pictures/1 as it is, where it does no harm, or collect it as garbage.",
                           "Link it again by hand, from posts/1 if that can be rebuilt.",
                           together.arg("pictures", "posts"),
                           "Roll pictures back as well, to before it knew of the reference: consistent "
                           "again, but more "
                           "is lost."};

        QTest::newRow("missing event")
            << hours("services: {A: {backup: 5}, B: {backup: 3}}",
                     "  - {at: 4, create: B/1, interaction: both}\n"
                     "  - {at: 4.5, create: A/1, interaction: both, label: half of it}\n")
            << AnomalyKind::MissingEvent << "B/1 created"
            << "4 h · lost, A remembers it"
            << "B/1 was created at 4 h, but B was backed up at 3 h, before that. A, backed up at 5 h, "
               "remembers the "
               "same interaction: A/1 was created at 4.5 h (“half of it”). After the restore the interaction "
               "is torn."
            << "“Not found” when asking B for B/1, while A answers as if that had been done."
            << QStringList{
                   "Run the command again, so that B catches up. Beware: the event that A restored would be "
                   "logged twice.",
                   "Write the event again from the log of A, which remembers the interaction.",
                   "Undo the other half: compensate for what A restored of the interaction.",
                   together.arg("B", "A"),
                   "Roll A back as well, to before A/1 was created at 4.5 h (“half of it”): consistent "
                   "again, "
                   "but more is lost."};
        QTest::newRow("missing event, an update, remembered twice by a survivor")
            << hours("services: {A: {survives: true}, B: {backup: 3}}\ngiven: [A/1, A/2, B/1]",
                     "  - {at: 4, update: A/1, interaction: both}\n"
                     "  - {at: 4, update: A/2, interaction: both}\n"
                     "  - {at: 4.5, update: B/1, interaction: both}\n")
            << AnomalyKind::MissingEvent << "B/1 updated"
            << "4.5 h · lost, A remembers it"
            << "B/1 was updated at 4.5 h, but B was backed up at 3 h, before that. A, which was not hit by "
               "the "
               "disaster, remembers the same interaction: A/1 was updated at 4 h. After the restore the "
               "interaction is "
               "torn."
            << "Two answers: B as if B/1 had not been updated, A as if it had."
            << QStringList{"Run the command again, so that B catches up. Beware: the 2 events of it that "
                           "were restored "
                           "elsewhere would be logged twice.",
                           "Write the event again from the log of A, which remembers the interaction.",
                           "Undo the other half: compensate for what A restored of the interaction.",
                           together.arg("B", "A"),
                           "Roll A back as well, to before A/1 was updated at 4 h: consistent again, but "
                           "more is lost."};
        QTest::newRow("missing event, a deletion, nothing restored")
            << hours(
                   "services: {A: {backup: 5}, B: {backup: {at: 8, takes: 2, every: 5}}}\ngiven: [A/1, B/1]",
                   "  - {at: 4, update: A/1, interaction: both}\n"
                   "  - {at: 4.5, delete: B/1, interaction: both}\n")
            << AnomalyKind::MissingEvent << "B/1 deleted"
            << "4.5 h · lost, A remembers it"
            << "B/1 was deleted at 4.5 h, but nothing of B was restored. A, backed up at 5 h, remembers the "
               "same "
               "interaction: A/1 was updated at 4 h. After the restore the interaction is torn."
            << "Two answers: B as if B/1 had not been deleted, A as if it had."
            << QStringList{
                   "Run the command again, so that B catches up. Beware: the event that A restored would be "
                   "logged twice.",
                   "Write the event again from the log of A, which remembers the interaction.",
                   "Undo the other half: compensate for what A restored of the interaction.",
                   together.arg("B", "A"),
                   "Roll A back as well, to before A/1 was updated at 4 h: consistent again, but more is "
                   "lost."};

        const QString keepOne =
            "For the next time: back up A and B together (in lockstep), or merge them and keep one copy.";
        QTest::newRow("missing state, lost")
            << hours("services: {A: {backup: 5}, B: {backup: 3}}",
                     "  - {at: 4, create: A/1}\n"
                     "  - {at: 4.5, create: B/1, mirrors: A/1}\n")
            << AnomalyKind::MissingState << "B/1 ↔ A/1"
            << "4 h · A/1 is restored, B/1 is not"
            << "B/1 and A/1 stand for the same thing in two services. A was backed up at 5 h and has A/1; B "
               "was backed "
               "up at 3 h, before B/1 was created at 4.5 h. After the restore A/1 has lost its counterpart."
            << "The answer depends on whom one asks: A has A/1, B has no B/1."
            << QStringList{
                   "Create B/1 again from its counterpart A/1: synchronise B from A.",
                   "Run the command again, if it leaves alone what is there already.", keepOne,
                   "Roll A back as well, to before it created A/1: consistent again, but more is lost."};
        QTest::newRow("missing state, deleted")
            << hours("services: {A: {backup: 5}, B: {backup: 7}}",
                     "  - {at: 4, create: A/1}\n"
                     "  - {at: 4.5, create: B/1, mirrors: A/1}\n"
                     "  - {at: 6, delete: A/1}\n"
                     "  - {at: 6.5, delete: B/1}\n")
            << AnomalyKind::MissingState << "B/1 ↔ A/1"
            << "4 h · A/1 is restored, B/1 is not"
            << "B/1 and A/1 stand for the same thing in two services. A was backed up at 5 h and has A/1; B "
               "was backed "
               "up at 7 h, after B/1 was deleted at 6.5 h. After the restore A/1 has lost its counterpart."
            << "The answer depends on whom one asks: A has A/1, B has no B/1."
            << QStringList{"Delete A/1 too, if the deletion of B/1 was meant for both.",
                           "Create B/1 again from its counterpart A/1: synchronise B from A.", keepOne,
                           "Roll B back to before it deleted B/1: consistent again, but more is lost."};

        QTest::newRow("missing state, of two interactions")
            << hours("services: {A: {backup: 5}, B: {backup: 3}}",
                     "  - {at: 2, create: A/1, interaction: registration}\n"
                     "  - {at: 4, create: B/1, mirrors: A/1, interaction: first order}\n")
            << AnomalyKind::MissingState << "B/1 ↔ A/1"
            << "2 h · A/1 is restored, B/1 is not"
            << "B/1 and A/1 stand for the same thing in two services. Two different interactions created "
               "them, but B/1 existed when A was backed up. A was backed up at 5 h and has A/1; B was backed "
               "up at 3 h, before B/1 was created at 4 h. After the restore A/1 has lost its counterpart."
            << "The answer depends on whom one asks: A has A/1, B has no B/1."
            << QStringList{"Create B/1 again from its counterpart A/1: synchronise B from A.",
                           "Run the command again, if it leaves alone what is there already.", keepOne,
                           "Roll A back as well, to before B/1 was created at 4 h: consistent again, but "
                           "more is lost."};
        QTest::newRow("missing state, of two interactions, the one not hit by the disaster")
            << hours("services: {A: {backup: 3}, B: {survives: true}}",
                     "  - {at: 2, create: B/1, mirrors: A/1, interaction: first order}\n"
                     "  - {at: 4, create: A/1, interaction: registration}\n")
            << AnomalyKind::MissingState << "A/1 ↔ B/1"
            << "2 h · B/1 is restored, A/1 is not"
            << "A/1 and B/1 stand for the same thing in two services. Two different interactions created "
               "them, but A/1 existed at the disaster. B was not hit by the disaster and has B/1; A was "
               "backed up at 3 h, before A/1 was created at 4 h. After the restore B/1 has lost its "
               "counterpart."
            << "The answer depends on whom one asks: B has B/1, A has no A/1."
            << QStringList{"Create A/1 again from its counterpart B/1: synchronise A from B.",
                           "Run the command again, if it leaves alone what is there already.",
                           QString(keepOne).replace("A and B", "B and A"),
                           "Roll B back as well, to before A/1 was created at 4 h: consistent again, but "
                           "more is lost."};

        QTest::newRow("imported: order instead of time, log lines for labels")
            << hours("services: {client: {backup: 4}, server: {backup: 1}}",
                     "  - {at: 1, create: client/1, label: start}\n"
                     "  - {at: 2, create: server/1, label: \"Received  request 17\"}\n"
                     "  - {at: 3, create: client/2, link: server/1, label: Got reply}\n")
                   .replace("unit: h", "unit: order of events")
            << AnomalyKind::BrokenLink << "client/2 → server/1"
            << "event 3 · restored, its target is not"
            << "client/2 (“Got reply”) refers to server/1 (“Received request 17”). client was backed up at "
               "event 4, "
               "server at event 1, before server/1 was created at event 2. After the restore the link leads "
               "nowhere."
            << "“Not found” when following the link from client/2 to server/1."
            << QStringList{
                   "Rebuild server/1 by hand, from what client and people remember of it.",
                   "Accept the dead link, if it is only for information, and mark it as such.",
                   "For the next time: let client keep a copy of what it refers to in server.",
                   together.arg("client", "server"),
                   "Roll client back as well, to before the link was made at event 3: consistent again, but "
                   "more is lost."};
    }

    void anomaly() {
        QFETCH(QByteArray, yaml);
        QFETCH(AnomalyKind, kind);
        const Restored world(yaml);
        const AnyAnomaly anomaly = onlyOne(world, kind);
        QTEST(plain(world.say.title(anomaly)), "title");
        QTEST(plain(world.say.summary(anomaly)), "summary");
        QTEST(plain(world.say.explanation(anomaly)), "explanation");
        QTEST(plain(world.say.whatAClientSees(anomaly)), "clientSees");
        QTEST(plain(world.say.whatCanBeDone(anomaly)), "remedies");
    }

    void difference_data() {
        QTest::addColumn<AnomalyCounts>("before");
        QTest::addColumn<AnomalyCounts>("after");
        QTest::addColumn<QString>("text");
        const auto counts = [](std::size_t broken, std::size_t orphans, std::size_t events, std::size_t state,
                               std::size_t lost) {
            return AnomalyCounts{broken, orphans, events, state, lost, 0};
        };
        QTest::newRow("nothing") << counts(1, 2, 3, 4, 5) << counts(1, 2, 3, 4, 5) << "nothing changes";
        QTest::newRow("one of each more")
            << counts(0, 0, 0, 0, 0) << counts(1, 1, 1, 1, 1)
            << "+1 broken link, +1 orphan, +1 missing event, +1 missing state, 1 event lost";
        QTest::newRow("two of each less")
            << counts(2, 2, 2, 2, 2) << counts(0, 0, 0, 0, 0)
            << "−2 broken links, −2 orphans, −2 missing events, −2 missing states, no event lost";
        QTest::newRow("both ways") << counts(0, 2, 0, 0, 12) << counts(2, 1, 0, 0, 14)
                                   << "+2 broken links, −1 orphan, 14 events lost";
        QTest::newRow("only the price")
            << counts(1, 0, 0, 0, 3) << counts(1, 0, 0, 0, 1'234) << "1,234 events lost";
        QTest::newRow("only anomalies") << counts(1, 0, 0, 0, 3) << counts(0, 0, 0, 0, 3) << "−1 broken link";
    }

    void difference() {
        QFETCH(AnomalyCounts, before);
        QFETCH(AnomalyCounts, after);
        QTEST(Sentences::difference(before, after), "text");
    }

    void wholeCut_data() {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("price");
        QTest::newRow("inconsistent")
            << shop("backups: {orders: 2026-05-05T13:55Z, shipping: 2026-05-05T14:02Z}") << "Not consistent"
            << "1 broken link"
            << "1 event lost · up to 35 min of amnesia";
        QTest::newRow("consistent")
            << shop("backups: {orders: 2026-05-05T14:30Z, shipping: 2026-05-05T14:30Z}") << "Consistent"
            << "no anomalies"
            << "no event lost";
        QTest::newRow("nothing lost, yet amnesia")
            << shop("backups: {orders: 2026-05-05T14:20Z, shipping: 2026-05-05T14:30Z}") << "Consistent"
            << "no anomalies"
            << "no event lost · up to 10 min of amnesia";
        QTest::newRow("nothing at all of one")
            << hours("services: {A: {backup: 8}, B: {name: Service B, backup: {at: 8, takes: 2, every: 5}}}",
                     "  - {at: 1, create: B/1}\n  - {at: 2, create: A/1}\n")
            << "Consistent"
            << "no anomalies"
            << "1 event lost · up to 1 h of amnesia · nothing restored of Service B";
    }

    void wholeCut() {
        QFETCH(QByteArray, yaml);
        const Restored world(yaml);
        QTEST(world.say.headline(), "headline");
        QTEST(world.say.counts(), "counts");
        QTEST(plain(world.say.price()), "price");
    }

    void rollback_data() {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("because of a broken link")
            << shop("backups: {orders: 2026-05-05T13:55Z, shipping: 2026-05-05T14:02Z}")
            << "Shipping rolls back from 14:02 to 13:40, to before shipments/7 was created at 14:00, because "
               "the link "
               "from shipments/7 to orders/12 leads nowhere.";
        QTest::newRow("to nothing at all, a unit of two, because of a missing event")
            << hours("services: {A: {}, B: {backup: 3}, C: {backup: 5}}\nlockstep: [[A, C]]",
                     "  - {at: 4, create: A/1, interaction: both}\n"
                     "  - {at: 4.5, create: B/1, interaction: both}\n"
                     "  - {at: 4.6, create: C/1}\n")
            << "A and C roll back from 5 h to nothing at all, to before A/1 was created at 4 h, because B "
               "has lost its "
               "part of that interaction, in which it created B/1.";
        QTest::newRow("because of an orphan")
            << hours("services: {posts: {backup: 2}, pictures: {backup: 6}}\nroots: [posts]",
                     "  - {at: 1, create: pictures/1}\n"
                     "  - {at: 3, create: posts/1, link: pictures/1}\n")
            << "pictures rolls back from 6 h to 1 h, to before posts/1 was created at 3 h, because nothing "
               "refers to "
               "pictures/1 any more.";
    }

    void rollback() {
        QFETCH(QByteArray, yaml);
        const Restored world(yaml);
        const RecoveryLine line = world.line();
        QVERIFY(!line.rounds.empty());
        QCOMPARE(line.rounds.front().rollbacks.size(), std::size_t(1));
        QTEST(plain(world.say.rollback(line.rounds.front().rollbacks.front())), "sentence");
    }

    void pointedAt_data() {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("restored") << "A/1"
                                  << "A: A/1 was created at 1 h (“first”). Restored.";
        QTest::newRow("broken")
            << "A/2"
            << "A: A/2 was created at 4 h. It links to B/2. Restored, but its link to B/2 leads "
               "nowhere.";
        QTest::newRow("lost") << "B/2"
                              << "B: B/2 was created at 3.5 h. Lost: the backup is from 3 h.";
        QTest::newRow("missing")
            << "B/3"
            << "B: B/1 was deleted at 5 h. Missing: it is lost, but A remembers the interaction.";
        QTest::newRow("repeatable")
            << "A/3"
            << "A: A/1 was updated at 5 h. It drops the link to B/1. Restored; run again, its "
               "interaction would log it twice.";
        QTest::newRow("never happened")
            << "A/4"
            << "A: A/2 was deleted at 9.5 h. Never happened: the disaster came first.";
    }

    void pointedAt() {
        QFETCH(QString, event);
        const Restored world(hours("services: {A: {backup: 6}, B: {backup: 3}}",
                                   "  - {at: 0.5, create: B/1}\n"
                                   "  - {at: 1, create: A/1, label: first}\n"
                                   "  - {at: 1, update: A/1, link: B/1, id: linked}\n"
                                   "  - {at: 3.5, create: B/2}\n"
                                   "  - {at: 4, create: A/2, link: B/2, id: A/2}\n"
                                   "  - {at: 5, update: A/1, unlink: B/1, interaction: away, id: A/3}\n"
                                   "  - {at: 5, delete: B/1, interaction: away}\n"
                                   "  - {at: 9.5, delete: A/2, id: A/4}\n"));
        const EventId found = world.event(event.toStdString());
        QVERIFY(found.isValid());
        QTEST(plain(world.say.describe(found)), "sentence");
    }

    void markersAndDisaster() {
        const Restored world(
            hours("services: {A: {name: Alpha, backup: 6}, B: {backup: {at: 8, takes: 2, every: 5}}, "
                  "C: {survives: true}, D: {backup: 8}, E: {backup: 8}}\nlockstep: [[D, E]]",
                  "  - {at: 1, create: A/1}\n"
                  "  - {at: 7, create: A/2}\n"
                  "  - {at: 7, create: B/1}\n"
                  "  - {at: 7, create: C/1}\n"
                  "  - {at: 7, create: D/1}\n"
                  "  - {at: 9.5, create: E/1}\n"));
        QCOMPARE(plain(world.say.describeMarker(world.service("A"))),
                 QString("Alpha is restored as of 6 h: 1 event lost of 2, 3 h of amnesia."));
        QCOMPARE(plain(world.say.describeMarker(world.service("B"))),
                 QString("Nothing of B is restored: 1 event lost."));
        QCOMPARE(plain(world.say.describeMarker(world.service("C"))),
                 QString("C was not hit by the disaster: nothing of it is lost."));
        QCOMPARE(
            plain(world.say.describeMarker(world.service("D"))),
            QString("D is restored as of 8 h: nothing is lost of 1 event. It shares its backup with E."));
        QCOMPARE(plain(world.say.describeDisaster()),
                 QString("The disaster, at 9 h. One event after it never happened."));
    }

    void theDateIsSaidWhereTheLogHasSeveralDays() {
        const Restored world("bacscope: 1\ntitle: Days\nservices: {A: {}}\nevents:\n"
                             "  - {at: 2026-05-05T23:00Z, create: A/1}\n"
                             "  - {at: 2026-05-06T01:00Z, create: A/2}\n");
        QCOMPARE(plain(world.say.describe(world.event("A/2"))),
                 QString("A: A/2 was created at 6 May 2026 01:00. Restored."));
    }
};

} // namespace bacscope

BACSCOPE_TEST(sentences, bacscope::SentencesTest, QCoreApplication)
#include "SentencesTest.moc"

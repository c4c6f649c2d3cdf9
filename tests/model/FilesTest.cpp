// Writing files where writing fails: at every single byte, on a full disk, between two files that belong
// together; and how changes by others and dead processes are noticed.
#include "files/FilePrint.h"
#include "files/FileReplacement.h"
#include "files/ProcessLock.h"
#include "support/FullDisk.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace bacscope;
using namespace bacscope::test;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write");
    }
}

QStringList filesIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class FilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("file"));
    }

    void aFileIsReplacedAndKeepsItsPermissions() {
        put(m_path, "old");
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        QCOMPARE(replaceFile(m_path, "new and longer"), QString());
        QCOMPARE(contents(m_path), QByteArray("new and longer"));
        QVERIFY(!(QFileInfo(m_path).permissions() & QFile::ReadOther));
        QCOMPARE(filesIn(*m_folder), QStringList{QStringLiteral("file")});
    }

    void aFailureAtAnyByteKeepsTheOldFile_data() {
        QTest::addColumn<bool>("hadOld");
        QTest::addColumn<int>("pieces");
        QTest::newRow("over an old file, at one go") << true << 1;
        QTest::newRow("over an old file, in pieces") << true << 7;
        QTest::newRow("a new file") << false << 1;
    }

    void aFailureAtAnyByteKeepsTheOldFile() {
        QFETCH(bool, hadOld);
        QFETCH(int, pieces);
        const QByteArray old = "what somebody has worked for";
        QByteArray fresh;
        for (int i = 0; i < 700; ++i) {
            fresh.append(static_cast<char>('a' + i % 26));
        }
        if (hadOld) {
            put(m_path, old);
        }
        const QStringList before = filesIn(*m_folder);
        for (int limit = 0; limit < fresh.size(); ++limit) {
            FileReplacement file(m_path);
            {
                const SizeLimit full(static_cast<rlim_t>(limit));
                const qsizetype length = (fresh.size() + pieces - 1) / pieces;
                for (qsizetype at = 0; at < fresh.size(); at += length) {
                    file.write(fresh.mid(at, length));
                }
                QVERIFY2(!file.commit(), qPrintable(QString::number(limit)));
            }
            QCOMPARE(file.error(), SizeLimit::reason());
            QCOMPARE(filesIn(*m_folder), before);
            QCOMPARE(contents(m_path), hadOld ? old : QByteArray("(no file)"));
        }
        const SizeLimit enough(static_cast<rlim_t>(fresh.size()));
        QCOMPARE(replaceFile(m_path, fresh), QString());
        QCOMPARE(contents(m_path), fresh);
    }

    void aFullDiskKeepsTheOldFile() {
        FullDisk disk;
        const QString path = disk.path(QStringLiteral("file"));
        put(path, "old");
        disk.fill();
        for (const int size : {1, 100, 4097, 20'000, 3'000'000}) {
            QCOMPARE(replaceFile(path, QByteArray(size, 'n')), disk.reason());
            QCOMPARE(contents(path), QByteArray("old"));
        }
        disk.makeRoom();
        QCOMPARE(replaceFile(path, "new"), QString());
        QCOMPARE(contents(path), QByteArray("new"));
    }

    void whatIsNoFileIsWrittenToAndNotReplaced() {
        const QString link = m_folder->filePath(QStringLiteral("full"));
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), link));
        QCOMPARE(replaceFile(link, "a"), QString::fromLocal8Bit(std::strerror(ENOSPC)));
        QCOMPARE(QFileInfo(link).symLinkTarget(), QStringLiteral("/dev/full"));
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
        QCOMPARE(replaceFile(QStringLiteral("/dev/null"), "a"), QString());
        QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
    }

    void aLinkStaysAndItsTargetIsReplaced() {
        const QString link = m_folder->filePath(QStringLiteral("link"));
        put(m_path, "old");
        QVERIFY(QFile::link(m_path, link));
        QCOMPARE(replaceFile(link, "new"), QString());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contents(m_path), QByteArray("new"));
    }

    void theReasonIsTheSystems() {
        QCOMPARE(replaceFile(m_folder->filePath(QStringLiteral("no/folder")), "a"),
                 QString::fromLocal8Bit(std::strerror(ENOENT)));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("dir")));
        QVERIFY(!replaceFile(m_folder->filePath(QStringLiteral("dir")), "a").isEmpty());
    }

    void ofTwoFilesBothAreReplacedOrNeither_data() {
        QTest::addColumn<bool>("hadFirst");
        QTest::addColumn<bool>("secondFails");
        QTest::newRow("both") << true << false;
        QTest::newRow("the second cannot be put in place") << true << true;
        QTest::newRow("the second cannot be put in place, the first is new") << false << true;
        QTest::newRow("both are new") << false << false;
    }

    void ofTwoFilesBothAreReplacedOrNeither() {
        QFETCH(bool, hadFirst);
        QFETCH(bool, secondFails);
        const QString events = m_folder->filePath(QStringLiteral("events"));
        if (hadFirst) {
            put(events, "old events");
        }
        FileReplacement first(events);
        FileReplacement second(m_path);
        first.write("new events");
        second.write("new scenario");
        if (secondFails) { // something stands there that a file cannot replace
            QVERIFY(QDir().mkpath(m_path + QStringLiteral("/in the way")));
        }
        QCOMPARE(FileReplacement::commitTogether(first, second), !secondFails);
        QCOMPARE(second.error().isEmpty(), !secondFails);
        QCOMPARE(contents(events), !secondFails ? QByteArray("new events")
                                   : hadFirst   ? QByteArray("old events")
                                                : QByteArray("(no file)"));
        QDir(m_path).removeRecursively();
        QStringList left = filesIn(*m_folder);
        left.removeAll(QStringLiteral("file"));
        QCOMPARE(left, hadFirst || !secondFails ? QStringList{QStringLiteral("events")} : QStringList());
    }

    void aFullDiskKeepsBothFiles() {
        put(m_path, "old");
        const QString events = m_folder->filePath(QStringLiteral("events"));
        put(events, "old events");
        for (int limit = 0; limit < 20; ++limit) {
            FileReplacement first(events);
            FileReplacement second(m_path);
            const SizeLimit full(static_cast<rlim_t>(limit));
            first.write("new events");               // 10 bytes
            second.write("new and longer scenario"); // 23 bytes
            QVERIFY(!FileReplacement::commitTogether(first, second));
            QCOMPARE(first.error().isEmpty() ? second.error() : first.error(), SizeLimit::reason());
            QCOMPARE(contents(events), QByteArray("old events"));
            QCOMPARE(contents(m_path), QByteArray("old"));
        }
        QCOMPARE(filesIn(*m_folder).size(), 2);
    }

    void aChangeIsNoticedByItsContent_data() {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<bool>("sameTime");
        QTest::addColumn<bool>("matches");
        QTest::newRow("nothing") << QByteArray("abc") << true << true;
        QTest::newRow("only touched") << QByteArray("abc") << false << true;
        QTest::newRow("as long, at the same time") << QByteArray("abd") << true << false;
        QTest::newRow("longer") << QByteArray("abcd") << false << false;
    }

    void aChangeIsNoticedByItsContent() {
        QFETCH(QByteArray, now);
        QFETCH(bool, sameTime);
        QFETCH(bool, matches);
        put(m_path, "abc");
        const FilePrint before = FilePrint::of(m_path);
        const QDateTime time = QFileInfo(m_path).lastModified();
        put(m_path, now);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(sameTime ? time : time.addSecs(60), QFileDevice::FileModificationTime));
        file.close();
        QCOMPARE(FilePrint::of(m_path).matches(before), matches);
        QCOMPARE(FilePrint::fromJson(before.toJson()).matches(FilePrint::of(m_path)), matches);
    }

    void aMissingFileMatchesNoFile() {
        put(m_path, "abc");
        const FilePrint there = FilePrint::of(m_path);
        QFile::remove(m_path);
        QVERIFY(!FilePrint::of(m_path).exists);
        QVERIFY(!FilePrint::of(m_path).matches(there));
        QVERIFY(FilePrint::of(m_path).matches(FilePrint::of(m_path)));
        put(m_path, "abc");
        QVERIFY(FilePrint::of(m_path).matches(there));
    }

    void whatWasWrittenWhileItWasReadMatchesNothing() {
        put(m_path, "abc");
        const FilePrint quiet = FilePrint::ofRead(m_path, FilePrint::of(m_path).modifiedNs);
        QVERIFY(quiet.matches(FilePrint::of(m_path)));
        const FilePrint busy = FilePrint::ofRead(m_path, FilePrint::of(m_path).modifiedNs - 1);
        QVERIFY(!busy.matches(FilePrint::of(m_path)));
    }

    void aLockIsHeldOnce() {
        {
            const std::optional<ProcessLock> lock = ProcessLock::take(m_path);
            QVERIFY(lock.has_value());
            QVERIFY(!ProcessLock::take(m_path));
            QVERIFY(QFileInfo::exists(m_path));
        }
        QVERIFY(!QFileInfo::exists(m_path));
        QVERIFY(ProcessLock::take(m_path));
    }

    /// Also where the number in it is that of a living process: this one.
    void aLockOfTheDeadIsFree() {
        put(m_path, QByteArray::number(QCoreApplication::applicationPid()) + "\nbacscope\n");
        QVERIFY(ProcessLock::take(m_path));
    }

    void aLockOfAnotherProcessIsHeldUntilItIsKilled() {
        QProcess holder;
        holder.start(QStringLiteral("flock"),
                     {QStringLiteral("--no-fork"), m_path, QStringLiteral("sh"), QStringLiteral("-c"),
                      QStringLiteral("echo held; exec sleep 600")});
        QVERIFY(holder.waitForReadyRead());
        QVERIFY(!ProcessLock::take(m_path));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QVERIFY(ProcessLock::take(m_path));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

BACSCOPE_TEST(files, FilesTest, QCoreApplication)
#include "FilesTest.moc"

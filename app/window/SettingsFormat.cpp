#include "window/SettingsFormat.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

namespace bacscope::settings {

namespace {

constexpr QLatin1String bytesKey("bytes in base64"); // JSON knows none

QJsonValue toJson(const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return QJsonObject{{bytesKey, QString::fromLatin1(value.toByteArray().toBase64())}};
    case QMetaType::QVariantMap: {
        QJsonObject object;
        const QVariantMap map = value.toMap();
        for (auto each = map.begin(); each != map.end(); ++each) {
            object.insert(each.key(), toJson(each.value()));
        }
        return object;
    }
    default:
        return QJsonValue::fromVariant(value);
    }
}

QVariant fromJson(const QJsonValue& value) {
    if (!value.isObject()) {
        return value.toVariant();
    }
    const QJsonObject object = value.toObject();
    if (object.contains(bytesKey)) {
        return QByteArray::fromBase64(object.value(bytesKey).toString().toLatin1());
    }
    QVariantMap map;
    for (auto each = object.begin(); each != object.end(); ++each) {
        map.insert(each.key(), fromJson(each.value()));
    }
    return map;
}

bool read(QIODevice& device, QSettings::SettingsMap& map) {
    const QByteArray bytes = device.readAll();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    map = fromJson(document.object()).toMap();
    return document.isObject() || bytes.isEmpty();
}

bool write(QIODevice& device, const QSettings::SettingsMap& map) {
    const QByteArray bytes = QJsonDocument(toJson(QVariant(map)).toObject()).toJson();
    auto* file = qobject_cast<QFileDevice*>(&device);
    return file && file->write(bytes) == bytes.size() && file->flush() && ::fsync(file->handle()) == 0;
}

} // namespace

QSettings::Format format() {
    static const QSettings::Format registered =
        QSettings::registerFormat(QStringLiteral("settings.json"), read, write);
    return registered;
}

void useFormat() {
    QSettings::setDefaultFormat(format());
    QSettings settings;
    const QSettings earlier(QSettings::NativeFormat, QSettings::UserScope,
                            QCoreApplication::organizationName(), QCoreApplication::applicationName());
    if (settings.allKeys().isEmpty()) {
        for (const QString& key : earlier.allKeys()) {
            settings.setValue(key, earlier.value(key));
        }
    }
}

} // namespace bacscope::settings

// What all steps on a document's undo stack have in common: they name themselves in the language of the
// moment, so that the names follow a change of language.
#pragma once

#include <QString>
#include <QUndoCommand>

namespace bacscope {

class Document;

class DocumentCommand : public QUndoCommand {
public:
    explicit DocumentCommand(Document& document) : m_document(document) {}

    virtual QString name() const = 0;

protected:
    Document& document() const { return m_document; }

    // Which commands Qt offers to mergeWith(); each class that merges has its own number.
    enum MergeId {
        MoveBackupMarkerId = 1,
        MoveTwoMarkersId,
        MoveDisasterId,
        MoveLockStartId,
        ChangeScenarioId
    };

private:
    Document& m_document;
};

} // namespace bacscope

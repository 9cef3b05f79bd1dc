[=node.name] of the pack beside the model
